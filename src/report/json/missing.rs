//! Something that was needed and is not known.

use serde::Serialize;

use crate::data::record::Record;
use crate::engine::{Missing, MissingName};
use crate::model::Standard;
use crate::report::rejected::{self, Reason};
use crate::report::view::{ItemNumber, Points};

/// Something that was needed and is not known.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct MissingView<'a> {
    name: &'a str,
    kind: Kind,
    /// The open items that need it; of an attribute, those whose scale differs by class.
    items: Vec<ItemNumber>,
    /// By how many points it could move the total at most; of an attribute, the total against the threshold.
    spread: Points,
    /// Whether it decides if a criterion scores 0.
    decides_zero: bool,
    /// Present and true when a requirement of recognition hangs on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    requirement: Option<bool>,
    /// Present of what was reported and is not used.
    #[serde(skip_serializing_if = "Option::is_none")]
    rejected: Option<RejectedView>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    Indicator,
    Attribute,
    /// An indicator's figure of the previous period.
    Previous,
}

/// What was reported and is not used.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct RejectedView {
    /// What was reported; null where it has no words.
    reported: Option<String>,
    reason: Reason,
}

impl<'a> MissingView<'a> {
    pub(super) fn new(standard: &'a Standard, missing: &Missing, record: &Record) -> Self {
        let items = missing.items.iter();
        let rejected = rejected::of_missing(record, missing.name);
        Self {
            name: missing.name.name(standard),
            kind: match missing.name {
                MissingName::Indicator(_) => Kind::Indicator,
                MissingName::Attribute(_) => Kind::Attribute,
                MissingName::Previous(_) => Kind::Previous,
            },
            items: items.map(|id| standard.items[*id].number.into()).collect(),
            spread: missing.spread.into(),
            decides_zero: missing.decides_zero,
            requirement: missing.requirement.then_some(true),
            rejected: rejected.map(|rejected| RejectedView {
                reported: rejected::reported(rejected),
                reason: rejected::reason(rejected),
            }),
        }
    }
}
