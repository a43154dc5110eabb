//! What is drawn of all communes: the share against the target, the points lost by criterion.

use serde::Serialize;

use super::bar::{percent, thousandths};
use super::row::mark;
use crate::engine::PointsRange;
use crate::number::Decimal;
use crate::report::figures::{self, OfCriterion};
use crate::report::words::Words;
use crate::report::{Assessment, summary};

pub(in crate::report::html) use crate::report::figures::VERDICTS;

/// The share that is recognised against the target.
#[derive(Debug, Serialize)]
pub(super) struct Share {
    /// In words, rounded as everywhere; none of no communes.
    now: Option<String>,
    /// Share and target as the summary says them; the counts stand by themselves.
    lines: Vec<String>,
    /// How many communes are met, not met, undetermined.
    counts: Vec<Count>,
    /// Where the bar of what is recognised ends.
    met: String,
    /// How long that of what missing data leaves open is.
    open: String,
    /// Where the target is.
    target: String,
    /// Whether its label stands left of it.
    target_is_right: bool,
    target_label: String,
}

/// The communes of one verdict.
#[derive(Debug, Serialize)]
struct Count {
    mark: &'static str,
    verdict: String,
    communes: usize,
}

pub(super) fn share(assessment: &Assessment<'_>, words: &Words<'_>) -> Share {
    let summary = &assessment.summary;
    let shares = figures::shares(assessment);
    let hundred = Decimal::ONE_HUNDRED;
    let met = thousandths(shares.now.unwrap_or_default(), hundred);
    let possible = shares
        .possible
        .map_or(met, |share| thousandths(share, hundred));
    let target = thousandths(shares.target, hundred);
    let mut lines = summary::target(assessment, words);
    let counts = VERDICTS
        .into_iter()
        .zip([summary.met, summary.not_met, summary.undetermined]);
    Share {
        now: summary::share(summary, words),
        lines: lines.split_off(usize::from(lines.len() > 1)),
        counts: counts
            .map(|(verdict, communes)| Count {
                mark: mark(verdict),
                verdict: words.verdict(verdict),
                communes,
            })
            .collect(),
        met: percent(met),
        open: percent(possible.saturating_sub(met)),
        target: percent(target),
        target_is_right: target > 500,
        target_label: words.figure(shares.target, true),
    }
}

/// A criterion with what all communes lose of it.
#[derive(Debug, Serialize)]
pub(super) struct Lost {
    label: String,
    /// The average of the most: `88,24/100 điểm`.
    average: String,
    /// How long the bar of what is certain is, and that of what is open.
    certain: String,
    open: String,
    /// Where that of what is open begins to be lost.
    end: String,
    rest: String,
}

/// The criteria, the one where most points are lost for certain first.
pub(super) fn lost(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<Lost> {
    let mut criteria = figures::criteria(assessment, words);
    let lost = |of: &OfCriterion| of.possible.map(|possible| of.most - possible);
    criteria.sort_by_key(|of| std::cmp::Reverse(lost(of)));
    let drawn = criteria.into_iter().filter_map(|of| {
        let certain = thousandths(of.percent_certain?, Decimal::ONE_HUNDRED);
        let open = thousandths(of.percent_open?, Decimal::ONE_HUNDRED).min(1_000 - certain);
        let average = PointsRange {
            min: of.certain?,
            max: of.possible?,
        };
        Some(Lost {
            average: words.points_of(average, of.most),
            label: of.label,
            certain: percent(certain),
            open: percent(open),
            end: percent(certain + open),
            rest: percent(1_000 - certain - open),
        })
    });
    drawn.collect()
}
