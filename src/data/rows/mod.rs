//! Rows to records: one place for every format.

mod entry;
mod headings;
mod progress;
mod spaced;

use std::collections::{BTreeMap, HashSet};

use super::account::{Account, Evidence, Kind, Unread};
use super::fault;
use super::findings::Findings;
use super::identity::Found;
use super::keys::Keys;
use super::raw::{Cell, Field, Raw};
use super::record::{Given, Identity, Record};
use super::spaces::Spaced;
use super::units::Units;
use super::{period, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::limits::{self, Budget};
use crate::model::Standard;
use crate::number::Period;
use crate::source::{FileId, Position, Sources};
pub(super) use entry::{About, Entry, LAYERS, Layer, Table};

/// A sheet or text table in which no indicator is named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WithoutIndicators {
    /// Its first cell.
    pub(super) at: Position,
    /// What heads its column of indicators, if it has one.
    pub(super) labels: Option<String>,
    /// Whether it names some all the same, and gives no figure of any.
    pub(super) is_blank: bool,
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
    pub(super) findings: Findings,
    /// Whether this is a list of units, whose entries may be names alone.
    pub(super) is_list: bool,
    /// The units that are to be assessed, where a list of them was given.
    pub(super) units: Option<Units>,
    /// Sheets and text tables in which nothing could be read.
    pub(super) without_indicators: Vec<WithoutIndicators>,
    /// Rows of communes that their sheets hide.
    hidden: Vec<Position>,
    /// What every part of the files was read as.
    pub(super) account: Account,
    /// The times that figures are of, each with the first place that names it.
    pub(super) periods: BTreeMap<Period, Position>,
    /// The period read last, with its place: the communes of a list share one.
    period: Option<(Position, Option<Period>)>,
    /// Headings that are not read, reported once a file.
    unknown: HashSet<(FileId, String)>,
    /// The figures with spaces of the file that is read.
    spaced: Spaced,
    /// What communes may still take.
    room: Budget,
    /// The file of which it was last told that no more can be read.
    full: Option<FileId>,
}

impl<'a> Rows<'a> {
    /// Nothing read yet.
    pub(super) fn new(standard: &'a Standard) -> Self {
        Self {
            standard,
            keys: Keys::new(standard),
            entries: Vec::new(),
            findings: Findings::default(),
            is_list: false,
            units: None,
            without_indicators: Vec::new(),
            hidden: Vec::new(),
            account: Account::default(),
            periods: BTreeMap::new(),
            period: None,
            unknown: HashSet::new(),
            spaced: Spaced::default(),
            room: Budget::new(limits::UNITS_SIZE),
            full: None,
        }
    }

