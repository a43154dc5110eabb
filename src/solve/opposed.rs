//! Pairs of rules that bound two variables by each other.

use std::collections::HashMap;

use super::rule::Rule;
use super::two_variables::{Line, first};
use crate::decision::{Bounds, Stop};

/// Two rules of which one bounds `y` from below by `x`, and the other `x` by `y`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opposed<'a> {
    x: usize,
    y: usize,
    lower: &'a Rule,
    upper: &'a Rule,
}

impl<'a> Opposed<'a> {
    /// All such pairs among rules, each once.
    pub(super) fn among(rules: &'a [Rule]) -> Vec<Self> {
        // By what a rule adds and what it takes away, which rules these are.
        let mut by_pair: HashMap<(usize, usize), Vec<usize>> = HashMap::new();
        for (at, rule) in rules.iter().enumerate() {
            for (_, y) in &rule.up {
                for (_, x) in &rule.down {
                    by_pair.entry((*y, *x)).or_default().push(at);
                }
            }
        }
        let mut pairs = Vec::new();
        for (at, lower) in rules.iter().enumerate() {
            let mut own = Vec::new();
            for (_, y) in &lower.up {
                for (_, x) in &lower.down {
                    let facing = by_pair.get(&(*x, *y)).into_iter().flatten();
                    let later = facing.filter(|other| **other > at);
                    own.extend(later.map(|other| (*other, *x, *y)));
                }
            }
            own.sort_by_key(|(other, _, _)| *other);
            let own = own.into_iter().filter_map(|(other, x, y)| {
                let upper = rules.get(other)?;
                Some(Self { x, y, lower, upper })
            });
            pairs.extend(own);
        }
        pairs
    }

    /// Raises both variables to the least whole numbers that there are for both rules.
    pub(super) fn lift(&self, space: &mut Bounds) -> Result<bool, Stop> {
        match self.lines(space) {
            Some(lines) => lift(lines, (self.x, self.y), space),
            None => Ok(false),
        }
    }

    /// Lifts both variables, and brings both down to the largest whole numbers that there are.
    pub(super) fn press(&self, space: &mut Bounds) -> Result<bool, Stop> {
        let mut news = self.lift(space)?;
        let highs = space.high(self.x).zip(space.high(self.y));
        if let Some(((lower, upper), (x, y))) = self.lines(space).zip(highs) {
            // Of what is below 0 the rules change sides.
            let lines = (upper.turned(), lower.turned());
            if let Some((x, y)) = least(lines, (-x, -y))? {
                news |= space.cap(self.x, -x)?;
                news |= space.cap(self.y, -y)?;
            }
        }
        Ok(news)
    }

    fn lines(&self, space: &Bounds) -> Option<(Line, Line)> {
        let lower = self.lower.line(self.y, self.x, space)?;
        Some((lower, self.upper.line(self.x, self.y, space)?))
    }
}

/// Raises two variables to the least whole numbers between two lines.
pub(super) fn lift(
    lines: (Line, Line),
    (x, y): (usize, usize),
    space: &mut Bounds,
) -> Result<bool, Stop> {
    match least(lines, (space.low(x), space.low(y)))? {
        Some((least_x, least_y)) => Ok(space.raise(x, least_x)? | space.raise(y, least_y)?),
        None => Ok(false),
    }
}

/// The least pair from two numbers up; `None` where the numbers are too large.
pub(super) fn least(
    (lower, upper): (Line, Line),
    (x, y): (i128, i128),
) -> Result<Option<(i128, i128)>, Stop> {
    let Some(from) = upper.at(y) else {
        return Ok(None);
    };
    match first(lower, upper, from.max(x)) {
        Ok(x) => Ok(lower.at(x).map(|least| (x, least.max(y)))),
        Err(Stop::Unknown) => Ok(None),
        Err(Stop::Unsat) => Err(Stop::Unsat),
    }
}

impl Rule {
    /// What it asks of one variable by another, whatever the rest. `None` where that is nothing.
    fn line(&self, target: usize, source: usize, space: &Bounds) -> Option<Line> {
        let (mut up, mut down, mut least) = (0, 0, self.least);
        for (times, place) in &self.up {
            if *place == target {
                up = *times;
            } else {
                least = least.checked_sub(times.checked_mul(space.high(*place)?)?)?;
            }
        }
        for (times, place) in &self.down {
            if *place == source {
                down = *times;
            } else {
                least = least.checked_add(times.checked_mul(space.low(*place))?)?;
            }
        }
        Some(Line { up, down, least })
    }
}
