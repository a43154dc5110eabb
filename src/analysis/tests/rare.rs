//! Changes of ratios that hardly any figures make.

use super::changes::{rise, two_periods};
use super::{exactly, found, from, least_figures, ratio, to};
use crate::decision::{Answer, Grain, Relation};
use crate::model::Interval;

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

/// The least figures of a rise, if they are found: cases and all now, then before.
fn least(relative: bool, within: Interval) -> Option<Vec<String>> {
    let (mut system, all) = two_periods();
    system.require(rise(all, relative, within));
    let solution = least_figures(&system);
    (solution != Answer::Unknown).then(|| found(&solution, &all))
}

#[test]
fn a_rise_is_exactly_so_many_points() {
    let is = |value, least_of: [&str; 4]| assert_eq!(least(false, just(value)).unwrap(), least_of);
    is("2", ["1", "10", "2", "25"]);
    is("2.5", ["2", "5", "3", "8"]);
    // 2,01 points are 201/10000, so 16 and 625 divide one of the denominators each: 36/625 − 3/80.
    // That is too far to be searched, pair by pair.
    assert_eq!(least(false, just("2.01")), None);
}

/// 102/100 of `c/m` is `a/n` where `50·a·m = 51·c·n`.
#[test]
fn a_rise_is_exactly_a_part_of_the_value_before() {
    let is = |value, least_of: [&str; 4]| assert_eq!(least(true, just(value)).unwrap(), least_of);
    is("5", ["3", "4", "5", "7"]);
    is("2", ["3", "5", "10", "17"]);
    // 10103 is a prime.
    assert_eq!(least(true, just("1.03")), None);
}

/// What rounds to 3 without being 3. By trying all: no other figures of a sum up to these make it.
#[test]
fn a_rise_lies_between_what_is_rounded_and_what_is_not() {
    // 12/31 − 5/14 is 13/434, which is 2,9954 %.
    let least_of = least(false, between("2.995", "3"));
    assert_eq!(least_of.unwrap(), ["12", "31", "5", "14"]);
    let least_of = least(true, between("2.95", "3"));
    assert_eq!(least_of.unwrap(), least_by_trying(61));
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
fn a_rise_and_a_ratio_that_is_exactly_so_much_are_met_at_once() {
    let (mut system, all) = two_periods();
    let [a, b, _, _] = all;
    system.require(rise(all, false, from("2", true)));
    system.require(ratio(a, b, just("99.999")));
    assert_eq!(
        found(&least_figures(&system), &all),
        ["99999", "100000", "0", "1"]
    );
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
            system.require(Relation::Sum { total, terms });
        }
        system.require(rise(all, false, from("3", true)));
        let rests = [rest, whole, rest_then, whole_then];
        system.require(rise(rests, false, from(points, true)));
        (least_figures(&system), all)
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
    system.require(Relation::AtMost(part, more));
    system.require(Relation::AtMost(part_then, more_then));
    system.require(rise(all, false, to("-5", false)));
    let mores = [more, whole, more_then, whole_then];
    system.require(rise(mores, true, from("0", true)));
    system.require(ratio(more, whole, to("1", false)));
    assert_eq!(least_figures(&system), Answer::Unsat);
}

/// Ten thousand and one of a million now, and one less before.
#[test]
fn a_rise_among_large_figures_is_found() {
    let (mut system, all) = two_periods();
    for place in [1, 3] {
        system.require(Relation::Within(all[place], exactly(1_000_000)));
    }
    system.require(ratio(all[2], all[3], from("1", true)));
    system.require(rise(all, false, from("0", false)));
    system.require(rise(all, false, to("0.0001", true)));
    assert_eq!(
        found(&least_figures(&system), &all),
        ["10001", "1000000", "10000", "1000000"]
    );
}
