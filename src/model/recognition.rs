//! When a commune is recognised.

use super::condition::Requirement;
use super::part::ConditionId;
use super::provenance::{Points, Provenance};
use super::table::ClassId;
use crate::source::Span;

/// The conditions of recognition. A commune is recognised when all of them hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    /// `đạt cả 13 tiêu chí`: every criterion is met, that is, scores above 0. The language has
    /// no other meaning of "met".
    pub all_criteria_met: bool,
    /// `không tiêu chí nào 0 điểm`.
    pub no_criterion_at_zero: bool,
    /// `đáp ứng "…" khi …`: further conditions, in the file's order.
    pub requirements: Vec<Requirement>,
    /// The least total of each class, in the file's order: one a class.
    pub thresholds: Vec<Threshold>,
    /// Who stands behind each condition without a figure of its own, in the file's order.
    pub bases: Vec<ConditionBasis>,
}

impl Recognition {
    /// The conditions, in the order in which results say them; the thresholds of all classes are
    /// one.
    pub fn conditions(&self) -> impl Iterator<Item = ConditionId> {
        let requirements = 0..self.requirements.len();
        let all_met = self.all_criteria_met.then_some(ConditionId::AllCriteriaMet);
        let none_at_zero = (self.no_criterion_at_zero).then_some(ConditionId::NoCriterionAtZero);
        (all_met.into_iter().chain(none_at_zero))
            .chain(requirements.map(ConditionId::Requirement))
            .chain((!self.thresholds.is_empty()).then_some(ConditionId::Total))
    }

    /// Whether every criterion must score above 0, in whichever words that is asked.
    pub fn asks_above_zero(&self) -> bool {
        self.all_criteria_met || self.no_criterion_at_zero
    }

    /// Who stands behind a condition that states no figure; `None` where it is not asked.
    pub fn basis(&self, condition: ConditionId) -> Option<&ConditionBasis> {
        (self.bases.iter()).find(|basis| basis.condition == condition)
    }
}

/// Who stands behind a condition that states no figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionBasis {
    /// Which condition.
    pub condition: ConditionId,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// The provision it comes from.
    pub citation: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// The least total that a class must reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The class.
    pub class: ClassId,
    /// The least total.
    pub at_least: Points,
}
