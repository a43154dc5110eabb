//! What keeps a commune from recognition.

use crate::engine::{ConditionKind, Outcome, PointsRange, Truth};
use crate::model::CriterionId;
use crate::number::Decimal;

/// What keeps a commune from recognition, or still might.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacks {
    /// How many points its total is short of the threshold: at least, whatever is missing, and at
    /// most. Nothing when the threshold is reached for certain.
    pub points: PointsRange,
    /// The criteria that are at zero for certain, in the standard's order; none where the
    /// standard does not ask for it.
    pub at_zero: Vec<CriterionId>,
    /// The criteria that missing data may leave at zero, likewise.
    pub perhaps_at_zero: Vec<CriterionId>,
    /// The places, among the standard's requirements, of those that fail for certain.
    pub requirements: Vec<usize>,
    /// The places of those that missing data decides, likewise.
    pub perhaps_requirements: Vec<usize>,
}

/// What a commune lacks; of one that is recognised, nothing.
pub fn lacks(outcome: &Outcome) -> Lacks {
    let mut lacks = Lacks {
        points: PointsRange::exactly(Decimal::ZERO),
        at_zero: Vec::new(),
        perhaps_at_zero: Vec::new(),
        requirements: Vec::new(),
        perhaps_requirements: Vec::new(),
    };
    for condition in &outcome.conditions {
        match &condition.kind {
            // Both ask the same of every criterion, so either has all of them.
            ConditionKind::AllCriteriaMet | ConditionKind::NoCriterionAtZero => {
                lacks.at_zero = condition.failing.to_vec();
                lacks.perhaps_at_zero = condition.open.to_vec();
            }
            ConditionKind::Requirement { place, .. } => match condition.truth {
                Truth::Holds => {}
                Truth::Fails => lacks.requirements.push(*place),
                Truth::Open => lacks.perhaps_requirements.push(*place),
            },
            ConditionKind::Total { least, largest } => {
                let (least, largest) = (*least, *largest);
                lacks.points = PointsRange {
                    min: (least - outcome.points.max).max(Decimal::ZERO),
                    max: (largest - outcome.points.min).max(Decimal::ZERO),
                };
            }
        }
    }
    lacks
}
