//! The ways in which an item can be scored: each row of its scale, and what no row rules.

use super::trial::Values;
use crate::data::record::Value;
use crate::engine::PointsRange;
use crate::exact::Decimal;
use crate::model::{Endpoint, IndicatorId, Interval, Item, Quantity, Scale, Scoring, Standard};
use crate::names::key;
use crate::solve::{Demand, Row, System, Variables};

/// A way in which an item is scored, and the points that it gives then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) by: By,
    pub(super) points: PointsRange,
}

/// What an item is scored by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// A yes or no.
    Answer(bool),
    /// A row.
    Row(Row),
    /// A denominator of 0 under a numerator above it.
    CasesWithoutBase,
}

/// Every way in which an item can be scored when all is known.
pub(super) fn ways(item: &Item) -> Vec<Way> {
    let exactly = |by, points| Way {
        by,
        points: PointsRange::exactly(points),
    };
    let open = |by| Way {
        by,
        points: PointsRange {
            min: Decimal::ZERO,
            max: item.max,
        },
    };
    match &item.scoring {
        Scoring::Flag { points, .. } => vec![
            exactly(By::Answer(true), points.value),
            exactly(By::Answer(false), Decimal::ZERO),
        ],
        Scoring::Measure { quantity, scale } => {
            let bands = scale.bands.iter().enumerate();
            let bands = bands.map(|(at, band)| exactly(By::Row(Row::Band(at)), band.points.value));
            let mut ways: Vec<Way> = bands.collect();
            if let Quantity::Ratio(ratio) = quantity {
                ways.push(match &scale.no_case {
                    Some(rule) => exactly(By::Row(Row::NoCase), rule.points.value),
                    None => open(By::Row(Row::NoCase)),
                });
                if ratio.numerator != ratio.denominator {
                    ways.push(open(By::CasesWithoutBase));
                }
            }
            ways
        }
    }
}

/// Asks that an item be scored in a way: of the counts and percentages by the system, of a
/// yes/no by the answers. `false` where that contradicts an answer that is asked already.
pub(super) fn ask(
    (system, answers): (&mut System, &mut Values),
    (standard, variables): (&Standard, &Variables),
    item: &Item,
    by: By,
) -> bool {
    match (&item.scoring, by) {
        (Scoring::Flag { indicator, .. }, By::Answer(answer)) => {
            let name = key(&standard.indicators[*indicator].name);
            let value = Value::Flag(answer);
            *answers.entry(name).or_insert(value) == value
        }
        (Scoring::Measure { quantity, scale }, By::Row(row)) => {
            system.score_by(variables, *quantity, scale, row)
        }
        (Scoring::Measure { quantity, .. }, By::CasesWithoutBase) => {
            without_base(system, variables, *quantity)
        }
        (Scoring::Flag { .. }, By::Row(_) | By::CasesWithoutBase)
        | (Scoring::Measure { .. }, By::Answer(_)) => false,
    }
}

fn without_base(system: &mut System, variables: &Variables, quantity: Quantity) -> bool {
    let Quantity::Ratio(ratio) = quantity else {
        return false;
    };
    let (Some(cases), Some(base)) = (
        variables.of(ratio.numerator),
        variables.of(ratio.denominator),
    ) else {
        return false;
    };
    let end = |value| {
        Some(Endpoint {
            value,
            inclusive: true,
        })
    };
    let some = Interval {
        lower: end(Decimal::ONE),
        upper: None,
    };
    let none = Interval {
        lower: None,
        upper: end(Decimal::ZERO),
    };
    system.demand(Demand::Within(cases, some));
    system.demand(Demand::Within(base, none));
    true
}

/// The indicators that an item needs.
pub(super) fn needed(item: &Item) -> Vec<IndicatorId> {
    match &item.scoring {
        Scoring::Flag { indicator, .. } => vec![*indicator],
        Scoring::Measure { quantity, .. } => match quantity {
            Quantity::Count(id) | Quantity::Percent(id) => vec![*id],
            Quantity::Ratio(ratio) if ratio.numerator == ratio.denominator => {
                vec![ratio.numerator]
            }
            Quantity::Ratio(ratio) => vec![ratio.numerator, ratio.denominator],
        },
    }
}

/// The range of values that a way needs of what an item measures, if it needs one.
pub(super) fn interval(item: &Item, by: By) -> Option<Interval> {
    match (&item.scoring, by) {
        (Scoring::Measure { scale, .. }, By::Row(Row::Band(at))) => {
            scale.bands.get(at).map(|band| band.interval)
        }
        _ => None,
    }
}

/// Whether two items of two standards measure or ask the same.
pub(super) fn same_quantity(
    (old, before): (&Standard, &Item),
    (new, after): (&Standard, &Item),
) -> bool {
    let same = |one: IndicatorId, other: IndicatorId| {
        key(&old.indicators[one].name) == key(&new.indicators[other].name)
    };
    match (&before.scoring, &after.scoring) {
        (Scoring::Flag { indicator: a, .. }, Scoring::Flag { indicator: b, .. }) => same(*a, *b),
        (Scoring::Measure { quantity: a, .. }, Scoring::Measure { quantity: b, .. }) => {
            match (a, b) {
                (Quantity::Ratio(a), Quantity::Ratio(b)) => {
                    same(a.numerator, b.numerator)
                        && same(a.denominator, b.denominator)
                        && a.base == b.base
                }
                (Quantity::Count(a), Quantity::Count(b))
                | (Quantity::Percent(a), Quantity::Percent(b)) => same(*a, *b),
                (Quantity::Ratio(_) | Quantity::Count(_) | Quantity::Percent(_), _) => false,
            }
        }
        (Scoring::Flag { .. } | Scoring::Measure { .. }, _) => false,
    }
}

/// Whether two items are scored by one and the same rule, in whatever order its rows stand.
pub(super) fn same_rule(old: (&Standard, &Item), new: (&Standard, &Item)) -> bool {
    if !same_quantity(old, new) {
        return false;
    }
    match (&old.1.scoring, &new.1.scoring) {
        (Scoring::Flag { points: a, .. }, Scoring::Flag { points: b, .. }) => a.value == b.value,
        (Scoring::Measure { quantity, scale: a }, Scoring::Measure { scale: b, .. }) => {
            let no_case = |scale: &Scale| scale.no_case.as_ref().map(|rule| rule.points.value);
            // A maximum says what is possible only where nothing occurred and no row rules it.
            let is_ratio = matches!(quantity, Quantity::Ratio(_));
            let contained = (a.bands.iter()).all(|band| {
                b.bands.iter().any(|other| {
                    other.interval == band.interval && other.points.value == band.points.value
                })
            });
            a.bands.len() == b.bands.len()
                && contained
                && no_case(a) == no_case(b)
                && (!is_ratio || old.1.max == new.1.max)
        }
        _ => false,
    }
}
