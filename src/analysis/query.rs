//! What is asked, and what is answered.

use super::bounds::Bounds;
use super::constraint::{Constraint, Variable};
use super::formula::Formula;
use super::search;

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

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// There are such values: these.
    Sat(Witness),
    /// There are none.
    Unsat,
    /// The search was too long, or numbers too large, to say.
    Unknown,
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

/// How many steps a search may still take: terms looked at, and numbers of a tableau worked out.
/// Counted, not timed, so that the same question has the same answer everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    left: usize,
}

impl Budget {
    /// So many steps.
    pub fn new(steps: usize) -> Self {
        Self { left: steps }
    }

    pub(super) fn spend(&mut self, steps: usize) {
        // Even what looks at nothing takes a step.
        self.left = self.left.saturating_sub(steps.max(1));
    }

    /// Whether none are left.
    pub fn is_spent(&self) -> bool {
        self.left == 0
    }
}

impl Query {
    /// The answer, within a budget.
    pub fn ask(&self, budget: &mut Budget) -> Answer {
        search::search(self, budget)
    }
}
