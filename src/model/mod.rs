//! A standard whose names are resolved and whose figures are checked.
//!
//! [`build`] and its like are the only way to make a [`Standard`]; what they let through needs no
//! further checks: every name is an id, bands cover every value exactly once, points add up, and
//! each class has its threshold.

mod attribute;
mod change;
mod check;
mod choices;
mod condition;
mod days;
mod duty;
mod example;
mod figures;
mod indicator;
mod interval;
mod item;
mod linear;
mod parameter;
mod part;
mod plan;
mod provenance;
mod recognition;
mod rounding;
pub mod spell;
mod standard;
pub mod table;
mod unsourced;
mod uses;
pub mod words;

pub use attribute::{Attribute, AttributeDomain, Class};
pub use change::{BoundUnit, Change, Direction, Level, Wording};
pub use check::{Look, build, build_every_day, build_on, examples, plan, tell_once};
pub use choices::Choices;
pub use condition::{Condition, Fact, Is, Requirement};
pub use days::Days;
pub use duty::{Deadline, Due, Duty, DutyKind, Every, Link, Performer, YearDay};
pub use example::{
    Example, ExampleDay, ExampleValue, Examples, Expectation, Expected, ExpectedPoints,
    ExpectedResult, Known,
};
pub use figures::Figure;
pub use indicator::{Indicator, IndicatorKind, Range, Term};
pub use interval::{Endpoint, Interval};
pub use item::{Band, Criterion, Form, Item, NoCase, Quantity, Ratio, Scale, Scoring};
pub use linear::Linear;
pub use parameter::{ByParameter, Parameter, ParameterKind, ParameterValue};
pub use part::{ConditionId, PartId, RowId};
pub use plan::{Aggregate, Goal, Plan, Target, TriedFigure};
pub use provenance::{Points, Provenance};
pub use recognition::{ConditionBasis, Recognition, Threshold};
pub use rounding::Rounding;
pub use standard::{Parts, Standard};
pub use table::{AttributeId, ClassId, CriterionId, Id, IndicatorId, ItemId, ParameterId, Table};
pub use unsourced::{unsourced, unsourced_alone};

pub use crate::syntax::ast::{Adjustment, ItemNumber, Text};
