//! One row a commune, for a spreadsheet.

use std::collections::BTreeMap;
use std::io::{self, Write};

use csv::{ErrorKind, Terminator, WriterBuilder};

use super::origin::short_name;
use super::words::Words;
use super::{Assessment, Scored, inputs, notes, rejected};
use crate::advise;
use crate::escape;
use crate::l10n::{Args, Texts};
use crate::model::Standard;
use crate::number::Decimal;
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
    let communes = assessment
        .listed()
        .map(|scored| row(&words, &files, scored));
    rows(out, std::iter::once(header(&words)).chain(communes))
}

/// Writes rows, the header first, as Excel and every other program reads them, and runs none of
/// their cells.
pub(super) fn rows(out: &mut dyn Write, rows: impl Iterator<Item = Vec<String>>) -> io::Result<()> {
    out.write_all(BYTE_ORDER_MARK)?;
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(out);
    for row in rows {
        let cells = row.iter().map(|cell| escape::cell(cell).into_owned());
        writer.write_record(cells).map_err(of_system)?;
    }
    writer.flush()
}

/// What the system said: the library's own conversion would hide its kind, by which a broken
/// pipe is known.
fn of_system(error: csv::Error) -> io::Error {
    match error.into_kind() {
        ErrorKind::Io(cause) => cause,
        other => io::Error::other(format!("{other:?}")),
    }
}

const COLUMNS: [&str; 14] = [
    "csv-code",
    "csv-name",
    "csv-district",
    "csv-province",
    "csv-class",
    "csv-threshold",
    "csv-points-min",
    "csv-points-max",
    "csv-verdict",
    "csv-failing",
    "csv-open",
    "csv-missing",
    "csv-rejected",
    "csv-no-case",
];

fn header(words: &Words<'_>) -> Vec<String> {
    let requirements: &[&str] = if words.standard.recognition.requirements.is_empty() {
        &[]
    } else {
        &["csv-requirements", "csv-requirements-open"]
    };
    let criteria = words.standard.criteria.values().map(|criterion| {
        let args = Args::new().with("number", criterion.number.to_string());
        words.texts.with("csv-criterion", &args)
    });
    COLUMNS
        .iter()
        .chain(requirements)
        .map(|id| words.texts.get(id))
        .chain(criteria)
        .chain(["csv-inputs", "csv-rules", "csv-data"].map(|id| words.texts.get(id)))
        .collect()
}

/// What the results rest on, so that a row tells it wherever it is copied to: each file by its
/// name and the first digits of its SHA-256.
struct Files<'a> {
    standard: &'a Standard,
    sealed: BTreeMap<FileId, String>,
    rules: String,
    /// How much was read of all files, and what was not.
    inputs: String,
}

impl<'a> Files<'a> {
    fn new(assessment: &Assessment<'a>, texts: &Texts) -> Self {
        let sources = assessment.sources;
        let sealed = sources.files().map(|(id, file)| {
            let name = short_name(sources, file);
            (id, format!("{name} {}", notes::short_hash(file)))
        });
        let mut files = Self {
            standard: assessment.standard,
            sealed: sealed.collect(),
            rules: String::new(),
            inputs: inputs::line(assessment.inputs(), texts).unwrap_or_default(),
        };
        let rules = files.standard.texts.iter().rev();
        files.rules = files.named(rules.map(|text| text.file));
        files
    }

    fn data(&self, scored: &Scored) -> String {
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

fn row(words: &Words<'_>, files: &Files<'_>, scored: &Scored) -> Vec<String> {
    let outcome = &scored.outcome;
    let identity = scored.record.identity.clone();
    let mut classes = Vec::new();
    let mut thresholds = Vec::new();
    for class in &outcome.classes {
        classes.push(words.class_name(*class));
        thresholds.push(plain(words.standard.threshold(*class)));
    }
    let mut row = vec![
        identity.code.unwrap_or_default(),
        identity.name.unwrap_or_default(),
        identity.district.unwrap_or_default(),
        identity.province.unwrap_or_default(),
        classes.join(SEPARATOR),
        thresholds.join(SEPARATOR),
        plain(outcome.points.min),
        plain(outcome.points.max),
        words.verdict(outcome.verdict),
        words.criteria(scored.at_zero(), SEPARATOR),
        words.criteria(scored.open(), SEPARATOR),
        outcome.missing.len().to_string(),
        rejected::all(words, &scored.record).join(SEPARATOR),
        plain(outcome.points_without_cases()),
    ];
    if !words.standard.recognition.requirements.is_empty() {
        let lacks = advise::lacks(outcome);
        row.push(words.requirements(&lacks.requirements, SEPARATOR));
        row.push(words.requirements(&lacks.perhaps_requirements, SEPARATOR));
    }
    row.extend(outcome.criteria.iter().map(|criterion| {
        let range = criterion.points;
        if range.is_exact() {
            plain(range.min)
        } else {
            format!("{}–{}", plain(range.min), plain(range.max))
        }
    }));
    row.extend([
        files.inputs.clone(),
        files.rules.clone(),
        files.data(scored),
    ]);
    row
}

/// Between several values of one cell: a comma would make Excel read `3,5` as a fraction.
const SEPARATOR: &str = "; ";

/// A number without thousands, with a decimal point.
pub(super) fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}
