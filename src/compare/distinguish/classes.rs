//! Communes that one standard puts into another class than the other.

use std::collections::BTreeSet;

use super::both::Both;
use super::smallest::fewest;
use super::witness::Facts;
use super::{Distinction, Finding, Part, Witness};
use crate::analysis::{Kind, satisfying_words};
use crate::compare::pairs;
use crate::decision::Answer;
use crate::engine::Outcome;
use crate::model::{ClassId, Condition, Standard, spell};
use crate::names::key;

/// Up to so many combinations of values the engine too finds exactly the classes that communes
/// with gaps can belong to.
const FEW_COMBINATIONS: usize = 256;

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
    let pairs = pairs::classes(both.old, both.new);
    for old in both.old.classes.ids() {
        for new in both.new.classes.ids() {
            if pairs.of_old(old) == Some(new) {
                continue;
            }
            match satisfying_words(&kinds(both, (old, new)), both.budget()) {
                Answer::Sat(words) if both.spend_on_judging(2 + words.len()) => {
                    let facts = Facts {
                        words,
                        ..Facts::default()
                    };
                    let kinds = facts.kinds();
                    let facts = fewest(both, facts, kinds, |was, is| {
                        (was.classes.clone(), is.classes.clone())
                    });
                    let (was, is) = both.judge(&facts);
                    distinction.witnesses.push(Witness {
                        part: Part::Class,
                        figures: both.named(&facts),
                        old: labels(both.old, &was),
                        new: labels(both.new, &is),
                    });
                }
                Answer::Unsat => {}
                Answer::Sat(_) | Answer::Unknown
                    if distinction.undecided.contains(&Part::Class) => {}
                Answer::Sat(_) | Answer::Unknown => distinction.undecided.push(Part::Class),
            }
        }
    }
    let few = |standard| combinations(standard) <= FEW_COMBINATIONS;
    distinction.even_with_gaps &= same(both.old, both.new) || few(both.old) && few(both.new);
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
