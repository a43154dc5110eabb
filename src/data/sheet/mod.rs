//! A grid to the figures of communes: its tables and forms, and what stands around them.
//!
//! A table has a row of headings and a commune a row; a form has an indicator a row. Every row is
//! accounted for: see [`super::account`].

mod answers;
mod around;
mod beside;
mod broken;
mod columns;
mod edges;
mod form;
mod headings;
mod list;
mod look;
mod numbering;
mod outside;
mod parts;
mod sense;
mod sums;
mod table;
mod times;
mod title;

use super::account::Kind;
use super::fault;
use super::grid::{Broken, Grid, GridRow};
use super::old_font;
use super::rows::Rows;
use super::unit_name;
use crate::limits;
use crate::source::{Position, Sources};
use headings::{Headings, Wanted};
pub(super) use list::{district_of, listed, lists};
use table::Open;
use title::Title;

/// A sheet, or a text table.
pub(super) struct Sheet<'a> {
    /// Its cells.
    pub(super) grid: &'a Grid<'a>,
    /// Its first cell.
    pub(super) at: Position,
    /// Its name, or the file's without its ending.
    pub(super) name: &'a str,
    /// The file's name without its ending.
    pub(super) file: &'a str,
}

/// Reads a sheet's tables and forms.
pub(super) fn read(sheet: &Sheet<'_>, sources: &Sources, rows: &mut Rows<'_>) {
    let parts = beside::parts(&rows.keys, sheet.grid, Wanted::Figures);
    if parts.is_empty() {
        read_part(sheet, sources, rows);
    }
    for grid in &parts {
        let part = Sheet { grid, ..*sheet };
        read_part(&part, sources, rows);
    }
}

/// Reads what stands beside nothing else.
fn read_part(sheet: &Sheet<'_>, sources: &Sources, rows: &mut Rows<'_>) {
    // Forms are short; a long table is searched for some at its beginning only.
    let height = sheet.grid.rows.len();
    let searched = height.min(MOST_ROWS_OF_FORM);
    let mut forms = form::all(&rows.keys, sheet.grid, 0..searched);
    if !forms.is_empty() && searched < height {
        forms = form::all(&rows.keys, sheet.grid, 0..height);
    }
    let mut reader = Reader {
        forms: forms.iter().map(form::Form::body).collect(),
        sheet,
        sources,
        rows,
        title: Title::default(),
        next: Title::default(),
        open: None,
        outside: Vec::new(),
        found_any: false,
        is_legible: true,
    };
    reader.fonts();
    reader.all();
}

/// In so many rows a form is looked for.
const MOST_ROWS_OF_FORM: usize = 500;

struct Reader<'r, 's> {
    /// The places of the forms' rows, in which no headings stand.
    forms: Vec<std::ops::Range<usize>>,
    sheet: &'r Sheet<'r>,
    sources: &'r Sources,
    rows: &'r mut Rows<'s>,
    title: Title,
    /// What the lines since the last commune say of a table that may follow.
    next: Title,
    /// The table that rows are read by.
    open: Option<Open<'r>>,
    /// The places of rows that belong to no table, since the last.
    outside: Vec<usize>,
    found_any: bool,
    is_legible: bool,
}

impl Reader<'_, '_> {
    /// Tells of a font in which no name can be known.
    fn fonts(&mut self) {
        let Some(finding) = old_font::of_grid(self.sheet.grid, self.sheet.at) else {
            return;
        };
        self.rows.findings.push(finding);
        self.is_legible = false;
    }

    fn all(&mut self) {
        let grid = self.sheet.grid;
        let mut place = 0;
        while let Some(row) = grid.rows.get(place) {
            let figures = self
                .open
                .as_ref()
                .is_some_and(|open| open.columns.hold_figures(row));
            let units = self
                .open
                .as_ref()
                .is_some_and(|open| open.columns.names_units(self.rows, row));
            let headings = if figures || units || row.broken == Some(Broken::Wide) {
                None
            } else {
                self.headings(place)
            };
            if let Some(headings) = headings {
                place += headings.height;
                self.table(&headings);
                continue;
            }
            if self.open.is_some() && self.begins_another(place) {
                self.close();
            }
            if self.open.is_some() {
                self.row(place, row);
            } else {
                if row.broken == Some(Broken::Wide) {
                    let beyond = fault::beyond(limits::COLUMNS, self.at(row.number));
                    self.rows.findings.push(beyond);
                }
                self.outside.push(place);
            }
            place += 1;
        }
        self.close();
        self.end();
    }

    fn headings(&self, place: usize) -> Option<Headings> {
        // What a form holds is no part of any headings.
        if self.forms.iter().any(|form| form.contains(&place)) {
            return None;
        }
        let rows = self.sheet.grid.rows.as_slice();
        let below = self
            .forms
            .iter()
            .map(|form| form.start)
            .filter(|start| *start > place);
        let end = below.min().unwrap_or(rows.len());
        let rows = rows.get(..end)?;
        headings::at(
            &self.rows.keys,
            (rows, &self.sheet.grid.merges),
            place,
            Wanted::Figures,
        )
    }

    fn at(&self, row: u32) -> Position {
        Position {
            row,
            column: 1,
            ..self.sheet.at
        }
    }

    /// Whether a row, apart from those above, heads a table of other things: words over figures.
    fn begins_another(&self, place: usize) -> bool {
        let rows = &self.sheet.grid.rows;
        let before = place.checked_sub(1).and_then(|before| rows.get(before));
        let (Some(before), Some(row), Some(next)) = (before, rows.get(place), rows.get(place + 1))
        else {
            return false;
        };
        let has_figures = |row: &GridRow<'_>| {
            let mut cells = row.cells.iter();
            cells.any(|(_, raw)| look::is_figure(raw))
        };
        row.number > before.last.saturating_add(1)
            && row.cells.len() > 1
            && row
                .cells
                .iter()
                .all(|(_, raw)| raw.heading().contains(char::is_alphabetic))
            && row
                .cells
                .iter()
                .all(|(_, raw)| unit_name::level(raw.heading()).is_none())
            && next.number == row.last.saturating_add(1)
            && has_figures(next)
    }

    fn note(&mut self, row: &GridRow<'_>, kind: Kind) {
        let at = self.sheet.at;
        let lines = (row.number, row.last);
        self.rows.account.row(at.file, at.sheet, lines, kind);
    }
}
