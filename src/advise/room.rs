//! What a figure can be while all others stay as they are.

use crate::data::record::Record;
use crate::exact::Decimal;
use crate::model::{IndicatorId, Range, Standard};

/// Between what the declarations of a figure, and of the known figures that limits set against it,
/// allow it to be.
pub(super) fn room(standard: &Standard, record: &Record, id: IndicatorId) -> Range {
    let mut room = standard.range(id);
    for (other, indicator) in standard.indicators.iter() {
        let Some(value) = record.number(other).filter(|_| other != id) else {
            continue;
        };
        // What is calculated from it moves with it.
        let moves = indicator.is_calculated() && standard.reported(other).contains(&id);
        if moves {
            continue;
        }
        if value > room.least.0 && standard.limits(other).contains(&id) {
            room.least = (value, other);
        }
        if room.most.is_none_or(|(most, _)| value < most) && standard.limits(id).contains(&other) {
            room.most = Some((value, other));
        }
    }
    room
}

/// Whether everything that is declared is kept once a figure has another value.
pub(super) fn keeps_all(
    standard: &Standard,
    record: &Record,
    (id, value): (IndicatorId, Decimal),
) -> bool {
    // Of what is not calculated, the room is all that is declared.
    let calculated = standard.calculated();
    if calculated.is_empty() || standard.indicators[id].is_calculated() {
        return true;
    }
    let mut moved = record.clone();
    moved.set_number(id, value);
    let broken_before = record.clone().calculate(standard).len();
    if moved.calculate(standard).len() > broken_before {
        return false;
    }
    standard.indicators.iter().all(|(own, indicator)| {
        (indicator.limits.iter()).all(|limit| {
            let pair = moved.number(own).zip(moved.number(*limit));
            pair.is_none_or(|(own, limit)| own <= limit)
        })
    })
}
