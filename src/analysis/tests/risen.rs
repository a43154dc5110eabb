//! Moves of a ratio, with what else is asked of it, held against all small figures.

use proptest::prelude::*;

use super::changes::{rise, two_periods};
use super::{from, least_figures, ratio, to};
use crate::decision::{Answer, Grain, Relation, System, Variable};
use crate::model::Interval;
use crate::number::Decimal;

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
        system.require(rise(all, relative, rises));
        system.require(ratio(a, n, now));
        let left = rest.map(|rest| left_of(&mut system, (a, n), rest));
        let sum = match least_figures(&system) {
            Answer::Sat(figures) => {
                let values = all.into_iter().chain(left);
                let sum: Decimal = values.map(|it| figures.value(it)).sum();
                Some(i64::try_from(sum).unwrap())
            }
            Answer::Unsat => None,
            Answer::Unknown => return Err(TestCaseError::fail("undecided")),
        };
        let expected = least_sum(relative, rises, now, rest);
        prop_assert_eq!(sum.filter(|sum| *sum <= MOST), expected);
    }
}

fn left_of(system: &mut System, (a, n): (Variable, Variable), rest: Interval) -> Variable {
    let left = system.variable(Grain::Whole, Decimal::ZERO, None);
    let terms = vec![(false, n), (true, a)];
    system.require(Relation::Sum { total: left, terms });
    system.require(ratio(left, n, rest));
    left
}
