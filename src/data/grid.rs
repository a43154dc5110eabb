//! A sheet or a text table as rows of cells that hold something: what its reader hands on.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::fault::Fault;
use super::raw::Raw;
use super::words;
use crate::diagnostic::Diagnostic;
use crate::limits::Limit;
use crate::source::Position;

/// A sheet or a text table.
#[derive(Debug, Default)]
pub(super) struct Grid<'a> {
    /// Its rows that hold something, in order.
    pub(super) rows: Vec<GridRow<'a>>,
    /// Ranges of merged cells by their first columns and rows; only their first cell holds something.
    pub(super) merges: Vec<Merge>,
    /// First and last columns, from 1, of ranges that are hidden.
    pub(super) hidden_columns: Vec<(u32, u32)>,
    /// How many fields most rows have between which commas stand.
    pub(super) usual: Option<usize>,
    /// The row from which on nothing could be read.
    pub(super) unread_from: Option<u32>,
    /// The limit that it is beyond, where it is not damaged instead.
    pub(super) beyond: Option<Limit>,
}

impl Grid<'_> {
    /// Tells what of it could not be read; `at` is its first cell.
    pub(super) fn unread(&self, at: Position, name: &str) -> Option<Diagnostic> {
        let row = self.unread_from?;
        let part = if at.sheet > 0 {
            words::sheet(name, row)
        } else {
            words::rest(row)
        };
        let fault = self.beyond.map_or(Fault::Damaged, Fault::TooMuch);
        Some(fault.finding(Position { row, ..at }, part))
    }
}

/// A row that holds something.
#[derive(Debug, Clone, Default)]
pub(super) struct GridRow<'a> {
    /// Its first line, or its row in a sheet, from 1.
    pub(super) number: u32,
    /// Its last line: a field may have a line break in it.
    pub(super) last: u32,
    /// Whether the sheet hides it.
    pub(super) hidden: bool,
    /// Its cells that are not blank, with their columns from 1, in order.
    pub(super) cells: Vec<(u32, Raw<'a>)>,
    /// How many fields a text table's row has, blank ones too.
    pub(super) fields: Option<usize>,
    /// Why its figures may stand under other headings than their own.
    pub(super) broken: Option<Broken>,
}

/// Why the fields of a row cannot be told apart for certain. What stands before that place is
/// legible all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// A quotation mark is missing or too many.
    Quotes {
        /// The field in which it stands.
        column: u32,
    },
    /// It has more columns than any table.
    Wide,
    /// It has another number of fields than its headings.
    Width {
        /// How many those have.
        columns: usize,
    },
}

/// A range of merged cells, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Merge {
    /// Its first row.
    pub(super) first_row: u32,
    /// Its first column.
    pub(super) first_column: u32,
    /// Its last row.
    pub(super) last_row: u32,
    /// Its last column.
    pub(super) last_column: u32,
}

impl Merge {
    /// By what merges of a grid are in order.
    pub(super) fn start(&self) -> (u32, u32) {
        (self.first_column, self.first_row)
    }

    /// Of merges in order the one whose first cell is this one.
    pub(super) fn beginning_at(merges: &[Self], row: u32, column: u32) -> Option<&Self> {
        let place = merges.partition_point(|merge| merge.start() < (column, row));
        let merge = merges.get(place)?;
        (merge.start() == (column, row)).then_some(merge)
    }

    /// Of merges in order the one that begins in a column and covers several rows, this one among
    /// them.
    pub(super) fn over_row(merges: &[Self], row: u32, column: u32) -> Option<&Self> {
        let after = merges.partition_point(|merge| merge.start() <= (column, row));
        let merge = merges.get(after.checked_sub(1)?)?;
        let is_tall = merge.last_row > merge.first_row;
        (merge.first_column == column && is_tall && row <= merge.last_row).then_some(merge)
    }
}

impl<'a> GridRow<'a> {
    /// What stands in a column.
    pub(super) fn cell(&self, column: u32) -> Option<&Raw<'a>> {
        let found = self.cells.iter().find(|(at, _)| *at == column);
        found.map(|(_, raw)| raw)
    }
}

impl GridRow<'_> {
    /// Whether it has other fields than the columns of its table: its figures may stand under
    /// other headings than their own. Blank fields at the end count for nothing; but where most
    /// rows have another number of fields (`usual`), a decimal comma may have moved them.
    pub(super) fn differs_from(&self, columns: usize, usual: Option<usize>) -> bool {
        self.fields.is_some_and(|fields| fields < columns) || self.exceeds(columns, usual)
    }

    /// Whether it has more fields than that.
    pub(super) fn exceeds(&self, columns: usize, usual: Option<usize>) -> bool {
        let beyond = |column: u32| column as usize > columns;
        self.fields.is_some_and(|fields| {
            fields > columns
                && (usual.is_some_and(|usual| usual != fields)
                    || self.cells.last().is_some_and(|(column, _)| beyond(*column)))
        })
    }
}

/// How many fields most rows of a text table have; of two numbers that are as frequent, the
/// smaller. Rows of one cell are titles and notes.
pub(super) fn usual_fields(rows: &[GridRow<'_>]) -> Option<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.cells.len() > 1) {
        *counts.entry(row.fields?).or_default() += 1;
    }
    let most = |(fields, count): &(&usize, &usize)| (**count, Reverse(**fields));
    counts.iter().max_by_key(most).map(|(fields, _)| *fields)
}
