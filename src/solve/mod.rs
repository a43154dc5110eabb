//! The least figures that meet several constraints at once.
//!
//! A [`System`] has variables, each with a least and perhaps a largest value, and constraints on them:
//! one may not exceed another, a ratio of two lies in a band, one is the sum of others, a ratio has
//! moved since the previous period by so much. A search keeps a range for each variable and narrows
//! these ranges by what every constraint leaves of them, until nothing more follows; figures that meet
//! all constraints are then never outside of these ranges.
//!
//! Most constraints bound one variable from below by something that grows with others. Of all figures
//! that meet such constraints alone there are least ones, least in every variable at once, and
//! narrowing leads there. Where other constraints remain, a range is cut in two and both parts are
//! looked at, those first whose least figures add up to the least: so figures that are found are
//! smallest by their sum, and it is exact too that there are none, for then every part was refuted.
//!
//! Where two variables bound each other from both sides, narrowing does not go step by step (`two_variables.rs`).
//! Moves of ratios are linear once their denominators are known, so these are looked at first
//! (`denominators.rs`).

mod case;
mod declared;
mod denominators;
mod edge;
mod growth;
mod inverse;
mod least;
mod levels;
mod limits;
mod linear;
mod moved;
mod multiples;
mod opposed;
mod part;
mod propagate;
mod propagation;
mod rule;
mod scaled;
mod search;
mod shares;
mod sides;
mod standard;
#[cfg(test)]
mod tests;
mod tight;
mod two_variables;
mod units;
mod value;
mod variables;

pub use case::{
    Atom, By, Case, Commune, Conjunction, Kind, Words, condition_cases, item_cases,
    satisfying_words,
};
pub use declared::Declared;
pub use variables::{Row, Variables};

use crate::decision::{Answer, Budget};
use crate::model::{Direction, Interval};
use crate::number::Decimal;

/// Which variable of a [`System`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variable(usize);

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
struct Known {
    grain: Grain,
    low: Decimal,
    high: Option<Decimal>,
}

/// A value of one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// A variable itself.
    Plain(Variable),
    /// One variable of whole numbers over another.
    Ratio(Variable, Variable),
}

/// What is asked of variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constraint {
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
    /// The move from one value to another lies within a range. Denominators are above 0; so is
    /// the first value of a move in per cent of it.
    Change {
        /// The value now.
        now: Level,
        /// The value before, of the same form.
        before: Level,
        /// Per how many a ratio is; above 0.
        base: Decimal,
        /// Which way counts as more.
        direction: Direction,
        /// Whether the move is in per cent of the value before.
        relative: bool,
        /// Where the move lies.
        within: Interval,
    },
}

/// Variables and what is asked of them.
#[derive(Debug, Clone, Default)]
pub struct System {
    variables: Vec<Known>,
    constraints: Vec<Constraint>,
    /// How many ranges may be cut; without it, as many as a search ever cuts.
    cuts: Option<usize>,
    budget: Budget,
}

/// A value for each variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures(Vec<Decimal>);

impl Figures {
    /// The value of a variable of the system that these figures were found for.
    pub fn value(&self, variable: Variable) -> Decimal {
        self.0.get(variable.0).copied().unwrap_or_default()
    }

    /// The sum of all values, by which of two sets of figures one is smaller.
    fn sum(&self) -> Decimal {
        (self.0.iter()).fold(Decimal::ZERO, |sum, value| sum.saturating_add(*value))
    }
}

impl System {
    /// A system without variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same whose searches take their steps from a budget.
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
    pub fn require(&mut self, constraint: Constraint) {
        self.constraints.push(constraint);
    }

    /// Lets a search cut no more ranges than these before it gives up.
    pub fn cut_at_most(&mut self, cuts: usize) {
        self.cuts = Some(cuts);
    }

    /// Figures that meet all constraints, of which none have a smaller sum. Where no constraint is a sum or
    /// a change, they are the least of each variable by itself, too.
    pub fn solve(&self) -> Answer<Figures> {
        least::solve(self)
    }
}
