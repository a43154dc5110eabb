//! Rows whose fields cannot be told apart, and what of them is legible all the same.

use crate::data::fault;
use crate::data::grid::{Broken, GridRow};
use crate::data::raw::Cell;
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::limits;
use crate::source::{Position, count};

/// Why a row of a table cannot be read, and the column from which on: its values may stand under
/// other headings than their own. `usual` is how many fields most rows have.
pub(super) fn in_table(
    row: &GridRow<'_>,
    (columns, usual): (usize, Option<usize>),
    at: Position,
) -> Option<(Diagnostic, u32)> {
    match row.broken {
        Some(Broken::Quotes { column }) => {
            let is_whole = row.fields == Some(columns);
            let end = if is_whole { u32::MAX } else { column };
            Some((stray_quote(row, column, at), end))
        }
        Some(Broken::Wide) => Some((fault::beyond(limits::COLUMNS, at), u32::MAX)),
        Some(Broken::Width { columns }) => {
            let finding = width(row, (columns, "headings"), at);
            Some((finding, count(columns).saturating_add(1)))
        }
        None => row.differs_from(columns, usual).then(|| {
            let end = count(columns).saturating_add(1);
            (width(row, (columns, "headings"), at), end)
        }),
    }
}

/// Why a row of a form cannot be read, whose `headings` or other `rows` have so many columns. One that
/// only ends sooner has its figures where they belong.
pub(super) fn in_form(
    row: &GridRow<'_>,
    (columns, than, usual): (usize, &'static str, Option<usize>),
    at: Position,
) -> Option<Diagnostic> {
    match row.broken {
        Some(Broken::Quotes { column }) => Some(stray_quote(row, column, at)),
        Some(Broken::Wide) => Some(fault::beyond(limits::COLUMNS, at)),
        Some(Broken::Width { columns }) => Some(width(row, (columns, than), at)),
        None => (row.exceeds(columns, usual)).then(|| width(row, (columns, than), at)),
    }
}

fn stray_quote(row: &GridRow<'_>, column: u32, at: Position) -> Diagnostic {
    Diagnostic::new(Code::Unreadable, Position { column, ..at })
        .arg("part", words::lines(row.number, row.last))
        .help("help-quotes")
}

fn width(row: &GridRow<'_>, (columns, than): (usize, &'static str), at: Position) -> Diagnostic {
    Diagnostic::new(Code::RowWidth, at)
        .arg("fields", row.fields.unwrap_or_default())
        .arg("columns", columns)
        .arg("than", than)
}

/// The cells before the first figure, which stand where they belong.
pub(super) fn legible<'c, 'a>(cells: &'c [Cell<'a>]) -> &'c [Cell<'a>] {
    let end = cells.iter().position(|cell| cell.field.is_data());
    cells.get(..end.unwrap_or(cells.len())).unwrap_or(cells)
}
