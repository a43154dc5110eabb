//! All that is known in an example, of this period and of the one before.

use std::collections::BTreeMap;

use crate::model::Indicator;
use crate::model::example::{Example, ExampleDay, ExampleValue, Known};
use crate::model::table::{AttributeId, IndicatorId, Table};
use crate::number::Decimal;
use crate::source::Span;

/// What one example says itself; `None` takes a value back.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) day: Option<ExampleDay>,
    pub(super) attributes: Vec<(AttributeId, Span, Option<u16>)>,
    pub(super) figures: Vec<(IndicatorId, Span, Option<ExampleValue>)>,
    pub(super) previous: Vec<(IndicatorId, Span, Option<ExampleValue>)>,
}

/// Everything that is known in an example.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    pub(super) day: Option<ExampleDay>,
    attributes: BTreeMap<AttributeId, (u16, Span)>,
    pub(super) figures: Figures,
    pub(super) previous: Figures,
}

/// The figures of one period that are known.
#[derive(Debug, Clone, Default)]
pub(super) struct Figures(BTreeMap<IndicatorId, (ExampleValue, Span)>);

impl Values {
    pub(super) fn of(example: &Example) -> Self {
        let figures = |known: &[Known<IndicatorId, ExampleValue>]| {
            Figures(
                known
                    .iter()
                    .map(|it| (it.id, (it.value, it.span)))
                    .collect(),
            )
        };
        let attributes = example.attributes.iter();
        Self {
            day: example.day,
            attributes: attributes.map(|it| (it.id, (it.value, it.span))).collect(),
            figures: figures(&example.figures),
            previous: figures(&example.previous),
        }
    }

    pub(super) fn overlay(&mut self, given: &Given) {
        self.day = given.day.or(self.day);
        for (id, span, value) in &given.attributes {
            set(&mut self.attributes, *id, *value, *span);
        }
        let periods = [
            (&mut self.figures, &given.figures),
            (&mut self.previous, &given.previous),
        ];
        for (figures, given) in periods {
            for (id, span, value) in given {
                set(&mut figures.0, *id, *value, *span);
            }
        }
    }

    pub(super) fn attributes(&self) -> Vec<Known<AttributeId, u16>> {
        listed(&self.attributes)
    }

    /// How much is known.
    pub(super) fn len(&self) -> usize {
        self.attributes.len() + self.figures.0.len() + self.previous.0.len()
    }
}

impl Figures {
    pub(super) fn listed(&self) -> Vec<Known<IndicatorId, ExampleValue>> {
        listed(&self.0)
    }

    /// Where a reported figure was given.
    pub(super) fn place(&self, id: IndicatorId) -> Option<Span> {
        self.0.get(&id).map(|(_, span)| *span)
    }

    /// Every count and percentage that is known, what is `calculated` worked out.
    pub(super) fn numbers(
        &self,
        indicators: &Table<IndicatorId, Indicator>,
        calculated: &[IndicatorId],
    ) -> BTreeMap<IndicatorId, Decimal> {
        let known = self.0.iter();
        let reported = known.filter_map(|(id, (value, _))| match value {
            ExampleValue::Number(number) => Some((*id, *number)),
            ExampleValue::Flag(_) => None,
        });
        let mut numbers: BTreeMap<IndicatorId, Decimal> = reported.collect();
        if numbers.is_empty() {
            return numbers;
        }
        for id in calculated {
            let mut terms = indicators[*id].terms.iter();
            let sum = terms.try_fold(Decimal::ZERO, |sum, term| {
                let part = *numbers.get(&term.indicator)?;
                if term.minus {
                    sum.checked_sub(part)
                } else {
                    sum.checked_add(part)
                }
            });
            numbers.extend(sum.map(|sum| (*id, sum)));
        }
        numbers
    }
}

fn set<I: Ord, T>(known: &mut BTreeMap<I, (T, Span)>, id: I, value: Option<T>, span: Span) {
    match value {
        Some(value) => known.insert(id, (value, span)),
        None => known.remove(&id),
    };
}

fn listed<I: Copy, V: Copy>(known: &BTreeMap<I, (V, Span)>) -> Vec<Known<I, V>> {
    let known = known.iter();
    let one = |(id, (value, span)): (&I, &(V, Span))| Known {
        id: *id,
        value: *value,
        span: *span,
    };
    known.map(one).collect()
}
