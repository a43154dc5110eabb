//! Ranges as pairs of cuts between values, on which gaps and overlaps are plain comparisons.
//!
//! A cut lies just before or just after a value; a range holds what lies between its lower and
//! its upper cut. Among whole numbers the cut after 1 and the cut before 2 are the same place,
//! so there every cut is moved to lie just before a whole number; likewise among values that are
//! rounded to one digit, with a cut before each tenth.

use super::super::interval::{Endpoint, Interval};
use super::super::rounding::Rounding;
use crate::number::Decimal;

/// A place between values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cut {
    value: Decimal,
    /// Whether it lies after the value rather than before it.
    after: bool,
}

/// What lies between two cuts; `None` is without bound upwards. Nothing lies below 0,
/// unless they are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) lower: Cut,
    pub(super) upper: Option<Cut>,
}

impl Stretch {
    /// The values of a range; on a grid, only those that the rounding leaves as they are.
    pub(super) fn of(interval: &Interval, grid: Option<Rounding>) -> Self {
        let lower = interval.lower.map_or(
            Cut {
                value: Decimal::ZERO,
                after: false,
            },
            |Endpoint { value, inclusive }| Cut {
                value,
                after: !inclusive,
            },
        );
        let upper = interval.upper.map(|Endpoint { value, inclusive }| Cut {
            value,
            after: inclusive,
        });
        match grid {
            Some(grid) => Self {
                lower: lower.on(grid),
                upper: upper.map(|cut| cut.on(grid)),
            },
            None => Self { lower, upper },
        }
    }

    /// The same of values on both sides of 0.
    pub(super) fn signed(interval: &Interval, grid: Option<Rounding>) -> Self {
        let open = interval.lower.is_none();
        let mut stretch = Self::of(interval, grid);
        if open {
            stretch.lower = Cut::LOWEST;
        }
        stretch
    }

    /// Whether no value lies in it.
    pub(super) fn is_empty(&self) -> bool {
        self.upper.is_some_and(|upper| upper <= self.lower)
    }

    /// What two stretches have in common, which may be empty.
    pub(super) fn within(&self, other: &Stretch) -> Stretch {
        Stretch {
            lower: self.lower.max(other.lower),
            upper: match (self.upper, other.upper) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            },
        }
    }

    /// The range that people would write for it.
    pub(super) fn interval(&self, grid: Option<Rounding>) -> Interval {
        let lower = Endpoint {
            value: self.lower.value,
            inclusive: !self.lower.after,
        };
        // On a grid the upper cut lies before the first value that is out; the last that is in is
        // what people name when the stretch is a single value.
        let next = grid.map(|grid| self.lower.value.saturating_add(grid.unit()));
        let upper = self.upper.map(|cut| {
            if next == Some(cut.value) {
                Endpoint {
                    value: self.lower.value,
                    inclusive: true,
                }
            } else {
                Endpoint {
                    value: cut.value,
                    inclusive: cut.after,
                }
            }
        });
        let from_zero =
            lower.value.is_zero() && lower.inclusive && upper.is_some_and(|u| !u.value.is_zero());
        Interval {
            lower: (!from_zero).then_some(lower),
            upper,
        }
    }
}

impl Stretch {
    /// The range that people would write for it where values lie on both sides of 0.
    pub(super) fn signed_interval(&self, grid: Option<Rounding>) -> Interval {
        let written = self.interval(grid);
        let lower = Endpoint {
            value: self.lower.value,
            inclusive: !self.lower.after,
        };
        Interval {
            lower: (self.lower != Cut::LOWEST).then_some(lower),
            upper: written.upper,
        }
    }
}

impl Cut {
    /// Below every value.
    const LOWEST: Self = Self {
        value: Decimal::MIN,
        after: false,
    };

    fn on(self, grid: Rounding) -> Self {
        let value = if self.after {
            grid.floor(self.value).saturating_add(grid.unit())
        } else {
            grid.ceil(self.value)
        };
        Self {
            value,
            after: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Option<Rounding> = Some(Rounding::WHOLE);

    fn interval(lower: Option<(i64, bool)>, upper: Option<(i64, bool)>) -> Interval {
        let endpoint = |(value, inclusive): (i64, bool)| Endpoint {
            value: value.into(),
            inclusive,
        };
        Interval {
            lower: lower.map(endpoint),
            upper: upper.map(endpoint),
        }
    }

    #[test]
    fn among_whole_numbers_different_words_are_one_range() {
        let above_one = interval(Some((1, false)), Some((4, false)));
        let two_to_three = interval(Some((2, true)), Some((3, true)));
        assert_eq!(
            Stretch::of(&above_one, WHOLE),
            Stretch::of(&two_to_three, WHOLE)
        );
        assert_ne!(
            Stretch::of(&above_one, None),
            Stretch::of(&two_to_three, None)
        );
    }

    #[test]
    fn between_neighbours_lies_no_whole_number() {
        let between = interval(Some((1, false)), Some((2, false)));
        assert!(Stretch::of(&between, WHOLE).is_empty());
        assert!(!Stretch::of(&between, None).is_empty());
    }

    #[test]
    fn a_single_value_is_a_range() {
        let one = interval(Some((98, true)), Some((98, true)));
        assert!(!Stretch::of(&one, None).is_empty());
        assert_eq!(Stretch::of(&one, None).interval(None), one);
        let none = interval(Some((98, true)), Some((98, false)));
        assert!(Stretch::of(&none, None).is_empty());
    }
}
