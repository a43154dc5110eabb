//! What all decision procedures share: how they answer, the budget of steps that bounds them, bounds of
//! variables, and whether linear constraints have any solution at all.

mod bounds;
mod budget;
pub(crate) mod lp;

pub use bounds::Bounds;
pub(crate) use bounds::{ceil, floor};
pub use budget::Budget;

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
