//! The smallest change of one fact by which a condition comes to hold.

use super::Step;
use super::next_step::{Known, nearest_percentage, nearest_whole};
use super::room::{keeps_all, room};
use crate::data::record::Record;
use crate::engine::{Judged, Truth};
use crate::exact::Decimal;
use crate::model::{Condition, Fact, IndicatorId, Interval, Standard};

/// A yes where there was a no, or a number moved to where the condition holds, by which alone a
/// condition that fails comes to hold: an answer or a rise before a fall, then the smallest. `None`
/// where no single fact does it.
pub(super) fn step(
    (standard, record): Known<'_>,
    condition: &Condition,
    judged: &Judged,
    points: Decimal,
) -> Option<Step> {
    let facts = condition.facts();
    // Sums move with their parts, of which the condition may ask as well.
    let is_sum = |fact: &Fact| match fact {
        Fact::Within(id, _, _) => standard.indicators[*id].is_calculated(),
        Fact::Answer(_) | Fact::Is(..) => false,
    };
    let asks_for_sums = facts.iter().any(is_sum);
    let mut best: Option<((bool, Decimal), Step)> = None;
    let mut consider = |size: (bool, Decimal), change: &Change, step: Step| {
        let smaller = best.as_ref().is_none_or(|(least, _)| size < *least);
        if smaller && holds(condition, judged, change) == Truth::Holds {
            best = Some((size, step));
        }
    };
    for fact in &facts {
        match *fact {
            // What a commune is cannot be changed by what it does.
            Fact::Is(..) => {}
            Fact::Answer(indicator) => {
                if record.flag(indicator) == Some(false) {
                    let step = Step::Answer { indicator, points };
                    consider((false, Decimal::ONE), &Change::Yes(indicator), step);
                }
            }
            Fact::Within(id, ..) => {
                let Some(value) = record.number(id).filter(|_| !asks_for_sums) else {
                    continue;
                };
                for to in goals(standard, record, &facts, (id, value)) {
                    let (by, rise) = ((to - value).abs(), to > value);
                    let step = Step::Change {
                        indicator: id,
                        by,
                        rise,
                        points,
                    };
                    consider((!rise, by), &Change::Number(id, to), step);
                }
            }
        }
    }
    best.map(|(_, step)| step)
}

/// The nearest values of a number in each range that the facts tell apart.
fn goals(
    standard: &Standard,
    record: &Record,
    facts: &[Fact],
    (id, value): (IndicatorId, Decimal),
) -> Vec<Decimal> {
    let room = room(standard, record, id);
    let ranges = facts.iter().filter_map(|fact| match fact {
        Fact::Within(of, interval, _) => (*of == id).then_some(*interval),
        Fact::Answer(_) | Fact::Is(..) => None,
    });
    let one = Decimal::ONE;
    let is_count = standard.indicators[id].is_count();
    Interval::cells(ranges)
        .iter()
        .filter(|cell| !cell.contains(value))
        .filter_map(|cell| {
            if is_count {
                nearest_whole(cell, &room, value, one, one, None)
            } else {
                nearest_percentage(cell, &room, value)
            }
        })
        .filter(|goal| goal.attained && keeps_all(standard, record, (id, goal.value)))
        .map(|goal| goal.value)
        .collect()
}

/// One fact as it would be.
enum Change {
    Yes(IndicatorId),
    Number(IndicatorId, Decimal),
}

/// Whether the condition would hold after a change, all else the same.
fn holds(condition: &Condition, judged: &Judged, change: &Change) -> Truth {
    let parts = || {
        let parts = condition.parts().iter().zip(&judged.parts);
        parts.map(|(part, judged)| holds(part, judged, change))
    };
    let deciding = |truth: Truth, other: Truth| {
        if parts().any(|part| part == truth) {
            truth
        } else if parts().all(|part| part == other) {
            other
        } else {
            Truth::Open
        }
    };
    match (condition, change) {
        (Condition::Any(_), _) => deciding(Truth::Holds, Truth::Fails),
        (Condition::All(_), _) => deciding(Truth::Fails, Truth::Holds),
        (Condition::Not(_), _) => match parts().next() {
            Some(Truth::Holds) => Truth::Fails,
            Some(Truth::Fails) => Truth::Holds,
            Some(Truth::Open) | None => Truth::Open,
        },
        (Condition::Fact(Fact::Answer(id)), Change::Yes(changed)) if id == changed => Truth::Holds,
        (Condition::Fact(Fact::Within(id, interval, _)), Change::Number(changed, value))
            if id == changed =>
        {
            if interval.contains(*value) {
                Truth::Holds
            } else {
                Truth::Fails
            }
        }
        (Condition::Fact(_), _) => judged.truth,
    }
}
