//! Moves of ratios that hardly any figures make.

use proptest::prelude::*;

use super::moves::{rise, two_periods};
use super::{exactly, found, from, ratio, to};
use crate::exact::Decimal;
use crate::model::Interval;
use crate::solve::{Demand, Solution, System, Variable};

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
    system.demand(rise(all, relative, within));
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
    system.demand(rise(all, false, just("3.001")));
    for place in [1, 3] {
        system.demand(Demand::Within(all[place], to("3124", true)));
    }
    assert_eq!(system.solve(), Solution::Impossible);
}

#[test]
fn a_rise_and_a_ratio_that_is_exactly_so_much_are_met_at_once() {
    let (mut system, all) = two_periods();
    let [a, b, _, _] = all;
    system.demand(rise(all, false, from("2", true)));
    system.demand(ratio(a, b, just("99.999")));
    assert_eq!(found(&system.solve(), &all), ["99999", "100000", "0", "1"]);
}

/// Both parts of a whole cannot rise as shares of it, whatever the whole.
#[test]
fn parts_of_a_whole_do_not_all_rise() {
    let parts = |points: &str| {
        let (mut system, all) = two_periods();
        let [part, whole, part_then, whole_then] = all;
        let [rest, rest_then] = [0; 2].map(|low: i64| {
            let grain = crate::solve::Grain::Whole;
            system.variable(grain, low.into(), None)
        });
        for (total, part, rest) in [(whole, part, rest), (whole_then, part_then, rest_then)] {
            let terms = vec![(false, part), (false, rest)];
            system.demand(Demand::Sum { total, terms });
        }
        system.demand(rise(all, false, from("3", true)));
        let rests = [rest, whole, rest_then, whole_then];
        system.demand(rise(rests, false, from(points, true)));
        (system.solve(), all)
    };
    assert_eq!(parts("0.0001").0, Solution::Impossible);
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
    let grain = crate::solve::Grain::Whole;
    let [more, more_then] = [0; 2].map(|low: i64| system.variable(grain, low.into(), None));
    system.demand(Demand::AtMost(part, more));
    system.demand(Demand::AtMost(part_then, more_then));
    system.demand(rise(all, false, to("-5", false)));
    let mores = [more, whole, more_then, whole_then];
    system.demand(rise(mores, true, from("0", true)));
    system.demand(ratio(more, whole, to("1", false)));
    assert_eq!(system.solve(), Solution::Impossible);
}

/// Sums up to this are tried.
const MOST: i64 = 22;

type End = Option<(&'static str, bool)>;

fn ends() -> impl Strategy<Value = End> {
    let values = prop::sample::select(vec![
        "-50", "-12.5", "-3", "0", "1", "2.5", "3", "4", "5", "6.25", "10", "12.5", "20", "50",
    ]);
    prop::option::weighted(0.8, (values, any::<bool>()))
}

fn interval((low, high): (End, End)) -> Interval {
    Interval {
        lower: low.and_then(|(value, inclusive)| from(value, inclusive).lower),
        upper: high.and_then(|(value, inclusive)| to(value, inclusive).upper),
    }
}

/// Whether a fraction of whole numbers, in per cent, lies in a range.
fn lies(within: Interval, above: i64, below: i64) -> bool {
    let (above, below) = (Decimal::from(above * 100), Decimal::from(below));
    within.holds(|bound| Some(above.cmp(&(bound * below)))) == Some(true)
}

fn least_sum(
    relative: bool,
    rises: Interval,
    now: Interval,
    rest: Option<Interval>,
) -> Option<i64> {
    let mut sums = Vec::new();
    for n in 1..MOST {
        for m in 1..MOST - n {
            for a in 0..=n {
                for c in 0..=m {
                    let (moved, of) = (a * m - c * n, if relative { c * n } else { n * m });
                    let sum = n + m + a + c + if rest.is_some() { n - a } else { 0 };
                    let is_so = of > 0
                        && lies(rises, moved, of)
                        && lies(now, a, n)
                        && rest.is_none_or(|rest| lies(rest, n - a, n));
                    if is_so && sum <= MOST {
                        sums.push(sum);
                    }
                }
            }
        }
    }
    sums.into_iter().min()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// A rise with what its ratio must be, and perhaps with what is left of all.
    #[test]
    fn moves_are_made_by_the_smallest_figures(
        relative in any::<bool>(), rises in (ends(), ends()), now in (ends(), ends()),
        rest in prop::option::of((ends(), ends())),
    ) {
        let (mut system, all) = two_periods();
        let [a, n, _, _] = all;
        let (rises, now, rest) = (interval(rises), interval(now), rest.map(interval));
        system.demand(rise(all, relative, rises));
        system.demand(ratio(a, n, now));
        let left = rest.map(|rest| left_of(&mut system, (a, n), rest));
        let sum = match system.solve() {
            Solution::Least(figures) => {
                let values = all.into_iter().chain(left);
                let sum: Decimal = values.map(|it| figures.value(it)).sum();
                Some(i64::try_from(sum).unwrap())
            }
            Solution::Impossible => None,
            Solution::Undecided => return Err(TestCaseError::fail("undecided")),
        };
        let expected = least_sum(relative, rises, now, rest);
        prop_assert_eq!(sum.filter(|sum| *sum <= MOST), expected);
    }
}

fn left_of(system: &mut System, (a, n): (Variable, Variable), rest: Interval) -> Variable {
    let left = system.variable(crate::solve::Grain::Whole, Decimal::ZERO, None);
    let terms = vec![(false, n), (true, a)];
    system.demand(Demand::Sum { total: left, terms });
    system.demand(ratio(left, n, rest));
    left
}

/// Ten thousand and one of a million now, and one less before.
#[test]
fn a_rise_among_large_figures_is_found() {
    let (mut system, all) = two_periods();
    for place in [1, 3] {
        system.demand(Demand::Within(all[place], exactly(1_000_000)));
    }
    system.demand(ratio(all[2], all[3], from("1", true)));
    system.demand(rise(all, false, from("0", false)));
    system.demand(rise(all, false, to("0.0001", true)));
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
    let grain = crate::solve::Grain::Whole;
    let [rest, both, rest_then, both_then] =
        [0; 4].map(|low: i64| system.variable(grain, low.into(), None));
    for (total, part, rest) in [(both, part, rest), (both_then, part_then, rest_then)] {
        let terms = vec![(false, part), (false, rest)];
        system.demand(Demand::Sum { total, terms });
    }
    system.demand(ratio(rest, whole, to("0.1", false)));
    system.demand(rise(all, false, to("2", false)));
    let sums = [both, whole, both_then, whole_then];
    system.demand(rise(sums, false, from("2", true)));
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
            system.demand(rise(all, relative, range));
        }
        let rules = crate::solve::rule::Rules::of(&system).ok().unwrap();
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
