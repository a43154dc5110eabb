//! The engine on cases worked out by hand.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails where something is not as it must be"
)]

mod engine_support;

use engine_support::*;
use tieuchi::advise::{Step, lacks, next_step, summarise};
use tieuchi::engine::{
    ItemProblem, MissingName, Outcome, PointsRange, Reading, Reason, Truth, Verdict, evaluate,
    unverified_used,
};
use tieuchi::exact::Decimal;
use tieuchi::model::{
    AttributeDomain, ClassCondition, Id, IndicatorId, Quantity, Scoring, Standard, Table,
};

fn reading(outcome: &Outcome, item: usize) -> &Reading {
    let mut items = outcome.criteria.iter().flat_map(|c| &c.items);
    match &items.nth(item).unwrap().reason {
        Reason::Measured(measured) => &measured.reading,
        Reason::Flag(_) => panic!("a yes/no"),
    }
}

fn range(min: u32, max: u32) -> PointsRange {
    PointsRange {
        min: min.into(),
        max: max.into(),
    }
}

fn open(bands: &[usize], no_case: bool) -> Reading {
    Reading::Open {
        bands: bands.to_vec(),
        no_case,
    }
}

/// One criterion of one share, limited: `(standard, numerator, denominator)`.
fn share(no_case: Option<u32>) -> (Standard, IndicatorId, IndicatorId) {
    let mut draft = Draft::default();
    let under_1 = draft.count(&[]);
    let vaccinated = draft.count(&[under_1]);
    let scoring = draft.measure(ratio(vaccinated, under_1, 100), &vaccination(), no_case);
    draft.criterion(vec![scoring]);
    draft.class(None, 40);
    (draft.standard, vaccinated, under_1)
}

#[test]
fn a_ratio_on_its_bound_is_on_its_bound() {
    let (standard, part, whole) = share(Some(50));
    for (numerator, denominator, band) in [
        (94, 98, 1),
        (98, 100, 0),
        (97, 100, 1),
        (95, 100, 1),
        (94, 100, 2),
        (19, 20, 1),
        (49, 50, 0),
        (979_999, 1_000_000, 1),
        (980_000, 1_000_000, 0),
        (949_999, 1_000_000, 2),
        // 97.9999…% by any float.
        (3_266_666, 3_333_333, 1),
        (3_266_667, 3_333_333, 0),
    ] {
        let record = numbers(&standard, &[(part, numerator), (whole, denominator)]);
        let outcome = evaluate(&standard, &record);
        let which = format!("{numerator}/{denominator}");
        assert_eq!(reading(&outcome, 0), &Reading::Band(band), "{which}");
    }
}

#[test]
fn bounds_that_are_left_out_are_left_out() {
    let mut draft = Draft::default();
    let children = draft.count(&[]);
    let harmed = draft.count(&[children]);
    let bands = [(up_to(0), 100), (above(0).and(up_to(1)), 50), (above(1), 0)];
    let scoring = draft.measure(ratio(harmed, children, 1000), &bands, None);
    draft.criterion(vec![scoring]);
    draft.class(None, 0);
    for (numerator, denominator, band) in [
        (0, 5000, 0),
        (1, 5000, 1),
        (5, 5000, 1),
        (6, 5000, 2),
        (1, 1000, 1),
        (1, 999, 2),
    ] {
        let record = numbers(
            &draft.standard,
            &[(harmed, numerator), (children, denominator)],
        );
        let outcome = evaluate(&draft.standard, &record);
        let which = format!("{numerator}/{denominator}");
        assert_eq!(reading(&outcome, 0), &Reading::Band(band), "{which}");
    }
}

