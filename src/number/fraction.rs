//! Values as exact fractions, for what must be known of them beyond how they compare with a bound.
//!
//! Nothing is divided but to find a whole number, and every answer is `None` when the figures are
//! too large.

use std::cmp::Ordering;

use super::Decimal;

/// A value: `above` / `below`, where `below` is above 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    above: i128,
    below: i128,
}

/// The largest number that divides both; 0 of two zeros, and 1 where it is too large.
pub(crate) fn gcd(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.unsigned_abs(), other.unsigned_abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    i128::try_from(one).unwrap_or(1)
}

impl Fraction {
    /// A plain number.
    pub(crate) fn of(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        Some(Self {
            above: value.mantissa(),
            below: power_of_ten(value.scale())?,
        })
    }

    /// One whole number over another, which is above 0.
    pub(crate) fn whole(above: i128, below: i128) -> Self {
        Self { above, below }.lowest()
    }

    /// A numerator over a denominator above 0, times a base.
    pub(crate) fn of_ratio(
        numerator: Decimal,
        denominator: Decimal,
        base: Decimal,
    ) -> Option<Self> {
        let part = Self::of(numerator)?.times(Self::of(base)?)?;
        part.over(Self::of(denominator)?)
    }

    pub(crate) fn times(self, other: Self) -> Option<Self> {
        let above = self.above.checked_mul(other.above)?;
        let below = self.below.checked_mul(other.below)?;
        Some(Self { above, below }.lowest())
    }

    /// It and another together.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        self.minus(other.negated())
    }

    /// It less another.
    pub(crate) fn minus(self, other: Self) -> Option<Self> {
        let above = (self.above.checked_mul(other.below)?)
            .checked_sub(other.above.checked_mul(self.below)?)?;
        let below = self.below.checked_mul(other.below)?;
        Some(Self { above, below }.lowest())
    }

    /// How it compares with a number.
    pub(crate) fn compare(self, bound: Decimal) -> Option<Ordering> {
        let bound = bound.normalize();
        let ours = self.above.checked_mul(power_of_ten(bound.scale())?)?;
        let theirs = bound.mantissa().checked_mul(self.below)?;
        Some(ours.cmp(&theirs))
    }

    /// How it compares with another.
    pub(crate) fn order(self, other: Self) -> Option<Ordering> {
        let ours = self.above.checked_mul(other.below)?;
        Some(ours.cmp(&other.above.checked_mul(self.below)?))
    }

    pub(crate) fn is_zero(self) -> bool {
        self.above == 0
    }

    pub(crate) fn negated(self) -> Self {
        Self {
            above: -self.above,
            ..self
        }
    }

    /// The largest whole number that is not above it.
    pub(crate) fn floor(self) -> i128 {
        self.above.div_euclid(self.below)
    }

    /// The least whole number that is not below it.
    pub(crate) fn ceil(self) -> i128 {
        -self.negated().floor()
    }

    /// The first whole number from it up; from above it where it is not included.
    pub(crate) fn first_whole(self, inclusive: bool) -> i128 {
        if inclusive {
            self.ceil()
        } else {
            self.floor() + 1
        }
    }

    /// The last whole number up to it; to below it where it is not included.
    pub(crate) fn last_whole(self, inclusive: bool) -> i128 {
        -self.negated().first_whole(inclusive)
    }

    /// What is above the line and what is below it, in the smallest whole numbers.
    pub(crate) fn parts(self) -> (i128, i128) {
        let Self { above, below } = self.lowest();
        (above, below)
    }

    /// The same value in the smallest whole numbers.
    fn lowest(self) -> Self {
        match gcd(self.above, self.below) {
            divisor if divisor > 1 => Self {
                above: self.above / divisor,
                below: self.below / divisor,
            },
            _ => self,
        }
    }

    /// It divided by another fraction, which is above 0.
    pub(crate) fn over(self, other: Self) -> Option<Self> {
        let above = self.above.checked_mul(other.below)?;
        let below = self.below.checked_mul(other.above)?;
        Some(Self { above, below }.lowest())
    }

    /// The nearest value of so many digits; a half goes away from zero.
    pub(crate) fn rounded(self, digits: u32) -> Option<Decimal> {
        let unit = power_of_ten(digits)?;
        let doubled = self.above.abs().checked_mul(unit)?.checked_mul(2)?;
        let below = self.below;
        let units = doubled
            .checked_add(below)?
            .checked_div(below.checked_mul(2)?)?;
        let signed = units * self.above.signum();
        Decimal::try_from_i128_with_scale(signed, digits).ok()
    }
}

fn power_of_ten(power: u32) -> Option<i128> {
    10_i128.checked_pow(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(numerator: &str, denominator: &str, digits: u32) -> Option<String> {
        let [numerator, denominator] = [numerator, denominator].map(|text| text.parse().unwrap());
        let ratio = Fraction::of_ratio(numerator, denominator, Decimal::ONE_HUNDRED)?;
        Some(ratio.rounded(digits)?.normalize().to_string())
    }

    #[test]
    fn a_ratio_is_rounded_as_one_number() {
        for (numerator, denominator, digits, value) in [
            ("94", "98", 1, "95.9"),
            ("94", "98", 0, "96"),
            ("1959", "2000", 1, "98"),
            ("1", "3", 6, "33.333333"),
            ("-1", "2000", 1, "-0.1"),
            ("0", "7", 0, "0"),
        ] {
            let text = rounded(numerator, denominator, digits);
            assert_eq!(text.as_deref(), Some(value), "{numerator}/{denominator}");
        }
        assert_eq!(rounded(&Decimal::MAX.to_string(), "3", 6), None);
    }
}
