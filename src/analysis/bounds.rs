//! What each variable can be, and what constraints leave of it.

use super::constraint::{Constraint, Factors, Variable, most};
use super::query::Budget;

/// A least and perhaps a largest value of each variable.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounds {
    ranges: Vec<(i128, Option<i128>)>,
}

/// Nothing is left: no values keep all constraints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Conflict;

/// So many rounds over all constraints narrow bounds. Bounds that are too wide are no mistake.
const MOST_ROUNDS: usize = 64;

impl Bounds {
    /// Adds a variable with its least and largest value.
    pub fn add(&mut self, low: i128, high: Option<i128>) -> Variable {
        self.ranges.push((low.max(0), high));
        Variable(self.ranges.len() - 1)
    }

    /// How many variables there are.
    pub fn len(&self) -> usize {
        self.ranges.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// All variables.
    pub(super) fn variables(&self) -> impl Iterator<Item = Variable> + use<> {
        (0..self.ranges.len()).map(Variable)
    }

    /// The least value.
    pub fn low(&self, variable: Variable) -> i128 {
        self.ranges.get(variable.0).map_or(0, |range| range.0)
    }

    /// The largest value, if there is one.
    pub fn high(&self, variable: Variable) -> Option<i128> {
        self.ranges.get(variable.0).and_then(|range| range.1)
    }

    /// Whether only one value is left.
    pub(super) fn is_fixed(&self, variable: Variable) -> bool {
        self.high(variable) == Some(self.low(variable))
    }

    /// Lets a variable be at least so much. Says whether that is news.
    pub(super) fn raise(&mut self, variable: Variable, low: i128) -> Result<bool, Conflict> {
        let Some(range) = self.ranges.get_mut(variable.0) else {
            return Ok(false);
        };
        if low <= range.0 {
            return Ok(false);
        }
        range.0 = low;
        if range.1.is_some_and(|high| high < low) {
            return Err(Conflict);
        }
        Ok(true)
    }

    /// Lets a variable be at most so much. Says whether that is news.
    pub(super) fn lower(&mut self, variable: Variable, high: i128) -> Result<bool, Conflict> {
        let Some(range) = self.ranges.get_mut(variable.0) else {
            return Ok(false);
        };
        if range.1.is_some_and(|known| known <= high) {
            return Ok(false);
        }
        range.1 = Some(high);
        if high < range.0 {
            return Err(Conflict);
        }
        Ok(true)
    }

    /// Narrows all to what constraints leave, until nothing more follows or it takes too long.
    pub(super) fn propagate(
        &mut self,
        constraints: &[&Constraint],
        budget: &mut Budget,
    ) -> Result<(), Conflict> {
        for _ in 0..MOST_ROUNDS {
            let mut news = false;
            for constraint in constraints {
                budget.spend(constraint.terms.len());
                news |= self.keep(constraint)?;
            }
            if !news || budget.is_spent() {
                break;
            }
        }
        Ok(())
    }

    /// Narrows to what one constraint leaves: each term must make up for what the others fall short
    /// of at their most.
    fn keep(&mut self, constraint: &Constraint) -> Result<bool, Conflict> {
        // With two terms without end, nothing follows for any of them.
        let mut sum: i128 = 0;
        let mut endless = None;
        for (place, term) in constraint.terms.iter().enumerate() {
            match most(*term, self) {
                Some(most) => match sum.checked_add(most) {
                    Some(more) => sum = more,
                    None => return Ok(false),
                },
                None if endless.is_none() => endless = Some(place),
                None => return Ok(false),
            }
        }
        if endless.is_none() && sum < constraint.least {
            return Err(Conflict);
        }
        let mut news = false;
        for (place, term) in constraint.terms.iter().enumerate() {
            let others = match endless {
                Some(only) if only == place => Some(sum),
                Some(_) => None,
                None => most(*term, self).and_then(|own| sum.checked_sub(own)),
            };
            let Some(needed) = others.and_then(|others| constraint.least.checked_sub(others))
            else {
                continue;
            };
            let before = most(*term, self);
            news |= self.reach(*term, needed)?;
            // What was narrowed leaves less for the others.
            if let (None, Some(before), Some(after)) = (endless, before, most(*term, self)) {
                sum -= before - after;
            }
        }
        Ok(news)
    }

    /// Lets a term come to at least so much.
    fn reach(
        &mut self,
        (coefficient, factors): (i128, Factors),
        needed: i128,
    ) -> Result<bool, Conflict> {
        if coefficient > 0 {
            let least = ceil(needed, coefficient);
            return match factors {
                Factors::One(variable) => self.raise(variable, least),
                Factors::Two(..) if least <= 0 => Ok(false),
                Factors::Two(one, other) => {
                    let mut news = false;
                    for (one, other) in [(one, other), (other, one)] {
                        match self.high(other) {
                            Some(0) => return Err(Conflict),
                            Some(high) => news |= self.raise(one, ceil(least, high))?,
                            None => news |= self.raise(one, 1)?,
                        }
                    }
                    Ok(news)
                }
            };
        }
        let Some(most) = needed.checked_neg().zip(coefficient.checked_neg()) else {
            return Ok(false);
        };
        let most = most.0.div_euclid(most.1);
        match factors {
            Factors::One(variable) => self.lower(variable, most),
            Factors::Two(one, other) => {
                if most < 0 {
                    return Err(Conflict);
                }
                let mut news = false;
                for (one, other) in [(one, other), (other, one)] {
                    let low = self.low(other);
                    if low > 0 {
                        news |= self.lower(one, most / low)?;
                    }
                }
                Ok(news)
            }
        }
    }
}

/// The least whole number that is not below a quotient; the divisor is above 0.
pub(super) fn ceil(value: i128, divisor: i128) -> i128 {
    let floor = value.div_euclid(divisor);
    if value.rem_euclid(divisor) == 0 {
        floor
    } else {
        floor.saturating_add(1)
    }
}
