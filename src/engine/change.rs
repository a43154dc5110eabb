//! How a value has moved since the previous period, as an exact fraction.
//!
//! From 293/350 to 300/350 is exactly 2 points of percentage; decimals that divide make it less.

use std::cmp::Ordering;

use super::bounds::{self, Order};
use super::class_rows::ClassRows;

use super::item::Figures;
use super::outcome::{ItemProblem, Reading};
use super::period_bounds::Lacking;
use super::possible_rows::PossibleRows;
use crate::model::{Change, Direction, Interval, Level, Quantity, Ratio};
use crate::number::{Decimal, Fraction};

/// What is known of a value in one period.
#[derive(Debug, Clone, Copy)]
enum Known {
    /// It is this.
    Value(Fraction),
    /// Its denominator is 0, and so is its numerator.
    Nothing,
    /// Something is missing; it lies here.
    Between(Extent),
    /// Nothing can be said of it.
    Problem(ItemProblem),
}

/// From where to where a value can lie; without `high`, all above.
#[derive(Debug, Clone, Copy)]
struct Extent {
    low: Fraction,
    high: Option<Fraction>,
    /// Whether its denominator can be 0.
    nothing: bool,
    /// Whether its denominator can only be 0.
    only_nothing: bool,
}

impl Figures<'_> {
    /// Holds a change against its scale.
    pub(super) fn change(&self, change: Change, scale: ClassRows<'_>) -> Reading {
        let then = self.previous();
        let (now, before) = (self.known(change.level), then.known(change.level));
        match (now, before) {
            (Known::Problem(problem), _) | (_, Known::Problem(problem)) => {
                Reading::Problem(problem)
            }
            (Known::Nothing, _) | (_, Known::Nothing) => scale.nothing_occurred(),
            (_, Known::Value(before)) if change.relative && before.is_zero() => {
                scale.nothing_occurred()
            }
            (Known::Value(now), Known::Value(before)) => match moved(change, now, before) {
                Some(moved) => scale.holding(|band| band.holds(|bound| moved.compare(bound))),
                None => Reading::Problem(ItemProblem::Overflow),
            },
            (now, before) => match (now.extent(), before.extent()) {
                (Some(least), Some(then)) => {
                    let one_by_one = reach(change, least, then, scale);
                    let reachable = self.moving((change, now, before), scale, one_by_one);
                    self.decided(Quantity::Change(change), scale, reachable)
                }
                _ => Reading::Problem(ItemProblem::Overflow),
            },
        }
    }

    /// By how much a value has moved, where that is known.
    pub(super) fn has_moved(&self, change: Change) -> Option<Fraction> {
        match (
            self.known(change.level),
            self.previous().known(change.level),
        ) {
            (_, Known::Value(before)) if change.relative && before.is_zero() => None,
            (Known::Value(now), Known::Value(before)) => moved(change, now, before),
            _ => None,
        }
    }

    /// What a change can reach exactly, if the value of one period is known.
    fn moving(
        &self,
        (change, now, before): (Change, Known, Known),
        scale: ClassRows<'_>,
        one_by_one: PossibleRows,
    ) -> PossibleRows {
        let (figures, lacking) = match (now, before) {
            (Known::Between(_), Known::Value(before)) => (self, (Lacking::Now, before)),
            (Known::Value(now), Known::Between(_)) => (self.previous(), (Lacking::Before, now)),
            _ if self.cannot_be(change) || self.previous().cannot_be(change) => {
                return PossibleRows {
                    bands: Vec::new(),
                    no_case: false,
                };
            }
            _ => return one_by_one,
        };
        figures.move_together(change, lacking, scale.scale, one_by_one)
    }

    /// Whether the figures of one period contradict each other.
    fn cannot_be(&self, change: Change) -> bool {
        let ids = Quantity::Change(change).indicators();
        self.hang_together(&ids) && (self.linked(&ids)).is_none_or(|linked| !linked.can_all_be(&[]))
    }

    fn known(&self, level: Level) -> Known {
        let overflow = Known::Problem(ItemProblem::Overflow);
        match level {
            Level::Count(id) | Level::Percent(id) => {
                if let Some(value) = self.number(id) {
                    return Fraction::of(value).map_or(overflow, Known::Value);
                }
                let bounds = self.bounds_of(id);
                Fraction::of(bounds.low).map_or(overflow, |low| {
                    Known::Between(Extent {
                        low,
                        high: bounds.high.and_then(Fraction::of),
                        nothing: false,
                        only_nothing: false,
                    })
                })
            }
            Level::Ratio(ratio) => {
                match (self.number(ratio.numerator), self.number(ratio.denominator)) {
                    (Some(above), Some(below)) if below.is_zero() => {
                        if above.is_zero() {
                            Known::Nothing
                        } else {
                            Known::Problem(ItemProblem::CasesWithoutBase)
                        }
                    }
                    (Some(above), Some(below)) => {
                        let value = Fraction::of_ratio(above, below, ratio.base);
                        value.map_or(overflow, Known::Value)
                    }
                    _ => self.ratio_extent(ratio).map_or(overflow, Known::Between),
                }
            }
        }
    }

    fn ratio_extent(&self, ratio: Ratio) -> Option<Extent> {
        let above = self.bounds_of(ratio.numerator);
        let below = self.bounds_of(ratio.denominator);
        let base = Fraction::of(ratio.base)?;
        let order = bounds::order(self.standard, ratio.numerator, ratio.denominator);
        let mut low = match below.high.filter(|high| !high.is_zero()) {
            Some(high) => Fraction::of_ratio(above.low, high, ratio.base)?,
            None => Fraction::of(Decimal::ZERO)?,
        };
        let mut high = match above.high {
            Some(high) => Some(Fraction::of_ratio(
                high,
                below.low.max(Decimal::ONE),
                ratio.base,
            )?),
            None => None,
        };
        if matches!(order, Order::AtLeast | Order::Same) && low.order(base)? == Ordering::Less {
            low = base;
        }
        if matches!(order, Order::AtMost | Order::Same) {
            high = match high {
                Some(high) if high.order(base)? == Ordering::Less => Some(high),
                _ => Some(base),
            };
        }
        Some(Extent {
            low,
            high,
            nothing: above.low.is_zero() && below.low.is_zero(),
            only_nothing: below.high.is_some_and(|high| high.is_zero()),
        })
    }
}

