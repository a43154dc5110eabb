//! What one unit adds to a figure of all.

use super::Unit;
use crate::data::record::Record;
use crate::engine::{self, Extent, Truth, Verdict};
use crate::model::{Aggregate, Plan};
use crate::number::Decimal;

/// What one unit adds: to a part, and to the whole that it is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Of a share of units 1 or 0; of a sum the sum's own.
    pub(super) part: Extent,
    /// Of a share of units 1; of what is no ratio 0.
    pub(super) whole: Extent,
    /// Whether the part may not exceed the whole.
    pub(super) is_part: bool,
}

impl Piece {
    /// Whether nothing of it is missing.
    pub(super) fn is_exact(self) -> bool {
        self.part.is_exact() && self.whole.is_exact()
    }

    fn of_answer(truth: Truth) -> Self {
        let (low, high) = match truth {
            Truth::Holds => (Decimal::ONE, Decimal::ONE),
            Truth::Fails => (Decimal::ZERO, Decimal::ZERO),
            Truth::Open => (Decimal::ZERO, Decimal::ONE),
        };
        Self {
            part: Extent {
                low,
                high: Some(high),
            },
            whole: Extent::exactly(Decimal::ONE),
            is_part: true,
        }
    }
}

/// What a unit adds.
pub(super) fn of_unit(plan: &Plan, aggregate: &Aggregate, unit: &Unit<'_>) -> Piece {
    match aggregate {
        Aggregate::Recognised => Piece::of_answer(match unit.verdict {
            Some(Verdict::Met) => Truth::Holds,
            Some(Verdict::NotMet) => Truth::Fails,
            Some(Verdict::Undetermined) | None => Truth::Open,
        }),
        Aggregate::Units(condition) => {
            Piece::of_answer(engine::holds(&plan.standard, unit.record, condition))
        }
        Aggregate::Ratio(_) | Aggregate::Sum(_) | Aggregate::Answer(_) => {
            of_record(plan, aggregate, unit.record)
        }
    }
}

/// What the figures of a record add: those of a unit, or of the plan's own.
pub(super) fn of_record(plan: &Plan, aggregate: &Aggregate, record: &Record) -> Piece {
    let standard = &plan.standard;
    match aggregate {
        Aggregate::Ratio(ratio) => {
            let (numerator, denominator) = (ratio.numerator, ratio.denominator);
            let (part, whole, is_part) =
                engine::extent_of_two(standard, record, numerator, denominator);
            Piece {
                part,
                whole,
                is_part,
            }
        }
        Aggregate::Sum(id) => Piece {
            part: engine::extent(standard, record, *id),
            whole: Extent::exactly(Decimal::ZERO),
            is_part: false,
        },
        Aggregate::Answer(id) => Piece::of_answer(match record.flag(*id) {
            Some(true) => Truth::Holds,
            Some(false) => Truth::Fails,
            None => Truth::Open,
        }),
        Aggregate::Recognised | Aggregate::Units(_) => Piece::of_answer(Truth::Open),
    }
}
