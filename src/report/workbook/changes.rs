//! What would change the result: of each commune that is not recognised what it lacks, the least that would
//! bring it with the proof, and other ways.

use rust_xlsxwriter::{ColNum, Workbook, XlsxError};

use super::cells::Styles;
use super::sheet::{STAY, Table, heads};
use crate::advise::{self, Adviser};
use crate::report::advise::Todo;
use crate::report::commune::Cell;
use crate::report::words::Words;
use crate::report::{Assessment, summary};

/// The column of the verdict after the least.
const AFTER: ColNum = 8;

/// Writes the communes that are not recognised, the nearest to recognition first.
pub(super) fn write(
    book: &mut Workbook,
    styles: &Styles,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let columns = [
        ("workbook-order", 8),
        ("csv-code", 9),
        ("csv-name", 22),
        ("csv-district", 19),
        ("column-points", 10),
        ("workbook-short", 10),
        ("workbook-lacks", 46),
        ("workbook-todo", 70),
        ("workbook-after", 16),
        ("workbook-others", 60),
    ];
    let heads = heads(words, columns);
    let mut table = Table::new(book, styles, words, "workbook-changes", &heads, STAY + 1)?;
    let adviser = Adviser::new(words.standard);
    let nearest = assessment.summary.nearest.iter();
    let nearest = nearest.filter_map(|place| assessment.communes.get(*place));
    for (order, scored) in (1..).zip(nearest) {
        if !assessment.lists(scored) {
            continue;
        }
        let identity = &scored.record.identity;
        let todo = Todo::of(words, &adviser, scored);
        let after = todo.after.map(|after| words.verdict(after));
        table.row([
            Cell::Count(order),
            Cell::text(identity.code.as_deref()),
            Cell::Text(words.commune(identity)),
            Cell::text(identity.district.as_deref()),
            Cell::Range(scored.outcome.points),
            Cell::Number(advise::lacks(&scored.outcome).points.min),
            Cell::Text(summary::lacks(words, &scored.outcome)),
            Cell::List(todo.least),
            after.map_or(Cell::Empty, Cell::Text),
            Cell::List(todo.others),
        ])?;
    }
    table.verdicts(AFTER, words)?;
    table.finish()
}
