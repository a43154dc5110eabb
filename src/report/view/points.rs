//! Points, ranges of them, and shares.

use std::fmt;

use serde::Serialize;

use super::number::Number;
use crate::engine::PointsRange;
use crate::number::Decimal;

/// Points: never negative.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(transparent)]
pub(in crate::report) struct Points(Number);

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.0.normalize().fmt(f)
    }
}

impl From<Decimal> for Points {
    fn from(points: Decimal) -> Self {
        Self(Number(points))
    }
}

/// A share in per cent.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(transparent)]
pub(in crate::report) struct Percent(Number);

impl From<Points> for Decimal {
    fn from(points: Points) -> Self {
        points.0.0
    }
}

impl From<Decimal> for Percent {
    fn from(percent: Decimal) -> Self {
        Self(Number(percent))
    }
}

/// The least and the most that missing data could give; equal when nothing is missing.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct Range {
    min: Points,
    max: Points,
}

impl From<PointsRange> for Range {
    fn from(range: PointsRange) -> Self {
        Self {
            min: range.min.into(),
            max: range.max.into(),
        }
    }
}

impl From<Range> for PointsRange {
    fn from(range: Range) -> Self {
        Self {
            min: range.min.into(),
            max: range.max.into(),
        }
    }
}

/// The bounds of these numbers, for their schemas.
#[cfg(test)]
mod schema {
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Percent, Points};

    impl JsonSchema for Points {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Points".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "number", "minimum": 0 })
        }
    }

    impl JsonSchema for Percent {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Percent".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "number", "minimum": 0, "maximum": 100 })
        }
    }
}
