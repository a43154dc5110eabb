//! What is calculated from other figures.

use super::{exactly, found, from, least_figures, ratio, three, to};
use crate::decision::{Answer, Grain, Relation, System, Variable};
use crate::model::Direction;
use crate::number::Decimal;

/// `a + b` and its parts.
fn a_sum() -> (System, [Variable; 3]) {
    let (mut system, [a, b, all]) = three(None);
    let terms = vec![(false, a), (false, b)];
    system.require(Relation::Sum { total: all, terms });
    (system, [a, b, all])
}

#[test]
fn parts_add_up() {
    let (mut system, [a, b, all]) = a_sum();
    system.require(Relation::Within(all, from("15000", true)));
    system.require(ratio(a, all, from("60", true)));
    system.require(ratio(b, all, from("30", false)));
    assert_eq!(
        found(&least_figures(&system), &[a, b, all]),
        ["9000", "6000", "15000"]
    );
    let (mut system, [a, b, all]) = a_sum();
    system.require(ratio(a, all, from("60", true)));
    system.require(ratio(b, all, from("50", true)));
    assert_eq!(least_figures(&system), Answer::Unsat);
    let (mut system, [a, b, all]) = a_sum();
    system.require(ratio(a, all, to("40", true)));
    system.require(ratio(b, all, to("50", true)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

#[test]
fn a_difference_is_never_below_zero() {
    let (mut system, [rest, part, whole]) = three(None);
    let terms = vec![(false, whole), (true, part)];
    system.require(Relation::Sum { total: rest, terms });
    system.require(ratio(rest, whole, to("2", true)));
    system.require(ratio(rest, whole, from("0", false)));
    assert_eq!(
        found(&least_figures(&system), &[rest, part, whole]),
        ["1", "49", "50"]
    );
    system.require(ratio(part, whole, from("100", false)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

#[test]
fn percentages_add_up_and_move() {
    let mut system = System::new();
    let most = Some(Decimal::ONE_HUNDRED);
    let [a, b, all] = [0; 3].map(|low| system.variable(Grain::Any, low.into(), most));
    let terms = vec![(false, a), (false, b)];
    system.require(Relation::Sum { total: all, terms });
    system.require(Relation::Within(all, exactly(100)));
    system.require(Relation::Within(a, from("99.9", false)));
    system.require(Relation::Within(b, from("0", false)));
    let numbers = found(&least_figures(&system), &[a, b]);
    assert_eq!(numbers, ["99.901", "0.099"]);
    system.require(Relation::Within(b, from("0.1", true)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

/// `rest` is less than a thousandth of `part`, which is less than a thousandth of both together.
#[test]
fn parts_that_are_each_nearly_nothing_make_no_whole() {
    let (mut system, [rest, part, whole]) = three(None);
    let terms = vec![(false, whole), (true, part)];
    system.require(Relation::Sum { total: rest, terms });
    system.require(ratio(rest, part, to("0.1", false)));
    system.require(ratio(part, whole, to("0.1", false)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

/// Three parts of each of two sums may not exceed each other in turn: what both sums lack is counted
/// together, or thousands of ways to share it out would be tried.
#[test]
fn two_sums_of_many_parts_are_filled_at_once() {
    let mut system = System::new();
    let mut all = Vec::new();
    for least in ["461", "1050"] {
        let [a, b, c, sum] = [0; 4].map(|low| system.variable(Grain::Whole, low.into(), None));
        system.require(Relation::AtMost(b, a));
        let terms = vec![(false, a), (false, b), (false, c)];
        system.require(Relation::Sum { total: sum, terms });
        all.push(sum);
        system.require(Relation::Within(sum, from(least, true)));
    }
    system.require(Relation::AtMost(all[0], all[1]));
    let solution = least_figures(&system);
    assert_eq!(found(&solution, &all), ["461", "1050"]);
    let Answer::Sat(figures) = solution else {
        panic!("{solution:?}");
    };
    assert_eq!(figures.sum(), (2 * (461 + 1050)).into());
}

/// Twice one number is never 1 more than twice another; but halves are, and nothing bounds the search
/// among whole numbers.
#[test]
fn even_numbers_differ_by_even_numbers() {
    let differ = |by: i64| {
        let mut system = System::new();
        let [part, all, part_then, then] =
            [0; 4].map(|low| system.variable(Grain::Whole, low.into(), None));
        for (total, part) in [(all, part), (then, part_then)] {
            let terms = vec![(false, part), (false, part)];
            system.require(Relation::Sum { total, terms });
        }
        system.require(Relation::Change {
            now: (all, None),
            before: (then, None),
            base: Decimal::ONE,
            direction: Direction::Rise,
            relative: false,
            within: exactly(by),
        });
        (least_figures(&system), [all, then])
    };
    assert_eq!(differ(1).0, Answer::Unknown);
    let (solution, of) = differ(2);
    assert_eq!(found(&solution, &of), ["2", "0"]);
}

/// Of at least 1007 those are left that are not among 903: never as few as 5 % of all, however many all
/// are. Each bound drives the other up twentyfold.
#[test]
fn what_drives_itself_up_for_ever_is_refuted_without_a_search() {
    let (mut system, [rest, part, whole]) = three(None);
    let terms = vec![(false, whole), (true, part)];
    system.require(Relation::Sum { total: rest, terms });
    system.require(Relation::Within(whole, from("1007", true)));
    system.require(Relation::Within(part, exactly(903)));
    assert!(!system.is_refuted());
    system.require(ratio(rest, whole, to("5", true)));
    assert!(system.is_refuted());
    assert_eq!(least_figures(&system), Answer::Unsat);
}
