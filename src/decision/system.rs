//! Questions about numbers as they are written, decimals among them.

use super::problem::Problem;
use super::{Budget, Stop, Variable};
use crate::model::{Direction, Interval};
use crate::number::Decimal;

/// What values a variable can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// Whole numbers.
    Whole,
    /// Any numbers. They are searched among those with so many decimals more than any number that
    /// is asked of them that nothing between can be told apart.
    Any,
}

/// What is known of a variable from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) grain: Grain,
    pub(super) low: Decimal,
    pub(super) high: Option<Decimal>,
}

/// A value of one period: a variable, or one of whole numbers over another.
pub type Over = (Variable, Option<Variable>);

/// What is asked of variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relation {
    /// The first may not exceed the second; both of one grain.
    AtMost(Variable, Variable),
    /// A value lies within a range.
    Within(Variable, Interval),
    /// `numerator ÷ denominator × base` lies within a range, and the denominator is above 0.
    Ratio {
        /// What is counted: a variable of whole numbers, from 0 up.
        numerator: Variable,
        /// Out of what: a variable of whole numbers, from 0 up.
        denominator: Variable,
        /// Per how many; above 0.
        base: Decimal,
        /// Where the ratio lies.
        within: Interval,
    },
    /// A variable is the sum of others, all of one grain.
    Sum {
        /// The sum.
        total: Variable,
        /// What is added, or taken away where `true`.
        terms: Vec<(bool, Variable)>,
    },
    /// The change from one value to another lies within a range. Denominators are above 0; so is
    /// the first value of a change in per cent of it.
    Change {
        /// The value now.
        now: Over,
        /// The value before, of the same form.
        before: Over,
        /// Per how many a ratio is; above 0.
        base: Decimal,
        /// Which way counts as more.
        direction: Direction,
        /// Whether the change is in per cent of the value before.
        relative: bool,
        /// Where the change lies.
        within: Interval,
    },
}

/// Variables and what is asked of them.
#[derive(Debug, Clone, Default)]
pub struct System {
    pub(super) variables: Vec<Known>,
    pub(super) relations: Vec<Relation>,
    pub(super) budget: Budget,
}

impl System {
    /// A system without variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same whose questions take their steps from a budget.
    pub fn within(budget: &Budget) -> Self {
        Self {
            budget: budget.clone(),
            ..Self::default()
        }
    }

    /// Adds a variable with its least (from 0 up) and largest value.
    pub fn variable(&mut self, grain: Grain, low: Decimal, high: Option<Decimal>) -> Variable {
        let variable = Variable(self.variables.len());
        let low = low.max(Decimal::ZERO);
        self.variables.push(Known { grain, low, high });
        variable
    }

    /// Asks something of the variables.
    pub fn require(&mut self, relation: Relation) {
        self.relations.push(relation);
    }

    /// What questions take their steps from.
    pub fn budget(&self) -> &Budget {
        &self.budget
    }

    /// How many variables there are.
    pub(crate) fn len(&self) -> usize {
        self.variables.len()
    }

    /// Whether no numbers meet all of it, as far as propagation and the relaxation tell: without a
    /// search, so that it is not always told, but never wrongly.
    pub fn is_refuted(&self) -> bool {
        match Problem::of(self) {
            Ok(problem) => problem.is_refuted(),
            Err(stop) => stop == Stop::Unsat,
        }
    }
}
