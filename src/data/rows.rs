//! Rows to records: one place for every format.

use std::collections::{BTreeMap, HashSet};

use super::identity::Found;
use super::keys::Keys;
use super::raw::{Cell, Field, Lost, Raw};
use super::record::{Given, Record, Rejected, Rejection, Reported};
use super::{period, value, words};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::exact::Period;
use crate::model::Standard;
use crate::names;
use crate::source::{FileId, Position, Sources};

/// One row or entry, read.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its values, not yet held against their limits.
    pub(super) record: Record,
    /// Where its name was given.
    pub(super) name_at: Option<Position>,
    /// Fields of which two rows said different things. They stay unknown.
    pub(super) disputed: Vec<Field>,
    /// What was wrong with it, or was repaired.
    pub(super) findings: Vec<Diagnostic>,
}

/// Takes in rows of all files.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    /// The standard whose indicators are read.
    pub(super) standard: &'a Standard,
    /// The headings of its fields.
    pub(super) keys: Keys,
    /// What was read.
    pub(super) entries: Vec<Entry>,
    /// Findings that belong to no entry.
    pub(super) findings: Vec<Diagnostic>,
    /// The times that figures are of, each with the first place that names it.
    pub(super) periods: BTreeMap<Period, Position>,
    /// The period read last, with its place: the communes of a list share one.
    period: Option<(Position, Option<Period>)>,
    /// Headings that are not read, reported once a file.
    unknown: HashSet<(FileId, String)>,
}

impl<'a> Rows<'a> {
    /// Nothing read yet.
    pub(super) fn new(standard: &'a Standard) -> Self {
        Self {
            standard,
            keys: Keys::new(standard),
            entries: Vec::new(),
            findings: Vec::new(),
            periods: BTreeMap::new(),
            period: None,
            unknown: HashSet::new(),
        }
    }

    /// The field that a heading means; an unknown heading, and one of what is calculated, is
    /// reported, once a file.
    pub(super) fn field(&mut self, heading: &str, at: Position) -> Option<Field> {
        let found = self.keys.find(heading);
        if found.is_none() && self.unknown.insert((at.file, names::key(heading))) {
            let finding = Diagnostic::new(Code::UnknownColumn, at)
                .arg("kind", "unknown")
                .arg("column", words::excerpt(heading));
            self.findings.push(match self.keys.suggest(heading) {
                Some(suggestion) => finding.arg("suggestion", suggestion),
                None => finding.help("help-none"),
            });
        }
        if let Some(Field::Calculated(id)) = found {
            if self.unknown.insert((at.file, names::key(heading))) {
                let finding = Diagnostic::new(Code::CalculatedGiven, at);
                let name = self.standard.indicators[id].label.as_str();
                self.findings.push(finding.arg("name", name));
            }
            return Some(Field::Ignored);
        }
        found
    }

