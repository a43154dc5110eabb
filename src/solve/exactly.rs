//! Moves that must be just so much, and what that asks of the denominators.
//!
//! A difference of `a/n` and `c/m` is a whole number of the least common multiple of `n` and `m`.
//! So if it is `p/q` in lowest terms, `q` divides that multiple: each power of a prime in `q`
//! divides `n` or `m`. Bounds are decimals, so these primes are 2 and 5 nearly always.
//!
//! If `a/n` is `p/q` of `c/m`, in lowest terms, then `q·a·m = p·c·n`: `q` divides `c·n`, and `p`
//! divides `a·m`.

use super::moved::Move;
use super::narrow::{Space, Stop, ceil};
use super::relaxed::common;
use crate::exact::Fraction;

/// Primes of which the denominators of decimals are made.
const PRIMES: [i128; 2] = [2, 5];

/// What a move is, just.
#[derive(Debug, Clone, Copy)]
pub(super) struct Exactly {
    times: Fraction,
    plus: Fraction,
    now: usize,
    before: usize,
}

impl Exactly {
    /// What a move must be, if that is one number.
    pub(super) fn of(moved: &Move) -> Option<Self> {
        let edges = || moved.edges.iter().filter(|edge| edge.inclusive);
        let lower = edges().filter(|edge| edge.from_below);
        let mut both = lower.filter(|lower| {
            let mut upper = edges().filter(|edge| !edge.from_below);
            upper.any(|upper| (upper.times, upper.plus) == (lower.times, lower.plus))
        });
        let edge = both.next()?;
        Some(Self {
            times: edge.times,
            plus: edge.plus,
            now: moved.now.numerator,
            before: moved.before.numerator,
        })
    }

    /// Whether it is a part of the value before.
    pub(super) fn is_part(self) -> bool {
        self.plus.is_zero()
    }

    /// What may divide the denominators now and before: one of these does. Of a part nothing need.
    pub(super) fn splits(self) -> Vec<(i128, i128)> {
        let mut splits = vec![(1, 1)];
        if self.times.parts() != (1, 1) {
            return splits;
        }
        let (_, below) = self.plus.parts();
        for prime in PRIMES {
            let mut power = 1;
            while below % (power * prime) == 0 {
                power *= prime;
            }
            if power > 1 {
                let both = |(now, before)| [(now * power, before), (now, before * power)];
                splits = splits.into_iter().flat_map(both).collect();
            }
        }
        splits
    }

    /// Raises the numerators to what one denominator, now or before, leaves of a part.
    pub(super) fn lift(self, space: &mut Space, (is_now, value): (bool, i128)) -> Result<(), Stop> {
        let (above, below) = self.times.parts();
        if !self.is_part() || above <= 0 || space.low(self.before) < 1 {
            return Ok(());
        }
        let (place, whole) = if is_now {
            (self.before, below / common(below, value))
        } else {
            (self.now, above / common(above, value))
        };
        let least = ceil(space.low(place).max(1), whole).checked_mul(whole);
        space.raise(place, least.ok_or(Stop::Long)?)?;
        Ok(())
    }
}
