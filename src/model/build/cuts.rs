//! Ranges as pairs of cuts between values, on which gaps and overlaps are plain comparisons.
//!
//! A cut lies just before or just after a value; a range holds what lies between its lower and
//! its upper cut. Among whole numbers the cut after 1 and the cut before 2 are the same place,
//! so there every cut is moved to lie just before a whole number.

use super::super::interval::{Endpoint, Interval};
use crate::exact::Decimal;

/// A place between values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cut {
    value: Decimal,
    /// Whether it lies after the value rather than before it.
    after: bool,
}

/// What lies between two cuts; `None` is without bound upwards. Nothing lies below 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) lower: Cut,
    pub(super) upper: Option<Cut>,
}

impl Stretch {
    /// The values of a range, whole numbers only if `whole`.
    pub(super) fn of(interval: &Interval, whole: bool) -> Self {
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
        if whole {
            Self {
                lower: lower.among_whole_numbers(),
                upper: upper.map(Cut::among_whole_numbers),
            }
        } else {
            Self { lower, upper }
        }
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
    pub(super) fn interval(&self, whole: bool) -> Interval {
        let lower = Endpoint {
            value: self.lower.value,
            inclusive: !self.lower.after,
        };
        // Among whole numbers the upper cut lies before the first number that is out; the last
        // that is in is what people name when the stretch is a single number.
        let upper = self.upper.map(|cut| {
            let single = whole && cut.value == self.lower.value.saturating_add(Decimal::ONE);
            if single {
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

impl Cut {
    fn among_whole_numbers(self) -> Self {
        let value = if self.after {
            self.value.floor().saturating_add(Decimal::ONE)
        } else {
            self.value.ceil()
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
            Stretch::of(&above_one, true),
            Stretch::of(&two_to_three, true)
        );
        assert_ne!(
            Stretch::of(&above_one, false),
            Stretch::of(&two_to_three, false)
        );
    }

    #[test]
    fn between_neighbours_lies_no_whole_number() {
        let between = interval(Some((1, false)), Some((2, false)));
        assert!(Stretch::of(&between, true).is_empty());
        assert!(!Stretch::of(&between, false).is_empty());
    }

    #[test]
    fn a_single_value_is_a_range() {
        let one = interval(Some((98, true)), Some((98, true)));
        assert!(!Stretch::of(&one, false).is_empty());
        assert_eq!(Stretch::of(&one, false).interval(false), one);
        let none = interval(Some((98, true)), Some((98, false)));
        assert!(Stretch::of(&none, false).is_empty());
    }
}
