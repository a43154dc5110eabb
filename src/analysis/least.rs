//! The least figures that meet what a system asks.

use super::branch::{Order, branch};
use crate::decision::{Answer, Problem, Stop, System, Variable, is_infeasible};
use crate::number::Decimal;

/// A value for each variable of a system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures(Vec<Decimal>);

impl Figures {
    /// The value of a variable of the system that these figures were found for.
    pub fn value(&self, variable: Variable) -> Decimal {
        self.0.get(variable.0).copied().unwrap_or_default()
    }

    /// The sum of all values, by which of two sets of figures one is smaller.
    pub(super) fn sum(&self) -> Decimal {
        (self.0.iter()).fold(Decimal::ZERO, |sum, value| sum.saturating_add(*value))
    }
}

/// Figures that meet all that a system asks, of which none have a smaller sum.
pub fn least_figures(system: &System) -> Answer<Figures> {
    match Problem::of(system).and_then(|problem| figures(&problem)) {
        Ok(figures) => Answer::Sat(figures),
        Err(stop) => stop.into(),
    }
}

fn figures(problem: &Problem) -> Result<Figures, Stop> {
    let mut values = problem.bounds.low.clone();
    let mut result = Ok(());
    for part in problem.parts() {
        match search(&part.problem) {
            Ok(found) => {
                for (place, value) in part.places.iter().zip(found) {
                    if let Some(slot) = values.get_mut(*place) {
                        *slot = value;
                    }
                }
            }
            Err(Stop::Unsat) if part.problem.is_exact() => return Err(Stop::Unsat),
            Err(Stop::Unsat | Stop::Unknown) => result = Err(Stop::Unknown),
        }
    }
    result?;
    let numbers = (values.into_iter().enumerate())
        .map(|(place, value)| problem.number(place, value).ok_or(Stop::Unknown));
    Ok(Figures(numbers.collect::<Result<_, Stop>>()?))
}

/// The least values of one part.
fn search(problem: &Problem) -> Result<Vec<i128>, Stop> {
    let Problem {
        bounds,
        constraints,
        budget,
        ..
    } = problem;
    // Propagation of what is asked too much of products may never end.
    let has_products = constraints.iter().any(|it| !it.is_linear());
    if has_products && is_infeasible(constraints, bounds, budget) {
        return Err(Stop::Unsat);
    }
    match branch(constraints, bounds.clone(), Order::LeastSum, budget) {
        Err(Stop::Unknown) if is_infeasible(constraints, bounds, budget) => Err(Stop::Unsat),
        found => found,
    }
}