#[test]
fn counts_and_percentages_keep_their_bounds() {
    let mut draft = Draft::default();
    let forums = draft.count(&[]);
    let rate = draft.percent();
    let bands = [(from(4), 20), (from(2).and(under(4)), 10), (under(2), 0)];
    let by_count = draft.measure(Quantity::Count(forums), &bands, None);
    let bands = [
        (above(20), 0),
        (from(10).and(up_to(20)), 15),
        (under(10), 35),
    ];
    let by_percent = draft.measure(Quantity::Percent(rate), &bands, None);
    draft.criterion(vec![by_count, by_percent]);
    draft.class(None, 0);
    for (count, percent, bands) in [
        (4, "20", [0, 1]),
        (3, "20.0000001", [1, 0]),
        (2, "10.0", [1, 1]),
        (1, "9.99", [2, 2]),
    ] {
        let mut record = numbers(&draft.standard, &[(forums, count)]);
        set(&mut record, rate, percent.parse().unwrap());
        let outcome = evaluate(&draft.standard, &record);
        for (item, band) in bands.into_iter().enumerate() {
            assert_eq!(
                reading(&outcome, item),
                &Reading::Band(band),
                "{count}, {percent}"
            );
        }
    }
}

#[test]
fn a_denominator_of_zero_is_never_a_score_of_its_own() {
    let (ruled, part, whole) = share(Some(50));
    let record = numbers(&ruled, &[(part, 0), (whole, 0)]);
    let outcome = evaluate(&ruled, &record);
    assert_eq!(reading(&outcome, 0), &Reading::NoCase);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(50, 50), Verdict::Met)
    );
    // The numerator can then only be 0.
    let outcome = evaluate(&ruled, &numbers(&ruled, &[(whole, 0)]));
    assert_eq!(reading(&outcome, 0), &Reading::NoCase);
    assert_eq!(outcome.missing, []);

    let (unruled, part, whole) = share(None);
    let record = numbers(&unruled, &[(part, 0), (whole, 0)]);
    let outcome = evaluate(&unruled, &record);
    let problem = Reading::Problem(ItemProblem::NoCaseUnruled);
    assert_eq!(reading(&outcome, 0), &problem);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(0, 50), Verdict::Undetermined)
    );
    let outcome = evaluate(&unruled, &numbers(&unruled, &[(part, 0)]));
    assert_eq!(reading(&outcome, 0), &open(&[2], true));
    assert_eq!(outcome.points, range(0, 50));
}

#[test]
fn cases_without_a_base_are_a_problem() {
    let mut draft = Draft::default();
    let (answered, asked) = (draft.count(&[]), draft.count(&[]));
    let scoring = draft.measure(ratio(answered, asked, 100), &vaccination(), Some(50));
    draft.criterion(vec![scoring]);
    draft.class(None, 10);
    let record = numbers(&draft.standard, &[(answered, 3), (asked, 0)]);
    let outcome = evaluate(&draft.standard, &record);
    let problem = Reading::Problem(ItemProblem::CasesWithoutBase);
    assert_eq!(reading(&outcome, 0), &problem);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(0, 50), Verdict::Undetermined)
    );
    assert_eq!(outcome.missing, []);
}

#[test]
fn figures_too_large_are_a_problem_and_not_a_guess() {
    let mut draft = Draft::default();
    let (above, below) = (draft.count(&[]), draft.count(&[]));
    let quantity = ratio(above, below, 1_000_000_000);
    let scoring = draft.measure(quantity, &vaccination(), Some(50));
    draft.criterion(vec![scoring]);
    draft.class(None, 10);
    let mut record = record(&draft.standard);
    let large: Decimal = "79228162514264337593543950335".parse().unwrap();
    set(&mut record, above, large);
    set(&mut record, below, large);
    let outcome = evaluate(&draft.standard, &record);
    assert_eq!(reading(&outcome, 0), &Reading::Band(0));
    let Scoring::Measure {
        quantity: Quantity::Ratio(ratio),
        ..
    } = &draft.standard.items[Id::at(0)].scoring
    else {
        panic!("a ratio");
    };
    let mut larger = draft.standard.clone();
    let mut ratio = *ratio;
    ratio.base = large;
    larger.items = Table::default();
    let mut item = draft.standard.items[Id::at(0)].clone();
    if let Scoring::Measure { quantity, .. } = &mut item.scoring {
        *quantity = Quantity::Ratio(ratio);
    }
    larger.items.push(item);
    let outcome = evaluate(&larger, &record);
    assert_eq!(
        reading(&outcome, 0),
        &Reading::Problem(ItemProblem::Overflow)
    );
    assert_eq!(outcome.points, range(0, 50));
    record.set_value(below, None);
    let outcome = evaluate(&larger, &record);
    assert_eq!(reading(&outcome, 0), &open(&[0, 1, 2], false));
}

