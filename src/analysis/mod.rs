//! Questions about all communes, answered exactly.
//!
//! A question is answered by a witness (sat), by that there is none (unsat), or by that the search was too
//! long (unknown): **never by a guess.** It has one of two forms. A [`Query`] is about all that one commune's
//! data leaves possible: whole numbers that keep some constraints, with one alternative taken of each
//! [`Choice`] and what the alternatives give adding up to what is asked. What a standard asks comes from its
//! [`program`](crate::program) alone, and any witness does. A [`Conjunction`] is about communes that nobody
//! has seen: a list of [`Atom`]s of one standard, or of two that share their names. It has no choices and no
//! sums; its witness is the figures with the least sum, and of what is declared only that counts which is
//! looked at.
//!
//! What chooses stands above conjunctions, and takes one [`Case`] of each [`Part`]. An [`Optimiser`] finds the
//! least of a linear cost, the points that the cases give or lack, over all choices of which some commune
//! is so: it asks the cheapest choice first and learns from each that is unsat. [`TotalWithin`] asks for a
//! choice whose points lie in a range, and [`Totals`] for every total there is. A question with sums over one
//! commune's data needs no such: there the query itself narrows choices, sums and figures together.
//!
//! Below all is what the field has for such questions: propagation of bounds, the simplex method in
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
mod totals;
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
pub use totals::{Reached, Together, TotalWithin, Totals, Way};
pub use verdict::{Settled, settled};
