//! The figures behind the charts, counted from what was decided: of all communes, listed or not.

use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::Interval;
use crate::number::Decimal;
use crate::report::commune::Cell;
use crate::report::ratio;
use crate::report::words::Words;
use crate::report::{Assessment, summary};

/// No distribution has more parts.
const MOST_PARTS: u32 = 20;

/// The order in which verdicts are counted.
pub(super) const VERDICTS: [Verdict; 3] = [Verdict::Met, Verdict::NotMet, Verdict::Undetermined];

/// The share that is recognised, the most that missing data could give where any is missing, the target.
pub(super) fn shares(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Vec<Cell>> {
    let summary = &assessment.summary;
    let row = |id, share| vec![Cell::Text(words.texts.get(id)), Cell::Number(share)];
    let mut rows = Vec::new();
    if let Some(share) = summary::shown(summary) {
        rows.push(row("workbook-share", share.value()));
    }
    let possible = summary.met + summary.undetermined;
    if summary.undetermined > 0
        && let Some(share) = percent(possible.into(), summary.communes.into())
    {
        rows.push(row("workbook-share-possible", share));
    }
    rows.push(row("workbook-target", summary.target));
    rows
}

/// Of each criterion its most points, the average of what is certain and of what is possible, and both in per
/// cent of its most points: what is certain, and what missing data leaves open.
pub(super) fn criteria(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Vec<Cell>> {
    let communes = Decimal::from(assessment.communes.len());
    let average = |sum: Decimal| match sum.checked_div(communes) {
        Some(average) => Cell::Number(average.round_dp(2).normalize()),
        None => Cell::Empty,
    };
    let rows = words.standard.criteria.iter().map(|(id, criterion)| {
        let points = || {
            let communes = assessment.communes.iter();
            let criteria = communes.flat_map(|scored| &scored.outcome.criteria);
            criteria.filter(|it| it.criterion == id).map(|it| it.points)
        };
        let least: Decimal = points().map(|points| points.min).sum();
        let most: Decimal = points().map(|points| points.max).sum();
        let of = |sum| percent(sum, criterion.max.value.saturating_mul(communes));
        let cell = |share: Option<Decimal>| share.map_or(Cell::Empty, Cell::Number);
        let args = Args::new()
            .with("number", criterion.number.to_string())
            .with("title", criterion.title.as_str());
        vec![
            Cell::Text(words.texts.with("figure-group-criterion", &args)),
            Cell::Number(criterion.max.value),
            average(least),
            average(most),
            cell(of(least)),
            cell(of(most - least)),
        ]
    });
    rows.collect()
}

/// How many communes of each verdict have their certain points in each part of the scale, from the first
/// part that has one to the last.
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

/// A share in per cent, all and none said only of all and none.
fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let any = Interval {
        lower: None,
        upper: None,
    };
    Some(ratio::shown(part, whole, Decimal::ONE_HUNDRED, &any, 0)?.value())
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
