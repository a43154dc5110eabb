//! Several rows of one commune, each of a part of its people: `Nam` and `Nữ` beside one name. Its
//! figures are those of the row for all; without one, none are taken.

use super::Reader;
use super::columns::Columns;
use super::table::Open;
use crate::data::account::{Evidence, Kind};
use crate::data::evidence::names_all_or_a_part;
use crate::data::grid::{Grid, GridRow, Merge};
use crate::data::identity::Found;
use crate::data::raw::{Cell, Field, Raw};
use crate::data::record::Identity;
use crate::data::rows::About;
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::Position;

/// What a row is to its commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    All,
    /// A part.
    One,
}

/// Rows of one commune.
#[derive(Debug)]
pub(super) struct Group<'a> {
    cells: Vec<Cell<'a>>,
    identity: Identity,
    at: Position,
    lines: (u32, u32),
    /// Whether one of them is of all of it.
    has_all: bool,
}

impl Columns {
    /// What a row is to its commune, as a column without figures says.
    pub(super) fn part(&self, row: &GridRow<'_>) -> Option<Part> {
        row.cells.iter().find_map(|(column, raw)| {
            if !self.is_open(*column) {
                return None;
            }
            let text = raw.heading();
            if !text.contains(char::is_alphabetic) {
                return None;
            }
            let is_all = names_all_or_a_part(text)?;
            Some(if is_all { Part::All } else { Part::One })
        })
    }

    /// Whether a commune's name or code is merged over this row and others with figures.
    pub(super) fn shares_identity(&self, grid: &Grid<'_>, row: &GridRow<'_>) -> bool {
        let over_row = |column| Merge::over_row(&grid.merges, row.number, column);
        self.of_identity().filter_map(over_row).any(|merge| {
            let first = (grid.rows).partition_point(|row| row.number < merge.first_row);
            let rows = grid.rows.iter().skip(first);
            let rows = rows.take_while(|row| row.number <= merge.last_row);
            rows.filter(|row| self.has_data(row)).nth(1).is_some()
        })
    }
}

impl Group<'_> {
    fn is_of(&self, identity: &Identity) -> bool {
        let key = |name: &Option<String>| name.as_deref().map(names::key);
        identity.code == self.identity.code && key(&identity.name) == key(&self.identity.name)
    }
}

fn is_nobody(identity: &Identity) -> bool {
    identity.name.is_none() && identity.code.is_none()
}

impl<'r> Reader<'r, '_> {
    /// Takes in a row of a part of a commune: `true` if it is one.
    pub(super) fn part(
        &mut self,
        open: &mut Open<'r>,
        row: &GridRow<'_>,
        at: Position,
        cells: &mut Vec<Cell<'r>>,
    ) -> bool {
        let part = open.columns.part(row);
        let shares = part.is_none()
            && !cells.iter().any(|cell| cell.field == Field::Period)
            && open.columns.shares_identity(self.sheet.grid, row);
        // Most rows are whole communes by themselves.
        if part.is_none() && !shares && open.group.is_none() {
            return false;
        }
        let identity = Found::read(cells, self.sources).identity;
        if part != Some(Part::One) && !shares {
            if let Some(group) = &mut open.group {
                // The row for all may leave the name to the row above.
                if is_nobody(&identity) && part == Some(Part::All) {
                    let above = group.cells.iter();
                    let given: Vec<Field> = cells.iter().map(|cell| cell.field).collect();
                    cells.extend(above.filter(|cell| !given.contains(&cell.field)).cloned());
                    group.has_all = true;
                } else if group.is_of(&identity) {
                    group.has_all = true;
                } else {
                    self.end_group(open);
                }
            }
            if part == Some(Part::All) && open.group.is_none() && !is_nobody(&identity) {
                open.group = Some(Group::new(cells, identity, at, row, true));
            }
            return false;
        }
        match &mut open.group {
            Some(group) if is_nobody(&identity) || group.is_of(&identity) => {
                group.lines.1 = row.last;
            }
            _ => {
                self.end_group(open);
                if is_nobody(&identity) {
                    return false;
                }
                open.group = Some(Group::new(cells, identity, at, row, false));
            }
        }
        self.note(row, Kind::Total);
        true
    }

    /// Lists the commune of rows of which none is of all of it, without figures.
    pub(super) fn end_group(&mut self, open: &mut Open<'r>) {
        let Some(group) = open.group.take().filter(|group| !group.has_all) else {
            return;
        };
        let mut found = Found::read(&group.cells, self.sources);
        let identity = &found.identity;
        let name = identity.name.as_deref().or(identity.code.as_deref());
        let (first, last) = group.lines;
        let finding = Diagnostic::new(Code::RowsOfOne, group.at)
            .arg("commune", name.unwrap_or_default())
            .arg("rows", words::lines(first, last));
        found.findings.push(finding);
        let about = About {
            kind: Kind::Units(Evidence::Figures),
            table: Some(&open.about),
        };
        self.rows
            .unit(group.at, &group.cells, found, about, self.sources);
    }
}

impl<'a> Group<'a> {
    fn new(
        cells: &[Cell<'a>],
        identity: Identity,
        at: Position,
        row: &GridRow<'_>,
        has_all: bool,
    ) -> Self {
        // What a commune is, each of its parts is.
        let own = cells
            .iter()
            .filter(|cell| !cell.field.is_figure() && cell.raw != Raw::Blank);
        Self {
            cells: own.cloned().collect(),
            identity,
            at,
            lines: (row.number, row.last),
            has_all,
        }
    }
}
