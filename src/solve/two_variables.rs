//! Two variables that bound each other from both sides.
//!
//! `q·y ≥ p·x + c` bounds `y` from below and `r·x ≥ s·y + d` from above, so for each `x` there is a
//! stretch that `y` may lie in; but it may be so short that no whole number is in it. Raising both
//! variables by turns finds the least `x` with one, in as many steps as it is large. Here it is
//! found in about as many as it has digits, as Euclid finds what two numbers have in common:
//!
//! - That there is a whole `y` in a stretch does not change where both its ends move by a whole
//!   number. So a multiple of `x` can be taken from both, until the lower line rises by less than 1.
//! - The least pair is least in both variables at once. So the least `x` follows from the least
//!   `y`, and both can change places; what bounded one from above bounds the other from below.
//! - In the end a line is level, or the upper one does not rise any more (what is not met at once
//!   never is), or one rises by less and the other by more than 1. Then `y = x + t`, for a whole
//!   `t`, is met from some `x` on, which is what one of two lines asks: the one asks less the larger
//!   `t` is, the other more, so the least is beside where they cross.

use crate::decision::{Stop, ceil, floor};

/// `up` times one variable is at least `down` times the other and `least`; `up` is above 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) up: i128,
    pub(super) down: i128,
    pub(super) least: i128,
}

impl Line {
    /// The least whole value of the one at a value of the other.
    pub(super) fn at(self, other: i128) -> Option<i128> {
        let asked = self.down.checked_mul(other)?.checked_add(self.least)?;
        Some(ceil(asked, self.up))
    }

    /// The same where so many times the other is taken from the one.
    fn less(self, times: i128) -> Option<Self> {
        let down = self.down.checked_sub(times.checked_mul(self.up)?)?;
        Some(Self { down, ..self })
    }

    /// The one bounds the other, with the same numbers.
    pub(super) fn turned(self) -> Self {
        let Self { up, down, least } = self;
        Self {
            up: down,
            down: up,
            least,
        }
    }

    /// The same where so many times the one is taken from the other.
    fn of_rest(self, times: i128) -> Option<Self> {
        let up = self.up.checked_sub(times.checked_mul(self.down)?)?;
        Some(Self { up, ..self })
    }
}

/// The least `x` from one up for which there is a whole `y` that `lower` bounds from below by `x`,
/// and that `upper`, which bounds `x` from below by it, allows.
pub(super) fn first(lower: Line, upper: Line, from: i128) -> Result<i128, Stop> {
    search(lower, upper, from).unwrap_or(Err(Stop::Unknown))
}

/// `None` where the numbers are too large.
fn search(lower: Line, upper: Line, from: i128) -> Option<Result<i128, Stop>> {
    let whole = floor(lower.down, lower.up);
    let (lower, upper) = (lower.less(whole)?, upper.of_rest(whole)?);
    let least = lower.at(from)?;
    let asked = upper.down.checked_mul(least)?.checked_add(upper.least)?;
    if upper.up.checked_mul(from)? >= asked {
        return Some(Ok(from));
    }
    if upper.up <= 0 {
        return Some(Err(Stop::Unsat));
    }
    if lower.down == 0 {
        return Some(Ok(ceil(asked, upper.up)));
    }
    if upper.up > upper.down {
        return Some(Ok(beside(lower, upper)?.max(from)));
    }
    match search(upper, lower, least)? {
        Ok(y) => Some(Ok(upper.at(y)?.max(from))),
        stop => Some(stop),
    }
}

/// The least `x` on any line `y = x + t`, where `lower` rises by less than 1 and `upper` by more.
fn beside(lower: Line, upper: Line) -> Option<i128> {
    let (below, above) = (lower.up - lower.down, upper.up - upper.down);
    let across = (lower.least.checked_mul(above)?).checked_sub(upper.least.checked_mul(below)?)?;
    let per = (lower.up.checked_mul(above)?).checked_add(upper.down.checked_mul(below)?)?;
    let at = |t: i128| {
        let one = lower.least.checked_sub(lower.up.checked_mul(t)?)?;
        let other = upper.down.checked_mul(t)?.checked_add(upper.least)?;
        Some(ceil(one, below).max(ceil(other, above)))
    };
    Some(at(floor(across, per))?.min(at(ceil(across, per))?))
}
