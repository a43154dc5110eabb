//! Reported figures.

use super::table::IndicatorId;
use crate::exact::Decimal;
use crate::source::Span;

/// A reported figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its name, such as `trẻ_em_dưới_1_tuổi`; the key of every data file.
    pub name: String,
    /// Its label for people, which a data file may use instead.
    pub label: String,
    /// What kind of figure it is.
    pub kind: IndicatorKind,
    /// The least value; 0 where nothing is said.
    pub at_least: Decimal,
    /// The largest value as a number, if one is said; 100 for a percentage.
    pub at_most: Option<Decimal>,
    /// Indicators that it may not exceed. Following them never comes back.
    pub limits: Vec<IndicatorId>,
    /// Where it is declared.
    pub span: Span,
}

/// What kind of figure an indicator is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndicatorKind {
    /// Yes or no.
    Flag,
    /// A percentage from 0 to 100, with decimals.
    Percent,
    /// A whole number of the unit.
    Count {
        /// The unit, such as `trẻ em`.
        unit: String,
    },
}

impl Indicator {
    /// The unit of a count, `%` of a percentage, empty for a yes/no.
    pub fn unit(&self) -> &str {
        match &self.kind {
            IndicatorKind::Flag => "",
            IndicatorKind::Percent => "%",
            IndicatorKind::Count { unit } => unit,
        }
    }

    /// Whether it is a whole number.
    pub fn is_count(&self) -> bool {
        matches!(self.kind, IndicatorKind::Count { .. })
    }
}
