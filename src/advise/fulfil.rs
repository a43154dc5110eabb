//! The smallest change of one fact by which a condition comes to hold.

use super::Step;
use super::next_step::{nearest_percentage, nearest_whole};
use crate::engine::{Judged, Truth};
use crate::exact::Decimal;
use crate::model::{Condition, Fact, IndicatorId, Standard};

/// A yes where there was a no, or a number moved into a range that the condition asks for, by
/// which alone a condition that fails comes to hold: an answer or a rise before a fall, then the
/// smallest. `None` where no single fact does it.
pub(super) fn step(
    standard: &Standard,
    condition: &Condition,
    judged: &Judged,
    points: Decimal,
) -> Option<Step> {
    let asks_for_sums = condition.facts().iter().any(|fact| match fact {
        Fact::Within(id, _, _) => standard.indicators[*id].is_calculated(),
        Fact::Answer(_) | Fact::Is(..) => false,
    });
    let mut best: Option<((bool, Decimal), Step)> = None;
    for (change, step) in changes(standard, condition, judged, points) {
        let size = match step {
            Step::Answer { .. } => (false, Decimal::ONE),
            Step::Change { by, rise, .. } => (!rise, by),
        };
        if asks_for_sums && matches!(change, Change::Number(..)) {
            continue;
        }
        let smaller = best.as_ref().is_none_or(|(least, _)| size < *least);
        if smaller && holds(condition, judged, &change) == Truth::Holds {
            best = Some((size, step));
        }
    }
    best.map(|(_, step)| step)
}

/// One fact as it would be.
enum Change {
    Yes(IndicatorId),
    Number(IndicatorId, Decimal),
}

fn changes(
    standard: &Standard,
    condition: &Condition,
    judged: &Judged,
    points: Decimal,
) -> Vec<(Change, Step)> {
    match condition {
        Condition::Fact(fact) => (change(standard, *fact, judged, points).into_iter()).collect(),
        _ => (condition.parts().iter().zip(&judged.parts))
            .flat_map(|(part, judged)| changes(standard, part, judged, points))
            .collect(),
    }
}

fn change(
    standard: &Standard,
    fact: Fact,
    judged: &Judged,
    points: Decimal,
) -> Option<(Change, Step)> {
    if judged.truth != Truth::Fails {
        return None;
    }
    match fact {
        // What a commune is cannot be changed by what it does.
        Fact::Is(..) => None,
        Fact::Answer(indicator) => {
            Some((Change::Yes(indicator), Step::Answer { indicator, points }))
        }
        // Sums move with their parts, of which the condition may ask as well.
        Fact::Within(id, _, _) if standard.indicators[id].is_calculated() => None,
        Fact::Within(id, interval, _) => {
            let range = standard.range(id);
            let value = judged.value?;
            let goal = if standard.indicators[id].is_count() {
                let one = Decimal::ONE;
                nearest_whole(&interval, &range, value, one, one, None)?
            } else {
                nearest_percentage(&interval, &range, value)?
            };
            let step = Step::Change {
                indicator: id,
                by: (goal.value - value).abs(),
                rise: goal.value > value,
                points,
            };
            goal.attained
                .then_some((Change::Number(id, goal.value), step))
        }
    }
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