#[test]
fn what_is_missing_leaves_what_is_still_possible() {
    let (standard, part, whole) = share(Some(50));
    for (known, expected) in [
        (vec![], open(&[0, 1, 2], true)),
        (vec![(whole, 98)], open(&[0, 1, 2], false)),
        // Of 10 none is between 95% and 98%.
        (vec![(whole, 10)], open(&[0, 2], false)),
        (vec![(part, 1)], open(&[0, 2], false)),
        (vec![(part, 19)], open(&[0, 1, 2], false)),
        (vec![(part, 0)], open(&[2], true)),
    ] {
        let outcome = evaluate(&standard, &numbers(&standard, &known));
        assert_eq!(reading(&outcome, 0), &expected, "{known:?}");
    }
}

#[test]
fn limits_reach_through_what_is_missing() {
    let mut draft = Draft::default();
    let all = draft.count(&[]);
    let injured = draft.count(&[all]);
    let dead = draft.count(&[injured]);
    let bands = [(up_to(500), 60), (above(500), 0)];
    let rate = draft.measure(ratio(injured, all, 100_000), &bands, None);
    let deaths = draft.measure(
        Quantity::Count(dead),
        &[(up_to(0), 40), (above(0), 0)],
        None,
    );
    draft.criterion(vec![rate, deaths]);
    draft.class(None, 50);
    let standard = draft.standard;
    // Three dead are at least three injured: of 300 children that is too many in any case.
    let outcome = evaluate(&standard, &numbers(&standard, &[(all, 300), (dead, 3)]));
    assert_eq!(reading(&outcome, 0), &Reading::Band(1));
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(0, 0), Verdict::NotMet)
    );
    // No children, no dead, though nobody said so.
    let outcome = evaluate(&standard, &numbers(&standard, &[(all, 0)]));
    assert_eq!(reading(&outcome, 1), &Reading::Band(0));
    // Figures that contradict each other through a missing one say nothing of it.
    let outcome = evaluate(&standard, &numbers(&standard, &[(all, 2), (dead, 3)]));
    assert_eq!(outcome.verdict, Verdict::Undetermined);
}

#[test]
fn an_order_between_missing_figures_counts() {
    let mut draft = Draft::default();
    let whole = draft.count(&[]);
    let between = draft.count(&[whole]);
    let part = draft.count(&[between]);
    let bands = [(up_to(100), 10), (above(100), 5)];
    let within = draft.measure(ratio(part, whole, 100), &bands, Some(0));
    let beyond = draft.measure(
        ratio(whole, part, 100),
        &[(from(100), 10), (under(100), 5)],
        Some(0),
    );
    let itself = draft.measure(ratio(part, part, 100), &vaccination(), Some(0));
    draft.criterion(vec![within, beyond, itself]);
    draft.class(None, 0);
    let outcome = evaluate(&draft.standard, &record(&draft.standard));
    for item in 0..3 {
        assert_eq!(reading(&outcome, item), &open(&[0], true), "{item}");
    }
}

