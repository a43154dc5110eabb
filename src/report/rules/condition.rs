//! When a class holds, in words.

use crate::model::{AttributeDomain, AttributeId, ClassCondition};
use crate::report::condition;
use crate::report::phrase::lower_first;
use crate::report::words::Words;
use crate::text::Args;

impl Words<'_> {
    /// The cases in which a condition holds, one of which is enough.
    pub(in crate::report) fn cases(&self, condition: &ClassCondition) -> Vec<String> {
        match condition {
            ClassCondition::Any(parts) if choices(parts).is_none() => {
                parts.iter().map(|part| self.condition(part)).collect()
            }
            _ => vec![self.condition(condition)],
        }
    }

    /// When a commune belongs to a class of this condition; `None` for the class of the rest.
    pub(in crate::report) fn belongs(&self, condition: Option<&ClassCondition>) -> String {
        match condition {
            Some(condition) => self.condition(condition),
            None if self.standard.classes.len() == 1 => self.texts.get("rule-everyone"),
            None => self.texts.get("rule-rest"),
        }
    }

    /// `(loại đơn vị là xã hoặc thị trấn) và thuộc miền núi`
    fn condition(&self, condition: &ClassCondition) -> String {
        match condition {
            ClassCondition::Any(parts) => match choices(parts) {
                Some((attribute, choices)) => self.is(attribute, &choices),
                None => self.joined(parts, "rule-or"),
            },
            ClassCondition::All(parts) => self.joined(parts, "rule-and"),
            ClassCondition::Not(part) => condition::not(self, &self.enclosed(part)),
            ClassCondition::Is(attribute, value) => self.is(*attribute, &[*value]),
        }
    }

    fn joined(&self, parts: &[ClassCondition], separator: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.enclosed(part)).collect();
        parts.join(&self.texts.get(separator))
    }

    /// A part of a larger condition: in brackets where it has parts itself.
    fn enclosed(&self, condition: &ClassCondition) -> String {
        let words = self.condition(condition);
        match condition {
            ClassCondition::Any(_) | ClassCondition::All(_) => format!("({words})"),
            ClassCondition::Not(_) | ClassCondition::Is(..) => words,
        }
    }

    fn is(&self, attribute: AttributeId, values: &[u16]) -> String {
        let attribute = &self.standard.attributes[attribute];
        let label = lower_first(&attribute.label);
        match &attribute.domain {
            AttributeDomain::Flag => label,
            AttributeDomain::Choices(words) => {
                let chosen = values.iter();
                let chosen = chosen.filter_map(|value| words.get(usize::from(*value)).cloned());
                let args = Args::new()
                    .with("attribute", label)
                    .with("choice", self.list("list-or", chosen.collect()));
                self.texts.with("rule-is", &args)
            }
        }
    }
}

/// The attribute and its choices, where a condition only asks for one of several choices.
fn choices(parts: &[ClassCondition]) -> Option<(AttributeId, Vec<u16>)> {
    let mut all = None;
    for part in parts {
        let ClassCondition::Is(attribute, value) = part else {
            return None;
        };
        let (first, values) = all.get_or_insert((*attribute, Vec::new()));
        if first != attribute {
            return None;
        }
        values.push(*value);
    }
    all
}
