//! When a class holds, in words.

use crate::model::{Condition, Is};
use crate::report::condition;
use crate::report::words::Words;

impl Words<'_> {
    /// The cases in which a condition holds, one of which is enough.
    pub(in crate::report) fn cases(&self, condition: &Condition<Is>) -> Vec<String> {
        condition::cases(self, &condition.general())
    }

    /// When a commune belongs to a class of this condition; `None` for the class of the rest.
    pub(in crate::report) fn belongs(&self, condition: Option<&Condition<Is>>) -> String {
        match condition.map(Condition::general) {
            Some(condition) => condition::text(self, &condition),
            None if self.standard.classes.len() == 1 => self.texts.get("rule-everyone"),
            None => self.texts.get("rule-rest"),
        }
    }
}
