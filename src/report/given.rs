//! Who gave the figures that score, what the commune reported beside verified ones, and the evidence.

use super::phrase::lower_first;
use super::words::Words;
use crate::data::record::{Giver, Record, Subject, Value};
use crate::l10n::Args;
use crate::model::{AttributeDomain, Fact, ItemId, Scoring, Standard};
use crate::report::sums;

/// What an item is scored from, each with whether it is of the previous period: attributes that its condition
/// asks for, and reported figures.
pub(super) fn subjects(standard: &Standard, item: ItemId) -> Vec<(Subject, bool)> {
    let scoring = &standard.items[item].scoring;
    let attributes = match scoring {
        Scoring::When { condition, .. } => condition.facts(),
        Scoring::Flag { .. } | Scoring::Measure { .. } => Vec::new(),
    };
    let attributes = attributes.into_iter().filter_map(|fact| match fact {
        Fact::Is(id, _) => Some((Subject::Attribute(id), false)),
        Fact::Answer(_) | Fact::Within(..) => None,
    });
    let mut subjects: Vec<(Subject, bool)> = attributes.collect();
    let compares = match scoring {
        Scoring::Measure { quantity, .. } => quantity.compares(),
        Scoring::Flag { .. } | Scoring::When { .. } => false,
    };
    let figures = sums::measured(scoring).into_iter();
    let figures: Vec<_> = figures.flat_map(|id| standard.reported(id)).collect();
    for is_previous in [false, true].into_iter().take(1 + usize::from(compares)) {
        subjects.extend(
            figures
                .iter()
                .map(|id| (Subject::Indicator(*id), is_previous)),
        );
    }
    let mut met = Vec::new();
    subjects.retain(|one| {
        !met.contains(one) && {
            met.push(*one);
            true
        }
    });
    subjects
}

/// Everything that a standard asks of communes, likewise.
pub(super) fn all(standard: &Standard) -> impl Iterator<Item = (Subject, bool)> {
    let attributes = standard.attributes.ids().map(Subject::Attribute);
    let figures = standard.indicators.iter();
    let figures = figures.filter(|(_, indicator)| !indicator.is_calculated());
    let figures: Vec<Subject> = figures.map(|(id, _)| Subject::Indicator(id)).collect();
    let previous: Vec<Subject> = figures.clone();
    let current = attributes.chain(figures).map(|subject| (subject, false));
    current.chain(previous.into_iter().map(|subject| (subject, true)))
}

/// The record of one of the two periods.
pub(super) fn of_period(record: &Record, is_previous: bool) -> Option<&Record> {
    if is_previous {
        record.previous()
    } else {
        Some(record)
    }
}

/// Who gave what scores of a subject.
pub(super) fn giver(record: &Record, (subject, is_previous): (Subject, bool)) -> Giver {
    let record = of_period(record, is_previous);
    record.map_or(Giver::SelfReported, |record| record.giver(subject))
}

/// What the commune's own report says of a subject, where it is verified.
pub(super) fn beside(words: &Words<'_>, record: &Record, of: (Subject, bool)) -> String {
    let alone = record.self_assessed().unwrap_or(record);
    value(words, alone, of).unwrap_or_else(|| words.texts.get("given-nothing"))
}

/// A value in words, if it is known.
pub(super) fn value(
    words: &Words<'_>,
    record: &Record,
    (subject, is_previous): (Subject, bool),
) -> Option<String> {
    let record = of_period(record, is_previous)?;
    let yes_no = |flag: bool| {
        let id = if flag { "answer-yes" } else { "answer-no" };
        words.texts.get(id)
    };
    Some(match subject {
        Subject::Indicator(id) => match record.value(id)?.value {
            Value::Flag(flag) => yes_no(flag),
            Value::Number(number) => words.quantity(id, number),
        },
        Subject::Attribute(id) => {
            let value = record.attribute(id)?.value;
            match &words.standard.attributes[id].domain {
                AttributeDomain::Flag => yes_no(value == 1),
                AttributeDomain::Choices(choices) => {
                    choices.get(usize::from(value)).cloned().unwrap_or_default()
                }
            }
        }
    })
}

/// What a subject is called, with its period where that is the previous one.
pub(super) fn label(words: &Words<'_>, (subject, is_previous): (Subject, bool)) -> String {
    let label = match subject {
        Subject::Attribute(id) => &words.standard.attributes[id].label,
        Subject::Indicator(id) => &words.standard.indicators[id].label,
    };
    if !is_previous {
        return label.clone();
    }
    let args = Args::new().with("label", label.as_str());
    words.texts.with("given-previous", &args)
}

/// What is to be said of the figures of an item: what the commune reported beside verified ones, and the
/// evidence that is named.
pub(super) fn of_item(words: &Words<'_>, item: ItemId, record: &Record) -> Vec<String> {
    let mut said = Vec::new();
    for of in subjects(words.standard, item) {
        let own = of_period(record, of.1);
        if giver(record, of) == Giver::Verified {
            let taken = value(words, record, of);
            let args = Args::new()
                .with("label", lower_first(&label(words, of)))
                .with(
                    "value",
                    taken.unwrap_or_else(|| words.texts.get("given-refused")),
                )
                .with("reported", beside(words, record, of));
            said.push(words.texts.with("given-verified", &args));
        }
        if let Some(evidence) = own.and_then(|own| own.evidence(of.0)) {
            let args = Args::new()
                .with("label", lower_first(&label(words, of)))
                .with("evidence", evidence.value.as_str());
            said.push(words.texts.with("given-evidence", &args));
        }
    }
    said
}

/// How many values of a commune are verified, of both periods.
pub(super) fn count(record: &Record) -> usize {
    let previous = record
        .previous()
        .map_or(0, |previous| previous.verified().len());
    record.verified().len() + previous
}
