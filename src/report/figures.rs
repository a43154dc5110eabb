//! The figures behind charts, counted from what was decided: of all communes, listed or not.

use super::ratio::{self, Shown};
use super::words::Words;
use super::{Assessment, summary};
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::Interval;
use crate::number::Decimal;

/// No distribution has more parts.
const MOST_PARTS: u32 = 20;

/// The order in which verdicts are counted.
pub(super) const VERDICTS: [Verdict; 3] = [Verdict::Met, Verdict::NotMet, Verdict::Undetermined];

/// Shares of all communes, in per cent.
pub(super) struct Shares {
    /// What is recognised; none of no communes.
    pub(super) now: Option<Decimal>,
    /// The most that missing data could give, where any is missing.
    pub(super) possible: Option<Decimal>,
    /// What is to be reached.
    pub(super) target: Decimal,
}

/// The share that is recognised against the target.
pub(super) fn shares(assessment: &Assessment<'_>) -> Shares {
    let summary = &assessment.summary;
    let possible = summary.met + summary.undetermined;
    let is_open = summary.undetermined > 0;
    Shares {
        now: summary::shown(summary).map(Shown::value),
        possible: percent(possible.into(), summary.communes.into()).filter(|_| is_open),
        target: summary.target,
    }
}

/// What all communes have of a criterion's points.
pub(super) struct OfCriterion {
    /// Its number and title.
    pub(super) label: String,
    /// Its most points.
    pub(super) most: Decimal,
    /// The average of the points that are certain; none of no communes.
    pub(super) certain: Option<Decimal>,
    /// The average of the points that missing data leaves possible.
    pub(super) possible: Option<Decimal>,
    /// What is certain, in per cent of the most points.
    pub(super) percent_certain: Option<Decimal>,
    /// What missing data leaves open, likewise.
    pub(super) percent_open: Option<Decimal>,
}

/// The points of all communes by criterion.
pub(super) fn criteria(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<OfCriterion> {
    let communes = Decimal::from(assessment.communes.len());
    let average = |sum: Decimal| Some(sum.checked_div(communes)?.round_dp(2).normalize());
    let rows = words.standard.criteria.iter().map(|(id, criterion)| {
        let points = || {
            let communes = assessment.communes.iter();
            let criteria = communes.flat_map(|scored| &scored.outcome.criteria);
            criteria.filter(|it| it.criterion == id).map(|it| it.points)
        };
        let least: Decimal = points().map(|points| points.min).sum();
        let most: Decimal = points().map(|points| points.max).sum();
        let of = |sum| percent(sum, criterion.max.value.saturating_mul(communes));
        let args = Args::new()
            .with("number", criterion.number.to_string())
            .with("title", criterion.title.as_str());
        OfCriterion {
            label: words.texts.with("figure-group-criterion", &args),
            most: criterion.max.value,
            certain: average(least),
            possible: average(most),
            percent_certain: of(least),
            percent_open: of(most - least),
        }
    });
    rows.collect()
}

/// A part of the scale of points, and how many communes of each verdict have their certain points in it.
pub(super) struct Part {
    /// From where to where: `800–850`.
    pub(super) label: String,
    /// In the order of [`VERDICTS`].
    pub(super) counts: [usize; 3],
}

/// The communes over the scale of points, from the first part that has one to the last.
pub(super) fn distribution(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Part> {
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
        rows.push(Part {
            label: words.texts.with("workbook-part", &args),
            counts: VERDICTS.map(|verdict| {
                let same = counted.iter().filter(|it| **it == (part, verdict));
                same.count()
            }),
        });
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
