//! From demands to figures.

use super::facing::Facing;
use super::narrow::Stop;
use super::narrowing::A_PAIR;
use super::rule::{Refused, Rules};
use super::{Figures, Solution, System, relaxed, search};
use crate::exact::Decimal;

/// How often a variable may be raised. A search takes about as many steps as a band is narrow.
const MOST_STEPS: usize = 200_000;

/// After so many steps it is asked whether the demands drive each other up for ever.
const MANY_STEPS: usize = 2_000;

/// The least figures that meet all demands of a system.
pub(super) fn solve(system: &System) -> Solution {
    // To put demands into rules is work, too.
    let size = 2 * system.variables.len() + 16 * system.demands.len();
    if !system.budget.spend(size) {
        return Solution::Undecided;
    }
    let rules = match Rules::of(system) {
        Ok(rules) => rules,
        Err(Refused::Impossible) => return Solution::Impossible,
        Err(Refused::TooLarge) => return Solution::Undecided,
    };
    if rules.space.is_broken() {
        return Solution::Impossible;
    }
    match values(&rules) {
        Ok(values) => figures(&rules, &values),
        Err(Stop::Broken) => Solution::Impossible,
        Err(Stop::Long) => Solution::Undecided,
    }
}

/// The least values that meet all rules.
pub(super) fn values(rules: &Rules) -> Result<Vec<i128>, Stop> {
    if rules.is_plain() {
        return climb(rules);
    }
    let mut values = rules.space.low.clone();
    let mut result = Ok(());
    for part in rules.parts() {
        let found = if part.rules.is_plain() {
            climb(&part.rules)
        } else {
            search::search(&part.rules)
        };
        match found {
            Ok(found) => {
                for (place, value) in part.places.iter().zip(found) {
                    if let Some(slot) = values.get_mut(*place) {
                        *slot = value;
                    }
                }
            }
            Err(Stop::Broken) if part.rules.is_exact() => return Err(Stop::Broken),
            Err(Stop::Broken | Stop::Long) => result = Err(Stop::Long),
        }
    }
    result.map(|()| values)
}

/// Raises each variable to what is asked of it, until nothing more is asked.
fn climb(rules: &Rules) -> Result<Vec<i128>, Stop> {
    let mut space = rules.space.clone();
    let facing = Facing::among(&rules.between);
    let size = rules.size() + A_PAIR * facing.len();
    let mut steps = 0;
    let mut doubted = false;
    loop {
        rules.budget.take(size)?;
        let before = steps;
        let lifted = rules.between.iter().try_for_each(|rule| {
            steps += usize::from(rule.lift(&mut space)?);
            Ok(())
        });
        let lifted = lifted.and_then(|()| {
            facing.iter().try_for_each(|pair| {
                steps += usize::from(pair.lift(&mut space)?);
                Ok(())
            })
        });
        let is_long = steps > MANY_STEPS || lifted == Err(Stop::Long);
        if is_long && !std::mem::replace(&mut doubted, true) && is_impossible(rules) {
            return Err(Stop::Broken);
        }
        lifted?;
        if steps == before {
            return Ok(space.low);
        }
        if steps > MOST_STEPS {
            return Err(Stop::Long);
        }
    }
}

fn is_impossible(rules: &Rules) -> bool {
    let mut parts = rules.parts().into_iter();
    parts.any(|part| relaxed::is_impossible(&part.rules.between, &part.rules.space, &rules.budget))
}

fn figures(rules: &Rules, values: &[i128]) -> Solution {
    let decimals = (rules.fine.iter().zip(values)).map(|(fine, value)| {
        let digits = if *fine { rules.digits } else { 0 };
        Decimal::try_from_i128_with_scale(*value, digits).map(|value| value.normalize())
    });
    match decimals.collect() {
        Ok(values) => Solution::Least(Figures(values)),
        Err(_) => Solution::Undecided,
    }
}
