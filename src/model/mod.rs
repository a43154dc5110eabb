//! A standard whose names are resolved and whose figures are checked.
//!
//! [`build`] is the only way to make a [`Standard`]; what it lets through needs no further
//! checks: every name is an id, bands cover every value exactly once, points add up, and each
//! class has its threshold.

mod attribute;
mod build;
mod figures;
mod indicator;
mod interval;
mod item;
mod provenance;
mod recognition;
pub mod table;
mod uses;

pub use attribute::{Attribute, AttributeDomain, Class, ClassCondition};
pub use build::build;
pub use figures::{Figure, FigureOf};
pub use indicator::{Indicator, IndicatorKind};
pub use interval::{Endpoint, Interval};
pub use item::{Band, Criterion, Form, Item, NoCase, Quantity, Ratio, Scale, Scoring};
pub use provenance::{Points, Provenance};
pub use recognition::{ConditionBasis, PlainCondition, Recognition, Threshold};
pub use table::{AttributeId, ClassId, CriterionId, Id, IndicatorId, ItemId, Table};

pub use crate::syntax::ast::ItemNumber;

use crate::exact::{Date, Decimal};
use crate::source::{FileId, Span};

/// One legal text's whole scoring standard.
#[derive(Debug, Clone)]
pub struct Standard {
    /// The file it was read from.
    pub file: FileId,
    /// Its id, such as `qd-06-2019`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The legal text.
    pub legal_text: Option<String>,
    /// The day it was issued.
    pub issued: Option<Date>,
    /// The first day it is in force.
    pub effective_from: Option<Date>,
    /// All points that can be had.
    pub total: Points,
    /// What is known of a commune besides its indicators.
    pub attributes: Table<AttributeId, Attribute>,
    /// Classes of communes, tried in order; the last takes the rest.
    pub classes: Table<ClassId, Class>,
    /// The reported figures.
    pub indicators: Table<IndicatorId, Indicator>,
    /// The criteria.
    pub criteria: Table<CriterionId, Criterion>,
    /// The items of all criteria, criterion by criterion.
    pub items: Table<ItemId, Item>,
    /// When a commune is recognised.
    pub recognition: Recognition,
    /// Places of the figures nobody has compared with the official text, in the file's order.
    pub unverified: Vec<Span>,
}

impl Standard {
    /// The items of a criterion with their ids, in order.
    pub fn items_of(&self, criterion: CriterionId) -> impl Iterator<Item = (ItemId, &Item)> {
        table::ids(self.criteria[criterion].items.clone()).map(|id: ItemId| (id, &self.items[id]))
    }

    /// The least total that a class must reach.
    pub fn threshold(&self, class: ClassId) -> Decimal {
        self.classes[class].threshold
    }
}
