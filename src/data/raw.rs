//! What the formats have in common: cells that belong to a field, not yet read as values.

use std::borrow::Cow;

use crate::exact::{Date, Decimal};
use crate::model::{AttributeId, IndicatorId};
use crate::source::Position;

/// What a column or key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The commune's code.
    Code,
    /// The commune's name.
    Name,
    /// Its district.
    District,
    /// Its province.
    Province,
    /// The time that the figures are of.
    Period,
    /// An attribute of the standard.
    Attribute(AttributeId),
    /// An indicator of the standard.
    Indicator(IndicatorId),
    /// An indicator of the standard, in the previous period.
    Previous(IndicatorId),
    /// An indicator that is calculated: no column may give it.
    Calculated(IndicatorId),
    /// Known to be of no concern: a remark, a running number.
    Ignored,
}

impl Field {
    /// Whether it can tell one commune from another.
    pub(super) fn identifies(self) -> bool {
        matches!(self, Field::Code | Field::Name)
    }
}

/// What stands in a cell or after a key, before it is read as a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Raw<'a> {
    /// Nothing.
    Blank,
    /// Text, as it stands.
    Text(Cow<'a, str>),
    /// A number that a sheet holds as such.
    Number {
        /// The number.
        value: Decimal,
        /// Whether the sheet shows it in per cent: it holds 0.95 and shows 95%.
        percent: bool,
    },
    /// A yes/no that a sheet holds as such.
    Bool(bool),
    /// Something from which no value can come.
    Lost(Lost),
}

/// Why no value can come from a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lost {
    /// The sheet shows this error.
    CellError(String),
    /// The sheet holds a day or a time; the day, where there is one.
    Date(Option<Date>),
    /// The sheet holds a formula that no program has worked out yet.
    Formula,
    /// The sheet holds a number that an exact decimal cannot hold.
    Digits(String),
    /// A list or a map stands where a single value must.
    Shape(Shape),
    /// The key stood before, here.
    Twice(Position),
}

/// What stands where a single value must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A list.
    List,
    /// Keys with values.
    Map,
    /// A single value, where keys with values are asked.
    Scalar,
    /// A value with a YAML tag of its own.
    Tagged,
}

/// A cell of a field.
#[derive(Debug, Clone)]
pub(super) struct Cell<'a> {
    /// What its column or key stands for.
    pub(super) field: Field,
    /// What stands in it.
    pub(super) raw: Raw<'a>,
    /// Where.
    pub(super) at: Position,
}

impl Raw<'_> {
    /// The text of a heading; of anything but text, none.
    pub(super) fn heading(&self) -> &str {
        match self {
            Raw::Text(text) => text,
            _ => "",
        }
    }

    /// Whether it holds nothing but spaces.
    pub(super) fn is_blank(&self) -> bool {
        match self {
            Raw::Blank => true,
            Raw::Text(text) => is_blank(text),
            _ => false,
        }
    }
}

/// Whether a text holds nothing but spaces.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}
