//! The meaning of a table's columns.

use super::headings::{Heading, Headings, Words};
use super::numbering;
use crate::data::evidence::Seen;
use crate::data::grid::{Grid, GridRow, Merge};
use crate::data::keys::Meaning;
use crate::data::raw::{Cell, Field, Lost, Raw};
use crate::data::rows::Rows;
use crate::data::unit_name::{self, Level};
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::{Position, Sources, column_letters};

/// So many rows are looked at to tell which column has the names.
pub(super) const ROWS_TO_TELL: usize = 20;

/// The meaning of a table's columns.
#[derive(Debug)]
pub(super) struct Columns {
    /// By column, counted from 0.
    by_place: Vec<Column>,
    /// Whether a value without a heading was reported.
    nameless_reported: bool,
    /// Whether a row below the headings was met: only the first can number the columns.
    row_met: bool,
    /// The column of running numbers.
    running: Option<u32>,
    /// The columns of figures that may be added up.
    pub(super) sums: Vec<u32>,
    /// Merges over several rows, of which only the first holds something.
    merges: Vec<Merge>,
    /// The year of the figures, where headings name it.
    pub(super) year: Option<i32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Of(Field),
    /// Reported already, or of no concern.
    Skipped,
    /// Without a heading.
    Nameless,
}

impl Columns {
    /// Reads the headings of the table that `table` is in. Of two columns for one field neither is
    /// read: which one is right cannot be known.
    pub(super) fn read(
        rows: &mut Rows<'_>,
        headings: &Headings,
        grid: &Grid<'_>,
        table: Position,
        sources: &Sources,
    ) -> Self {
        let years = Years::of(&headings.list);
        let names = name_by_content(headings, grid);
        let mut columns = Self {
            by_place: Vec::new(),
            nameless_reported: false,
            row_met: false,
            running: None,
            sums: Vec::new(),
            merges: tall(grid),
            year: years.latest,
        };
        let mut first_of: Vec<(Field, Position)> = Vec::new();
        for heading in &headings.list {
            let at = Position {
                row: heading.row,
                column: heading.column,
                ..table
            };
            let place = (heading.column as usize).saturating_sub(1);
            columns.by_place.resize(place, Column::Nameless);
            let text = heading.text();
            if columns.running.is_none() && is_running(&text) {
                columns.running = Some(heading.column);
            }
            let column = if names == Some(heading.column) {
                Column::Of(Field::Name)
            } else {
                meaning_of(rows, heading, &years, at)
            };
            columns.by_place.push(column);
            let Column::Of(field) = column else { continue };
            let is_hidden = |(first, last): &(u32, u32)| (*first..=*last).contains(&heading.column);
            if grid.hidden_columns.iter().any(is_hidden) && field.is_data() {
                let finding = Diagnostic::new(Code::PartUnread, at)
                    .arg("why", "hidden-column")
                    .arg("name", words::field_name(rows.standard, field));
                rows.findings.push(finding.help("help-hidden-column"));
            }
            if let Some((_, first)) = first_of.iter().find(|(known, _)| *known == field) {
                let finding = Diagnostic::new(Code::DuplicateColumn, at)
                    .arg("name", words::field_name(rows.standard, field))
                    .arg("column", words::excerpt(&text))
                    .arg("first", words::place(sources, *first, at.file));
                rows.findings.push(finding);
                for known in &mut columns.by_place {
                    if *known == Column::Of(field) {
                        *known = Column::Skipped;
                    }
                }
            } else {
                first_of.push((field, at));
            }
        }
        columns.sums = (1..)
            .zip(&columns.by_place)
            .filter(|(_, column)| match column {
                Column::Of(Field::Indicator(id) | Field::Previous(id)) => {
                    rows.standard.indicators[*id].is_count()
                }
                _ => false,
            })
            .map(|(column, _)| column)
            .collect();
        columns
    }

    /// Whether they have one that says which commune a row is about.
    pub(super) fn identify(&self) -> bool {
        let identifies = |column: &Column| matches!(column, Column::Of(f) if f.identifies());
        self.by_place.iter().any(identifies)
    }

    /// Whether other headings mean the same, column for column.
    pub(super) fn are_again(&self, headings: &Headings) -> bool {
        headings.list.iter().all(|heading| {
            let own = heading.meaning.map(|meaning| meaning.field);
            match (self.of(heading.column), own) {
                (Column::Of(field), Some(own)) => field == own,
                (Column::Skipped, _) | (_, None | Some(Field::Ignored)) => true,
                _ => false,
            }
        })
    }

