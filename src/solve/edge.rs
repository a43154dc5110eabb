//! A bound of one value by another.

use super::two_variables::Line;
use super::value::End;
use crate::number::{Fraction, gcd};

/// The value now is at least, or at most, a fraction of the value before and a number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub(super) from_below: bool,
    pub(super) times: Fraction,
    pub(super) plus: Fraction,
    pub(super) inclusive: bool,
    /// The same in whole numbers: so many times the value now, so many times that before, and so
    /// much.
    whole: (i128, i128, i128),
}

impl Edge {
    /// `None` where the numbers are too large.
    pub(super) fn new(
        from_below: bool,
        (times, plus): (Fraction, Fraction),
        inclusive: bool,
    ) -> Option<Self> {
        let ((above, below), (more, per)) = (times.parts(), plus.parts());
        let now = below.checked_mul(per)?;
        let before = above.checked_mul(per)?;
        let more = more.checked_mul(below)?;
        let divisor = gcd(gcd(now, before), more);
        Some(Self {
            from_below,
            times,
            plus,
            inclusive,
            whole: (now / divisor, before / divisor, more / divisor),
        })
    }

    /// Whether another bound is met wherever this one is, of values from 0 up. `None` where the
    /// numbers are too large.
    pub(super) fn implies(&self, other: &Self) -> Option<bool> {
        if self.from_below != other.from_below {
            return Some(false);
        }
        let (mut times, mut plus) = (self.times.order(other.times)?, self.plus.order(other.plus)?);
        if !self.from_below {
            (times, plus) = (times.reverse(), plus.reverse());
        }
        // Of a value of 0 before, the numbers alone decide.
        let is_strict = other.inclusive || !self.inclusive || plus.is_gt();
        Some(times.is_ge() && plus.is_ge() && is_strict)
    }

    /// The end that it is at a value before, given whether that is included.
    pub(super) fn at(&self, (before, inclusive): End) -> Option<End> {
        let end = before.times(self.times)?.plus(self.plus)?;
        // No part of the value before is the same of every value before.
        let is_met = inclusive || self.times.is_zero();
        Some((end, is_met && self.inclusive))
    }

    /// The value before at which it is this end of the value now; `times` is above 0.
    pub(super) fn back(&self, (now, inclusive): End) -> Option<End> {
        let end = now.minus(self.plus)?.over(self.times)?;
        Some((end, inclusive && self.inclusive))
    }

    /// How often it takes each numerator at known denominators, that before taken away, and what
    /// they must come to at least, or at most if it is from above.
    pub(super) fn in_numerators(&self, (now, before): (i128, i128)) -> Option<(i128, i128, i128)> {
        let (own, other, more) = self.whole;
        let more = more.checked_mul(now)?.checked_mul(before)?;
        Some((own.checked_mul(before)?, other.checked_mul(now)?, more))
    }

    /// What it asks of one numerator by the other at known denominators. `None` where it asks
    /// nothing of it from below, or the numbers are too large.
    pub(super) fn line(&self, denominators: (i128, i128)) -> Option<Line> {
        let (own, other, more) = self.in_numerators(denominators)?;
        if other <= 0 {
            return None;
        }
        let strictly = i128::from(!self.inclusive);
        Some(if self.from_below {
            Line {
                up: own,
                down: other,
                least: more.checked_add(strictly)?,
            }
        } else {
            Line {
                up: other,
                down: own,
                least: strictly.checked_sub(more)?,
            }
        })
    }
}
