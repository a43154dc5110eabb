//! What would give an item more points.

use super::steps::steps;
use crate::data::record::Record;
use crate::engine::ItemOutcome;
use crate::model::{ClassId, IndicatorId, Standard};
use crate::number::Decimal;

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
    /// Of a percentage, any value beyond a bound that is not included, up to where the points
    /// change again: there is no smallest one.
    Beyond {
        /// The figure.
        indicator: IndicatorId,
        /// The bound.
        bound: Decimal,
        /// Whether it must be above the bound.
        rise: bool,
        /// The points that are then reached.
        points: Decimal,
    },
}

impl Step {
    /// The points that are reached.
    pub fn points(&self) -> Decimal {
        match self {
            Step::Answer { points, .. }
            | Step::Change { points, .. }
            | Step::Beyond { points, .. } => *points,
        }
    }
}

/// A standard and what is known of a commune.
pub(super) type Known<'a> = (&'a Standard, &'a Record);

/// The smallest step by which an item gets more points than it has; `None` when it has the most,
/// when data is missing, or when no value of one figure alone would do.
///
/// One reported figure moves, all other reported ones as they are, in whole units where it is a
/// count; what is calculated from it moves with it. It stays within all that is declared of figures that
/// are known. A condition that fails takes one answer that turns to yes, or one number that moves
/// to where it holds. Of two steps of one size, that to more points is given, then the rise.
///
/// Of a commune that may belong to several classes, only a step that holds for each of them is
/// given. Every step was proven by scoring the commune again.
pub fn next_step(
    standard: &Standard,
    record: &Record,
    classes: &[ClassId],
    outcome: &ItemOutcome,
) -> Option<Step> {
    let mut steps = steps(standard, record, classes, outcome);
    steps.next().map(|one| one.step)
}
