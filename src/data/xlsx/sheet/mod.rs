//! One sheet as it is stored: rows of cells, what is hidden and what is merged.

mod reading;

use super::formula::Formula;
use super::styles::Style;
use super::text::Text;
use crate::data::fault::Fault;
use crate::data::grid::Merge;
use crate::data::raw::{Lost, Raw};
use crate::limits::{self, Budget};

/// A sheet as it is stored.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Its rows that hold something, in order.
    pub(super) rows: Vec<Row>,
    /// Ranges of merged cells.
    pub(super) merges: Vec<Merge>,
    /// First and last columns of ranges that are hidden.
    pub(super) hidden_columns: Vec<(u32, u32)>,
    /// The row from which on it could not be read, and why.
    pub(super) unread: Option<(u32, Fault)>,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) number: u32,
    pub(super) is_hidden: bool,
    /// Whether it has cells beyond the last column that a sheet can have.
    pub(super) is_wide: bool,
    /// Its cells, in order.
    pub(super) cells: Vec<Cell>,
}

/// A cell that holds something or has a formula.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) column: u32,
    pub(super) style: Style,
    pub(super) content: Content,
    pub(super) formula: Option<Box<Formula>>,
}

/// What a cell holds.
#[derive(Debug)]
pub(super) enum Content {
    /// One of the workbook's texts, by its number.
    Shared(usize),
    /// A text of its own.
    Own(Text),
    /// Anything else.
    Other(Raw<'static>),
}

/// What the cells of a sheet are read by.
pub(super) struct Context<'a> {
    /// The workbook's styles, if it has any.
    pub(super) styles: Option<&'a [Style]>,
    /// What all sheets may have together.
    pub(super) budget: &'a Budgets,
    /// How many texts cells may refer to.
    pub(super) texts: usize,
    /// Whether days are counted from 1904.
    pub(super) from_1904: bool,
}

/// What all sheets of a workbook may have together.
#[derive(Debug)]
pub(super) struct Budgets {
    /// Texts and their runs.
    pub(super) texts: Budget,
    cells: Budget,
    formulas: Budget,
}

impl Budgets {
    /// All of it.
    pub(super) fn new() -> Self {
        Self {
            texts: Budget::new(limits::STRINGS),
            cells: Budget::new(limits::CELLS),
            formulas: Budget::new(limits::FORMULAS),
        }
    }
}

impl Sheet {
    /// One of which nothing could be read.
    pub(super) fn unread(fault: Fault) -> Self {
        Self {
            unread: Some((1, fault)),
            ..Self::default()
        }
    }

    /// Reads a part.
    pub(super) fn read(text: &str, context: &Context<'_>) -> Self {
        let mut sheet = reading::read(text, context);
        sheet.set_in_order();
        sheet
    }

    /// Brings rows and cells into order. Mostly they are; where a cell is given twice, programs do
    /// not agree on which of the two is shown.
    fn set_in_order(&mut self) {
        if !self.rows.is_sorted_by(|one, next| one.number < next.number) {
            self.rows.sort_by_key(|row| row.number);
            self.rows.dedup_by(|next, row| {
                let is_same = next.number == row.number;
                if is_same {
                    row.cells.append(&mut next.cells);
                    row.is_hidden |= next.is_hidden;
                    row.is_wide |= next.is_wide;
                }
                is_same
            });
        }
        for row in &mut self.rows {
            let cells = &mut row.cells;
            if !cells.is_sorted_by(|one, next| one.column < next.column) {
                cells.sort_by_key(|cell| cell.column);
                cells.dedup_by(|next, cell| {
                    let is_same = next.column == cell.column;
                    if is_same {
                        cell.content = Content::Other(Raw::Lost(Lost::CellTwice));
                    }
                    is_same
                });
            }
        }
    }

    /// A cell, by its row and column.
    pub(super) fn cell(&self, row: u32, column: u32) -> Option<&Cell> {
        let place = self
            .rows
            .binary_search_by_key(&row, |row| row.number)
            .ok()?;
        let cells = &self.rows.get(place)?.cells;
        let place = cells
            .binary_search_by_key(&column, |cell| cell.column)
            .ok()?;
        cells.get(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limit;

    /// The rows that are read, and from which on they are not, where all sheets may have so many
    /// cells, runs of text and characters of formulas.
    fn read(most: [usize; 3]) -> (u32, Option<(u32, Fault)>) {
        let budget = |limit: Limit, most| Budget::new(Limit { most, ..limit });
        let [cells, texts, formulas] = most;
        let budget = Budgets {
            texts: budget(limits::STRINGS, texts),
            cells: budget(limits::CELLS, cells),
            formulas: budget(limits::FORMULAS, formulas),
        };
        let context = Context {
            styles: None,
            budget: &budget,
            texts: 0,
            from_1904: false,
        };
        let sheet = Sheet::read(
            "<x><row><c><v>1</v></c></row>\
             <row><c t='inlineStr'><is><r><t>a</t></r></is></c><c><f>A1</f><v>2</v></c></row>\
             <row><c><v>3</v></c></row></x>",
            &context,
        );
        (crate::source::count(sheet.rows.len()), sheet.unread)
    }

    #[test]
    fn rows_beyond_a_limit_are_left() {
        assert_eq!(read([4, 2, 2]), (3, None));
        for (most, row, name) in [
            ([3, 2, 2], 3, limits::CELLS.name),
            ([2, 2, 2], 2, limits::CELLS.name),
            ([4, 1, 2], 2, limits::STRINGS.name),
            ([4, 2, 1], 2, limits::FORMULAS.name),
        ] {
            let (rows, unread) = read(most);
            assert_eq!(rows, row - 1, "{most:?}");
            let Some((from, Fault::TooMuch(limit))) = unread else {
                panic!("{unread:?}");
            };
            assert_eq!((from, limit.name), (row, name), "{most:?}");
        }
    }
}
