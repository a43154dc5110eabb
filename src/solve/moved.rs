//! Moves from one period to the next, as bounds of one value by the other.
//!
//! A move by at least 2 points is `now ≥ before + 2`; one by at most 5 per cent of the value before
//! is `now ≤ 1.05 × before`. Either way a bound of one value is a fraction of the other, and a
//! number.

use super::Level;
use super::narrow::{Space, Stop};
use super::rule::Terms;
use super::value::{End, Range, Value};
use crate::exact::Decimal;
use crate::exact::Fraction;
use crate::model::{Direction, Endpoint, Interval};

/// Two values of which one bounds the other.
#[derive(Debug, Clone)]
pub(super) struct Move {
    pub(super) now: Value,
    pub(super) before: Value,
    pub(super) edges: Vec<Edge>,
    /// Where each value lies as far as its own ratio is bounded.
    pub(super) ranges: [Range; 2],
}

/// The value now is at least, or at most, a fraction of the value before and a number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub(super) from_below: bool,
    pub(super) times: Fraction,
    pub(super) plus: Fraction,
    pub(super) inclusive: bool,
}

impl Edge {
    /// The end that it is at a value before, given whether that is included.
    fn at(&self, (before, inclusive): End) -> Option<End> {
        let end = before.times(self.times)?.plus(self.plus)?;
        Some((end, inclusive && self.inclusive))
    }

    /// The value before at which it is this end of the value now; `times` is above 0.
    fn back(&self, (now, inclusive): End) -> Option<End> {
        let end = now.minus(self.plus)?.over(self.times)?;
        Some((end, inclusive && self.inclusive))
    }
}

impl Move {
    /// A move within a range; `None` where its numbers are too large.
    pub(super) fn new(
        (now, before): (Level, Level),
        base: Decimal,
        direction: Direction,
        relative: bool,
        within: Interval,
    ) -> Option<Self> {
        let edge = |end: Endpoint, lower: bool| {
            let by = Fraction::of(end.value)?;
            let (by, from_below) = match direction {
                Direction::Rise => (by, lower),
                Direction::Fall => (by.negated(), !lower),
            };
            let (one, zero) = (Fraction::whole(1, 1), Fraction::whole(0, 1));
            let (times, plus) = match (relative, now) {
                (true, _) => {
                    let part = by.over(Fraction::of(Decimal::ONE_HUNDRED)?)?;
                    (one.plus(part)?, zero)
                }
                (false, Level::Plain(_)) => (one, by),
                (false, Level::Ratio(..)) => (one, by.over(Fraction::of(base)?)?),
            };
            Some(Edge {
                from_below,
                times,
                plus,
                inclusive: end.inclusive,
            })
        };
        let mut edges = Vec::new();
        for (end, lower) in [(within.lower, true), (within.upper, false)] {
            if let Some(end) = end {
                edges.push(edge(end, lower)?);
            }
        }
        Some(Self {
            now: Value::of(now),
            before: Value::of(before),
            edges,
            ranges: [Range::default(); 2],
        })
    }

    /// The same where a variable is counted in smaller units.
    pub(super) fn in_units(mut self, unit: i128) -> Option<Self> {
        if unit != 1 {
            for edge in &mut self.edges {
                edge.plus = edge.plus.times(Fraction::whole(unit, 1))?;
            }
        }
        Some(self)
    }

    /// Of plain values, the move as rules over whole numbers: terms and the least that they sum up
    /// to. None of ratios.
    pub(super) fn rules(&self) -> Option<Vec<(Terms, i128)>> {
        if self.now.denominator.is_some() {
            return Some(Vec::new());
        }
        let rules = self.edges.iter().map(|edge| {
            let ((times, of), (plus, per)) = (edge.times.parts(), edge.plus.parts());
            let sign = if edge.from_below { 1 } else { -1 };
            let now = of.checked_mul(per)?.checked_mul(sign)?;
            let before = times.checked_mul(per)?.checked_mul(-sign)?;
            let least = plus.checked_mul(of)?.checked_mul(sign)?;
            let terms = vec![(now, self.now.numerator), (before, self.before.numerator)];
            Some((terms, least.checked_add(i128::from(!edge.inclusive))?))
        });
        rules.collect()
    }

    /// All its variables, those first whose value settles most.
    pub(super) fn variables(&self) -> impl Iterator<Item = usize> {
        let denominators = [self.before, self.now].map(|value| value.denominator);
        let numerators = [self.before.numerator, self.now.numerator];
        denominators.into_iter().flatten().chain(numerators)
    }

    /// Narrows the ranges of its variables.
    pub(super) fn press(&self, space: &mut Space) -> Result<bool, Stop> {
        if self.now.denominator.is_none() {
            return Ok(false);
        }
        let mut news = false;
        for (value, range) in [self.now, self.before].into_iter().zip(self.ranges) {
            if let Some(low) = range.low {
                news |= value.raise(space, low)?;
            }
            if let Some(high) = range.high {
                news |= value.cap(space, high)?;
            }
        }
        for edge in &self.edges {
            news |= self.press_by(edge, space).ok_or(Stop::Long)??;
        }
        Ok(news)
    }

    /// `None` where the numbers are too large.
    fn press_by(&self, edge: &Edge, space: &mut Space) -> Option<Result<bool, Stop>> {
        let [now, before] = self.known(space)?;
        let sign = edge.times.parts().0.signum();
        // A fraction below 0 of the value before turns its ends about.
        let (from, to) = if sign < 0 {
            (before.high, before.low)
        } else {
            (before.low, before.high)
        };
        let narrowed = |news: Result<bool, Stop>, next: Result<bool, Stop>| Ok(news? | next?);
        let mut result = Ok(false);
        if edge.from_below {
            if let Some(from) = from {
                result = narrowed(result, self.now.raise(space, edge.at(from)?));
            }
            if let Some(high) = now.high.filter(|_| sign > 0) {
                result = narrowed(result, self.before.cap(space, edge.back(high)?));
            }
        } else {
            if let Some(to) = to {
                result = narrowed(result, self.now.cap(space, edge.at(to)?));
            }
            if let Some(low) = now.low.filter(|_| sign > 0) {
                result = narrowed(result, self.before.raise(space, edge.back(low)?));
            }
        }
        Some(result)
    }

    /// Where both values lie: as far as their ratios and as far as their variables are bounded.
    fn known(&self, space: &Space) -> Option<[Range; 2]> {
        let mut known = [self.now.range(space), self.before.range(space)];
        for (known, own) in known.iter_mut().zip(self.ranges) {
            if let Some(low) = own.low {
                known.raise(low)?;
            }
            if let Some(high) = own.high {
                known.cap(high)?;
            }
        }
        Some(known)
    }

    /// Whether the least values are such a move; `None` where the numbers are too large.
    pub(super) fn holds(&self, space: &Space) -> Option<bool> {
        if self.now.denominator.is_none() {
            return Some(true);
        }
        let value = |value: Value| {
            let below = value.denominator.map_or(1, |place| space.low(place));
            (below > 0).then(|| Fraction::whole(space.low(value.numerator), below))
        };
        let (now, before) = (value(self.now)?, value(self.before)?);
        for edge in &self.edges {
            let (end, _) = edge.at((before, true))?;
            let order = now.order(end)?;
            let beyond = if edge.from_below {
                order.is_gt()
            } else {
                order.is_lt()
            };
            if !(beyond || order.is_eq() && edge.inclusive) {
                return Some(false);
            }
        }
        Some(true)
    }
}
