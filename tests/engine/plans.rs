//! The least changes by which a commune is recognised, held against trying all that may be changed.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use tieuchi::advise::{Adviser, Answer, Deciding, Plan, Way};
use tieuchi::data::{Record, Value};
use tieuchi::engine::{
    ConditionKind, ItemProblem, MissingName, Outcome, Reading, Reason, Truth, Verdict, evaluate,
};
use tieuchi::model::{Adjustment, Indicator, IndicatorId, IndicatorKind, ItemId, Parts, Standard};
use tieuchi::number::Decimal;

use crate::engine::random::{Case, case, compared};
use crate::engine::written;

/// How many figures change, and by how much.
type Cost = (usize, Decimal);

/// What stands for what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Worst,
    Best,
}

impl At {
    fn reaches(self, outcome: &Outcome) -> bool {
        match self {
            At::Worst => outcome.verdict == Verdict::Met,
            At::Best => outcome.verdict != Verdict::NotMet,
        }
    }

    /// Whether all but the total holds.
    fn holds(self, outcome: &Outcome) -> bool {
        let others = outcome.conditions.iter();
        let mut others = others.filter(|one| !matches!(one.kind, ConditionKind::Total { .. }));
        others.all(|one| match self {
            At::Worst => one.truth == Truth::Holds,
            At::Best => one.truth != Truth::Fails,
        })
    }

    fn total(self, outcome: &Outcome) -> Decimal {
        match self {
            At::Worst => outcome.points.min,
            At::Best => outcome.points.max,
        }
    }
}

/// Says of each figure what can be done about it. Percentages stay.
fn adjusted(mut case: Case, marks: &[u8]) -> Case {
    let mut parts = Parts::clone(&case.standard);
    let indicators = std::mem::take(&mut parts.indicators);
    for (indicator, mark) in indicators.values().zip(marks.iter().cycle()) {
        let adjustment = match (&indicator.kind, mark % 5) {
            _ if indicator.is_calculated() => None,
            (IndicatorKind::Percent, _) | (_, 0) => Some(Adjustment::Fixed),
            (IndicatorKind::Flag, _) => None,
            (_, 1 | 2) => Some(Adjustment::OnlyRises),
            (_, 3) => Some(Adjustment::OnlyFalls),
            _ => None,
        };
        parts.indicators.push(Indicator {
            adjustment,
            ..indicator.clone()
        });
    }
    case.standard = written::standard(&parts);
    case
}

/// The values that a figure can be brought to, with how far each is.
fn values(
    standard: &Standard,
    way: Way,
    id: IndicatorId,
    record: &Record,
) -> Vec<(Value, Decimal)> {
    let indicator = &standard.indicators[id];
    match (way, record.value(id).map(|given| given.value)) {
        (Way::BecomesYes, Some(Value::Flag(false))) => vec![(Value::Flag(true), Decimal::ONE)],
        (Way::Rises, Some(Value::Number(from))) => {
            let steps = (1..).map(Decimal::from).map(|by| (from + by, by));
            let most = indicator.at_most.unwrap();
            let steps = steps.take_while(|(to, _)| *to <= most);
            steps.map(|(to, by)| (Value::Number(to), by)).collect()
        }
        (Way::Falls, Some(Value::Number(from))) => {
            let steps = (1..).map(Decimal::from).map(|by| (from - by, by));
            let steps = steps.take_while(|(to, _)| *to >= indicator.at_least);
            steps.map(|(to, by)| (Value::Number(to), by)).collect()
        }
        _ => Vec::new(),
    }
}

