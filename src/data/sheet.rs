//! A grid to the figures of communes: its tables and forms, and what stands around them.
//!
//! A table has a row of headings and a commune a row; a form has an indicator a row. Every row is
//! accounted for: see [`super::account`].

mod columns;
mod form;
mod headings;
mod list;
mod numbering;
mod sums;
mod title;

use super::account::{Kind, Unread};
use super::evidence::{self, Number, Seen};
use super::grid::{Broken, Grid, GridRow};
use super::identity::Found;
use super::raw::Cell;
use super::record::Given;
use super::rows::{About, Rows, Table};
use super::unit_name::{self, Level};
use super::{old_font, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::{Position, Sources, count};
use columns::Columns;
use headings::{Headings, Wanted};
pub(super) use list::identities;
use sums::Running;
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
    // Forms are short; a long table is not searched for one.
    let rows_of_form = sheet.grid.rows.len();
    let form = (rows_of_form <= MOST_ROWS_OF_FORM)
        .then(|| form::find(&rows.keys, sheet.grid, 0..rows_of_form))
        .flatten();
    let mut reader = Reader {
        form: form.map_or(0..0, |form| form.body()),
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

/// So many rows can a sheet with a form have.
const MOST_ROWS_OF_FORM: usize = 500;

struct Reader<'r, 's> {
    /// The places of a form's rows, in which no headings stand.
    form: std::ops::Range<usize>,
    sheet: &'r Sheet<'r>,
    sources: &'r Sources,
    rows: &'r mut Rows<'s>,
    title: Title,
    /// What the lines since the last commune say of a table that may follow.
    next: Title,
    /// The table that rows are read by.
    open: Option<Open>,
    /// The places of rows that belong to no table, since the last.
    outside: Vec<usize>,
    found_any: bool,
    is_legible: bool,
}

/// A table that is being read.
struct Open {
    columns: Columns,
    running: Running,
    about: Table,
    /// The title's commune where no column names them, until a row takes it.
    only: Option<Given<String>>,
    has_names: bool,
}

impl Open {
    /// Gives the one row of a table without names the commune that the title names.
    fn name(&mut self, at: Position, found: &mut Found) {
        if let Some(only) = self.only.take() {
            found.identity.name = Some(only.value);
            found.name_at = Some(at);
            found.findings.push(from_title(at, found));
        }
    }
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
            let headings = if figures || units || row.broken.is_some() {
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
                self.open = None;
            }
            if self.open.is_some() {
                self.row(place, row);
            } else {
                self.outside.push(place);
            }
            place += 1;
        }
        self.end();
    }

    fn headings(&self, place: usize) -> Option<Headings> {
        // What a form holds is no part of any headings.
        if self.form.contains(&place) {
            return None;
        }
        let rows = self.sheet.grid.rows.as_slice();
        let end = if place < self.form.start {
            self.form.start
        } else {
            rows.len()
        };
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
            cells.any(|(_, raw)| columns::is_figure(raw))
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

    /// Begins a table, or goes on with the same one where its headings only come again.
    fn table(&mut self, headings: &Headings) {
        self.outside(Kind::Title);
        let grid = self.sheet.grid;
        let of_headings = grid.rows.iter().skip(headings.first).take(headings.height);
        for row in of_headings.clone() {
            self.note(row, Kind::Headings);
        }
        self.found_any = true;
        let next = std::mem::take(&mut self.next);
        let goes_on = next.year.is_none() && next.commune.is_none();
        if let Some(open) = &self.open
            && goes_on
            && open.columns.are_again(headings)
        {
            return;
        }
        if !goes_on {
            self.title = next;
        }
        let lost = of_headings.clone().find_map(|row| {
            let mut cells = row.cells.iter();
            let (column, _) = cells.find(|(_, raw)| raw.heading().contains('\u{FFFD}'))?;
            Some(Position {
                column: *column,
                ..self.at(row.number)
            })
        });
        if let Some(at) = lost {
            self.rows
                .findings
                .push(Diagnostic::new(Code::DataNotUtf8, at));
        }
        let columns = Columns::read(self.rows, headings, grid, self.sheet.at, self.sources);
        let first = grid.rows.get(headings.first).map_or(1, |row| row.number);
        let about = self.about(columns.year, first);
        let has_names = columns.identify();
        let only = if has_names { None } else { self.commune(first) };
        self.open = Some(Open {
            columns,
            running: Running::default(),
            about,
            only,
            has_names,
        });
    }

    /// What the title says of all communes of a table.
    fn about(&self, year: Option<i32>, row: u32) -> Table {
        let at = self.at(row);
        let named = || title::year_in_name(self.sheet.name).filter(|_| at.sheet > 0);
        let year = year.or(self.title.year).or_else(named);
        let file_year = title::year_in_name(self.sheet.file);
        Table {
            file_year: file_year.map(|value| Given { value, at }),
            district: self
                .title
                .district
                .clone()
                .or_else(|| self.named_district()),
            province: self.title.province.clone(),
            year: year.map(|value| Given { value, at }),
        }
    }

    /// The district that the sheet or the file is named after.
    fn named_district(&self) -> Option<String> {
        let names = [self.sheet.name, self.sheet.file];
        let mut units = names.iter().filter_map(|name| title::unit(name));
        units.find_map(|(level, name)| (level == Level::District).then_some(name))
    }

    /// The commune that the title, the sheet or the file is of.
    fn commune(&self, row: u32) -> Option<Given<String>> {
        let at = self.at(row);
        let named = || title::of_name(self.sheet.name).or_else(|| title::of_name(self.sheet.file));
        let value = self.title.commune.clone().or_else(named)?;
        Some(Given { value, at })
    }

    fn row(&mut self, place: usize, row: &GridRow<'_>) {
        let Some(mut open) = self.open.take() else {
            return;
        };
        self.row_of(&mut open, place, row);
        self.open = Some(open);
    }

    fn row_of(&mut self, open: &mut Open, place: usize, row: &GridRow<'_>) {
        // Rows of a template that only pass on blanks.
        if row.cells.iter().all(|(_, raw)| raw.says_nothing()) {
            return;
        }
        let at = self.at(row.number);
        let columns = &mut open.columns;
        if columns.are_numbered_by(self.rows, at, row) {
            self.note(row, Kind::Numbering);
            return;
        }
        if let Some((finding, end)) = broken(row, columns.len(), at) {
            let kept = row
                .cells
                .iter()
                .filter(|(column, _)| *column < end)
                .cloned();
            let kept = GridRow {
                cells: kept.collect(),
                ..row.clone()
            };
            let cells = columns.cells(self.rows, self.sheet.grid, &kept, at);
            self.rows.broken(at, legible(&cells), finding, self.sources);
            return;
        }
        let cells = columns.cells(self.rows, self.sheet.grid, row, at);
        if self.rows.loses_letters(at, &cells, self.sources) {
            return;
        }
        let (cells, struck) = self.rows.unstruck(cells);
        let mut found = Found::read(&cells, self.sources);
        found.findings.extend(struck);
        if !open.has_names {
            open.name(at, &mut found);
        }
        let has_code = found.identity.code.is_some();
        let is_listed = !has_code && self.rows.lists(&found.identity);
        // A code tells enough; most rows have one.
        let mut seen = if has_code {
            Seen::default()
        } else {
            open.columns.seen(row)
        };
        (seen.has_code, seen.is_listed) = (has_code, is_listed);
        seen.name = found.identity.name.as_deref();
        if !has_code {
            seen.name = seen.name.or_else(|| open.columns.title_of(row));
        }
        if !has_code && seen.figures > 0 {
            let columns = &open.columns.sums;
            seen.sums = open.running.hold(self.sheet.grid, row, columns);
        }
        let kind = evidence::decide(&seen);
        match kind {
            Kind::Units(_) => {
                if row.hidden {
                    self.rows.hidden(at);
                }
                self.next = Title::default();
                open.running.unit(place);
                let about = About {
                    kind,
                    table: Some(&open.about),
                };
                self.rows.unit(at, &cells, found, about, self.sources);
            }
            Kind::Doubtful => {
                let finding = match seen.name {
                    None => Diagnostic::new(Code::NoIdentity, at),
                    Some(name) => Diagnostic::new(Code::DoubtfulRow, at)
                        .arg("name", words::excerpt(name))
                        .arg(
                            "why",
                            if seen.sums == evidence::Sums::None {
                                "name"
                            } else {
                                "sums"
                            },
                        ),
                };
                self.rows.findings.append(&mut found.findings);
                self.rows.findings.push(finding);
                self.note(row, kind);
            }
            Kind::Total | Kind::Section => {
                // A total stands below its communes, a section above them.
                let is_above = kind == Kind::Section || seen.number == Number::Section;
                if let Some(name) = seen.name.filter(|_| is_above)
                    && unit_name::level(name) == Some(Level::District)
                {
                    open.about.district = Some(names::tidy(name));
                }
                open.running.section(self.sheet.grid, &open.columns.sums);
                self.note(row, kind);
            }
            other => {
                for (_, raw) in &row.cells {
                    self.next.line(raw.heading());
                }
                self.note(row, other);
            }
        }
    }

    /// Accounts for rows that belong to no table: forms among them are read, figures that are
    /// nowhere read are told.
    fn outside(&mut self, kind: Kind) {
        let places = std::mem::take(&mut self.outside);
        let (Some(first), Some(last)) = (places.first(), places.last()) else {
            return;
        };
        let range = *first..last.saturating_add(1);
        let grid = self.sheet.grid;
        let rows = grid.rows.get(range.clone()).unwrap_or(&[]);
        let Some(form) = form::find(&self.rows.keys, grid, range.clone()) else {
            for row in rows {
                self.title_row(row);
                self.note(row, kind);
            }
            self.unread(rows);
            return;
        };
        self.found_any = true;
        for row in rows.iter().take(form.first - range.start) {
            self.title_row(row);
            self.note(row, Kind::Title);
        }
        let row = rows.first().map_or(1, |row| row.number);
        let (about, commune) = (self.about(form.year, row), self.commune(row));
        form.read(
            self.sheet,
            &about,
            commune.as_ref(),
            self.sources,
            self.rows,
        );
    }

    fn title_row(&mut self, row: &GridRow<'_>) {
        for (_, raw) in &row.cells {
            self.title.line(raw.heading());
        }
    }

    /// Tells rows with figures that are in no table.
    fn unread(&mut self, rows: &[GridRow<'_>]) {
        let figures = |row: &&GridRow<'_>| {
            row.cells
                .iter()
                .filter(|(_, raw)| columns::is_figure(raw))
                .count()
                > 1
        };
        let mut with_figures = rows.iter().filter(figures);
        let Some(first) = with_figures.next() else {
            return;
        };
        let last = with_figures.next_back().unwrap_or(first);
        if self.found_any {
            let finding = Diagnostic::new(Code::PartUnread, self.at(first.number))
                .arg("why", "no-table")
                .arg("part", words::lines(first.number, last.last));
            self.rows.findings.push(finding);
        }
    }

    fn end(&mut self) {
        let kind = if self.found_any || self.open.is_some() {
            Kind::Note
        } else {
            Kind::Title
        };
        self.outside(kind);
        if !self.found_any && !self.sheet.grid.rows.is_empty() {
            let at = self.sheet.at;
            self.rows
                .account
                .parts
                .retain(|part| (part.file, part.sheet) != (at.file, at.sheet));
            let why = if self.is_legible {
                Unread::NoIndicator
            } else {
                Unread::Damaged
            };
            self.rows.account.unread(at.file, at.sheet, why);
            if self.is_legible && self.sheet.grid.unread_from.is_none() {
                self.rows.without_indicators.push(at);
            }
        }
        if let Some(row) = self.sheet.grid.unread_from {
            let finding = Diagnostic::new(Code::Unreadable, self.at(row))
                .arg("part", words::sheet(self.sheet.name, row))
                .help("help-workbook");
            self.rows.findings.push(finding);
        }
    }
}

/// Says where a commune's name was taken from, where no cell of its own gives it.
fn from_title(at: Position, found: &Found) -> Diagnostic {
    let name = found.identity.name.as_deref().unwrap_or_default();
    Diagnostic::new(Code::NameFromTitle, at).arg("commune", name)
}

/// Why a row cannot be read, and the column from which on: its values may stand under other headings
/// than their own.
fn broken(row: &GridRow<'_>, columns: usize, at: Position) -> Option<(Diagnostic, u32)> {
    if let Some(Broken::Quotes { column }) = row.broken {
        let finding = Diagnostic::new(Code::Unreadable, Position { column, ..at })
            .arg("part", words::lines(row.number, row.last))
            .help("help-quotes");
        return Some((finding, column));
    }
    row.differs_from(columns).then(|| {
        let finding = Diagnostic::new(Code::RowWidth, at)
            .arg("fields", row.fields.unwrap_or_default())
            .arg("columns", columns);
        (finding, count(columns).saturating_add(1))
    })
}

/// The cells before the first figure, which stand where they belong.
fn legible<'c, 'a>(cells: &'c [Cell<'a>]) -> &'c [Cell<'a>] {
    let end = cells.iter().position(|cell| cell.field.is_data());
    cells.get(..end.unwrap_or(cells.len())).unwrap_or(cells)
}
