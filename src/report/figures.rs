//! The figures behind charts, counted from what was decided: of all communes, listed or not.

use super::ratio::{self, Shown};
use super::words::Words;
use super::{Assessment, summary};
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::Interval;
use crate::number::Decimal;

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

/// A share in per cent, all and none said only of all and none.
fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let any = Interval {
        lower: None,
        upper: None,
    };
    Some(ratio::shown(part, whole, Decimal::ONE_HUNDRED, &any, 0)?.value())
}
