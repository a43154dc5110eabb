//! Questions about all communes that data still leaves possible, answered exactly.
//!
//! A [`Query`] asks for figures: whole numbers that keep some [`Constraint`]s, with one alternative
//! taken of each [`Choice`] and what the alternatives give adding up to what is asked. The answer is
//! a witness, that there are none, or that the search was too long: **never a guess.**
//!
//! Below it is what the field has for such questions: propagation of bounds, the simplex method in
//! whole numbers, and branch and bound. What a standard asks comes from its
//! [`program`](crate::program) alone.

mod branch;
mod constraint;
mod doubt;
mod evaluate;
mod formula;
mod propagate;
mod query;
mod search;
mod shared;
mod subject;
mod tendency;
mod verdict;

pub use constraint::{Constraint, Factors, Variable};
pub use evaluate::Evaluator;
pub use formula::Formula;
pub use query::{Alternative, Choice, Query, SumWithin, Witness};
pub use verdict::{Settled, settled};
