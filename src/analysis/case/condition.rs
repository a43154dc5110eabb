//! A condition as the cases in which it holds, or fails.

use super::Atom;
use crate::decision::Budget;
use crate::model::{Condition, Endpoint, Fact, Interval, Standard};

/// More cases than these are not argued about.
const MOST_CASES: usize = 512;

/// To put two cases together is as much work as to look at so many terms of a rule.
const A_CASE: usize = 16;

/// The cases in which a condition holds, or fails, each a list of what it asks; none where it
/// cannot. `None` where they are too many, or the budget is spent.
pub fn condition_cases(
    standard: &Standard,
    condition: &Condition,
    holds: bool,
    budget: &Budget,
) -> Option<Vec<Vec<Atom>>> {
    let cases = match (condition, holds) {
        (Condition::Not(part), _) => condition_cases(standard, part, !holds, budget)?,
        (Condition::Fact(fact), _) => of_fact(standard, *fact, holds),
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(condition_cases(standard, part, holds, budget)?);
            }
            fewest(all, budget)?
        }
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            let mut all = vec![Vec::new()];
            for part in parts {
                let others = condition_cases(standard, part, holds, budget)?;
                if !budget.spend(all.len() * others.len() * A_CASE) {
                    return None;
                }
                all = fewest(combined(&all, &others), budget)?;
                if all.len() > MOST_CASES {
                    return None;
                }
            }
            all
        }
    };
    (cases.len() <= MOST_CASES).then_some(cases)
}

/// The cases without those that ask all that another asks, and more.
fn fewest(cases: Vec<Vec<Atom>>, budget: &Budget) -> Option<Vec<Vec<Atom>>> {
    let mut fewest: Vec<Vec<Atom>> = Vec::with_capacity(cases.len());
    let asks_all = |one: &[Atom], other: &[Atom]| other.iter().all(|atom| one.contains(atom));
    for case in cases {
        if !budget.spend(2 * (fewest.len() + case.len())) {
            return None;
        }
        if !fewest.iter().any(|known| asks_all(&case, known)) {
            fewest.retain(|known| !asks_all(known, &case));
            fewest.push(case);
        }
    }
    Some(fewest)
}

/// Every case of one list with every case of the other, but for those that contradict themselves.
fn combined(some: &[Vec<Atom>], others: &[Vec<Atom>]) -> Vec<Vec<Atom>> {
    let mut all = Vec::new();
    for one in some {
        for other in others {
            let contradict = |atom: &Atom| other.iter().any(|other| atom.contradicts(other));
            if !one.iter().any(contradict) {
                let mut both = one.clone();
                both.extend(other.iter().filter(|atom| !one.contains(atom)));
                all.push(both);
            }
        }
    }
    all
}

fn of_fact(standard: &Standard, fact: Fact, holds: bool) -> Vec<Vec<Atom>> {
    match fact {
        Fact::Is(id, value) => vec![vec![Atom::Is(id, value, holds)]],
        Fact::Answer(id) => vec![vec![Atom::Answer(id, holds)]],
        Fact::Within(id, interval, _) => {
            let quantity = standard.quantity(id);
            let ranges = if holds {
                vec![interval]
            } else {
                outside(interval)
            };
            let ranges = ranges.into_iter();
            ranges
                .map(|range| vec![Atom::Within(quantity, range)])
                .collect()
        }
    }
}

/// What lies outside of a range: below it, and above it.
fn outside(interval: Interval) -> Vec<Interval> {
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
    [below, above].into_iter().flatten().collect()
}
