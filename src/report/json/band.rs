//! A row of an item's scale.

use serde::Serialize;

use crate::model::{Scoring, Standard};
use crate::report::view::{Bounds, Number};

/// A row of the item's scale.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum BandView<'a> {
    /// The rule for a denominator of 0.
    NoCase,
    #[serde(untagged)]
    Row(RowView<'a>),
}

/// A band: its place from 0 and its bounds (null: unbounded) in the measure's own unit, 98 for 98%. Where the
/// standard prescribes rounding they are bounds of the rounded value.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct RowView<'a> {
    index: usize,
    lower: Option<Number>,
    lower_inclusive: bool,
    upper: Option<Number>,
    upper_inclusive: bool,
    /// Only of a row that is not for every class: the classes that it is for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(length(min = 1)))]
    classes: Vec<&'a str>,
}

impl<'a> BandView<'a> {
    /// The row of this place; none where the item has no such row.
    pub(super) fn at(standard: &'a Standard, scoring: &Scoring, index: usize) -> Option<Self> {
        let Scoring::Measure { scale, .. } = scoring else {
            return None;
        };
        let band = scale.bands.get(index)?;
        let classes = band.classes.iter();
        let bounds = Bounds::from(&band.written);
        Some(BandView::Row(RowView {
            index,
            lower: bounds.lower,
            lower_inclusive: bounds.lower_inclusive,
            upper: bounds.upper,
            upper_inclusive: bounds.upper_inclusive,
            classes: classes
                .map(|class| standard.classes[*class].name.as_str())
                .collect(),
        }))
    }
}
