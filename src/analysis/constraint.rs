//! Inequalities over variables of whole numbers.

use crate::decision::Bounds;

/// A variable of whole numbers from 0 up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(pub(super) usize);

/// What a coefficient stands at: a variable, or the product of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factors {
    /// A variable.
    One(Variable),
    /// The product of two.
    Two(Variable, Variable),
}

/// That a sum is at least so much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constraint {
    /// What is added: coefficients, none of them 0, and what they stand at, each once.
    pub terms: Vec<(i128, Factors)>,
    /// The least that it comes to.
    pub least: i128,
}

impl Factors {
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
}

impl Constraint {
    /// The most that its sum can come to within bounds; `None` without end.
    pub(super) fn most(&self, bounds: &Bounds) -> Option<i128> {
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

    /// Whether all values within bounds keep it, or none; `None` where some may.
    pub(super) fn truth(&self, bounds: &Bounds) -> Option<bool> {
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
    pub(super) fn negated(&self) -> Option<Self> {
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
}

/// The most that a term can come to; `None` without end.
pub(super) fn most((coefficient, factors): (i128, Factors), bounds: &Bounds) -> Option<i128> {
    let (low, high) = factors.range(bounds);
    let end = if coefficient > 0 { high? } else { low };
    coefficient.checked_mul(end)
}
