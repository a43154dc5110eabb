//! What all decision procedures share: constraints over whole numbers, what propagation and the simplex
//! method tell of them, how questions are answered, and the budget of steps that bounds them.
//!
//! Nothing is searched here: that is what [`analysis`](crate::analysis) is for.

mod bounds;
mod budget;
mod constraint;
mod part;
mod problem;
mod propagate;
mod relaxation;
mod simplex;
mod system;
mod units;

pub use bounds::Bounds;
pub(crate) use bounds::ceil;
use bounds::floor;
pub use budget::Budget;
pub use constraint::{Constraint, Factors, Variable};
pub(crate) use problem::Problem;
pub(crate) use propagate::propagate;
pub(crate) use relaxation::is_infeasible;
pub use system::{Grain, Over, Relation, System};

/// The answer to a question whether there is something, with what there is: a witness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<Witness> {
    /// There is: this.
    Sat(Witness),
    /// There is none.
    Unsat,
    /// The search was too long, or numbers too large, to say. Never a guess.
    Unknown,
}

impl<Witness> Answer<Witness> {
    /// Whether it is certain that there is none.
    pub fn is_unsat(&self) -> bool {
        matches!(self, Self::Unsat)
    }

    /// What there is, if that is certain.
    pub fn witness(self) -> Option<Witness> {
        match self {
            Self::Sat(witness) => Some(witness),
            Self::Unsat | Self::Unknown => None,
        }
    }
}

/// Why a search ends without a witness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// There is none.
    Unsat,
    /// Numbers grew too large, or the steps too many, to say.
    Unknown,
}

impl<Witness> From<Stop> for Answer<Witness> {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Unsat => Self::Unsat,
            Stop::Unknown => Self::Unknown,
        }
    }
}
