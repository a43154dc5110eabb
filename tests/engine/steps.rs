//! Advice held against all that one figure can be: every step gives what it promises when the commune is
//! scored again, and no smaller one gives as much.

use proptest::prelude::*;
use proptest::sample::Index;
use tieuchi::advise::{Step, next_step};
use tieuchi::data::{Record, Value};
use tieuchi::engine::{ItemOutcome, Reading, Reason, evaluate};
use tieuchi::model::{Fact, IndicatorId, IndicatorKind, Scoring, Standard};
use tieuchi::number::Decimal;

use crate::engine::random::{Case, case, compared, keeps_limits};
use crate::engine::support::{given, set};

/// What one figure alone brings: whether it falls, by how much, and the points of the item.
type Brought = (bool, Decimal, Decimal);

fn item_of(standard: &Standard, record: &Record, place: usize) -> ItemOutcome {
    let outcome = evaluate(standard, record);
    let mut items = outcome.criteria.into_iter().flat_map(|one| one.items);
    items.nth(place).unwrap()
}

fn is_scored(item: &ItemOutcome) -> bool {
    match &item.reason {
        Reason::Measured(reading) => matches!(reading, Reading::Band(_)),
        Reason::Flag(_) | Reason::When(_) => true,
    }
}

/// The figures that may move for an item: the reported parts of what it measures or asks.
fn levers(standard: &Standard, scoring: &Scoring) -> Vec<IndicatorId> {
    let asked = match scoring {
        Scoring::Flag { indicator, .. } => vec![*indicator],
        Scoring::When { condition, .. } => {
            let facts = condition.facts().into_iter();
            facts
                .filter_map(|fact| match fact {
                    Fact::Answer(id) | Fact::Within(id, ..) => Some(id),
                    Fact::Is(..) => None,
                })
                .collect()
        }
        Scoring::Measure { quantity, .. } => {
            let level = quantity.level();
            // Of a figure over itself nothing moves.
            let own = Some(level.numerator()).filter(|own| level.denominator() != Some(*own));
            own.into_iter().collect()
        }
    };
    let mut parts: Vec<IndicatorId> = asked
        .into_iter()
        .flat_map(|id| standard.reported(id))
        .collect();
    parts.sort();
    parts.dedup();
    parts
}

/// The commune with another figure; `None` where that breaks what is declared.
fn moved(standard: &Standard, whole: &Record, id: IndicatorId, value: Decimal) -> Option<Record> {
    let mut record = whole.clone();
    set(&mut record, id, value);
    let broken = record.calculate(standard);
    let indicator = &standard.indicators[id];
    let declared =
        indicator.at_least <= value && indicator.at_most.is_none_or(|most| value <= most);
    (declared && broken.is_empty() && keeps_limits(standard, &record)).then_some(record)
}

/// All that one figure alone brings.
fn all(case: &Case, place: usize) -> Vec<Brought> {
    let standard = &case.standard;
    let item = item_of(standard, &case.whole, place);
    let scoring = &standard.items[item.item].scoring;
    let mut brought = Vec::new();
    for id in levers(standard, scoring) {
        let indicator = &standard.indicators[id];
        let grain = match indicator.kind {
            IndicatorKind::Flag => {
                if case.whole.flag(id) == Some(false) {
                    let mut record = case.whole.clone();
                    record.set_value(id, Some(given(Value::Flag(true))));
                    let points = item_of(standard, &record, place).points.min;
                    brought.push((false, Decimal::ONE, points));
                }
                continue;
            }
            IndicatorKind::Percent => Decimal::new(25, 1),
            IndicatorKind::Count { .. } => Decimal::ONE,
        };
        let value = case.whole.number(id).unwrap();
        let first = indicator.at_least;
        let most = indicator.at_most.unwrap();
        let values = std::iter::successors(Some(first), |value| Some(value + grain));
        for other in values.take_while(|other| *other <= most) {
            if let Some(record) = moved(standard, &case.whole, id, other) {
                let item = item_of(standard, &record, place);
                // That nothing is left to measure is no aim.
                if is_scored(&item) {
                    brought.push((other < value, (other - value).abs(), item.points.min));
                }
            }
        }
    }
    brought
}