/// Every commune that changes of these figures make of one, with what they cost; `None` where they are too
/// many.
fn all(
    adviser: &Adviser<'_>,
    standard: &Standard,
    record: &Record,
    levers: &[IndicatorId],
) -> Option<Vec<(Record, Cost)>> {
    let mut made = vec![(record.clone(), (0, Decimal::ZERO))];
    for id in levers {
        let Some(way) = adviser.way(*id) else {
            continue;
        };
        let values = values(standard, way, *id, record);
        if made.len() * (values.len() + 1) > 1_500 {
            return None;
        }
        let mut more = Vec::new();
        for (record, (changes, effort)) in &made {
            for (value, by) in &values {
                let mut changed = record.clone();
                let given = record.value(*id).unwrap();
                changed.set_value(
                    *id,
                    Some(tieuchi::data::Given {
                        value: *value,
                        ..given
                    }),
                );
                more.push((changed, (changes + 1, effort + by)));
            }
        }
        made.extend(more);
    }
    made.retain_mut(|(record, _)| record.calculate(standard).is_empty() && keeps(standard, record));
    Some(made)
}

/// Whether what is known keeps all limits, through any number of them.
fn keeps(standard: &Standard, record: &Record) -> bool {
    standard.indicators.ids().all(|id| {
        let limits = standard.limits(id).into_iter();
        let mut limits = limits.filter_map(|limit| record.number(limit));
        (record.number(id)).is_none_or(|value| limits.all(|most| value <= most))
    })
}

/// The items of which nothing can be said though their figures are there.
fn problems(outcome: &Outcome) -> BTreeSet<ItemId> {
    let items = outcome.criteria.iter().flat_map(|one| &one.items);
    let problems = items.filter(|item| {
        let reason = match &item.reason {
            Reason::Measured(Reading::Problem(problem)) => Some(*problem),
            _ => None,
        };
        matches!(
            reason,
            Some(ItemProblem::CasesWithoutBase | ItemProblem::NoCaseUnruled)
        )
    });
    problems.map(|item| item.item).collect()
}

/// The figures that advice leaves alone though they may move: what is missing hangs on them.
fn levers(standard: &Standard, record: &Record) -> Vec<IndicatorId> {
    let lacks = |id: IndicatorId| {
        let parts = standard.reported(id);
        parts.into_iter().any(|part| record.value(part).is_none())
    };
    let mut left: BTreeSet<IndicatorId> = BTreeSet::new();
    let mut leave = |ids: Vec<IndicatorId>, is_open: bool| {
        if is_open || ids.iter().any(|id| lacks(*id)) {
            left.extend(ids.into_iter().flat_map(|id| standard.reported(id)));
        }
    };
    let outcome = evaluate(standard, record);
    let items = outcome.criteria.iter().flat_map(|one| &one.items);
    for item in items {
        let scoring = &standard.items[item.item].scoring;
        let compares = standard.items[item.item].compares() && record.previous().is_none();
        let attributes = match scoring {
            tieuchi::model::Scoring::When { condition, .. } => asks(condition, record),
            _ => false,
        };
        let is_problem = matches!(item.reason, Reason::Measured(Reading::Problem(_)));
        let is_open = compares || attributes || is_problem || !item.points.is_exact();
        leave(scoring.indicators(), is_open);
    }
    for requirement in &standard.recognition.requirements {
        let condition = &requirement.condition;
        leave(condition.indicators(), asks(condition, record));
    }
    for id in standard.indicators.ids() {
        for limit in standard.limits(id) {
            leave(vec![id, limit], false);
        }
        if standard.indicators[id].is_calculated() {
            leave(vec![id], false);
        }
    }
    let ids = standard.indicators.ids();
    ids.filter(|id| record.value(*id).is_some() && !left.contains(id))
        .collect()
}

/// Whether a condition asks for an attribute that is missing.
fn asks(condition: &tieuchi::model::Condition, record: &Record) -> bool {
    let facts = condition.facts();
    let mut facts = facts.iter();
    facts.any(|fact| match fact {
        tieuchi::model::Fact::Is(id, _) => record.attribute(*id).is_none(),
        _ => false,
    })
}

/// Whether a plan is what it says.
fn is_borne_out(standard: &Standard, record: &Record, plan: &Plan, at: At) -> bool {
    let mut changed = record.clone();
    for change in &plan.changes {
        let given = record.value(change.indicator).unwrap();
        assert_eq!(given.value, change.from);
        let value = change.to;
        changed.set_value(
            change.indicator,
            Some(tieuchi::data::Given { value, ..given }),
        );
    }
    let broken = changed.calculate(standard);
    let after = evaluate(standard, &changed);
    broken.is_empty()
        && keeps(standard, &changed)
        && at.reaches(&after)
        && after.points == plan.points.1
        && after.verdict == plan.verdict
}

