//! The meaning of a table's columns.

mod meaning;
mod merged;
mod under;

use std::rc::Rc;

use super::answers;
use super::headings::{Heading, Headings, Words};
use super::look::{is_answer, is_figure, is_running};
use super::numbering;
use super::sense::Sense;
use super::times::Times;
use crate::data::evidence::Seen;
use crate::data::grid::{Grid, GridRow, Merge};
use crate::data::raw::{Cell, Field, Lost, Raw};
use crate::data::record::Giver;
use crate::data::rows::Rows;
use crate::data::when::When;
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Position, Sources, column_letters};
pub(super) use meaning::ROWS_TO_TELL;
use meaning::{Edges, meaning_of, name_by_content};
use merged::anchor;

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
    /// The columns that are marked for an answer, with that answer.
    answers: Vec<(u32, bool)>,
    /// The columns of figures that may be added up.
    pub(super) sums: Vec<u32>,
    /// The time of the figures, where headings name it.
    pub(super) when: Option<When>,
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
        (table, giver): (Position, Option<Giver>),
        sources: &Sources,
    ) -> Self {
        let data = headings.list.iter().filter_map(|heading| heading.meaning);
        let of_this =
            |field: Field| !field.is_evidence() && matches!(field.plain(), Field::Indicator(_));
        let data = data.filter(|meaning| of_this(meaning.field));
        let estimated = headings.list.iter().filter_map(|heading| heading.other);
        let estimated = estimated.filter(|said| said.sense == Sense::Estimate);
        let times = Times::of(
            data.map(|meaning| meaning.when)
                .chain(estimated.map(|said| said.when)),
        );
        let names = name_by_content(headings, grid);
        let edges = Edges::of(headings);
        edges.tell(rows, table);
        let mut columns = Self {
            by_place: Vec::new(),
            nameless_reported: false,
            row_met: false,
            running: None,
            answers: Vec::new(),
            sums: Vec::new(),
            when: times.own(),
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
                meaning_of(rows, heading, (&times, &edges, giver), at)
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
            if let Some(answer) = heading.answer {
                columns.answers.push((heading.column, answer));
                continue;
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
                Column::Of(field) => {
                    let id = field.indicator();
                    id.is_some_and(|id| rows.standard.indicators[id].is_count())
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
                (Column::Of(field), Some(own)) => field.plain() == own.plain(),
                (Column::Skipped, _) | (_, None | Some(Field::Ignored)) => true,
                _ => false,
            }
        })
    }

    /// The fields that they have.
    pub(super) fn fields(&self) -> Rc<[Field]> {
        let fields = self.by_place.iter().filter_map(|column| match column {
            Column::Of(field) => Some(*field),
            _ => None,
        });
        fields.collect()
    }

    /// Whether a column has no field: what stands there may say of what a row is.
    pub(super) fn is_open(&self, column: u32) -> bool {
        self.of(column) == Column::Skipped || self.of(column) == Column::Nameless
    }

    /// The columns of codes and names.
    pub(super) fn of_identity(&self) -> impl Iterator<Item = u32> {
        let identifies = |column: &Column| matches!(column, Column::Of(f) if f.identifies());
        let columns = (1..).zip(&self.by_place);
        columns
            .filter(move |(_, column)| identifies(column))
            .map(|(column, _)| column)
    }

    /// Whether a row holds figures or answers.
    pub(super) fn has_data(&self, row: &GridRow<'_>) -> bool {
        let mut cells = row.cells.iter();
        cells.any(|(column, raw)| {
            matches!(self.of(*column), Column::Of(f) if f.is_data()) && !raw.says_nothing()
        })
    }

    /// Leaves out columns whose figures the title gives another unit than their own.
    pub(super) fn hold_unit(
        &mut self,
        rows: &mut Rows<'_>,
        headings: &Headings,
        unit: &str,
        table: Position,
    ) {
        for heading in &headings.list {
            let place = (heading.column as usize).saturating_sub(1);
            let Column::Of(field) = self.of(heading.column) else {
                continue;
            };
            let text = heading.text();
            let own = text.rsplit_once('(').map(|(_, unit)| unit);
            let has_own = own.is_some_and(|unit| rows.keys.names_a_unit(unit));
            if !has_own && rows.keys.title_contradicts(field, unit) {
                let at = Position {
                    row: heading.row,
                    column: heading.column,
                    ..table
                };
                rows.other_unit(field, unit, at);
                self.skip(place);
            }
        }
    }

    /// Reads nothing of a column.
    fn skip(&mut self, place: usize) {
        if let Some(column) = self.by_place.get_mut(place) {
            *column = Column::Skipped;
        }
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
            let Some(cell) = self.cell(rows, at, raw.borrowed()) else {
                continue;
            };
            match self.answers.iter().find(|(answered, _)| answered == column) {
                Some((_, answer)) => {
                    let raw = answers::given(cell.raw, *answer);
                    answers::take(&mut cells, Cell { raw, ..cell });
                }
                None => cells.push(cell),
            }
        }
        if grid.merges.is_empty() {
            return cells;
        }
        for (column, meaning) in (1..).zip(&self.by_place) {
            let merge = Merge::over_row(&grid.merges, row.number, column);
            let (Column::Of(field), Some(merge)) = (*meaning, merge) else {
                continue;
            };
            let first = Position {
                row: merge.first_row,
                column,
                ..at
            };
            let raw = if field.is_figure() {
                Raw::Lost(Lost::Merged)
            } else {
                anchor(grid, *merge).map_or(Raw::Blank, Raw::borrowed)
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

impl Heading {
    /// All that it says.
    pub(super) fn text(&self) -> String {
        match &self.words {
            Words::One(text) => text.clone(),
            Words::Two { upper, lower } => format!("{upper} {lower}"),
        }
    }
}
