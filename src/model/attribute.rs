//! What a commune is, and the classes that follow from it.

use super::choices::Choices;
use super::condition::{Condition, Is};
use crate::names::key;
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::write;

/// What is known of a commune besides its indicators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name, such as `miền_núi`.
    pub name: String,
    /// Its label for people.
    pub label: String,
    /// What it can be.
    pub domain: AttributeDomain,
    /// Where it is declared.
    pub span: Span,
}

/// What an attribute can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributeDomain {
    /// Yes or no.
    Flag,
    /// One of these words; a value is the place of its word, counted from 0.
    Choices(Choices),
}

impl AttributeDomain {
    /// How many values it has. A yes/no has two: 0 is no and 1 is yes.
    pub fn size(&self) -> u16 {
        match self {
            AttributeDomain::Flag => 2,
            AttributeDomain::Choices(choices) => u16::try_from(choices.len()).unwrap_or(u16::MAX),
        }
    }

    /// The words of a data file for its values, in the order of their places.
    pub fn words(&self) -> Vec<String> {
        match self {
            AttributeDomain::Flag => vec![write::NO.to_owned(), write::YES.to_owned()],
            AttributeDomain::Choices(choices) => choices.to_vec(),
        }
    }

    /// The value that a word stands for; `None` for a word that it does not take.
    pub fn place(&self, word: &str) -> Option<u16> {
        match self {
            AttributeDomain::Flag => {
                let wanted = key(word);
                let place = self.words().iter().position(|word| key(word) == wanted)?;
                u16::try_from(place).ok()
            }
            AttributeDomain::Choices(choices) => choices.place(word),
        }
    }
}

/// Communes that share a threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// Its name, such as `khó_khăn`.
    pub name: String,
    /// Its label for people.
    pub label: String,
    /// When a commune belongs to it, if none before it took the commune; the last class takes
    /// the rest and has no condition.
    pub condition: Option<Condition<Is>>,
    /// The least total for recognition.
    pub threshold: Decimal,
    /// Where it is declared.
    pub span: Span,
}
