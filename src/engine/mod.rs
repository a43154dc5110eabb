//! One commune against a standard: what it scores, whether it is recognised, and why.

mod outcome;

pub use outcome::{
    ConditionKind, ConditionOutcome, CriterionOutcome, ItemOutcome, ItemProblem, Measured, Missing,
    MissingName, Outcome, PointsRange, Reading, Reason, Truth, Verdict,
};

use crate::data::record::Record;
use crate::model::Standard;

/// Scores one commune.
pub fn evaluate(_standard: &Standard, _record: &Record) -> Outcome {
    outcome::empty()
}
