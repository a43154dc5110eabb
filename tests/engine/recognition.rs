//! Classes, conditions and verdicts, and the figures that they rest on.

use crate::engine::support::*;
use tieuchi::advise::lacks;
use tieuchi::data::{Record, Value};
use tieuchi::engine::{Truth, Verdict, evaluate, unverified_used};
use tieuchi::model::{AttributeDomain, Condition, Id, IndicatorId, Is, Scoring, Standard};

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

/// The standard with one item more, and a commune of which all is known but what it is.
fn answered(mut draft: Draft) -> (Standard, Record) {
    let flag = draft.flag();
    let award = draft.award(flag, 30);
    draft.criterion(vec![award]);
    let standard = draft.standard();
    let mut record = record(&standard);
    record.set_value(flag, Some(given(Value::Flag(true))));
    (standard, record)
}

#[test]
fn a_class_is_certain_when_every_answer_leads_there() {
    let mut draft = Draft::default();
    let one = draft.attribute(AttributeDomain::Flag);
    let two = draft.attribute(AttributeDomain::Flag);
    let yes = |id| Condition::Fact(Is(id, 1));
    let no = |id| Condition::Not(Box::new(yes(id)));
    // Three-valued logic alone would leave all three open.
    draft.class(Some(Condition::All(vec![yes(one), no(one)])), 10);
    draft.class(Some(Condition::Any(vec![yes(two), no(two)])), 20);
    draft.class(None, 30);
    let (standard, record) = answered(draft);
    let outcome = evaluate(&standard, &record);
    assert_eq!(outcome.classes, [Id::at(1)]);
    assert_eq!(outcome.missing, []);
}

#[test]
fn more_unknown_attributes_than_can_be_tried_leave_every_class_possible() {
    let mut draft = Draft::default();
    let many: Vec<_> = (0..40)
        .map(|_| draft.attribute(AttributeDomain::Flag))
        .collect();
    let all = many.iter().map(|id| Condition::Fact(Is(*id, 1))).collect();
    let any = many
        .iter()
        .rev()
        .map(|id| Condition::Fact(Is(*id, 0)))
        .collect();
    draft.class(Some(Condition::All(all)), 10);
    draft.class(Some(Condition::Any(any)), 20);
    draft.class(None, 30);
    let (standard, record) = answered(draft);
    let outcome = evaluate(&standard, &record);
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
    let standard = draft.standard();
    let used = |known: &[(IndicatorId, u32)]| {
        let outcome = evaluate(&standard, &numbers(&standard, known));
        unverified_used(&standard, &outcome).collect::<Vec<_>>()
    };
    assert_eq!(used(&[(part, 99), (whole, 100)]), []);
    assert_eq!(used(&[(part, 96), (whole, 100)]), standard.unverified[..1]);
    assert_eq!(used(&[(whole, 10)]), standard.unverified[1..]);
    assert_eq!(used(&[]), standard.unverified);
}