    /// Takes in one entry of a YAML file; `cells` holds each field at most once. One that holds
    /// nothing but remarks is passed over.
    pub(super) fn row(&mut self, at: Position, cells: &[Cell<'_>], sources: &Sources) {
        if cells.iter().all(|cell| cell.raw.is_blank()) {
            return;
        }
        if self.loses_letters(at, cells, sources) {
            return;
        }
        let found = Found::read(cells, sources);
        match found.of_one_unit(at, |identity| self.lists(identity)) {
            Ok(found) => {
                let about = About::of(Kind::Units(Evidence::Entry));
                self.unit(at, cells, found, about, sources);
            }
            Err(findings) => {
                let rows = (at.row, at.row);
                self.account.row(at.file, at.sheet, rows, Kind::Doubtful);
                self.findings.extend(findings);
            }
        }
    }

    /// Takes in the figures of a commune.
    pub(super) fn unit(
        &mut self,
        at: Position,
        cells: &[Cell<'_>],
        found: Found,
        about: About<'_>,
        sources: &Sources,
    ) {
        if found.identity.code.is_none() && found.identity.name.is_none() {
            let lines = (at.row, at.row);
            self.account.row(at.file, at.sheet, lines, Kind::Doubtful);
            self.findings.extend(found.findings);
            self.findings.push(Diagnostic::new(Code::NoIdentity, at));
            return;
        }
        if !self.has_room(at, cells) {
            return;
        }
        // A form is accounted for as a whole.
        if about.kind != Kind::Form {
            let lines = (at.row, at.row);
            self.account.row(at.file, at.sheet, lines, about.kind);
        }
        let Found {
            mut identity,
            name_at,
            findings,
        } = found;
        if let Some(table) = about.table {
            let fill = |own: &mut Option<String>, of_table: &Option<String>| {
                if own.is_none() {
                    own.clone_from(of_table);
                }
            };
            fill(&mut identity.district, &table.district);
            fill(&mut identity.province, &table.province);
        }
        let mut entry = Entry {
            order: self.entries.len(),
            name_at,
            when: about.table.and_then(|table| table.when),
            fields: about.table.and_then(|table| table.fields.clone()),
            is_broken: about.kind == Kind::Broken,
            findings,
            ..Entry::new(Record::new(self.standard, identity, at))
        };
        for cell in cells {
            if cell.field == Field::Period {
                entry.record.period = self.period(cell, sources);
            } else {
                entry.take(self.standard, cell, sources);
                self.spaced.note(self.entries.len(), cell);
            }
        }
        self.findings.count(&mut entry.findings, 0);
        self.entries.push(entry);
    }

    /// Whether a run can hold one commune more. If not, its row is not read, and that is told once a file.
    fn has_room(&mut self, at: Position, cells: &[Cell<'_>]) -> bool {
        let is_given = |cell: &&Cell<'_>| cell.field.is_data() && !cell.raw.is_blank();
        let given = cells.iter().filter(is_given).count();
        let size = size_of_commune(self.standard, given);
        let Err(limit) = self.room.take(size) else {
            return true;
        };
        if self.full.replace(at.file) != Some(at.file) {
            self.findings.push(fault::beyond(limit, at));
        }
        let kind = Kind::Unread(Unread::TooLarge);
        (self.account).row(at.file, at.sheet, (at.row, at.row), kind);
        false
    }

    /// Cells without the lines that go through some of them, and a note of each line.
    pub(super) fn unstruck<'c>(&self, cells: Vec<Cell<'c>>) -> (Vec<Cell<'c>>, Vec<Diagnostic>) {
        let mut notes = Vec::new();
        if !cells.iter().any(|cell| matches!(cell.raw, Raw::Struck(_))) {
            return (cells, notes);
        }
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

    /// Whether a commune stands in the list of units.
    pub(super) fn lists(&self, identity: &Identity) -> bool {
        (self.units.as_ref()).is_some_and(|units| units.find(identity).is_some())
    }

    /// Notes that the row of a commune is hidden.
    pub(super) fn hidden(&mut self, at: Position) {
        self.hidden.push(at);
    }

    /// Tells which hidden rows of a sheet were read, if any.
    pub(super) fn end_sheet(&mut self) {
        let hidden = std::mem::take(&mut self.hidden);
        let (Some(first), Some(last)) = (hidden.first(), hidden.last()) else {
            return;
        };
        let finding = Diagnostic::new(Code::PartUnread, *first)
            .arg("why", "hidden-rows")
            .arg("count", hidden.len())
            .arg("first", first.row.to_string())
            .arg("last", last.row.to_string())
            .help("help-hidden-rows");
        self.findings.push(finding);
    }

    /// Says why a row could not be read. Where its code or name can be, its commune is listed
    /// without figures; `cells` holds what is legible.
    pub(super) fn broken(
        &mut self,
        at: Position,
        cells: &[Cell<'_>],
        finding: Diagnostic,
        sources: &Sources,
    ) {
        let cells: Vec<Cell<'_>> = (cells.iter())
            .filter(|cell| !cell.field.is_data() && !has_lost_letters(&cell.raw))
            .cloned()
            .collect();
        let found = Found::read(&cells, sources);
        let found = found.of_one_unit(at, |identity| self.lists(identity));
        if let Ok(mut found) = found {
            found.findings.push(finding);
            self.unit(at, &cells, found, About::of(Kind::Broken), sources);
        } else {
            self.account
                .row(at.file, at.sheet, (at.row, at.row), Kind::Broken);
            self.findings.push(finding);
        }
    }

    /// Whether letters of a row were lost before it came here; that is told.
    pub(super) fn loses_letters(
        &mut self,
        at: Position,
        cells: &[Cell<'_>],
        sources: &Sources,
    ) -> bool {
        let Some(cell) = cells.iter().find(|cell| has_lost_letters(&cell.raw)) else {
            return false;
        };
        let finding = Diagnostic::new(Code::DataNotUtf8, cell.at).help("help-row");
        self.broken(at, cells, finding, sources);
        true
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
}

/// What a commune takes, in bytes, of which so many figures are given: as measured of a commune, a
/// figure, an item, and something missing.
pub(super) fn size_of_commune(standard: &Standard, given: usize) -> usize {
    const BYTES: [usize; 4] = [1200, 32, 80, 130];
    let asked = standard.indicators.len() + standard.attributes.len();
    let counts = [1, asked, standard.items.len(), asked.saturating_sub(given)];
    BYTES
        .iter()
        .zip(counts)
        .map(|(bytes, count)| bytes * count)
        .sum()
}

/// Whether letters were lost before the text came here: the replacement stands for them. Figures
/// are ASCII, which is seen sooner than where it is.
fn has_lost_letters(raw: &Raw<'_>) -> bool {
    matches!(raw, Raw::Text(text) if !text.is_ascii() && text.contains('\u{FFFD}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limit;
    use crate::model;
    use crate::source::FileKind;

    const STANDARD: &str = include_str!("../../diagnostic/examples/standard.tieuchi");

    #[test]
    fn communes_beyond_the_room_are_left_and_told_once_a_file() {
        let mut sources = Sources::new();
        let law = sources.add("x", FileKind::Text, STANDARD.as_bytes());
        let law = law.unwrap();
        let (ast, _) = crate::syntax::parse(&sources, law);
        let standard = model::build(law, &ast).0.unwrap();
        let file = sources.add("a.csv", FileKind::Table, b"").unwrap();
        let mut rows = Rows::new(&standard);
        let identity = || Identity {
            name: Some("Xã A".to_owned()),
            ..Identity::default()
        };
        let add = |rows: &mut Rows<'_>, row: u32| {
            let found = Found {
                identity: identity(),
                name_at: None,
                findings: Vec::new(),
            };
            let at = Position {
                row,
                ..Position::start(file, 0)
            };
            let about = About::of(Kind::Units(Evidence::TypeWord));
            rows.unit(at, &[], found, about, &sources);
        };
        add(&mut rows, 2);
        assert_eq!((rows.entries.len(), rows.findings.len()), (1, 0));
        rows.room = Budget::new(Limit {
            most: 0,
            ..limits::UNITS_SIZE
        });
        add(&mut rows, 3);
        add(&mut rows, 4);
        assert_eq!((rows.entries.len(), rows.findings.len()), (1, 1));
        let last = rows.account.parts.last().unwrap();
        assert_eq!(last.kind, Kind::Unread(Unread::TooLarge));
        assert_eq!(last.rows, Some((3, 4)));
    }
}
