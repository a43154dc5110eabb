//! The answers about a standard against trying all figures, and their figures against the engine.

use std::collections::HashSet;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use tieuchi::engine::{ConditionKind, Outcome, Reading, Reason, Truth, evaluate};
use tieuchi::exact::Decimal;
use tieuchi::inspect::{Direction, Extreme, Found, OfClasses, OutOfReach, inspect};
use tieuchi::model::{ClassId, CriterionId, Id, ItemId, Scoring, Standard};
use tieuchi::solve::{By, Row};

use crate::random::{Case, case, compared};
use crate::support::{Draft, above, count, given, ratio, record, up_to};

/// More communes than these are not tried.
const MOST: usize = 6_000;

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

/// The commune of an answer really has its points, and is of one of these classes.
fn check_witness(standard: &Standard, found: &Found, classes: &[ClassId]) -> Outcome {
    let mut commune = record(standard);
    for (id, value) in &found.figures {
        commune.set_value(*id, Some(given(*value)));
    }
    for (id, value) in &found.previous {
        let previous = commune.previous_mut(standard);
        previous.set_value(*id, Some(given(*value)));
    }
    for (id, value) in &found.attributes {
        commune.set_attribute(*id, Some(given(*value)));
    }
    let outcome = evaluate(standard, &commune);
    assert!(is_scored(&outcome), "{outcome:?}");
    assert!(fulfils(&outcome), "{outcome:?}");
    let points: Vec<Decimal> = outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items)
        .map(|item| item.points.max)
        .collect();
    assert_eq!(points, found.items);
    assert_eq!(outcome.points.min, found.points);
    assert_eq!(outcome.points.max, found.points);
    // Where the class matters, attributes that settle it are shown.
    assert!(outcome.classes.iter().any(|class| classes.contains(class)));
    outcome
}

/// Holds all answers about a standard against trying everyone.
fn check_answers(case: Case) -> Result<(), TestCaseError> {
    let standard = case.standard.clone();
    let inspection = inspect(&standard);
    prop_assert!(inspection.beyond.is_empty());
    let everyone = case.everyone(MOST);
    // Of a standard whose declarations contradict each other there is nobody to ask.
    prop_assume!((everyone.as_ref()).is_some_and(|everyone| !everyone.is_empty()));
    let everyone: Vec<Outcome> = everyone
        .unwrap()
        .iter()
        .map(|commune| evaluate(&standard, commune))
        .collect();
    let scored: Vec<&Outcome> = everyone
        .iter()
        .filter(|outcome| is_scored(outcome))
        .collect();
    let points = |outcome: &&Outcome| outcome.points.max;
    let of = |class: ClassId| {
        let scored = scored.iter().copied();
        scored.filter(move |outcome| outcome.classes == [class] && fulfils(outcome))
    };
    let found = |extreme: &Extreme| {
        assert_ne!(extreme, &Extreme::Undecided);
        extreme.points()
    };
    // Every class with communes has one answer.
    let each = |answers: &[OfClasses]| -> Vec<(ClassId, Option<Decimal>)> {
        let each = answers.iter();
        let each = each.flat_map(|of| of.classes.iter().map(|class| (*class, found(&of.extreme))));
        let mut each: Vec<_> = each.collect();
        each.sort_unstable();
        each
    };
    let populated: Vec<ClassId> = (standard.classes.ids())
        .filter(|class| everyone.iter().any(|outcome| outcome.classes == [*class]))
        .collect();
    let by_trying =
        |extreme: &dyn Fn(ClassId) -> Option<Decimal>| -> Vec<(ClassId, Option<Decimal>)> {
            populated
                .iter()
                .map(|class| (*class, extreme(*class)))
                .collect()
        };

    let recognition = &standard.recognition;
    let none_at_zero = recognition.all_criteria_met || recognition.no_criterion_at_zero;
    for answer in &inspection.classes {
        prop_assert_eq!(answer.has_communes, populated.contains(&answer.class));
        let best = of(answer.class)
            .filter(|o| !none_at_zero || all_above(o))
            .map(|o| points(&o))
            .max();
        if answer.has_communes {
            prop_assert_eq!(found(&answer.best), best);
            let reached = best.is_some_and(|best| best >= standard.threshold(answer.class));
            prop_assert_eq!(answer.reached, Some(reached));
        }
        if let Extreme::Found(found) = &answer.best
            && answer.has_communes
        {
            let outcome = check_witness(&standard, found, &[answer.class]);
            prop_assert!(!none_at_zero || all_above(&outcome));
        }
    }
    for answer in &inspection.at_zero {
        let best = by_trying(&|class| {
            of(class)
                .filter(|o| is_zero(o, answer.criterion))
                .map(|o| points(&o))
                .max()
        });
        prop_assert_eq!(each(&answer.best), best);
        for of in &answer.best {
            if let Extreme::Found(found) = &of.extreme {
                let outcome = check_witness(&standard, found, &of.classes);
                prop_assert!(is_zero(&outcome, answer.criterion));
            }
        }
    }
    let least = by_trying(&|class| of(class).filter(|o| all_above(o)).map(|o| points(&o)).min());
    prop_assert_eq!(each(&inspection.least), least);
    for of in &inspection.least {
        if let Extreme::Found(found) = &of.extreme {
            prop_assert!(all_above(&check_witness(&standard, found, &of.classes)));
        }
    }

    let mut reached: HashSet<(usize, String)> = HashSet::new();
    for outcome in &scored {
        for item in outcome
            .criteria
            .iter()
            .flat_map(|criterion| &criterion.items)
        {
            let by = way(&standard.items[item.item].scoring, &item.reason);
            reached.insert((item.item.place(), format!("{by:?}")));
        }
    }
    for (id, item) in standard.items.iter() {
        let Scoring::Measure { scale, .. } = &item.scoring else {
            continue;
        };
        let Some(rule) = &scale.linear else { continue };
        // The most points that steps bring to anyone, all items being scored or not.
        let steps = everyone.iter().filter_map(|outcome| {
            let mut items = outcome
                .criteria
                .iter()
                .flat_map(|criterion| &criterion.items);
            let item = items.find(|item| item.item == id).unwrap();
            let Reason::Measured(measured) = &item.reason else {
                panic!("{item:?}");
            };
            let in_band = matches!(measured.reading, Reading::Band(_));
            in_band.then_some(item.points.max)
        });
        let most = steps.max().unwrap_or(Decimal::ZERO);
        let told = inspection
            .out_of_reach
            .most
            .iter()
            .find(|(of, _)| *of == id);
        let capped = (most < rule.most.value).then_some(most);
        prop_assert_eq!(told.map(|(_, most)| *most), capped);
    }
    for (item, by) in &inspection.out_of_reach.ways {
        let by = (item.place(), format!("{by:?}"));
        prop_assert!(!reached.contains(&by));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    #[test]
    fn answers_are_those_of_trying_everyone(case in case()) {
        check_answers(case)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    #[test]
    fn answers_on_sums_and_changes_are_those_of_trying_everyone(case in compared()) {
        check_answers(case)?;
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
    check_witness(&standard, best, &[Id::at(0)]);
    // 60 points for above 50%, 50 points for up to 40%.
    assert_eq!(inspection.least[0].extreme.points(), Some(50.into()));
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
    assert_eq!(inspection.out_of_reach, OutOfReach::default());
    assert_eq!(items.len(), 2);
}
