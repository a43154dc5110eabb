//! All of a record that its outcome hangs on.

use super::{Given, Record, Value};
use crate::model::IndicatorId;

/// What is known of a commune, but for who it is and where that stands. Communes of which the same is
/// known have the same outcome.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Facts {
    attributes: Vec<Option<u16>>,
    values: Vec<Option<Value>>,
    /// What was reported and is not taken, and whether it cannot be whatever the others are.
    rejected: Vec<(IndicatorId, bool)>,
    previous: Option<Box<Facts>>,
}

impl Record {
    /// What is known of this commune.
    pub fn facts(&self) -> Facts {
        let rejected = self.rejected.iter();
        Facts {
            attributes: known(&self.attributes),
            values: known(&self.values),
            rejected: rejected
                .map(|one| (one.indicator, one.why.is_by_itself()))
                .collect(),
            previous: self.previous().map(|previous| Box::new(previous.facts())),
        }
    }

    /// Whether everything is known of this period.
    pub fn is_complete(&self) -> bool {
        self.attributes.iter().all(Option::is_some) && self.values.iter().all(Option::is_some)
    }
}

/// The values up to the last that is known.
fn known<T: Copy>(given: &[Option<Given<T>>]) -> Vec<Option<T>> {
    let known = given.iter().rposition(Option::is_some);
    let known = known
        .and_then(|last| given.get(..=last))
        .unwrap_or_default();
    known.iter().map(|one| one.map(|one| one.value)).collect()
}