    /// Whether a row that is not blank numbers the columns, or names their units: asked of each row
    /// below the headings in turn, true of the first at most. Where it might as well be a commune's,
    /// that is said.
    pub(super) fn are_numbered_by(
        &mut self,
        rows: &mut Rows<'_>,
        at: Position,
        row: &GridRow<'_>,
    ) -> bool {
        if self.names_units(rows, row) {
            return true;
        }
        let cells = || row.cells.iter().map(|(column, raw)| (*column, raw.clone()));
        if std::mem::replace(&mut self.row_met, true) || !numbering::numbers_columns(cells()) {
            return false;
        }
        let mut is_named = false;
        let mut code = None;
        for (column, raw) in &row.cells {
            match self.of(*column) {
                Column::Of(Field::Name) => is_named = true,
                Column::Of(Field::Code) if numbering::is_bare_number(raw) => code = Some(*column),
                _ => {}
            }
        }
        // A number is no commune's name, but it may be a code that has lost its zeros.
        if let Some(column) = code.filter(|_| !is_named) {
            let at = Position { column, ..at };
            rows.findings.push(Diagnostic::new(Code::NumberingRow, at));
        }
        true
    }

    /// Whether a row right under the headings says in what its columns are counted.
    pub(super) fn names_units(&self, rows: &Rows<'_>, row: &GridRow<'_>) -> bool {
        !self.row_met
            && row
                .cells
                .iter()
                .any(|(column, _)| matches!(self.of(*column), Column::Of(f) if f.is_data()))
            && row
                .cells
                .iter()
                .all(|(column, raw)| match self.of(*column) {
                    Column::Of(field) if field.identifies() => false,
                    Column::Of(field) => rows.keys.is_unit(field, raw.heading()),
                    Column::Skipped | Column::Nameless => !raw.heading().is_empty(),
                })
    }

    fn of(&self, column: u32) -> Column {
        let place = (column as usize).saturating_sub(1);
        *self.by_place.get(place).unwrap_or(&Column::Nameless)
    }

    /// How many columns, without those at the end that have no heading.
    pub(super) fn len(&self) -> usize {
        self.by_place.len()
    }

    /// Whether a row has a number where a count must stand: then the row holds no headings.
    pub(super) fn hold_figures(&self, row: &GridRow<'_>) -> bool {
        let mut cells = row.cells.iter();
        cells.any(|(column, raw)| self.sums.binary_search(column).is_ok() && is_figure(raw))
    }

    /// The cells of a row that mean something. A value without a heading is reported, once. A cell
    /// merged over several rows says of each what it says; of a figure, which is then none of
    /// theirs, that it is lost.
    pub(super) fn cells<'a>(
        &mut self,
        rows: &mut Rows<'_>,
        grid: &'a Grid<'_>,
        row: &'a GridRow<'_>,
        at: Position,
    ) -> Vec<Cell<'a>> {
        let mut cells = Vec::with_capacity(row.cells.len());
        for (column, raw) in &row.cells {
            let at = Position {
                column: *column,
                ..at
            };
            cells.extend(self.cell(rows, at, raw.clone()));
        }
        if self.merges.is_empty() {
            return cells;
        }
        for merge in &self.merges {
            let column = merge.first_column;
            let (Column::Of(field), true) = (self.of(column), merge.holds_row(row.number)) else {
                continue;
            };
            let first = Position {
                row: merge.first_row,
                column,
                ..at
            };
            let raw = if matches!(field, Field::Indicator(_) | Field::Previous(_))
                || field.identifies()
            {
                Raw::Lost(Lost::Merged)
            } else {
                anchor(grid, *merge).map_or(Raw::Blank, Clone::clone)
            };
            cells.retain(|cell| cell.field != field);
            cells.push(Cell {
                field,
                raw,
                at: first,
            });
        }
        cells
    }

    fn cell<'a>(&mut self, rows: &mut Rows<'_>, at: Position, raw: Raw<'a>) -> Option<Cell<'a>> {
        match self.of(at.column) {
            Column::Of(field) => Some(Cell { field, raw, at }),
            Column::Nameless
                if !self.nameless_reported && !raw.is_blank() && may_be_value(&raw) =>
            {
                self.nameless_reported = true;
                let finding = Diagnostic::new(Code::UnknownColumn, at)
                    .arg("kind", "nameless")
                    .arg("column", column_letters(at.column))
                    .help("help-nameless");
                rows.findings.push(finding);
                None
            }
            Column::Nameless | Column::Skipped => None,
        }
    }

    /// What a row shows of whether it is a commune's, but for its code and the list of units.
    pub(super) fn seen<'a>(&self, row: &'a GridRow<'_>) -> Seen<'a> {
        let mut seen = Seen::default();
        for (column, raw) in &row.cells {
            if self.running == Some(*column) {
                seen.number = numbering::number(raw);
            }
            match self.of(*column) {
                Column::Of(Field::Name) => {
                    seen.name = Some(raw.heading()).filter(|n| !n.is_empty());
                }
                Column::Of(field) if field.is_data() && is_answer(raw) => seen.figures += 1,
                _ => {}
            }
        }
        seen
    }

    /// What stands in the first column with text, where a row has no name: totals and sections have
    /// theirs over other columns than the names.
    pub(super) fn title_of<'a>(&self, row: &'a GridRow<'_>) -> Option<&'a str> {
        let mut cells = row.cells.iter();
        let (column, raw) = cells.find(|(column, raw)| {
            let known = matches!(self.of(*column), Column::Of(field) if field.is_data());
            !known && raw.heading().contains(char::is_alphabetic)
        })?;
        let in_place = matches!(
            self.of(*column),
            Column::Of(Field::Code) | Column::Skipped | Column::Nameless
        );
        in_place.then(|| raw.heading())
    }
}

