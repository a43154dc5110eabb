//! One row a commune, for a spreadsheet.

use std::io::{self, Write};

use csv::{ErrorKind, Terminator, WriterBuilder};

use super::words::Words;
use super::{Assessment, Scored};
use crate::advise;
use crate::exact::Decimal;
use crate::text::{Args, Texts};

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
    let communes = assessment.listed().map(|scored| row(&words, scored));
    rows(out, std::iter::once(header(&words)).chain(communes))
}

/// Writes rows, the header first, as Excel and every other program reads them.
pub(super) fn rows(out: &mut dyn Write, rows: impl Iterator<Item = Vec<String>>) -> io::Result<()> {
    out.write_all(BYTE_ORDER_MARK)?;
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(out);
    for row in rows {
        writer.write_record(row).map_err(of_system)?;
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

const COLUMNS: [&str; 12] = [
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
        .collect()
}

fn row(words: &Words<'_>, scored: &Scored) -> Vec<String> {
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
    row
}

/// Between several values of one cell: a comma would make Excel read `3,5` as a fraction.
const SEPARATOR: &str = "; ";

/// A number without thousands, with a decimal point.
pub(super) fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}
