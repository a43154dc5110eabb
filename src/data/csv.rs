//! Tables in text form: commas, semicolons or tabs, as spreadsheets and other programs write
//! them.

mod quotes;
mod records;

use std::borrow::Cow;

use super::headings::{self, Headings, TopRow};
use super::keys::Keys;
use super::raw::{Cell, Raw, is_blank};
use super::rows::Rows;
use super::table::Columns;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Position, Sources, count};
use records::{Records, Row};

/// Signs that may stand between fields.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a file.
pub(super) fn read(file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
    let text = sources.file(file).text.as_str();
    let Some(layout) = Layout::of(text, &rows.keys) else {
        let finding = match text.find('\u{FFFD}') {
            Some(offset) => {
                let (row, _) = sources.file(file).line_column(count(offset));
                Diagnostic::new(Code::DataNotUtf8, position(file, row, 1))
            }
            None => Diagnostic::new(Code::NoCommunes, file).help("help-headings"),
        };
        rows.findings.push(finding);
        return;
    };
    let top = layout.rows();
    let Some(headings) = headings::find(&rows.keys, &top) else {
        return;
    };
    if let Some((row, column)) = lost_letters(&headings, &top) {
        let finding = Diagnostic::new(Code::DataNotUtf8, position(file, row, column));
        rows.findings.push(finding);
        return;
    }
    let mut columns = Columns::read(rows, &headings.list, position(file, 0, 0), sources);
    let mut records = Records::new(text, layout.delimiter);
    for _ in 0..headings.above + headings.height {
        records.advance();
    }
    while let Some(row) = records.advance() {
        if records.fields.iter().all(|field| is_blank(field)) {
            // Blank, of whatever width.
            continue;
        }
        let at = position(file, row.first, 1);
        let fields = || (1..).zip(records.fields.iter().map(|text| Raw::Text(text)));
        if columns.are_numbered_by(rows, at, fields()) {
            continue;
        }
        if let Some(finding) = broken(&records, row, columns.len(), at, layout.delimiter) {
            rows.findings.push(finding);
            continue;
        }
        let mut cells: Vec<Cell<'_>> = Vec::with_capacity(records.fields.len());
        for (column, raw) in fields() {
            cells.extend(columns.cell(rows, Position { column, ..at }, raw));
        }
        rows.row(at, &cells, sources);
    }
}

/// Why a row cannot be read: its values may stand under other headings than their own.
fn broken(
    records: &Records<'_>,
    row: Row<'_>,
    columns: usize,
    at: Position,
    delimiter: u8,
) -> Option<Diagnostic> {
    if !quotes::are_right(row.text, delimiter) {
        return Some(
            Diagnostic::new(Code::Unreadable, at)
                .arg("part", words::lines(row.first, row.last))
                .help("help-quotes"),
        );
    }
    let fields = records.fields.len();
    let mut surplus = records.fields.iter().skip(columns);
    if fields < columns || !surplus.all(|field| is_blank(field)) {
        return Some(
            Diagnostic::new(Code::RowWidth, at)
                .arg("fields", fields)
                .arg("columns", columns),
        );
    }
    None
}

/// Where letters of the headings were lost: the replacement stands for them.
fn lost_letters(headings: &Headings<'_>, top: &[TopRow<'_>]) -> Option<(u32, u32)> {
    let rows = top.iter().skip(headings.above).take(headings.height);
    let mut cells = rows.flat_map(|row| row.cells.iter().map(|cell| (row.first, cell)));
    let lost = cells.find(|(_, (_, raw))| raw.heading().contains('\u{FFFD}'));
    lost.map(|(row, (column, _))| (row, *column))
}

/// How a file is laid out: whatever makes the most headings known.
struct Layout<'a> {
    delimiter: u8,
    top: Vec<(Row<'a>, Vec<Cow<'a, str>>)>,
}

impl<'a> Layout<'a> {
    fn of(text: &'a str, keys: &Keys) -> Option<Self> {
        let mut best: Option<(usize, Self)> = None;
        for delimiter in DELIMITERS {
            let mut records = Records::new(text, delimiter);
            let mut top = Vec::new();
            while top.len() < headings::ROWS_NEEDED
                && let Some(row) = records.advance()
            {
                top.push((row, std::mem::take(&mut records.fields)));
            }
            let layout = Self { delimiter, top };
            let known = headings::find(keys, &layout.rows()).map(|headings| headings.known);
            if let Some(known) = known
                && best.as_ref().is_none_or(|(most, _)| known > *most)
            {
                best = Some((known, layout));
            }
        }
        best.map(|(_, layout)| layout)
    }

    /// The first rows.
    fn rows(&self) -> Vec<TopRow<'_>> {
        (self.top.iter())
            .map(|(row, fields)| TopRow {
                first: row.first,
                last: row.last,
                cells: (1..)
                    .zip(fields.iter().map(|text| Raw::Text(text)))
                    .collect(),
            })
            .collect()
    }
}

/// The place of a field.
fn position(file: FileId, row: u32, column: u32) -> Position {
    Position {
        file,
        sheet: 0,
        row,
        column,
    }
}
