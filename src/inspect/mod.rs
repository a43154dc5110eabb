//! Questions about a standard itself, answered for all communes that there could ever be.
//!
//! Items share indicators and hang on what a commune is, so what they can reach together is asked
//! together, of the [`Optimiser`](crate::analysis::Optimiser). Nothing is sampled: an answer is exact,
//! or it is [`Extreme::Undecided`].

mod direction;
mod findings;
mod found;
mod questions;
mod search;
mod used;

pub use crate::analysis::{Sense, Wish};
pub use direction::Direction;
pub use findings::findings;
pub use found::{Extreme, Found, OfClasses};
pub use questions::{ClassAnswer, CriterionAtZero, Inspection, inspect, total};
pub use search::{Beyond, OutOfReach};
