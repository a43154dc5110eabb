//! What variables are asked to be of each other: `a` at least half of `b`, through however many
//! others.

use std::cmp::Ordering;

use super::rule::Rule;
use crate::decision::{Bounds, Budget};
use crate::number::{Fraction, gcd};

/// Of more variables it is not asked what each is of each other.
const MOST_VARIABLES: usize = 1_000;

/// `below` times one variable is at least `above` times another and `plus`; both are above 0.
#[derive(Debug, Clone, Copy)]
struct Share {
    above: i128,
    below: i128,
    plus: i128,
}

impl Share {
    fn new(above: i128, below: i128, plus: i128) -> Self {
        let divisor = [below, plus].into_iter().fold(above, gcd);
        Self {
            above: above / divisor,
            below: below / divisor,
            plus: plus / divisor,
        }
    }

    /// What follows where the other is itself at least a share of a third.
    fn times(self, other: Self) -> Option<Self> {
        let plus = (self.above.checked_mul(other.plus)?)
            .checked_add(self.plus.checked_mul(other.below)?)?;
        let above = self.above.checked_mul(other.above)?;
        Some(Self::new(above, self.below.checked_mul(other.below)?, plus))
    }

    fn compare(self, other: Self) -> Option<Ordering> {
        let cross = |ours: i128, theirs: i128| {
            Some((ours.checked_mul(other.below)?).cmp(&theirs.checked_mul(self.below)?))
        };
        Some(cross(self.above, other.above)?.then(cross(self.plus, other.plus)?))
    }
}

/// What each variable is asked to be of each other, along whatever way that asks most.
pub(super) struct Shares(Vec<Vec<Option<Share>>>);

impl Shares {
    /// What rules ask of the values in a space; `None` where the numbers are too large.
    pub(super) fn of(rules: &[Rule], space: &Bounds, budget: &Budget) -> Option<Self> {
        let size = space.low.len();
        if size > MOST_VARIABLES || !budget.spend(size * size) {
            return None;
        }
        let mut shares: Vec<Vec<Option<Share>>> = vec![vec![None; size]; size];
        for rule in rules {
            for (target, source, share) in rule.shares(space)? {
                let slot = shares.get_mut(target)?.get_mut(source)?;
                *slot = Some(larger(*slot, share)?);
            }
        }
        for through in 0..size {
            let onward = shares.get(through)?.clone();
            for row in &mut shares {
                let Some(first) = row.get(through).copied().flatten() else {
                    continue;
                };
                if !budget.spend(size) {
                    return None;
                }
                for (slot, second) in row.iter_mut().zip(&onward) {
                    if let Some(second) = second {
                        *slot = Some(larger(*slot, first.times(*second)?)?);
                    }
                }
            }
        }
        Some(Self(shares))
    }

    /// The fraction of the second variable that the first is at least, and whether it may be just
    /// that.
    pub(super) fn between(&self, one: usize, other: usize) -> Option<(Fraction, bool)> {
        let share = self.0.get(one)?.get(other).copied().flatten()?;
        let fraction = Fraction::whole(share.above, share.below);
        (share.plus >= 0).then_some((fraction, share.plus == 0))
    }
}

impl Rule {
    /// What it asks each variable to be of each other, whatever the rest.
    fn shares(&self, space: &Bounds) -> Option<Vec<(usize, usize, Share)>> {
        let mut shares = Vec::new();
        for (below, target) in &self.up {
            let mut least = Some(self.least);
            for (times, other) in self.up.iter().filter(|(_, other)| other != target) {
                let high = space.high(*other).and_then(|high| times.checked_mul(high));
                least = least.zip(high).and_then(|(a, b)| a.checked_sub(b));
            }
            let Some(least) = least else { continue };
            for (above, source) in &self.down {
                let mut plus = least;
                for (times, other) in self.down.iter().filter(|(_, other)| other != source) {
                    plus = plus.checked_add(times.checked_mul(space.low(*other))?)?;
                }
                shares.push((*target, *source, Share::new(*above, *below, plus)));
            }
        }
        Some(shares)
    }
}

fn larger(one: Option<Share>, other: Share) -> Option<Share> {
    match one {
        Some(one) if one.compare(other)? != Ordering::Less => Some(one),
        _ => Some(other),
    }
}
