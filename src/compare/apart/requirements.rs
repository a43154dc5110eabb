//! Further conditions of recognition that hold by one standard and not by the other.

use super::rows;
use super::terms::{Literal, terms};
use super::trial::{Both, Which, solved};
use super::{Apart, Finding, Part, Witness};
use crate::compare::pairs;
use crate::engine::{ConditionKind, Outcome, Truth};
use crate::model::{Requirement, Standard};
use crate::names::key;

/// A requirement of each standard; `None` where it has none of that label.
type Pair<'a> = (Option<&'a Requirement>, Option<&'a Requirement>);

pub(super) fn compare(both: &Both<'_>, apart: &mut Apart) {
    for pair in pairs::requirements(both.old, both.new) {
        let same = match pair {
            (Some(one), Some(other)) => {
                rows::same_condition((both.old, &one.condition), (both.new, &other.condition))
            }
            _ => false,
        };
        if same {
            continue;
        }
        apart.even_with_gaps = false;
        let label = pair.1.or(pair.0).map_or("", |it| it.label.as_str());
        let part = Part::Requirement(label.to_owned());
        match witness(both, pair, &part) {
            Ok(None) => {}
            Ok(Some(witness)) => apart.witnesses.push(witness),
            Err(()) => apart.undecided.push(part),
        }
    }
}

fn witness(both: &Both<'_>, (old, new): Pair<'_>, part: &Part) -> Result<Option<Witness>, ()> {
    let mut sure = true;
    for holds in [true, false] {
        let (Some(was), Some(is)) = (ways(both.old, old, holds), ways(both.new, new, !holds))
        else {
            return Err(());
        };
        for (was, is) in was
            .iter()
            .flat_map(|was| is.iter().map(move |is| (was, is)))
        {
            let mut asked = both.ask();
            if !asked.facts(both.variables(Which::Old), was)
                || !asked.facts(both.variables(Which::New), is)
            {
                continue;
            }
            let Ok(found) = solved(asked.system.solve()) else {
                sure = false;
                continue;
            };
            let Some(figures) = found else { continue };
            for (which, facts) in [(Which::Old, was), (Which::New, is)] {
                let numbers = both.found(&figures, which, rows::numbers(facts));
                asked.answers.extend(numbers);
            }
            if both.breaks_sums(&asked.answers) {
                sure = false;
                continue;
            }
            let (was, is) = both.judge(&asked.answers, &asked.words);
            let (was, is) = (truth(both.old, &was, old), truth(both.new, &is, new));
            if was.unwrap_or(Truth::Holds) == is.unwrap_or(Truth::Holds) {
                sure = false;
                continue;
            }
            return Ok(Some(Witness {
                part: part.clone(),
                figures: both.named(&asked.answers, &asked.words),
                old: Finding::Holds(was),
                new: Finding::Holds(is),
            }));
        }
    }
    if sure { Ok(None) } else { Err(()) }
}

/// The ways in which a requirement holds or fails. One that is not there always holds.
fn ways(
    standard: &Standard,
    requirement: Option<&Requirement>,
    holds: bool,
) -> Option<Vec<Vec<Literal>>> {
    match requirement {
        Some(requirement) => terms(standard, &requirement.condition, holds),
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
