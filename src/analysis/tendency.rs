//! Completions that are likely to be recognised, and to be refused: tried before any search.
//!
//! Whatever is tried, the answer stays the same: where two completions differ, no search would
//! settle anything. So this only has to be right often, not always.

use super::subject::Subject;
use crate::decision::{Bounds, Budget, Constraint, propagate};
use crate::model::Id;
use crate::program::{Gives, Inequality, Item, Monomial, Program, Test, Values};

/// What stands for no largest value, as so many times the least.
const MUCH: i128 = 1_000_000;

/// So many rounds of propagation narrow what is left to each variable.
const MOST_ROUNDS: usize = 64;

/// So many steps for one completion.
const STEPS: u64 = 20_000;

/// By column, whether more of it mostly brings more points: above 0 if so, below 0 if fewer.
#[derive(Debug)]
pub(super) struct Tendencies(Vec<i128>);

impl Tendencies {
    /// Each inequality of a row speaks for or against the columns in it, with the points that the
    /// row gives more or less than the item's rows do on average.
    pub(super) fn of(program: &Program) -> Self {
        let mut tendencies = Self(vec![0; program.columns.len()]);
        for item in program.items.values() {
            let average = average(item);
            for row in &item.rows {
                if let Gives::Points(points) = row.gives {
                    tendencies.count(&row.test, points.saturating_sub(average));
                }
            }
        }
        for requirement in &program.requirements {
            tendencies.count(requirement, 1);
        }
        tendencies
    }

    fn count(&mut self, test: &Test, weight: i128) {
        let inequalities = test.inequalities();
        let columns = |inequality: &Inequality| {
            let columns = inequality
                .terms
                .iter()
                .filter(|term| term.of != Monomial::One);
            columns.count()
        };
        // That a denominator is above 0 says nothing of a ratio.
        let most = inequalities.iter().map(|it| columns(it)).max();
        for inequality in inequalities.iter().filter(|it| Some(columns(it)) == most) {
            for term in &inequality.terms {
                for column in term.of.columns() {
                    if let Some(own) = self.0.get_mut(column.place()) {
                        let weight = weight.saturating_mul(term.coefficient.signum());
                        *own = own.saturating_add(weight);
                    }
                }
            }
        }
    }

    /// Whether two completions differ in whether the commune is recognised.
    pub(super) fn differ(
        &self,
        program: &Program,
        subject: &Subject,
        values: &Values,
        budget: &Budget,
    ) -> bool {
        let verdict = |wants_points| {
            let complete = |budget: &Budget| self.completion(subject, wants_points, budget);
            let completion = budget.lend(STEPS, complete)?;
            let completion = subject.missing.iter().copied().zip(completion);
            let values = values.completed(program, subject.digits, completion).ok()?;
            let scored = program.score(&values);
            let is_whole = scored.items.iter().all(Result::is_ok);
            scored.is_recognised.ok().filter(|_| is_whole)
        };
        verdict(false) == Some(false) && verdict(true) == Some(true)
    }

    /// One variable after the other at an end of what is left to it, in the standard's order, in
    /// which limits mostly come first.
    fn completion(
        &self,
        subject: &Subject,
        wants_points: bool,
        budget: &Budget,
    ) -> Option<Vec<i128>> {
        let constraints: Vec<&Constraint> = subject.declared.iter().collect();
        let mut bounds: Bounds = subject.bounds.clone();
        propagate(&mut bounds, &constraints, &mut { MOST_ROUNDS }, budget).ok()?;
        for (variable, column) in subject.missing.iter().enumerate() {
            let tendency = self.0.get(column.place()).copied().unwrap_or(0);
            fix(&mut bounds, variable, (tendency >= 0) == wants_points)?;
            propagate(&mut bounds, &constraints, &mut { MOST_ROUNDS }, budget).ok()?;
        }
        (!budget.is_spent()).then_some(bounds.low)
    }
}

fn fix(bounds: &mut Bounds, variable: usize, is_high: bool) -> Option<()> {
    let low = bounds.low(variable);
    let value = match bounds.high(variable) {
        _ if !is_high => low,
        Some(high) => high,
        None => low.max(1).checked_mul(MUCH)?,
    };
    bounds.raise(variable, value).ok()?;
    bounds.cap(variable, value).ok()?;
    Some(())
}

/// The points of an item's rows on average.
fn average(item: &Item) -> i128 {
    let points = item.rows.iter().filter_map(|row| match row.gives {
        Gives::Points(points) => Some(points),
        Gives::Nothing(_) => None,
    });
    let (count, sum) = points.fold((0_i128, 0_i128), |(count, sum), points| {
        (count + 1, sum.saturating_add(points))
    });
    sum / count.max(1)
}
