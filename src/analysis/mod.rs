//! Questions about all communes, answered exactly.
//!
//! Two kinds of question are asked. A [`Query`] is about all that a commune's data leaves possible:
//! whole numbers that keep some constraints, with one alternative taken of each [`Choice`] and what
//! the alternatives give adding up to what is asked. What a standard asks comes from its
//! [`program`](crate::program) alone. A [`Conjunction`] is about communes that nobody has seen: a list
//! of [`Atom`]s of one standard, or of two that share their names, answered by the figures with the
//! least sum. Either answer is a witness, that there is none, or that the search was too long:
//! **never a guess.**
//!
//! Below both is what the field has for such questions: propagation of bounds, the simplex method in
//! whole numbers ([`decision`](crate::decision)), and branch and bound.

mod branch;
mod case;
mod declared;
mod doubt;
mod evaluate;
mod formula;
mod least;
mod optimise;
mod query;
mod search;
mod shared;
mod subject;
mod tendency;
#[cfg(test)]
mod tests;
mod verdict;

pub use case::{
    Atom, By, Case, Commune, Conjunction, Kind, Words, condition_cases, item_cases,
    satisfying_words,
};
pub use declared::{Declared, Row, Variables};
pub use evaluate::Evaluator;
pub use formula::Formula;
pub use least::{Figures, least_figures};
pub use optimise::{Best, Goal, Optimiser, Part, Sense, Wish};
pub use query::{Alternative, Choice, Query, SumWithin, Witness};
pub use verdict::{Settled, settled};
