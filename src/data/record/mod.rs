//! What is known of one commune: values with the places they were given at.

mod facts;
mod merged;
mod rejected;
mod verified;

pub use facts::Facts;
pub use rejected::{Rejected, Rejection, Reported};
pub use verified::{Giver, Subject};

use crate::model::{AttributeId, Example, ExampleValue, Id, IndicatorId, Known, Standard};
use crate::number::{Decimal, Period};
use crate::source::{Position, Sources};
use verified::Beside;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Value {
    /// Of a yes/no.
    Flag(bool),
    /// Of a count (whole, from 0) or a percentage (0 to 100).
    Number(Decimal),
}

/// One commune's data, resolved against a standard. What is not there is unknown, never 0.
///
/// Values that were read from files keep what their indicators declare: counts are whole, and no known
/// value is above a known limit or below its least. Of a record that is put together otherwise nothing of
/// the kind is sure, and whoever looks at one does not count on it.
#[derive(Debug, Clone)]
pub struct Record {
    /// Who it is.
    pub identity: Identity,
    /// Where its row or entry begins.
    pub at: Position,
    /// The time that its figures are of, if it is given.
    pub period: Option<Given<Period>>,
    /// Up to the last that is known or further.
    attributes: Vec<Option<Given<u16>>>,
    /// Up to the last that is known or further.
    values: Vec<Option<Given<Value>>>,
    /// What was reported and is not taken.
    rejected: Vec<Rejected>,
    previous: Option<Box<Record>>,
    /// Evidence, and what was verified.
    beside: Option<Box<Beside>>,
}

impl Record {
    /// A commune of which nothing is known yet.
    pub fn new(standard: &Standard, identity: Identity, at: Position) -> Self {
        Self {
            attributes: vec![None; standard.attributes.len()],
            values: vec![None; standard.indicators.len()],
            ..Self::without_room(identity, at)
        }
    }

    /// A record of nobody of which nothing is known, with no room yet.
    pub(super) fn nothing(at: Position) -> Self {
        Self::without_room(Identity::default(), at)
    }

