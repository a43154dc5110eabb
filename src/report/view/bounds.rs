//! The bounds of a band.

use serde::Serialize;

use super::Number;
use crate::model::Interval;

/// The bounds of a band (null: unbounded) in the measure's own unit, 98 for 98%. Where the standard
/// prescribes rounding they are bounds of the rounded value.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct Bounds {
    pub(in crate::report) lower: Option<Number>,
    pub(in crate::report) lower_inclusive: bool,
    pub(in crate::report) upper: Option<Number>,
    pub(in crate::report) upper_inclusive: bool,
}

impl From<&Interval> for Bounds {
    fn from(interval: &Interval) -> Self {
        let (lower, upper) = (interval.lower, interval.upper);
        Self {
            lower: lower.map(|end| Number(end.value)),
            lower_inclusive: lower.is_some_and(|end| end.inclusive),
            upper: upper.map(|end| Number(end.value)),
            upper_inclusive: upper.is_some_and(|end| end.inclusive),
        }
    }
}
