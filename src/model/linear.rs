//! Points in proportion, and deductions.

use super::provenance::Points;
use crate::number::Decimal;

/// A rule that gives or takes points for every whole step of a quantity: a step that is begun but
/// not complete counts for nothing.
///
/// As many steps as give the most points (or take them all) make as many levels, each a
/// [`Band`](super::Band) of its scale; so whatever works on bands works on these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linear {
    /// Whether steps take points away from the most, never below 0, instead of giving them.
    pub deducts: bool,
    /// How much of the quantity is a step, in its own unit. Above 0.
    pub step: Decimal,
    /// The points of a step, above 0, and who stands behind the rule.
    pub each: Points,
    /// The most points, of which a deduction takes.
    pub most: Points,
}

impl Linear {
    /// The most levels that a rule may have.
    pub const MOST_LEVELS: usize = 2_000;

    /// The points of so many whole steps.
    pub fn points(&self, steps: Decimal) -> Decimal {
        let gained = self.each.value.saturating_mul(steps).min(self.most.value);
        if self.deducts {
            self.most.value - gained
        } else {
            gained
        }
    }
}
