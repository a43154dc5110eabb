//! What is told of a commune, and what both standards make of it.

use std::collections::BTreeMap;

use super::both::Both;
use super::{Figure, FigureValue};
use crate::data::record::{Given, Identity, Record, Value};
use crate::engine::{self, Outcome};
use crate::exact::Decimal;
use crate::model::{Indicator, IndicatorKind, Standard};
use crate::names::key;
use crate::solve::Words;
use crate::source::Position;

/// Values by the keys of their names.
pub(super) type Values = BTreeMap<String, Value>;

/// What is told of a commune; all else is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) values: Values,
    /// Of the previous period.
    pub(super) before: Values,
    pub(super) words: Words,
}

impl Told {
    /// How large it is: how many figures, then their sum.
    pub(super) fn size(&self) -> (usize, Decimal) {
        let values = || self.values.values().chain(self.before.values());
        let numbers = values().map(|value| match value {
            Value::Number(number) => *number,
            Value::Flag(_) => Decimal::ZERO,
        });
        let sum = numbers.fold(Decimal::ZERO, Decimal::saturating_add);
        (values().count() + self.words.len(), sum)
    }
}

impl Both<'_> {
    /// What both standards make of what is told.
    pub(super) fn judge(&self, told: &Told) -> (Outcome, Outcome) {
        let judge = |standard: &Standard| engine::evaluate(standard, &record(standard, told));
        (judge(self.old), judge(self.new))
    }

    /// The same without each attribute that makes no difference to what both standards make of it.
    pub(super) fn fewest(&self, mut told: Told) -> Told {
        let judge = |told: &Told| {
            let (was, is) = self.judge(told);
            [was, is].map(|it| (it.classes, it.points, it.verdict))
        };
        let wanted = judge(&told);
        for name in told.words.keys().cloned().collect::<Vec<_>>() {
            let mut fewer = told.clone();
            fewer.words.remove(&name);
            if judge(&fewer) == wanted {
                told = fewer;
            }
        }
        told
    }

    /// What is told with the labels of the new standard, or the old one for what it alone has:
    /// attributes, figures, and each figure's value before after it.
    pub(super) fn named(&self, told: &Told) -> Vec<Figure> {
        let mut named = Vec::new();
        for standard in [self.new, self.old] {
            for attribute in standard.attributes.values() {
                if let Some(value) = told.words.get(&key(&attribute.name)) {
                    let value = match value.as_str() {
                        "có" => FigureValue::Flag(true),
                        "không" => FigureValue::Flag(false),
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
                    named.extend(figure(indicator, &told.values, false));
                    named.extend(figure(indicator, &told.before, true));
                }
            }
        }
        let mut seen: Vec<(String, bool)> = Vec::new();
        named.retain(|figure| {
            let name = (key(&figure.name), figure.is_previous);
            let first = !seen.contains(&name);
            seen.push(name);
            first
        });
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

/// What a standard reads of what is told.
fn record(standard: &Standard, told: &Told) -> Record {
    let at = Position {
        file: standard.file,
        sheet: 0,
        row: 1,
        column: 1,
    };
    let mut record = Record::new(standard, Identity::default(), at);
    fill(standard, &mut record, &told.values);
    if !told.before.is_empty() {
        fill(standard, record.previous_mut(standard), &told.before);
    }
    for (id, attribute) in standard.attributes.iter() {
        let word = told.words.get(&key(&attribute.name));
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
