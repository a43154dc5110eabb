//! Linear constraints that no numbers keep, whole or not, such as `a` above `b` and `b` at least twice `a`, or
//! two parts of which each is more than half of their sum.
//!
//! Such constraints drive each other up for ever, and no search among whole numbers ends. Here each is
//! told by what it has to spare, which must not be below 0. While one falls short, something that
//! makes up for it takes its place among what the others are told by. Where nothing makes up for
//! it, the constraints together ask for a number below 0 to be above it. This is the dual simplex
//! method, with Bland's rule, so that it ends, in whole numbers: each row has a common denominator.

use super::{Bounds, Budget};
use crate::number::gcd;

/// So often something takes the place of a constraint.
const MOST_STEPS: usize = 1_000;

/// What is told by more numbers than these is not asked.
const MOST_CELLS: usize = 8_000_000;

/// To work out one of these numbers anew, with what divides it, is as much work as a look at so
/// many terms.
const A_CELL: usize = 4;

/// `of` times what is told is a sum of what it is told by, and a number. `of` is above 0.
struct Row {
    /// Which variable, or constraint, it tells.
    name: usize,
    of: i128,
    sum: Vec<i128>,
    plus: i128,
}

/// Whether no numbers within bounds keep some constraints: that so many times each of some variables
/// come to at least so much. `false` also where that cannot be said.
pub(crate) fn is_infeasible<Terms: IntoIterator<Item = (i128, usize)>>(
    constraints: impl ExactSizeIterator<Item = (Terms, i128)>,
    bounds: &Bounds,
    budget: &Budget,
) -> bool {
    let size = bounds.len();
    let count = constraints.len() + bounds.high.iter().flatten().count();
    let cells = count.saturating_mul(size);
    if cells > MOST_CELLS || !budget.spend(cells) {
        return false;
    }
    let mut names: Vec<usize> = (0..size).collect();
    let Some(mut rows) = rows(constraints, bounds) else {
        return false;
    };
    for _ in 0..MOST_STEPS {
        let short = (rows.iter().enumerate()).filter(|(_, row)| row.plus < 0);
        let Some((at, row)) = short.min_by_key(|(_, row)| row.name) else {
            return false;
        };
        let helps = (row.sum.iter().zip(&names).enumerate()).filter(|(_, (by, _))| **by > 0);
        let Some((column, _)) = helps.min_by_key(|(_, (_, name))| **name) else {
            return true;
        };
        let exchanged = exchange(&mut rows, &mut names, at, column);
        if exchanged.is_none_or(|touched| !budget.spend(touched * size * A_CELL)) {
            return false;
        }
    }
    false
}

/// What each constraint, and each largest value, has to spare where every variable is so much above its
/// least value.
fn rows<Terms: IntoIterator<Item = (i128, usize)>>(
    constraints: impl Iterator<Item = (Terms, i128)>,
    bounds: &Bounds,
) -> Option<Vec<Row>> {
    let size = bounds.len();
    let mut rows = Vec::new();
    for (terms, least) in constraints {
        let mut sum = vec![0_i128; size];
        let mut plus = least.checked_neg()?;
        for (times, place) in terms {
            let own = sum.get_mut(place)?;
            *own = own.checked_add(times)?;
            plus = plus.checked_add(times.checked_mul(bounds.low(place))?)?;
        }
        rows.push((sum, plus));
    }
    for place in 0..size {
        if let Some(high) = bounds.high(place) {
            let mut sum = vec![0; size];
            *sum.get_mut(place)? = -1;
            rows.push((sum, high.checked_sub(bounds.low(place))?));
        }
    }
    let rows = rows.into_iter().enumerate();
    let rows = rows.map(|(at, (sum, plus))| Row {
        name: size + at,
        of: 1,
        sum,
        plus,
    });
    Some(rows.collect())
}

/// Lets what a row tells and one thing that it is told by change places, and tells how many rows
/// that concerns. `None` where the numbers are too large.
fn exchange(rows: &mut [Row], names: &mut [usize], at: usize, column: usize) -> Option<usize> {
    let row = rows.get_mut(at)?;
    std::mem::swap(&mut row.name, names.get_mut(column)?);
    let of = std::mem::replace(row.sum.get_mut(column)?, 0);
    for by in &mut row.sum {
        *by = -*by;
    }
    *row.sum.get_mut(column)? = row.of;
    (row.of, row.plus) = (of, -row.plus);
    let told = Row {
        name: row.name,
        of: row.of,
        sum: row.sum.clone(),
        plus: row.plus,
    };
    let mut touched = 1;
    for (place, row) in rows.iter_mut().enumerate() {
        let times = row.sum.get(column).copied().filter(|times| *times != 0);
        if let Some(times) = times.filter(|_| place != at) {
            *row.sum.get_mut(column)? = 0;
            row.add(times, &told)?;
            touched += 1;
        }
    }
    Some(touched)
}

impl Row {
    /// Puts in so many times what another row tells.
    fn add(&mut self, times: i128, told: &Self) -> Option<()> {
        let put = |own: i128, other: i128| {
            (own.checked_mul(told.of)?).checked_add(times.checked_mul(other)?)
        };
        self.of = self.of.checked_mul(told.of)?;
        self.plus = put(self.plus, told.plus)?;
        let mut divisor = gcd(self.of, self.plus);
        for (own, other) in self.sum.iter_mut().zip(&told.sum) {
            *own = put(*own, *other)?;
            divisor = gcd(divisor, *own);
        }
        if divisor > 1 {
            self.of /= divisor;
            self.plus /= divisor;
            for own in &mut self.sum {
                *own /= divisor;
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounds, Budget, is_infeasible};

    /// Sums of three variables from 0 up, the first at most 10, each with its least.
    fn infeasible(rows: &[([i128; 3], i128)]) -> bool {
        let mut bounds = Bounds::default();
        for high in [Some(10), None, None] {
            bounds.add(0, high);
        }
        let rows = (rows.iter()).map(|(row, least)| (row.iter().copied().zip(0..), *least));
        is_infeasible(rows, &bounds, &Budget::new(100_000))
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
