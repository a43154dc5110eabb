//! Communes that one standard puts into another class than the other.

use std::collections::{BTreeMap, BTreeSet};

use super::trial::{Both, Values, Words};
use super::{Apart, Finding, Part, Witness};
use crate::compare::pairs;
use crate::engine::Outcome;
use crate::model::{AttributeDomain, AttributeId, ClassCondition, ClassId, Standard};
use crate::names::key;

/// How many combinations of values are tried.
const MOST_COMBINATIONS: usize = 4096;

/// Up to so many combinations the engine too finds exactly the classes that communes with gaps
/// can belong to.
const FEW_COMBINATIONS: usize = 256;

/// What trying all combinations shows.
pub(super) struct Survey {
    /// Combinations that lead to two classes that are not one, the first of each two.
    differing: Vec<Words>,
    /// A combination that leads to a class of the old standard and the same of the new.
    pub(super) reaching: BTreeMap<(ClassId, ClassId), Words>,
    /// How many were tried; `None` where they were too many.
    combinations: Option<usize>,
}

pub(super) fn compare(both: &Both<'_>, apart: &mut Apart) {
    let survey = survey(both);
    for words in survey.differing {
        let words = fewest(both, words);
        let (was, is) = both.judge(&Values::new(), &words);
        apart.witnesses.push(Witness {
            part: Part::Class,
            figures: both.named(&Values::new(), &words),
            old: labels(both.old, &was),
            new: labels(both.new, &is),
        });
    }
    match survey.combinations {
        None => apart.undecided.push(Part::Class),
        Some(tried) => apart.even_with_gaps &= tried <= FEW_COMBINATIONS,
    }
}

fn labels(standard: &Standard, outcome: &Outcome) -> Finding {
    let classes = outcome.classes.iter();
    Finding::Classes(
        classes
            .map(|id| standard.classes[*id].label.clone())
            .collect(),
    )
}

/// Tries all combinations of the attributes that conditions ask for.
pub(super) fn survey(both: &Both<'_>) -> Survey {
    let mut survey = Survey {
        differing: Vec::new(),
        reaching: BTreeMap::new(),
        combinations: None,
    };
    let values = values(both);
    let count = values.iter().try_fold(1_usize, |count, (_, words)| {
        (count.checked_mul(words.len())).filter(|count| *count <= MOST_COMBINATIONS)
    });
    let Some(count) = count else {
        return survey;
    };
    survey.combinations = Some(count);
    let pairs = pairs::classes(both.old, both.new);
    let mut seen = BTreeSet::new();
    for at in 0..count {
        let words = combination(&values, at);
        let (was, is) = (class(both.old, &words), class(both.new, &words));
        match (was, is) {
            (None, None) => {}
            (Some(was), Some(is)) if pairs.of_old(was) == Some(is) => {
                survey.reaching.entry((was, is)).or_insert(words);
            }
            _ => {
                if seen.insert((was, is)) {
                    survey.differing.push(words);
                }
            }
        }
    }
    survey
}

/// The attributes that either standard's conditions ask for, with the words that either takes.
fn values(both: &Both<'_>) -> Vec<(String, Vec<String>)> {
    let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for standard in [both.old, both.new] {
        let mut asked = BTreeSet::new();
        for class in standard.classes.values() {
            if let Some(condition) = &class.condition {
                attributes(condition, &mut asked);
            }
        }
        for id in asked {
            let attribute = &standard.attributes[id];
            let known = values.entry(key(&attribute.name)).or_default();
            for word in words(&attribute.domain) {
                if !known.iter().any(|known| key(known) == key(&word)) {
                    known.push(word);
                }
            }
        }
    }
    values.into_iter().collect()
}

fn attributes(condition: &ClassCondition, found: &mut BTreeSet<AttributeId>) {
    match condition {
        ClassCondition::Any(parts) | ClassCondition::All(parts) => {
            for part in parts {
                attributes(part, found);
            }
        }
        ClassCondition::Not(part) => attributes(part, found),
        ClassCondition::Is(id, _) => {
            found.insert(*id);
        }
    }
}

/// The words for the values of an attribute, in the order of their places.
pub(super) fn words(domain: &AttributeDomain) -> Vec<String> {
    match domain {
        AttributeDomain::Flag => vec!["không".to_owned(), "có".to_owned()],
        AttributeDomain::Choices(choices) => choices.clone(),
    }
}

/// The value that a word stands for; `None` for a word that the attribute does not take.
pub(super) fn place(domain: &AttributeDomain, word: &str) -> Option<u16> {
    let wanted = key(word);
    let place = words(domain).iter().position(|word| key(word) == wanted)?;
    u16::try_from(place).ok()
}

fn combination(values: &[(String, Vec<String>)], at: usize) -> Words {
    let mut rest = at;
    let mut words = Words::new();
    for (name, choices) in values {
        if let Some(word) = choices.get(rest % choices.len().max(1)) {
            words.insert(name.clone(), word.clone());
        }
        rest /= choices.len().max(1);
    }
    words
}

/// The class of a commune; `None` where a value that the standard does not take decides.
fn class(standard: &Standard, words: &Words) -> Option<ClassId> {
    for (id, class) in standard.classes.iter() {
        match &class.condition {
            None => return Some(id),
            Some(condition) => {
                if holds(standard, condition, words)? {
                    return Some(id);
                }
            }
        }
    }
    None
}

fn holds(standard: &Standard, condition: &ClassCondition, words: &Words) -> Option<bool> {
    let first = |parts: &[ClassCondition], deciding: bool| {
        let mut result = Some(!deciding);
        for part in parts {
            match holds(standard, part, words) {
                Some(value) if value == deciding => return Some(deciding),
                Some(_) => {}
                None => result = None,
            }
        }
        result
    };
    match condition {
        ClassCondition::Any(parts) => first(parts, true),
        ClassCondition::All(parts) => first(parts, false),
        ClassCondition::Not(part) => holds(standard, part, words).map(|holds| !holds),
        ClassCondition::Is(id, value) => {
            let attribute = &standard.attributes[*id];
            let word = words.get(&key(&attribute.name))?;
            place(&attribute.domain, word).map(|place| place == *value)
        }
    }
}

/// Leaves out each attribute without which both standards come to the same classes as with it.
pub(super) fn fewest(both: &Both<'_>, mut words: Words) -> Words {
    let classes = |words: &Words| {
        let (was, is) = both.judge(&Values::new(), words);
        (was.classes, is.classes)
    };
    let wanted = classes(&words);
    for name in words.keys().cloned().collect::<Vec<_>>() {
        let mut fewer = words.clone();
        fewer.remove(&name);
        if classes(&fewer) == wanted {
            words = fewer;
        }
    }
    words
}
