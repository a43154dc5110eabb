//! Pieces of a standard in the words of its language, as a file has them.

use crate::exact::{Decimal, format_number};
use crate::model::{AttributeDomain, ClassCondition, Form, Id, IndicatorKind, Quantity, Standard};

/// `tỷ lệ a / b`, `tỷ suất a / b trên 1.000`, `số a`.
pub fn quantity_text(standard: &Standard, quantity: Quantity) -> String {
    let name = |id| &standard.indicators[id].name;
    match quantity {
        Quantity::Ratio(ratio) => {
            let (part, whole) = (name(ratio.numerator), name(ratio.denominator));
            match ratio.form {
                Form::Share => format!("tỷ lệ {part} / {whole}"),
                Form::Rate => {
                    let base = format_number(ratio.base);
                    format!("tỷ suất {part} / {whole} trên {base}")
                }
            }
        }
        Quantity::Count(id) => format!("số {}", name(id)),
        Quantity::Percent(id) => format!("tỷ lệ {}", name(id)),
    }
}

/// Whether the bounds of a quantity's scale are in per cent.
pub fn is_percent(quantity: Quantity) -> bool {
    match quantity {
        Quantity::Ratio(ratio) => ratio.form == Form::Share,
        Quantity::Percent(_) => true,
        Quantity::Count(_) => false,
    }
}

/// `trẻ em`, `%`, `có/không`.
pub fn unit_text(kind: &IndicatorKind) -> String {
    match kind {
        IndicatorKind::Flag => "có/không".to_owned(),
        IndicatorKind::Percent => "%".to_owned(),
        IndicatorKind::Count { unit } => unit.clone(),
    }
}

/// `có/không`, or the choices.
pub fn domain_text(domain: &AttributeDomain) -> String {
    match domain {
        AttributeDomain::Flag => "có/không".to_owned(),
        AttributeDomain::Choices(choices) => choices.join(" | "),
    }
}

/// `ít nhất 1`
pub(super) fn at_least(value: Decimal) -> String {
    format!("ít nhất {}", format_number(value))
}

/// `không quá 10`
pub(super) fn at_most(value: Decimal) -> String {
    format!("không quá {}", format_number(value))
}

/// `không quá trẻ_em`
pub(super) fn limit(name: &str) -> String {
    format!("không quá {name}")
}

/// A class's condition; `các đơn vị còn lại` for one that takes the rest.
pub fn condition_text(standard: &Standard, condition: Option<&ClassCondition>) -> String {
    match condition {
        Some(condition) => within(standard, condition, Join::Nothing),
        None => "các đơn vị còn lại".to_owned(),
    }
}

/// What joins a condition to those beside it, the loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Join {
    Nothing,
    Or,
    And,
    Not,
}

fn within(standard: &Standard, condition: &ClassCondition, join: Join) -> String {
    let joined = |parts: &[ClassCondition], by: Join, word: &str| {
        let parts: Vec<String> = (parts.iter().map(|part| within(standard, part, by))).collect();
        let text = parts.join(word);
        if join >= by && join != Join::Nothing {
            format!("({text})")
        } else {
            text
        }
    };
    match condition {
        ClassCondition::Any(parts) => joined(parts, Join::Or, " hoặc "),
        ClassCondition::All(parts) => joined(parts, Join::And, " và "),
        ClassCondition::Not(part) => {
            format!("không phải {}", within(standard, part, Join::Not))
        }
        ClassCondition::Is(id, value) => {
            let attribute = &standard.attributes[*id];
            match &attribute.domain {
                AttributeDomain::Flag if *value == 1 => attribute.name.clone(),
                AttributeDomain::Flag => format!("{} là không", attribute.name),
                AttributeDomain::Choices(choices) => {
                    let choice = choices.get(usize::from(*value)).map_or("", String::as_str);
                    format!("{} là {choice}", attribute.name)
                }
            }
        }
    }
}

/// The names of classes in the order in which they are tried.
pub(super) fn order<I: Id>(ids: impl Iterator<Item = I>, name: impl Fn(I) -> String) -> String {
    ids.map(name).collect::<Vec<_>>().join(", ")
}