/// Three criteria: a yes/no of 10, a share of 50, a count of 20 with another yes/no of 20.
fn three() -> (Standard, [IndicatorId; 5]) {
    let mut draft = Draft::default();
    let (yes, other) = (draft.flag(), draft.flag());
    let whole = draft.count(&[]);
    let part = draft.count(&[whole]);
    let forums = draft.count(&[]);
    let first = draft.award(yes, 10);
    draft.criterion(vec![first]);
    let second = draft.measure(ratio(part, whole, 100), &vaccination(), Some(50));
    draft.criterion(vec![second]);
    let third = draft.measure(
        Quantity::Count(forums),
        &[(from(1), 20), (under(1), 10)],
        None,
    );
    let fourth = draft.award(other, 20);
    draft.criterion(vec![third, fourth]);
    let kind = draft.attribute(AttributeDomain::Choices(vec!["xã".into(), "phường".into()]));
    let poor = draft.attribute(AttributeDomain::Flag);
    draft.class(
        Some(ClassCondition::All(vec![
            ClassCondition::Is(kind, 0),
            ClassCondition::Is(poor, 1),
        ])),
        60,
    );
    draft.class(None, 90);
    (draft.standard, [yes, other, whole, part, forums])
}

#[test]
fn the_most_decisive_comes_first() {
    let (standard, [yes, other, whole, part, forums]) = three();
    let outcome = evaluate(&standard, &record(&standard));
    let names: Vec<_> = outcome
        .missing
        .iter()
        .map(|m| (m.name, m.decides_zero))
        .collect();
    let indicator = MissingName::Indicator;
    assert_eq!(
        names,
        [
            (indicator(whole), true),
            (indicator(part), true),
            (indicator(yes), true),
            (MissingName::Attribute(Id::at(0)), false),
            (MissingName::Attribute(Id::at(1)), false),
            (indicator(other), false),
            (indicator(forums), false),
        ]
    );
    let spreads: Vec<_> = outcome.missing.iter().map(|m| m.spread).collect();
    assert_eq!(spreads, [50, 50, 10, 30, 30, 20, 10].map(Decimal::from));
    assert_eq!(outcome.classes.len(), 2);
}

#[test]
fn a_verdict_comes_as_soon_as_it_is_certain() {
    let (standard, [yes, other, whole, part, forums]) = three();
    let flag = |value| Some(given(tieuchi::data::Value::Flag(value)));
    let mut record = record(&standard);
    record.set_value(yes, flag(false));
    let outcome = evaluate(&standard, &record);
    assert_eq!(outcome.verdict, Verdict::NotMet);
    let truths: Vec<_> = outcome.conditions.iter().map(|c| c.truth).collect();
    assert_eq!(truths, [Truth::Fails, Truth::Fails, Truth::Open]);
    assert_eq!(lacks(&outcome).at_zero, [Id::at(0)]);
    assert_eq!(lacks(&outcome).perhaps_at_zero, [Id::at(1)]);
    assert_eq!(lacks(&outcome).points, range(0, 80));

    record.set_value(yes, flag(true));
    record.set_value(other, flag(true));
    set(&mut record, whole, 100.into());
    set(&mut record, part, 98.into());
    // 90 at least, whatever the count and whichever the class.
    let outcome = evaluate(&standard, &record);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(90, 100), Verdict::Met)
    );
    set(&mut record, part, 97.into());
    let outcome = evaluate(&standard, &record);
    assert_eq!(
        (outcome.points, outcome.verdict),
        (range(70, 80), Verdict::Undetermined)
    );
    record.set_attribute(Id::at(0), Some(given(1)));
    let outcome = evaluate(&standard, &record);
    assert_eq!(
        (outcome.verdict, outcome.classes.len()),
        (Verdict::NotMet, 1)
    );
    assert_eq!(lacks(&outcome).points, range(10, 20));
    set(&mut record, forums, 1.into());
    assert_eq!(lacks(&evaluate(&standard, &record)).points, range(10, 10));
}

