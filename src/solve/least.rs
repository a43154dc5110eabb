//! Raising each variable to what is asked of it, until nothing more is asked.

use super::rule::{Refused, Rules};
use super::{Figures, Grain, Solution, System, growth};
use crate::exact::Decimal;

/// How often a variable may be raised. A search takes about as many steps as a band is narrow; one
/// that takes more is looked at for demands that drive each other up for ever.
const MOST_STEPS: usize = 200_000;

/// The least figures that meet all demands of a system.
pub(super) fn solve(system: &System) -> Solution {
    let rules = match Rules::of(system) {
        Ok(rules) => rules,
        Err(Refused::Impossible) => return Solution::Impossible,
        Err(Refused::TooLarge) => return Solution::Undecided,
    };
    match climb(&rules) {
        Climb::Done(values) => figures(system, &rules, &values),
        Climb::Broken => Solution::Impossible,
        Climb::Long if growth::for_ever(&rules) => Solution::Impossible,
        Climb::Long => Solution::Undecided,
    }
}

enum Climb {
    /// Nothing more is asked.
    Done(Vec<i128>),
    /// A largest value does not hold.
    Broken,
    /// The figures grew too large, or the steps too many.
    Long,
}

fn climb(rules: &Rules) -> Climb {
    let mut values = rules.low.clone();
    let too_large = |place: usize, value: i128| {
        let high = rules.high.get(place).copied().flatten();
        high.is_some_and(|high| value > high)
    };
    if (values.iter().enumerate()).any(|(place, value)| too_large(place, *value)) {
        return Climb::Broken;
    }
    let mut steps = 0;
    loop {
        let mut settled = true;
        for rule in &rules.between {
            let (Some(&source), Some(&target)) = (values.get(rule.source), values.get(rule.target))
            else {
                continue;
            };
            let Some(least) = rule.bound.least(source) else {
                return Climb::Long;
            };
            if least <= target {
                continue;
            }
            if too_large(rule.target, least) {
                return Climb::Broken;
            }
            if let Some(target) = values.get_mut(rule.target) {
                *target = least;
            }
            settled = false;
            steps += 1;
            if steps > MOST_STEPS {
                return Climb::Long;
            }
        }
        if settled {
            return Climb::Done(values);
        }
    }
}

fn figures(system: &System, rules: &Rules, values: &[i128]) -> Solution {
    let decimals = (system.variables.iter().zip(values)).map(|(declared, value)| {
        let digits = match declared.grain {
            Grain::Whole => 0,
            Grain::Any => rules.digits,
        };
        Decimal::try_from_i128_with_scale(*value, digits).map(|value| value.normalize())
    });
    match decimals.collect() {
        Ok(values) => Solution::Least(Figures(values)),
        Err(_) => Solution::Undecided,
    }
}
