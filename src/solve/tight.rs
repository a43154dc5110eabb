//! Moves between two bounds, and what these ask of products of figures.
//!
//! A difference of `a/n` and `c/m` is some whole number over `n·m`. Of all fractions between two
//! bounds one has the least denominator, and `n·m` is not below that. If the difference must be
//! just `p/q`, in lowest terms, `q` divides the least common multiple of `n` and `m`: each power of
//! a prime in `q` divides one of them. Bounds are decimals, so these primes are 2 and 5 nearly
//! always.
//!
//! What `a/n` is of `c/m` is `a·m` over `c·n`. Neither is below that of the least fraction between
//! the bounds; and if that must be just `p/q`, `p` divides `a·m`, and `q` divides `c·n`.

use super::moved::Move;
use super::opposed::least;
use super::two_variables::Line;
use crate::decision::{Bounds, Stop, ceil};
use crate::number::{Fraction, gcd};

/// Primes of which the denominators of decimals are made.
const PRIMES: [i128; 2] = [2, 5];

/// What two bounds ask of products.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tight {
    /// Whether the move is a part of the value before; if not, it is a difference.
    pub(super) is_part: bool,
    /// The least fraction between the bounds: what is above the line and what is below.
    least: (i128, i128),
    /// Whether there is no other.
    is_only: bool,
    pub(super) now: usize,
    pub(super) before: usize,
}

impl Tight {
    /// `None` of a move without two bounds of one kind, and of one that may be 0.
    pub(super) fn of(moved: &Move) -> Option<Self> {
        Self::parts(moved, true).or_else(|| Self::parts(moved, false))
    }

    fn parts(moved: &Move, is_part: bool) -> Option<Self> {
        let end = |from_below: bool| {
            let mut edges = moved.edges.iter().filter(|edge| {
                let is_of_kind = if is_part {
                    edge.plus.is_zero()
                } else {
                    edge.times.parts() == (1, 1)
                };
                edge.from_below == from_below && is_of_kind
            });
            let edge = edges.next()?;
            let value = if is_part { edge.times } else { edge.plus };
            Some((value, edge.inclusive))
        };
        let (mut low, mut high) = (end(true)?, end(false)?);
        if !is_part && high.0.parts().0 <= 0 {
            (low, high) = ((high.0.negated(), high.1), (low.0.negated(), low.1));
        }
        if low.0.parts().0 < 0 || high.0.parts().0 <= 0 {
            return None;
        }
        let line = |(up, down): (i128, i128), inclusive: bool| Line {
            up,
            down,
            least: i128::from(!inclusive),
        };
        let turned = |value: Fraction| (value.parts().1, value.parts().0);
        let lines = (line(turned(low.0), low.1), line(high.0.parts(), high.1));
        let (below, above) = least(lines, (1, 0)).ok()??;
        Some(Self {
            is_part,
            least: (above, below),
            is_only: low == high,
            now: moved.now.numerator,
            before: moved.before.numerator,
        })
    }

    /// What may divide the denominators now and before: one of these does. Of a part nothing need.
    pub(super) fn splits(self) -> Vec<(i128, i128)> {
        let mut splits = vec![(1, 1)];
        if self.is_part || !self.is_only {
            return splits;
        }
        for prime in PRIMES {
            let mut power = 1;
            while self.least.1 % (power * prime) == 0 {
                power *= prime;
            }
            if power > 1 {
                let both = |(now, before)| [(now * power, before), (now, before * power)];
                splits = splits.into_iter().flat_map(both).collect();
            }
        }
        splits
    }

    /// Whether two denominators are too small for any difference between the bounds.
    pub(super) fn is_beyond(self, (now, before): (i128, i128)) -> bool {
        !self.is_part && now.saturating_mul(before) < self.least.1
    }

    /// Raises a numerator to what one denominator, now or before, leaves of a part.
    pub(super) fn lift(
        self,
        space: &mut Bounds,
        (is_now, value): (bool, i128),
    ) -> Result<(), Stop> {
        if !self.is_part || space.low(self.before) < 1 {
            return Ok(());
        }
        let (place, product) = if is_now {
            (self.before, self.least.1)
        } else {
            (self.now, self.least.0)
        };
        let mut least = space.low(place).max(ceil(product, value));
        if self.is_only {
            let whole = product / gcd(product, value);
            least = ceil(least, whole).checked_mul(whole).ok_or(Stop::Unknown)?;
        }
        space.raise(place, least)?;
        Ok(())
    }
}