/// A step is made, whichever reported figure does it, and gives what it promises.
fn is_kept(case: &Case, place: usize, step: &Step) -> bool {
    let standard = &case.standard;
    let hair = Decimal::new(1, 6);
    let (id, goal) = match *step {
        Step::Answer { indicator, points } => {
            let mut record = case.whole.clone();
            record.set_value(indicator, Some(given(Value::Flag(true))));
            return item_of(standard, &record, place).points.min >= points;
        }
        Step::Change {
            indicator,
            by,
            rise,
            ..
        } => {
            let value = case.whole.number(indicator).unwrap();
            (indicator, if rise { value + by } else { value - by })
        }
        Step::Beyond {
            indicator,
            bound,
            rise,
            ..
        } => (indicator, if rise { bound + hair } else { bound - hair }),
    };
    let whole = case.whole.number(id).unwrap();
    standard.reported(id).into_iter().any(|part| {
        let value = case.whole.number(part).unwrap();
        [goal - whole, whole - goal].into_iter().any(|by| {
            let record = moved(standard, &case.whole, part, value + by);
            record.is_some_and(|record| {
                record.number(id) == Some(goal)
                    && item_of(standard, &record, place).points.min >= step.points()
            })
        })
    })
}

/// How large a step is, told apart by whether it falls.
fn size(case: &Case, step: &Step) -> (bool, Decimal) {
    match *step {
        Step::Answer { .. } => (false, Decimal::ONE),
        Step::Change { by, rise, .. } => (!rise, by),
        Step::Beyond {
            indicator,
            bound,
            rise,
            ..
        } => (!rise, (bound - case.whole.number(indicator).unwrap()).abs()),
    }
}

fn holds(case: &Case) -> Result<(), TestCaseError> {
    let outcome = evaluate(&case.standard, &case.whole);
    let items: Vec<&ItemOutcome> = (outcome.criteria.iter())
        .flat_map(|one| &one.items)
        .collect();
    for (place, item) in items.into_iter().enumerate() {
        if !is_scored(item) || !item.points.is_exact() {
            continue;
        }
        let now = item.points.min;
        let all = all(case, place);
        let is_condition = matches!(item.reason, Reason::When(_));
        let step = next_step(&case.standard, &case.whole, &outcome.classes, item);
        let suffices = |points: Decimal| points > now;
        let brought = all.iter().filter(|(.., points)| suffices(*points));
        let Some(step) = step else {
            // Between the values that were tried there may be one that would do.
            prop_assert_eq!(
                brought.count(),
                0,
                "none for {:?}",
                case.standard.items[item.item].scoring
            );
            continue;
        };
        prop_assert!(suffices(step.points()));
        prop_assert!(is_kept(case, place, &step), "{:?} {:?}", step, case.whole);
        let own = size(case, &step);
        for (falls, by, _) in brought {
            let smaller = if is_condition {
                (*falls, *by) < own
            } else {
                *by < own.1
            };
            let open = matches!(step, Step::Beyond { .. });
            let on_it = open && (!is_condition || *falls == own.0) && *by == own.1;
            prop_assert!(!smaller && !on_it, "{:?}: {} would do", step, by);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_step_is_kept_and_the_smallest(case in case()) {
        holds(&case)?;
    }

    #[test]
    fn so_it_is_where_figures_are_calculated_and_compared(mut case in compared(), other in any::<Index>()) {
        let calculated = case.standard.calculated();
        case.hidden.retain(|id| !calculated.contains(id));
        let filled = case.completions();
        let broken = case.whole.calculate(&case.standard);
        if filled.is_empty() || !broken.is_empty() || !keeps_limits(&case.standard, &case.whole) {
            return Ok(());
        }
        case.whole.set_previous(Some(other.get(&filled).clone()));
        holds(&case)?;
    }
}
