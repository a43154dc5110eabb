//! A denominator of 0 whose numerator is missing.
//!
//! That there was nothing does not settle that there were no cases: the numerator may turn out to be
//! more, and then one of the two is wrong. So the denominator is believed no more than if it were
//! missing, unless the numerator cannot be above 0.

use std::borrow::Cow;

use super::class_rows::ClassRows;
use super::item::Figures;
use super::outcome::Reading;
use crate::data::record::Record;
use crate::model::{IndicatorId, Quantity, Ratio, Standard};
use crate::number::Decimal;

impl Figures<'_> {
    /// What follows of a quantity whose denominator is not believed; `None` where it is.
    pub(super) fn without_base(&self, quantity: Quantity, scale: ClassRows<'_>) -> Option<Reading> {
        let ratio = quantity.level().ratio()?;
        let now = self.is_doubtful(ratio);
        let before = quantity.compares() && self.previous().is_doubtful(ratio);
        if !now && !before {
            return None;
        }
        let mut record = self.record.clone().into_owned();
        if before && let Some(mut previous) = record.take_previous() {
            doubt(self.standard, &mut previous, ratio);
            record.set_previous(Some(previous));
        }
        if now {
            doubt(self.standard, &mut record, ratio);
        }
        let doubting = self.with(Cow::Owned(record));
        let is_still = doubting.is_doubtful(ratio)
            || quantity.compares() && doubting.previous().is_doubtful(ratio);
        Some(if is_still {
            self.anything(quantity, scale)
        } else {
            doubting.reading(quantity, scale)
        })
    }

    /// Whether the denominator of a ratio is 0 for certain, and its numerator may be more.
    fn is_doubtful(&self, ratio: Ratio) -> bool {
        let is_known = |id| self.number(id).is_some();
        if is_known(ratio.numerator) && is_known(ratio.denominator) {
            return false;
        }
        let is_zero = |id| self.bounds_of(id).high.is_some_and(|high| high.is_zero());
        is_zero(ratio.denominator) && !is_zero(ratio.numerator)
    }
}

/// Takes a denominator of 0 out, and what keeps it from being more.
fn doubt(standard: &Standard, record: &mut Record, ratio: Ratio) {
    for id in zeros(standard, record, ratio) {
        record.set_value(id, None);
    }
}

/// The zeros that keep a denominator at 0: its own, and those of what it may not exceed.
pub(crate) fn zeros(standard: &Standard, record: &Record, ratio: Ratio) -> Vec<IndicatorId> {
    let above = standard.limits(ratio.denominator).into_iter();
    let all = std::iter::once(ratio.denominator).chain(above);
    let is_zero = |id: &IndicatorId| record.number(*id) == Some(Decimal::ZERO);
    all.filter(is_zero).collect()
}
