//! Words that programs read: numbers that name something, and words of a fixed set.

use std::fmt::{self, Display};

use serde::{Serialize, Serializer};

use crate::model;

/// The number of a criterion, such as `7`.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::report) struct CriterionNumber(
    #[serde(serialize_with = "spelled")]
    #[cfg_attr(test, schemars(with = "String", regex(pattern = "^[0-9]+$")))]
    pub(in crate::report) u32,
);

/// The number of an item, such as `7.1`.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::report) struct ItemNumber(
    #[serde(serialize_with = "spelled")]
    #[cfg_attr(test, schemars(with = "String", regex(pattern = r"^[0-9]+\.[0-9]+$")))]
    model::ItemNumber,
);

impl From<model::ItemNumber> for ItemNumber {
    fn from(number: model::ItemNumber) -> Self {
        Self(number)
    }
}

impl Display for ItemNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn spelled<S: Serializer>(number: &impl Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

/// A word of a fixed set as JSON has it: messages choose by the same words.
pub(in crate::report) fn word(word: impl Serialize) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
}
