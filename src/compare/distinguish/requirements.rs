//! Further conditions of recognition that hold by one standard and not by the other.

use super::both::{Both, Which};
use super::decide::{self, Rule};
use super::smallest::{fewest, first, of_condition};
use super::witness::Facts;
use super::{Distinction, Finding, Part, Witness, same};
use crate::compare::pairs;
use crate::decision::Answer;
use crate::engine::{ConditionKind, Outcome, PointsRange, Truth};
use crate::model::{Requirement, Standard};
use crate::names::key;
use crate::number::Decimal;

/// A requirement of each standard; `None` where it has none of that label.
type Pair<'a> = (Option<&'a Requirement>, Option<&'a Requirement>);

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
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
        distinction.even_with_gaps = false;
        let label = pair.1.or(pair.0).map_or("", |it| it.label.as_str());
        let part = Part::Requirement(label.to_owned());
        let facts = match least(both, pair) {
            Answer::Unsat => continue,
            Answer::Sat(facts) if both.spend_on_judging(2 + facts.things().len()) => facts,
            Answer::Sat(_) | Answer::Unknown => {
                distinction.leave(part, both.budget());
                continue;
            }
        };
        let found = |was: &Outcome, is: &Outcome| {
            (truth(both.old, was, pair.0), truth(both.new, is, pair.1))
        };
        let things = facts.things();
        let facts = fewest(both, facts, things, found);
        let (was, is) = both.judge(&facts);
        let (old, new) = found(&was, &is);
        if old.unwrap_or(Truth::Holds) == new.unwrap_or(Truth::Holds) {
            distinction.leave(part, both.budget());
            continue;
        }
        distinction.witnesses.push(Witness {
            part,
            figures: both.named(&facts),
            old: Finding::Holds(old),
            new: Finding::Holds(new),
        });
    }
}

/// The smallest figures by which one requirement holds and the other fails. One that is not there
/// always holds.
fn least(both: &Both<'_>, (old, new): Pair<'_>) -> Answer<Facts> {
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
