//! Rows of a scale.

use serde::Serialize;

use crate::compare::change::{Moved, Row, Values};
use crate::model::{BoundUnit, Linear, Wording};
use crate::report::view::{Bounds, Number, Points};
use crate::syntax::write;

/// A row of a scale.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct RowView {
    /// Null in the row for nothing having occurred, and in a rule with its steps.
    band: Option<Band>,
    /// The names of the classes that the row holds for; left out where it holds for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    classes: Vec<String>,
    points: Points,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<Steps>,
}

/// A range; where a bound is a parameter, its name beside the value on the day.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Band {
    lower: Option<Number>,
    lower_inclusive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    lower_parameter: Option<String>,
    upper: Option<Number>,
    upper_inclusive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    upper_parameter: Option<String>,
}

/// Only of a rule of points for every whole step. The row's points are those of a step.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Steps {
    /// Whether steps take points away.
    deducts: bool,
    /// The most points.
    most: Points,
    /// How much a step is.
    step: Number,
    /// In what unit.
    unit: Option<String>,
}

/// A row as it was and is.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Pair {
    new: RowView,
    old: RowView,
}

impl RowView {
    pub(super) fn all(rows: &[Row]) -> Vec<Self> {
        rows.iter().map(Self::from).collect()
    }
}

impl From<&Row> for RowView {
    fn from(row: &Row) -> Self {
        let (band, steps) = match &row.values {
            Values::Range(range, names) => {
                let bounds = Bounds::from(range);
                let band = Band {
                    lower: bounds.lower,
                    lower_inclusive: bounds.lower_inclusive,
                    lower_parameter: names.lower.clone(),
                    upper: bounds.upper,
                    upper_inclusive: bounds.upper_inclusive,
                    upper_parameter: names.upper.clone(),
                };
                (Some(band), None)
            }
            Values::Steps(rule, unit) => {
                (None, Some(Steps::of(rule, row.wording, unit.as_deref())))
            }
            Values::NoCase => (None, None),
        };
        Self {
            band,
            points: row.points.into(),
            steps,
            classes: row.classes.clone(),
        }
    }
}

impl From<&Moved> for Pair {
    fn from(moved: &Moved) -> Self {
        Self {
            old: (&moved.old).into(),
            new: (&moved.new).into(),
        }
    }
}

impl Steps {
    fn of(rule: &Linear, wording: Wording, unit: Option<&str>) -> Self {
        Self {
            deducts: rule.deducts,
            step: Number(rule.step),
            unit: match wording.unit {
                BoundUnit::Bare => unit.map(str::to_owned),
                BoundUnit::Percent => Some("%".to_owned()),
                BoundUnit::Points => Some(write::PERCENT_POINTS.to_owned()),
            },
            most: rule.most.value.into(),
        }
    }
}
