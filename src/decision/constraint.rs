//! Inequalities over variables of whole numbers.

use std::collections::HashMap;

use super::{Bounds, Stop, ceil};
use crate::number::gcd;

/// Of so few terms those that stand at the same are found by looking at each.
const FEW_TERMS: usize = 16;

/// A variable of whole numbers from 0 up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(pub(crate) usize);

/// What a coefficient stands at: a variable, or the product of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factors {
    /// A variable.
    One(Variable),
    /// The product of two, the earlier first.
    Two(Variable, Variable),
}

/// That a sum is at least so much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constraint {
    /// What is added: coefficients, none of them 0, and what they stand at, each once.
    pub(crate) terms: Vec<(i128, Factors)>,
    /// The least that it comes to.
    pub(crate) least: i128,
}

impl Factors {
    /// The product of two variables.
    pub(crate) fn product(one: Variable, other: Variable) -> Self {
        Self::Two(one.min(other), one.max(other))
    }

    /// From where to where the product lies; `None` without end or too large to say.
    fn range(self, bounds: &Bounds) -> (i128, Option<i128>) {
        match self {
            Self::One(variable) => (bounds.low(variable.0), bounds.high(variable.0)),
            Self::Two(one, other) => {
                let low = bounds.low(one.0).saturating_mul(bounds.low(other.0));
                let high = match (bounds.high(one.0), bounds.high(other.0)) {
                    (Some(0), _) | (_, Some(0)) => Some(0),
                    (Some(one), Some(other)) => one.checked_mul(other),
                    _ => None,
                };
                (low, high)
            }
        }
    }

    /// Its variables.
    pub fn variables(self) -> impl Iterator<Item = Variable> {
        let (one, other) = match self {
            Self::One(variable) => (variable, None),
            Self::Two(one, other) => (one, Some(other)),
        };
        std::iter::once(one).chain(other)
    }

    /// The same with other variables.
    fn renamed(self, to: &impl Fn(Variable) -> Variable) -> Self {
        match self {
            Self::One(variable) => Self::One(to(variable)),
            Self::Two(one, other) => Self::product(to(one), to(other)),
        }
    }
}

impl Constraint {
    /// That terms sum up to at least so much, in the smallest numbers. `None` where that is so of all
    /// values.
    pub(crate) fn of(
        terms: impl IntoIterator<Item = (i128, Factors)>,
        least: i128,
    ) -> Result<Option<Self>, Stop> {
        let mut terms = merged(terms)?;
        if terms.is_empty() && least > 0 {
            return Err(Stop::Unsat);
        }
        if least <= 0 && terms.iter().all(|(coefficient, _)| *coefficient > 0) {
            return Ok(None);
        }
        // Sums of multiples are multiples.
        let divisor = terms
            .iter()
            .fold(0, |of, (coefficient, _)| gcd(of, *coefficient));
        for (coefficient, _) in &mut terms {
            *coefficient /= divisor;
        }
        let least = ceil(least, divisor);
        Ok(Some(Self { terms, least }))
    }

    /// The same where products that have a known factor are none, as coefficients at the places of
    /// variables. `None` where a product has no known factor, or numbers are too large.
    pub(crate) fn linear(&self, bounds: &Bounds) -> Option<Vec<(i128, usize)>> {
        let term = |(coefficient, factors): &(i128, Factors)| match factors {
            Factors::One(variable) => Some((*coefficient, variable.0)),
            Factors::Two(one, other) => {
                let (known, other) = if bounds.is_fixed(one.0) {
                    (one, other)
                } else {
                    (other, one)
                };
                let is_known = bounds.is_fixed(known.0);
                let coefficient = coefficient.checked_mul(bounds.low(known.0))?;
                is_known.then_some((coefficient, other.0))
            }
        };
        self.terms.iter().map(term).collect()
    }

    /// Whether it has no products.
    pub(crate) fn is_linear(&self) -> bool {
        let mut terms = self.terms.iter();
        terms.all(|(_, factors)| matches!(factors, Factors::One(_)))
    }

