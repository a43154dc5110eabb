//! What constraints leave of bounds.

use super::constraint::{Constraint, Factors, most};
use crate::decision::{Bounds, Budget, Stop, ceil};

/// So many rounds over all constraints narrow bounds. Bounds that are too wide are no mistake.
const MOST_ROUNDS: usize = 64;

/// Narrows all to what constraints leave, until nothing more follows or it takes too long.
pub(super) fn propagate(
    bounds: &mut Bounds,
    constraints: &[&Constraint],
    budget: &Budget,
) -> Result<(), Stop> {
    for _ in 0..MOST_ROUNDS {
        let mut news = false;
        for constraint in constraints {
            budget.charge(constraint.terms.len());
            news |= keep(bounds, constraint)?;
        }
        if !news || budget.is_spent() {
            break;
        }
    }
    Ok(())
}

/// Narrows to what one constraint leaves: each term must make up for what the others fall short
/// of at their most.
fn keep(bounds: &mut Bounds, constraint: &Constraint) -> Result<bool, Stop> {
    // With two terms without end, nothing follows for any of them.
    let mut sum: i128 = 0;
    let mut endless = None;
    for (place, term) in constraint.terms.iter().enumerate() {
        match most(*term, bounds) {
            Some(most) => match sum.checked_add(most) {
                Some(more) => sum = more,
                None => return Ok(false),
            },
            None if endless.is_none() => endless = Some(place),
            None => return Ok(false),
        }
    }
    if endless.is_none() && sum < constraint.least {
        return Err(Stop::Unsat);
    }
    let mut news = false;
    for (place, term) in constraint.terms.iter().enumerate() {
        let others = match endless {
            Some(only) if only == place => Some(sum),
            Some(_) => None,
            None => most(*term, bounds).and_then(|own| sum.checked_sub(own)),
        };
        let Some(needed) = others.and_then(|others| constraint.least.checked_sub(others)) else {
            continue;
        };
        let before = most(*term, bounds);
        news |= reach(bounds, *term, needed)?;
        // What was narrowed leaves less for the others.
        if let (None, Some(before), Some(after)) = (endless, before, most(*term, bounds)) {
            sum -= before - after;
        }
    }
    Ok(news)
}

/// Lets a term come to at least so much.
fn reach(
    bounds: &mut Bounds,
    (coefficient, factors): (i128, Factors),
    needed: i128,
) -> Result<bool, Stop> {
    if coefficient > 0 {
        let least = ceil(needed, coefficient);
        return match factors {
            Factors::One(variable) => bounds.raise(variable.0, least),
            Factors::Two(..) if least <= 0 => Ok(false),
            Factors::Two(one, other) => {
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
    let Some(most) = needed.checked_neg().zip(coefficient.checked_neg()) else {
        return Ok(false);
    };
    let most = most.0.div_euclid(most.1);
    match factors {
        Factors::One(variable) => bounds.cap(variable.0, most),
        Factors::Two(one, other) => {
            if most < 0 {
                return Err(Stop::Unsat);
            }
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
