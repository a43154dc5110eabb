//! Inequalities put together by *and* and *or*.

use super::TooLarge;
use super::inequality::{Inequality, Unanswered};
use super::values::Values;

/// What holds of a commune or not. There is no *not*: it is worked into the inequalities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// All of these; none is always so.
    All(Vec<Test>),
    /// At least one of these; none is never so.
    Any(Vec<Test>),
    /// This one.
    Inequality(Inequality),
}

impl Test {
    /// What is always so.
    pub const ALWAYS: Self = Self::All(Vec::new());

    /// All of some inequalities.
    pub(super) fn all(inequalities: impl IntoIterator<Item = Inequality>) -> Self {
        Self::All(inequalities.into_iter().map(Self::Inequality).collect())
    }

    /// Two tests at once.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::All(mut parts), Self::All(more)) => {
                parts.extend(more);
                Self::All(parts)
            }
            (Self::All(mut parts), other) | (other, Self::All(mut parts)) => {
                parts.push(other);
                Self::All(parts)
            }
            (one, other) => Self::All(vec![one, other]),
        }
    }

    /// The opposite.
    pub(super) fn negated(&self) -> Result<Self, TooLarge> {
        let each = |parts: &[Self]| -> Result<Vec<Self>, TooLarge> {
            parts.iter().map(Self::negated).collect()
        };
        Ok(match self {
            Self::All(parts) => Self::Any(each(parts)?),
            Self::Any(parts) => Self::All(each(parts)?),
            Self::Inequality(inequality) => Self::Inequality(inequality.negated()?),
        })
    }

    /// Whether it holds of a commune: by parts, so that it is unanswered while a figure is missing
    /// that no other part makes up for.
    pub fn holds(&self, values: &Values) -> Result<bool, Unanswered> {
        match self {
            Self::All(parts) => first(parts, values, false),
            Self::Any(parts) => first(parts, values, true),
            Self::Inequality(inequality) => inequality.holds(values),
        }
    }

    /// All inequalities that stand in it.
    pub fn inequalities(&self) -> Vec<&Inequality> {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().flat_map(Self::inequalities).collect()
            }
            Self::Inequality(inequality) => vec![inequality],
        }
    }
}

/// The deciding answer if one part has it, whatever is unanswered in the others.
fn first(parts: &[Test], values: &Values, deciding: bool) -> Result<bool, Unanswered> {
    let mut answer = Ok(!deciding);
    for part in parts {
        match part.holds(values) {
            Ok(found) if found == deciding => return Ok(deciding),
            Ok(_) => {}
            Err(why) => answer = Err(answer.err().map_or(why, |known: Unanswered| known.max(why))),
        }
    }
    answer
}