    /// The same with no room yet for what may come to be known.
    fn without_room(identity: Identity, at: Position) -> Self {
        Self {
            identity,
            at,
            period: None,
            attributes: Vec::new(),
            values: Vec::new(),
            rejected: Vec::new(),
            previous: None,
            beside: None,
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
        record.take_figures(&example.figures, sources);
        if !example.previous.is_empty() {
            let previous = record.previous_mut();
            previous.take_figures(&example.previous, sources);
        }
        record
    }

    fn take_figures(&mut self, figures: &[Known<IndicatorId, ExampleValue>], sources: &Sources) {
        for known in figures {
            let value = match known.value {
                ExampleValue::Flag(flag) => Value::Flag(flag),
                ExampleValue::Number(number) => Value::Number(number),
            };
            let at = sources.position(known.span);
            self.set_value(known.id, Some(Given { value, at }));
        }
    }

    /// The value of an attribute: the place of a choice, or 0 for no and 1 for yes.
    pub fn attribute(&self, id: AttributeId) -> Option<Given<u16>> {
        self.attributes.get(id.place()).copied().flatten()
    }

    /// Sets or removes the value of an attribute.
    pub fn set_attribute(&mut self, id: AttributeId, value: Option<Given<u16>>) {
        set(&mut self.attributes, id.place(), value);
    }

    /// What is known of the previous period: values only, its attributes say nothing.
    pub fn previous(&self) -> Option<&Record> {
        self.previous.as_deref()
    }

    /// Sets or removes what is known of the previous period.
    pub fn set_previous(&mut self, previous: Option<Record>) {
        self.previous = previous.map(Box::new);
    }

    /// What is known of the previous period, to be changed.
    pub fn previous_mut(&mut self) -> &mut Record {
        let at = self.at;
        // Few indicators are asked of the previous period: there is no room but for those that are known.
        self.previous
            .get_or_insert_with(|| Box::new(Record::nothing(at)))
    }

    /// A record of the previous period only: what this one knows, and nothing of this period.
    #[must_use]
    pub(super) fn of_previous(self, standard: &Standard) -> Self {
        let mut current = Self::new(standard, self.identity.clone(), self.at);
        current.previous = Some(Box::new(Self {
            previous: None,
            ..self
        }));
        current
    }

    /// Takes what is known of the previous period out.
    pub fn take_previous(&mut self) -> Option<Record> {
        self.previous.take().map(|previous| *previous)
    }

    /// The value of an indicator.
    pub fn value(&self, id: IndicatorId) -> Option<Given<Value>> {
        self.values.get(id.place()).copied().flatten()
    }

    /// The attributes that are known.
    fn known_attributes(&self) -> impl Iterator<Item = (AttributeId, Given<u16>)> {
        known(&self.attributes, AttributeId::at)
    }

    /// The indicators that are known.
    fn known_values(&self) -> impl Iterator<Item = (IndicatorId, Given<Value>)> {
        known(&self.values, IndicatorId::at)
    }

    /// Sets or removes the value of an indicator.
    pub fn set_value(&mut self, id: IndicatorId, value: Option<Given<Value>>) {
        set(&mut self.values, id.place(), value);
    }

    /// Works out the calculated indicators anew from what is known: where a part is missing, or
    /// the result breaks what its indicator declares, there is no value. Gives the results that
    /// break it.
    ///
    /// The place of a result is that of its first part.
    pub fn calculate(&mut self, standard: &Standard) -> Vec<Miscalculated> {
        let mut broken = Vec::new();
        for id in standard.calculated() {
            let result = self.sum(standard, id);
            let broken_by = result.and_then(|result| self.breaks(standard, id, result.value));
            broken.extend(result.zip(broken_by).map(|(result, breaks)| Miscalculated {
                id,
                result,
                breaks,
            }));
            let kept = result.filter(|_| broken_by.is_none());
            let kept = kept.map(|Given { value, at }| Given {
                value: Value::Number(value),
                at,
            });
            self.set_value(id, kept);
        }
        broken
    }

    fn sum(&self, standard: &Standard, id: IndicatorId) -> Option<Given<Decimal>> {
        let mut sum = Decimal::ZERO;
        let mut at = None;
        for term in &standard.indicators[id].terms {
            let part = self.number(term.indicator)?;
            let signed = if term.minus { -part } else { part };
            sum = exact_sum(sum, signed)?;
            at = at.or(self.value(term.indicator).map(|given| given.at));
        }
        at.map(|at| Given { value: sum, at })
    }

    fn breaks(&self, standard: &Standard, id: IndicatorId, result: Decimal) -> Option<Breaks> {
        if result < Decimal::ZERO {
            return Some(Breaks::Negative);
        }
        let range = standard.range(id);
        if result < range.least.0 {
            return Some(Breaks::Least(range.least));
        }
        if let Some(most) = range.most.filter(|(most, _)| result > *most) {
            return Some(Breaks::Most(most));
        }
        let indicator = &standard.indicators[id];
        let mut limits = indicator.limits.iter().copied();
        let limit = limits.find(|limit| self.number(*limit).is_some_and(|most| result > most));
        limit.map(Breaks::Limit)
    }

    /// What is not known of an indicator: itself, or the reported parts of one that is calculated
    /// that are missing. Nothing of one that is known, or whose parts are all there.
    pub fn gaps(&self, standard: &Standard, id: IndicatorId) -> Vec<IndicatorId> {
        let mut parts = standard.reported(id);
        parts.retain(|part| self.value(*part).is_none());
        parts
    }

    /// The value of a count or percentage.
    pub fn number(&self, id: IndicatorId) -> Option<Decimal> {
        match self.value(id)?.value {
            Value::Number(number) => Some(number),
            Value::Flag(_) => None,
        }
    }

    /// Gives a count or percentage that is known another value.
    pub fn set_number(&mut self, id: IndicatorId, value: Decimal) {
        if let Some(given) = self.value(id) {
            let value = Value::Number(value);
            self.set_value(id, Some(Given { value, ..given }));
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

/// The values that are there, with their ids.
fn known<I, T: Copy>(values: &[Option<T>], id: fn(u32) -> I) -> impl Iterator<Item = (I, T)> {
    let values = (0..).zip(values);
    values.filter_map(move |(place, value)| Some((id(place), (*value)?)))
}

/// Sets or removes the value at a place.
fn set<T: Copy>(values: &mut Vec<Option<T>>, place: usize, value: Option<T>) {
    if values.len() <= place {
        if value.is_none() {
            return;
        }
        values.reserve_exact(place + 1 - values.len());
        values.resize(place + 1, None);
    }
    if let Some(slot) = values.get_mut(place) {
        *slot = value;
    }
}

/// A calculated result that breaks what its indicator declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Miscalculated {
    /// The indicator.
    pub id: IndicatorId,
    /// The result, and where its first part was given.
    pub result: Given<Decimal>,
    /// What it breaks.
    pub breaks: Breaks,
}

/// What a calculated result breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breaks {
    /// It is below 0.
    Negative,
    /// It is below `ít nhất`: its own, or that of this indicator, which may not exceed it.
    Least((Decimal, IndicatorId)),
    /// It is above `không quá` with a number, or a percentage above 100: its own, or that of this
    /// indicator, which it may not exceed.
    Most((Decimal, IndicatorId)),
    /// It is above this indicator.
    Limit(IndicatorId),
}

/// A sum of two numbers, if a decimal holds it without rounding.
fn exact_sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    let sum = a.checked_add(b)?;
    // A rounded sum has fewer decimals than one of its terms.
    let exact = sum.scale() >= a.scale().max(b.scale())
        || sum.checked_sub(a)? == b && sum.checked_sub(b)? == a;
    exact.then_some(sum)
}
