//! The rows of a list of units: which of them are units, and each unit once.

use std::collections::HashMap;

use crate::data::account::Kind;
use crate::data::evidence::{self, Above, Seen};
use crate::data::fault;
use crate::data::findings::Findings;
use crate::data::grid::Grid;
use crate::data::identity::Found;
use crate::data::keys::Keys;
use crate::data::merge::fits;
use crate::data::record::Identity;
use crate::data::rows::Rows;
use crate::data::sheet;
use crate::data::unit_name::{self, Level, own_name};
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::limits;
use crate::names;
use crate::source::{Position, Sources};

/// Reads one sheet or text of a list, and the lists that stand side by side in it.
pub(super) fn read(
    grid: &Grid<'_>,
    (at, name): (Position, &str),
    most: usize,
    sources: &Sources,
    rows: &mut Rows<'_>,
    listed: &mut Vec<(Identity, Position)>,
) {
    let parts = sheet::lists(&rows.keys, grid);
    let parts = if parts.is_empty() {
        std::slice::from_ref(grid)
    } else {
        &parts
    };
    for part in parts {
        let listing = Listing::new(
            (at, sheet::district_of(name)),
            most,
            sources,
            &mut rows.findings,
        );
        listing.read(part, &rows.keys, listed);
    }
    rows.findings.extend(grid.unread(at, name));
}

/// Reads a list of units.
struct Listing<'r> {
    at: Position,
    /// How many units there is room for.
    most: usize,
    sources: &'r Sources,
    findings: &'r mut Findings,
    above: Above,
    /// The district that the section above, or else the sheet, names.
    district: Option<String>,
}

impl<'r> Listing<'r> {
    fn new(
        (at, district): (Position, Option<String>),
        most: usize,
        sources: &'r Sources,
        findings: &'r mut Findings,
    ) -> Self {
        Self {
            at,
            most,
            sources,
            findings,
            above: Above::default(),
            district,
        }
    }

    /// Adds the units of a grid to those that are listed.
    fn read(mut self, grid: &Grid<'_>, keys: &Keys, listed: &mut Vec<(Identity, Position)>) {
        for row in sheet::listed(grid, self.at, keys) {
            if row.is_heading {
                continue;
            }
            let mut found = Found::read(&row.cells, self.sources);
            // A section's or a signature's text may stand in any column.
            let name = found.identity.name.clone();
            let text = name.as_deref().or(row.texts.first().copied());
            let seen = Seen {
                has_code: found.identity.code.is_some(),
                name: text,
                number: row.number,
                ..Seen::default()
            };
            let kind = match evidence::decide_in_list(&seen, row.has_numbers, &self.above) {
                // What is no unit's name stands elsewhere.
                Kind::Units(_) if name.is_none() && !seen.has_code => Kind::Note,
                kind => kind,
            };
            match kind {
                Kind::Units(_) if listed.len() >= self.most => {
                    self.findings
                        .push(fault::beyond(limits::UNITS_SIZE, row.at));
                    break;
                }
                Kind::Units(_) => {
                    self.unit(&mut found.identity);
                    listed.push((found.identity, row.at));
                    found.findings.retain(|it| it.severity != Severity::Note);
                    self.findings.extend(found.findings);
                }
                Kind::Doubtful => self.findings.push(
                    Diagnostic::new(Code::DoubtfulRow, row.at)
                        .arg("name", words::excerpt(text.unwrap_or_default()))
                        .arg("why", "listed"),
                ),
                Kind::Section => {
                    let district = text.filter(|text| {
                        let level = unit_name::level(text);
                        level == Some(Level::District) && !text.contains(':')
                    });
                    self.district = district.map(names::tidy).or(self.district);
                }
                // A note above the first unit is a title.
                _ => self.above.has_ended |= self.above.units > 0,
            }
        }
    }

    fn unit(&mut self, identity: &mut Identity) {
        if identity.district.is_none() {
            identity.district.clone_from(&self.district);
        }
        let has_kind = identity.name.as_deref().is_some_and(unit_name::has_kind);
        self.above.units += 1;
        self.above.with_code += usize::from(identity.code.is_some());
        self.above.with_kind += usize::from(has_kind);
        self.above.has_ended = false;
    }
}

/// The units that are listed, each once; those that are listed again are told. A code that stands
/// beside two names is nobody's for certain.
pub(super) fn once(
    mut listed: Vec<(Identity, Position)>,
    sources: &Sources,
    findings: &mut Findings,
) -> Vec<(Identity, Position)> {
    let mut by_code: HashMap<String, usize> = HashMap::new();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    let mut again = Vec::new();
    let mut shared = Vec::new();
    for (place, (identity, at)) in listed.iter().enumerate() {
        let own = own_name(identity.name.as_deref().unwrap_or_default());
        let of_code = identity.code.as_ref().and_then(|code| by_code.get(code));
        let namesakes = by_name.get(&own).into_iter().flatten();
        let of_name = namesakes.filter(|_| !own.is_empty()).find(|known| {
            let known = listed.get(**known);
            known.is_some_and(|(known, _)| fits(known, identity))
        });
        let Some(first) = of_code.or(of_name).copied() else {
            if let Some(code) = &identity.code {
                by_code.insert(code.clone(), place);
            }
            by_name.entry(own).or_default().push(place);
            continue;
        };
        let Some((known, first_at)) = listed.get(first) else {
            continue;
        };
        let is_same = fits(known, identity);
        let codes_differ = known.code.is_some() && identity.code.is_some() && of_code.is_none();
        let why = match (is_same, codes_differ) {
            (false, _) => "names",
            (true, true) => "codes",
            (true, false) => "same",
        };
        let called = identity.name.as_deref().or(identity.code.as_deref());
        findings.push(
            Diagnostic::new(Code::UnitTwice, *at)
                .arg("why", why)
                .arg("commune", called.unwrap_or_default())
                .arg("code", identity.code.as_deref().unwrap_or_default())
                .arg("first", words::place(sources, *first_at, at.file)),
        );
        match why {
            "same" => again.push(place),
            "names" => shared.extend([first, place]),
            _ => {
                if let Some(code) = &identity.code {
                    by_code.insert(code.clone(), place);
                }
                by_name.entry(own).or_default().push(place);
            }
        }
    }
    for place in shared {
        if let Some((identity, _)) = listed.get_mut(place) {
            identity.code = None;
        }
    }
    let mut place = 0;
    listed.retain(|_| {
        place += 1;
        again.binary_search(&(place - 1)).is_err()
    });
    listed
}
