//! The least figures against trying all figures.

mod changes;
mod close;
mod plain;
mod rare;
mod risen;
mod small;
mod sums;
mod tied;

use super::{Figures, least_figures};
use crate::decision::{Answer, Grain, Relation, System, Variable};
use crate::model::{Endpoint, Interval};
use crate::number::Decimal;

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

fn ratio(numerator: Variable, denominator: Variable, within: Interval) -> Relation {
    Relation::Ratio {
        numerator,
        denominator,
        base: Decimal::ONE_HUNDRED,
        within,
    }
}

fn found(solution: &Answer<Figures>, variables: &[Variable]) -> Vec<String> {
    let Answer::Sat(figures) = solution else {
        panic!("{solution:?}");
    };
    (variables.iter())
        .map(|variable| figures.value(*variable).to_string())
        .collect()
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
