//! Moves of ratios that hardly any figures make.

use super::moves::{rise, two_periods};
use super::{exactly, found, from, ratio, to};
use crate::decision::Answer;
use crate::model::Interval;
use crate::solve::rule::Rules;
use crate::solve::{Constraint, Grain};

fn just(value: &str) -> Interval {
    Interval {
        upper: to(value, true).upper,
        ..from(value, true)
    }
}

fn between(low: &str, high: &str) -> Interval {
    Interval {
        upper: to(high, false).upper,
        ..from(low, true)
    }
}

/// The least figures of a rise: cases and all now, then before.
fn least(relative: bool, within: Interval) -> Vec<String> {
    let (mut system, all) = two_periods();
    system.require(rise(all, relative, within));
    found(&system.solve(), &all)
}

/// 2,01 points are 201/10000, so 16 and 625 divide one of the denominators each. 625 and 16 alone
/// would need `16·a − 625·c = 201`, or `625·a − 16·c = 201`, and the least of these are
/// 286/625 − 7/16 and 9/16 − 339/625, which are larger than 36/625 − 3/80.
#[test]
fn a_rise_is_exactly_so_many_points() {
    assert_eq!(least(false, just("2.01")), ["36", "625", "3", "80"]);
    // 3001/100000: 32 and 3125, and here 9/160 − 82/3125.
    assert_eq!(least(false, just("3.001")), ["9", "160", "82", "3125"]);
}

/// 101/100 of `c/m` is `a/n` where `100·a·m = 101·c·n`: with 101 in `a·m` and 100 in `c·n`, whose
/// factors have the least sum where they are 1 and 101, 10 and 10.
#[test]
fn a_rise_is_exactly_a_part_of_the_value_before() {
    assert_eq!(least(true, just("1")), ["1", "10", "10", "101"]);
    // 203 is 7 · 29, and 200 is 10 · 20.
    assert_eq!(least(true, just("1.5")), ["7", "10", "20", "29"]);
    // 10103 is a prime.
    assert_eq!(least(true, just("1.03")), ["1", "100", "100", "10103"]);
}

/// What rounds to 3 without being 3. By trying all: no other figures of a sum up to these make it.
#[test]
fn a_rise_lies_between_what_is_rounded_and_what_is_not() {
    // 12/31 − 5/14 is 13/434, which is 2,9954 %.
    let least_of = least(false, between("2.995", "3"));
    assert_eq!(least_of, ["12", "31", "5", "14"]);
    assert_eq!(least(true, between("2.95", "3")), least_by_trying(61));
}

/// 44/1277 − 7/1571 is 60185/2006167, and a hundredth more above the line would be 3 %: of smaller
/// denominators nothing is that near, as their products are below 2 million.
#[test]
fn a_rise_is_less_than_a_bound_by_as_little_as_can_be_rounded() {
    let least_of = least(false, between("2.9999995", "3"));
    assert_eq!(least_of, ["44", "1277", "7", "1571"]);
}

/// The least figures of a rise by 2,95 % and more, but less than 3 % of the value before.
fn least_by_trying(most: i64) -> Vec<String> {
    let mut best: Option<[i64; 4]> = None;
    for n in 1..most {
        for m in 1..most - n {
            for c in 1..=m.min(most - n - m) {
                for a in 1..=n.min(most - n - m - c) {
                    let (now, then) = (a * m * 10_000, c * n);
                    let is_less = |it: &[i64; 4]| it.iter().sum::<i64>() > a + n + c + m;
                    if now >= then * 10_295
                        && now < then * 10_300
                        && best.as_ref().is_none_or(is_less)
                    {
                        best = Some([a, n, c, m]);
                    }
                }
            }
        }
    }
    best.unwrap().map(|value| value.to_string()).to_vec()
}

#[test]
fn a_rise_that_no_figures_up_to_the_largest_make_is_impossible() {
    let (mut system, all) = two_periods();
    system.require(rise(all, false, just("3.001")));
    for place in [1, 3] {
        system.require(Constraint::Within(all[place], to("3124", true)));
    }
    assert_eq!(system.solve(), Answer::Unsat);
}

#[test]
fn a_rise_and_a_ratio_that_is_exactly_so_much_are_met_at_once() {
    let (mut system, all) = two_periods();
    let [a, b, _, _] = all;
    system.require(rise(all, false, from("2", true)));
    system.require(ratio(a, b, just("99.999")));
    assert_eq!(found(&system.solve(), &all), ["99999", "100000", "0", "1"]);
}

