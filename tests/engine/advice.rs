//! The next step of an item, and how a district stands.

use crate::engine::support::*;
use tieuchi::advise::{Step, next_step, summarise};
use tieuchi::engine::evaluate;
use tieuchi::model::{Level, Quantity};

#[test]
fn the_next_step_is_exact() {
    let (standard, part, whole) = share(Some(50));
    let step = |numerator, denominator| {
        let record = numbers(&standard, &[(part, numerator), (whole, denominator)]);
        let outcome = evaluate(&standard, &record);
        next_step(
            &standard,
            &record,
            &outcome.classes,
            &outcome.criteria[0].items[0],
        )
    };
    let rise = |by: u32, points: u32| {
        Some(Step::Change {
            indicator: part,
            by: by.into(),
            rise: true,
            points: points.into(),
        })
    };
    assert_eq!(step(94, 98), rise(3, 50));
    assert_eq!(step(97, 98), None);
    assert_eq!(step(0, 98), rise(94, 30));
    // Of 10 none is between 95% and 98%.
    assert_eq!(step(9, 10), rise(1, 50));
    assert_eq!(step(0, 0), None);
}

#[test]
fn the_next_step_may_go_down() {
    let mut draft = Draft::default();
    let rate = draft.percent();
    let bands = [
        (under(10), 35),
        (from(10).and(up_to(15)), 20),
        (above(15), 0),
    ];
    let scoring = draft.measure(Quantity::Level(Level::Percent(rate)), &bands, None);
    let flag = draft.flag();
    let award = draft.award(flag, 5);
    draft.criterion(vec![scoring, award]);
    draft.class(None, 0);
    let standard = draft.standard();
    let step = |percent: &str| {
        let mut record = record(&standard);
        set(&mut record, rate, percent.parse().unwrap());
        record.set_value(flag, Some(given(tieuchi::data::Value::Flag(false))));
        let outcome = evaluate(&standard, &record);
        let items = &outcome.criteria[0].items;
        assert!(matches!(
            next_step(&standard, &record, &outcome.classes, &items[1]),
            Some(Step::Answer { .. })
        ));
        next_step(&standard, &record, &outcome.classes, &items[0])
    };
    let fall = Step::Change {
        indicator: rate,
        by: "2.25".parse().unwrap(),
        rise: false,
        points: 20.into(),
    };
    assert_eq!(step("17.25"), Some(fall));
    // Under 10% there is no largest percentage: the bound is told.
    let below = Step::Beyond {
        indicator: rate,
        bound: 10.into(),
        rise: false,
        points: 35.into(),
    };
    assert_eq!(step("12"), Some(below));
    assert_eq!(step("9"), None);
}

#[test]
fn a_summary_counts_and_puts_the_nearest_first() {
    let (standard, part, whole) = share(Some(50));
    let outcomes: Vec<_> = [(94, 100), (98, 100), (96, 100), (0, 100), (97, 100)]
        .map(|(n, d)| evaluate(&standard, &numbers(&standard, &[(part, n), (whole, d)])))
        .into_iter()
        .chain([evaluate(&standard, &record(&standard))])
        .collect();
    let summary = summarise(&outcomes, 80.into());
    assert_eq!((summary.communes, summary.met), (6, 1));
    assert_eq!((summary.not_met, summary.undetermined), (4, 1));
    assert_eq!((summary.required, summary.needed), (5, 4));
    assert_eq!(summary.nearest, [2, 4, 0, 3]);
}
