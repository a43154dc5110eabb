//! Questions about a standard itself, answered for all communes that there could ever be.
//!
//! Items share indicators and hang on what a commune is, so what they can reach together is asked
//! together: a way is chosen for every item, and [`solve`](crate::solve) says whether a commune
//! exists that is scored in all of these ways at once. The choice is made by what it brings; what
//! turns out not to go together is remembered and never chosen again, until a choice is possible.
//! Nothing is sampled: an answer is exact, or it is [`Extreme::Undecided`].

mod choice;
mod conflict;
mod direction;
mod findings;
mod found;
mod optimise;
mod questions;
mod search;
mod unsat_core;
mod used;

pub use direction::Direction;
pub use findings::findings;
pub use found::{Extreme, Found, OfClasses};
pub use optimise::{Sense, Wish};
pub use questions::{ClassAnswer, CriterionAtZero, Inspection, inspect, total};
pub use search::{Beyond, OutOfReach};
