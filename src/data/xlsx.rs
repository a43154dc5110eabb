//! Workbooks: every visible sheet that has a row of headings.

mod sheet;

use std::io::Cursor;

use calamine::{Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::headings::{self, TopRow};
use super::raw::Cell;
use super::rows::Rows;
use super::table::Columns;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Position, Sources};
use sheet::{SheetRow, SheetRows};

/// A workbook in memory.
pub(super) struct Workbook<'a>(Xlsx<Cursor<&'a [u8]>>);

impl<'a> Workbook<'a> {
    /// Opens a workbook; `None` when the bytes are not one.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        Xlsx::new(Cursor::new(bytes)).ok().map(Self)
    }

    /// The names of its sheets, in order.
    pub(super) fn sheets(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    /// Reads the sheets, which `sources` knows by name.
    pub(super) fn read(mut self, file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
        let mut any_table = false;
        for (number, sheet) in (1..u16::MAX).zip(self.0.sheets_metadata().to_vec()) {
            if sheet.visible != SheetVisible::Visible || sheet.typ != SheetType::WorkSheet {
                continue;
            }
            let mut at = Position {
                file,
                sheet: number,
                row: 1,
                column: 1,
            };
            let read = SheetRows::open(&mut self.0, &sheet.name)
                .and_then(|sheet| read_sheet(sheet, &mut at, sources, rows));
            any_table |= read.unwrap_or_else(|_| {
                let finding = Diagnostic::new(Code::Unreadable, at)
                    .arg("part", words::sheet(&sheet.name, at.row))
                    .help("help-workbook");
                rows.findings.push(finding);
                true
            });
        }
        if !any_table {
            let finding = Diagnostic::new(Code::NoCommunes, file).help("help-headings");
            rows.findings.push(finding);
        }
    }
}

/// Reads a sheet if it has headings, which is the answer. `at` is left on the row after the last
/// that could be read.
fn read_sheet(
    mut sheet: SheetRows<'_, '_>,
    at: &mut Position,
    sources: &Sources,
    rows: &mut Rows<'_>,
) -> Result<bool, XlsxError> {
    let mut top = Vec::new();
    while top.len() < headings::ROWS_NEEDED {
        let Some(row) = sheet.next_row()? else { break };
        at.row = row.number.saturating_add(1);
        top.push(row);
    }
    let first_rows: Vec<TopRow<'_>> = top.iter().map(SheetRow::as_top).collect();
    let Some(headings) = headings::find(&rows.keys, &first_rows) else {
        return Ok(false);
    };
    let mut columns = Columns::read(rows, &headings.list, *at, sources);
    for row in top.iter().skip(headings.above + headings.height) {
        read_row(row, *at, &mut columns, sources, rows);
    }
    while let Some(row) = sheet.next_row()? {
        read_row(&row, *at, &mut columns, sources, rows);
        at.row = row.number.saturating_add(1);
    }
    Ok(true)
}

fn read_row(
    row: &SheetRow<'_>,
    sheet: Position,
    columns: &mut Columns,
    sources: &Sources,
    rows: &mut Rows<'_>,
) {
    let at = |column: u32| Position {
        row: row.number,
        column,
        ..sheet
    };
    let contents = || (row.cells.iter()).map(|(column, content)| (*column, content.raw()));
    if columns.are_numbered_by(rows, at(1), contents()) {
        return;
    }
    let cells: Vec<Cell<'_>> = contents()
        .filter_map(|(column, raw)| columns.cell(rows, at(column), raw))
        .collect();
    rows.row(at(1), &cells, sources);
}
