//! What is known of one commune: values with the places they were given at.

use crate::exact::{Decimal, Period};
use crate::model::{AttributeId, Example, ExampleValue, Id, IndicatorId, Standard};
use crate::source::{Position, Sources};

/// Who a commune is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// Its five-digit code, if one was given that can be read.
    pub code: Option<String>,
    /// Its name, tidied, with its prefix as given.
    pub name: Option<String>,
    /// Its district.
    pub district: Option<String>,
    /// Its province.
    pub province: Option<String>,
}

/// A value and where it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given<T> {
    /// The value.
    pub value: T,
    /// Where.
    pub at: Position,
}

/// The value of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Of a yes/no.
    Flag(bool),
    /// Of a count (whole, from 0) or a percentage (0 to 100).
    Number(Decimal),
}

/// One commune's data, resolved against a standard. What is not there is unknown, never 0.
///
/// Values keep what their indicators declare: counts are whole, and no known value is above a
/// known limit or below its least.
#[derive(Debug, Clone)]
pub struct Record {
    /// Who it is.
    pub identity: Identity,
    /// Where its row or entry begins.
    pub at: Position,
    /// The time that its figures are of, if it is given.
    pub period: Option<Given<Period>>,
    attributes: Vec<Option<Given<u16>>>,
    values: Vec<Option<Given<Value>>>,
}

impl Record {
    /// A commune of which nothing is known yet.
    pub fn new(standard: &Standard, identity: Identity, at: Position) -> Self {
        Self {
            identity,
            at,
            period: None,
            attributes: vec![None; standard.attributes.len()],
            values: vec![None; standard.indicators.len()],
        }
    }

    /// What an example gives. Its values stand where the example, or the one that it starts from,
    /// gives them; `sources` has the files of both.
    pub fn of_example(standard: &Standard, example: &Example, sources: &Sources) -> Self {
        let mut record = Self::new(
            standard,
            Identity::default(),
            sources.position(example.span),
        );
        for known in &example.attributes {
            let given = Given {
                value: known.value,
                at: sources.position(known.span),
            };
            record.set_attribute(known.id, Some(given));
        }
        for known in &example.figures {
            let value = match known.value {
                ExampleValue::Flag(flag) => Value::Flag(flag),
                ExampleValue::Number(number) => Value::Number(number),
            };
            let at = sources.position(known.span);
            record.set_value(known.id, Some(Given { value, at }));
        }
        record
    }

    /// The value of an attribute: the place of a choice, or 0 for no and 1 for yes.
    pub fn attribute(&self, id: AttributeId) -> Option<Given<u16>> {
        self.attributes.get(id.place()).copied().flatten()
    }

    /// Sets or removes the value of an attribute.
    pub fn set_attribute(&mut self, id: AttributeId, value: Option<Given<u16>>) {
        if let Some(slot) = self.attributes.get_mut(id.place()) {
            *slot = value;
        }
    }

    /// The value of an indicator.
    pub fn value(&self, id: IndicatorId) -> Option<Given<Value>> {
        self.values.get(id.place()).copied().flatten()
    }

    /// Sets or removes the value of an indicator.
    pub fn set_value(&mut self, id: IndicatorId, value: Option<Given<Value>>) {
        if let Some(slot) = self.values.get_mut(id.place()) {
            *slot = value;
        }
    }

    /// The value of a count or percentage.
    pub fn number(&self, id: IndicatorId) -> Option<Decimal> {
        match self.value(id)?.value {
            Value::Number(number) => Some(number),
            Value::Flag(_) => None,
        }
    }

    /// The value of a yes/no.
    pub fn flag(&self, id: IndicatorId) -> Option<bool> {
        match self.value(id)?.value {
            Value::Flag(flag) => Some(flag),
            Value::Number(_) => None,
        }
    }
}