/// Both parts of a whole cannot rise as shares of it, whatever the whole.
#[test]
fn parts_of_a_whole_do_not_all_rise() {
    let parts = |points: &str| {
        let (mut system, all) = two_periods();
        let [part, whole, part_then, whole_then] = all;
        let [rest, rest_then] =
            [0; 2].map(|low: i64| system.variable(Grain::Whole, low.into(), None));
        for (total, part, rest) in [(whole, part, rest), (whole_then, part_then, rest_then)] {
            let terms = vec![(false, part), (false, rest)];
            system.require(Constraint::Sum { total, terms });
        }
        system.require(rise(all, false, from("3", true)));
        let rests = [rest, whole, rest_then, whole_then];
        system.require(rise(rests, false, from(points, true)));
        (system.solve(), all)
    };
    assert_eq!(parts("0.0001").0, Answer::Unsat);
    // The one rises as much as the other falls, and less is not asked.
    let (solution, all) = parts("-100");
    assert_eq!(found(&solution, &all), ["1", "1", "0", "1"]);
}

/// What has fallen was above 5 %, and what is not below it has not fallen and is less than 1 %: that
/// drives figures up until no number holds them.
#[test]
fn a_share_that_rose_is_not_below_what_it_was_part_of() {
    let (mut system, all) = two_periods();
    let [part, whole, part_then, whole_then] = all;
    let [more, more_then] = [0; 2].map(|low: i64| system.variable(Grain::Whole, low.into(), None));
    system.require(Constraint::AtMost(part, more));
    system.require(Constraint::AtMost(part_then, more_then));
    system.require(rise(all, false, to("-5", false)));
    let mores = [more, whole, more_then, whole_then];
    system.require(rise(mores, true, from("0", true)));
    system.require(ratio(more, whole, to("1", false)));
    assert_eq!(system.solve(), Answer::Unsat);
}

/// Ten thousand and one of a million now, and one less before.
#[test]
fn a_rise_among_large_figures_is_found() {
    let (mut system, all) = two_periods();
    for place in [1, 3] {
        system.require(Constraint::Within(all[place], exactly(1_000_000)));
    }
    system.require(ratio(all[2], all[3], from("1", true)));
    system.require(rise(all, false, from("0", false)));
    system.require(rise(all, false, to("0.0001", true)));
    assert_eq!(
        found(&system.solve(), &all),
        ["10001", "1000000", "10000", "1000000"]
    );
}

/// That both together rise by 2 points and one by less asks for some of the other, which is less
/// than a thousandth of all: so all are 1001 at least, and both together 2 % of that.
#[test]
fn what_cannot_be_zero_asks_for_more() {
    let (mut system, all) = two_periods();
    let [part, whole, part_then, whole_then] = all;
    let [rest, both, rest_then, both_then] =
        [0; 4].map(|low: i64| system.variable(Grain::Whole, low.into(), None));
    for (total, part, rest) in [(both, part, rest), (both_then, part_then, rest_then)] {
        let terms = vec![(false, part), (false, rest)];
        system.require(Constraint::Sum { total, terms });
    }
    system.require(ratio(rest, whole, to("0.1", false)));
    system.require(rise(all, false, to("2", false)));
    let sums = [both, whole, both_then, whole_then];
    system.require(rise(sums, false, from("2", true)));
    assert_eq!(
        found(
            &system.solve(),
            &[part, rest, both, whole, both_then, whole_then]
        ),
        ["20", "1", "21", "1001", "0", "1"]
    );
}

/// A bound that another implies makes no difference; one that another does not, does: of nothing
/// before, a rise by more than 10 per cent and one by 20 and more are the same, but for being above 0.
#[test]
fn bounds_that_follow_from_others_are_left_out() {
    let edges = |relative: bool, ranges: [Interval; 2]| {
        let (mut system, all) = two_periods();
        for range in ranges {
            system.require(rise(all, relative, range));
        }
        let rules = Rules::of(&system).ok().unwrap();
        rules
            .moves
            .iter()
            .map(|moved| moved.edges.len())
            .sum::<usize>()
    };
    assert_eq!(edges(false, [from("2", false), from("3", true)]), 1);
    assert_eq!(edges(false, [from("3", true), from("3", false)]), 1);
    assert_eq!(edges(false, [from("2", true), to("3", true)]), 2);
    assert_eq!(edges(true, [from("10", true), from("20", true)]), 1);
    assert_eq!(edges(true, [from("10", false), from("20", true)]), 2);
}
