//! Where a percentage must lie for its change since the previous period to be in a band.

use crate::engine::PreviousFigures;
use crate::exact::Decimal;
use crate::model::{Change, Direction, Endpoint, Interval};

/// The percentages whose move from the previous one lies in a band.
pub(super) fn percentages(
    change: Change,
    previous: PreviousFigures,
    band: &Interval,
) -> Option<Interval> {
    let before = previous.numerator?;
    let moved = |end: Option<Endpoint>| -> Option<Option<Endpoint>> {
        let Some(end) = end else { return Some(None) };
        let by = if change.relative {
            let share = end.value.checked_mul(before)?;
            share.checked_div(Decimal::ONE_HUNDRED)?
        } else {
            end.value
        };
        let value = match change.direction {
            Direction::Rise => before.checked_add(by)?,
            Direction::Fall => before.checked_sub(by)?,
        };
        Some(Some(Endpoint { value, ..end }))
    };
    let (one, other) = (moved(band.lower)?, moved(band.upper)?);
    let (lower, upper) = match change.direction {
        Direction::Rise => (one, other),
        Direction::Fall => (other, one),
    };
    Some(Interval { lower, upper })
}
