//! Ranges of values, each end included or not.

use std::cmp::Ordering;

use crate::number::Decimal;

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Endpoint {
    /// The bound.
    pub value: Decimal,
    /// Whether the bound itself belongs to the range (`từ`, `đến`) or not (`trên`, `dưới`).
    pub inclusive: bool,
}

/// A range; an end that is `None` is open without bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Interval {
    /// The lower end.
    pub lower: Option<Endpoint>,
    /// The upper end.
    pub upper: Option<Endpoint>,
}

impl Interval {
    /// All values.
    pub const ALL: Self = Self {
        lower: None,
        upper: None,
    };

    /// All values from one on.
    pub fn from(value: Decimal) -> Self {
        Self {
            lower: Self::exactly(value).lower,
            upper: None,
        }
    }

    /// All values up to one.
    pub fn up_to(value: Decimal) -> Self {
        Self {
            lower: None,
            upper: Self::exactly(value).upper,
        }
    }

    /// One value.
    pub fn exactly(value: Decimal) -> Self {
        let end = Some(Endpoint {
            value,
            inclusive: true,
        });
        Self {
            lower: end,
            upper: end,
        }
    }

    /// All values above one.
    pub fn above(value: Decimal) -> Self {
        Self {
            lower: Some(Endpoint {
                value,
                inclusive: false,
            }),
            upper: None,
        }
    }

    /// All values below one.
    pub fn below(value: Decimal) -> Self {
        Self {
            lower: None,
            upper: Some(Endpoint {
                value,
                inclusive: false,
            }),
        }
    }

    /// Whether a value belongs to the range, given how it compares with each bound.
    ///
    /// `compare` says how the value compares with a bound. That is all that is ever asked of a
    /// value, so a ratio can be held against it by cross-multiplication; `None` (an overflow)
    /// makes the answer `None`.
    pub fn holds(&self, compare: impl Fn(Decimal) -> Option<Ordering>) -> Option<bool> {
        let above = match self.lower {
            None => true,
            Some(end) => match compare(end.value)? {
                Ordering::Greater => true,
                Ordering::Equal => end.inclusive,
                Ordering::Less => false,
            },
        };
        let below = match self.upper {
            None => true,
            Some(end) => match compare(end.value)? {
                Ordering::Less => true,
                Ordering::Equal => end.inclusive,
                Ordering::Greater => false,
            },
        };
        Some(above && below)
    }

    /// Whether a plain number belongs to the range.
    pub fn contains(&self, value: Decimal) -> bool {
        self.holds(|bound| Some(value.cmp(&bound))) == Some(true)
    }

    /// Where it begins, in order: anywhere, at a value, just above it.
    pub fn start(&self) -> Option<(Decimal, bool)> {
        self.lower.map(|end| (end.value, !end.inclusive))
    }

    /// Where it ends, in order: just below a value, at it, nowhere.
    pub fn end(&self) -> (bool, Option<(Decimal, bool)>) {
        let end = self.upper.map(|end| (end.value, end.inclusive));
        (end.is_none(), end)
    }

    /// Whether it has no value that is not in another.
    pub fn is_within(&self, outer: &Self) -> bool {
        outer.start() <= self.start() && self.end() <= outer.end()
    }

    /// The ranges into which some cut all values: each lies within one of them, or outside.
    pub fn cells(ranges: impl Iterator<Item = Self>) -> Vec<Self> {
        let mut cuts: Vec<(Decimal, bool)> = Vec::new();
        for range in ranges {
            // A cut lies before its value, or after it.
            cuts.extend(range.lower.map(|end| (end.value, !end.inclusive)));
            cuts.extend(range.upper.map(|end| (end.value, end.inclusive)));
        }
        cuts.sort_unstable();
        cuts.dedup();
        let mut cells = Vec::with_capacity(cuts.len() + 1);
        let mut lower = None;
        for (value, after) in cuts {
            cells.push(Self {
                lower,
                upper: Some(Endpoint {
                    value,
                    inclusive: after,
                }),
            });
            lower = Some(Endpoint {
                value,
                inclusive: !after,
            });
        }
        cells.push(Self { lower, upper: None });
        cells
    }

    /// The range of so many times its values, more than 0; `None` where a decimal does not hold it.
    pub fn times(&self, times: Decimal) -> Option<Self> {
        let end = |end: Option<Endpoint>| match end {
            Some(Endpoint { value, inclusive }) => {
                let product = value.checked_mul(times)?;
                let exact = product.scale() == value.scale() + times.scale();
                exact.then_some(Some(Endpoint {
                    value: product,
                    inclusive,
                }))
            }
            None => Some(None),
        };
        Some(Self {
            lower: end(self.lower)?,
            upper: end(self.upper)?,
        })
    }

    /// Whether two ranges, each with values in it, have some in common.
    pub fn meets(&self, other: &Self) -> bool {
        let starts_before_end = |one: &Self, other: &Self| match (one.lower, other.upper) {
            (Some(lower), Some(upper)) => {
                lower.value < upper.value
                    || lower.value == upper.value && lower.inclusive && upper.inclusive
            }
            _ => true,
        };
        starts_before_end(self, other) && starts_before_end(other, self)
    }
}
