//! The list of units that are to be assessed: who has sent nothing counts all the same, and who is
//! not on it is told.

mod listing;

use std::collections::HashMap;
use std::path::Path;

use super::csv;
use super::fault;
use super::files::Format;
use super::findings::Findings;
use super::merge::fits;
use super::near_names::{NearNames, is_near};
use super::open::{self, Content};
use super::record::{Identity, Record};
use super::rows::{Entry, Rows, size_of_commune};
use super::unit_name::{own_name, same_name};
use crate::diagnostic::{Code, Diagnostic};
use crate::limits;
use crate::model::Standard;
use crate::source::{Position, SourceError, Sources};
use listing::Listing;

/// The units that are to be assessed.
#[derive(Debug, Default)]
pub(super) struct Units {
    list: Vec<Unit>,
    by_code: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

/// One of them, and where the list has it.
#[derive(Debug, Clone)]
struct Unit {
    identity: Identity,
    at: Position,
}

impl Units {
    /// Reads a list: a table of any format that has a code or name in each row.
    pub(super) fn read(
        standard: &Standard,
        path: &Path,
        format: Option<Format>,
        sources: &mut Sources,
        findings: &mut Findings,
    ) -> Result<Self, SourceError> {
        let mut rows = Rows::new(standard);
        let most = limits::UNITS_SIZE.most / size_of_commune(standard, 0);
        let mut listed = Vec::new();
        let before = rows.progress();
        let file = open::open(
            path,
            (format, true),
            sources,
            &mut |file, content, sources| match content {
                Content::Yaml => super::layout::read(file, sources, &mut rows),
                Content::Text => {
                    let text = csv::with_pipes(sources.file(file).text.as_str());
                    let grid = csv::grid(&text, &rows.keys);
                    let at = Position::start(file, 0);
                    let listing = Listing::new(at, most, sources, &mut rows.findings);
                    listing.read(&grid, &rows.keys, &mut listed);
                    rows.findings.extend(grid.unread(at, ""));
                }
                Content::Workbook(book) => {
                    for (number, place) in (1..).zip(0..book.sheets().len()) {
                        let grid = book.grid(place);
                        let at = Position::start(file, number);
                        let listing = Listing::new(at, most, sources, &mut rows.findings);
                        listing.read(&grid, &rows.keys, &mut listed);
                        let name = book.sheets().get(place).map_or("", |sheet| &sheet.name);
                        rows.findings.extend(grid.unread(at, name));
                    }
                    if book.has_more_sheets() {
                        let beyond = fault::beyond(crate::limits::SHEETS, file);
                        rows.findings.push(beyond);
                    }
                }
                Content::None(finding, _) => {
                    listed.clear();
                    rows.forget_since(before);
                    rows.findings.push(*finding);
                }
            },
        )?;
        for entry in std::mem::take(&mut rows.entries) {
            listed.push((entry.record.identity, entry.record.at));
        }
        let mut units = Self::default();
        for (identity, at) in listing::once(listed, sources, &mut rows.findings) {
            units.push(identity, at);
        }
        if units.list.is_empty() && rows.findings.len() == 0 {
            findings.push(Diagnostic::new(Code::NoCommunes, file).help("help-units"));
        }
        findings.append(rows.findings);
        Ok(units)
    }

    fn push(&mut self, identity: Identity, at: Position) {
        let place = self.list.len();
        if let Some(code) = &identity.code {
            self.by_code.insert(code.clone(), place);
        }
        let own = own_name(identity.name.as_deref().unwrap_or_default());
        self.by_name.entry(own).or_default().push(place);
        self.list.push(Unit { identity, at });
    }

    /// The unit that an identity is of: by its code, else by its name and district.
    pub(super) fn find(&self, identity: &Identity) -> Option<usize> {
        let of_code = identity
            .code
            .as_ref()
            .and_then(|code| self.by_code.get(code));
        if let Some(place) = of_code {
            // A code beside another unit's name is nobody's for certain.
            let listed = self.list.get(*place)?.identity.name.as_deref();
            let both = identity.name.as_deref().zip(listed);
            let agree = both.is_none_or(|(one, other)| same_name(one, other));
            return agree.then_some(*place);
        }
        let own = own_name(identity.name.as_deref()?);
        let places = self.by_name.get(&own)?.iter().copied();
        let mut fitting = places.filter(|place| {
            self.list.get(*place).is_some_and(|unit| {
                let codes = unit.identity.code.is_none() || identity.code.is_none();
                codes && fits(identity, &unit.identity)
            })
        });
        let first = fitting.next()?;
        fitting.next().is_none().then_some(first)
    }

    /// Holds communes against the list: those that are not on it are taken out and told, those of
    /// which nothing was sent are added without figures.
    pub(super) fn hold(
        &self,
        standard: &Standard,
        communes: Vec<Entry>,
        findings: &mut Findings,
    ) -> Vec<Entry> {
        let mut met = vec![false; self.list.len()];
        let mut kept = Vec::with_capacity(communes.len());
        let mut others = Vec::new();
        for mut commune in communes {
            let Some(place) = self.find(&commune.record.identity) else {
                others.push(commune);
                continue;
            };
            if let Some(met) = met.get_mut(place) {
                *met = true;
            }
            if let Some(unit) = self.list.get(place) {
                complete(&mut commune.record.identity, &unit.identity);
            }
            kept.push(commune);
        }
        let silent: Vec<&Unit> = (self.list.iter().zip(&met))
            .filter(|(_, met)| !**met)
            .map(|(unit, _)| unit)
            .collect();
        let names = silent.iter().map(|unit| called(&unit.identity));
        let names = NearNames::of(names);
        for commune in others {
            let name = called(&commune.record.identity);
            let at = commune.name_at.unwrap_or(commune.record.at);
            let like = names.like(name).filter(|place| {
                let unit = silent.get(*place);
                unit.is_some_and(|unit| is_near(name, called(&unit.identity)))
            });
            let near = like.min().and_then(|place| silent.get(place));
            let finding = Diagnostic::new(Code::UnitNotListed, at).arg("commune", name);
            findings.push(match near {
                Some(unit) => finding
                    .arg("suggestion", called(&unit.identity))
                    .help("help-near"),
                None => finding,
            });
        }
        for unit in silent {
            let finding = Diagnostic::new(Code::UnitSilent, unit.at);
            let mut entry = Entry::new(Record::new(standard, unit.identity.clone(), unit.at));
            entry.name_at = unit.identity.name.is_some().then_some(unit.at);
            entry
                .findings
                .push(finding.arg("commune", called(&unit.identity)));
            findings.count(&mut entry.findings, 0);
            kept.push(entry);
        }
        kept
    }
}

/// What a unit is called in a finding.
fn called(identity: &Identity) -> &str {
    let name = identity.name.as_deref().or(identity.code.as_deref());
    name.unwrap_or_default()
}

/// Fills in what the list knows of a commune and its data does not say.
fn complete(own: &mut Identity, listed: &Identity) {
    for (own, listed) in [
        (&mut own.code, &listed.code),
        (&mut own.name, &listed.name),
        (&mut own.district, &listed.district),
        (&mut own.province, &listed.province),
    ] {
        if own.is_none() {
            own.clone_from(listed);
        }
    }
}
