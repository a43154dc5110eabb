//! Why each commune has its points, item by item, and what is missing of it.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::cells::Styles;
use super::sheet::{STAY, Table, heads};
use crate::report::Assessment;
use crate::report::commune::Cell;
use crate::report::explain;
use crate::report::words::Words;

/// Writes every item of every commune with its points, the reason, what would bring more, and where its
/// figures were given.
pub(super) fn write(
    book: &mut Workbook,
    styles: &Styles,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let columns = [
        ("csv-code", 9),
        ("csv-name", 20),
        ("workbook-item", 7),
        ("workbook-item-title", 30),
        ("column-points", 9),
        ("workbook-most", 8),
        ("workbook-reason", 56),
        ("workbook-steps", 40),
        ("workbook-source", 36),
    ];
    let heads = heads(words, columns);
    let mut table = Table::new(book, styles, words, "workbook-reasons", &heads, STAY)?;
    for scored in assessment.listed() {
        let identity = &scored.record.identity;
        let criteria = explain::criteria(assessment, words, scored);
        let items = criteria.into_iter().flat_map(|it| it.items);
        for item in items {
            table.row([
                Cell::text(identity.code.as_deref()),
                Cell::Text(words.commune(identity)),
                Cell::Text(item.number.to_string()),
                Cell::Text(item.title),
                Cell::Range(item.points.into()),
                Cell::Number(item.max_points.into()),
                Cell::Text(item.reason),
                Cell::List(item.steps),
                Cell::Text(item.source),
            ])?;
        }
    }
    table.finish()
}

/// Writes what was needed and is not known of each commune, the most decisive first.
pub(super) fn missing(
    book: &mut Workbook,
    styles: &Styles,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let columns = [
        ("csv-code", 9),
        ("csv-name", 22),
        ("csv-district", 19),
        ("csv-verdict", 14),
        ("workbook-order", 8),
        ("workbook-missing-label", 50),
        ("workbook-spread", 12),
        ("workbook-missing-why", 80),
    ];
    let verdict = 3;
    let heads = heads(words, columns);
    let mut table = Table::new(book, styles, words, "workbook-missing", &heads, STAY)?;
    for scored in assessment.listed() {
        let identity = &scored.record.identity;
        for (order, missing) in (1..).zip(&scored.outcome.missing) {
            table.row([
                Cell::text(identity.code.as_deref()),
                Cell::Text(words.commune(identity)),
                Cell::text(identity.district.as_deref()),
                Cell::Text(words.verdict(scored.outcome.verdict)),
                Cell::Count(order),
                Cell::Text(words.missing_label(missing.name)),
                Cell::Number(missing.spread),
                Cell::Text(explain::missing(words, missing, &scored.record)),
            ])?;
        }
    }
    table.verdicts(verdict, words)?;
    table.finish()
}
