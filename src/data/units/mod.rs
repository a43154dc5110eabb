//! The list of units that are to be assessed: who has sent nothing counts all the same, and who is
//! not on it is told.

mod hold;
mod listing;

use std::collections::HashMap;
use std::path::Path;

use super::fault;
use super::files::Format;
use super::findings::Findings;
use super::merge::fits;
use super::open::{self, Content};
use super::record::Identity;
use super::rows::{Rows, size_of_commune};
use super::unit_name::{own_name, same_name};
use super::{csv, xlsx};
use crate::diagnostic::{Code, Diagnostic};
use crate::limits;
use crate::model::Standard;
use crate::source::{Position, SourceError, Sources};

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
        rows.is_list = true;
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
                    listing::read(&grid, (at, ""), most, sources, &mut rows, &mut listed);
                }
                Content::Workbook(book) => {
                    for (place, sheet) in book.sheets().iter().enumerate() {
                        let at = Position::start(file, u16::try_from(place + 1).unwrap_or(0));
                        let grid = book.grid(place);
                        if sheet.visibility == xlsx::Visibility::Visible {
                            let of = (at, sheet.name.as_str());
                            listing::read(&grid, of, most, sources, &mut rows, &mut listed);
                        } else if !grid.rows.is_empty() {
                            let hidden = Diagnostic::new(Code::PartUnread, at).arg("why", "hidden");
                            rows.findings.push(hidden.help("help-hidden-list"));
                        }
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
        sources.is_unit_list(file);
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

    /// A list of one unit, whose name stands there.
    pub(super) fn of_one(identity: Identity, at: Position) -> Self {
        let mut units = Self::default();
        units.push(identity, at);
        units
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

    /// Who they are.
    pub(super) fn into_identities(self) -> Vec<Identity> {
        self.list.into_iter().map(|unit| unit.identity).collect()
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
}
