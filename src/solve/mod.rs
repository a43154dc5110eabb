//! The least figures that meet several demands at once.
//!
//! A [`System`] has variables, each with a least and perhaps a largest value, and demands on them:
//! one may not exceed another, a ratio of two lies in a band. Apart from largest values, each
//! demand bounds one variable from below by something that grows with another. Of all figures
//! that meet such demands there are least ones, least in every variable at once; raising each
//! variable in turn to what is asked of it leads there. So the answer is exact: the figures found
//! are the smallest that there are, and where these break a largest value, none exist.

mod growth;
mod least;
mod rule;
mod standard;
#[cfg(test)]
mod tests;
mod way;

pub use standard::{Row, Variables};
pub use way::{Ask, By, Commune, Fit, Kind, Together, Way, Words, cases, fitting, ways};

use crate::exact::Decimal;
use crate::model::Interval;

/// Which variable of a [`System`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(usize);

/// What values a variable can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// Whole numbers.
    Whole,
    /// Any numbers. They are searched among those with one decimal more than any number that is
    /// asked of them, between which nothing can be told apart.
    Any,
}

/// What is known of a variable from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Declared {
    grain: Grain,
    low: Decimal,
    high: Option<Decimal>,
}

/// What is asked of variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
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
}

/// Variables and what is asked of them.
#[derive(Debug, Clone, Default)]
pub struct System {
    variables: Vec<Declared>,
    demands: Vec<Demand>,
}

/// What is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Solution {
    /// The least figures that meet all demands.
    Least(Figures),
    /// No figures meet them all.
    Impossible,
    /// The figures are too large, or the way to them too long, to say.
    Undecided,
}

/// A value for each variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures(Vec<Decimal>);

impl Figures {
    /// The value of a variable of the system that these figures were found for.
    pub fn value(&self, variable: Variable) -> Decimal {
        self.0.get(variable.0).copied().unwrap_or_default()
    }
}

impl System {
    /// A system without variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a variable with its least (from 0 up) and largest value.
    pub fn variable(&mut self, grain: Grain, low: Decimal, high: Option<Decimal>) -> Variable {
        let variable = Variable(self.variables.len());
        let low = low.max(Decimal::ZERO);
        self.variables.push(Declared { grain, low, high });
        variable
    }

    /// Asks something of the variables.
    pub fn demand(&mut self, demand: Demand) {
        self.demands.push(demand);
    }

    /// The least figures that meet all demands.
    pub fn solve(&self) -> Solution {
        least::solve(self)
    }
}
