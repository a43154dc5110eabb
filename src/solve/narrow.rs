//! Ranges of values, narrowed by what a rule leaves of them.

use super::rule::Rule;

/// A range for each variable, in whole units; without `high`, from `low` up.
#[derive(Debug, Clone)]
pub(super) struct Space {
    pub(super) low: Vec<i128>,
    pub(super) high: Vec<Option<i128>>,
}

/// Why ranges cannot be narrowed any further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A range has nothing left.
    Broken,
    /// The figures grew too large, or the steps too many.
    Long,
}

impl Space {
    pub(super) fn low(&self, place: usize) -> i128 {
        self.low.get(place).copied().unwrap_or_default()
    }

    pub(super) fn high(&self, place: usize) -> Option<i128> {
        self.high.get(place).copied().flatten()
    }

    /// Whether one value is left.
    pub(super) fn is_fixed(&self, place: usize) -> bool {
        self.high(place) == Some(self.low(place))
    }

    /// Whether some range has nothing in it.
    pub(super) fn is_broken(&self) -> bool {
        let mut ends = self.low.iter().zip(&self.high);
        ends.any(|(low, high)| high.is_some_and(|high| *low > high))
    }

    /// Becomes what two spaces have in common. `false` if that is nothing.
    pub(super) fn join(&mut self, one: &Self, other: &Self) -> bool {
        let lows = one.low.iter().zip(&other.low);
        self.low.clear();
        self.low.extend(lows.map(|(one, other)| *one.max(other)));
        let highs = one.high.iter().zip(&other.high);
        self.high.clear();
        self.high
            .extend(highs.map(|(one, other)| match (one, other) {
                (Some(one), Some(other)) => Some(*one.min(other)),
                (one, other) => one.or(*other),
            }));
        !self.is_broken()
    }

    /// Leaves only values from `least` up. Says whether that is news.
    pub(super) fn raise(&mut self, place: usize, least: i128) -> Result<bool, Stop> {
        if least <= self.low(place) {
            return Ok(false);
        }
        if self.high(place).is_some_and(|high| least > high) {
            return Err(Stop::Broken);
        }
        if let Some(low) = self.low.get_mut(place) {
            *low = least;
        }
        Ok(true)
    }

    /// Leaves only values up to `most`. Says whether that is news.
    pub(super) fn cap(&mut self, place: usize, most: i128) -> Result<bool, Stop> {
        if self.high(place).is_some_and(|high| most >= high) {
            return Ok(false);
        }
        if most < self.low(place) {
            return Err(Stop::Broken);
        }
        if let Some(high) = self.high.get_mut(place) {
            *high = Some(most);
        }
        Ok(true)
    }
}

impl Rule {
    /// Raises the one variable that the rule bounds from below to what the least of the others
    /// ask. A rule with several such variables says nothing here.
    pub(super) fn lift(&self, space: &mut Space) -> Result<bool, Stop> {
        let asked = self.asked(space).ok_or(Stop::Long)?;
        match self.up.as_slice() {
            [] if asked > 0 => Err(Stop::Broken),
            [(times, place)] => space.raise(*place, ceil(asked, *times)),
            _ => Ok(false),
        }
    }

    /// Narrows the ranges of all its variables to what the ends of the others leave.
    pub(super) fn press(&self, space: &mut Space) -> Result<bool, Stop> {
        // How much more than enough there can be, but for what has no largest value.
        let mut spare = self.asked(space).and_then(i128::checked_neg);
        let mut open = None;
        for (times, place) in &self.up {
            match (space.high(*place), open) {
                (Some(high), _) => {
                    spare = spare
                        .zip(times.checked_mul(high))
                        .and_then(|(a, b)| a.checked_add(b));
                }
                (None, None) => open = Some((*times, *place)),
                (None, Some(_)) => return Ok(false),
            }
        }
        let spare = spare.ok_or(Stop::Long)?;
        if let Some((times, place)) = open {
            return space.raise(place, ceil(-spare, times));
        }
        if spare < 0 {
            return Err(Stop::Broken);
        }
        let mut news = false;
        for (times, place) in &self.up {
            let high = space.high(*place).unwrap_or_default();
            news |= space.raise(*place, high - floor(spare, *times))?;
        }
        for (times, place) in &self.down {
            let low = space.low(*place);
            news |= space.cap(*place, low.saturating_add(floor(spare, *times)))?;
        }
        Ok(news)
    }

    /// What the least values of the variables that are taken away ask of the others.
    fn asked(&self, space: &Space) -> Option<i128> {
        self.down
            .iter()
            .try_fold(self.least, |sum, (times, place)| {
                sum.checked_add(times.checked_mul(space.low(*place))?)
            })
    }

    /// How much the least values fall short of the rule; 0 and less where they meet it.
    pub(super) fn shortfall(&self, space: &Space) -> Option<i128> {
        let asked = self.asked(space)?;
        self.up.iter().try_fold(asked, |sum, (times, place)| {
            sum.checked_sub(times.checked_mul(space.low(*place))?)
        })
    }
}

/// The largest whole number that is not above a quotient; the divisor is above 0.
pub(super) fn floor(product: i128, divisor: i128) -> i128 {
    // Nearly all numbers are small, and then dividing is much cheaper.
    match (i64::try_from(product), i64::try_from(divisor)) {
        (Ok(product), Ok(divisor)) => i128::from(product.div_euclid(divisor)),
        _ => product.div_euclid(divisor),
    }
}

/// The least whole number that is not below a quotient; the divisor is above 0.
pub(super) fn ceil(product: i128, divisor: i128) -> i128 {
    -floor(-product, divisor)
}
