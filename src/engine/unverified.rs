//! Which figures an outcome rests on, and which of them nobody has compared with a source.

use std::collections::BTreeSet;

use super::class_rows::ClassRows;
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
    unverified_of_all(standard, std::iter::once(outcome)).into_iter()
}

/// The same of many outcomes.
pub fn unverified_of_all<'a>(
    standard: &'a Standard,
    outcomes: impl IntoIterator<Item = &'a Outcome>,
) -> BTreeSet<Span> {
    let requirements = (standard.recognition.requirements.iter())
        .filter(|requirement| requirement.provenance == Provenance::Unverified)
        .map(|requirement| requirement.span);
    let mut places: BTreeSet<Span> = BTreeSet::new();
    let mut any = false;
    for outcome in outcomes {
        any = true;
        let items = outcome.criteria.iter().flat_map(|one| &one.items);
        for item in items {
            // All levels of a rule stand in one place.
            let rows = rows_behind(standard, &outcome.classes, item);
            places.extend(rows.filter(|row| row.is_unverified()).map(|row| row.span));
        }
        let thresholds = (standard.recognition.thresholds.iter())
            .filter(|threshold| outcome.classes.contains(&threshold.class))
            .map(|threshold| &threshold.at_least);
        places.extend(thresholds.filter(|it| it.is_unverified()).map(|it| it.span));
        let values = (parameters_used(standard, outcome).into_iter())
            .filter_map(|id| standard.parameters[id].current())
            .filter(|value| value.provenance == Provenance::Unverified);
        places.extend(values.map(|value| value.span));
    }
    if any {
        places.extend(requirements);
    }
    places
}

/// The parameters whose values an outcome rests on, each once.
pub fn parameters_used(standard: &Standard, outcome: &Outcome) -> BTreeSet<ParameterId> {
    if standard.parameters.is_empty() {
        return BTreeSet::new();
    }
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
            let rows = ClassRows { scale, classes }.bands(reading);
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
) -> impl Iterator<Item = &'a Points> {
    let (one, rows) = match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { points, .. } | Scoring::When { points, .. }, _) => (Some(points), None),
        (Scoring::Measure { scale, .. }, Reason::Measured(reading)) => {
            (None, Some(ClassRows { scale, classes }.rows(reading)))
        }
        (Scoring::Measure { .. }, Reason::Flag(_) | Reason::When(_)) => (None, None),
    };
    one.into_iter().chain(rows.into_iter().flatten())
}
