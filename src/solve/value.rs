//! The values that a move compares, and where they can lie.

use super::Level;
use super::opposed::lift;
use super::two_variables::Line;
use crate::decision::{Bounds, Stop};
use crate::number::Fraction;

/// The value of a period: a variable, or one over another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Value {
    pub(super) numerator: usize,
    pub(super) denominator: Option<usize>,
}

/// A bound, and whether it is included.
pub(super) type End = (Fraction, bool);

/// From where to where a value can lie; without an end, all beyond.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Range {
    pub(super) low: Option<End>,
    pub(super) high: Option<End>,
}

impl Range {
    /// Keeps the narrower of two lower ends.
    pub(super) fn raise(&mut self, end: End) -> Option<()> {
        let narrower = match self.low {
            None => true,
            Some(low) => end.0.order(low.0)?.then(low.1.cmp(&end.1)).is_gt(),
        };
        if narrower {
            self.low = Some(end);
        }
        Some(())
    }

    /// Keeps the narrower of two upper ends.
    pub(super) fn cap(&mut self, end: End) -> Option<()> {
        let narrower = match self.high {
            None => true,
            Some(high) => end.0.order(high.0)?.then(end.1.cmp(&high.1)).is_lt(),
        };
        if narrower {
            self.high = Some(end);
        }
        Some(())
    }

    /// Whether nothing lies in it.
    pub(super) fn is_empty(&self) -> Option<bool> {
        let (Some(low), Some(high)) = (self.low, self.high) else {
            return Some(false);
        };
        let order = low.0.order(high.0)?;
        Some(order.is_gt() || order.is_eq() && !(low.1 && high.1))
    }
}

impl Value {
    pub(super) fn of(level: Level) -> Self {
        match level {
            Level::Plain(variable) => Self {
                numerator: variable.0,
                denominator: None,
            },
            Level::Ratio(numerator, denominator) => Self {
                numerator: numerator.0,
                denominator: Some(denominator.0),
            },
        }
    }

    /// What its variables' ranges leave of it.
    pub(super) fn range(self, space: &Bounds) -> Range {
        let end = |above, below| Some((Fraction::whole(above, below), true));
        let (low, high) = (space.low(self.numerator), space.high(self.numerator));
        let Some(denominator) = self.denominator else {
            return Range {
                low: end(low, 1),
                high: high.and_then(|high| end(high, 1)),
            };
        };
        if denominator == self.numerator {
            return Range {
                low: end(1, 1),
                high: end(1, 1),
            };
        }
        let most = space.high(denominator).filter(|most| *most > 0);
        let least = space.low(denominator).max(1);
        Range {
            low: match most {
                Some(most) => end(low, most),
                // Of ever more, anything is nearly nothing.
                None => Some((Fraction::whole(0, 1), low == 0)),
            },
            high: high.and_then(|high| end(high, least)),
        }
    }

    /// Leaves only values within a range.
    pub(super) fn press(self, range: Range, space: &mut Bounds) -> Result<bool, Stop> {
        let mut news = false;
        if let Some(low) = range.low {
            news |= self.raise(space, low)?;
        }
        if let Some(high) = range.high {
            news |= self.cap(space, high)?;
        }
        let Some((low, high)) = range.low.zip(range.high) else {
            return Ok(news);
        };
        let ((low, low_in), (high, high_in)) = (low, high);
        let ((down, up), (above, below)) = (low.parts(), high.parts());
        let denominator = self.denominator.filter(|it| *it != self.numerator);
        if let Some(denominator) = denominator.filter(|_| down > 0 && above > 0) {
            let line = |up, down, inclusive: bool| Line {
                up,
                down,
                least: i128::from(!inclusive),
            };
            let lines = (line(up, down, low_in), line(above, below, high_in));
            news |= lift(lines, (denominator, self.numerator), space)?;
        }
        Ok(news)
    }

    /// Leaves only values from an end up.
    pub(super) fn raise(self, space: &mut Bounds, (end, inclusive): End) -> Result<bool, Stop> {
        let (above, below) = end.parts();
        if above < 0 || above == 0 && inclusive {
            return Ok(false);
        }
        let Some(denominator) = self.denominator else {
            return space.raise(self.numerator, end.first_whole(inclusive));
        };
        let times = |value: i128, above, below| {
            let product = Fraction::whole(value, 1).times(Fraction::whole(above, below));
            product.ok_or(Stop::Unknown)
        };
        let least = times(space.low(denominator), above, below)?;
        let mut news = space.raise(self.numerator, least.first_whole(inclusive))?;
        if let Some(high) = space.high(self.numerator).filter(|_| above > 0) {
            news |= space.cap(
                denominator,
                times(high, below, above)?.last_whole(inclusive),
            )?;
        }
        Ok(news)
    }

    /// Leaves only values up to an end.
    pub(super) fn cap(self, space: &mut Bounds, (end, inclusive): End) -> Result<bool, Stop> {
        let (above, below) = end.parts();
        if above < 0 {
            return Err(Stop::Unsat);
        }
        let Some(denominator) = self.denominator else {
            return space.cap(self.numerator, end.last_whole(inclusive));
        };
        if above == 0 {
            let most = if inclusive { 0 } else { -1 };
            return space.cap(self.numerator, most);
        }
        let times = |value: i128, above, below| {
            let product = Fraction::whole(value, 1).times(Fraction::whole(above, below));
            product.ok_or(Stop::Unknown)
        };
        let least = times(space.low(self.numerator), below, above)?;
        let mut news = space.raise(denominator, least.first_whole(inclusive))?;
        if let Some(high) = space.high(denominator) {
            news |= space.cap(
                self.numerator,
                times(high, above, below)?.last_whole(inclusive),
            )?;
        }
        Ok(news)
    }
}
