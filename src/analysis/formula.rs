//! Constraints put together by *and* and *or*.

use crate::decision::{Bounds, Constraint, Variable};

/// What holds of values or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    /// All of these; none is always so.
    All(Vec<Formula>),
    /// At least one of these; none is never so.
    Any(Vec<Formula>),
    /// This constraint.
    Constraint(Constraint),
}

impl Formula {
    /// What is always so.
    pub const TRUE: Self = Self::All(Vec::new());
    /// What is never so.
    pub const FALSE: Self = Self::Any(Vec::new());

    /// Whether it holds of all values within bounds, or of none; `None` where it may of some.
    pub(super) fn truth(&self, bounds: &Bounds) -> Option<bool> {
        let first = |parts: &[Self], deciding: bool| {
            let mut is_open = false;
            for part in parts {
                match part.truth(bounds) {
                    Some(truth) if truth == deciding => return Some(deciding),
                    Some(_) => {}
                    None => is_open = true,
                }
            }
            (!is_open).then_some(!deciding)
        };
        match self {
            Self::All(parts) => first(parts, false),
            Self::Any(parts) => first(parts, true),
            Self::Constraint(constraint) => constraint.truth(bounds),
        }
    }

    /// The opposite; `None` where numbers are too large.
    pub fn negated(&self) -> Option<Self> {
        let each = |parts: &[Self]| parts.iter().map(Self::negated).collect::<Option<Vec<_>>>();
        Some(match self {
            Self::All(parts) => Self::Any(each(parts)?),
            Self::Any(parts) => Self::All(each(parts)?),
            Self::Constraint(constraint) => Self::Constraint(constraint.negated()?),
        })
    }

    /// Its variables, each as often as it stands.
    pub fn variables(&self) -> Vec<Variable> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::variables).collect(),
            Self::Constraint(constraint) => constraint.variables().collect(),
        }
    }
}
