//! The ways in which an item can be scored: each row of its scale, and what no row rules.

use super::terms::{Literal, terms};
use super::trial::{Values, Words};
use crate::compare::spell;
use crate::data::record::Value;
use crate::engine::PointsRange;
use crate::exact::Decimal;
use crate::model::{
    Condition, Endpoint, Fact, IndicatorId, Interval, Item, Quantity, Scale, Scoring, Standard,
};
use crate::names::key;
use crate::solve::{Demand, Row, System, Variables};

/// A way in which an item is scored, and the points that it gives then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) by: By,
    pub(super) points: PointsRange,
}

/// What an item is scored by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum By {
    /// A yes or no.
    Answer(bool),
    /// A way in which a condition holds or fails.
    Facts(Vec<Literal>),
    /// A row.
    Row(Row),
    /// A denominator of 0 under a numerator above it.
    CasesWithoutBase,
}

/// Every way in which an item can be scored when all is known; `None` where they are too many.
pub(super) fn ways(standard: &Standard, item: &Item) -> Option<Vec<Way>> {
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
    let mut ways = Vec::new();
    match &item.scoring {
        Scoring::Flag { points, .. } => {
            ways.push(exactly(By::Answer(true), points.value));
            ways.push(exactly(By::Answer(false), Decimal::ZERO));
        }
        Scoring::When { condition, points } => {
            for (holds, points) in [(true, points.value), (false, Decimal::ZERO)] {
                let terms = terms(standard, condition, holds)?.into_iter();
                ways.extend(terms.map(|facts| exactly(By::Facts(facts), points)));
            }
        }
        Scoring::Measure { quantity, scale } => {
            let bands = scale.bands.iter().enumerate();
            ways.extend(bands.map(|(at, band)| exactly(By::Row(Row::Band(at)), band.points.value)));
            if let Quantity::Ratio(ratio) = quantity {
                ways.push(match &scale.no_case {
                    Some(rule) => exactly(By::Row(Row::NoCase), rule.points.value),
                    None => open(By::Row(Row::NoCase)),
                });
                if ratio.numerator != ratio.denominator {
                    ways.push(open(By::CasesWithoutBase));
                }
            }
        }
    }
    Some(ways)
}

/// What is asked of figures and attributes so far.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) system: System,
    pub(super) answers: Values,
    pub(super) words: Words,
}

impl Asked {
    /// Asks that facts be so. `false` where that contradicts what is asked already.
    pub(super) fn facts(&mut self, variables: &Variables, facts: &[Literal]) -> bool {
        facts.iter().all(|fact| match fact {
            Literal::Word(name, word) => {
                let known = self.words.entry(name.clone()).or_insert(word.clone());
                key(known) == key(word)
            }
            Literal::Answer(name, answer) => self.answer(name.clone(), *answer),
            Literal::Within(id, within) => {
                let variable = variables.of(*id);
                variable.is_some_and(|variable| {
                    self.system.demand(Demand::Within(variable, *within));
                    true
                })
            }
        })
    }

    fn answer(&mut self, name: String, answer: bool) -> bool {
        let value = Value::Flag(answer);
        *self.answers.entry(name).or_insert(value) == value
    }
}

/// Asks that an item be scored in a way. `false` where that contradicts what is asked already.
pub(super) fn ask(
    asked: &mut Asked,
    (standard, variables): (&Standard, &Variables),
    item: &Item,
    by: &By,
) -> bool {
    match (&item.scoring, by) {
        (Scoring::Flag { indicator, .. }, By::Answer(answer)) => {
            asked.answer(key(&standard.indicators[*indicator].name), *answer)
        }
        (Scoring::When { .. }, By::Facts(facts)) => asked.facts(variables, facts),
        (Scoring::Measure { quantity, scale }, By::Row(row)) => {
            asked.system.score_by(variables, *quantity, scale, *row)
        }
        (Scoring::Measure { quantity, .. }, By::CasesWithoutBase) => {
            without_base(&mut asked.system, variables, *quantity)
        }
        (Scoring::Flag { .. } | Scoring::When { .. } | Scoring::Measure { .. }, _) => false,
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
        Scoring::When { condition, .. } => indicators(condition),
        Scoring::Measure { quantity, .. } => match quantity {
            Quantity::Count(id) | Quantity::Percent(id) => vec![*id],
            Quantity::Ratio(ratio) if ratio.numerator == ratio.denominator => {
                vec![ratio.numerator]
            }
            Quantity::Ratio(ratio) => vec![ratio.numerator, ratio.denominator],
        },
    }
}

/// The indicators that a condition asks for.
pub(super) fn indicators(condition: &Condition) -> Vec<IndicatorId> {
    let facts = condition.facts().into_iter();
    let ids = facts.filter_map(|fact| match fact {
        Fact::Is(..) => None,
        Fact::Answer(id) | Fact::Within(id, _) => Some(id),
    });
    ids.collect()
}

/// The counts and percentages that one way of scoring an item needs.
pub(super) fn needed_by(item: &Item, by: &By) -> Vec<IndicatorId> {
    match by {
        By::Facts(facts) => numbers(facts),
        By::Answer(_) | By::Row(_) | By::CasesWithoutBase => needed(item),
    }
}

/// The counts and percentages among facts.
pub(super) fn numbers(facts: &[Literal]) -> Vec<IndicatorId> {
    let facts = facts.iter();
    let ids = facts.filter_map(|fact| match fact {
        Literal::Within(id, _) => Some(*id),
        Literal::Word(..) | Literal::Answer(..) => None,
    });
    ids.collect()
}

/// The range of values that a way needs of what an item measures, if it needs one.
pub(super) fn interval(item: &Item, by: &By) -> Option<Interval> {
    match (&item.scoring, by) {
        (Scoring::Measure { scale, .. }, By::Row(Row::Band(at))) => {
            scale.bands.get(*at).map(|band| band.interval)
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
        (Scoring::When { condition: a, .. }, Scoring::When { condition: b, .. }) => {
            spell::rule(old, a) == spell::rule(new, b)
        }
        (Scoring::Flag { .. } | Scoring::When { .. } | Scoring::Measure { .. }, _) => false,
    }
}

/// Whether two items are scored by one and the same rule, in whatever order its rows stand.
pub(super) fn same_rule(old: (&Standard, &Item), new: (&Standard, &Item)) -> bool {
    if !same_quantity(old, new) {
        return false;
    }
    match (&old.1.scoring, &new.1.scoring) {
        (Scoring::Flag { points: a, .. }, Scoring::Flag { points: b, .. })
        | (Scoring::When { points: a, .. }, Scoring::When { points: b, .. }) => a.value == b.value,
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
