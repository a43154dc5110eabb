//! What the values behind several reports share: heads, days, points, and how each is spelled for programs.
//!
//! A report is first a plain value with all words and numbers chosen. JSON is its derived form, and its
//! schema in `docs/` is made from its types; what JSON does not say is skipped there and laid out as text.

mod bounds;
mod head;
mod number;
mod points;
#[cfg(test)]
pub(crate) mod schema;
mod word;

pub(super) use bounds::Bounds;
pub(super) use head::{Amended, Day, FileView, SummaryView, Tool, amended};
pub(super) use number::Number;
pub(super) use points::{Percent, Points, Range};
pub(super) use word::{CriterionNumber, ItemNumber, word};
