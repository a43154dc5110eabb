//! Whether constraints can be kept by any numbers at all, whole or not: the simplex method with
//! bounded variables, over exact fractions, with Bland's rule, so that it ends.
//!
//! Each constraint is a row: its sum is a variable of its own with a least value. While a row's
//! variable is out of its bounds, one of those that it is the sum of, and that can still move, takes
//! its place. Where none can, no numbers keep the constraints. (Dutertre and de Moura, *A fast
//! linear-arithmetic solver for DPLL(T)*, 2006.)

use std::cmp::Ordering;

use super::bounds::Bounds;
use super::constraint::{Constraint, Factors};
use super::query::Budget;
use crate::exact::Fraction;

/// So often variables change places.
const MOST_PIVOTS: usize = 400;

/// Tableaus larger than this are not set up: the answer would cost more than it saves.
const MOST_CELLS: usize = 40_000;

/// Whether no numbers keep the constraints. `false` also where that cannot be said.
pub(super) fn is_infeasible(
    constraints: &[&Constraint],
    bounds: &Bounds,
    budget: &mut Budget,
) -> bool {
    Tableau::of(constraints, bounds)
        .is_some_and(|mut tableau| tableau.check(budget) == Ok(Feasibility::Infeasible))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Feasibility {
    Feasible,
    Infeasible,
    Unknown,
}

/// Numbers are too large to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct TooLarge;

/// A whole number as a fraction.
fn whole(value: i128) -> Fraction {
    Fraction::whole(value, 1)
}

fn is_below(one: Fraction, other: Fraction) -> Result<bool, TooLarge> {
    Ok(one.order(other).ok_or(TooLarge)? == Ordering::Less)
}

/// One divided by another, which is not 0.
fn over(one: Fraction, other: Fraction) -> Option<Fraction> {
    if other.order(whole(0))? == Ordering::Less {
        one.negated().over(other.negated())
    } else {
        one.over(other)
    }
}

/// A variable of the tableau: where it may lie and where it is.
struct Known {
    low: Option<i128>,
    high: Option<i128>,
    value: Fraction,
}

struct Tableau {
    /// First the variables of the constraints, then one for each row.
    known: Vec<Known>,
    /// The variable that each row tells.
    basic: Vec<usize>,
    /// The variables that rows are told by.
    free: Vec<usize>,
    /// `cells[row][column]`: how often a row's variable counts the column's.
    cells: Vec<Vec<Fraction>>,
}

impl Tableau {
    /// All free variables stand at their least values. Products count as the linear terms that they
    /// are once a factor is known; constraints with others are left out. `None` where it is too large.
    fn of(constraints: &[&Constraint], bounds: &Bounds) -> Option<Self> {
        let rows: Vec<_> = (constraints.iter())
            .filter_map(|constraint| linear(constraint, bounds))
            .collect();
        if rows.len().checked_mul(bounds.len())? > MOST_CELLS {
            return None;
        }
        let mut known: Vec<Known> = bounds
            .variables()
            .map(|variable| Known {
                low: Some(bounds.low(variable)),
                high: bounds.high(variable),
                value: whole(bounds.low(variable)),
            })
            .collect();
        let free: Vec<usize> = (0..known.len()).collect();
        let mut cells = Vec::with_capacity(rows.len());
        let mut basic = Vec::with_capacity(rows.len());
        for (terms, least) in rows {
            let mut row = vec![whole(0); free.len()];
            let mut value = 0_i128;
            for (coefficient, place) in terms {
                let cell = row.get_mut(place)?;
                *cell = cell.plus(whole(coefficient))?;
                let low = known.get(place)?.low?;
                value = value.checked_add(coefficient.checked_mul(low)?)?;
            }
            basic.push(known.len());
            known.push(Known {
                low: Some(least),
                high: None,
                value: whole(value),
            });
            cells.push(row);
        }
        Some(Self {
            known,
            basic,
            free,
            cells,
        })
    }

    fn check(&mut self, budget: &mut Budget) -> Result<Feasibility, TooLarge> {
        for _ in 0..MOST_PIVOTS {
            budget.spend(self.known.len());
            let Some((row, bound)) = self.broken()? else {
                return Ok(Feasibility::Feasible);
            };
            let Some(column) = self.helper(row, bound)? else {
                return Ok(Feasibility::Infeasible);
            };
            budget.spend(self.cells.len() * self.free.len());
            if budget.is_spent() {
                break;
            }
            self.pivot(row, column, bound).ok_or(TooLarge)?;
        }
        Ok(Feasibility::Unknown)
    }

    /// The row of the first variable out of its bounds, and the bound that it must keep.
    fn broken(&self) -> Result<Option<(usize, Fraction)>, TooLarge> {
        let mut first: Option<(usize, usize, Fraction)> = None;
        for (row, variable) in self.basic.iter().enumerate() {
            let known = self.known.get(*variable).ok_or(TooLarge)?;
            let broken = match (known.low.map(whole), known.high.map(whole)) {
                (Some(low), _) if is_below(known.value, low)? => Some(low),
                (_, Some(high)) if is_below(high, known.value)? => Some(high),
                _ => None,
            };
            if let Some(bound) = broken
                && first.is_none_or(|(known, _, _)| *variable < known)
            {
                first = Some((*variable, row, bound));
            }
        }
        Ok(first.map(|(_, row, bound)| (row, bound)))
    }

    /// The column of the first free variable that can move a row's variable towards a bound.
    fn helper(&self, row: usize, bound: Fraction) -> Result<Option<usize>, TooLarge> {
        let own = self.basic.get(row).and_then(|own| self.known.get(*own));
        let is_up = is_below(own.ok_or(TooLarge)?.value, bound)?;
        let cells = self.cells.get(row).into_iter().flatten();
        let mut first: Option<(usize, usize)> = None;
        for (column, (variable, cell)) in self.free.iter().zip(cells).enumerate() {
            if cell.is_zero() || first.is_some_and(|(known, _)| known < *variable) {
                continue;
            }
            let known = self.known.get(*variable).ok_or(TooLarge)?;
            let can_move = if is_below(whole(0), *cell)? == is_up {
                (known.high).is_none_or(|high| known.value != whole(high))
            } else {
                known.low.is_none_or(|low| known.value != whole(low))
            };
            if can_move {
                first = Some((*variable, column));
            }
        }
        Ok(first.map(|(_, column)| column))
    }

    /// Brings a row's variable to a bound by moving a column's, and lets both change places.
    fn pivot(&mut self, row: usize, column: usize, bound: Fraction) -> Option<()> {
        let (basic, free) = (*self.basic.get(row)?, *self.free.get(column)?);
        let own = *self.cells.get(row)?.get(column)?;
        let distance = bound.minus(self.known.get(basic)?.value)?;
        let by = over(distance, own)?;
        for (cells, variable) in self.cells.iter().zip(&self.basic) {
            let cell = *cells.get(column)?;
            if !cell.is_zero() && *variable != basic {
                let known = self.known.get_mut(*variable)?;
                known.value = known.value.plus(cell.times(by)?)?;
            }
        }
        self.known.get_mut(basic)?.value = bound;
        let moved = self.known.get_mut(free)?;
        moved.value = moved.value.plus(by)?;
        // free = basic / own − the rest of the row / own
        let inverse = over(whole(1), own)?;
        let mut told = self.cells.get(row)?.clone();
        for cell in &mut told {
            *cell = whole(0).minus(cell.times(inverse)?)?;
        }
        *told.get_mut(column)? = inverse;
        for (place, cells) in self.cells.iter_mut().enumerate() {
            let times = *cells.get(column)?;
            if place == row || times.is_zero() {
                continue;
            }
            *cells.get_mut(column)? = whole(0);
            for (cell, own) in cells.iter_mut().zip(&told) {
                *cell = cell.plus(times.times(*own)?)?;
            }
        }
        *self.cells.get_mut(row)? = told;
        *self.basic.get_mut(row)? = free;
        *self.free.get_mut(column)? = basic;
        Some(())
    }
}

/// A constraint as coefficients at places of variables; `None` where a product has no known factor.
fn linear(constraint: &Constraint, bounds: &Bounds) -> Option<(Vec<(i128, usize)>, i128)> {
    let term = |(coefficient, factors): &(i128, Factors)| match factors {
        Factors::One(variable) => Some((*coefficient, variable.0)),
        Factors::Two(one, other) if bounds.is_fixed(*one) => {
            Some((coefficient.checked_mul(bounds.low(*one))?, other.0))
        }
        Factors::Two(one, other) if bounds.is_fixed(*other) => {
            Some((coefficient.checked_mul(bounds.low(*other))?, one.0))
        }
        Factors::Two(..) => None,
    };
    let terms = constraint.terms.iter().map(term).collect::<Option<_>>()?;
    Some((terms, constraint.least))
}

#[cfg(test)]
mod tests {
    use super::super::constraint::Variable;
    use super::*;

    /// Sums of three variables from 0 up, the first at most 10, each with its least.
    fn infeasible(rows: &[([i128; 3], i128)]) -> bool {
        let mut bounds = Bounds::default();
        let variables: Vec<Variable> = [Some(10), None, None]
            .map(|high| bounds.add(0, high))
            .into();
        let constraint = |(row, least): &([i128; 3], i128)| Constraint {
            terms: (row.iter().zip(&variables))
                .filter(|(coefficient, _)| **coefficient != 0)
                .map(|(coefficient, variable)| (*coefficient, Factors::One(*variable)))
                .collect(),
            least: *least,
        };
        let constraints: Vec<Constraint> = rows.iter().map(constraint).collect();
        let constraints: Vec<&Constraint> = constraints.iter().collect();
        is_infeasible(&constraints, &bounds, &mut Budget::new(100_000))
    }

    #[test]
    fn what_drives_itself_up_for_ever_is_refuted() {
        // b above c and c at least b; of both at least the other, all is well.
        assert!(infeasible(&[([0, 1, -1], 1), ([0, -1, 1], 0)]));
        assert!(!infeasible(&[([0, 1, -1], 0), ([0, -1, 1], 0)]));
        // Two parts, each more than half of a sum that they make up; each at least half is possible.
        let sum = [([1, -1, -1], 0), ([-1, 1, 1], 0)];
        let halves = |least| [sum[0], sum[1], ([-1, 2, 0], least), ([-1, 0, 2], least)];
        assert!(infeasible(&halves(1)));
        assert!(!infeasible(&halves(0)));
    }

    #[test]
    fn largest_values_count() {
        assert!(!infeasible(&[([1, 0, 0], 10), ([2, -3, 0], 20)]));
        assert!(infeasible(&[([2, -3, 0], 21)]));
        // No whole number does, but a fraction: that is for others to say.
        assert!(!infeasible(&[([0, 2, 0], 1), ([0, -2, 0], -1)]));
    }
}
