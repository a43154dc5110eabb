//! Conditions over what is known of a commune and what it reports.

use super::interval::Interval;
use super::parameter::ByParameter;
use super::provenance::Provenance;
use super::table::{AttributeId, IndicatorId};
use crate::source::Span;

/// A condition over facts: of a class over attributes only, of all else over whatever is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition<F = Fact> {
    /// At least one of these; at least two.
    Any(Vec<Self>),
    /// All of these; at least two.
    All(Vec<Self>),
    /// The opposite.
    Not(Box<Self>),
    /// Something that holds or not.
    Fact(F),
}

/// That an attribute has this value: the place of a choice, or 1 for yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Is(pub AttributeId, pub u16);

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

impl Fact {
    /// The indicator that it is about.
    pub fn indicator(self) -> Option<IndicatorId> {
        match self {
            Fact::Is(..) => None,
            Fact::Answer(id) | Fact::Within(id, ..) => Some(id),
        }
    }
}

impl From<Is> for Fact {
    fn from(Is(attribute, value): Is) -> Self {
        Fact::Is(attribute, value)
    }
}

impl<F: Copy> Condition<F> {
    /// Its parts; none of a single fact.
    pub fn parts(&self) -> &[Self] {
        match self {
            Condition::Any(parts) | Condition::All(parts) => parts,
            Condition::Not(part) => std::slice::from_ref(part),
            Condition::Fact(_) => &[],
        }
    }

    /// Its facts, in the order in which they are written, each as often as it stands.
    pub fn facts(&self) -> Vec<F> {
        match self {
            Condition::Fact(fact) => vec![*fact],
            _ => self.parts().iter().flat_map(Self::facts).collect(),
        }
    }

    /// Whether it holds, by what is known of each fact; or else what was said of the first fact that
    /// is not known and decides. A part that decides does so whatever the others are.
    ///
    /// # Errors
    ///
    /// Where facts that decide are not known.
    pub fn holds<E>(&self, fact: &impl Fn(F) -> Result<bool, E>) -> Result<bool, E> {
        let first = |parts: &[Self], deciding: bool| {
            let mut result = Ok(!deciding);
            for part in parts {
                match part.holds(fact) {
                    Ok(value) if value == deciding => return Ok(deciding),
                    Ok(_) => {}
                    Err(open) => result = result.and(Err(open)),
                }
            }
            result
        };
        match self {
            Condition::Any(parts) => first(parts, true),
            Condition::All(parts) => first(parts, false),
            Condition::Not(part) => Ok(!part.holds(fact)?),
            Condition::Fact(own) => fact(*own),
        }
    }
}

impl Condition<Is> {
    /// The same among conditions over all that is known.
    pub fn general(&self) -> Condition {
        let all = |parts: &[Self]| parts.iter().map(Self::general).collect();
        match self {
            Condition::Any(parts) => Condition::Any(all(parts)),
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Not(part) => Condition::Not(Box::new(part.general())),
            Condition::Fact(is) => Condition::Fact((*is).into()),
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
