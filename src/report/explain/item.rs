//! One item in sentences: what was reported, what follows, what more would bring.

use super::measure::Measure;
use crate::advise::{self, Step};
use crate::data::record::Record;
use crate::engine::{ItemOutcome, Reason, measured, parameters_behind};
use crate::l10n::{Arg, Args};
use crate::model::{ClassId, IndicatorId, Scoring, words};
use crate::report::condition;
use crate::report::phrase::{asked, counted, lower_first, upper_first};
use crate::report::words::Words;
use crate::report::{rejected, sums};

/// What would bring an item more points.
pub(super) fn step(
    words: &Words<'_>,
    classes: &[ClassId],
    outcome: &ItemOutcome,
    record: &Record,
) -> Option<String> {
    let step = advise::next_step(words.standard, record, classes, outcome)?;
    Some(next(words, &step, record))
}

/// Why an item has its points.
pub(in crate::report) fn reason(
    words: &Words<'_>,
    classes: &[ClassId],
    outcome: &ItemOutcome,
    record: &Record,
) -> String {
    let item = &words.standard.items[outcome.item];
    let points = words.points_of(outcome.points, item.max);
    let about = match (&item.scoring, &outcome.reason) {
        (Scoring::Flag { indicator, .. }, Reason::Flag(answer)) => {
            let args = Args::new()
                .with("points", points)
                .with("possible", words.points_between(outcome.points));
            flag(words, *indicator, *answer, args)
        }
        (Scoring::When { condition, .. }, Reason::When(judgement)) => {
            condition::item(words, condition, judgement, outcome.points, points)
        }
        (Scoring::Measure { quantity, scale }, Reason::Measured(reading)) => Measure {
            words,
            classes,
            quantity: *quantity,
            scale,
            measured: measured(words.standard, record, outcome.item).unwrap_or_default(),
            reading,
            points,
            possible: words.points_between(outcome.points),
        }
        .sentences(),
        // An outcome is made from the standard beside it, so its reason is of the item's kind.
        _ => points,
    };
    let mut text = upper_first(&about);
    let ids = sums::measured(&item.scoring);
    let mut sums = sums::sentences(words, &ids, record);
    if let Some(previous) = record.previous().filter(|_| compares(&item.scoring)) {
        let before = sums::sentences(words, &ids, previous);
        sums.extend(before.into_iter().map(|sum| {
            let args = Args::new().with("sum", lower_first(&sum));
            words.texts.with("sum-previous", &args)
        }));
    }
    if !outcome.points.is_exact() {
        sums.extend(not_used(words, &item.scoring, record));
    }
    let named = parameters_behind(words.standard, classes, outcome);
    sums.extend(words.values_in_force(&named));
    for sum in sums {
        text.push(' ');
        text.push_str(&sum);
    }
    text
}

/// What was reported for an item and is not used.
fn not_used(words: &Words<'_>, scoring: &Scoring, record: &Record) -> Vec<String> {
    let mut ids = Vec::new();
    for id in sums::measured(scoring) {
        for part in words.standard.reported(id) {
            if !ids.contains(&part) {
                ids.push(part);
            }
        }
    }
    let rejected = ids.into_iter().filter_map(|id| record.rejected(id));
    rejected.map(|one| rejected::sentence(words, one)).collect()
}

/// Whether an item compares with the previous period.
pub(super) fn compares(scoring: &Scoring) -> bool {
    match scoring {
        Scoring::Measure { quantity, .. } => quantity.compares(),
        Scoring::Flag { .. } | Scoring::When { .. } => false,
    }
}

fn flag(words: &Words<'_>, indicator: IndicatorId, answer: Option<bool>, points: Args) -> String {
    let (what, has) = asked(&words.standard.indicators[indicator].label);
    let id = match answer {
        Some(true) => "item-flag-yes",
        Some(false) => "item-flag-no",
        None => "item-flag-missing",
    };
    let args = points
        .with("what", what)
        .with("has", if has { "yes" } else { "no" });
    words.texts.with(id, &args)
}

/// What would bring more points, as a sentence.
pub(in crate::report) fn next(words: &Words<'_>, step: &Step, record: &Record) -> String {
    let label = |indicator| &words.standard.indicators[indicator].label;
    match *step {
        Step::Answer { indicator, points } => {
            let args = Args::new()
                .with("what", asked(label(indicator)).0)
                .with("points", words.points(points));
            words.texts.with("step-answer", &args)
        }
        Step::Beyond {
            indicator,
            bound,
            rise,
            points,
        } => {
            let args = Args::new()
                .with("bound", bound)
                .with("what", counted(label(indicator)))
                .with("direction", if rise { "up" } else { "down" })
                .with("points", words.points(points));
            words.texts.with("step-beyond", &args)
        }
        Step::Change {
            indicator,
            by,
            rise,
            points,
        } => {
            let count = words.standard.indicators[indicator].is_count();
            let id = if count { "step-count" } else { "step-percent" };
            let (unit, of) = words::points(by);
            // What has happened cannot be undone: the most that a band takes is said instead.
            let value = record.number(indicator).unwrap_or_default();
            let direction = match rise {
                true => "up",
                false if value == by => "none",
                false => "down",
            };
            let args = Args::new()
                .with("by", by)
                .with("most", (value - by).normalize())
                .with("unit", Arg::Message(unit, of))
                .with("what", counted(label(indicator)))
                .with("direction", direction)
                .with("points", words.points(points));
            words.texts.with(id, &args)
        }
    }
}
