//! A condition as the cases in which it holds, each a list of things that are asked at once.

use crate::model::{Condition, Endpoint, Fact, IndicatorId, Interval, Quantity};
use crate::solve::Row;

/// More cases than these are not argued about.
const MOST_CASES: usize = 64;

/// Something that is asked of the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// A yes/no has this answer.
    Answer(IndicatorId, bool),
    /// A count or percentage lies in this range.
    Number(IndicatorId, Interval),
    /// A quantity is scored by this row of its item's scale.
    Row(Quantity, Row),
}

/// The cases in which a condition holds, or fails. `None` where it hangs on what a commune is
/// besides its figures, or has too many cases.
pub(super) fn cases(condition: &Condition, holds: bool) -> Option<Vec<Vec<Ask>>> {
    match (condition, holds) {
        (Condition::Not(part), _) => cases(part, !holds),
        (Condition::Fact(fact), _) => of_fact(*fact, holds),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(cases(part, holds)?);
            }
            (all.len() <= MOST_CASES).then_some(all)
        }
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            let mut all = vec![Vec::new()];
            for part in parts {
                all = combined(&all, &cases(part, holds)?);
                if all.len() > MOST_CASES {
                    return None;
                }
            }
            Some(all)
        }
    }
}

/// Every case of one list with every case of the other, but for those that contradict themselves.
fn combined(some: &[Vec<Ask>], others: &[Vec<Ask>]) -> Vec<Vec<Ask>> {
    let mut all = Vec::new();
    for one in some {
        for other in others {
            let contradicts = one.iter().any(|ask| match ask {
                Ask::Answer(id, answer) => other.contains(&Ask::Answer(*id, !answer)),
                Ask::Number(..) | Ask::Row(..) => false,
            });
            if !contradicts {
                all.push(one.iter().chain(other).copied().collect());
            }
        }
    }
    all
}

fn of_fact(fact: Fact, holds: bool) -> Option<Vec<Vec<Ask>>> {
    match fact {
        // What a commune is also decides its class: that is not argued about here.
        Fact::Is(..) => None,
        Fact::Answer(id) => Some(vec![vec![Ask::Answer(id, holds)]]),
        Fact::Within(id, interval, _) if holds => Some(vec![vec![Ask::Number(id, interval)]]),
        Fact::Within(id, interval, _) => {
            let other = |end: Endpoint| Endpoint {
                value: end.value,
                inclusive: !end.inclusive,
            };
            let below = interval.lower.map(|end| Interval {
                lower: None,
                upper: Some(other(end)),
            });
            let above = interval.upper.map(|end| Interval {
                lower: Some(other(end)),
                upper: None,
            });
            let outside = [below, above].into_iter().flatten();
            Some(outside.map(|range| vec![Ask::Number(id, range)]).collect())
        }
    }
}
