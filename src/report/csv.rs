//! One row a commune, for a spreadsheet.

use std::collections::BTreeMap;
use std::io::{self, Write};

use csv::{ErrorKind, Terminator, WriterBuilder};

use super::commune::{self, Cell, SEPARATOR, plain, range};
use super::origin::short_name;
use super::words::Words;
use super::{Assessment, Scored, inputs, notes};
use crate::escape;
use crate::l10n::Texts;
use crate::model::Standard;
use crate::number::format_date;
use crate::source::FileId;

/// Without it Excel takes a CSV file for the system's old code page and breaks every
/// Vietnamese letter.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Writes CSV as RFC 4180 has it.
///
/// Numbers are plain and the same in both languages: no thousands, a decimal point if ever there
/// is a fraction. A criterion's points are one number, or `0–50` with an en dash while data is
/// missing: a hyphen would make Excel read a date.
pub fn write(assessment: &Assessment<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let words = Words {
        texts,
        standard: assessment.standard,
    };
    let files = Files::new(assessment, texts);
    let mut table = Table::new(out)?;
    table.row(&header(&words))?;
    for scored in assessment.listed() {
        row(&words, &files, scored, &mut table)?;
    }
    table.finish()
}

/// Writes rows, the header first, as Excel and every other program reads them, and runs none of
/// their cells.
pub(super) fn rows(out: &mut dyn Write, rows: impl Iterator<Item = Vec<String>>) -> io::Result<()> {
    let mut table = Table::new(out)?;
    for row in rows {
        table.row(&row)?;
    }
    table.finish()
}

/// A table that is being written.
struct Table<'o>(csv::Writer<&'o mut dyn Write>);

impl<'o> Table<'o> {
    fn new(out: &'o mut dyn Write) -> io::Result<Self> {
        out.write_all(BYTE_ORDER_MARK)?;
        let mut writer = WriterBuilder::new();
        Ok(Self(writer.terminator(Terminator::CRLF).from_writer(out)))
    }

    /// A whole row.
    fn row(&mut self, cells: &[String]) -> io::Result<()> {
        for cell in cells {
            self.cell(cell)?;
        }
        self.end_row()
    }

    /// The next cell of a row.
    fn cell(&mut self, text: &str) -> io::Result<()> {
        self.safe(&escape::cell(text))
    }

    /// A cell that no spreadsheet runs.
    fn safe(&mut self, text: &str) -> io::Result<()> {
        self.0.write_field(text).map_err(of_system)
    }

    fn end_row(&mut self) -> io::Result<()> {
        self.0.write_record(None::<&[u8]>).map_err(of_system)
    }

    fn finish(mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What the system said: the library's own conversion would hide its kind, by which a broken
/// pipe is known.
fn of_system(error: csv::Error) -> io::Error {
    match error.into_kind() {
        ErrorKind::Io(cause) => cause,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn header(words: &Words<'_>) -> Vec<String> {
    let files = ["csv-inputs", "csv-rules", "csv-data"].map(|id| words.texts.get(id));
    let own = commune::columns(words).into_iter();
    own.chain(commune::criteria(words)).chain(files).collect()
}

/// What the results rest on, so that a row tells it wherever it is copied to: each file by its
/// name and the first digits of its SHA-256. What is the same in all rows is made safe once.
pub(super) struct Files<'a> {
    standard: &'a Standard,
    sealed: BTreeMap<FileId, String>,
    rules: String,
    /// How much was read of all files, and what was not.
    inputs: String,
}

impl<'a> Files<'a> {
    pub(super) fn new(assessment: &Assessment<'a>, texts: &Texts) -> Self {
        let sources = assessment.sources;
        let sealed = sources.files().map(|(id, file)| {
            let name = short_name(sources, file);
            (id, format!("{name} {}", notes::short_hash(file)))
        });
        let inputs = inputs::line(assessment.inputs(), texts).unwrap_or_default();
        let mut files = Self {
            standard: assessment.standard,
            sealed: sealed.collect(),
            rules: String::new(),
            inputs: escape::cell(&inputs).into_owned(),
        };
        let rules = files.standard.texts.iter().rev();
        let rules = files.named(rules.map(|text| text.file));
        files.rules = escape::cell(&rules).into_owned();
        files
    }

    /// The texts of the standard.
    pub(super) fn rules(&self) -> &str {
        &self.rules
    }

    /// The files that a commune's values were read from.
    pub(super) fn data(&self, scored: &Scored) -> String {
        self.named(scored.data_files(self.standard))
    }

    fn named(&self, files: impl IntoIterator<Item = FileId>) -> String {
        let files = files.into_iter().filter_map(|id| self.sealed.get(&id));
        files
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(SEPARATOR)
    }
}

fn row(
    words: &Words<'_>,
    files: &Files<'_>,
    scored: &Scored,
    table: &mut Table<'_>,
) -> io::Result<()> {
    for cell in commune::cells(words, scored) {
        table.cell(&spelled(cell))?;
    }
    for criterion in &scored.outcome.criteria {
        table.cell(&range(criterion.points))?;
    }
    table.safe(&files.inputs)?;
    table.safe(&files.rules)?;
    table.cell(&files.data(scored))?;
    table.end_row()
}

/// A cell as text.
pub(super) fn spelled(cell: Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text,
        Cell::List(texts) => texts.join(SEPARATOR),
        Cell::Number(number) => plain(number),
        Cell::Count(count) => count.to_string(),
        Cell::Range(points) => range(points),
        Cell::Day(day) => format_date(day),
    }
}
