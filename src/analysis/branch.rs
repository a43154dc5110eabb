//! Whole numbers that keep constraints, by branch and bound.

use super::constraint::{Constraint, Factors, Variable};
use super::propagate::propagate;
use super::query::Witness;
use crate::decision::{Answer, Bounds, Budget, lp};

/// Whether no numbers, whole or not, keep the constraints. `false` where that cannot be said.
pub(super) fn is_refuted(constraints: &[&Constraint], bounds: &Bounds, budget: &Budget) -> bool {
    // Where the least values keep all, there is nothing to refute.
    violated(constraints, bounds).is_some() && is_infeasible(constraints, bounds, budget)
}

/// Values within bounds that keep the constraints: of each part of the bounds the least are tried.
pub(super) fn solve(
    constraints: &[&Constraint],
    bounds: Bounds,
    budget: &Budget,
) -> Answer<Witness> {
    let mut open = vec![bounds];
    let mut answer = Answer::Unsat;
    while let Some(mut bounds) = open.pop() {
        if propagate(&mut bounds, constraints, budget).is_err() {
            continue;
        }
        if budget.is_spent() {
            return Answer::Unknown;
        }
        let Some(constraint) = violated(constraints, &bounds) else {
            return Answer::Sat(Witness(bounds.low));
        };
        if is_infeasible(constraints, &bounds, budget) {
            continue;
        }
        let Some((variable, at)) = cut(constraint, &bounds) else {
            // Nothing is left to be cut, and numbers are too large to tell.
            answer = Answer::Unknown;
            continue;
        };
        let (mut below, mut above) = (bounds.clone(), bounds);
        if above.raise(variable.0, at.saturating_add(1)).is_ok() {
            open.push(above);
        }
        if below.cap(variable.0, at).is_ok() {
            open.push(below);
        }
    }
    answer
}

/// Whether no numbers keep those constraints whose products have a known factor. `false` also where
/// that cannot be said.
fn is_infeasible(constraints: &[&Constraint], bounds: &Bounds, budget: &Budget) -> bool {
    let linear = constraints.iter().filter_map(|it| linear(it, bounds));
    let linear: Vec<_> = linear.collect();
    lp::is_infeasible(linear.into_iter(), bounds, budget)
}

/// A constraint as coefficients at places of variables; `None` where a product has no known factor.
fn linear(constraint: &Constraint, bounds: &Bounds) -> Option<(Vec<(i128, usize)>, i128)> {
    let term = |(coefficient, factors): &(i128, Factors)| match factors {
        Factors::One(variable) => Some((*coefficient, variable.0)),
        Factors::Two(one, other) if bounds.is_fixed(one.0) => {
            Some((coefficient.checked_mul(bounds.low(one.0))?, other.0))
        }
        Factors::Two(one, other) if bounds.is_fixed(other.0) => {
            Some((coefficient.checked_mul(bounds.low(other.0))?, one.0))
        }
        Factors::Two(..) => None,
    };
    let terms = constraint.terms.iter().map(term).collect::<Option<_>>()?;
    Some((terms, constraint.least))
}

/// The first constraint that the least values do not keep.
fn violated<'c>(constraints: &[&'c Constraint], bounds: &Bounds) -> Option<&'c Constraint> {
    constraints.iter().copied().find(|constraint| {
        let sum = constraint
            .terms
            .iter()
            .try_fold(0_i128, |sum, (coefficient, factors)| {
                let mut product = *coefficient;
                for variable in factors.variables() {
                    product = product.checked_mul(bounds.low(variable.0))?;
                }
                sum.checked_add(product)
            });
        sum.is_none_or(|sum| sum < constraint.least)
    })
}

/// Where to cut: a variable that would help a constraint, after this value.
fn cut(constraint: &Constraint, bounds: &Bounds) -> Option<(Variable, i128)> {
    // A product is settled once one of its factors is known.
    let factors = |(_, factors): &(i128, Factors)| match factors {
        Factors::One(_) => None,
        Factors::Two(one, other) => [*one, *other].into_iter().find(|it| !bounds.is_fixed(it.0)),
    };
    let of_products = constraint.terms.iter().filter_map(factors);
    let helpful = constraint
        .terms
        .iter()
        .filter(|(coefficient, _)| *coefficient > 0);
    let helpful = helpful.flat_map(|(_, factors)| factors.variables());
    let mut candidates = of_products.chain(helpful).chain(constraint.variables());
    let variable = candidates.find(|variable| !bounds.is_fixed(variable.0))?;
    let low = bounds.low(variable.0);
    let at = match bounds.high(variable.0) {
        Some(high) => low + (high - low) / 2,
        None => low.checked_mul(2)?.checked_add(1)?,
    };
    Some((variable, at))
}
