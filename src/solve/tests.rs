//! The least figures against trying all figures.

use proptest::prelude::*;

use super::{Demand, Grain, Level, Solution, System, Variable};
use crate::exact::Decimal;
use crate::model::{Direction, Endpoint, Interval};

const BASE: i64 = 6;
/// The largest value of every variable.
const MOST: i64 = 9;

fn end(value: &str, inclusive: bool) -> Endpoint {
    Endpoint {
        value: value.parse().unwrap(),
        inclusive,
    }
}

fn from(value: &str, inclusive: bool) -> Interval {
    Interval {
        lower: Some(end(value, inclusive)),
        upper: None,
    }
}

fn to(value: &str, inclusive: bool) -> Interval {
    Interval {
        lower: None,
        upper: Some(end(value, inclusive)),
    }
}

/// Three variables of whole numbers.
fn three(high: Option<i64>) -> (System, [Variable; 3]) {
    let mut system = System::new();
    let variables =
        [0; 3].map(|low| system.variable(Grain::Whole, low.into(), high.map(Decimal::from)));
    (system, variables)
}

fn ratio(numerator: Variable, denominator: Variable, within: Interval) -> Demand {
    Demand::Ratio {
        numerator,
        denominator,
        base: Decimal::ONE_HUNDRED,
        within,
    }
}

fn found(solution: &Solution, variables: &[Variable]) -> Vec<String> {
    let Solution::Least(figures) = solution else {
        panic!("{solution:?}");
    };
    (variables.iter())
        .map(|variable| figures.value(*variable).to_string())
        .collect()
}

#[test]
fn two_ratios_of_one_denominator_are_met_at_once() {
    let (mut system, [a, b, all]) = three(None);
    system.demand(Demand::AtMost(a, all));
    system.demand(ratio(a, all, from("98", true)));
    system.demand(ratio(a, all, to("100", false)));
    system.demand(ratio(b, all, from("0", false)));
    system.demand(ratio(b, all, to("1", true)));
    // One of 100 is the least for `b`, and then 99 or 98 of 100 for `a`: 98 is less.
    assert_eq!(found(&system.solve(), &[a, b, all]), ["98", "1", "100"]);
}

#[test]
fn what_a_largest_value_forbids_is_impossible() {
    let (mut system, [a, _, all]) = three(Some(49));
    system.demand(ratio(a, all, from("98", true)));
    system.demand(ratio(a, all, to("100", false)));
    assert_eq!(system.solve(), Solution::Impossible);
}

#[test]
fn demands_that_drive_each_other_up_are_impossible() {
    let (mut system, [a, b, all]) = three(None);
    system.demand(Demand::AtMost(a, b));
    system.demand(Demand::AtMost(b, all));
    system.demand(ratio(a, all, from("100", false)));
    assert_eq!(system.solve(), Solution::Impossible);
    let (mut system, [a, _, all]) = three(None);
    system.demand(ratio(a, all, from("20.1", true)));
    system.demand(ratio(a, all, to("20.1", false)));
    assert_eq!(system.solve(), Solution::Impossible);
}

#[test]
fn a_percentage_is_found_between_bounds_however_close() {
    let mut system = System::new();
    let percent = system.variable(Grain::Any, Decimal::ZERO, Some(Decimal::ONE_HUNDRED));
    system.demand(Demand::Within(percent, from("20.3", false)));
    system.demand(Demand::Within(percent, to("20.31", false)));
    assert_eq!(found(&system.solve(), &[percent]), ["20.301"]);
    system.demand(Demand::Within(percent, to("20.3", true)));
    assert_eq!(system.solve(), Solution::Impossible);
}

#[test]
fn what_is_too_large_is_not_decided() {
    let (mut system, [a, _, all]) = three(None);
    system.demand(Demand::Within(
        a,
        from("79228162514264337593543950335", true),
    ));
    system.demand(ratio(a, all, to("0.0000000000000000001", true)));
    assert_eq!(system.solve(), Solution::Undecided);
}

/// A demand in small numbers, kept so that it can be tried out.
#[derive(Debug, Clone, Copy)]
enum Small {
    AtMost(usize, usize),
    Within(usize, Range),
    Ratio(usize, usize, Range),
}

type Range = (Option<(i64, bool)>, Option<(i64, bool)>);

fn ends() -> impl Strategy<Value = Option<(i64, bool)>> {
    proptest::option::of((0..=8_i64, any::<bool>()))
}

