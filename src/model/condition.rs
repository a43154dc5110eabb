//! Conditions over what is known of a commune and what it reports.

use super::interval::Interval;
use super::parameter::ByParameter;
use super::provenance::Provenance;
use super::table::{AttributeId, IndicatorId};
use crate::source::Span;

/// A condition over attributes, yes/no indicators, and comparisons of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// At least one of these; at least two.
    Any(Vec<Condition>),
    /// All of these; at least two.
    All(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
    /// Something that holds or not.
    Fact(Fact),
}

/// Something that holds of a commune or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// The attribute has this value: the place of a choice, or 1 for yes.
    Is(AttributeId, u16),
    /// The yes/no indicator is yes.
    Answer(IndicatorId),
    /// The count or percentage lies in this range, in its own unit (98 for 98%); some of its
    /// bounds may be parameters.
    Within(IndicatorId, Interval, ByParameter),
}

impl Condition {
    /// Its parts; none of a single fact.
    pub fn parts(&self) -> &[Condition] {
        match self {
            Condition::Any(parts) | Condition::All(parts) => parts,
            Condition::Not(part) => std::slice::from_ref(part),
            Condition::Fact(_) => &[],
        }
    }

    /// Its facts, in the order in which they are written, each as often as it stands.
    pub fn facts(&self) -> Vec<Fact> {
        match self {
            Condition::Fact(fact) => vec![*fact],
            _ => self.parts().iter().flat_map(Condition::facts).collect(),
        }
    }
}

/// A condition of recognition that a standard states itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// What it is called.
    pub label: String,
    /// What must hold.
    pub condition: Condition,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// The provision it comes from.
    pub citation: Option<String>,
    /// Where it stands.
    pub span: Span,
}
