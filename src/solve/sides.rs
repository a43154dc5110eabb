//! Which values are counted with which of two denominators, and what they sum up to at least.

use super::growth::growth;
use super::rule::{Rule, Rules};
use super::tight::Tight;
use crate::decision::{Bounds, Stop};

/// The values and rules of two sides.
pub(super) struct Sides<'a> {
    /// Which variables are counted with the denominator now; the others are with that before.
    with_now: Vec<bool>,
    /// The rules that least values may fall short of, with the side on which they can be met. They
    /// are met on either side by itself if all that adds to them is there.
    loose: Vec<(Option<bool>, &'a Rule)>,
}

impl<'a> Sides<'a> {
    /// With the denominator now are those that nothing but moves ties to the one before, and of a
    /// part between two bounds that numerator of which it asks most.
    pub(super) fn of(
        rules: &'a Rules,
        (now, before): (usize, usize),
        tight: Option<Tight>,
    ) -> Self {
        let mut with_now = rules.apart_from(before);
        let mut set = |place: usize, with: bool| {
            if let Some(slot) = with_now.get_mut(place) {
                *slot = with;
            }
        };
        set(now, true);
        if let Some(tight) = tight.filter(|tight| tight.is_part) {
            set(tight.now, false);
            set(tight.before, true);
        }
        let side = |rule: &Rule| {
            let mut sides = rule.up.iter().map(|(_, place)| with_now.get(*place));
            let first = sides.next().flatten();
            first.copied().filter(|_| sides.all(|side| side == first))
        };
        let loose = rules.between.iter().filter(|rule| rule.up.len() > 1);
        let loose = loose.map(|rule| (side(rule), rule)).collect();
        Self { with_now, loose }
    }

    /// What the least values of one side sum up to.
    pub(super) fn lows(&self, space: &Bounds, now: bool) -> i128 {
        let own = space.low.iter().zip(&self.with_now);
        let own = own.filter(|(_, with_now)| **with_now == now);
        own.fold(0, |sum: i128, (low, _)| sum.saturating_add(*low))
    }

    /// By how much the sum of one side must grow at least.
    pub(super) fn growth(&self, space: &Bounds, now: bool) -> Result<i128, Stop> {
        let own = self.loose.iter().filter(|(side, _)| *side == Some(now));
        growth(own.map(|(_, rule)| *rule), space).ok_or(Stop::Unknown)
    }

    /// What all values sum up to, at least.
    pub(super) fn sum(&self, space: &Bounds) -> Result<i128, Stop> {
        let loose = self.loose.iter().map(|(_, rule)| *rule);
        let more = growth(loose, space).ok_or(Stop::Unknown)?;
        sum(&space.low)?.checked_add(more).ok_or(Stop::Unknown)
    }
}

/// What values sum up to.
pub(super) fn sum(values: &[i128]) -> Result<i128, Stop> {
    let sum = (values.iter()).try_fold(0_i128, |sum, value| sum.checked_add(*value));
    sum.ok_or(Stop::Unknown)
}
