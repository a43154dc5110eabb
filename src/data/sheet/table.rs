//! The rows of a table: each is read as what it is.

use super::Reader;
use super::around::from_title;
use super::broken;
use super::columns::Columns;
use super::headings::Headings;
use super::parts::Group;
use super::sums::Running;
use super::title::Title;
use crate::data::account::{Evidence, Kind};
use crate::data::evidence::{self, Number, Seen};
use crate::data::grid::{Broken, GridRow};
use crate::data::identity::Found;
use crate::data::record::Given;
use crate::data::rows::{About, Table};
use crate::data::unit_name::{self, Level};
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::Position;

/// A table that is being read.
pub(super) struct Open<'a> {
    pub(super) columns: Columns,
    running: Running,
    pub(super) about: Table,
    /// The title's commune where no column names them, until a row takes it.
    only: Option<Given<String>>,
    has_names: bool,
    /// Whether rows say what kind of commune they are of.
    has_kinds: bool,
    /// The rows of one commune that are being read.
    pub(super) group: Option<Group<'a>>,
}

impl Open<'_> {
    /// Gives the one row of a table without names the commune that the title names.
    fn name(&mut self, at: Position, found: &mut Found) {
        if let Some(only) = self.only.take() {
            found.identity.name = Some(only.value);
            found.name_at = Some(at);
            found.findings.push(from_title(at, found));
        }
    }
}

impl<'r> Reader<'r, '_> {
    /// Begins a table, or goes on with the same one where its headings only come again.
    pub(super) fn table(&mut self, headings: &Headings) {
        self.outside(Kind::Title);
        let grid = self.sheet.grid;
        let of_headings = grid.rows.iter().skip(headings.first).take(headings.height);
        for row in of_headings.clone() {
            self.note(row, Kind::Headings);
            if let Some(Broken::Quotes { column }) = row.broken {
                let at = Position {
                    column,
                    ..self.at(row.number)
                };
                let finding = Diagnostic::new(Code::QuoteInHeadings, at);
                self.rows.findings.push(finding);
            }
        }
        self.found_any = true;
        let next = std::mem::take(&mut self.next);
        let goes_on = next.when.is_none() && next.commune.is_none() && next.giver.is_none();
        if let Some(open) = &self.open
            && goes_on
            && open.columns.are_again(headings)
        {
            return;
        }
        self.close();
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
        let place = (self.sheet.at, self.giver());
        let mut columns = Columns::read(self.rows, headings, grid, place, self.sources);
        if let Some(unit) = &self.title.unit {
            columns.hold_unit(self.rows, headings, unit, self.sheet.at);
        }
        let first = grid.rows.get(headings.first).map_or(1, |row| row.number);
        let about = Table {
            fields: Some(columns.fields()),
            ..self.about(columns.when, first)
        };
        let has_names = columns.identify();
        let only = if has_names { None } else { self.commune(first) };
        self.open = Some(Open {
            columns,
            running: Running::default(),
            about,
            only,
            has_names,
            has_kinds: false,
            group: None,
        });
    }

    /// Ends the table that rows are read by.
    pub(super) fn close(&mut self) {
        if let Some(mut open) = self.open.take() {
            self.end_group(&mut open);
        }
    }

    pub(super) fn row(&mut self, place: usize, row: &'r GridRow<'r>) {
        let Some(mut open) = self.open.take() else {
            return;
        };
        self.row_of(&mut open, place, row);
        self.open = Some(open);
    }

    /// Takes in what is legible of a row that is broken from a column on.
    fn broken_row(
        &mut self,
        columns: &mut Columns,
        row: &GridRow<'_>,
        (at, end): (Position, u32),
        finding: Diagnostic,
    ) {
        let before = row.cells.iter().filter(|(column, _)| *column < end);
        let kept = GridRow {
            cells: before.cloned().collect(),
            ..row.clone()
        };
        let cells = columns.cells(self.rows, self.sheet.grid, &kept, at);
        // Where all of its fields are there, who it is about can be read behind figures too.
        let legible = if end == u32::MAX {
            &cells
        } else {
            broken::legible(&cells)
        };
        self.rows.broken(at, legible, finding, self.sources);
    }

    fn row_of(&mut self, open: &mut Open<'r>, place: usize, row: &'r GridRow<'r>) {
        // Rows of a template that only pass on blanks.
        if row.cells.iter().all(|(_, raw)| raw.says_nothing()) {
            return;
        }
        let at = self.at(row.number);
        let grid = self.sheet.grid;
        let columns = &mut open.columns;
        if columns.are_numbered_by(self.rows, at, row) {
            self.note(row, Kind::Numbering);
            return;
        }
        if let Some((finding, end)) = broken::in_table(row, (columns.len(), grid.usual), at) {
            self.broken_row(columns, row, (at, end), finding);
            return;
        }
        let cells = columns.cells(self.rows, self.sheet.grid, row, at);
        if self.rows.loses_letters(at, &cells, self.sources) {
            return;
        }
        let (mut cells, struck) = self.rows.unstruck(cells);
        if self.part(open, row, at, &mut cells) {
            return;
        }
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
        seen.among_kinds = open.has_kinds;
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
                open.has_kinds |= kind == Kind::Units(Evidence::TypeWord);
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
                self.rows
                    .findings
                    .extend(std::mem::take(&mut found.findings));
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
                self.next.row(row);
                self.note(row, other);
            }
        }
    }
}
