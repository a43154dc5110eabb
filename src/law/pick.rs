//! Which text applies: exactly one, or a refusal that says why none can be chosen.

use super::{Library, Text, TextId};
use crate::names::key;
use crate::number::Date;

/// Why no text can be chosen. Nothing is ever chosen in place of what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No text has the id that was asked for.
    UnknownId,
    /// Several texts have the id, and no day says which is meant.
    SameId(Vec<TextId>),
    /// None of several texts is in force on the day.
    NoneInForce,
    /// The only text that comes into question is not in force on the day.
    NotInForce(TextId),
    /// The only text that comes into question does not say when it is in force.
    Undated(TextId),
    /// Several texts are in force on the day.
    Several(Vec<TextId>),
}

impl Library {
    /// The text that applies on a day. An id leaves only texts of that id; without a day it has
    /// to be that of one text only.
    pub fn pick(&self, day: Option<Date>, id: Option<&str>) -> Result<TextId, Refusal> {
        let asked = |text: &Text| id.is_none_or(|id| key(text.id()) == key(id));
        let named: Vec<TextId> = self
            .listed()
            .filter(|(_, text)| text.heading().is_some() && asked(text))
            .map(|(at, _)| at)
            .collect();
        let Some(day) = day else {
            return match named.as_slice() {
                [] => Err(Refusal::UnknownId),
                [one] => Ok(*one),
                _ => Err(Refusal::SameId(named)),
            };
        };
        let in_force: Vec<TextId> = named
            .iter()
            .copied()
            .filter(|at| self.force(*at).holds(day))
            // What is amended on that day applies as amended, unless it is asked for by its id.
            .filter(|at| id.is_some() || self.amending(*at, day).is_empty())
            .collect();
        match (in_force.as_slice(), named.as_slice()) {
            ([one], _) => Ok(*one),
            ([], []) if id.is_some() => Err(Refusal::UnknownId),
            ([], [one]) if self.text(*one).force().from.is_none() => Err(Refusal::Undated(*one)),
            ([], [one]) => Err(Refusal::NotInForce(*one)),
            ([], _) => Err(Refusal::NoneInForce),
            _ => Err(Refusal::Several(in_force)),
        }
    }
}
