//! Communes, one a row: what was decided of each, and its points by criterion.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::cells::Styles;
use super::sheet::{STAY, Table, heads};
use crate::l10n::Args;
use crate::report::commune::{self, Cell};
use crate::report::explain;
use crate::report::words::Words;
use crate::report::{Assessment, Scored};
use crate::spreadsheet::text;

/// How wide the columns of a commune are; those of requirements, and remarks, follow.
const WIDTHS: [u16; 14] = [9, 22, 19, 17, 17, 9, 9, 9, 14, 11, 11, 10, 24, 11];
const WIDE: u16 = 22;

/// Writes what was decided of each commune.
pub(super) fn write(
    book: &mut Workbook,
    styles: &Styles,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let remarks = words.texts.get("workbook-remarks");
    let heads = commune::columns(words).into_iter().chain([remarks]);
    let widths = WIDTHS.into_iter().chain(std::iter::repeat(WIDE));
    let heads: Vec<(String, u16)> = heads.zip(widths).collect();
    let mut table = Table::new(book, styles, words, "workbook-communes", &heads, STAY)?;
    for scored in assessment.listed() {
        let remarks = Cell::List(explain::remarks(words, &scored.outcome));
        table.row(commune::cells(words, scored).into_iter().chain([remarks]))?;
    }
    table.scale(commune::POINTS, None)?;
    table.verdicts(commune::VERDICT, words)?;
    table.finish()
}

/// Writes points by criterion: what missing data leaves open is a range in words, and has no colour.
pub(super) fn criteria(
    book: &mut Workbook,
    styles: &Styles,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let own = [
        ("csv-code", 9),
        ("csv-name", 22),
        ("csv-district", 19),
        ("csv-verdict", 14),
        ("column-points", 10),
    ];
    let (verdict, points) = (3, 4);
    let criteria = words.standard.criteria.values();
    let criteria = criteria.map(|criterion| {
        let args = Args::new()
            .with("number", criterion.number.to_string())
            .with("title", criterion.title.as_str())
            .with("most", criterion.max.value);
        let head = words.texts.with("workbook-criterion", &args);
        (text([head.as_str()]), 13)
    });
    let heads: Vec<(String, u16)> = heads(words, own).into_iter().chain(criteria).collect();
    let mut table = Table::new(book, styles, words, "workbook-criteria", &heads, STAY)?;
    for scored in assessment.listed() {
        table.row(points_of(words, scored))?;
    }
    table.verdicts(verdict, words)?;
    table.scale(points, None)?;
    let columns = (points + 1..).zip(words.standard.criteria.values());
    for (column, criterion) in columns {
        table.scale(column, Some(criterion.max.value))?;
    }
    table.finish()
}

fn points_of(words: &Words<'_>, scored: &Scored) -> impl Iterator<Item = Cell> {
    let (identity, outcome) = (&scored.record.identity, &scored.outcome);
    let own = [
        Cell::text(identity.code.as_deref()),
        Cell::text(identity.name.as_deref()),
        Cell::text(identity.district.as_deref()),
        Cell::Text(words.verdict(outcome.verdict)),
        Cell::Range(outcome.points),
    ];
    let criteria = outcome.criteria.iter();
    own.into_iter()
        .chain(criteria.map(|criterion| Cell::Range(criterion.points)))
}
