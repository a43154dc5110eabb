//! Moves from one period to the next, as bounds of one value by the other.
//!
//! A move by at least 2 points is `now ≥ before + 2`; one by at most 5 per cent of the value before
//! is `now ≤ 1.05 × before`. Either way a bound of one value is a fraction of the other, and a
//! number.

use super::Level;
use super::edge::Edge;
use super::value::{Range, Value};
use crate::decision::{Bounds, Stop};
use crate::model::{Direction, Endpoint, Interval};
use crate::number::{Decimal, Fraction};

/// Two values of which one bounds the other.
#[derive(Debug, Clone)]
pub(super) struct Move {
    pub(super) now: Value,
    pub(super) before: Value,
    pub(super) edges: Vec<Edge>,
    /// Where each value lies as far as its own ratio is bounded.
    pub(super) ranges: [Range; 2],
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
            Edge::new(from_below, (times, plus), end.inclusive)
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

    /// Adds bounds, but for those that follow from others.
    pub(super) fn bound(&mut self, edges: Vec<Edge>) {
        for edge in edges {
            let follows = |from: &Edge, what: &Edge| from.implies(what) == Some(true);
            if !self.edges.iter().any(|known| follows(known, &edge)) {
                self.edges.retain(|known| !follows(&edge, known));
                self.edges.push(edge);
            }
        }
    }

    /// The same where a variable is counted in smaller units.
    pub(super) fn in_units(mut self, unit: i128) -> Option<Self> {
        if unit != 1 {
            for edge in &mut self.edges {
                let plus = edge.plus.times(Fraction::whole(unit, 1))?;
                *edge = Edge::new(edge.from_below, (edge.times, plus), edge.inclusive)?;
            }
        }
        Some(self)
    }

    /// The denominators of both values; `None` of plain values.
    pub(super) fn denominators(&self) -> Option<(usize, usize)> {
        self.now.denominator.zip(self.before.denominator)
    }

    /// Its denominators, where only one value is left of each.
    fn fixed(&self, space: &Bounds) -> Option<(i128, i128)> {
        let (now, before) = self.denominators()?;
        let is_fixed = space.is_fixed(now) && space.is_fixed(before);
        is_fixed.then(|| (space.low(now), space.low(before)))
    }

    /// All its variables, those first whose value settles most.
    pub(super) fn variables(&self) -> impl Iterator<Item = usize> {
        let denominators = [self.before, self.now].map(|value| value.denominator);
        let numerators = [self.before.numerator, self.now.numerator];
        denominators.into_iter().flatten().chain(numerators)
    }

    /// Narrows the ranges of its variables.
    pub(super) fn press(&self, space: &mut Bounds) -> Result<bool, Stop> {
        let mut news = false;
        if let Some(denominators) = self.fixed(space) {
            return self.press_at(denominators, space);
        }
        for (value, range) in [self.now, self.before].into_iter().zip(self.ranges) {
            news |= value.press(range, space)?;
        }
        for edge in &self.edges {
            news |= self.press_by(edge, space).ok_or(Stop::Unknown)??;
        }
        Ok(news)
    }

    /// `None` where the numbers are too large.
    fn press_by(&self, edge: &Edge, space: &mut Bounds) -> Option<Result<bool, Stop>> {
        let [now, before] = self.known(space)?;
        let sign = edge.times.parts().0.signum();
        // A fraction below 0 of the value before turns its ends about, and of none any will do.
        let (from, to) = match sign {
            0 => (before.low, before.high.or(before.low)),
            1.. => (before.low, before.high),
            _ => (before.high, before.low),
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
    fn known(&self, space: &Bounds) -> Option<[Range; 2]> {
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
    pub(super) fn holds(&self, space: &Bounds) -> Option<bool> {
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
