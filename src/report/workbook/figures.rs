//! The figures behind the charts as rows of cells; what only a workbook draws is counted here.

use crate::engine::Verdict;
use crate::l10n::Args;
use crate::number::Decimal;
use crate::report::Assessment;
use crate::report::commune::Cell;
use crate::report::figures::{self, VERDICTS};
use crate::report::words::Words;

/// No distribution has more parts.
const MOST_PARTS: u32 = 20;

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

/// How many communes of each verdict have their certain points in each part of the scale, from the first part that has one to the last.
pub(super) fn distribution(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Vec<Cell>> {
    let total = words.standard.total.value;
    let step = step(total);
    let part = |points: Decimal| points.checked_div(step).map(|part| part.floor());
    // The most points of all belong to the last part.
    let last = part(total).map(|last| match last.checked_mul(step) {
        Some(end) if end == total && !last.is_zero() => last - Decimal::ONE,
        _ => last,
    });
    let counted: Vec<(Decimal, Verdict)> = (assessment.communes.iter())
        .filter_map(|scored| {
            let part = part(scored.outcome.points.min)?;
            Some((part.min(last?), scored.outcome.verdict))
        })
        .collect();
    let mut next = counted.iter().map(|(part, _)| *part).min();
    let end = counted.iter().map(|(part, _)| *part).max();
    let mut rows = Vec::new();
    while let Some(part) = next.filter(|part| Some(*part) <= end) {
        let from = part * step;
        let to = (from + step).min(total);
        let args = Args::new().with("from", from).with("to", to);
        let count = |verdict| {
            let same = counted.iter().filter(|it| **it == (part, verdict));
            Cell::Count(same.count())
        };
        let label = Cell::Text(words.texts.with("workbook-part", &args));
        rows.push([label].into_iter().chain(VERDICTS.map(count)).collect());
        next = Some(part + Decimal::ONE);
    }
    rows
}

/// How wide a part is: the least of 1, 2, 5, 10, 20, 50 … that parts a scale into few enough.
fn step(total: Decimal) -> Decimal {
    let mut ten = Decimal::ONE;
    while let Some(next) = ten.checked_mul(Decimal::TEN) {
        for times in [1_u32, 2, 5] {
            let step = ten.saturating_mul(times.into());
            if step.saturating_mul(MOST_PARTS.into()) >= total {
                return step;
            }
        }
        ten = next;
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_few_and_round() {
        for (total, wanted) in [
            ("10", "1"),
            ("20", "1"),
            ("20.5", "2"),
            ("100", "5"),
            ("1000", "50"),
            ("1001", "100"),
            (
                "79228162514264337593543950335",
                "5000000000000000000000000000",
            ),
        ] {
            assert_eq!(
                step(total.parse().unwrap()),
                wanted.parse().unwrap(),
                "{total}"
            );
        }
    }
}
