//! From constraints to figures.

use super::opposed::Opposed;
use super::propagation::A_PAIR;
use super::rule::Rules;
use super::{Figures, System, rule, search};
use crate::decision::{Answer, Stop};
use crate::number::Decimal;

/// How often a variable may be raised. A search takes about as many steps as a band is narrow.
const MOST_STEPS: usize = 200_000;

/// After so many steps it is asked whether the constraints drive each other up for ever.
const MANY_STEPS: usize = 2_000;

/// The least figures that meet all constraints of a system.
pub(super) fn solve(system: &System) -> Answer<Figures> {
    // To put constraints into rules is work, too.
    let size = 2 * system.variables.len() + 16 * system.constraints.len();
    if !system.budget.spend(size) {
        return Answer::Unknown;
    }
    match Rules::of(system).and_then(|rules| least(&rules)) {
        Ok(figures) => Answer::Sat(figures),
        Err(stop) => stop.into(),
    }
}

fn least(rules: &Rules) -> Result<Figures, Stop> {
    if rules.space.is_broken() {
        return Err(Stop::Unsat);
    }
    figures(rules, &values(rules)?)
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
            Err(Stop::Unsat) if part.rules.is_exact() => return Err(Stop::Unsat),
            Err(Stop::Unsat | Stop::Unknown) => result = Err(Stop::Unknown),
        }
    }
    result.map(|()| values)
}

/// Raises each variable to what is asked of it, until nothing more is asked.
fn climb(rules: &Rules) -> Result<Vec<i128>, Stop> {
    let mut space = rules.space.clone();
    let facing = Opposed::among(&rules.between);
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
        let is_long = steps > MANY_STEPS || lifted == Err(Stop::Unknown);
        if is_long && !std::mem::replace(&mut doubted, true) && is_impossible(rules) {
            return Err(Stop::Unsat);
        }
        lifted?;
        if steps == before {
            return Ok(space.low);
        }
        if steps > MOST_STEPS {
            return Err(Stop::Unknown);
        }
    }
}

fn is_impossible(rules: &Rules) -> bool {
    let mut parts = rules.parts().into_iter();
    parts.any(|part| rule::are_infeasible(&part.rules.between, &part.rules.space, &rules.budget))
}

fn figures(rules: &Rules, values: &[i128]) -> Result<Figures, Stop> {
    let decimals = (rules.fine.iter().zip(values)).map(|(fine, value)| {
        let digits = if *fine { rules.digits } else { 0 };
        let value = Decimal::try_from_i128_with_scale(*value, digits);
        Ok(value.map_err(|_| Stop::Unknown)?.normalize())
    });
    Ok(Figures(decimals.collect::<Result<_, Stop>>()?))
}
