//! Moves from one period to the next.

use super::{Figures, exactly, found, from, least_figures, ratio, to};
use crate::decision::{Answer, Grain, Relation, System, Variable};
use crate::model::{Direction, Interval};
use crate::number::Decimal;

/// A ratio now and before, of which neither exceeds its base.
pub(super) fn two_periods() -> (System, [Variable; 4]) {
    let mut system = System::new();
    let variables = [0; 4].map(|low| system.variable(Grain::Whole, low.into(), None));
    let [above, below, then_above, then_below] = variables;
    system.require(Relation::AtMost(above, below));
    system.require(Relation::AtMost(then_above, then_below));
    (system, variables)
}

pub(super) fn rise([a, b, c, d]: [Variable; 4], relative: bool, within: Interval) -> Relation {
    Relation::Change {
        now: (a, Some(b)),
        before: (c, Some(d)),
        base: Decimal::ONE_HUNDRED,
        direction: Direction::Rise,
        relative,
        within,
    }
}

#[test]
fn a_ratio_rises_by_exactly_two_points() {
    let (mut known, [a, b, c, d]) = two_periods();
    for (variable, value) in [(b, 350), (c, 293), (d, 350)] {
        known.require(Relation::Within(variable, exactly(value)));
    }
    for (within, least) in [
        (from("2", true), "300"),
        (from("2", false), "301"),
        (exactly(2), "300"),
    ] {
        let mut system = known.clone();
        system.require(rise([a, b, c, d], false, within));
        assert_eq!(found(&least_figures(&system), &[a]), [least]);
    }
    // And of those that lie just below, 299 is one.
    known.require(rise([a, b, c, d], false, to("2", false)));
    known.require(Relation::Within(a, from("299", true)));
    assert_eq!(found(&least_figures(&known), &[a]), ["299"]);
    known.require(Relation::Within(a, from("300", true)));
    assert_eq!(least_figures(&known), Answer::Unsat);
}

#[test]
fn a_move_and_where_it_ends_are_met_at_once() {
    let (mut system, all) = two_periods();
    let [a, b, c, d] = all;
    system.require(ratio(a, b, from("98", true)));
    system.require(rise(all, false, from("0", false)));
    system.require(rise(all, false, to("2", false)));
    // From 50 of 51, which is more than 98 %, to all.
    assert_eq!(
        found(&least_figures(&system), &[a, b, c, d]),
        ["1", "1", "50", "51"]
    );
}

#[test]
fn moves_that_no_ratio_makes_are_impossible() {
    let asked: [&[(bool, Interval)]; 5] = [
        // What is at most half cannot have risen by 60 points.
        &[(false, from("60", true))],
        &[(false, from("2", true)), (false, to("2", false))],
        // Up by 5 points and by 5 per cent at most is up from 100 %.
        &[(false, from("5", true)), (true, to("5", true))],
        &[(true, from("0", false)), (false, to("0", true))],
        &[(true, to("-100", false))],
    ];
    for asked in asked {
        let (mut system, all) = two_periods();
        system.require(ratio(all[0], all[1], to("50", true)));
        for (relative, within) in asked {
            system.require(rise(all, *relative, *within));
        }
        assert_eq!(least_figures(&system), Answer::Unsat, "{asked:?}");
    }
}

#[test]
fn a_count_moves_by_units_and_by_parts() {
    let counts = |asked: &[(bool, Interval)]| {
        let mut system = System::new();
        let [now, before] = [0; 2].map(|low| system.variable(Grain::Whole, low.into(), None));
        for (relative, within) in asked {
            system.require(Relation::Change {
                now: (now, None),
                before: (before, None),
                base: Decimal::ONE,
                direction: Direction::Fall,
                relative: *relative,
                within: *within,
            });
        }
        (least_figures(&system), [before, now])
    };
    let (solution, of) = counts(&[(false, from("5", true))]);
    assert_eq!(found(&solution, &of), ["5", "0"]);
    // 1 of 8 is 12,5 %.
    let (solution, of) = counts(&[(true, from("12.5", true)), (true, to("12.5", true))]);
    assert_eq!(found(&solution, &of), ["8", "7"]);
    let (solution, _) = counts(&[(false, from("5", true)), (false, to("5", false))]);
    assert_eq!(solution, Answer::Unsat);
}

/// From 4/5 to 3/4 a ratio falls by 5 points, and its inverse rises from 5/4 to 4/3.
#[test]
fn a_ratio_and_its_inverse_do_not_both_fall() {
    let both = |relative: bool, one: Interval, other: Interval| {
        let mut system = System::new();
        let all = [0; 4].map(|low: i64| system.variable(Grain::Whole, low.into(), None));
        let [a, b, c, d] = all;
        system.require(rise(all, false, one));
        system.require(rise([b, a, d, c], relative, other));
        least_figures(&system)
    };
    let is_found = |solution: Answer<Figures>| matches!(solution, Answer::Sat(_));
    for relative in [false, true] {
        let fallen = both(relative, to("-5", true), to("0", true));
        assert_eq!(fallen, Answer::Unsat);
        let risen = both(relative, from("5", true), from("0", true));
        assert_eq!(risen, Answer::Unsat);
        assert!(is_found(both(relative, to("-5", true), from("0", true))));
        assert!(is_found(both(relative, to("0", true), to("0", true))));
        let still = both(relative, to("0", true), to("0", false));
        assert_eq!(still, Answer::Unsat);
    }
}

/// A part that is no more than the rest of its whole, now and before.
fn parts_of_sums() -> (System, [Variable; 4]) {
    let mut system = System::new();
    let mut period = || {
        let [rest, part, whole] = [0; 3].map(|low| system.variable(Grain::Whole, low.into(), None));
        system.require(Relation::AtMost(part, rest));
        system.require(Relation::Sum {
            total: whole,
            terms: vec![(false, rest), (false, part)],
        });
        [part, whole]
    };
    let [[a, b], [c, d]] = [period(), period()];
    (system, [a, b, c, d])
}

#[test]
fn a_part_falls_to_nothing() {
    let (mut system, all) = parts_of_sums();
    system.require(rise(all, true, to("-100", true)));
    // From one of two to none of one.
    assert_eq!(found(&least_figures(&system), &all), ["0", "1", "1", "2"]);
}
