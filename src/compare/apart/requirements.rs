//! Further conditions of recognition that hold by one standard and not by the other.

use super::both::{Both, Which};
use super::items::{keep_smaller, smallest};
use super::told::Told;
use super::{Apart, Finding, Part, Witness, same};
use crate::compare::pairs;
use crate::engine::{ConditionKind, Outcome, Truth};
use crate::model::{Requirement, Standard};
use crate::names::key;
use crate::solve::{self, Ask, Fit};

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
            Ok(None) => continue,
            Ok(Some(told)) => told,
            Err(()) => {
                apart.undecided.push(part);
                continue;
            }
        };
        let (was, is) = both.judge(&told);
        let (old, new) = (truth(both.old, &was, pair.0), truth(both.new, &is, pair.1));
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

/// The smallest figures by which one requirement holds and the other fails; `Err` where none were
/// found and it could not be said of all ways that there are none.
fn least(both: &Both<'_>, (old, new): Pair<'_>) -> Result<Option<Told>, ()> {
    let mut best = None;
    let mut sure = true;
    for holds in [true, false] {
        let (Some(was), Some(is)) = (ways(both.old, old, holds), ways(both.new, new, !holds))
        else {
            return Err(());
        };
        for was in &was {
            for is in &is {
                match smallest(both, &[(Which::Old, was), (Which::New, is)]) {
                    Fit::Found(found) => keep_smaller(&mut best, found),
                    Fit::Nobody => {}
                    Fit::Undecided => sure = false,
                }
            }
        }
    }
    if best.is_none() && !sure {
        return Err(());
    }
    Ok(best)
}

/// The ways in which a requirement holds or fails. One that is not there always holds.
fn ways(
    standard: &Standard,
    requirement: Option<&Requirement>,
    holds: bool,
) -> Option<Vec<Vec<Ask>>> {
    match requirement {
        Some(requirement) => solve::cases(standard, &requirement.condition, holds),
        None if holds => Some(vec![Vec::new()]),
        None => Some(Vec::new()),
    }
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
