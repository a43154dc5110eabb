//! What the points of several parts add up to, one case of each.
//!
//! Sums are worked out part by part, and each once, however many ways lead to it; so a total that no
//! cases add up to is told without looking at figures. [`TotalWithin`] asks for one total in a range, of
//! which a commune is so; [`Totals`] has every total with a way to it, and [`Together`] finds figures for
//! such a way.

mod every;
mod together;
mod within;

pub use every::{Totals, Way};
pub use together::Together;
pub use within::{Reached, TotalWithin};