#[test]
fn a_class_is_certain_when_every_answer_leads_there() {
    let mut draft = Draft::default();
    let one = draft.attribute(AttributeDomain::Flag);
    let two = draft.attribute(AttributeDomain::Flag);
    let yes = |id| ClassCondition::Is(id, 1);
    let no = |id| ClassCondition::Not(Box::new(yes(id)));
    // Three-valued logic alone would leave all three open.
    draft.class(Some(ClassCondition::All(vec![yes(one), no(one)])), 10);
    draft.class(Some(ClassCondition::Any(vec![yes(two), no(two)])), 20);
    draft.class(None, 30);
    let outcome = evaluate(&draft.standard, &record(&draft.standard));
    assert_eq!(outcome.classes, [Id::at(1)]);
    assert_eq!(outcome.missing, []);
}

#[test]
fn more_unknown_attributes_than_can_be_tried_leave_every_class_possible() {
    let mut draft = Draft::default();
    let many: Vec<_> = (0..40)
        .map(|_| draft.attribute(AttributeDomain::Flag))
        .collect();
    let all = many.iter().map(|id| ClassCondition::Is(*id, 1)).collect();
    let any = many
        .iter()
        .rev()
        .map(|id| ClassCondition::Is(*id, 0))
        .collect();
    draft.class(Some(ClassCondition::All(all)), 10);
    draft.class(Some(ClassCondition::Any(any)), 20);
    draft.class(None, 30);
    let outcome = evaluate(&draft.standard, &record(&draft.standard));
    assert!(outcome.classes.starts_with(&[Id::at(0), Id::at(1)]));
}

#[test]
fn only_figures_that_the_outcome_rests_on_are_counted() {
    let mut draft = Draft::default();
    let whole = draft.count(&[]);
    let part = draft.count(&[whole]);
    let mut scoring = draft.measure(ratio(part, whole, 100), &vaccination(), Some(50));
    let Scoring::Measure { scale, .. } = &mut scoring else {
        panic!("a measure");
    };
    scale.bands[1].points = draft.unverified(30);
    scale.bands[2].points = draft.unverified(0);
    draft.criterion(vec![scoring]);
    draft.class(None, 20);
    let standard = draft.standard;
    let used = |known: &[(IndicatorId, u32)]| {
        let outcome = evaluate(&standard, &numbers(&standard, known));
        unverified_used(&standard, &outcome).collect::<Vec<_>>()
    };
    assert_eq!(used(&[(part, 99), (whole, 100)]), []);
    assert_eq!(used(&[(part, 96), (whole, 100)]), standard.unverified[..1]);
    assert_eq!(used(&[(whole, 10)]), standard.unverified[1..]);
    assert_eq!(used(&[]), standard.unverified);
}

#[test]
fn the_next_step_is_exact() {
    let (standard, part, whole) = share(Some(50));
    let step = |numerator, denominator| {
        let record = numbers(&standard, &[(part, numerator), (whole, denominator)]);
        next_step(
            &standard,
            &evaluate(&standard, &record).criteria[0].items[0],
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
    let scoring = draft.measure(Quantity::Percent(rate), &bands, None);
    let flag = draft.flag();
    let award = draft.award(flag, 5);
    draft.criterion(vec![scoring, award]);
    draft.class(None, 0);
    let standard = draft.standard;
    let step = |percent: &str| {
        let mut record = record(&standard);
        set(&mut record, rate, percent.parse().unwrap());
        record.set_value(flag, Some(given(tieuchi::data::Value::Flag(false))));
        let outcome = evaluate(&standard, &record);
        let items = &outcome.criteria[0].items;
        assert!(matches!(
            next_step(&standard, &items[1]),
            Some(Step::Answer { .. })
        ));
        next_step(&standard, &items[0])
    };
    let fall = Step::Change {
        indicator: rate,
        by: "2.25".parse().unwrap(),
        rise: false,
        points: 20.into(),
    };
    assert_eq!(step("17.25"), Some(fall));
    // Under 10% there is no largest percentage.
    assert_eq!(step("12"), None);
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
