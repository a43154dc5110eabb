//! A detail of a rule in words, found in its standard: a file has names where people read labels.

use crate::compare::Subject;
use crate::compare::change::{Aspect, Value};
use crate::model::{Scoring, Standard};
use crate::names::key;
use crate::report::condition;
use crate::report::words::Words;

use super::speech::Speech;

/// What a detail was and is. Where words do not tell the two apart, the file's own do.
pub(super) fn both(
    speech: &Speech<'_>,
    subject: &Subject,
    aspect: Aspect,
    (old, new): (Option<&Value>, Option<&Value>),
) -> (Option<String>, Option<String>) {
    let comparison = &speech.difference.comparison;
    let said = |standard, subject: &Subject, value: Option<&Value>| {
        let words = speech.of(standard);
        Some(speech.quoted(&detail(&words, subject, aspect, value?)?))
    };
    // The same item may have had another number.
    let of_old = match subject {
        Subject::Item(number) => {
            let old = comparison.numbers.old_item(*number);
            Subject::Item(old.unwrap_or(*number))
        }
        other => other.clone(),
    };
    let was = said(comparison.old, &of_old, old);
    let is = said(comparison.new, subject, new);
    let own = |value: Option<&Value>| value.and_then(|value| speech.value(value));
    if was == is || was.is_some() != old.is_some() || is.is_some() != new.is_some() {
        (own(old), own(new))
    } else {
        (was, is)
    }
}

fn detail(words: &Words<'_>, subject: &Subject, aspect: Aspect, value: &Value) -> Option<String> {
    let standard = words.standard;
    match (subject, aspect) {
        (Subject::Item(number), Aspect::Condition | Aspect::Quantity | Aspect::Rounding) => {
            let mut items = standard.items.values();
            let item = items.find(|item| item.number == *number)?;
            match (&item.scoring, aspect) {
                (Scoring::Measure { scale, .. }, Aspect::Rounding) => {
                    Some(words.rounding(scale.rounding?))
                }
                (Scoring::Measure { quantity, .. }, _) => Some(words.quantity_rule(*quantity)),
                (Scoring::When { condition, .. }, _) => Some(condition::text(words, condition)),
                (Scoring::Flag { indicator, .. }, _) => Some(condition::label(words, *indicator)),
            }
        }
        (Subject::Indicator(name), Aspect::Sum) => {
            let mut indicators = standard.indicators.values();
            words.sum(indicators.find(|one| key(&one.name) == key(name))?)
        }
        (Subject::Indicator(_), Aspect::Limit) => match value {
            Value::AtMost(name) => at_most(words, standard, name),
            _ => None,
        },
        (Subject::Class(name), Aspect::Condition) => {
            let mut classes = standard.classes.values();
            let class = classes.find(|one| key(&one.name) == key(name))?;
            Some(words.belongs(class.condition.as_ref()))
        }
        (Subject::Requirement(label), Aspect::Condition) => {
            let mut requirements = standard.recognition.requirements.iter();
            let asked = requirements.find(|one| key(&one.label) == key(label))?;
            Some(condition::text(words, &asked.condition))
        }
        _ => None,
    }
}

fn at_most(words: &Words<'_>, standard: &Standard, name: &str) -> Option<String> {
    let mut indicators = standard.indicators.iter();
    let (id, _) = indicators.find(|(_, one)| key(&one.name) == key(name))?;
    Some(words.at_most(condition::label(words, id)))
}