/// Holds an answer against all that can be done.
fn held(
    standard: &Standard,
    record: &Record,
    answer: &Answer,
    made: &[(Record, Cost)],
    at: At,
) -> Result<(), TestCaseError> {
    // What nothing can be said of is no way out.
    let own = problems(&evaluate(standard, record));
    let scored: Vec<(Outcome, Cost)> = (made.iter())
        .map(|(record, cost)| (evaluate(standard, record), *cost))
        .filter(|(outcome, _)| problems(outcome).is_subset(&own))
        .collect();
    let reached = scored.iter().filter(|(outcome, _)| at.reaches(outcome));
    let least = reached.map(|(_, cost)| *cost).min();
    let most = |changes: usize| {
        let others = scored.iter().filter(|(outcome, _)| at.holds(outcome));
        let others = others.filter(|(_, cost)| cost.0 <= changes);
        others.map(|(outcome, _)| at.total(outcome)).max()
    };
    match answer {
        Answer::Recognised => prop_assert_eq!(least.map(|cost| cost.0), Some(0)),
        Answer::Plans {
            plans,
            fewer,
            is_least,
        } => {
            for plan in plans {
                prop_assert!(is_borne_out(standard, record, plan, at));
                prop_assert!(answer.cost().unwrap() <= (plan.changes.len(), plan.effort));
            }
            prop_assert!(answer.cost() >= least);
            if *is_least {
                let totals: Vec<_> = scored
                    .iter()
                    .map(|(one, cost)| (one.points, *cost))
                    .collect();
                let facts = (record.facts(), record.previous().map(Record::facts));
                prop_assert_eq!(answer.cost(), least, "{:?} {:?} {:?}", at, totals, facts);
                prop_assert_eq!(fewer.changes + 1, least.unwrap().0);
                prop_assert_eq!(fewer.most, most(fewer.changes));
            }
            // Each other plan is the least without one figure of the first.
            for other in plans.iter().skip(1) {
                let first: BTreeSet<_> = plans[0].changes.iter().map(|one| one.indicator).collect();
                let other: BTreeSet<_> = other.changes.iter().map(|one| one.indicator).collect();
                prop_assert!(!first.is_subset(&other));
            }
        }
        Answer::Unreachable {
            most: told,
            is_proven,
        } => {
            if *is_proven {
                prop_assert_eq!(least, None);
                let totals: Vec<_> = scored
                    .iter()
                    .map(|(one, cost)| (one.points, *cost))
                    .collect();
                let facts = (record.facts(), record.previous().map(Record::facts));
                prop_assert_eq!(*told, most(usize::MAX), "{:?} {:?} {:?}", at, totals, facts);
            }
        }
        Answer::Unknown => prop_assert!(false, "unknown"),
    }
    Ok(())
}

fn check(case: &Case) -> Result<(), TestCaseError> {
    let standard = &case.standard;
    let adviser = Adviser::new(standard);
    for mut record in [case.whole.clone(), case.with_gaps()] {
        if !record.calculate(standard).is_empty() || !keeps(standard, &record) {
            continue;
        }
        let outcome = evaluate(standard, &record);
        let levers = levers(standard, &record);
        let Some(made) = all(&adviser, standard, &record, &levers) else {
            continue;
        };
        let advice = adviser.advise(&record, &outcome);
        if outcome.classes.len() == 1 {
            held(standard, &record, &advice.worst, &made, At::Worst)?;
            held(standard, &record, &advice.best, &made, At::Best)?;
        }
        is_all(standard, &record, &outcome, &advice.deciding)?;
        for name in &advice.deciding.facts {
            let MissingName::Indicator(id) = name else {
                continue;
            };
            for value in every(standard, *id) {
                let mut known = record.clone();
                let at = record.at;
                known.set_value(*id, Some(tieuchi::data::Given { value, at }));
                let broken = known.calculate(standard);
                let is_possible = match value {
                    Value::Number(number) => standard.range(*id).contains(number),
                    Value::Flag(_) => true,
                };
                if is_possible && broken.is_empty() && keeps(standard, &known) {
                    let verdict = evaluate(standard, &known).verdict;
                    prop_assert_ne!(verdict, Verdict::Undetermined, "{:?} {:?}", id, value);
                }
            }
        }
        hairs(standard, &record, &outcome, &advice.hairs)?;
    }
    Ok(())
}

