//! Two standards beside each other: what changed in the rules, what that does to communes, and
//! whether any data could tell the two apart.
//!
//! [`changes`] speaks of rules, not of lines: it compares checked standards, so that layout, the
//! order of declarations and comments do not count. [`distinguish()`] argues over the rows of scales
//! and never samples. [`effect()`] scores the same communes by both. [`verification()`] holds beside each other what
//! communes report and what a second body verifies, by one standard. [`plans()`] compares plans as trees.

pub mod change;
pub mod distinguish;
pub mod effect;
pub mod plans;
pub mod verification;

mod changes;
mod pairs;

pub use change::{Change, Group, Kind, Subject};
pub use changes::changes;
pub use distinguish::{Distinction, distinguish};
pub use effect::{Effect, effect};
pub use pairs::Numbers;
pub use plans::plans;
pub use verification::{Verification, verification};

use crate::model::Standard;

/// A whole comparison, for reports.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The standard as it was.
    pub old: &'a Standard,
    /// The standard as it is to be.
    pub new: &'a Standard,
    /// Which numbers of the two are those of one criterion or item.
    pub numbers: Numbers,
    /// What changed in the rules, grouped, in the order of the law.
    pub changes: Vec<Change>,
    /// Whether any data could tell the two apart.
    pub distinction: Distinction,
    /// What becomes of communes, where data was given.
    pub effect: Option<Effect>,
}
