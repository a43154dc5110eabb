//! Tables in text form: commas, semicolons or tabs, as spreadsheets and other programs write
//! them.

use csv::{Reader, ReaderBuilder, StringRecord};

use super::raw::{Cell, Raw, is_blank};
use super::rows::Rows;
use super::table::{self, Columns};
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Position, Sources, count};

/// Signs that may stand between fields.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a file.
pub(super) fn read(file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
    let text = sources.file(file).text.as_str();
    let Some((delimiter, headings_at)) = layout(text, rows) else {
        let finding = match text.find('\u{FFFD}') {
            Some(offset) => {
                let (row, _) = sources.file(file).line_column(count(offset));
                Diagnostic::new(Code::DataNotUtf8, position(file, row, 0))
            }
            None => Diagnostic::new(Code::NoCommunes, file).help("help-headings"),
        };
        rows.findings.push(finding);
        return;
    };
    let mut records = Records::new(text, delimiter);
    for _ in 0..headings_at {
        records.advance();
    }
    let Some(row) = records.advance() else { return };
    let headings = || (0..).zip(&records.record);
    if let Some((column, _)) = headings().find(|(_, text)| text.contains('\u{FFFD}')) {
        let finding = Diagnostic::new(Code::DataNotUtf8, position(file, row.first, column));
        rows.findings.push(finding);
        return;
    }
    let headings = headings().map(|(column, text)| (position(file, row.first, column), text));
    let mut columns = Columns::read(rows, headings, sources);
    while let Some(row) = records.advance() {
        if records.record.iter().all(is_blank) {
            // Blank, of whatever width.
            continue;
        }
        if table::is_numbering(records.record.iter().map(Raw::Text)) {
            continue;
        }
        let at = position(file, row.first, 0);
        if let Some(finding) = broken(&records, row, columns.len(), at) {
            rows.findings.push(finding);
            continue;
        }
        let fields = (0..).zip(&records.record);
        let cells: Vec<Cell<'_>> = fields
            .filter_map(|(column, text)| {
                let at = position(file, row.first, column);
                columns.cell(rows, at, Raw::Text(text))
            })
            .collect();
        rows.row(at, &cells, sources);
    }
}

/// Why a row cannot be read: its values may stand under other headings than their own.
fn broken(records: &Records<'_>, row: Row<'_>, columns: usize, at: Position) -> Option<Diagnostic> {
    if !quotes_are_right(row.text, records.delimiter) {
        return Some(
            Diagnostic::new(Code::Unreadable, at)
                .arg("part", words::lines(row.first, row.last))
                .help("help-quotes"),
        );
    }
    let fields = records.record.len();
    let surplus = records.record.iter().skip(columns);
    if fields < columns || !surplus.into_iter().all(is_blank) {
        return Some(
            Diagnostic::new(Code::RowWidth, at)
                .arg("fields", fields)
                .arg("columns", columns),
        );
    }
    None
}

/// The delimiter and the number of records above the headings: whatever makes the most headings
/// known.
fn layout(text: &str, rows: &Rows<'_>) -> Option<(u8, usize)> {
    let mut best: Option<(usize, u8, usize)> = None;
    for delimiter in DELIMITERS {
        let mut records = Records::new(text, delimiter);
        for above in 0..table::ROWS_TO_HEADINGS {
            if records.advance().is_none() {
                break;
            }
            let known = table::known_headings(&rows.keys, records.record.iter());
            if let Some(known) = known.filter(|known| best.is_none_or(|(most, ..)| *known > most)) {
                best = Some((known, delimiter, above));
            }
        }
    }
    best.map(|(_, delimiter, above)| (delimiter, above))
}

/// The place of a field, counted from 0.
fn position(file: FileId, row: u32, column: u32) -> Position {
    Position {
        file,
        sheet: 0,
        row,
        column: column.saturating_add(1),
    }
}

/// One record's own text and the lines it stands on.
#[derive(Debug, Clone, Copy)]
struct Row<'a> {
    text: &'a str,
    first: u32,
    last: u32,
}

/// The records of a text, each with its lines; one record is held at a time.
struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    reader: Reader<&'a [u8]>,
    record: StringRecord,
    /// The line that `counted_to` is on.
    line: u32,
    counted_to: usize,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        Self {
            text,
            delimiter,
            reader,
            record: StringRecord::new(),
            line: 1,
            counted_to: 0,
        }
    }

    /// Goes to the next record.
    fn advance(&mut self) -> Option<Row<'a>> {
        let start = self.offset();
        // Reading valid UTF-8 from memory into a record of any width cannot fail.
        if !self.reader.read_record(&mut self.record).unwrap_or(false) {
            return None;
        }
        let text = self.text.get(start..self.offset()).unwrap_or("");
        // The reader passes over blank lines before it comes to the record.
        let blank = text.len() - text.trim_start_matches(['\r', '\n']).len();
        let first = self.count_to(start + blank);
        let text = text.trim_matches(['\r', '\n']);
        let last = self.count_to(start + blank + text.len());
        Some(Row { text, first, last })
    }

    fn offset(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX)
    }

    fn count_to(&mut self, offset: usize) -> u32 {
        let passed = self.text.get(self.counted_to..offset).unwrap_or("");
        self.line = self
            .line
            .saturating_add(count(passed.matches('\n').count()));
        self.counted_to = offset;
        self.line
    }
}

/// Whether every quoted field of a record ends at a delimiter. Where one does not, a quotation
/// mark is missing or too many, and fields or whole lines may have run together.
fn quotes_are_right(record: &str, delimiter: u8) -> bool {
    if !record.contains('"') {
        return true;
    }
    let mut rest = record.as_bytes();
    loop {
        if let Some(quoted) = rest.strip_prefix(b"\"") {
            let Some(after) = after_quoted(quoted) else {
                return false;
            };
            rest = after;
            let next = rest.iter().find(|byte| **byte != b' ');
            if next.is_some_and(|byte| *byte != delimiter) {
                return false;
            }
        }
        let Some(end) = rest.iter().position(|byte| *byte == delimiter) else {
            return true;
        };
        rest = rest.get(end + 1..).unwrap_or_default();
    }
}

/// What follows the end of a quoted field; a doubled quotation mark is part of it.
fn after_quoted(mut quoted: &[u8]) -> Option<&[u8]> {
    loop {
        let end = quoted.iter().position(|byte| *byte == b'"')?;
        let after = quoted.get(end + 1..)?;
        match after.strip_prefix(b"\"") {
            Some(more) => quoted = more,
            None => return Some(after),
        }
    }
}
