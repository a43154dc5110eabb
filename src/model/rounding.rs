//! Rounding that a legal text prescribes, without ever rounding to decide.
//!
//! That a value rounds to at least 98 to one digit is the same as that it is at least 97,95. So
//! the bounds of a scale move by half a unit once, and whatever holds values against them stays
//! exact: a ratio is never divided.

use rust_decimal::RoundingStrategy::{
    MidpointAwayFromZero, ToNegativeInfinity, ToPositiveInfinity,
};

use super::interval::{Endpoint, Interval};
use crate::number::Decimal;

/// A prescribed rounding, to so many digits after the comma. A half is rounded away from zero,
/// as is the practice in Viet Nam: 97,95 is 98,0 and 97,949 is 97,9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rounding {
    digits: u32,
}

impl Rounding {
    /// The most digits after the comma that a value can be rounded to.
    pub const MOST_DIGITS: u32 = 6;

    /// Rounding to whole numbers.
    pub const WHOLE: Self = Self { digits: 0 };

    /// Rounding to so many digits, from 0 to [`Rounding::MOST_DIGITS`]; `None` for more.
    pub fn to_digits(digits: u32) -> Option<Self> {
        (digits <= Self::MOST_DIGITS).then_some(Self { digits })
    }

    /// How many digits after the comma remain.
    pub fn digits(self) -> u32 {
        self.digits
    }

    /// The smallest step between rounded values: 0,1 for one digit.
    pub fn unit(self) -> Decimal {
        Decimal::new(1, self.digits)
    }

    /// A value, rounded. Exact: only whole digits are taken away.
    pub fn round(self, value: Decimal) -> Decimal {
        value.round_dp_with_strategy(self.digits, MidpointAwayFromZero)
    }

    /// The least rounded value that is not below this one.
    pub(crate) fn ceil(self, value: Decimal) -> Decimal {
        value.round_dp_with_strategy(self.digits, ToPositiveInfinity)
    }

    /// The largest rounded value that is not above this one.
    pub(crate) fn floor(self, value: Decimal) -> Decimal {
        value.round_dp_with_strategy(self.digits, ToNegativeInfinity)
    }

    /// Exactly the values that fall in a range once they are rounded; `None` when a bound is too
    /// large for half a unit to be added to it exactly (beyond 10^18).
    pub fn before(self, rounded: &Interval) -> Option<Interval> {
        let lower = match rounded.lower {
            Some(end) if end.inclusive => Some(self.reaches(self.ceil(end.value))?),
            Some(end) => Some(self.reaches(self.next_above(end.value)?)?),
            None => None,
        };
        // A value stays below where it does not reach the next rounded value.
        let next = match rounded.upper {
            Some(end) if end.inclusive => Some(self.reaches(self.next_above(end.value)?)?),
            Some(end) => Some(self.reaches(self.ceil(end.value))?),
            None => None,
        };
        let upper = next.map(|edge| Endpoint {
            inclusive: !edge.inclusive,
            ..edge
        });
        Some(Interval { lower, upper })
    }

    /// The least rounded value above this one.
    fn next_above(self, value: Decimal) -> Option<Decimal> {
        self.floor(value).checked_add(self.unit())
    }

    /// The least value that rounds to at least this rounded one. Half a unit below it does if
    /// that is rounded away from zero upwards, which it is above zero only.
    fn reaches(self, rounded: Decimal) -> Option<Endpoint> {
        let most = Decimal::from(1_000_000_000_000_000_000_u64);
        if rounded.abs() > most {
            return None;
        }
        let half = Decimal::new(5, self.digits + 1);
        Some(Endpoint {
            value: rounded.checked_sub(half)?,
            inclusive: rounded > Decimal::ZERO,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn end() -> impl Strategy<Value = Option<Endpoint>> {
        let endpoint = (-3000_i64..3000, 0_u32..4, any::<bool>());
        prop::option::of(endpoint.prop_map(|(digits, scale, inclusive)| Endpoint {
            value: Decimal::new(digits, scale),
            inclusive,
        }))
    }

    proptest! {
        /// A value lies in the moved range exactly if it lies in the range once it is rounded.
        #[test]
        fn moved_bounds_do_what_rounding_does(
            lower in end(), upper in end(), digits in 0_u32..3,
            value in -400_000_i64..400_000, scale in 0_u32..5,
        ) {
            let rounding = Rounding::to_digits(digits).unwrap();
            let range = Interval { lower, upper };
            let value = Decimal::new(value, scale);
            let moved = rounding.before(&range).unwrap();
            prop_assert_eq!(moved.contains(value), range.contains(rounding.round(value)));
        }
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        let one = Rounding::to_digits(1).unwrap();
        for (value, rounded) in [
            ("97.95", "98"),
            ("97.949", "97.9"),
            ("0.05", "0.1"),
            ("-0.05", "-0.1"),
            ("-97.95", "-98"),
        ] {
            assert_eq!(one.round(value.parse().unwrap()), rounded.parse().unwrap());
        }
    }

    #[test]
    fn what_cannot_be_moved_exactly_is_not_moved() {
        let whole = Rounding::to_digits(0).unwrap();
        let from = Interval {
            lower: Some(Endpoint {
                value: Decimal::MAX,
                inclusive: true,
            }),
            upper: None,
        };
        assert_eq!(whole.before(&from), None);
        assert_eq!(Rounding::to_digits(7), None);
    }
}
