//! Two standards compared: what must hold of every pair, tried on small ones that differ a little
//! against all the ways in which gaps can be filled.

use proptest::collection::vec;
use proptest::prelude::*;
use tieuchi::analysis::Evaluator;
use tieuchi::compare::distinguish::{Figure, FigureValue, Finding, Part, Witness};
use tieuchi::compare::{changes, distinguish, effect};
use tieuchi::data::{Record, Value};
use tieuchi::decision::Budget;
use tieuchi::engine::{ConditionKind, Outcome, PointsRange, Truth, Verdict, evaluate};
use tieuchi::model::{
    AttributeDomain, ClassId, Condition, Endpoint, Id, ItemId, Parts, Scale, Scoring, Standard,
};
use tieuchi::number::Decimal;

use crate::engine::random::{Case, case};
use crate::engine::support::{given, record};
use crate::engine::written::checked;

/// One small edit of a standard: what, where, how much.
type Edit = (u8, u8, u8);

/// A standard and the same one after a few edits, some of which change nothing. An edit that the
/// checks would refuse is left out.
fn two() -> impl Strategy<Value = (Case, Standard)> {
    (case(), vec(any::<Edit>(), 0..4)).prop_map(|(case, edits)| {
        let edited = edits
            .into_iter()
            .fold(case.standard.clone(), |standard, edit| {
                let mut parts = Parts::clone(&standard);
                apply(&mut parts, edit);
                checked(&parts).unwrap_or(standard)
            });
        (case, edited)
    })
}

fn apply(standard: &mut Parts, (what, place, amount): Edit) {
    match what % 8 {
        0 => edit_scale(standard, place, |scale| {
            let at = usize::from(amount) % scale.bands.len();
            let points = Decimal::from(u32::from(amount / 16) * 10);
            match &mut scale.linear {
                Some(rule) => rule.each.value = points,
                None => scale.bands[at].points.value = points,
            }
        }),
        1 => edit_scale(standard, place, |scale| move_bound(scale, amount)),
        2 => edit_scale(standard, place, |scale| scale.bands.reverse()),
        3 => edit_scale(standard, place, |scale| split(scale, amount)),
        4 => {
            let at = usize::from(place) % standard.classes.len();
            let more = Decimal::from(u32::from(amount % 3) * 5);
            standard.recognition.thresholds[at].at_least.value += more;
            let id = Id::at(u32::try_from(at).unwrap());
            let mut classes = tieuchi::model::Table::default();
            for (class, entry) in standard.classes.iter() {
                let mut entry = entry.clone();
                if class == id {
                    entry.threshold += more;
                }
                classes.push(entry);
            }
            standard.classes = classes;
        }
        5 => standard.recognition.all_criteria_met ^= true,
        6 => standard.recognition.no_criterion_at_zero ^= true,
        _ => {
            let at = usize::from(place) % standard.classes.len();
            let mut classes = tieuchi::model::Table::default();
            for (class, entry) in standard.classes.iter() {
                let mut entry = entry.clone();
                let not = |part| Condition::Not(Box::new(part));
                if class.place() == at {
                    entry.condition = entry.condition.map(|condition| match amount % 2 {
                        0 => not(not(condition)),
                        _ => not(condition),
                    });
                }
                classes.push(entry);
            }
            standard.classes = classes;
        }
    }
}

fn edit_scale(standard: &mut Parts, place: u8, edit: impl Fn(&mut Scale)) {
    let at = usize::from(place) % standard.items.len();
    let mut items = tieuchi::model::Table::default();
    for (id, item) in standard.items.iter() {
        let mut item = item.clone();
        if id.place() == at
            && let Scoring::Measure { scale, .. } = &mut item.scoring
        {
            edit(scale);
        }
        items.push(item);
    }
    standard.items = items;
}

/// Moves a bound by one or a half.
fn move_bound(scale: &mut Scale, amount: u8) {
    let bounds: Vec<Decimal> = (scale.bands.iter())
        .filter_map(|band| band.written.upper.map(|end| end.value))
        .collect();
    if bounds.is_empty() {
        return;
    }
    let from = bounds[usize::from(amount) % bounds.len()];
    let by = [Decimal::ONE, Decimal::new(5, 1), -Decimal::ONE][usize::from(amount / 64) % 3];
    let moved = |end: Option<Endpoint>| {
        end.map(|end| Endpoint {
            value: if end.value == from {
                from + by
            } else {
                end.value
            },
            ..end
        })
    };
    let mut edited = scale.clone();
    for band in &mut edited.bands {
        band.written.lower = moved(band.written.lower);
        band.written.upper = moved(band.written.upper);
    }
    *scale = edited;
}

