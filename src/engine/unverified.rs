//! Which figures an outcome rests on, and which of them nobody has compared with a source.

use std::collections::BTreeSet;

use super::applicable::Applicable;
use super::outcome::{ItemOutcome, Outcome, Reason};
use crate::model::{ByParameter, ClassId, ParameterId, Points, Provenance, Scoring, Standard};
use crate::source::Span;

/// The places of the figures that nobody has compared with the official text and on which this
/// outcome rests, each once: the row that scored each item, or all rows that still might where
/// data is missing or nothing could be said, the threshold of each possible class, the
/// requirements of recognition, and the values of the parameters that all these name.
///
/// The maxima of criteria and items decide nothing by themselves and are not among them.
pub fn unverified_used(standard: &Standard, outcome: &Outcome) -> impl Iterator<Item = Span> {
    let items = (outcome.criteria.iter())
        .flat_map(|criterion| &criterion.items)
        .flat_map(move |item| rows_behind(standard, &outcome.classes, item));
    let thresholds = (standard.recognition.thresholds.iter())
        .filter(|threshold| outcome.classes.contains(&threshold.class))
        .map(|threshold| &threshold.at_least);
    let values = (parameters_used(standard, outcome).into_iter())
        .filter_map(|id| standard.parameters[id].current())
        .filter(|value| value.provenance == Provenance::Unverified)
        .map(|value| value.span);
    let requirements = (standard.recognition.requirements.iter())
        .filter(|requirement| requirement.provenance == Provenance::Unverified)
        .map(|requirement| requirement.span);
    let points = items.chain(thresholds);
    let points = points.filter(|points| points.is_unverified());
    // All levels of a rule stand in one place.
    let places: BTreeSet<Span> = points
        .map(|points| points.span)
        .chain(requirements)
        .chain(values)
        .collect();
    places.into_iter()
}

/// The parameters whose values an outcome rests on, each once.
pub fn parameters_used(standard: &Standard, outcome: &Outcome) -> BTreeSet<ParameterId> {
    let items = outcome.criteria.iter().flat_map(|one| &one.items);
    let items = items.flat_map(|item| parameters_behind(standard, &outcome.classes, item));
    let requirements = standard.recognition.requirements.iter();
    let asked = requirements.flat_map(|requirement| requirement.condition.parameters());
    items.chain(asked).collect()
}

/// The parameters that an item's points rest on: those of the row that scored it, or of all rows
/// that still might; of a condition, all that it names.
pub fn parameters_behind(
    standard: &Standard,
    classes: &[ClassId],
    outcome: &ItemOutcome,
) -> Vec<ParameterId> {
    if standard.parameters.is_empty() {
        return Vec::new();
    }
    match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::When { condition, .. }, _) => condition.parameters(),
        (Scoring::Measure { scale, .. }, Reason::Measured(reading)) => {
            let rows = Applicable { scale, classes }.bands(reading);
            ByParameter::each(rows.map(|band| band.by))
        }
        (Scoring::Flag { .. } | Scoring::Measure { .. }, _) => Vec::new(),
    }
}

/// The rows that an item's points come from, for a commune that may belong to these classes.
pub fn rows_behind<'a>(
    standard: &'a Standard,
    classes: &'a [ClassId],
    outcome: &'a ItemOutcome,
) -> Vec<&'a Points> {
    match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { points, .. } | Scoring::When { points, .. }, _) => vec![points],
        (Scoring::Measure { scale, .. }, Reason::Measured(reading)) => {
            Applicable { scale, classes }.rows(reading).collect()
        }
        (Scoring::Measure { .. }, Reason::Flag(_) | Reason::When(_)) => Vec::new(),
    }
}
