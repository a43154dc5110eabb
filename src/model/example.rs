//! Examples: figures, and what a person says must follow from them.

use super::part::ConditionId;
use super::table::{AttributeId, ClassId, CriterionId, IndicatorId, ItemId};
use crate::diagnostic::Diagnostic;
use crate::number::{Date, Decimal};
use crate::source::Span;

/// A case with what must follow from it. Its figures keep what their indicators declare, and hold
/// all that it has from the example that it starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its name; no two examples of a standard share one.
    pub name: String,
    /// Its name's place.
    pub span: Span,
    /// The day whose law it is about, if it says one.
    pub day: Option<ExampleDay>,
    /// What is known of attributes, in the standard's order: the place of a choice, or 1 for yes
    /// and 0 for no.
    pub attributes: Vec<Known<AttributeId, u16>>,
    /// What is known of indicators, in the standard's order.
    pub figures: Vec<Known<IndicatorId, ExampleValue>>,
    /// What is known of indicators of the previous period, in the standard's order.
    pub previous: Vec<Known<IndicatorId, ExampleValue>>,
    /// What must follow, in the file's order.
    pub expected: Vec<Expectation>,
}

/// The examples of files beside a standard.
#[derive(Debug, Clone, Default)]
pub struct Examples {
    /// Those that can be run.
    pub examples: Vec<Example>,
    /// What is wrong with the others, and what is doubtful, in the files' order.
    pub findings: Vec<Diagnostic>,
    /// For each example of a day on which the standard is not in force, that it is not. Another
    /// text of the same id may be.
    pub out_of_force: Vec<Diagnostic>,
}

/// The day whose law an example is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExampleDay {
    /// The day.
    pub day: Date,
    /// Where it is written: in the example itself, or in one that it starts from.
    pub span: Span,
}

/// What an example says of an indicator or attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known<I, V> {
    /// Which.
    pub id: I,
    /// Its value.
    pub value: V,
    /// Where it was given: in the example itself, or in one that it starts from.
    pub span: Span,
}

/// The value of an indicator in an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleValue {
    /// Of a yes/no.
    Flag(bool),
    /// Of a count (whole, from 0) or a percentage (0 to 100).
    Number(Decimal),
}

/// One thing that must follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    /// What.
    pub what: Expected,
    /// Where it is written.
    pub span: Span,
}

/// What must follow. `None`, and a class list that is empty, stand for `?`: nobody has confirmed
/// it yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Points of an item.
    Item(ItemId, Option<ExpectedPoints>),
    /// Points of a criterion.
    Criterion(CriterionId, Option<ExpectedPoints>),
    /// The total.
    Total(Option<ExpectedPoints>),
    /// The classes that are possible, in the standard's order.
    Class(Vec<ClassId>),
    /// What a condition of recognition comes to.
    Condition(ConditionId, Option<ExpectedResult>),
    /// What the whole comes to.
    Verdict(Option<ExpectedResult>),
}

impl Expected {
    /// Whether it still waits for a person to confirm it.
    pub fn is_unconfirmed(&self) -> bool {
        match self {
            Expected::Item(_, points)
            | Expected::Criterion(_, points)
            | Expected::Total(points) => points.is_none(),
            Expected::Class(classes) => classes.is_empty(),
            Expected::Condition(_, result) | Expected::Verdict(result) => result.is_none(),
        }
    }
}

/// Points that must follow: one number, or exactly all that lie between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExpectedPoints {
    /// The least.
    pub min: Decimal,
    /// The most; not below the least.
    pub max: Decimal,
}

/// What a condition or the whole must come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectedResult {
    /// `đạt`
    Met,
    /// `không đạt`
    NotMet,
    /// `chưa xác định`
    Undetermined,
}
