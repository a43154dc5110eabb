//! By how much least values must grow at least before they meet every rule.

use super::rule::Rule;
use crate::decision::{Bounds, ceil};

impl Rule {
    /// By how much the sum of the least values must grow at least for the rule to be met; 0 where
    /// it is, and `None` where the numbers are too large.
    pub(super) fn growth(&self, space: &Bounds) -> Option<i128> {
        let shortfall = self.shortfall(space)?.max(0);
        let free = self.up.iter().filter(|(_, place)| !space.is_fixed(*place));
        let most = free.map(|(times, _)| *times).max().unwrap_or(1);
        Some(ceil(shortfall, most))
    }
}

/// The same for several rules at once: what is lacking to those that nothing can make up for
/// together adds up. `None` where the numbers are too large.
pub(super) fn growth<'a>(rules: impl Iterator<Item = &'a Rule>, space: &Bounds) -> Option<i128> {
    let mut lacking = Vec::new();
    for rule in rules {
        let growth = rule.growth(space)?;
        if growth > 0 {
            lacking.push((growth, rule));
        }
    }
    lacking.sort_by_key(|(growth, _)| -growth);
    let mut sum: i128 = 0;
    let mut counted: Vec<&Rule> = Vec::new();
    for (growth, rule) in lacking {
        let is_in = |other: &Rule, place: usize| other.up.iter().any(|(_, it)| *it == place);
        let mut places = rule.up.iter().map(|(_, place)| *place);
        if !places.any(|place| counted.iter().any(|other| is_in(other, place))) {
            sum = sum.checked_add(growth)?;
            counted.push(rule);
        }
    }
    Some(sum)
}
