//! One commune as cells for a spreadsheet: CSV and the workbook have the same columns.

use super::words::Words;
use super::{Scored, rejected};
use crate::advise;
use crate::engine::PointsRange;
use crate::l10n::Args;
use crate::number::{Date, Decimal};

/// A cell with its value chosen; how it is spelled, each format says.
#[derive(Debug, Clone)]
#[cfg_attr(
    not(feature = "xlsx"),
    expect(
        dead_code,
        reason = "only a workbook has days, and ranges among other cells"
    )
)]
pub(super) enum Cell {
    /// Nothing is known or to be said.
    Empty,
    Text(String),
    /// Several texts.
    List(Vec<String>),
    Number(Decimal),
    Count(usize),
    /// One number, or the least and the most while data is missing.
    Range(PointsRange),
    Day(Date),
}

impl Cell {
    /// A text that may not be there.
    pub(super) fn text(text: Option<&str>) -> Self {
        text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()))
    }
}

/// Between several values of one cell: a comma would make Excel read `3,5` as a fraction.
pub(super) const SEPARATOR: &str = "; ";

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

/// The place of the verdict among the columns.
#[cfg(feature = "xlsx")]
pub(super) const VERDICT: u16 = 8;
/// The place of the least points among them.
#[cfg(feature = "xlsx")]
pub(super) const POINTS: u16 = 6;

/// What heads the cells of a commune.
pub(super) fn columns(words: &Words<'_>) -> Vec<String> {
    let requirements: &[&str] = if words.standard.recognition.requirements.is_empty() {
        &[]
    } else {
        &["csv-requirements", "csv-requirements-open"]
    };
    let ids = COLUMNS.iter().chain(requirements);
    ids.map(|id| words.texts.get(id)).collect()
}

/// What heads its points by criterion.
pub(super) fn criteria(words: &Words<'_>) -> Vec<String> {
    let criteria = words.standard.criteria.values();
    let heads = criteria.map(|criterion| {
        let args = Args::new().with("number", criterion.number.to_string());
        words.texts.with("csv-criterion", &args)
    });
    heads.collect()
}

/// The cells of a commune.
pub(super) fn cells(words: &Words<'_>, scored: &Scored) -> Vec<Cell> {
    let outcome = &scored.outcome;
    let identity = &scored.record.identity;
    let classes = outcome.classes.iter();
    let names: Vec<String> = (classes.clone().map(|class| words.class_name(*class))).collect();
    let thresholds: Vec<Decimal> = classes
        .map(|class| words.standard.threshold(*class))
        .collect();
    let mut cells = vec![
        Cell::text(identity.code.as_deref()),
        Cell::text(identity.name.as_deref()),
        Cell::text(identity.district.as_deref()),
        Cell::text(identity.province.as_deref()),
        Cell::Text(names.join(SEPARATOR)),
        match thresholds.as_slice() {
            [only] => Cell::Number(*only),
            several => {
                let plain = several.iter().map(|threshold| plain(*threshold));
                Cell::Text(plain.collect::<Vec<_>>().join(SEPARATOR))
            }
        },
        Cell::Number(outcome.points.min),
        Cell::Number(outcome.points.max),
        Cell::Text(words.verdict(outcome.verdict)),
        Cell::Text(words.criteria(scored.at_zero(), SEPARATOR)),
        Cell::Text(words.criteria(scored.open(), SEPARATOR)),
        Cell::Count(outcome.missing.len()),
        Cell::List(rejected::all(words, &scored.record)),
        Cell::Number(outcome.points_without_cases()),
    ];
    if !words.standard.recognition.requirements.is_empty() {
        let lacks = advise::lacks(outcome);
        cells.extend(
            [lacks.requirements, lacks.perhaps_requirements]
                .map(|places| Cell::Text(words.requirements(&places, SEPARATOR))),
        );
    }
    cells
}

/// A number without thousands, with a decimal point.
pub(super) fn plain(number: Decimal) -> String {
    let number = number.normalize();
    // As nearly all are, and several times as fast.
    match i64::try_from(number.mantissa()) {
        Ok(whole) if number.scale() == 0 => whole.to_string(),
        _ => number.to_string(),
    }
}

/// Points as one number, or `0–50` with an en dash while data is missing: a hyphen would make Excel
/// read a date.
pub(super) fn range(range: PointsRange) -> String {
    if range.is_exact() {
        return plain(range.min);
    }
    format!("{}–{}", plain(range.min), plain(range.max))
}
