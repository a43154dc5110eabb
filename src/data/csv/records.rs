//! The records of a text, each with the lines it stands on; one is held at a time.

use std::borrow::Cow;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::quotes;
use crate::data::raw::may_hide;
use crate::limits;
use crate::source::count;

/// So many fields of a record are taken: one more than a table can have, which tells it.
const MOST_FIELDS: usize = limits::COLUMNS.most + 1;

/// Goes through the records of a text.
///
/// `csv_core` knows all about quotation marks. Most records have none: those end at the line's end
/// and at every delimiter, and are taken from the text as they stand.
pub(super) struct Records<'a> {
    text: &'a str,
    delimiter: u8,
    reader: Reader,
    /// Where the next record, or what precedes it, begins.
    at: usize,
    /// The line of `at`.
    line: u32,
    /// How many fields the record that was reached last has.
    width: usize,
    /// The fields of the record that was reached last.
    pub(super) fields: Vec<Cow<'a, str>>,
}

/// The lines that a record stands on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// Its first line.
    pub(super) first: u32,
    /// Its last line.
    pub(super) last: u32,
    /// The field, from 1, in which a quotation mark opens that is missing its end, or is too many.
    pub(super) stray: Option<u32>,
    /// Whether it may hold signs that nobody sees.
    pub(super) may_hide: bool,
}

impl<'a> Records<'a> {
    /// At the start of a text.
    pub(super) fn new(text: &'a str, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            at: 0,
            line: 1,
            width: 0,
            fields: Vec::new(),
        }
    }

    /// Goes to the next record.
    pub(super) fn advance(&mut self) -> Option<Row> {
        self.fields.clear();
        // Lines without a single character are no records.
        let rest = self.text.get(self.at..)?;
        let record = rest.trim_start_matches(['\r', '\n']);
        self.pass(rest.len() - record.len());
        if record.is_empty() {
            return None;
        }
        let first = self.line;
        let end = record
            .bytes()
            .position(|byte| matches!(byte, b'\n' | b'\r'));
        let line = end.and_then(|end| record.get(..end)).unwrap_or(record);
        let has_quotes = line.contains('"');
        let mut text = line;
        let mut stray = None;
        if has_quotes {
            text = self.quoted(record);
            stray = quotes::stray(text, line, self.delimiter, self.width);
        }
        if stray.is_some() || !has_quotes {
            // What follows a stray mark may be anything: the next line begins a row of its own.
            self.reader.reset();
            text = line;
            self.fields.clear();
            let fields = split(line, self.delimiter);
            let bare = |field: &'a str| {
                if stray.is_some() {
                    unquoted(field)
                } else {
                    field
                }
            };
            let fields = fields.take(MOST_FIELDS);
            self.fields.extend(fields.map(bare).map(Cow::Borrowed));
        }
        self.width = self.fields.len();
        self.pass(text.len());
        let last = self.line;
        Some(Row {
            first,
            last,
            stray,
            may_hide: may_hide(text),
        })
    }

    /// Takes the fields of the record at the start of a text. The answer is the record's text.
    fn quoted(&mut self, text: &'a str) -> &'a str {
        let mut input = text.as_bytes();
        let mut output = vec![0; 1024];
        let mut ends = vec![0; 64];
        let (mut written, mut ended) = (0, 0);
        loop {
            let (result, read, wrote, more) = self.reader.read_record(
                input,
                output.get_mut(written..).unwrap_or_default(),
                ends.get_mut(ended..).unwrap_or_default(),
            );
            input = input.get(read..).unwrap_or_default();
            written += wrote;
            ended += more;
            match result {
                // What has no end yet ends with the text, of which nothing is left to give.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => output.resize(output.len() * 2, 0),
                // Of more fields than are taken only the end is looked for.
                ReadRecordResult::OutputEndsFull if ends.len() > MOST_FIELDS => ended = MOST_FIELDS,
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        let mut start = 0;
        for end in ends.iter().take(ended.min(MOST_FIELDS)).copied() {
            let field = output.get(start..end).unwrap_or_default();
            // Quotation marks and delimiters are ASCII: without them, UTF-8 is still UTF-8.
            let field = String::from_utf8_lossy(field).into_owned();
            self.fields.push(Cow::Owned(field));
            start = end;
        }
        let read = text.len() - input.len();
        text.get(..read)
            .unwrap_or(text)
            .trim_end_matches(['\r', '\n'])
    }

    /// Goes on by so many bytes and counts the lines that they end.
    fn pass(&mut self, bytes: usize) {
        let passed = self.text.get(self.at..self.at + bytes).unwrap_or("");
        self.line = self
            .line
            .saturating_add(count(passed.matches('\n').count()));
        self.at += bytes;
    }
}

/// The fields of a line. Nearly all are so short that a search for each end takes longer than to look at
/// every byte.
fn split(line: &str, delimiter: u8) -> impl Iterator<Item = &str> {
    let ends = line.bytes().enumerate();
    let ends = ends.filter(move |(_, byte)| *byte == delimiter);
    let ends = ends.map(|(at, _)| at).chain(std::iter::once(line.len()));
    let mut start = 0;
    ends.map(move |end| {
        let field = line.get(start..end).unwrap_or_default();
        start = end + 1;
        field
    })
}

/// A field without the quotation marks at its ends.
fn unquoted(field: &str) -> &str {
    let bare = field.trim();
    let bare = bare.strip_prefix('"').unwrap_or(bare);
    bare.strip_suffix('"').unwrap_or(bare)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// All records of a text, with their first lines, as the `csv` crate alone reads them.
    fn slow(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let records = reader.into_records().map(|record| record.unwrap());
        records
            .map(|record| record.iter().map(str::to_owned).collect())
            .collect()
    }

    /// The same as they are read here; none where a quotation mark is stray.
    fn fast(text: &str, delimiter: u8) -> Option<Vec<Vec<String>>> {
        let mut records = Records::new(text, delimiter);
        let mut all = Vec::new();
        while let Some(row) = records.advance() {
            if row.stray.is_some() {
                return None;
            }
            all.push(records.fields.iter().map(ToString::to_string).collect());
        }
        Some(all)
    }

    proptest! {
        #[test]
        fn records_are_those_of_the_csv_crate(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "a", "Xã", "1", " ", ",", ",", ";", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", "\u{300}",
                ]),
                0..40,
            ),
            delimiter in prop::sample::select(vec![b',', b';']),
        ) {
            let text = pieces.concat();
            if let Some(fast) = fast(&text, delimiter) {
                prop_assert_eq!(fast, slow(&text, delimiter));
            }
        }
    }

    #[test]
    fn long_quoted_records_are_whole() {
        let long = "x".repeat(5000);
        let many = vec!["\"a\"\"b\""; 300].join(",");
        for text in [format!("\"{long}\",1\n2\n"), format!("{many}\n3\n")] {
            assert_eq!(fast(&text, b','), Some(slow(&text, b',')));
        }
    }

    #[test]
    fn lines_are_counted_through_breaks_in_fields() {
        let mut records = Records::new("a\n\n\"b\nc\",d\r\n\r\ne", b',');
        let lines: Vec<_> = std::iter::from_fn(|| records.advance())
            .map(|row| (row.first, row.last))
            .collect();
        assert_eq!(lines, [(1, 1), (3, 4), (6, 6)]);
    }
}
