//! Parameters: figures that bounds name, each with the days on which it holds.

use std::sync::Arc;

use super::change::{Level, Wording};
use super::days::Days;
use super::indicator::{Indicator, IndicatorKind};
use super::item::{Form, Quantity, Scoring};
use super::provenance::Provenance;
use super::table::{IndicatorId, ParameterId, Table};
use super::{Condition, Fact};
use crate::names::key;
use crate::number::{Date, Decimal};
use crate::source::Span;

/// A figure that bounds name, such as the average of the province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Its label for people.
    pub label: String,
    /// What is compared with it.
    pub kind: ParameterKind,
    /// Its values in the order of their days, no two for one day; at least one. Standards of several
    /// days share them.
    pub values: Arc<[ParameterValue]>,
    /// The place of the value that the rules of the standard have: that of its day. Every parameter
    /// that a rule names has one.
    pub in_force: Option<usize>,
    /// Where it is declared.
    pub span: Span,
}

/// What is compared with a parameter.
#[derive(Debug, Clone)]
pub enum ParameterKind {
    /// A percentage, or how many per cent something has grown.
    Percent,
    /// By how many points a percentage has moved.
    Points,
    /// A rate of this base.
    Rate(Decimal),
    /// A count of this unit.
    Count(String),
}

/// One value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterValue {
    /// The value, in the unit of what is compared with it (20,3 for 20,3%).
    pub value: Decimal,
    /// The first day on which it holds; `None` for every day.
    pub from: Option<Date>,
    /// The last day on which it holds, where the text says it; without one it holds until the
    /// next value does.
    pub to: Option<Date>,
    /// Who stands behind it.
    pub provenance: Provenance,
    /// The provision or the report it comes from.
    pub citation: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// Which bounds of a range are parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ByParameter {
    /// The parameter that the lower bound is.
    pub lower: Option<ParameterId>,
    /// The parameter that the upper bound is.
    pub upper: Option<ParameterId>,
}

impl PartialEq for ParameterKind {
    /// Units are the same however they are typed.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Percent, Self::Percent) | (Self::Points, Self::Points) => true,
            (Self::Rate(one), Self::Rate(other)) => one == other,
            (Self::Count(one), Self::Count(other)) => key(one) == key(other),
            _ => false,
        }
    }
}

impl Eq for ParameterKind {}

impl ParameterKind {
    /// What an indicator is compared with.
    pub fn of_indicator(indicator: &Indicator) -> Self {
        match &indicator.kind {
            IndicatorKind::Count { unit } => Self::Count(unit.clone()),
            IndicatorKind::Percent | IndicatorKind::Flag => Self::Percent,
        }
    }

    /// What a quantity is compared with.
    pub fn of_quantity(indicators: &Table<IndicatorId, Indicator>, quantity: Quantity) -> Self {
        match (quantity, quantity.level()) {
            (Quantity::Change(change), _) if change.relative => Self::Percent,
            (Quantity::Change(_), level) if level.is_percent() => Self::Points,
            (_, Level::Ratio(ratio)) if ratio.form == Form::Rate => Self::Rate(ratio.base),
            (_, Level::Ratio(_)) => Self::Percent,
            (_, Level::Count(id) | Level::Percent(id)) => Self::of_indicator(&indicators[id]),
        }
    }

    /// In what words its values are said.
    pub fn wording(&self) -> Wording {
        match self {
            Self::Percent => Wording::plain(true),
            Self::Points => Wording::points(),
            Self::Rate(_) | Self::Count(_) => Wording::plain(false),
        }
    }
}

impl Parameter {
    /// The place of the value that holds on a day.
    pub fn on(&self, day: Date) -> Option<usize> {
        let begun = |value: &ParameterValue| value.from.is_none_or(|from| from <= day);
        let place = self.values.iter().rposition(begun)?;
        let value = self.values.get(place)?;
        value.to.is_none_or(|to| day <= to).then_some(place)
    }

    /// The value that the rules of the standard have.
    pub fn current(&self) -> Option<&ParameterValue> {
        self.values.get(self.in_force?)
    }

    /// Whether its value depends on the day.
    pub fn is_dated(&self) -> bool {
        self.values.iter().any(|value| value.from.is_some())
    }

    /// The days on which the value at a place holds: without a last day of its own it ends
    /// before the next begins.
    pub fn days(&self, place: usize) -> Days {
        let value = self.values.get(place);
        let next = self.values.get(place + 1).and_then(|next| next.from);
        Days {
            first: value.and_then(|value| value.from),
            last: value
                .and_then(|value| value.to)
                .or_else(|| next.and_then(Date::previous_day)),
        }
    }
}

impl ByParameter {
    /// The parameters, each once.
    pub fn ids(self) -> impl Iterator<Item = ParameterId> {
        let upper = self.upper.filter(|upper| self.lower != Some(*upper));
        self.lower.into_iter().chain(upper)
    }

    /// Those of several ranges, each once.
    pub fn each(ranges: impl IntoIterator<Item = ByParameter>) -> Vec<ParameterId> {
        let mut ids = Vec::new();
        for id in ranges.into_iter().flat_map(ByParameter::ids) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

impl Condition {
    /// The parameters that it compares with, each once.
    pub fn parameters(&self) -> Vec<ParameterId> {
        let by = |fact: Fact| match fact {
            Fact::Within(_, _, by) => by,
            Fact::Is(..) | Fact::Answer(_) => ByParameter::default(),
        };
        ByParameter::each(self.facts().into_iter().map(by))
    }
}

impl Scoring {
    /// The parameters that bounds of its rows are, each once.
    pub fn parameters(&self) -> Vec<ParameterId> {
        match self {
            Scoring::Flag { .. } => Vec::new(),
            Scoring::When { condition, .. } => condition.parameters(),
            Scoring::Measure { scale, .. } => {
                ByParameter::each(scale.bands.iter().map(|band| band.by))
            }
        }
    }
}