fn every(standard: &Standard, id: IndicatorId) -> Vec<Value> {
    let indicator = &standard.indicators[id];
    match indicator.kind {
        IndicatorKind::Flag => vec![Value::Flag(false), Value::Flag(true)],
        IndicatorKind::Percent => Vec::new(),
        IndicatorKind::Count { .. } => {
            let values =
                std::iter::successors(Some(indicator.at_least), |one| Some(one + Decimal::ONE));
            let values = values.take_while(|one| *one <= indicator.at_most.unwrap());
            values.map(Value::Number).collect()
        }
    }
}

/// Where no other missing figure is said to decide, each other has a value that leaves either verdict to the one
/// that does.
fn is_all(
    standard: &Standard,
    record: &Record,
    outcome: &Outcome,
    deciding: &Deciding,
) -> Result<(), TestCaseError> {
    let (true, [MissingName::Indicator(decides)]) = (deciding.is_all, deciding.facts.as_slice())
    else {
        return Ok(());
    };
    for missing in &outcome.missing {
        let MissingName::Indicator(other) = missing.name else {
            continue;
        };
        let others = every(standard, other);
        if other == *decides || others.is_empty() {
            continue;
        }
        let verdicts = |other_is: Value| {
            let mut verdicts = BTreeSet::new();
            for value in every(standard, *decides) {
                let mut known = record.clone();
                for (id, value) in [(other, other_is), (*decides, value)] {
                    known.set_value(
                        id,
                        Some(tieuchi::data::Given {
                            value,
                            at: record.at,
                        }),
                    );
                }
                if known.calculate(standard).is_empty() && keeps(standard, &known) {
                    let verdict = evaluate(standard, &known).verdict;
                    verdicts.insert(format!("{verdict:?}"));
                }
            }
            verdicts.len()
        };
        prop_assert!(
            others.into_iter().any(|value| verdicts(value) > 1),
            "{:?}",
            other
        );
    }
    Ok(())
}

/// The records that undo a recognition are found, and no others.
fn hairs(
    standard: &Standard,
    record: &Record,
    outcome: &Outcome,
    found: &[tieuchi::advise::Hair],
) -> Result<(), TestCaseError> {
    let mut expected = Vec::new();
    for id in standard.indicators.ids() {
        let indicator = &standard.indicators[id];
        let Some(from) = record.number(id) else {
            continue;
        };
        if outcome.verdict != Verdict::Met || !indicator.is_count() || indicator.is_calculated() {
            continue;
        }
        for to in [from - Decimal::ONE, from + Decimal::ONE] {
            let mut changed = record.clone();
            changed.set_number(id, to);
            let is_possible = standard.range(id).contains(to)
                && changed.calculate(standard).is_empty()
                && keeps(standard, &changed);
            if is_possible && evaluate(standard, &changed).verdict != Verdict::Met {
                expected.push((id, to));
            }
        }
    }
    let found: Vec<_> = found.iter().map(|hair| (hair.indicator, hair.to)).collect();
    prop_assert_eq!(found, expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_way_is_cheaper(case in case(), marks in vec(any::<u8>(), 12)) {
        check(&adjusted(case, &marks))?;
    }

    #[test]
    fn no_way_is_cheaper_with_sums_and_changes(case in compared(), marks in vec(any::<u8>(), 12)) {
        check(&adjusted(case, &marks))?;
    }
}
