//! Questions about a standard itself, answered for all figures that communes could ever report.
//!
//! Items share indicators, so what they can reach together is asked together: a row is chosen for
//! every item, and [`solve`](crate::solve) says whether figures exist that are scored by all of
//! these rows at once. The choice is made by what it brings; what turns out not to go together is
//! remembered and never chosen again, until a choice is possible. Nothing is sampled: an answer is
//! exact, or it is [`Extreme::Undecided`].

mod choice;
mod direction;
mod findings;
mod pick;
mod questions;
mod search;
mod sums;

pub use direction::Direction;
pub use findings::findings;
pub use questions::{ClassAnswer, CriterionAtZero, Inspection, inspect};
pub use search::{Beyond, Extreme, Found};
