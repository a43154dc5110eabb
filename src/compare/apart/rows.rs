//! The ways in which an item can be scored: each row of its scale, and what no row rules.

use super::terms::{Literal, terms};
use super::trial::{Values, Words};
use crate::compare::spell;
use crate::data::record::Value;
use crate::engine::PointsRange;
use crate::exact::Decimal;
use crate::model::{
    ClassId, Condition, Endpoint, Fact, IndicatorId, Interval, Item, Level, Quantity, Ratio, Scale,
    Scoring, Standard,
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

/// Every way in which an item can be scored when all is known; `None` where they are too many, or
/// where the solver does not know them: a move since the previous period, a calculated indicator,
/// rows by class.
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
            let beyond = scale.is_by_class()
                || matches!(quantity, Quantity::Change(_))
                || rests_on_sums(standard, item);
            if beyond {
                return None;
            }
            let bands = scale.bands.iter().enumerate();
            ways.extend(bands.map(|(at, band)| exactly(By::Row(Row::Band(at)), band.points.value)));
            if let Quantity::Ratio(ratio) = quantity {
                ways.push(match scale.no_case.first() {
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
            Quantity::Change(change) => {
                let denominator = change.level.denominator();
                (std::iter::once(change.level.numerator()).chain(denominator)).collect()
            }
        },
    }
}

/// Whether an item needs an indicator that is calculated.
fn rests_on_sums(standard: &Standard, item: &Item) -> bool {
    let mut needed = needed(item).into_iter();
    needed.any(|id| standard.indicators[id].is_calculated())
}

/// Whether two standards mean the same by an indicator: it has one name, and is reported in both
/// or calculated from the same.
pub(super) fn same_indicator(
    (old, one): (&Standard, IndicatorId),
    (new, other): (&Standard, IndicatorId),
) -> bool {
    let (before, after) = (&old.indicators[one], &new.indicators[other]);
    let paired = before.terms.iter().all(|term| {
        let mut terms = after.terms.iter().filter(|it| it.minus == term.minus);
        terms.any(|it| same_indicator((old, term.indicator), (new, it.indicator)))
    });
    key(&before.name) == key(&after.name)
        && spell::terms(old, before) == spell::terms(new, after)
        && paired
}

/// Whether two conditions that read alike ask for the same.
pub(super) fn same_condition(
    (old, one): (&Standard, &Condition),
    (new, other): (&Standard, &Condition),
) -> bool {
    let same = indicators(one).into_iter().all(|id| {
        let mut others = indicators(other).into_iter();
        others.any(|it| same_indicator((old, id), (new, it)))
    });
    spell::rule(old, one) == spell::rule(new, other) && same
}

/// The indicators that a condition asks for.
pub(super) fn indicators(condition: &Condition) -> Vec<IndicatorId> {
    let facts = condition.facts().into_iter();
    let ids = facts.filter_map(|fact| match fact {
        Fact::Is(..) => None,
        Fact::Answer(id) | Fact::Within(id, _, _) => Some(id),
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
    let same = |one, other| same_indicator((old, one), (new, other));
    let same_ratio = |one: &Ratio, other: &Ratio| {
        same(one.numerator, other.numerator)
            && same(one.denominator, other.denominator)
            && one.base == other.base
    };
    match (&before.scoring, &after.scoring) {
        (Scoring::Flag { indicator: a, .. }, Scoring::Flag { indicator: b, .. }) => same(*a, *b),
        (Scoring::Measure { quantity: a, .. }, Scoring::Measure { quantity: b, .. }) => {
            match (a, b) {
                (Quantity::Ratio(a), Quantity::Ratio(b)) => same_ratio(a, b),
                (Quantity::Count(a), Quantity::Count(b))
                | (Quantity::Percent(a), Quantity::Percent(b)) => same(*a, *b),
                (Quantity::Change(a), Quantity::Change(b)) => {
                    let same_level = match (a.level, b.level) {
                        (Level::Ratio(a), Level::Ratio(b)) => same_ratio(&a, &b),
                        (Level::Count(a), Level::Count(b))
                        | (Level::Percent(a), Level::Percent(b)) => same(a, b),
                        (Level::Ratio(_) | Level::Count(_) | Level::Percent(_), _) => false,
                    };
                    same_level && a.direction == b.direction && a.relative == b.relative
                }
                (
                    Quantity::Ratio(_)
                    | Quantity::Count(_)
                    | Quantity::Percent(_)
                    | Quantity::Change(_),
                    _,
                ) => false,
            }
        }
        (Scoring::When { condition: a, .. }, Scoring::When { condition: b, .. }) => {
            same_condition((old, a), (new, b))
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
            let (was, is) = (rows_of(old.0, a), rows_of(new.0, b));
            // A maximum says what is possible only where there is nothing to measure and no row
            // rules it.
            let is_open = !matches!(quantity, Quantity::Count(_) | Quantity::Percent(_))
                || rests_on_sums(old.0, old.1);
            let contained = was.iter().all(|row| is.contains(row));
            was.len() == is.len() && contained && (!is_open || old.1.max == new.1.max)
        }
        _ => false,
    }
}

/// Values (none for `không phát sinh`), points, and classes by their keys.
type RuleRow = (Option<Interval>, Decimal, Vec<String>);

/// What each row of a scale rules.
fn rows_of(standard: &Standard, scale: &Scale) -> Vec<RuleRow> {
    let names = |ids: &[ClassId]| {
        let ids = ids.iter();
        let mut names: Vec<String> = ids.map(|id| key(&standard.classes[*id].name)).collect();
        names.sort();
        names
    };
    let bands = scale.bands.iter();
    let bands = bands.map(|it| (Some(it.interval), it.points.value, names(&it.classes)));
    let rules = scale.no_case.iter();
    let rules = rules.map(|it| (None, it.points.value, names(&it.classes)));
    bands.chain(rules).collect()
}
