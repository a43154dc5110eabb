//! What would change an outcome: how many more reach the next band, what a commune lacks.

use crate::engine::ItemOutcome;
use crate::exact::Decimal;
use crate::model::{IndicatorId, Standard};

/// The smallest change of one figure that gives an item more points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A yes where there was a no.
    Answer {
        /// The yes/no.
        indicator: IndicatorId,
        /// The points that it gives.
        points: Decimal,
    },
    /// So many more, or fewer, of a numerator or count, all else the same.
    Change {
        /// The figure.
        indicator: IndicatorId,
        /// By how much, in whole units for a count; above 0.
        by: Decimal,
        /// Whether it must rise.
        rise: bool,
        /// The points that are then reached.
        points: Decimal,
    },
}

/// The smallest step by which an item gets more points than it has; `None` when it has the most,
/// when data is missing, or when no value of that figure alone would do.
pub fn next_step(_standard: &Standard, _outcome: &ItemOutcome) -> Option<Step> {
    None
}

/// How many communes are recognised, and how far that is from a target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// All communes.
    pub communes: usize,
    /// Recognised.
    pub met: usize,
    /// Not recognised.
    pub not_met: usize,
    /// Of which missing data decides.
    pub undetermined: usize,
    /// The share of communes to reach, in per cent.
    pub target: Decimal,
    /// The least number of recognised communes that reaches the target.
    pub required: usize,
    /// How many more are needed: `required` less `met`, not below 0.
    pub needed: usize,
}
