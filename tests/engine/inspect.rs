//! The answers about a standard against trying all figures, and their figures against the engine.

use std::collections::HashSet;

use proptest::prelude::*;
use tieuchi::data::Record;
use tieuchi::engine::{ConditionKind, Outcome, Reading, Reason, Truth, evaluate};
use tieuchi::exact::Decimal;
use tieuchi::inspect::{Direction, Extreme, Found, inspect};
use tieuchi::model::{CriterionId, Id, IndicatorKind, ItemId, Scoring, Standard};
use tieuchi::solve::{By, Row};

use crate::random::{Case, case};
use crate::support::{Draft, above, count, given, ratio, record, up_to};

/// More communes than these are not tried.
const MOST: usize = 6_000;

/// Every commune of a small standard, each known in full; `None` where they are too many.
fn everyone(mut case: Case) -> Option<Vec<Record>> {
    let mut size = 1_usize;
    for indicator in case.standard.indicators.values() {
        size *= match indicator.kind {
            IndicatorKind::Flag => 2,
            IndicatorKind::Percent => 21,
            IndicatorKind::Count { .. } => 7,
        };
        if size > MOST {
            return None;
        }
    }
    case.hidden = case.standard.indicators.ids().collect();
    case.hidden_attributes.clear();
    Some(case.completions())
}

/// Whether every item has its points.
fn is_scored(outcome: &Outcome) -> bool {
    let mut items = outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items);
    items.all(|item| match &item.reason {
        Reason::Measured(measured) => {
            matches!(measured.reading, Reading::Band(_) | Reading::NoCase)
        }
        Reason::Flag(_) | Reason::When(_) => item.points.is_exact(),
    })
}

fn fulfils(outcome: &Outcome) -> bool {
    let mut conditions = outcome.conditions.iter();
    conditions.all(|condition| {
        !matches!(condition.kind, ConditionKind::Requirement { .. })
            || condition.truth == Truth::Holds
    })
}

fn is_zero(outcome: &Outcome, criterion: CriterionId) -> bool {
    outcome.criteria[criterion.place()].points.max.is_zero()
}

fn all_above(outcome: &Outcome) -> bool {
    outcome
        .criteria
        .iter()
        .all(|criterion| !criterion.points.max.is_zero())
}

fn way(item: &Scoring, reason: &Reason) -> By {
    match (item, reason) {
        (_, Reason::Flag(answer)) => By::Answer(answer.unwrap()),
        (_, Reason::When(judgement)) => By::Answer(judgement.judged.truth == Truth::Holds),
        (_, Reason::Measured(measured)) => match measured.reading {
            Reading::Band(at) => By::Row(Row::Band(at)),
            Reading::NoCase => By::Row(Row::NoCase),
            _ => panic!("not scored"),
        },
    }
}

