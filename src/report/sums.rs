//! How a calculated figure comes about, as a sentence.

use super::phrase::{counted, upper_first};
use super::words::Words;
use crate::data::record::Record;
use crate::l10n::Args;
use crate::model::{Condition, Fact, IndicatorId, Scoring};

/// The indicators that score an item, in the order in which they are named.
pub(super) fn measured(scoring: &Scoring) -> Vec<IndicatorId> {
    match scoring {
        Scoring::Flag { indicator, .. } => vec![*indicator],
        Scoring::When { condition, .. } => asked(condition),
        Scoring::Measure { quantity, .. } => {
            let level = quantity.level();
            (std::iter::once(level.numerator()).chain(level.denominator())).collect()
        }
    }
}

/// The indicators that a condition asks for, likewise.
pub(super) fn asked(condition: &Condition) -> Vec<IndicatorId> {
    let facts = condition.facts().into_iter();
    facts
        .filter_map(|fact| match fact {
            Fact::Answer(id) | Fact::Within(id, _, _) => Some(id),
            Fact::Is(..) => None,
        })
        .collect()
}

/// A sentence for each calculated figure among these, and for those it is calculated from:
/// `Số trẻ em chưa được khám bằng 500 (trẻ em) − 480 (trẻ em được khám) = 20.`
pub(super) fn sentences(words: &Words<'_>, ids: &[IndicatorId], record: &Record) -> Vec<String> {
    let mut said: Vec<IndicatorId> = Vec::new();
    let mut next: Vec<IndicatorId> = ids.iter().rev().copied().collect();
    let mut sentences = Vec::new();
    while let Some(id) = next.pop() {
        let indicator = &words.standard.indicators[id];
        if !indicator.is_calculated() || said.contains(&id) {
            continue;
        }
        said.push(id);
        sentences.push(sentence(words, id, record));
        next.extend(indicator.terms.iter().rev().map(|term| term.indicator));
    }
    sentences
}

fn sentence(words: &Words<'_>, id: IndicatorId, record: &Record) -> String {
    let indicator = &words.standard.indicators[id];
    let mut sum = String::new();
    for (at, term) in indicator.terms.iter().enumerate() {
        if at > 0 {
            sum.push_str(if term.minus { " − " } else { " + " });
        }
        let part = &words.standard.indicators[term.indicator];
        let args = Args::new().with("label", counted(&part.label));
        sum.push_str(&match record.number(term.indicator) {
            Some(value) => {
                let args = args.with("value", words.quantity(term.indicator, value));
                words.texts.with("sum-term", &args)
            }
            None => words.texts.with("sum-term-missing", &args),
        });
    }
    let args = Args::new()
        .with("label", upper_first(&indicator.label))
        .with("sum", sum);
    match record.number(id) {
        Some(value) => {
            let args = args.with("value", words.quantity(id, value));
            words.texts.with("sum-known", &args)
        }
        None => words.texts.with("sum-open", &args),
    }
}
