//! The least figures against trying all figures.

use proptest::prelude::*;

use super::{Demand, Grain, Solution, System, Variable};
use crate::exact::Decimal;
use crate::model::{Endpoint, Interval};

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
