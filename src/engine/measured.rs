//! The figures behind an item: looked up when a report asks, for outcomes of a whole country hold
//! no copies of what their records have.

use super::item::Figures;
use super::outcome::{Measured, PreviousFigures};
use crate::data::record::Record;
use crate::decision::Budget;
use crate::model::{IndicatorId, ItemId, Level, Quantity, Rounding, Scoring, Standard};
use crate::number::Fraction;

/// The figures of one commune, for whoever asks for those of several items.
pub struct Measuring<'a>(Figures<'a>);

impl<'a> Measuring<'a> {
    /// The figures of a record.
    pub fn new(standard: &'a Standard, record: &'a Record) -> Self {
        // Figures are only looked up: nothing is asked of them.
        Self(Figures::new(standard, record, &[], &Budget::new(0)))
    }

    /// The figures that an item is held against its scale with; `None` of one that measures nothing.
    pub fn of(&self, item: ItemId) -> Option<Measured> {
        match &self.0.standard.items[item].scoring {
            Scoring::Flag { .. } | Scoring::When { .. } => None,
            Scoring::Measure { quantity, scale } => {
                Some(self.0.measured(*quantity, scale.rounding))
            }
        }
    }
}

/// The figures of one item, as [`Measuring::of`] gives them.
pub fn measured(standard: &Standard, record: &Record, item: ItemId) -> Option<Measured> {
    Measuring::new(standard, record).of(item)
}

impl Figures<'_> {
    fn measured(&self, quantity: Quantity, rounding: Option<Rounding>) -> Measured {
        match quantity {
            Quantity::Level(Level::Count(id) | Level::Percent(id)) => {
                let value = self.number(id);
                let rounded = value.zip(rounding);
                Measured {
                    numerator: value,
                    denominator: None,
                    previous: None,
                    rounded: rounded.map(|(value, rounding)| rounding.round(value)),
                }
            }
            Quantity::Level(Level::Ratio(ratio)) => {
                let numerator = self.number(ratio.numerator);
                let denominator = self.number(ratio.denominator);
                let known = numerator.zip(denominator.filter(|below| !below.is_zero()));
                let rounded = known.zip(rounding).and_then(|((above, below), to)| {
                    Fraction::of_ratio(above, below, ratio.base)?.rounded(to.digits())
                });
                Measured {
                    numerator,
                    denominator,
                    previous: None,
                    rounded,
                }
            }
            Quantity::Change(change) => {
                let (above, below) = (change.level.numerator(), change.level.denominator());
                let figures = |of: &Self| {
                    let number = |id: IndicatorId| of.number(id);
                    (number(above), below.and_then(number))
                };
                let (numerator, denominator) = figures(self);
                let before = figures(self.previous());
                Measured {
                    numerator,
                    denominator,
                    previous: Some(PreviousFigures {
                        numerator: before.0,
                        denominator: before.1,
                    }),
                    rounded: rounding.and_then(|to| self.has_moved(change)?.rounded(to.digits())),
                }
            }
        }
    }
}
