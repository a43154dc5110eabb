//! What an example is to give.

use crate::analysis::{Atom, Commune, Variables};
use crate::data::record::Value;
use crate::inspect::Found;
use crate::model::{
    AttributeId, Example, ExampleValue, Expectation, Expected, IndicatorId, Known, Standard,
};
use crate::names::key;
use crate::number::Decimal;
use crate::source::Span;

/// Attributes and figures, each in the standard's order and once.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Draft {
    pub(super) attributes: Vec<(AttributeId, u16)>,
    pub(super) figures: Vec<(IndicatorId, ExampleValue)>,
    pub(super) previous: Vec<(IndicatorId, ExampleValue)>,
}

impl Draft {
    /// What a commune has of all that is asked, and no more. Of what is calculated its reported
    /// parts are given.
    pub(super) fn of(
        standard: &Standard,
        variables: &Variables,
        atoms: &[Atom],
        commune: &Commune,
    ) -> Self {
        let mut draft = Self::default();
        let number = |value: Decimal| ExampleValue::Number(value.normalize());
        for atom in atoms {
            let quantity = match atom {
                Atom::Answer(id, answer) => {
                    draft.figures.push((*id, ExampleValue::Flag(*answer)));
                    continue;
                }
                Atom::Is(..) | Atom::Class(_) => continue,
                Atom::Within(quantity, _)
                | Atom::NoCase(quantity)
                | Atom::CasesWithoutBase(quantity) => quantity,
            };
            let indicators = quantity.indicators().into_iter();
            for id in indicators.flat_map(|id| standard.reported(id)) {
                let now = variables.of(id).map(|one| commune.figures.value(one));
                draft.figures.extend(now.map(|value| (id, number(value))));
                if quantity.compares() {
                    let before = variables.previous(id);
                    let before = before.map(|one| commune.figures.value(one));
                    draft
                        .previous
                        .extend(before.map(|value| (id, number(value))));
                }
            }
        }
        for (id, attribute) in standard.attributes.iter() {
            let word = commune.words.get(&key(&attribute.name));
            let value = word.and_then(|word| attribute.domain.place(word));
            draft.attributes.extend(value.map(|value| (id, value)));
        }
        for figures in [&mut draft.figures, &mut draft.previous] {
            figures.sort_by_key(|(id, _)| *id);
            figures.dedup_by_key(|(id, _)| *id);
        }
        draft
    }

    /// All that is known of a commune that has been found.
    pub(super) fn found(found: Found) -> Self {
        let values = |figures: Vec<(IndicatorId, Value)>| {
            let values = figures.into_iter().map(|(id, value)| {
                let value = match value {
                    Value::Flag(flag) => ExampleValue::Flag(flag),
                    Value::Number(number) => ExampleValue::Number(number.normalize()),
                };
                (id, value)
            });
            values.collect()
        };
        Self {
            attributes: found.attributes,
            figures: values(found.figures),
            previous: values(found.previous),
        }
    }

    /// It as an example that stands nowhere and expects what nobody has confirmed.
    pub(super) fn example(&self, standard: &Standard, open: &[Expected]) -> Example {
        let span = Span {
            file: standard.file,
            start: 0,
            end: 0,
        };
        let figures = |figures: &[(IndicatorId, ExampleValue)]| {
            let known = figures.iter().map(|&(id, value)| Known { id, value, span });
            known.collect()
        };
        let attributes = self.attributes.iter();
        let open = open.iter().cloned();
        Example {
            name: String::new(),
            span,
            day: None,
            attributes: attributes
                .map(|&(id, value)| Known { id, value, span })
                .collect(),
            figures: figures(&self.figures),
            previous: figures(&self.previous),
            expected: open.map(|what| Expectation { what, span }).collect(),
        }
    }
}
