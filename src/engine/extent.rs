//! What single figures and conditions of one commune can be, for whoever adds up over many.

use std::cell::OnceCell;

use super::OF_A_COMMUNE;
use super::bounds::{self, Order};
use super::class;
use super::item::Figures;
use super::outcome::Truth;
use crate::data::record::Record;
use crate::decision::Budget;
use crate::model::{Condition, IndicatorId, Standard};
use crate::number::Decimal;

/// The values that a count can have: one where it is known, else all that what is known leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// The least, from 0 up.
    pub low: Decimal,
    /// The most; `None` without bound.
    pub high: Option<Decimal>,
}

impl Extent {
    /// One value.
    pub fn exactly(value: Decimal) -> Self {
        Self {
            low: value,
            high: Some(value),
        }
    }

    /// Whether it is one value.
    pub fn is_exact(self) -> bool {
        self.high == Some(self.low)
    }
}

/// What a count can be.
pub fn extent(standard: &Standard, record: &Record, id: IndicatorId) -> Extent {
    let [extent] = extents(standard, record, [id]);
    extent
}

/// What two counts can be, and whether the first may not exceed the second. What they can be together is never
/// more than that; where no limit keeps the second from exceeding the first, it is no less either.
pub fn extent_of_two(
    standard: &Standard,
    record: &Record,
    one: IndicatorId,
    other: IndicatorId,
) -> (Extent, Extent, bool) {
    let [first, second] = extents(standard, record, [one, other]);
    let order = bounds::order(standard, one, other);
    let at_most = matches!(order, Order::AtMost | Order::Same);
    (first, second, at_most)
}

fn extents<const N: usize>(
    standard: &Standard,
    record: &Record,
    ids: [IndicatorId; N],
) -> [Extent; N] {
    // Only worked out where a figure is missing.
    let all = OnceCell::new();
    ids.map(|id| {
        if let Some(value) = record.number(id) {
            return Extent::exactly(value);
        }
        let all = all.get_or_init(|| bounds::bounds(standard, record));
        let (low, high) =
            bounds::at(all, id).map_or((Decimal::ZERO, None), |own| (own.low, own.high));
        Extent { low, high }
    })
}

/// Whether a condition holds of a commune.
pub fn holds(standard: &Standard, record: &Record, condition: &Condition) -> Truth {
    let possible = class::possible(standard, record);
    let budget = Budget::new(OF_A_COMMUNE);
    let figures = Figures::new(standard, record, &possible.classes, &budget);
    figures.judge(condition).judged.truth
}
