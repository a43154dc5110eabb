//! Ratios held against bounds, exactly: by multiplying across, never by dividing and rounding.
//!
//! Products are kept as whole numbers with a scale of their own, because the decimal type rounds
//! a product of more than 28 digits without a word.

use std::cmp::Ordering;

use crate::model::{Endpoint, Interval};
use crate::number::Decimal;

/// `units` × 10^-`scale`.
#[derive(Debug, Clone, Copy)]
struct Product {
    units: i128,
    scale: u32,
}

impl Product {
    fn of(a: Decimal, b: Decimal) -> Option<Self> {
        Some(Self {
            units: times(a.mantissa(), b.mantissa())?,
            scale: a.scale() + b.scale(),
        })
    }

    fn compare(self, other: Self) -> Option<Ordering> {
        let ours = raise(self.units, other.scale.saturating_sub(self.scale))?;
        let theirs = raise(other.units, self.scale.saturating_sub(other.scale))?;
        Some(ours.cmp(&theirs))
    }
}

/// A product; nearly all factors are small enough to need no check.
fn times(a: i128, b: i128) -> Option<i128> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Some(i128::from(a) * i128::from(b)),
        _ => a.checked_mul(b),
    }
}

fn raise(units: i128, power: u32) -> Option<i128> {
    match power {
        0 => Some(units),
        _ => units.checked_mul(10_i128.checked_pow(power)?),
    }
}

/// A ratio, ready to be held against bounds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Crossed {
    part: Product,
    denominator: Decimal,
}

impl Crossed {
    /// A numerator over a denominator above 0, times a base; `None` when they are too large.
    pub(super) fn new(numerator: Decimal, denominator: Decimal, base: Decimal) -> Option<Self> {
        Some(Self {
            part: Product::of(numerator, base)?,
            denominator,
        })
    }

    /// Whether it lies in a range; `None` when the figures are too large to multiply.
    pub(super) fn is_in(self, range: &Interval) -> Option<bool> {
        range.holds(|bound| self.part.compare(Product::of(bound, self.denominator)?))
    }
}

/// One end of a band beside the base of its ratio, both in the same whole units.
///
/// Where a numerator and a denominator are whole numbers, what lies on one side of the edge is
/// `numerator × base` against `bound × denominator`. Every answer is `None` when the figures are
/// too large.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edge {
    bound: i128,
    base: i128,
    inclusive: bool,
}

impl Edge {
    /// An end of a band; the base is above 0.
    pub(crate) fn new(end: Endpoint, base: Decimal) -> Option<Self> {
        let (value, base) = (end.value.normalize(), base.normalize());
        let scale = value.scale().max(base.scale());
        Some(Self {
            bound: raise(value.mantissa(), scale - value.scale())?,
            base: raise(base.mantissa(), scale - base.scale())?,
            inclusive: end.inclusive,
        })
    }

    /// The least numerator over this denominator whose ratio lies above this lower edge.
    pub(crate) fn least_numerator(self, denominator: i128) -> Option<i128> {
        least(times(self.bound, denominator)?, self.base, self.inclusive)
    }

    /// The least denominator under this numerator whose ratio lies below this upper edge, which
    /// is above 0.
    pub(crate) fn least_denominator(self, numerator: i128) -> Option<i128> {
        least(times(numerator, self.base)?, self.bound, self.inclusive)
    }
}

/// The least whole `x` with `x × divisor ≥ product`, or `>` where equality does not count; the
/// divisor is above 0.
fn least(product: i128, divisor: i128, inclusive: bool) -> Option<i128> {
    let (floor, rest) = match (i64::try_from(product), i64::try_from(divisor)) {
        (Ok(product), Ok(divisor)) => (
            i128::from(product.checked_div_euclid(divisor)?),
            product.checked_rem_euclid(divisor)? != 0,
        ),
        _ => (
            product.checked_div_euclid(divisor)?,
            product.checked_rem_euclid(divisor)? != 0,
        ),
    };
    if inclusive && !rest {
        Some(floor)
    } else {
        floor.checked_add(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(value: &str, inclusive: bool, base: u32) -> Edge {
        let value = value.parse().unwrap();
        Edge::new(Endpoint { value, inclusive }, Decimal::from(base)).unwrap()
    }

    #[test]
    fn edges_are_whole_numbers_apart() {
        assert_eq!(edge("98", true, 100).least_numerator(100), Some(98));
        assert_eq!(edge("98", false, 100).least_numerator(100), Some(99));
        assert_eq!(edge("98", true, 100).least_numerator(98), Some(97));
        assert_eq!(edge("0.5", true, 1000).least_denominator(1), Some(2000));
        assert_eq!(edge("0.5", false, 1000).least_denominator(1), Some(2001));
        assert_eq!(edge("-1", true, 100).least_numerator(150), Some(-1));
    }

    #[test]
    fn products_are_never_rounded() {
        // 28 digits each side: the decimal type itself would round both to the same number.
        let a: Decimal = "0.1234567890123456789".parse().unwrap();
        let b: Decimal = "0.1234567890123456788".parse().unwrap();
        let (a, b) = (Product::of(a, a), Product::of(a, b));
        assert_eq!(a.unwrap().compare(b.unwrap()), Some(Ordering::Greater));
        assert!(Product::of(Decimal::MAX, Decimal::MAX).is_none());
    }
}
