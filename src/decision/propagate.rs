//! Propagation: what constraints leave of bounds.
//!
//! Constraints of the form x ≥ f(others) with an increasing f have a least solution, and propagation
//! reaches it: the least values that are left then keep all constraints.

use std::borrow::Borrow;

use super::constraint::{Constraint, Factors, most};
use super::{Bounds, Budget, Stop, ceil, floor};

/// To begin a round is as much work as a look at so many terms.
const A_ROUND: usize = 16;

/// Narrows bounds to what constraints leave, in no more rounds than are left. Says whether more may
/// follow: bounds that are too wide are no mistake.
pub(crate) fn propagate<C: Borrow<Constraint>>(
    bounds: &mut Bounds,
    constraints: &[C],
    rounds: &mut usize,
    budget: &Budget,
) -> Result<bool, Stop> {
    let terms = constraints.iter().map(|it| 2 + it.borrow().terms.len());
    let size = A_ROUND + terms.sum::<usize>();
    while let Some(left) = rounds.checked_sub(1) {
        *rounds = left;
        budget.take(size)?;
        let (mut news, mut is_too_large) = (false, false);
        for constraint in constraints {
            match keep(bounds, constraint.borrow())? {
                Some(narrowed) => news |= narrowed,
                None => is_too_large = true,
            }
        }
        if !news {
            return Ok(is_too_large);
        }
    }
    Ok(true)
}

/// Narrows to what one constraint leaves: each term must make up for what the others fall short
/// of at their most. Says whether it narrowed anything; `None` where numbers are too large to say.
fn keep(bounds: &mut Bounds, constraint: &Constraint) -> Result<Option<bool>, Stop> {
    // With two terms without end, nothing follows for any of them.
    let mut spare = constraint.least.checked_neg();
    let mut endless = None;
    for term in &constraint.terms {
        match most(*term, bounds) {
            Some(most) => spare = spare.and_then(|spare| spare.checked_add(most)),
            None if term.0 < 0 => return Ok(None),
            None if endless.is_none() => endless = Some(*term),
            None => return Ok(Some(false)),
        }
    }
    let Some(spare) = spare else {
        return Ok(None);
    };
    if let Some(term) = endless {
        return reach(bounds, term, spare.saturating_neg()).map(Some);
    }
    if spare < 0 {
        return Err(Stop::Unsat);
    }
    let mut news = false;
    for term in &constraint.terms {
        // What was narrowed since leaves even less.
        let needed = most(*term, bounds).and_then(|most| most.checked_sub(spare));
        if let Some(needed) = needed {
            news |= reach(bounds, *term, needed)?;
        }
    }
    Ok(Some(news))
}

/// Lets a term come to at least so much.
fn reach(
    bounds: &mut Bounds,
    (coefficient, factors): (i128, Factors),
    needed: i128,
) -> Result<bool, Stop> {
    if coefficient > 0 {
        return match factors {
            Factors::One(variable) => bounds.raise(variable.0, ceil(needed, coefficient)),
            Factors::Two(..) if needed <= 0 => Ok(false),
            Factors::Two(one, other) => {
                let least = ceil(needed, coefficient);
                let mut news = false;
                for (one, other) in [(one, other), (other, one)] {
                    match bounds.high(other.0) {
                        Some(0) => return Err(Stop::Unsat),
                        Some(high) => news |= bounds.raise(one.0, ceil(least, high))?,
                        None => news |= bounds.raise(one.0, 1)?,
                    }
                }
                Ok(news)
            }
        };
    }
    let Some((needed, times)) = needed.checked_neg().zip(coefficient.checked_neg()) else {
        return Ok(false);
    };
    let most = floor(needed, times);
    match factors {
        Factors::One(variable) => bounds.cap(variable.0, most),
        Factors::Two(..) if most < 0 => Err(Stop::Unsat),
        Factors::Two(one, other) => {
            let mut news = false;
            for (one, other) in [(one, other), (other, one)] {
                let low = bounds.low(other.0);
                if low > 0 {
                    news |= bounds.cap(one.0, most / low)?;
                }
            }
            Ok(news)
        }
    }
}