impl Known {
    fn extent(self) -> Option<Extent> {
        match self {
            Known::Value(value) => Some(Extent {
                low: value,
                high: Some(value),
                nothing: false,
                only_nothing: false,
            }),
            Known::Between(extent) => Some(extent),
            Known::Nothing | Known::Problem(_) => None,
        }
    }
}

/// The move from one value to another, which in relative terms is above 0; below 0 is a move to
/// the other side.
fn moved(change: Change, now: Fraction, before: Fraction) -> Option<Fraction> {
    let mut moved = now.minus(before)?;
    if change.relative {
        let hundred = Fraction::of(Decimal::ONE_HUNDRED)?;
        moved = moved.times(hundred)?.over(before)?;
    }
    Some(match change.direction {
        Direction::Rise => moved,
        Direction::Fall => moved.negated(),
    })
}

/// The bands that values between these can move to: never too few.
fn reach(change: Change, now: Extent, before: Extent, scale: ClassRows<'_>) -> PossibleRows {
    let no_value = before.high.is_some_and(Fraction::is_zero);
    let only_nothing = now.only_nothing || before.only_nothing || change.relative && no_value;
    let no_case =
        now.nothing || before.nothing || only_nothing || change.relative && before.low.is_zero();
    let ends = (!only_nothing).then(|| ends(change, now, before));
    let reached = |band: &Interval| match ends {
        None => false,
        // Figures too large to tell leave everything possible.
        Some(None) => true,
        Some(Some((low, high))) => meets(band, low, high).unwrap_or(true),
    };
    let bands = (scale.scale.bands.iter().enumerate())
        .filter(|(_, band)| reached(&band.interval))
        .map(|(place, _)| place);
    PossibleRows {
        bands: bands.collect(),
        no_case,
    }
}

/// The least and the most that values between these can move by; `None` within is without end.
type Ends = (Option<Fraction>, Option<Fraction>);

fn ends(change: Change, now: Extent, before: Extent) -> Option<Ends> {
    let rise = Change {
        direction: Direction::Rise,
        ..change
    };
    let low = match before.high {
        Some(high) => Some(moved(rise, now.low, high)?),
        None if change.relative => Some(Fraction::of(-Decimal::ONE_HUNDRED)?),
        None => None,
    };
    let from_zero = change.relative && before.low.is_zero();
    let high = match now.high.filter(|_| !from_zero) {
        Some(high) => Some(moved(rise, high, before.low)?),
        None => None,
    };
    Some(match change.direction {
        Direction::Rise => (low, high),
        Direction::Fall => (high.map(Fraction::negated), low.map(Fraction::negated)),
    })
}

/// Whether a band has something in common with what lies between two ends.
fn meets(band: &Interval, low: Option<Fraction>, high: Option<Fraction>) -> Option<bool> {
    let above = match (band.lower, high) {
        (Some(from), Some(high)) => match high.compare(from.value)? {
            Ordering::Greater => true,
            Ordering::Equal => from.inclusive,
            Ordering::Less => false,
        },
        _ => true,
    };
    let below = match (band.upper, low) {
        (Some(to), Some(low)) => match low.compare(to.value)? {
            Ordering::Less => true,
            Ordering::Equal => to.inclusive,
            Ordering::Greater => false,
        },
        _ => true,
    };
    Some(above && below)
}
