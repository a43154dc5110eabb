//! When a commune is recognised.

use super::condition::Requirement;
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

/// Who stands behind a condition that states no figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionBasis {
    /// Which condition.
    pub condition: PlainCondition,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// The provision it comes from.
    pub citation: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// A condition that states no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainCondition {
    /// Every criterion is met.
    AllCriteriaMet,
    /// No criterion scores 0.
    NoCriterionAtZero,
}

/// The least total that a class must reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// The class.
    pub class: ClassId,
    /// The least total.
    pub at_least: Points,
}