    /// The most that its sum can come to within bounds; `None` without end.
    pub(crate) fn most(&self, bounds: &Bounds) -> Option<i128> {
        let mut terms = self.terms.iter();
        terms.try_fold(0_i128, |sum, term| sum.checked_add(most(*term, bounds)?))
    }

    /// The least that its sum can come to within bounds; `None` without end.
    fn fewest(&self, bounds: &Bounds) -> Option<i128> {
        let mut terms = self.terms.iter();
        terms.try_fold(0_i128, |sum, (coefficient, factors)| {
            let turned = most((coefficient.checked_neg()?, *factors), bounds)?;
            sum.checked_sub(turned)
        })
    }

    /// How much the least values fall short of it; 0 and less where they keep it, and `None` where
    /// numbers are too large.
    pub(crate) fn shortfall(&self, bounds: &Bounds) -> Option<i128> {
        let mut terms = self.terms.iter();
        terms.try_fold(self.least, |short, (coefficient, factors)| {
            let mut product = *coefficient;
            for variable in factors.variables() {
                product = product.checked_mul(bounds.low(variable.0))?;
            }
            short.checked_sub(product)
        })
    }

    /// Whether all values within bounds keep it, or none; `None` where some may.
    pub(crate) fn truth(&self, bounds: &Bounds) -> Option<bool> {
        if self
            .fewest(bounds)
            .is_some_and(|fewest| fewest >= self.least)
        {
            return Some(true);
        }
        if self.most(bounds).is_some_and(|most| most < self.least) {
            return Some(false);
        }
        None
    }

    /// That it does not hold; `None` where numbers are too large.
    pub(crate) fn negated(&self) -> Option<Self> {
        let terms = self.terms.iter();
        let terms =
            terms.map(|(coefficient, factors)| Some((coefficient.checked_neg()?, *factors)));
        Some(Self {
            terms: terms.collect::<Option<_>>()?,
            least: self.least.checked_neg()?.checked_add(1)?,
        })
    }

    /// Its variables, each as often as it stands.
    pub fn variables(&self) -> impl Iterator<Item = Variable> {
        self.terms
            .iter()
            .flat_map(|(_, factors)| factors.variables())
    }

    /// The same of other variables.
    pub(crate) fn renamed(&self, to: impl Fn(Variable) -> Variable) -> Self {
        let terms = self.terms.iter();
        let terms = terms.map(|(coefficient, factors)| (*coefficient, factors.renamed(&to)));
        Self {
            terms: terms.collect(),
            least: self.least,
        }
    }
}

/// Terms of which no two stand at the same, in order of their first, without those that are 0.
fn merged(terms: impl IntoIterator<Item = (i128, Factors)>) -> Result<Vec<(i128, Factors)>, Stop> {
    let mut merged: Vec<(i128, Factors)> = Vec::new();
    let mut places: HashMap<Factors, usize> = HashMap::new();
    for (coefficient, factors) in terms {
        let known = if merged.len() < FEW_TERMS {
            merged.iter().position(|(_, known)| *known == factors)
        } else {
            if places.is_empty() {
                places.extend((merged.iter().zip(0..)).map(|((_, known), at)| (*known, at)));
            }
            let place = *places.entry(factors).or_insert(merged.len());
            (place < merged.len()).then_some(place)
        };
        match known.and_then(|place| merged.get_mut(place)) {
            Some((known, _)) => {
                *known = known.checked_add(coefficient).ok_or(Stop::Unknown)?;
            }
            None => merged.push((coefficient, factors)),
        }
    }
    merged.retain(|(coefficient, _)| *coefficient != 0);
    Ok(merged)
}

/// The most that a term can come to; `None` without end.
pub(super) fn most((coefficient, factors): (i128, Factors), bounds: &Bounds) -> Option<i128> {
    let (low, high) = factors.range(bounds);
    let end = if coefficient > 0 { high? } else { low };
    coefficient.checked_mul(end)
}
