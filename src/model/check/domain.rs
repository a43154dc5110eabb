//! What a quantity's values can be.

use super::super::change::{Change, Direction, Level, Wording};
use super::super::indicator::{self, Indicator};
use super::super::interval::{Endpoint, Interval};
use super::super::item::Quantity;
use super::super::rounding::Rounding;
use super::super::table::{IndicatorId, Table};
use super::super::words;
use super::cuts::Stretch;
use super::indicators::reaches;
use crate::l10n::Args;
use crate::number::Decimal;

/// What a quantity's values can be, once rounded, and how they are written.
pub(super) struct Domain {
    pub(super) values: Stretch,
    /// Those among them that the limits of other indicators leave: only for these a row is asked.
    pub(super) needed: Stretch,
    /// Whether it is a count.
    pub(super) whole: bool,
    /// The values that rounding, or counting, leaves.
    pub(super) grid: Option<Rounding>,
    /// In what words its bounds are said.
    pub(super) wording: Wording,
}

impl Domain {
    /// The values of a count or percentage.
    pub(super) fn of_indicator(indicator: &Indicator, rounding: Option<Rounding>) -> Self {
        let whole = indicator.is_count();
        // Limits that leave nothing are reported where they stand, not in every band.
        let most = indicator.at_most.filter(|most| *most >= indicator.at_least);
        let values = from_to(indicator.at_least, most, rounding);
        let grid = whole.then_some(Rounding::WHOLE).or(rounding);
        let values = Stretch::of(&values, grid);
        Self {
            values,
            needed: values,
            whole,
            grid,
            wording: Wording::plain(!whole),
        }
    }

    /// The values of a share of units, in per cent.
    pub(super) fn of_share() -> Self {
        Self::unrounded(Some(Decimal::ONE_HUNDRED), false)
    }

    /// The values of a sum of counts.
    pub(super) fn of_sum() -> Self {
        Self::unrounded(None, true)
    }

    fn unrounded(most: Option<Decimal>, whole: bool) -> Self {
        let grid = whole.then_some(Rounding::WHOLE);
        let values = Stretch::of(&from_to(Decimal::ZERO, most, None), grid);
        Self {
            values,
            needed: values,
            whole,
            grid,
            wording: Wording::plain(!whole),
        }
    }

    /// The values of a count or percentage that is measured.
    fn of_measured(
        indicators: &Table<IndicatorId, Indicator>,
        id: IndicatorId,
        rounding: Option<Rounding>,
    ) -> Self {
        let domain = Self::of_indicator(&indicators[id], rounding);
        let range = indicator::range(indicators, id);
        let most = range.most.map(|(most, _)| most);
        let left = from_to(range.least.0, most, rounding);
        Self {
            needed: Stretch::of(&left, domain.grid).within(&domain.values),
            ..domain
        }
    }

    /// The values of a change: on both sides of 0.
    fn of_change(
        indicators: &Table<IndicatorId, Indicator>,
        change: Change,
        rounding: Option<Rounding>,
    ) -> Self {
        let hundred = Decimal::ONE_HUNDRED;
        let (low, high) = if change.relative {
            // Nothing loses more than all of itself.
            (Some(-hundred), None)
        } else {
            let widest = match change.level {
                Level::Ratio(ratio) => {
                    let limited = ratio.numerator == ratio.denominator
                        || reaches(indicators, ratio.numerator, ratio.denominator);
                    limited.then_some(ratio.base)
                }
                Level::Count(id) | Level::Percent(id) => {
                    let indicator = &indicators[id];
                    let most = indicator.at_most;
                    most.map(|most| (most - indicator.at_least).max(Decimal::ZERO))
                }
            };
            (widest.map(|widest| -widest), widest)
        };
        let (low, high) = match change.direction {
            Direction::Rise => (low, high),
            Direction::Fall => (high.map(|high| -high), low.map(|low| -low)),
        };
        let end = |value| Endpoint {
            value: rounding.map_or(value, |rounding| rounding.round(value)),
            inclusive: true,
        };
        let values = Interval {
            lower: low.map(end),
            upper: high.map(end),
        };
        let whole = !change.relative && matches!(change.level, Level::Count(_));
        let grid = whole.then_some(Rounding::WHOLE).or(rounding);
        let values = Stretch::signed(&values, grid);
        Self {
            values,
            needed: values,
            whole,
            grid,
            wording: Quantity::Change(change).wording(),
        }
    }

    /// The values of a range.
    pub(super) fn stretch(&self, range: &Interval) -> Stretch {
        match self.wording.direction {
            Some(_) => Stretch::signed(range, self.grid),
            None => Stretch::of(range, self.grid),
        }
    }

    /// Where a range tells nothing apart, which values lie in it: `all` that can be, or `none`.
    pub(super) fn passes(&self, range: &Interval) -> Option<&'static str> {
        let within = self.stretch(range).within(&self.values);
        if within.is_empty() {
            Some("none")
        } else {
            (within == self.values).then_some("all")
        }
    }

    /// Some values as people would say them.
    pub(super) fn words(&self, values: &Stretch) -> (&'static str, Args) {
        let mut interval = match self.wording.direction {
            Some(_) => values.signed_interval(self.grid),
            None => values.interval(self.grid),
        };
        // On a grid what can be ends before the value after the last, which is nobody's bound.
        if let (Some(grid), Some(end)) = (self.grid, &mut interval.upper)
            && values.upper == self.values.upper
            && !end.inclusive
        {
            *end = Endpoint {
                value: end.value.saturating_sub(grid.unit()),
                inclusive: true,
            };
        }
        words::range(&interval, self.wording)
    }
}

fn from_to(least: Decimal, most: Option<Decimal>, rounding: Option<Rounding>) -> Interval {
    let end = |value| Endpoint {
        value: rounding.map_or(value, |rounding| rounding.round(value)),
        inclusive: true,
    };
    Interval {
        lower: Some(end(least)),
        upper: most.map(end),
    }
}

/// What the values of a quantity can be, once rounded.
pub(super) fn domain(
    indicators: &Table<IndicatorId, Indicator>,
    quantity: &Quantity,
    rounding: Option<Rounding>,
) -> Domain {
    match quantity {
        Quantity::Level(Level::Ratio(ratio)) => {
            let limited = ratio.numerator == ratio.denominator
                || reaches(indicators, ratio.numerator, ratio.denominator);
            let values = from_to(Decimal::ZERO, limited.then_some(ratio.base), rounding);
            let values = Stretch::of(&values, rounding);
            Domain {
                values,
                needed: values,
                whole: false,
                grid: rounding,
                wording: quantity.wording(),
            }
        }
        Quantity::Level(Level::Count(id) | Level::Percent(id)) => {
            Domain::of_measured(indicators, *id, rounding)
        }
        Quantity::Change(change) => Domain::of_change(indicators, *change, rounding),
    }
}