/// Whether what stands in a column without a heading may be a value: a remark is none.
fn may_be_value(raw: &Raw<'_>) -> bool {
    is_figure(raw) || !matches!(raw, Raw::Text(_)) || raw.heading().split(' ').count() < 4
}

/// The field of a column, if it has one that is read.
fn meaning_of(rows: &mut Rows<'_>, heading: &Heading, years: &Years, at: Position) -> Column {
    let text = match &heading.words {
        Words::One(text) => text,
        Words::Two { upper, lower } => {
            let finding = Diagnostic::new(Code::HeadingOfTwo, at)
                .arg("upper", words::excerpt(upper))
                .arg("lower", words::excerpt(lower));
            rows.findings.push(finding);
            return Column::Skipped;
        }
    };
    let field = match rows.field(text, heading.meaning.map(|meaning| meaning.field), at) {
        None | Some(Field::Ignored) => return Column::Skipped,
        Some(field) => field,
    };
    let Some(year) = heading.meaning.and_then(|Meaning { year, .. }| year) else {
        return Column::Of(field);
    };
    match (field, years.before(year)) {
        (_, 0) => Column::Of(field),
        (Field::Indicator(id), 1) if rows.standard.compares() => Column::Of(Field::Previous(id)),
        _ => {
            let finding = Diagnostic::new(Code::PartUnread, at)
                .arg("why", "earlier-column")
                .arg("name", words::excerpt(text))
                .arg("year", year.to_string());
            rows.findings.push(finding);
            Column::Skipped
        }
    }
}

/// The years that headings name.
struct Years {
    latest: Option<i32>,
}

impl Years {
    fn of(list: &[Heading]) -> Self {
        let years = list.iter().filter_map(|heading| heading.meaning?.year);
        Self {
            latest: years.max(),
        }
    }

    /// How many years one is before the latest.
    fn before(&self, year: i32) -> i32 {
        self.latest.map_or(0, |latest| latest - year)
    }
}

/// The column that has communes' names by what stands in it, where no heading says which one does.
fn name_by_content(headings: &Headings, grid: &Grid<'_>) -> Option<u32> {
    let named = headings.list.iter().filter_map(|heading| heading.meaning);
    if named.into_iter().any(|meaning| meaning.field.identifies()) {
        return None;
    }
    let below = grid.rows.iter().skip(headings.first + headings.height);
    let below: Vec<&GridRow<'_>> = below.take(ROWS_TO_TELL).collect();
    let unknown = headings
        .list
        .iter()
        .filter(|heading| heading.meaning.is_none());
    unknown.map(|heading| heading.column).find(|column| {
        let is_commune = |row: &&&GridRow<'_>| {
            let cell = row.cells.iter().find(|(at, _)| at == column);
            cell.is_some_and(|(_, raw)| unit_name::level(raw.heading()) == Some(Level::Commune))
        };
        let communes = below.iter().filter(is_commune).count();
        communes > 0 && communes * 2 >= below.len()
    })
}

fn tall(grid: &Grid<'_>) -> Vec<Merge> {
    let several = |merge: &&Merge| merge.last_row > merge.first_row;
    grid.merges.iter().filter(several).copied().collect()
}

/// What the first cell of a merge holds.
fn anchor<'a, 'b>(grid: &'a Grid<'b>, merge: Merge) -> Option<&'a Raw<'b>> {
    let place = grid
        .rows
        .binary_search_by_key(&merge.first_row, |row| row.number);
    let row = grid.rows.get(place.ok()?)?;
    let cell = row
        .cells
        .iter()
        .find(|(column, _)| *column == merge.first_column);
    cell.map(|(_, raw)| raw)
}

pub(super) fn is_running(heading: &str) -> bool {
    let key = names::key(heading);
    ["stt", "tt", "số tt", "số thứ tự"]
        .iter()
        .any(|word| names::key(word) == key)
}

/// Whether a cell holds a number.
pub(super) fn is_figure(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Number { .. } => true,
        Raw::Text(text) => {
            let text = text.trim().as_bytes();
            let is_sign = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
            text.first().is_some_and(u8::is_ascii_digit) && text.iter().all(is_sign)
        }
        _ => false,
    }
}

/// Whether a cell holds a number, a short answer, or something that was to be one.
fn is_answer(raw: &Raw<'_>) -> bool {
    match raw {
        raw if raw.says_nothing() => false,
        Raw::Text(text) => {
            let text = text.trim();
            is_figure(raw)
                || text.starts_with(|c: char| c.is_ascii_digit()) && text.split(' ').count() < 4
                || text.split(' ').count() < 3 && !text.contains(char::is_uppercase)
        }
        _ => true,
    }
}

impl Heading {
    /// All that it says.
    pub(super) fn text(&self) -> String {
        match &self.words {
            Words::One(text) => text.clone(),
            Words::Two { upper, lower } => format!("{upper} {lower}"),
        }
    }
}
