//! Small sums and moves that are held against all small figures.

use proptest::prelude::*;

use super::small::{BASE, Range, Small, ends, interval};
use super::{Figures, least_figures};
use crate::decision::{Answer, Grain, Relation, System, Variable};
use crate::model::Direction;
use crate::number::Decimal;

/// What sums and changes add to the constraints above, over four variables.
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

fn is_met(constraint: &Tied, values: &[i64]) -> bool {
    match constraint {
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

fn is_met_by_any(constraint: &Tied, values: &[Decimal]) -> bool {
    match constraint {
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

/// The least sum over all small figures that meet the constraints.
fn least_sum(constraints: &[Tied]) -> Option<i64> {
    let size = FEW + 1;
    let all = (0..size.pow(4)).map(|at| {
        let place = |power: u32| at / size.pow(power) % size;
        [place(0), place(1), place(2), place(3)]
    });
    let met = all.filter(|values| {
        constraints
            .iter()
            .all(|constraint| is_met(constraint, values))
    });
    met.map(|values| values.iter().sum()).min()
}

fn tying(constraints: &[Tied], grain: Grain, high: Option<i64>) -> (System, [Variable; 4]) {
    let mut system = System::new();
    let variables = [0; 4].map(|low| system.variable(grain, low.into(), high.map(Decimal::from)));
    let level = |(above, below): Place| match below {
        None => (variables[above], None),
        Some(below) => (variables[above], Some(variables[below])),
    };
    for constraint in constraints {
        system.require(match constraint {
            Tied::Plain(Small::AtMost(a, b)) => Relation::AtMost(variables[*a], variables[*b]),
            Tied::Plain(Small::Within(a, range)) => {
                Relation::Within(variables[*a], interval(*range))
            }
            Tied::Plain(Small::Ratio(n, d, range)) => Relation::Ratio {
                numerator: variables[*n],
                denominator: variables[*d],
                base: BASE.into(),
                within: interval(*range),
            },
            Tied::Sum(total, terms) => Relation::Sum {
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
            } => Relation::Change {
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

fn in_small(figures: &Figures, variables: &[Variable; 4]) -> Vec<i64> {
    (variables.iter())
        .map(|variable| i64::try_from(figures.value(*variable)).unwrap())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn sums_and_changes_are_met_by_the_smallest_figures(constraints in tied()) {
        let (system, variables) = tying(&constraints, Grain::Whole, Some(FEW));
        match (least_figures(&system), least_sum(&constraints)) {
            (Answer::Sat(figures), Some(least)) => {
                let values = in_small(&figures, &variables);
                prop_assert!(constraints.iter().all(|constraint| is_met(constraint, &values)), "{:?}", values);
                prop_assert_eq!(values.iter().sum::<i64>(), least);
            }
            (Answer::Unsat, None) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }

    /// Of any numbers: what is called impossible has no halves, and what is found meets the constraints.
    #[test]
    fn sums_and_changes_of_any_numbers_are_never_wrong(mut constraints in tied()) {
        constraints.retain(|constraint| match constraint {
            Tied::Plain(Small::Ratio(..)) => false,
            Tied::Change { now, before, .. } => now.1.or(before.1).is_none(),
            Tied::Plain(_) | Tied::Sum(..) => true,
        });
        let (system, variables) = tying(&constraints, Grain::Any, Some(FEW));
        let met = |values: &[Decimal]| constraints.iter().all(|constraint| is_met_by_any(constraint, values));
        let half = Decimal::new(5, 1);
        let size = 2 * FEW + 1;
        let mut halves = (0..size.pow(4)).map(|at| {
            [0, 1, 2, 3].map(|power| Decimal::from(at / size.pow(power) % size) * half)
        });
        match least_figures(&system) {
            Answer::Sat(figures) => {
                let values = variables.map(|variable| figures.value(variable));
                prop_assert!(met(&values), "{:?}", values);
            }
            Answer::Unsat => prop_assert_eq!(halves.find(|values| met(values)), None),
            Answer::Unknown => {}
        }
    }

    /// Without largest values: what is found meets the constraints and is no larger than any small
    /// figures that do, and what is called impossible has no small figures.
    #[test]
    fn sums_and_changes_without_end_are_never_wrong(constraints in tied()) {
        let (system, variables) = tying(&constraints, Grain::Whole, None);
        let least = least_sum(&constraints);
        match least_figures(&system) {
            Answer::Sat(figures) => {
                let values = in_small(&figures, &variables);
                prop_assert!(constraints.iter().all(|constraint| is_met(constraint, &values)), "{:?}", values);
                prop_assert!(least.is_none_or(|least| values.iter().sum::<i64>() <= least));
            }
            Answer::Unsat => prop_assert_eq!(least, None),
            Answer::Unknown => prop_assert_eq!(least, None),
        }
    }
}
