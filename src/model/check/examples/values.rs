//! All that is known in an example, of this period and of the one before.

use super::Scope;
use crate::model::example::{Example, ExampleDay, ExampleValue, Known};
use crate::model::indicator::calculated;
use crate::model::table::{self, AttributeId, Id, IndicatorId};
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

/// Everything that is known in an example, by the standard's order.
#[derive(Debug, Clone)]
pub(super) struct Values {
    pub(super) day: Option<ExampleDay>,
    attributes: Vec<Option<(u16, Span)>>,
    pub(super) figures: Figures,
    pub(super) previous: Figures,
}

/// The figures of one period.
#[derive(Debug, Clone)]
pub(super) struct Figures(Vec<Option<(ExampleValue, Span)>>);

impl Values {
    pub(super) fn nothing(scope: &Scope<'_>) -> Self {
        let nothing = Figures(vec![None; scope.indicators.len()]);
        Self {
            day: None,
            attributes: vec![None; scope.attributes.len()],
            figures: nothing.clone(),
            previous: nothing,
        }
    }

    pub(super) fn of(scope: &Scope<'_>, example: Option<&Example>) -> Self {
        let mut values = Self::nothing(scope);
        let Some(example) = example else {
            return values;
        };
        values.day = example.day;
        for known in &example.attributes {
            let value = Some((known.value, known.span));
            set(&mut values.attributes, known.id, value);
        }
        let periods = [
            (&mut values.figures, &example.figures),
            (&mut values.previous, &example.previous),
        ];
        for (figures, known) in periods {
            for known in known {
                set(&mut figures.0, known.id, Some((known.value, known.span)));
            }
        }
        values
    }

    pub(super) fn overlay(&mut self, given: &Given) {
        self.day = given.day.or(self.day);
        for (id, span, value) in &given.attributes {
            set(&mut self.attributes, *id, value.map(|value| (value, *span)));
        }
        let periods = [
            (&mut self.figures, &given.figures),
            (&mut self.previous, &given.previous),
        ];
        for (figures, given) in periods {
            for (id, span, value) in given {
                set(&mut figures.0, *id, value.map(|value| (value, *span)));
            }
        }
    }

    pub(super) fn attributes(&self) -> Vec<Known<AttributeId, u16>> {
        listed(&self.attributes)
    }
}

impl Figures {
    pub(super) fn listed(&self) -> Vec<Known<IndicatorId, ExampleValue>> {
        listed(&self.0)
    }

    /// Where a reported figure was given.
    pub(super) fn place(&self, id: IndicatorId) -> Option<Span> {
        let known = self.0.get(id.place()).copied().flatten();
        known.map(|(_, span)| span)
    }

    /// Every count and percentage by the standard's order, what is calculated worked out; `None`
    /// where something is missing.
    pub(super) fn numbers(&self, scope: &Scope<'_>) -> Vec<Option<Decimal>> {
        let reported = |known: &Option<(ExampleValue, Span)>| match known {
            Some((ExampleValue::Number(number), _)) => Some(*number),
            _ => None,
        };
        let mut numbers: Vec<Option<Decimal>> = self.0.iter().map(reported).collect();
        for id in calculated(scope.indicators) {
            let mut terms = scope.indicators[id].terms.iter();
            let sum = terms.try_fold(Decimal::ZERO, |sum, term| {
                let part = numbers.get(term.indicator.place()).copied().flatten()?;
                if term.minus {
                    sum.checked_sub(part)
                } else {
                    sum.checked_add(part)
                }
            });
            set(&mut numbers, id, sum);
        }
        numbers
    }
}

fn set<I: Id, T>(slots: &mut [Option<T>], id: I, value: Option<T>) {
    if let Some(slot) = slots.get_mut(id.place()) {
        *slot = value;
    }
}

fn listed<I: Id, V: Copy>(slots: &[Option<(V, Span)>]) -> Vec<Known<I, V>> {
    (table::ids(0..slots.len()).zip(slots))
        .filter_map(|(id, slot)| slot.map(|(value, span)| Known { id, value, span }))
        .collect()
}
