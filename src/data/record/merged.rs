//! What several units are together: the unit that they were merged into, before it was there.

use super::{Given, Identity, Record, Value};
use crate::model::{IndicatorKind, Standard};
use crate::number::Decimal;
use crate::source::Position;

impl Record {
    /// Units as one, by the figures of all. `None` stands for a unit of which there is no record.
    ///
    /// Only counts add up, and only where every part has one. An answer, a percentage and an attribute are
    /// those of the whole where all parts have the same; else the whole has none. What the whole may not be
    /// is not believed of it: its figure is unknown. Nothing is known of an earlier period.
    #[must_use]
    pub fn merged(
        standard: &Standard,
        identity: Identity,
        at: Position,
        parts: &[Option<&Record>],
    ) -> Self {
        if let [Some(only)] = parts {
            return Self {
                identity,
                ..(*only).clone()
            };
        }
        let mut whole = Self::new(standard, identity, at);
        for (id, _) in standard.attributes.iter() {
            let of_parts = parts
                .iter()
                .map(|part| part.and_then(|it| it.attribute(id)));
            whole.set_attribute(id, agreed(of_parts));
        }
        for (id, indicator) in standard.indicators.iter() {
            if indicator.is_calculated() {
                continue;
            }
            let of_parts = parts.iter().map(|part| part.and_then(|it| it.value(id)));
            let value = if let IndicatorKind::Count { .. } = indicator.kind {
                let most = standard.range(id).most;
                sum(of_parts).filter(|given| match given.value {
                    Value::Number(sum) => most.is_none_or(|(most, _)| sum <= most),
                    Value::Flag(_) => false,
                })
            } else {
                agreed(of_parts)
            };
            whole.set_value(id, value);
        }
        whole.calculate(standard);
        for part in parts.iter().flatten() {
            whole.remember_all(part);
        }
        whole
    }
}

/// What all have, if all have the same.
fn agreed<T: Copy + PartialEq>(of: impl Iterator<Item = Option<Given<T>>>) -> Option<Given<T>> {
    let all: Option<Vec<Given<T>>> = of.collect();
    let all = all?;
    let first = *all.first()?;
    all.iter()
        .all(|one| one.value == first.value)
        .then_some(first)
}

/// The sum of what all have, if a decimal holds it exactly.
fn sum(of: impl Iterator<Item = Option<Given<Value>>>) -> Option<Given<Value>> {
    let all: Option<Vec<Given<Value>>> = of.collect();
    let all = all?;
    let at = all.first()?.at;
    let mut sum = Decimal::ZERO;
    for one in all {
        let Value::Number(number) = one.value else {
            return None;
        };
        sum = super::exact_sum(sum, number)?;
    }
    let value = Value::Number(sum);
    Some(Given { value, at })
}