/// The figures of an answer really bring its points.
fn check_witness(standard: &Standard, found: &Found) -> Outcome {
    let mut commune = record(standard);
    for (id, value) in &found.figures {
        commune.set_value(*id, Some(given(*value)));
    }
    let outcome = evaluate(standard, &commune);
    assert!(is_scored(&outcome), "{outcome:?}");
    assert_eq!(
        (outcome.points.min, outcome.points.max),
        (found.points, found.points)
    );
    assert!(fulfils(&outcome));
    outcome
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    #[test]
    fn answers_are_those_of_trying_everyone(case in case()) {
        let standard = case.standard.clone();
        let inspection = inspect(&standard);
        prop_assume!(inspection.beyond.is_empty());
        let everyone = everyone(case);
        prop_assume!(everyone.is_some());
        let scored: Vec<Outcome> = everyone.unwrap().iter()
            .map(|commune| evaluate(&standard, commune))
            .filter(is_scored)
            .collect();
        let points = |outcome: &Outcome| outcome.points.max;
        let most = |wanted: &dyn Fn(&Outcome) -> bool| -> Option<Decimal> {
            scored.iter().filter(|o| fulfils(o) && wanted(o)).map(points).max()
        };
        let found = |extreme: &Extreme| {
            assert_ne!(extreme, &Extreme::Undecided);
            extreme.points()
        };

        let recognition = &standard.recognition;
        let none_at_zero = recognition.all_criteria_met || recognition.no_criterion_at_zero;
        let best = most(&|outcome| !none_at_zero || all_above(outcome));
        for answer in &inspection.classes {
            prop_assert_eq!(found(&answer.best), best);
            let reached = best.is_some_and(|best| best >= standard.threshold(answer.class));
            prop_assert_eq!(answer.reached, Some(reached));
            if let Extreme::Found(found) = &answer.best {
                let outcome = check_witness(&standard, found);
                prop_assert!(!none_at_zero || all_above(&outcome));
            }
        }
        for answer in &inspection.at_zero {
            prop_assert_eq!(found(&answer.best), most(&|o| is_zero(o, answer.criterion)));
            if let Extreme::Found(found) = &answer.best {
                prop_assert!(is_zero(&check_witness(&standard, found), answer.criterion));
            }
        }
        let least = scored.iter().filter(|o| fulfils(o) && all_above(o)).map(points).min();
        prop_assert_eq!(found(&inspection.least), least);
        if let Extreme::Found(found) = &inspection.least {
            prop_assert!(all_above(&check_witness(&standard, found)));
        }

        let mut reached: HashSet<(usize, String)> = HashSet::new();
        for outcome in &scored {
            for item in outcome.criteria.iter().flat_map(|criterion| &criterion.items) {
                let way = way(&standard.items[item.item].scoring, &item.reason);
                reached.insert((item.item.place(), format!("{way:?}")));
            }
        }
        for (item, way) in &inspection.out_of_reach {
            let way = (item.place(), format!("{way:?}"));
            prop_assert!(!reached.contains(&way));
        }
    }
}

/// Two items that want opposite things of one ratio.
fn rivals() -> (Standard, Vec<ItemId>) {
    let mut draft = Draft::default();
    let all = draft.indicator(count(), 1, None, &[]);
    let part = draft.count(&[all]);
    let quantity = ratio(part, all, 100);
    let high = draft.measure(quantity, &[(above(40), 60), (up_to(40), 10)], None);
    let low = draft.measure(quantity, &[(above(50), 0), (up_to(50), 40)], None);
    let items = draft.criterion(vec![high, low]);
    draft.class(None, 100);
    (draft.standard, items)
}

#[test]
fn what_items_reach_together_is_asked_together() {
    let (standard, _) = rivals();
    let inspection = inspect(&standard);
    let Extreme::Found(best) = &inspection.classes[0].best else {
        panic!("{inspection:?}");
    };
    // Above 40% and up to 50% at once: one in two.
    assert_eq!(best.points, 100.into());
    assert_eq!(inspection.classes[0].reached, Some(true));
    check_witness(&standard, best);
    // 60 points for above 50%, 50 points for up to 40%.
    assert_eq!(inspection.least.points(), Some(50.into()));
    assert_eq!(
        inspection
            .scales
            .iter()
            .map(|(_, direction)| *direction)
            .collect::<Vec<_>>(),
        [Direction::Rises, Direction::Falls]
    );

    // With at most one child the ratio is 0 or 100: nothing between.
    let (mut standard, items) = rivals();
    let mut indicators = standard.indicators.clone();
    standard.indicators = tieuchi::model::Table::default();
    for id in indicators.ids() {
        let mut indicator = indicators[id].clone();
        indicator.at_most = Some(Decimal::ONE);
        standard.indicators.push(indicator);
    }
    indicators = standard.indicators.clone();
    assert_eq!(indicators.len(), 2);
    let inspection = inspect(&standard);
    assert_eq!(inspection.classes[0].best.points(), Some(60.into()));
    assert_eq!(inspection.classes[0].reached, Some(false));
    assert_eq!(inspection.out_of_reach, []);
    assert_eq!(items.len(), 2);
}
