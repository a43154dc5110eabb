//! Rules that no numbers meet, whole or not, such as `a` above `b` and `b` at least twice `a`, or
//! two parts of which each is more than half of their sum.
//!
//! Such rules drive each other up for ever, and no search among figures ends. Here each rule is
//! told by what it has to spare, which must not be below 0. While one falls short, something that
//! makes up for it takes its place among what the others are told by. Where nothing makes up for
//! it, the rules together ask for a number below 0 to be above it. (This is the dual simplex
//! method, with Bland's rule, so that it ends.)

use super::Budget;
use super::narrow::Space;
use super::rule::Rule;

/// So often something takes the place of a rule.
const MOST_STEPS: usize = 1_000;

/// What is told by more numbers than these is not asked.
const MOST_CELLS: usize = 8_000_000;

/// To work out one of these numbers anew, with what divides it, is as much work as a look at so
/// many terms.
const A_CELL: usize = 4;

/// `of` times what is told is a sum of what it is told by, and a number. `of` is above 0.
struct Row {
    /// Which variable, or rule, it tells.
    name: usize,
    of: i128,
    sum: Vec<i128>,
    plus: i128,
}

/// Whether no numbers in a space meet some rules. `false` also where the numbers are too large to
/// say.
pub(super) fn is_impossible(rules: &[Rule], space: &Space, budget: &Budget) -> bool {
    let size = space.low.len();
    let count = rules.len() + space.high.iter().flatten().count();
    let cells = count.saturating_mul(size);
    if cells > MOST_CELLS || !budget.spend(cells) {
        return false;
    }
    let mut names: Vec<usize> = (0..size).collect();
    let Some(mut rows) = rows(rules, space) else {
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

/// What each rule, and each largest value, has to spare where every variable is so much above its
/// least value.
fn rows(rules: &[Rule], space: &Space) -> Option<Vec<Row>> {
    let size = space.low.len();
    let mut rows = Vec::new();
    for rule in rules {
        let mut sum = vec![0; size];
        for (times, place) in &rule.up {
            *sum.get_mut(*place)? = *times;
        }
        for (times, place) in &rule.down {
            *sum.get_mut(*place)? = -times;
        }
        let plus = rule.shortfall(space)?.checked_neg()?;
        rows.push((sum, plus));
    }
    for place in 0..size {
        if let Some(high) = space.high(place) {
            let mut sum = vec![0; size];
            *sum.get_mut(place)? = -1;
            rows.push((sum, high.checked_sub(space.low(place))?));
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
        let mut divisor = common(self.of, self.plus);
        for (own, other) in self.sum.iter_mut().zip(&told.sum) {
            *own = put(*own, *other)?;
            divisor = common(divisor, *own);
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

/// The largest number that divides both; 1 at least.
pub(super) fn common(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
