//! What items measure, as one sum over another that is above 0.
//!
//! Every quantity of the language is such a quotient, so that `quotient ≥ bound` is
//! `above − bound × below ≥ 0`, and nothing is ever divided.

use super::TooLarge;
use super::column::{ColumnOf, Columns, PeriodOf};
use super::inequality::{Inequality, Polynomial};
use super::test::Test;
use crate::model::{Change, Direction, IndicatorId, Interval, Level, Quantity, Ratio};
use crate::number::Decimal;

/// A quotient, and what its value hangs on.
pub(super) struct Quotient<'c> {
    columns: &'c Columns,
    above: Polynomial,
    below: Polynomial,
    /// The ratios in it, in the order in which they are looked at.
    pub(super) ratios: Vec<(Polynomial, Polynomial)>,
    /// What must be above 0 besides their denominators: what is divided by.
    pub(super) divisor: Option<Polynomial>,
}

impl<'c> Quotient<'c> {
    pub(super) fn of(quantity: Quantity, columns: &'c Columns) -> Result<Self, TooLarge> {
        let column = |id: IndicatorId, period| {
            Polynomial::column(columns.holding(ColumnOf::Indicator(id, period)))
        };
        let now = PeriodOf::Current;
        let plain = |id| Self {
            columns,
            above: column(id, now),
            below: Polynomial::number(1),
            ratios: Vec::new(),
            divisor: None,
        };
        let parts = |ratio: Ratio, period| {
            (
                column(ratio.numerator, period),
                column(ratio.denominator, period),
            )
        };
        Ok(match quantity {
            Quantity::Level(Level::Count(id) | Level::Percent(id)) => plain(id),
            Quantity::Level(Level::Ratio(ratio)) => {
                let (numerator, denominator) = parts(ratio, now);
                let (base, unit) = whole(ratio.base)?;
                Self {
                    columns,
                    above: scaled(&numerator, base)?,
                    below: scaled(&denominator, unit)?,
                    ratios: vec![(numerator, denominator)],
                    divisor: None,
                }
            }
            Quantity::Change(change) => {
                let level = |period| match change.level {
                    Level::Count(id) | Level::Percent(id) => (column(id, period), None),
                    Level::Ratio(ratio) => {
                        let (numerator, denominator) = parts(ratio, period);
                        (numerator, Some(denominator))
                    }
                };
                Self::moved(columns, change, level(now), level(PeriodOf::Previous))?
            }
        })
    }

    /// `n/d − n₀/d₀` is `(n·d₀ − n₀·d) / d·d₀`; in per cent of `n₀/d₀`, it is over `n₀·d`.
    fn moved(
        columns: &'c Columns,
        change: Change,
        (now, under_now): (Polynomial, Option<Polynomial>),
        (before, under_before): (Polynomial, Option<Polynomial>),
    ) -> Result<Self, TooLarge> {
        let one = || Polynomial::number(1);
        let (d, d0) = (
            under_now.clone().unwrap_or_else(one),
            under_before.clone().unwrap_or_else(one),
        );
        let sign = match change.direction {
            Direction::Rise => 1,
            Direction::Fall => -1,
        };
        let (after, then) = (now.product(&d0)?, before.product(&d)?);
        let base = if change.relative {
            Decimal::ONE_HUNDRED
        } else {
            change.level.base()
        };
        let (base, unit) = whole(base)?;
        let below = if change.relative {
            then.clone()
        } else {
            d.product(&d0)?
        };
        let ratios = [(now, under_now), (before.clone(), under_before)];
        let ratios = ratios.into_iter().filter_map(|(n, d)| Some((n, d?)));
        Ok(Self {
            columns,
            above: after.combined(sign * base, &then, -sign * base)?,
            below: scaled(&below, unit)?,
            ratios: ratios.collect(),
            divisor: change.relative.then_some(before),
        })
    }

    /// That it lies in a range; what is divided by is taken to be above 0.
    pub(super) fn within(&self, range: &Interval) -> Result<Vec<Inequality>, TooLarge> {
        let mut inequalities = Vec::with_capacity(2);
        for (end, sign) in [(range.lower, 1), (range.upper, -1)] {
            let Some(end) = end else { continue };
            let (bound, unit) = whole(end.value)?;
            let bound = bound.checked_mul(-sign).ok_or(TooLarge)?;
            let beyond = self.above.combined(sign * unit, &self.below, bound)?;
            inequalities.push(beyond.at_least_zero(!end.inclusive, &self.columns.table)?);
        }
        Ok(inequalities)
    }

    /// That all that is divided by is above 0.
    pub(super) fn is_defined(&self) -> Result<Test, TooLarge> {
        let denominators = self.ratios.iter().map(|(_, denominator)| denominator);
        let all = denominators.chain(&self.divisor);
        let all: Result<Vec<_>, TooLarge> = all.map(|it| self.above_zero(it)).collect();
        Ok(Test::all(all?))
    }

    /// That something is above 0.
    pub(super) fn above_zero(&self, of: &Polynomial) -> Result<Inequality, TooLarge> {
        of.clone().at_least_zero(true, &self.columns.table)
    }
}

fn scaled(polynomial: &Polynomial, times: i128) -> Result<Polynomial, TooLarge> {
    polynomial.product(&Polynomial::number(times))
}

/// A number as one whole number over another, which is a power of ten.
pub(super) fn whole(value: Decimal) -> Result<(i128, i128), TooLarge> {
    let value = value.normalize();
    let unit = 10_i128.checked_pow(value.scale()).ok_or(TooLarge)?;
    Ok((value.mantissa(), unit))
}
