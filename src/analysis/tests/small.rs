//! Small constraints that are held against all small figures.

use proptest::prelude::*;

use super::{least_figures, three};
use crate::decision::{Answer, Relation, System, Variable};
use crate::model::{Endpoint, Interval};
use crate::number::Decimal;

pub(super) const BASE: i64 = 6;
/// The largest value of every variable.
const MOST: i64 = 9;

/// A constraint in small numbers, kept so that it can be tried out.
#[derive(Debug, Clone, Copy)]
pub(super) enum Small {
    AtMost(usize, usize),
    Within(usize, Range),
    Ratio(usize, usize, Range),
}

pub(super) type Range = (Option<(i64, bool)>, Option<(i64, bool)>);

pub(super) fn ends() -> impl Strategy<Value = Option<(i64, bool)>> {
    proptest::option::of((0..=8_i64, any::<bool>()))
}

fn constraints() -> impl Strategy<Value = Vec<Small>> {
    let place = || 0..3_usize;
    let one = prop_oneof![
        (place(), place()).prop_map(|(a, b)| Small::AtMost(a, b)),
        (place(), (ends(), ends())).prop_map(|(a, range)| Small::Within(a, range)),
        (place(), place(), (ends(), ends())).prop_map(|(a, b, range)| Small::Ratio(a, b, range)),
    ];
    proptest::collection::vec(one, 0..6)
}

pub(super) fn interval((lower, upper): Range) -> Interval {
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

fn meets(constraint: Small, values: [i64; 3]) -> bool {
    match constraint {
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

/// The least value of each variable over all figures that meet the constraints.
fn by_trying(constraints: &[Small]) -> Option<[i64; 3]> {
    let mut least: Option<[i64; 3]> = None;
    for place in 0..(MOST + 1).pow(3) {
        let values = [place / 100, place / 10 % 10, place % 10];
        if constraints
            .iter()
            .all(|constraint| meets(*constraint, values))
        {
            least = Some(match least {
                None => values,
                Some(least) => [0, 1, 2].map(|at: usize| least[at].min(values[at])),
            });
        }
    }
    least
}

fn asking(constraints: &[Small], high: Option<i64>) -> (System, [Variable; 3]) {
    let (mut system, variables) = three(high);
    for constraint in constraints {
        system.require(match *constraint {
            Small::AtMost(a, b) => Relation::AtMost(variables[a], variables[b]),
            Small::Within(a, range) => Relation::Within(variables[a], interval(range)),
            Small::Ratio(n, d, range) => Relation::Ratio {
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
    fn the_least_figures_are_those_that_trying_all_finds(small in constraints()) {
        let (system, variables) = asking(&small, Some(MOST));
        let expected = by_trying(&small);
        match (least_figures(&system), expected) {
            (Answer::Sat(figures), Some(least)) => {
                for (variable, value) in variables.iter().zip(least) {
                    prop_assert_eq!(figures.value(*variable), Decimal::from(value));
                }
            }
            (Answer::Unsat, None) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }

    /// Without largest values: what is called impossible has no figures among the small ones, and
    /// every search ends in an answer.
    #[test]
    fn no_search_is_left_undecided(small in constraints()) {
        let (system, variables) = asking(&small, None);
        match least_figures(&system) {
            Answer::Unknown => prop_assert!(false, "undecided"),
            Answer::Unsat => prop_assert_eq!(by_trying(&small), None),
            Answer::Sat(figures) => {
                let values = variables.map(|variable| i64::try_from(figures.value(variable)).unwrap());
                prop_assert!(small.iter().all(|constraint| meets(*constraint, values)));
            }
        }
    }
}