    /// Takes in one row or entry; `cells` holds each field at most once. A row that holds
    /// nothing but remarks and running numbers is passed over.
    pub(super) fn row(&mut self, at: Position, cells: &[Cell<'_>], sources: &Sources) {
        if cells.iter().all(|cell| cell.raw.says_nothing()) {
            return;
        }
        let is_struck = |cell: &Cell<'_>| matches!(cell.raw, Raw::Struck(_));
        if cells.iter().any(is_struck) {
            let (cells, notes) = self.unstruck(cells);
            let before = self.entries.len();
            self.row(at, &cells, sources);
            match self.entries.get_mut(before) {
                Some(entry) => entry.findings.extend(notes),
                None => self.findings.extend(notes),
            }
            return;
        }
        if let Some(cell) = cells.iter().find(|cell| has_lost_letters(&cell.raw)) {
            self.findings
                .push(Diagnostic::new(Code::DataNotUtf8, cell.at).help("help-row"));
            return;
        }
        let Found {
            identity,
            name_at,
            findings,
        } = match Found::read(cells, sources).of_one_commune(at) {
            Ok(found) => found,
            Err(findings) => {
                self.findings.extend(findings);
                return;
            }
        };
        let mut entry = Entry {
            record: Record::new(self.standard, identity, at),
            name_at,
            disputed: Vec::new(),
            findings,
        };
        for cell in cells {
            if cell.field == Field::Period {
                entry.record.period = self.period(cell, sources);
            } else {
                entry.take(self.standard, cell, sources);
            }
        }
        self.entries.push(entry);
    }

    /// Cells without the lines that go through some of them, and a note of each line.
    fn unstruck<'c>(&self, cells: &[Cell<'c>]) -> (Vec<Cell<'c>>, Vec<Diagnostic>) {
        let mut notes = Vec::new();
        let cells = cells.iter().map(|cell| match &cell.raw {
            Raw::Struck(raw) => {
                let name = words::field_name(self.standard, cell.field);
                notes.push(Diagnostic::new(Code::StruckOut, cell.at).arg("name", name));
                Cell {
                    raw: (**raw).clone(),
                    ..cell.clone()
                }
            }
            _ => cell.clone(),
        });
        let cells = cells.collect();
        (cells, notes)
    }

    /// The period that a cell names. One that cannot be read is reported once, however many
    /// communes share it.
    fn period(&mut self, cell: &Cell<'_>, sources: &Sources) -> Option<Given<Period>> {
        let at = cell.at;
        let read = match self.period {
            Some((known, period)) if known == at => period,
            _ => match period::read(cell, sources) {
                Ok(period) => period,
                Err(finding) => {
                    self.findings.push(*finding);
                    None
                }
            },
        };
        self.period = Some((at, read));
        let value = read?;
        self.periods
            .entry(value)
            .and_modify(|first| *first = at.min(*first))
            .or_insert(at);
        Some(Given { value, at })
    }

    /// Says that a file holds no commune, unless something said of it already explains that.
    pub(super) fn end_file(&mut self, file: FileId, before: Progress) {
        let met = self.entries.len() > before.entries;
        let explained = self
            .findings
            .iter()
            .skip(before.findings)
            .any(|finding| finding.severity == Severity::Error);
        if !met && !explained {
            self.findings.push(Diagnostic::new(Code::NoCommunes, file));
        }
    }

    /// How much has been read.
    pub(super) fn progress(&self) -> Progress {
        Progress {
            entries: self.entries.len(),
            findings: self.findings.len(),
        }
    }
}

/// How much had been read before a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Progress {
    entries: usize,
    findings: usize,
}

impl Entry {
    fn take(&mut self, standard: &Standard, cell: &Cell<'_>, sources: &Sources) {
        let at = cell.at;
        let read =
            match cell.field {
                Field::Attribute(id) => value::attribute(&standard.attributes[id], cell, sources)
                    .map(|value| {
                        let given = value.map(|value| Given { value, at });
                        self.record.set_attribute(id, given);
                    }),
                Field::Indicator(id) => value::indicator(&standard.indicators[id], cell, sources)
                    .map(|value| {
                        let given = value.map(|value| Given { value, at });
                        self.record.set_value(id, given);
                    }),
                Field::Previous(id) => value::indicator(&standard.indicators[id], cell, sources)
                    .map(|value| {
                        let given = value.map(|value| Given { value, at });
                        self.record.previous_mut(standard).set_value(id, given);
                    }),
                Field::Code
                | Field::Name
                | Field::District
                | Field::Province
                | Field::Period
                | Field::Calculated(_)
                | Field::Ignored => return,
            };
        if let Err(finding) = read {
            self.findings.push(*finding);
            let rejected = |indicator| Rejected {
                indicator,
                reported: Reported::Words(cell.raw.words()),
                at,
                why: Rejection::Unread,
            };
            match cell.field {
                // Nobody reported what only passes on blanks.
                _ if matches!(cell.raw, Raw::Lost(Lost::Blanks { .. })) => {}
                Field::Indicator(id) => self.record.remember(rejected(id)),
                Field::Previous(id) => self.record.previous_mut(standard).remember(rejected(id)),
                _ => {}
            }
        }
    }
}

/// Whether letters were lost before the text came here: the replacement stands for them. Figures
/// are ASCII, which is seen sooner than where it is.
fn has_lost_letters(raw: &Raw<'_>) -> bool {
    matches!(raw, Raw::Text(text) if !text.is_ascii() && text.contains('\u{FFFD}'))
}
