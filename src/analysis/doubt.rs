//! Zeros that are not believed.
//!
//! That there was nothing to count among does not settle that nothing was counted: while the numerator is
//! missing it may turn out to be more, and then one of the two is wrong. So that more data never takes a
//! verdict back, such a denominator counts as missing.

use std::borrow::Cow;

use crate::data::record::Record;
use crate::engine;
use crate::model::{IndicatorId, Ratio, Scoring, Standard};

/// A record without the zeros that are not believed. `None` where a denominator is calculated and not
/// known to be above 0: its parts would have to be doubted.
pub(super) fn believed<'r>(standard: &Standard, record: &'r Record) -> Option<Cow<'r, Record>> {
    let mut record = Cow::Borrowed(record);
    for (ratio, compares) in ratios(standard) {
        if let Some(believed) = without_zeros(standard, &record, ratio)? {
            record = Cow::Owned(believed);
        }
        if let Some(previous) = record.previous().filter(|_| compares)
            && let Some(believed) = without_zeros(standard, previous, ratio)?
        {
            record.to_mut().set_previous(Some(believed));
        }
    }
    Some(record)
}

/// The ratios that items measure, and whether that of the previous period counts too.
fn ratios(standard: &Standard) -> impl Iterator<Item = (Ratio, bool)> {
    (standard.items.values()).filter_map(|item| match &item.scoring {
        Scoring::Measure { quantity, .. } => {
            (quantity.level().ratio()).map(|ratio| (ratio, quantity.compares()))
        }
        Scoring::Flag { .. } | Scoring::When { .. } => None,
    })
}

/// A record without the zeros that keep a denominator at 0 while its numerator is missing: itself, and
/// what it may not exceed. `Some(None)` where there are none.
#[expect(
    clippy::option_option,
    reason = "nothing can be said, nothing is to be done, and a record are three things"
)]
fn without_zeros(standard: &Standard, record: &Record, ratio: Ratio) -> Option<Option<Record>> {
    if record.number(ratio.numerator).is_some() {
        return Some(None);
    }
    let is_calculated = |id: &IndicatorId| standard.indicators[*id].is_calculated();
    let denominator = record.number(ratio.denominator);
    if is_calculated(&ratio.denominator) && denominator.is_none_or(|number| number.is_zero()) {
        return None;
    }
    let zeros = engine::zeros(standard, record, ratio);
    if zeros.is_empty() {
        return Some(None);
    }
    if zeros.iter().any(is_calculated) {
        return None;
    }
    let mut believed = record.clone();
    for id in zeros {
        believed.set_value(id, None);
    }
    Some(Some(believed))
}
