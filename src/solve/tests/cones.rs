//! Two variables that bound each other.

use proptest::prelude::*;

use super::{exactly, found, from, three, to};
use crate::decision::{Answer, Stop};
use crate::model::Interval;
use crate::solve::two_variables::{Line, first};
use crate::solve::{Constraint, Variable};

/// Values of the slopes and numbers of two lines.
fn line() -> impl Strategy<Value = Line> {
    let numbers = (1..30_i128, 0..40_i128, -80..80_i128);
    numbers.prop_map(|(up, down, least)| Line { up, down, least })
}

/// The least `x` from one up, found one by one. Lines of such small numbers that do not meet a whole
/// number until their pattern has repeated, past where they cross, never do.
fn by_trying(lower: Line, upper: Line, from: i128) -> Option<i128> {
    (from..from + 20_000).find(|x| {
        let y = (lower.down * x + lower.least + lower.up - 1).div_euclid(lower.up);
        upper.up * x >= upper.down * y + upper.least
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: 4_000,
        ..Default::default()
    })]

    #[test]
    fn the_first_whole_number_between_two_lines_is_found(
        lower in line(), upper in line(), from in -40..40_i128,
    ) {
        let found = first(lower, upper, from);
        let expected = by_trying(lower, upper, from).ok_or(Stop::Unsat);
        prop_assert_eq!(found, expected);
    }

    /// Lines that rise nearly, or just, alike.
    #[test]
    fn it_is_found_between_lines_that_hardly_part(
        up in 1..40_i128, down in 1..40_i128, apart in -1..=1_i128,
        times in 1..4_i128, least in -60..60_i128, other in -60..60_i128, from in 0..40_i128,
    ) {
        let lower = Line { up, down, least };
        let upper = Line { up: down * times, down: up * times + apart, least: other };
        prop_assert_eq!(
            first(lower, upper, from),
            by_trying(lower, upper, from).ok_or(Stop::Unsat)
        );
    }
}

fn per(base: i64, numerator: Variable, denominator: Variable, within: Interval) -> Constraint {
    Constraint::Ratio {
        numerator,
        denominator,
        base: base.into(),
        within,
    }
}

/// The least of a ratio that is exactly so much.
fn least_of(base: i64, value: &str) -> Vec<String> {
    let (mut system, [a, _, all]) = three(None);
    system.require(Constraint::AtMost(a, all));
    system.require(per(base, a, all, from(value, true)));
    system.require(per(base, a, all, to(value, true)));
    found(&system.solve(), &[a, all])
}

#[test]
fn a_ratio_is_exactly_so_much_in_lowest_terms() {
    assert_eq!(least_of(100, "99.999"), ["99999", "100000"]);
    // 987654 of a million, by 2; 987654321 of a thousand million, which have nothing in common.
    assert_eq!(least_of(100, "98.7654"), ["493827", "500000"]);
    assert_eq!(least_of(100, "98.7654321"), ["987654321", "1000000000"]);
    // 50037 of ten million.
    assert_eq!(least_of(100_000, "500.37"), ["50037", "10000000"]);
}

#[test]
fn a_ratio_between_close_bounds_is_the_simplest_there() {
    // 1/3 lies above 33,3333 % and below 33,33334 %; without it the first is 6666/20000 and more.
    let (mut system, [a, _, all]) = three(None);
    system.require(per(100, a, all, from("33.3333", false)));
    system.require(per(100, a, all, to("33.33334", false)));
    assert_eq!(found(&system.solve(), &[a, all]), ["1", "3"]);
    system.require(Constraint::Within(all, from("1000000", true)));
    assert_eq!(found(&system.solve(), &[a, all]), ["333334", "1000002"]);
}

#[test]
fn a_ratio_that_no_number_up_to_the_largest_makes_is_impossible() {
    let (mut system, [a, _, all]) = three(Some(99_999));
    system.require(per(100, a, all, exactly(99)));
    system.require(per(100, a, all, from("99.0001", true)));
    assert_eq!(system.solve(), Answer::Unsat);
    let (mut system, [a, _, all]) = three(Some(99_999));
    system.require(per(100, a, all, from("99.999", true)));
    system.require(per(100, a, all, to("99.999", true)));
    assert_eq!(system.solve(), Answer::Unsat);
}

/// Of a sum, whose figures are searched by cutting ranges, and of what hangs on it.
#[test]
fn a_ratio_of_a_sum_is_exactly_so_much() {
    let (mut system, [a, b, all]) = three(None);
    let terms = vec![(false, a), (false, b)];
    system.require(Constraint::Sum { total: all, terms });
    system.require(per(100, a, all, from("99.999", true)));
    system.require(per(100, a, all, to("99.999", true)));
    assert_eq!(
        found(&system.solve(), &[a, b, all]),
        ["99999", "1", "100000"]
    );
}