fn demands() -> impl Strategy<Value = Vec<Small>> {
    let place = || 0..3_usize;
    let one = prop_oneof![
        (place(), place()).prop_map(|(a, b)| Small::AtMost(a, b)),
        (place(), (ends(), ends())).prop_map(|(a, range)| Small::Within(a, range)),
        (place(), place(), (ends(), ends())).prop_map(|(a, b, range)| Small::Ratio(a, b, range)),
    ];
    proptest::collection::vec(one, 0..6)
}

fn interval((lower, upper): Range) -> Interval {
    let end = |end: Option<(i64, bool)>| {
        end.map(|(value, inclusive)| Endpoint {
            value: value.into(),
            inclusive,
        })
    };
    Interval {
        lower: end(lower),
        upper: end(upper),
    }
}

fn meets(demand: Small, values: [i64; 3]) -> bool {
    match demand {
        Small::AtMost(a, b) => values[a] <= values[b],
        Small::Within(a, range) => interval(range).contains(values[a].into()),
        Small::Ratio(n, d, range) => {
            let holds = interval(range).holds(|bound| {
                Some(Decimal::from(values[n] * BASE).cmp(&(bound * Decimal::from(values[d]))))
            });
            values[d] > 0 && holds == Some(true)
        }
    }
}

/// The least value of each variable over all figures that meet the demands.
fn by_trying(demands: &[Small]) -> Option<[i64; 3]> {
    let mut least: Option<[i64; 3]> = None;
    for place in 0..(MOST + 1).pow(3) {
        let values = [place / 100, place / 10 % 10, place % 10];
        if demands.iter().all(|demand| meets(*demand, values)) {
            least = Some(match least {
                None => values,
                Some(least) => [0, 1, 2].map(|at: usize| least[at].min(values[at])),
            });
        }
    }
    least
}

