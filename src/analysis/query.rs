//! What is asked, and what is answered.

use super::formula::Formula;
use super::search;
use crate::decision::{Answer, Bounds, Budget, Constraint, Variable};

/// A question: are there values that keep all of this?
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// The variables, with the least and the largest value of each.
    pub bounds: Bounds,
    /// What always holds.
    pub constraints: Vec<Constraint>,
    /// What is asked besides.
    pub formulas: Vec<Formula>,
    /// Of each of these one alternative is taken.
    pub choices: Vec<Choice>,
    /// What the alternatives that are taken must add up to.
    pub sums: Vec<SumWithin>,
}

/// Alternatives of which one is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The alternatives.
    pub alternatives: Vec<Alternative>,
}

/// One alternative of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// What must hold for it.
    pub when: Formula,
    /// What it adds to the sums.
    pub gives: i128,
}

/// That what some choices give adds up to so much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumWithin {
    /// The places of the choices.
    pub choices: Vec<usize>,
    /// The least, if any.
    pub least: Option<i128>,
    /// The most, if any.
    pub most: Option<i128>,
}

/// Values that keep all that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness(pub(super) Vec<i128>);

impl Witness {
    /// The value of a variable.
    pub fn value(&self, variable: Variable) -> i128 {
        self.0.get(variable.0).copied().unwrap_or(0)
    }
}

impl Query {
    /// The answer, within a budget.
    pub fn ask(&self, budget: &Budget) -> Answer<Witness> {
        search::search(self, budget)
    }
}
