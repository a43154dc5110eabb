//! The facts of a witness, and what both standards make of them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use super::both::Both;
use super::{Figure, FigureValue};
use crate::analysis::Words;
use crate::data::record::{Given, Identity, Record, Value};
use crate::engine::{self, OF_A_COMMUNE, Outcome};
use crate::model::{Indicator, IndicatorKind, Standard};
use crate::names::key;
use crate::number::Decimal;
use crate::source::Position;
use crate::syntax::write;

/// Values by the keys of their names.
pub(super) type Values = BTreeMap<String, Value>;

/// What is known of a commune; all else is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) values: Values,
    /// Of the previous period.
    pub(super) before: Values,
    pub(super) words: Words,
}

impl Facts {
    /// How large it is: the sum of its numbers, then how much there is of it.
    pub(super) fn size(&self) -> (Decimal, usize) {
        let values = || self.values.values().chain(self.before.values());
        let sum = values()
            .map(number)
            .fold(Decimal::ZERO, Decimal::saturating_add);
        (sum, values().count() + self.words.len())
    }

    /// What it says of what the commune is.
    pub(super) fn kinds(&self) -> Vec<Thing> {
        self.words.keys().cloned().map(Thing::Word).collect()
    }

    /// All that it is made of: what the commune is, numbers from the largest on, answers.
    pub(super) fn things(&self) -> Vec<Thing> {
        let mut numbers: Vec<(Reverse<Decimal>, Thing)> = Vec::new();
        let mut answers = Vec::new();
        for (name, value) in &self.values {
            let thing = Thing::Value(name.clone());
            match value {
                Value::Number(number) => numbers.push((Reverse(*number), thing)),
                Value::Flag(_) => answers.push(thing),
            }
        }
        let before = self.before.iter();
        numbers.extend(
            before.map(|(name, value)| (Reverse(number(value)), Thing::Before(name.clone()))),
        );
        numbers.sort_by_key(|(number, _)| *number);
        let numbers = numbers.into_iter().map(|(_, thing)| thing);
        let kinds = self.kinds().into_iter();
        kinds.chain(numbers).chain(answers).collect()
    }

    /// The same without one of these.
    pub(super) fn without(&self, thing: &Thing) -> Self {
        let mut fewer = self.clone();
        match thing {
            Thing::Word(name) => fewer.words.remove(name).map(drop),
            Thing::Value(name) => fewer.values.remove(name).map(drop),
            Thing::Before(name) => fewer.before.remove(name).map(drop),
        };
        fewer
    }
}

/// One of these facts, by the key of its name.
pub(super) enum Thing {
    /// What the commune is.
    Word(String),
    /// A figure.
    Value(String),
    /// A figure of the previous period.
    Before(String),
}

fn number(value: &Value) -> Decimal {
    match value {
        Value::Number(number) => *number,
        Value::Flag(_) => Decimal::ZERO,
    }
}

impl Both<'_> {
    /// What both standards make of some facts.
    pub(super) fn judge(&self, facts: &Facts) -> (Outcome, Outcome) {
        let judge = |standard: &Standard| {
            let record = record(standard, facts);
            self.budget().lend(OF_A_COMMUNE, |budget| {
                engine::evaluate_within(standard, &record, budget)
            })
        };
        (judge(self.old), judge(self.new))
    }

    /// Facts with the labels of the new standard, or the old one for what it alone has:
    /// attributes, figures, and each figure's value before after it.
    pub(super) fn named(&self, facts: &Facts) -> Vec<Figure> {
        let mut named = Vec::new();
        for standard in [self.new, self.old] {
            for attribute in standard.attributes.values() {
                if let Some(value) = facts.words.get(&key(&attribute.name)) {
                    let value = match value.as_str() {
                        write::YES => FigureValue::Flag(true),
                        write::NO => FigureValue::Flag(false),
                        choice => FigureValue::Choice(choice.to_owned()),
                    };
                    named.push(Figure {
                        name: attribute.name.clone(),
                        label: attribute.label.clone(),
                        is_attribute: true,
                        is_previous: false,
                        value,
                    });
                }
            }
            for indicator in standard.indicators.values() {
                if !indicator.is_calculated() {
                    named.extend(figure(indicator, &facts.values, false));
                    named.extend(figure(indicator, &facts.before, true));
                }
            }
        }
        let mut seen: HashSet<(String, bool)> = HashSet::new();
        named.retain(|figure| seen.insert((key(&figure.name), figure.is_previous)));
        named
    }
}

fn figure(indicator: &Indicator, values: &Values, is_previous: bool) -> Option<Figure> {
    let value = match values.get(&key(&indicator.name))? {
        Value::Flag(flag) => FigureValue::Flag(*flag),
        Value::Number(number) if indicator.kind == IndicatorKind::Percent => {
            FigureValue::Percent(*number)
        }
        Value::Number(number) => FigureValue::Number(*number),
    };
    Some(Figure {
        name: indicator.name.clone(),
        label: indicator.label.clone(),
        is_attribute: false,
        is_previous,
        value,
    })
}

/// What a standard reads of some facts.
fn record(standard: &Standard, facts: &Facts) -> Record {
    let at = Position {
        file: standard.file,
        sheet: 0,
        row: 1,
        column: 1,
    };
    let mut record = Record::new(standard, Identity::default(), at);
    fill(standard, &mut record, &facts.values);
    if !facts.before.is_empty() {
        fill(standard, record.previous_mut(), &facts.before);
    }
    for (id, attribute) in standard.attributes.iter() {
        let word = facts.words.get(&key(&attribute.name));
        let place = word.and_then(|word| attribute.domain.place(word));
        record.set_attribute(id, place.map(|value| Given { value, at }));
    }
    record
}

fn fill(standard: &Standard, record: &mut Record, values: &Values) {
    let at = record.at;
    for (id, indicator) in standard.indicators.iter() {
        let value = values.get(&key(&indicator.name)).copied();
        let fits = |value: &Value| {
            matches!(value, Value::Flag(_)) == (indicator.kind == IndicatorKind::Flag)
        };
        let given = value.filter(fits).map(|value| Given { value, at });
        record.set_value(id, given);
    }
}
