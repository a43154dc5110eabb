//! Two variables that bound each other.

use super::{exactly, found, from, least_figures, three, to};
use crate::decision::{Answer, Relation, Variable};
use crate::model::Interval;

fn per(base: i64, numerator: Variable, denominator: Variable, within: Interval) -> Relation {
    Relation::Ratio {
        numerator,
        denominator,
        base: base.into(),
        within,
    }
}

/// The least of a ratio that is exactly so much, if it is found.
fn least_of(base: i64, value: &str) -> Option<Vec<String>> {
    let (mut system, [a, _, all]) = three(None);
    system.require(Relation::AtMost(a, all));
    system.require(per(base, a, all, from(value, true)));
    system.require(per(base, a, all, to(value, true)));
    let solution = least_figures(&system);
    (solution != Answer::Unknown).then(|| found(&solution, &[a, all]))
}

#[test]
fn a_ratio_is_exactly_so_much_in_lowest_terms() {
    let is = |base, value, least: [&str; 2]| assert_eq!(least_of(base, value).unwrap(), least);
    is(100, "33.33", ["3333", "10000"]);
    is(100, "99.999", ["99999", "100000"]);
    // 50037 of ten million.
    is(100_000, "500.37", ["50037", "10000000"]);
    // As many steps as there are numbers up to it: 987654321 of a thousand million.
    assert_eq!(least_of(100, "98.7654321"), None);
}

#[test]
fn a_ratio_between_close_bounds_is_the_simplest_there() {
    // 1/3 lies above 33,3333 % and below 33,33334 %; without it the first is 6666/20000 and more.
    let (mut system, [a, _, all]) = three(None);
    system.require(per(100, a, all, from("33.3333", false)));
    system.require(per(100, a, all, to("33.33334", false)));
    assert_eq!(found(&least_figures(&system), &[a, all]), ["1", "3"]);
    system.require(Relation::Within(all, from("1000000", true)));
    assert_eq!(
        found(&least_figures(&system), &[a, all]),
        ["333334", "1000002"]
    );
}

#[test]
fn a_ratio_that_no_number_up_to_the_largest_makes_is_impossible() {
    let (mut system, [a, _, all]) = three(Some(99_999));
    system.require(per(100, a, all, exactly(99)));
    system.require(per(100, a, all, from("99.0001", true)));
    assert_eq!(least_figures(&system), Answer::Unsat);
    let (mut system, [a, _, all]) = three(Some(99_999));
    system.require(per(100, a, all, from("99.999", true)));
    system.require(per(100, a, all, to("99.999", true)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

/// Of a sum, whose figures are searched by cutting ranges, and of what hangs on it.
#[test]
fn a_ratio_of_a_sum_is_exactly_so_much() {
    let (mut system, [a, b, all]) = three(None);
    let terms = vec![(false, a), (false, b)];
    system.require(Relation::Sum { total: all, terms });
    system.require(per(100, a, all, from("99.999", true)));
    system.require(per(100, a, all, to("99.999", true)));
    assert_eq!(
        found(&least_figures(&system), &[a, b, all]),
        ["99999", "1", "100000"]
    );
}
