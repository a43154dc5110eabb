//! Which figures without comparison an outcome rests on.

use super::outcome::{ItemOutcome, Measured, Outcome, Reading, Reason};
use crate::model::{Points, Provenance, Scale, Scoring, Standard};
use crate::source::Span;

/// The places of the figures that nobody has compared with the official text and on which this
/// outcome rests, each once: the row that scored each item, or all rows that still might where
/// data is missing or nothing could be said, the threshold of each possible class, and
/// the requirements of recognition.
///
/// The maxima of criteria and items decide nothing by themselves and are not among them.
pub fn unverified_used<'a>(
    standard: &'a Standard,
    outcome: &'a Outcome,
) -> impl Iterator<Item = Span> + use<'a> {
    let items = (outcome.criteria.iter())
        .flat_map(|criterion| &criterion.items)
        .flat_map(move |item| rows_behind(standard, item));
    let thresholds = (standard.recognition.thresholds.iter())
        .filter(|threshold| outcome.classes.contains(&threshold.class))
        .map(|threshold| &threshold.at_least);
    let requirements = (standard.recognition.requirements.iter())
        .filter(|requirement| requirement.provenance == Provenance::Unverified)
        .map(|requirement| requirement.span);
    (items.chain(thresholds))
        .filter(|points| points.is_unverified())
        .map(|points| points.span)
        .chain(requirements)
}

/// The rows that an item's points come from.
pub fn rows_behind<'a>(standard: &'a Standard, outcome: &'a ItemOutcome) -> Vec<&'a Points> {
    match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { points, .. } | Scoring::When { points, .. }, _) => vec![points],
        (Scoring::Measure { scale, .. }, Reason::Measured(Measured { reading, .. })) => {
            rows_of_scale(scale, reading)
        }
        (Scoring::Measure { .. }, Reason::Flag(_) | Reason::When(_)) => Vec::new(),
    }
}

fn rows_of_scale<'a>(scale: &'a Scale, reading: &Reading) -> Vec<&'a Points> {
    let band = |place: &usize| scale.bands.get(*place).map(|band| &band.points);
    let rule = scale.no_case.as_ref().map(|rule| &rule.points);
    let every_band = || scale.bands.iter().map(|band| &band.points);
    match reading {
        Reading::Band(place) => band(place).into_iter().collect(),
        Reading::NoCase => rule.into_iter().collect(),
        // Without a rule for it, a denominator of 0 leaves everything possible.
        Reading::Open { no_case: true, .. } if rule.is_none() => every_band().collect(),
        Reading::Open { bands, no_case } => (bands.iter().filter_map(band))
            .chain(rule.filter(|_| *no_case))
            .collect(),
        Reading::Problem(_) => every_band().chain(rule).collect(),
    }
}