/// Makes two bands of the same points out of the topmost one.
fn split(scale: &mut Scale, amount: u8) {
    let Some(top) = scale
        .bands
        .iter()
        .position(|band| band.written.upper.is_none())
    else {
        return;
    };
    let from = scale.bands[top]
        .written
        .lower
        .map_or(Decimal::ZERO, |end| end.value);
    let at = from + Decimal::from(u32::from(amount % 7) + 1);
    let end = |inclusive| {
        Some(Endpoint {
            value: at,
            inclusive,
        })
    };
    let mut upper = scale.bands[top].clone();
    upper.written.lower = end(amount.is_multiple_of(2));
    scale.bands[top].written.upper = end(!amount.is_multiple_of(2));
    scale.bands.push(upper);
}

fn items(outcome: &Outcome) -> Vec<(ItemId, PointsRange)> {
    let items = outcome
        .criteria
        .iter()
        .flat_map(|criterion| &criterion.items);
    items.map(|item| (item.item, item.points)).collect()
}

/// Whether every criterion is above zero as far as it is asked, and whether the total suffices.
fn truths(outcome: &Outcome) -> (Truth, Truth) {
    let of = |total: bool| {
        let mut conditions = outcome.conditions.iter();
        let found = conditions.find(|it| match it.kind {
            ConditionKind::Total { .. } => total,
            ConditionKind::AllCriteriaMet | ConditionKind::NoCriterionAtZero => !total,
            ConditionKind::Requirement { .. } => false,
        });
        found.map_or(Truth::Holds, |it| it.truth)
    };
    (of(false), of(true))
}

/// All that a report says of a commune.
#[derive(Debug, PartialEq)]
struct Judged {
    items: Vec<(ItemId, PointsRange)>,
    total: PointsRange,
    verdict: Verdict,
    truths: (Truth, Truth),
    classes: Vec<ClassId>,
}

fn judged(outcome: &Outcome) -> Judged {
    Judged {
        items: items(outcome),
        total: outcome.points,
        verdict: outcome.verdict,
        truths: truths(outcome),
        classes: outcome.classes.clone(),
    }
}

/// A record of the figures of a witness.
fn shown(standard: &Standard, figures: &[Figure]) -> Record {
    let mut record = record(standard);
    for figure in figures {
        let mut indicators = standard.indicators.iter();
        if let Some((id, _)) = indicators.find(|(_, it)| it.name == figure.name) {
            let value = match figure.value {
                FigureValue::Number(number) | FigureValue::Percent(number) => Value::Number(number),
                FigureValue::Flag(flag) => Value::Flag(flag),
                FigureValue::Choice(_) => panic!("a word for a figure"),
            };
            record.set_value(id, Some(given(value)));
            continue;
        }
        let mut attributes = standard.attributes.iter();
        let (id, attribute) = attributes.find(|(_, it)| it.name == figure.name).unwrap();
        let value = match (&figure.value, &attribute.domain) {
            (FigureValue::Flag(flag), _) => u16::from(*flag),
            (FigureValue::Choice(word), AttributeDomain::Choices(choices)) => {
                let place = choices.iter().position(|choice| choice == word).unwrap();
                u16::try_from(place).unwrap()
            }
            other => panic!("{other:?}"),
        };
        record.set_attribute(id, Some(given(value)));
    }
    record
}

