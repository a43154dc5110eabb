//! The figures behind the charts as rows of cells.

use crate::number::Decimal;
use crate::report::Assessment;
use crate::report::commune::Cell;
use crate::report::figures;
use crate::report::words::Words;

/// The share that is recognised, the most that is possible, the target.
pub(super) fn shares(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Vec<Cell>> {
    let shares = figures::shares(assessment);
    let rows = [
        ("workbook-share", shares.now),
        ("workbook-share-possible", shares.possible),
        ("workbook-target", Some(shares.target)),
    ];
    let rows = rows.into_iter().filter_map(|(id, share)| {
        let label = Cell::Text(words.texts.get(id));
        Some(vec![label, Cell::Number(share?)])
    });
    rows.collect()
}

/// Of each criterion its most points, the averages, and both in per cent.
pub(super) fn criteria(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Vec<Cell>> {
    let cell = |number: Option<Decimal>| number.map_or(Cell::Empty, Cell::Number);
    let rows = figures::criteria(assessment, words).into_iter();
    let rows = rows.map(|of| {
        vec![
            Cell::Text(of.label),
            Cell::Number(of.most),
            cell(of.certain),
            cell(of.possible),
            cell(of.percent_certain),
            cell(of.percent_open),
        ]
    });
    rows.collect()
}

/// The communes of each verdict over the scale of points.
pub(super) fn distribution(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Vec<Cell>> {
    let parts = figures::distribution(assessment, words).into_iter();
    let rows = parts.map(|part| {
        let counts = part.counts.map(Cell::Count);
        [Cell::Text(part.label)].into_iter().chain(counts).collect()
    });
    rows.collect()
}