fn asking(demands: &[Small], high: Option<i64>) -> (System, [Variable; 3]) {
    let (mut system, variables) = three(high);
    for demand in demands {
        system.demand(match *demand {
            Small::AtMost(a, b) => Demand::AtMost(variables[a], variables[b]),
            Small::Within(a, range) => Demand::Within(variables[a], interval(range)),
            Small::Ratio(n, d, range) => Demand::Ratio {
                numerator: variables[n],
                denominator: variables[d],
                base: BASE.into(),
                within: interval(range),
            },
        });
    }
    (system, variables)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_least_figures_are_those_that_trying_all_finds(small in demands()) {
        let (system, variables) = asking(&small, Some(MOST));
        let expected = by_trying(&small);
        match (system.solve(), expected) {
            (Solution::Least(figures), Some(least)) => {
                for (variable, value) in variables.iter().zip(least) {
                    prop_assert_eq!(figures.value(*variable), Decimal::from(value));
                }
            }
            (Solution::Impossible, None) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }

    /// Without largest values: what is called impossible has no figures among the small ones, and
    /// every search ends in an answer.
    #[test]
    fn no_search_is_left_undecided(small in demands()) {
        let (system, variables) = asking(&small, None);
        match system.solve() {
            Solution::Undecided => prop_assert!(false, "undecided"),
            Solution::Impossible => prop_assert_eq!(by_trying(&small), None),
            Solution::Least(figures) => {
                let values = variables.map(|variable| i64::try_from(figures.value(variable)).unwrap());
                prop_assert!(small.iter().all(|demand| meets(*demand, values)));
            }
        }
    }
}

fn exactly(value: i64) -> Interval {
    let end = |value: i64| Endpoint {
        value: value.into(),
        inclusive: true,
    };
    Interval {
        lower: Some(end(value)),
        upper: Some(end(value)),
    }
}

/// A ratio now and before, of which neither exceeds its base.
fn two_periods() -> (System, [Variable; 4]) {
    let mut system = System::new();
    let variables = [0; 4].map(|low| system.variable(Grain::Whole, low.into(), None));
    let [above, below, then_above, then_below] = variables;
    system.demand(Demand::AtMost(above, below));
    system.demand(Demand::AtMost(then_above, then_below));
    (system, variables)
}

fn rise([a, b, c, d]: [Variable; 4], relative: bool, within: Interval) -> Demand {
    Demand::Change {
        now: Level::Ratio(a, b),
        before: Level::Ratio(c, d),
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
        known.demand(Demand::Within(variable, exactly(value)));
    }
    for (within, least) in [
        (from("2", true), "300"),
        (from("2", false), "301"),
        (exactly(2), "300"),
    ] {
        let mut system = known.clone();
        system.demand(rise([a, b, c, d], false, within));
        assert_eq!(found(&system.solve(), &[a]), [least]);
    }
    // And of those that lie just below, 299 is one.
    known.demand(rise([a, b, c, d], false, to("2", false)));
    known.demand(Demand::Within(a, from("299", true)));
    assert_eq!(found(&known.solve(), &[a]), ["299"]);
    known.demand(Demand::Within(a, from("300", true)));
    assert_eq!(known.solve(), Solution::Impossible);
}

#[test]
fn a_move_and_where_it_ends_are_met_at_once() {
    let (mut system, all) = two_periods();
    let [a, b, c, d] = all;
    system.demand(ratio(a, b, from("98", true)));
    system.demand(rise(all, false, from("0", false)));
    system.demand(rise(all, false, to("2", false)));
    // From 50 of 51, which is more than 98 %, to all.
    assert_eq!(
        found(&system.solve(), &[a, b, c, d]),
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
        system.demand(ratio(all[0], all[1], to("50", true)));
        for (relative, within) in asked {
            system.demand(rise(all, *relative, *within));
        }
        assert_eq!(system.solve(), Solution::Impossible, "{asked:?}");
    }
}

#[test]
fn a_count_moves_by_units_and_by_parts() {
    let counts = |asked: &[(bool, Interval)]| {
        let mut system = System::new();
        let [now, before] = [0; 2].map(|low| system.variable(Grain::Whole, low.into(), None));
        for (relative, within) in asked {
            system.demand(Demand::Change {
                now: Level::Plain(now),
                before: Level::Plain(before),
                base: Decimal::ONE,
                direction: Direction::Fall,
                relative: *relative,
                within: *within,
            });
        }
        (system.solve(), [before, now])
    };
    let (solution, of) = counts(&[(false, from("5", true))]);
    assert_eq!(found(&solution, &of), ["5", "0"]);
    // 1 of 8 is 12,5 %.
    let (solution, of) = counts(&[(true, from("12.5", true)), (true, to("12.5", true))]);
    assert_eq!(found(&solution, &of), ["8", "7"]);
    let (solution, _) = counts(&[(false, from("5", true)), (false, to("5", false))]);
    assert_eq!(solution, Solution::Impossible);
}

/// `a + b` and its parts.
fn a_sum() -> (System, [Variable; 3]) {
    let (mut system, [a, b, all]) = three(None);
    let terms = vec![(false, a), (false, b)];
    system.demand(Demand::Sum { total: all, terms });
    (system, [a, b, all])
}

#[test]
fn parts_add_up() {
    let (mut system, [a, b, all]) = a_sum();
    system.demand(Demand::Within(all, from("15000", true)));
    system.demand(ratio(a, all, from("60", true)));
    system.demand(ratio(b, all, from("30", false)));
    assert_eq!(
        found(&system.solve(), &[a, b, all]),
        ["9000", "6000", "15000"]
    );
    let (mut system, [a, b, all]) = a_sum();
    system.demand(ratio(a, all, from("60", true)));
    system.demand(ratio(b, all, from("50", true)));
    assert_eq!(system.solve(), Solution::Impossible);
    let (mut system, [a, b, all]) = a_sum();
    system.demand(ratio(a, all, to("40", true)));
    system.demand(ratio(b, all, to("50", true)));
    assert_eq!(system.solve(), Solution::Impossible);
}

#[test]
fn a_difference_is_never_below_zero() {
    let (mut system, [rest, part, whole]) = three(None);
    let terms = vec![(false, whole), (true, part)];
    system.demand(Demand::Sum { total: rest, terms });
    system.demand(ratio(rest, whole, to("2", true)));
    system.demand(ratio(rest, whole, from("0", false)));
    assert_eq!(
        found(&system.solve(), &[rest, part, whole]),
        ["1", "49", "50"]
    );
    system.demand(ratio(part, whole, from("100", false)));
    assert_eq!(system.solve(), Solution::Impossible);
}

#[test]
fn percentages_add_up_and_move() {
    let mut system = System::new();
    let most = Some(Decimal::ONE_HUNDRED);
    let [a, b, all] = [0; 3].map(|low| system.variable(Grain::Any, low.into(), most));
    let terms = vec![(false, a), (false, b)];
    system.demand(Demand::Sum { total: all, terms });
    system.demand(Demand::Within(all, exactly(100)));
    system.demand(Demand::Within(a, from("99.9", false)));
    system.demand(Demand::Within(b, from("0", false)));
    let numbers = found(&system.solve(), &[a, b]);
    assert_eq!(numbers, ["99.901", "0.099"]);
    system.demand(Demand::Within(b, from("0.1", true)));
    assert_eq!(system.solve(), Solution::Impossible);
}

/// What sums and changes add to the demands above, over four variables.
#[derive(Debug, Clone)]
enum Tied {
    Plain(Small),
    Sum(usize, Vec<(bool, usize)>),
    Change {
        now: Place,
        before: Place,
        rises: bool,
        relative: bool,
        range: Range,
    },
}

/// A variable, or one over another.
type Place = (usize, Option<usize>);

/// The largest value of each of four variables.
const FEW: i64 = 6;

fn tied() -> impl Strategy<Value = Vec<Tied>> {
    let place = || 0..4_usize;
    let small = prop_oneof![
        (place(), place()).prop_map(|(a, b)| Small::AtMost(a, b)),
        (place(), (ends(), ends())).prop_map(|(a, range)| Small::Within(a, range)),
        (place(), place(), (ends(), ends())).prop_map(|(a, b, range)| Small::Ratio(a, b, range)),
    ];
    let terms = proptest::collection::vec((any::<bool>(), place()), 1..4);
    let sum = (place(), terms).prop_map(|(total, terms)| Tied::Sum(total, terms));
    let levels = prop_oneof![
        (place(), place()).prop_map(|(a, b)| ((a, None), (b, None))),
        Just(((0, Some(1)), (2, Some(3)))),
        (place(), place(), place(), place()).prop_map(|(a, b, c, d)| ((a, Some(b)), (c, Some(d)))),
    ];
    let end = || proptest::option::of((-60..=60_i64, any::<bool>()));
    let near = || proptest::option::of((-3..=3_i64, any::<bool>()));
    let range = prop_oneof![(near(), near()), (end(), end())];
    let change = (levels, any::<bool>(), any::<bool>(), range).prop_map(
        |((now, before), rises, relative, range)| Tied::Change {
            now,
            before,
            rises,
            relative,
            range,
        },
    );
    let one = prop_oneof![small.prop_map(Tied::Plain), sum, change];
    proptest::collection::vec(one, 1..6)
}

fn is_met(demand: &Tied, values: &[i64]) -> bool {
    match demand {
        Tied::Plain(Small::AtMost(a, b)) => values[*a] <= values[*b],
        Tied::Plain(Small::Within(a, range)) => interval(*range).contains(values[*a].into()),
        Tied::Plain(Small::Ratio(n, d, range)) => {
            let base = Decimal::from(values[*n] * BASE);
            let below = Decimal::from(values[*d]);
            let holds = interval(*range).holds(|bound| Some(base.cmp(&(bound * below))));
            values[*d] > 0 && holds == Some(true)
        }
        Tied::Sum(total, terms) => {
            let signed = |(minus, term): &(bool, usize)| {
                if *minus {
                    -values[*term]
                } else {
                    values[*term]
                }
            };
            values[*total] == terms.iter().map(signed).sum::<i64>()
        }
        Tied::Change {
            now,
            before,
            rises,
            relative,
            range,
        } => {
            // Over a common denominator above 0, in whole numbers.
            let parts = |(above, below): Place| match below {
                None => (values[above], 1),
                Some(below) => (values[above] * BASE, values[below]),
            };
            let ((a, b), (c, d)) = (parts(*now), parts(*before));
            if b == 0 || d == 0 || *relative && c == 0 {
                return false;
            }
            let moved = (a * d - c * b) * if *rises { 1 } else { -1 };
            let (moved, per) = if *relative {
                (moved * 100, c * b)
            } else {
                (moved, b * d)
            };
            let holds = interval(*range)
                .holds(|bound| Some(Decimal::from(moved).cmp(&(bound * Decimal::from(per)))));
            holds == Some(true)
        }
    }
}

fn is_met_by_any(demand: &Tied, values: &[Decimal]) -> bool {
    match demand {
        Tied::Plain(Small::AtMost(a, b)) => values[*a] <= values[*b],
        Tied::Plain(Small::Within(a, range)) => interval(*range).contains(values[*a]),
        Tied::Sum(total, terms) => {
            let signed = |(minus, term): &(bool, usize)| {
                if *minus {
                    -values[*term]
                } else {
                    values[*term]
                }
            };
            values[*total] == terms.iter().map(signed).sum::<Decimal>()
        }
        Tied::Change {
            now: (now, _),
            before: (before, _),
            rises,
            relative,
            range,
        } => {
            let (now, before) = (values[*now], values[*before]);
            let moved = if *rises { now - before } else { before - now };
            let hundred = Decimal::ONE_HUNDRED;
            let (moved, per) = if *relative {
                (moved * hundred, before)
            } else {
                (moved, Decimal::ONE)
            };
            let holds = interval(*range).holds(|bound| Some(moved.cmp(&(bound * per))));
            !per.is_zero() && holds == Some(true)
        }
        Tied::Plain(Small::Ratio(..)) => false,
    }
}

/// The least sum over all small figures that meet the demands.
fn least_sum(demands: &[Tied]) -> Option<i64> {
    let size = FEW + 1;
    let all = (0..size.pow(4)).map(|at| {
        let place = |power: u32| at / size.pow(power) % size;
        [place(0), place(1), place(2), place(3)]
    });
    let met = all.filter(|values| demands.iter().all(|demand| is_met(demand, values)));
    met.map(|values| values.iter().sum()).min()
}

fn tying(demands: &[Tied], grain: Grain, high: Option<i64>) -> (System, [Variable; 4]) {
    let mut system = System::new();
    let variables = [0; 4].map(|low| system.variable(grain, low.into(), high.map(Decimal::from)));
    let level = |(above, below): Place| match below {
        None => Level::Plain(variables[above]),
        Some(below) => Level::Ratio(variables[above], variables[below]),
    };
    for demand in demands {
        system.demand(match demand {
            Tied::Plain(Small::AtMost(a, b)) => Demand::AtMost(variables[*a], variables[*b]),
            Tied::Plain(Small::Within(a, range)) => Demand::Within(variables[*a], interval(*range)),
            Tied::Plain(Small::Ratio(n, d, range)) => Demand::Ratio {
                numerator: variables[*n],
                denominator: variables[*d],
                base: BASE.into(),
                within: interval(*range),
            },
            Tied::Sum(total, terms) => Demand::Sum {
                total: variables[*total],
                terms: (terms.iter())
                    .map(|(minus, term)| (*minus, variables[*term]))
                    .collect(),
            },
            Tied::Change {
                now,
                before,
                rises,
                relative,
                range,
            } => Demand::Change {
                now: level(*now),
                before: level(*before),
                base: BASE.into(),
                direction: if *rises {
                    Direction::Rise
                } else {
                    Direction::Fall
                },
                relative: *relative,
                within: interval(*range),
            },
        });
    }
    (system, variables)
}

fn in_small(figures: &super::Figures, variables: &[Variable; 4]) -> Vec<i64> {
    (variables.iter())
        .map(|variable| i64::try_from(figures.value(*variable)).unwrap())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn sums_and_changes_are_met_by_the_smallest_figures(demands in tied()) {
        let (system, variables) = tying(&demands, Grain::Whole, Some(FEW));
        match (system.solve(), least_sum(&demands)) {
            (Solution::Least(figures), Some(least)) => {
                let values = in_small(&figures, &variables);
                prop_assert!(demands.iter().all(|demand| is_met(demand, &values)), "{:?}", values);
                prop_assert_eq!(values.iter().sum::<i64>(), least);
            }
            (Solution::Impossible, None) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }

    /// Of any numbers: what is called impossible has no halves, and what is found meets the demands.
    #[test]
    fn sums_and_changes_of_any_numbers_are_never_wrong(mut demands in tied()) {
        demands.retain(|demand| match demand {
            Tied::Plain(Small::Ratio(..)) => false,
            Tied::Change { now, before, .. } => now.1.or(before.1).is_none(),
            Tied::Plain(_) | Tied::Sum(..) => true,
        });
        let (system, variables) = tying(&demands, Grain::Any, Some(FEW));
        let met = |values: &[Decimal]| demands.iter().all(|demand| is_met_by_any(demand, values));
        let half = Decimal::new(5, 1);
        let size = 2 * FEW + 1;
        let mut halves = (0..size.pow(4)).map(|at| {
            [0, 1, 2, 3].map(|power| Decimal::from(at / size.pow(power) % size) * half)
        });
        match system.solve() {
            Solution::Least(figures) => {
                let values = variables.map(|variable| figures.value(variable));
                prop_assert!(met(&values), "{:?}", values);
            }
            Solution::Impossible => prop_assert_eq!(halves.find(|values| met(values)), None),
            Solution::Undecided => {}
        }
    }

    /// Without largest values: what is found meets the demands and is no larger than any small
    /// figures that do, and what is called impossible has no small figures.
    #[test]
    fn sums_and_changes_without_end_are_never_wrong(demands in tied()) {
        let (system, variables) = tying(&demands, Grain::Whole, None);
        let least = least_sum(&demands);
        match system.solve() {
            Solution::Least(figures) => {
                let values = in_small(&figures, &variables);
                prop_assert!(demands.iter().all(|demand| is_met(demand, &values)), "{:?}", values);
                prop_assert!(least.is_none_or(|least| values.iter().sum::<i64>() <= least));
            }
            Solution::Impossible => prop_assert_eq!(least, None),
            Solution::Undecided => prop_assert_eq!(least, None),
        }
    }
}