/// Whether the figures of a witness keep all limits, and what both standards make of them is what
/// the witness says, and not the same.
fn check(old: &Standard, new: &Standard, witness: &Witness) {
    let (was, is) = (shown(old, &witness.figures), shown(new, &witness.figures));
    for standard in [old, new] {
        for (id, indicator) in standard.indicators.iter() {
            if let Some(value) = was.number(id) {
                assert!(value >= indicator.at_least, "{witness:?}");
                assert!(indicator.at_most.is_none_or(|most| value <= most));
                for limit in &indicator.limits {
                    assert!(was.number(*limit).is_none_or(|most| value <= most));
                }
            }
        }
    }
    let (was, is) = (evaluate(old, &was), evaluate(new, &is));
    match (&witness.part, &witness.old, &witness.new) {
        (
            Part::Item(number),
            Finding::Points { points: a, .. },
            Finding::Points { points: b, .. },
        ) => {
            let place = old.items.values().position(|item| item.number == *number);
            let place = place.unwrap();
            assert_eq!((items(&was)[place].1, items(&is)[place].1), (*a, *b));
            assert_ne!(a, b);
        }
        (Part::Class, Finding::Classes(_), Finding::Classes(_)) => {
            assert_ne!(was.classes, is.classes);
        }
        (Part::AboveZero, ..) => assert_ne!(truths(&was).0, truths(&is).0, "{witness:?}"),
        (Part::Threshold(_), ..) => assert_ne!(truths(&was).1, truths(&is).1, "{witness:?}"),
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    /// Of a standard and itself nothing changed, and nothing can tell them apart.
    #[test]
    fn nothing_changed_in_a_standard_that_is_the_same(case in case()) {
        let (old, new) = (&case.standard, case.standard.clone());
        prop_assert_eq!(changes(old, &new), []);
        let apart = distinguish(old, &new, &Budget::unlimited());
        prop_assert!(apart.witnesses.is_empty() && apart.undecided.is_empty());
        prop_assert!(apart.even_with_gaps);
    }

    /// Every witness is judged as it says; where there is none, no data tells the two apart.
    #[test]
    fn what_tells_apart_does_and_else_nothing_does((case, new) in two()) {
        let old = &case.standard;
        let apart = distinguish(old, &new, &Budget::unlimited());
        for witness in &apart.witnesses {
            check(old, &new, witness);
        }
        if !apart.witnesses.is_empty() || !apart.undecided.is_empty() {
            return Ok(());
        }
        // A ratio without a denominator and without a rule leaves an item open; data is complete
        // all the same.
        for record in case.completions().iter().chain([&case.whole]).take(300) {
            let (was, is) = (evaluate(old, record), evaluate(&new, record));
            prop_assert_eq!(judged(&was), judged(&is));
        }
        if apart.even_with_gaps {
            let gaps = case.with_gaps();
            prop_assert_eq!(judged(&evaluate(old, &gaps)), judged(&evaluate(&new, &gaps)));
        }
    }

    /// What is told of communes is what scoring them twice tells.
    #[test]
    fn the_effect_is_that_of_scoring_twice((case, new) in two()) {
        let old = &case.standard;
        let mut records: Vec<Record> = case.completions().into_iter().take(20).collect();
        records.push(case.with_gaps());
        for (row, record) in records.iter_mut().enumerate() {
            record.at.row = u32::try_from(row).unwrap() + 1;
        }
        let target = Decimal::from(80);
        let effect = effect((old, &records), (&new, &records), target, || {});
        prop_assert_eq!(effect.communes.len(), records.len());
        prop_assert_eq!(effect.unpaired, 0);
        let judges = (Evaluator::new(old), Evaluator::new(&new));
        let (mut met, mut changed) = ((0, 0), 0);
        for (commune, record) in effect.communes.iter().zip(&records) {
            let (was, is) = (judges.0.evaluate(record), judges.1.evaluate(record));
            prop_assert_eq!(commune.before.verdict, was.verdict);
            prop_assert_eq!(commune.after.verdict, is.verdict);
            prop_assert_eq!((commune.before.points, commune.after.points), (was.points, is.points));
            let numbers: Vec<_> = (items(&was).iter().zip(items(&is)))
                .filter(|((_, before), (_, after))| before != after)
                .map(|((id, before), (_, after))| (old.items[*id].number, Some(*before), Some(after)))
                .collect();
            let told: Vec<_> = (commune.items.iter())
                .map(|item| (item.number, item.before, item.after))
                .collect();
            prop_assert_eq!(told, numbers);
            prop_assert_eq!(commune.changed, judged(&was) != judged(&is));
            met.0 += usize::from(was.verdict == Verdict::Met);
            met.1 += usize::from(is.verdict == Verdict::Met);
            changed += usize::from(commune.changed);
        }
        prop_assert_eq!((effect.before.met, effect.after.met), met);
        prop_assert_eq!(effect.unchanged(), records.len() - changed);
        let places = effect.by_district();
        prop_assert_eq!(places.len(), 1);
        prop_assert_eq!((places[0].2.met_before, places[0].2.met_after), met);
    }
}
