//! Which figures without comparison an outcome rests on.

use std::collections::BTreeSet;

use super::applicable::Applicable;
use super::outcome::{ItemOutcome, Measured, Outcome, Reason};
use crate::model::{ClassId, Points, Provenance, Scoring, Standard};
use crate::source::Span;

/// The places of the figures that nobody has compared with the official text and on which this
/// outcome rests, each once: the row that scored each item, or all rows that still might where
/// data is missing or nothing could be said, the threshold of each possible class, and
/// the requirements of recognition.
///
/// The maxima of criteria and items decide nothing by themselves and are not among them.
pub fn unverified_used(standard: &Standard, outcome: &Outcome) -> impl Iterator<Item = Span> {
    let items = (outcome.criteria.iter())
        .flat_map(|criterion| &criterion.items)
        .flat_map(move |item| rows_behind(standard, &outcome.classes, item));
    let thresholds = (standard.recognition.thresholds.iter())
        .filter(|threshold| outcome.classes.contains(&threshold.class))
        .map(|threshold| &threshold.at_least);
    let requirements = (standard.recognition.requirements.iter())
        .filter(|requirement| requirement.provenance == Provenance::Unverified)
        .map(|requirement| requirement.span);
    let points = items.chain(thresholds);
    let points = points.filter(|points| points.is_unverified());
    // All levels of a rule stand in one place.
    let places: BTreeSet<Span> = points
        .map(|points| points.span)
        .chain(requirements)
        .collect();
    places.into_iter()
}

/// The rows that an item's points come from, for a commune that may belong to these classes.
pub fn rows_behind<'a>(
    standard: &'a Standard,
    classes: &'a [ClassId],
    outcome: &'a ItemOutcome,
) -> Vec<&'a Points> {
    match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { points, .. } | Scoring::When { points, .. }, _) => vec![points],
        (Scoring::Measure { scale, .. }, Reason::Measured(Measured { reading, .. })) => {
            Applicable { scale, classes }.rows(reading).collect()
        }
        (Scoring::Measure { .. }, Reason::Flag(_) | Reason::When(_)) => Vec::new(),
    }
}
