//! A whole standard, and what it consists of.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use super::attribute::{Attribute, Class};
use super::example::Example;
use super::indicator::{self, Indicator, Range};
use super::item::{Criterion, Item, Scoring};
use super::parameter::Parameter;
use super::provenance::Points;
use super::recognition::Recognition;
use super::table::{
    self, AttributeId, ClassId, CriterionId, IndicatorId, ItemId, ParameterId, Table,
};
use crate::number::{Date, Decimal};
use crate::source::{FileId, Span};
use crate::syntax::ast::{ItemNumber, Text};

/// One legal text's whole scoring standard: parts that the checks let through. They can be read and
/// not changed, so whoever has a standard need not check it again.
#[derive(Debug, Clone)]
pub struct Standard(Parts);

impl Deref for Standard {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// What a standard consists of. Parts by themselves promise nothing: only the checks make a
/// [`Standard`] of them.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The file it was read from.
    pub file: FileId,
    /// Its id, such as `qd-06-2019`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where its heading stands.
    pub span: Span,
    /// The legal text.
    pub legal_text: Option<String>,
    /// The day it was issued.
    pub issued: Option<Date>,
    /// The first day it is in force, if it says so.
    pub effective_from: Option<Date>,
    /// The last day it is in force, if it says so.
    pub effective_to: Option<Date>,
    /// The texts that its figures stand in: first the one that all others amend, last its own.
    pub texts: Vec<Arc<Text>>,
    /// The day whose law it states, and whose values parameters have; `None` when it was named
    /// without a day.
    pub day: Option<Date>,
    /// All points that can be had.
    pub total: Points,
    /// What is known of a commune besides its indicators.
    pub attributes: Table<AttributeId, Attribute>,
    /// Classes of communes, tried in order; the last takes the rest.
    pub classes: Table<ClassId, Class>,
    /// The reported figures.
    pub indicators: Table<IndicatorId, Indicator>,
    /// The figures that bounds name.
    pub parameters: Table<ParameterId, Parameter>,
    /// The criteria.
    pub criteria: Table<CriterionId, Criterion>,
    /// The items of all criteria, criterion by criterion.
    pub items: Table<ItemId, Item>,
    /// When a commune is recognised.
    pub recognition: Recognition,
    /// Places of the figures nobody has compared with the official text, in the file's order.
    pub unverified: Vec<Span>,
    /// The examples that stand in its own file; others may stand beside it, see [`examples`](super::examples).
    pub examples: Vec<Example>,
}

impl Standard {
    /// Whether an indicator is worked out and never reported: from others, or as the result of this very standard,
    /// which plans that apply it count.
    pub fn is_computed(&self, id: IndicatorId) -> bool {
        let indicator = &self.indicators[id];
        indicator.is_calculated() || indicator.result.as_deref() == Some(self.id.as_str())
    }

    /// These parts, which the checks have let through.
    pub(super) fn checked(parts: Parts) -> Self {
        Self(parts)
    }

    /// The same without its day: a list of what it says on all days.
    #[must_use]
    pub(crate) fn of_no_day(self) -> Self {
        Self(Parts {
            day: None,
            ..self.0
        })
    }
}

impl Parts {
    /// The items of a criterion with their ids, in order.
    pub fn items_of(&self, criterion: CriterionId) -> impl Iterator<Item = (ItemId, &Item)> {
        table::ids(self.criteria[criterion].items.clone()).map(|id: ItemId| (id, &self.items[id]))
    }

    /// The item of a number.
    pub fn item_numbered(&self, number: ItemNumber) -> Option<&Item> {
        self.items.values().find(|item| item.number == number)
    }

    /// Whether some item compares with the previous period.
    pub fn compares(&self) -> bool {
        self.items.values().any(Item::compares)
    }

    /// The calculated indicators, each after those that it is calculated from.
    pub fn calculated(&self) -> Vec<IndicatorId> {
        indicator::calculated(&self.indicators)
    }

    /// The reported indicators that an indicator rests on: itself, or all that it is calculated
    /// from, each once, in the order of its terms.
    pub fn reported(&self, id: IndicatorId) -> Vec<IndicatorId> {
        indicator::reported(&self.indicators, id)
    }

    /// What an indicator can be, by all that is declared.
    pub fn range(&self, id: IndicatorId) -> Range {
        indicator::range(&self.indicators, id)
    }

    /// The same of every indicator, in their order.
    pub fn ranges(&self) -> Vec<Range> {
        indicator::ranges(&self.indicators)
    }

    /// All that an indicator may not exceed, through any number of limits.
    pub fn limits(&self, id: IndicatorId) -> Vec<IndicatorId> {
        indicator::limits(&self.indicators, id)
    }

    /// The indicators, each after those that it may not exceed.
    pub fn by_limits(&self) -> Vec<IndicatorId> {
        indicator::by_limits(&self.indicators)
    }

    /// Whether that an indicator is not above another follows from a sum: a difference is not
    /// above what it is taken from, nor a part above a sum of nothing but parts.
    pub fn follows(&self, indicator: IndicatorId, limit: IndicatorId) -> bool {
        let mut added = (self.indicators[indicator].terms.iter()).filter(|term| !term.minus);
        let only = added.next().filter(|_| added.next().is_none());
        let parts = &self.indicators[limit].terms;
        only.is_some_and(|whole| whole.indicator == limit)
            || parts.iter().any(|part| part.indicator == indicator)
                && parts.iter().all(|part| !part.minus)
    }

    /// The text that a figure stands in.
    pub fn text_at(&self, figure: Span) -> Option<&Text> {
        self.texts
            .iter()
            .find(|text| text.file == figure.file)
            .map(Arc::as_ref)
    }

    /// The text that a figure stands in, where that amends another.
    pub fn amending_text_at(&self, figure: Span) -> Option<&Text> {
        let mut amending = self.texts.iter().skip(1);
        amending
            .find(|text| text.file == figure.file)
            .map(Arc::as_ref)
    }

    /// Whether it is in force on a day; `None` when it does not say since when it is.
    pub fn in_force_on(&self, day: Date) -> Option<bool> {
        let from = self.effective_from?;
        Some(from <= day && self.effective_to.is_none_or(|to| day <= to))
    }

    /// The parameters that some rule names, each once, in the order in which they are declared.
    pub fn named_parameters(&self) -> BTreeSet<ParameterId> {
        let items = self.items.values();
        let items = items.flat_map(|item| item.scoring.parameters());
        let requirements = self.recognition.requirements.iter();
        let asked = requirements.flat_map(|requirement| requirement.condition.parameters());
        items.chain(asked).collect()
    }

    /// Whether the rows of some scale hold for some classes only.
    pub fn is_by_class(&self) -> bool {
        (self.items.values()).any(|item| match &item.scoring {
            Scoring::Flag { .. } | Scoring::When { .. } => false,
            Scoring::Measure { scale, .. } => scale.is_by_class(),
        })
    }

    /// The least total that a class must reach.
    pub fn threshold(&self, class: ClassId) -> Decimal {
        self.classes[class].threshold
    }
}
