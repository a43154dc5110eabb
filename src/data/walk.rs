//! A grid to the rows of communes: its headings, and what stands below them.

use super::grid::{Broken, Grid, GridRow};
use super::headings::{self, Headings, TopRow};
use super::raw::Cell;
use super::rows::Rows;
use super::table::Columns;
use super::{old_font, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Position, Sources};

/// Reads a grid if it has headings, which is the answer. `table` is its first cell.
pub(super) fn read(
    grid: &Grid<'_>,
    table: Position,
    sources: &Sources,
    rows: &mut Rows<'_>,
) -> bool {
    let old_font = old_font::of_grid(grid, table);
    let is_legible = old_font.is_none();
    rows.findings.extend(old_font);
    let top: Vec<TopRow<'_>> = grid
        .rows
        .iter()
        .take(headings::ROWS_NEEDED)
        .map(|row| TopRow {
            first: row.number,
            last: row.last,
            cells: row.cells.clone(),
        })
        .collect();
    let Some(headings) = headings::find(&rows.keys, &top) else {
        return !is_legible;
    };
    if let Some((row, column)) = lost_letters(&headings, &top) {
        let at = Position {
            row,
            column,
            ..table
        };
        rows.findings.push(Diagnostic::new(Code::DataNotUtf8, at));
        return true;
    }
    let mut columns = Columns::read(rows, &headings.list, table, sources);
    for row in grid.rows.iter().skip(headings.above + headings.height) {
        read_row(row, table, &mut columns, sources, rows);
    }
    true
}

fn read_row(
    row: &GridRow<'_>,
    table: Position,
    columns: &mut Columns,
    sources: &Sources,
    rows: &mut Rows<'_>,
) {
    let at = |column: u32| Position {
        row: row.number,
        column,
        ..table
    };
    if columns.are_numbered_by(rows, at(1), row.cells.iter().cloned()) {
        return;
    }
    if let Some(finding) = broken(row, columns.len(), at(1)) {
        rows.findings.push(finding);
        return;
    }
    let mut cells: Vec<Cell<'_>> = Vec::with_capacity(row.cells.len());
    for (column, raw) in row.cells.iter().cloned() {
        cells.extend(columns.cell(rows, at(column), raw));
    }
    rows.row(at(1), &cells, sources);
}

/// Why a row cannot be read: its values may stand under other headings than their own.
fn broken(row: &GridRow<'_>, columns: usize, at: Position) -> Option<Diagnostic> {
    if let Some(Broken::Quotes { column }) = row.broken {
        return Some(
            Diagnostic::new(Code::Unreadable, Position { column, ..at })
                .arg("part", words::lines(row.number, row.last))
                .help("help-quotes"),
        );
    }
    let fields = row.fields.unwrap_or_default();
    row.differs_from(columns).then(|| {
        Diagnostic::new(Code::RowWidth, at)
            .arg("fields", fields)
            .arg("columns", columns)
    })
}

/// Where letters of the headings were lost: the replacement stands for them.
fn lost_letters(headings: &Headings<'_>, top: &[TopRow<'_>]) -> Option<(u32, u32)> {
    let rows = top.iter().skip(headings.above).take(headings.height);
    let mut cells = rows.flat_map(|row| row.cells.iter().map(|cell| (row.first, cell)));
    let lost = cells.find(|(_, (_, raw))| raw.heading().contains('\u{FFFD}'));
    lost.map(|(row, (column, _))| (row, *column))
}
