//! Communes that one standard puts into another class than the other.

use std::collections::BTreeSet;

use super::both::Both;
use super::smallest::fewest;
use super::witness::Facts;
use super::{Distinction, Finding, Part, Witness};
use crate::analysis::{Kind, Words, satisfying_words};
use crate::compare::pairs;
use crate::decision::Answer;
use crate::engine::Outcome;
use crate::model::{ClassId, Condition, Standard, spell};
use crate::names::key;

/// Up to so many combinations of values the engine too finds exactly the classes that communes
/// with gaps can belong to.
const FEW_COMBINATIONS: usize = 256;

/// So many communes are shown: who has seen them knows that classes are others.
const MOST_SHOWN: usize = 24;

/// Of so many values it is asked whether each one matters.
const MOST_TRIED: usize = 64;

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
    let pairs = pairs::classes(both.old, both.new);
    for old in both.old.classes.ids() {
        let paired = pairs.of_old(old);
        if let Some(paired) = paired
            && stays(both, (old, paired))
        {
            continue;
        }
        for new in both.new.classes.ids().filter(|new| paired != Some(*new)) {
            if distinction.witnesses_of(&Part::Class) >= MOST_SHOWN {
                distinction.more_classes = true;
                break;
            }
            match satisfying_words(&kinds(both, (old, new)), both.budget()) {
                Answer::Sat(words) if both.spend_on_judging(2 + words.len()) => {
                    distinction.witnesses.push(witness(both, words));
                }
                Answer::Unsat => {}
                Answer::Sat(_) | Answer::Unknown => distinction.leave(Part::Class, both.budget()),
            }
        }
    }
    let few = |standard| combinations(standard) <= FEW_COMBINATIONS;
    distinction.even_with_gaps &= same(both.old, both.new) || few(both.old) && few(both.new);
}

/// Whether all communes of a class by the old standard are of one by the new: asked first, for it is
/// one question in place of one for each other class.
fn stays(both: &Both<'_>, (old, new): (ClassId, ClassId)) -> bool {
    let leaves = [
        (both.old, Kind::Class(old)),
        (both.new, Kind::OtherThan(new)),
    ];
    satisfying_words(&leaves, both.budget()) == Answer::Unsat
}

fn witness(both: &Both<'_>, words: Words) -> Witness {
    let mut facts = Facts {
        words,
        ..Facts::default()
    };
    let kinds = facts.kinds();
    if kinds.len() <= MOST_TRIED {
        facts = fewest(both, facts, kinds, |was, is| {
            (was.classes.clone(), is.classes.clone())
        });
    }
    let (was, is) = both.judge(&facts);
    Witness {
        part: Part::Class,
        figures: both.named(&facts),
        old: labels(both.old, &was),
        new: labels(both.new, &is),
    }
}

/// A commune of one class by the old standard, and of another by the new.
pub(super) fn kinds<'a>(
    both: &Both<'a>,
    (old, new): (ClassId, ClassId),
) -> [(&'a Standard, Kind); 2] {
    [(both.old, Kind::Class(old)), (both.new, Kind::Class(new))]
}

/// The classes that some commune belongs to by both standards.
pub(super) fn shared(both: &Both<'_>) -> Vec<(ClassId, ClassId)> {
    let mut pairs = pairs::classes(both.old, both.new).both;
    pairs.retain(|pair| satisfying_words(&kinds(both, *pair), both.budget()) != Answer::Unsat);
    pairs
}

fn labels(standard: &Standard, outcome: &Outcome) -> Finding {
    let classes = outcome.classes.iter();
    Finding::Classes(
        classes
            .map(|id| standard.classes[*id].label.clone())
            .collect(),
    )
}

/// Whether classes are tried in the same order by conditions that say the same.
fn same(old: &Standard, new: &Standard) -> bool {
    let classes = |standard: &Standard| -> Vec<(String, Option<String>)> {
        let classes = standard.classes.values();
        let facts = classes.map(|class| {
            let condition = class.condition.as_ref();
            let facts = condition.map(|it| spell::rule(standard, &it.general()));
            (key(&class.name), facts)
        });
        facts.collect()
    };
    classes(old) == classes(new)
}

/// How many combinations there are of the attributes that classes hang on.
fn combinations(standard: &Standard) -> usize {
    let conditions = (standard.classes.values()).filter_map(|class| class.condition.as_ref());
    let asked: BTreeSet<_> = (conditions.flat_map(Condition::facts))
        .map(|is| is.0)
        .collect();
    let sizes = asked
        .into_iter()
        .map(|id| standard.attributes[id].domain.size());
    sizes.fold(1, |count: usize, size| {
        count.saturating_mul(usize::from(size))
    })
}
