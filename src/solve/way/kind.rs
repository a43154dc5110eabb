//! Whether what is asked of attributes and classes goes together: a finite question.
//!
//! Values are tried one attribute at a time, and only of attributes on which something that is
//! asked still hangs; so what is found says no more than it must.

use std::collections::BTreeMap;

use super::Fit;
use crate::model::{Attribute, AttributeId, ClassCondition, ClassId, Id, Standard};
use crate::names::key;

/// So many values are tried before the question is left open.
const MOST_TRIED: usize = 4096;

/// Values of attributes, as the words of a data file, by the keys of their names.
pub type Words = BTreeMap<String, String>;

/// Something that is asked of what a commune is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Whether an attribute has this value: the place of a choice, or 1 for yes.
    Is(AttributeId, u16, bool),
    /// It belongs to this class: those before it refuse it.
    Class(ClassId),
}

/// Attributes of which all of this is so, each asked by its standard; attributes of one name are
/// one, and an attribute that is not among them can be anything.
///
/// A word that only one standard takes is no value to the other: what hangs on it is then not so.
pub fn fitting(asked: &[(&Standard, Kind)]) -> Fit<Words> {
    let mut search = Search {
        asked,
        words: Words::new(),
        left: MOST_TRIED,
    };
    match search.walk() {
        Fit::Found(()) => Fit::Found(search.words),
        Fit::Nobody => Fit::Nobody,
        Fit::Undecided => Fit::Undecided,
    }
}

struct Search<'a> {
    asked: &'a [(&'a Standard, Kind)],
    words: Words,
    left: usize,
}

/// Why it cannot be said whether something is so.
enum Gap<'a> {
    /// It hangs on this attribute, of which nothing is known.
    Open(&'a Attribute),
    /// It hangs on a word that is no value to the standard.
    NoValue,
}

impl<'a> Search<'a> {
    fn walk(&mut self) -> Fit<()> {
        let mut open = None;
        for (standard, kind) in self.asked {
            match self.is_so(standard, *kind) {
                Ok(true) => {}
                Ok(false) | Err(Gap::NoValue) => return Fit::Nobody,
                Err(Gap::Open(attribute)) => open = open.or(Some(attribute)),
            }
        }
        let Some(attribute) = open else {
            return Fit::Found(());
        };
        let name = key(&attribute.name);
        for word in self.words_of(&name) {
            let Some(left) = self.left.checked_sub(1) else {
                return Fit::Undecided;
            };
            self.left = left;
            self.words.insert(name.clone(), word);
            match self.walk() {
                Fit::Nobody => {}
                end => return end,
            }
        }
        self.words.remove(&name);
        Fit::Nobody
    }

    /// The words that an attribute of this name takes in any of the standards.
    fn words_of(&self, name: &str) -> Vec<String> {
        let mut known: Vec<String> = Vec::new();
        for (standard, _) in self.asked {
            let attributes = standard.attributes.values();
            for attribute in attributes.filter(|attribute| key(&attribute.name) == name) {
                for word in attribute.domain.words() {
                    if !known.iter().any(|known| key(known) == key(&word)) {
                        known.push(word);
                    }
                }
            }
        }
        known
    }

    fn is_so(&self, standard: &'a Standard, kind: Kind) -> Result<bool, Gap<'a>> {
        match kind {
            Kind::Is(id, value, is) => Ok(self.has(standard, id, value)? == is),
            Kind::Class(class) => {
                let mut so = Ok(true);
                for (id, one) in standard.classes.iter().take(class.place() + 1) {
                    let takes = match &one.condition {
                        Some(condition) => self.holds(standard, condition),
                        None => Ok(true),
                    };
                    match takes {
                        Ok(takes) if takes == (id == class) => {}
                        Ok(_) => return Ok(false),
                        Err(gap) => so = so.and(Err(gap)),
                    }
                }
                so
            }
        }
    }

    fn holds(&self, standard: &'a Standard, condition: &ClassCondition) -> Result<bool, Gap<'a>> {
        match condition {
            ClassCondition::Any(parts) => self.first(standard, parts, true),
            ClassCondition::All(parts) => self.first(standard, parts, false),
            ClassCondition::Not(part) => Ok(!self.holds(standard, part)?),
            ClassCondition::Is(id, value) => self.has(standard, *id, *value),
        }
    }

    /// The deciding value if one part has it, whatever is open in the others.
    fn first(
        &self,
        standard: &'a Standard,
        parts: &[ClassCondition],
        deciding: bool,
    ) -> Result<bool, Gap<'a>> {
        let mut result = Ok(!deciding);
        for part in parts {
            match (self.holds(standard, part), &result) {
                (Ok(value), _) if value == deciding => return Ok(deciding),
                // What is open may still decide; what has no value never will.
                (Err(gap), Ok(_) | Err(Gap::NoValue)) => result = Err(gap),
                (Ok(_), _) | (Err(_), Err(Gap::Open(_))) => {}
            }
        }
        result
    }

    fn has(&self, standard: &'a Standard, id: AttributeId, value: u16) -> Result<bool, Gap<'a>> {
        let attribute = &standard.attributes[id];
        let word = self.words.get(&key(&attribute.name));
        let word = word.ok_or(Gap::Open(attribute))?;
        let place = attribute.domain.place(word).ok_or(Gap::NoValue)?;
        Ok(place == value)
    }
}
