//! Further conditions of recognition that hold by one standard and not by the other.

use super::both::{Both, Which};
use super::decide::{self, Rule};
use super::smallest::{fewest, first, of_condition};
use super::told::Told;
use super::{Apart, Finding, Part, Witness, same};
use crate::compare::pairs;
use crate::decision::Answer;
use crate::engine::{ConditionKind, Outcome, PointsRange, Truth};
use crate::model::{Requirement, Standard};
use crate::names::key;
use crate::number::Decimal;

/// A requirement of each standard; `None` where it has none of that label.
type Pair<'a> = (Option<&'a Requirement>, Option<&'a Requirement>);

pub(super) fn compare(both: &Both<'_>, apart: &mut Apart) {
    for pair in pairs::requirements(both.old, both.new) {
        let same = match pair {
            (Some(one), Some(other)) => {
                same::same_condition((both.old, &one.condition), (both.new, &other.condition))
            }
            _ => false,
        };
        if same {
            continue;
        }
        apart.even_with_gaps = false;
        let label = pair.1.or(pair.0).map_or("", |it| it.label.as_str());
        let part = Part::Requirement(label.to_owned());
        let told = match least(both, pair) {
            Answer::Unsat => continue,
            Answer::Sat(told) if both.spend_on_judging(2 + told.things().len()) => told,
            Answer::Sat(_) | Answer::Unknown => {
                apart.undecided.push(part);
                continue;
            }
        };
        let found = |was: &Outcome, is: &Outcome| {
            (truth(both.old, was, pair.0), truth(both.new, is, pair.1))
        };
        let things = told.things();
        let told = fewest(both, told, things, found);
        let (was, is) = both.judge(&told);
        let (old, new) = found(&was, &is);
        if old.unwrap_or(Truth::Holds) == new.unwrap_or(Truth::Holds) {
            apart.undecided.push(part);
            continue;
        }
        apart.witnesses.push(Witness {
            part,
            figures: both.named(&told),
            old: Finding::Holds(old),
            new: Finding::Holds(new),
        });
    }
}

/// The smallest figures by which one requirement holds and the other fails. One that is not there
/// always holds.
fn least(both: &Both<'_>, (old, new): Pair<'_>) -> Answer<Told> {
    let looked_at = [(Which::Old, both.old, old), (Which::New, both.new, new)];
    let looked_at = looked_at
        .into_iter()
        .flat_map(|(which, standard, requirement)| {
            let conditions = requirement.into_iter().map(|it| &it.condition);
            conditions.flat_map(move |it| of_condition(which, standard, it))
        });
    let met = PointsRange::exactly(Decimal::ONE);
    let [old, new] = [old, new].map(|requirement| match requirement {
        Some(requirement) => Rule::When(&requirement.condition, met),
        None => Rule::Always(met),
    });
    first(both, &looked_at.collect(), |among| {
        decide::smallest(both, among, old, new)
    })
}

fn truth(
    standard: &Standard,
    outcome: &Outcome,
    requirement: Option<&Requirement>,
) -> Option<Truth> {
    let wanted = key(&requirement?.label);
    let mut requirements = standard.recognition.requirements.iter();
    let at = requirements.position(|it| key(&it.label) == wanted)?;
    let mut conditions = outcome.conditions.iter();
    let found = conditions.find(|condition| match &condition.kind {
        ConditionKind::Requirement { place, .. } => *place == at,
        _ => false,
    });
    found.map(|condition| condition.truth)
}
