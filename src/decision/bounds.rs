//! What each of some variables can be.

use super::Stop;

/// A least and perhaps a largest value of each variable, by its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounds {
    pub(crate) low: Vec<i128>,
    pub(crate) high: Vec<Option<i128>>,
}

impl Bounds {
    /// Adds a variable with its least and largest value, and tells its place.
    pub fn add(&mut self, low: i128, high: Option<i128>) -> usize {
        self.low.push(low);
        self.high.push(high);
        self.low.len() - 1
    }

    /// How many variables there are.
    pub fn len(&self) -> usize {
        self.low.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.low.is_empty()
    }

    /// The least value.
    pub fn low(&self, place: usize) -> i128 {
        self.low.get(place).copied().unwrap_or_default()
    }

    /// The largest value, if there is one.
    pub fn high(&self, place: usize) -> Option<i128> {
        self.high.get(place).copied().flatten()
    }

    /// Whether one value is left.
    pub(crate) fn is_fixed(&self, place: usize) -> bool {
        self.high(place) == Some(self.low(place))
    }

    /// Whether some variable has no value left.
    pub(crate) fn is_broken(&self) -> bool {
        let mut ends = self.low.iter().zip(&self.high);
        ends.any(|(low, high)| high.is_some_and(|high| *low > high))
    }

    /// Leaves only values from `least` up. Says whether that is news.
    pub(crate) fn raise(&mut self, place: usize, least: i128) -> Result<bool, Stop> {
        if least <= self.low(place) {
            return Ok(false);
        }
        if self.high(place).is_some_and(|high| least > high) {
            return Err(Stop::Unsat);
        }
        if let Some(low) = self.low.get_mut(place) {
            *low = least;
        }
        Ok(true)
    }

    /// Leaves only values up to `most`. Says whether that is news.
    pub(crate) fn cap(&mut self, place: usize, most: i128) -> Result<bool, Stop> {
        if self.high(place).is_some_and(|high| most >= high) {
            return Ok(false);
        }
        if most < self.low(place) {
            return Err(Stop::Unsat);
        }
        if let Some(high) = self.high.get_mut(place) {
            *high = Some(most);
        }
        Ok(true)
    }
}

/// The largest whole number that is not above a quotient; the divisor is above 0.
pub(crate) fn floor(product: i128, divisor: i128) -> i128 {
    // Nearly all numbers are small, and then dividing is much cheaper.
    match (i64::try_from(product), i64::try_from(divisor)) {
        (Ok(product), Ok(divisor)) => i128::from(product.div_euclid(divisor)),
        _ => product.div_euclid(divisor),
    }
}

/// The least whole number that is not below a quotient; the divisor is above 0.
pub(crate) fn ceil(product: i128, divisor: i128) -> i128 {
    floor(product.saturating_neg(), divisor).saturating_neg()
}
