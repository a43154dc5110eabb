//! What missing figures leave possible, and which of them decides most.

use crate::engine::support::*;
use tieuchi::engine::{MissingName, Reading, Verdict, evaluate};
use tieuchi::model::{ByParameter, Condition, Fact, Id, Level, Quantity};
use tieuchi::number::Decimal;

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
        Quantity::Level(Level::Count(dead)),
        &[(up_to(0), 40), (above(0), 0)],
        None,
    );
    draft.criterion(vec![rate, deaths]);
    draft.class(None, 50);
    let standard = draft.standard();
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
    let within = draft.measure(ratio(part, whole, 100), &[(up_to(100), 10)], Some(0));
    let beyond = draft.measure(
        ratio(whole, part, 100),
        &[(from(100), 10), (under(100), 5)],
        Some(0),
    );
    let itself = draft.measure(ratio(part, part, 100), &vaccination(), Some(0));
    draft.criterion(vec![within, beyond, itself]);
    draft.class(None, 0);
    let standard = draft.standard();
    let outcome = evaluate(&standard, &record(&standard));
    for item in 0..3 {
        assert_eq!(reading(&outcome, item), &open(&[0], true), "{item}");
    }
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
fn a_missing_figure_is_one_in_all_sums() {
    let mut draft = Draft::default();
    let boys = draft.count(&[]);
    let girls = draft.count(&[]);
    let children = draft.sum(boys, false, girls, 0, None);
    let examined = draft.count(&[children]);
    let others = draft.sum(children, true, examined, 0, None);
    let bands = [(from(100), 0), (under(100), 60)];
    let share = draft.measure(ratio(others, children, 100), &bands, None);
    draft.criterion(vec![share]);
    draft.class(None, 60);
    let within = |id, range| Condition::Fact(Fact::Within(id, range, ByParameter::default()));
    // Five girls and dogs are fifteen with the ten boys.
    let dogs = draft.count(&[]);
    let girls_and_dogs = draft.sum(girls, false, dogs, 0, None);
    let all = draft.sum(children, false, dogs, 0, None);
    let both = vec![within(girls_and_dogs, from(5)), within(all, up_to(14))];
    draft.requirement(Condition::Not(Box::new(Condition::All(both))));
    let standard = draft.standard();
    let known = [(boys, 10), (examined, 10)];
    let outcome = evaluate(&standard, &numbers(&standard, &known));
    // Of 10 and more children 10 were examined: never all were not.
    assert_eq!(reading(&outcome, 0), &Reading::Band(1));
    assert_eq!(outcome.verdict, Verdict::Met);
    // Of no children none were examined, and so nobody was; of some, everybody was not.
    let outcome = evaluate(&standard, &numbers(&standard, &[(boys, 0), (examined, 0)]));
    assert_eq!(reading(&outcome, 0), &open(&[0], true));
}

#[test]
fn what_is_known_and_cannot_be_decides_nothing() {
    let mut draft = Draft::default();
    let one = draft.count(&[]);
    let other = draft.count(&[]);
    let both = draft.sum(one, false, other, 1, None);
    let bands = [(up_to(50), 60), (above(50), 0)];
    let share = draft.measure(ratio(one, both, 100), &bands, None);
    draft.criterion(vec![share]);
    draft.class(None, 60);
    let standard = draft.standard();
    // Of none and none there is no sum, for it is at least 1; of one more there would be all.
    let outcome = evaluate(&standard, &numbers(&standard, &[(other, 0)]));
    assert_eq!(outcome.verdict, Verdict::NotMet);
    let outcome = evaluate(&standard, &numbers(&standard, &[(one, 0), (other, 0)]));
    assert_eq!(outcome.verdict, Verdict::Undetermined);
    assert_eq!(reading(&outcome, 0), &open(&[0, 1], true));
}
