//! Pieces of a standard in the words of its language, as a file has them.

use crate::exact::{Decimal, format_date, format_number};
use crate::model::{
    AttributeDomain, BoundUnit, ByParameter, ClassCondition, Condition, Direction, Endpoint, Fact,
    Form, Id, Indicator, IndicatorKind, Interval, Level, Parameter, ParameterId, ParameterKind,
    ParameterValue, Quantity, Rounding, Standard,
};
use crate::names::key;

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
        Quantity::Change(change) => {
            let level = match change.level {
                Level::Ratio(ratio) => Quantity::Ratio(ratio),
                Level::Count(id) => Quantity::Count(id),
                Level::Percent(id) => Quantity::Percent(id),
            };
            let level = quantity_text(standard, level);
            let movement = match (change.relative, change.direction) {
                (false, Direction::Rise) => "mức tăng",
                (false, Direction::Fall) => "mức giảm",
                (true, Direction::Rise) => "tốc độ tăng",
                (true, Direction::Fall) => "tốc độ giảm",
            };
            format!("{movement} {level} so với kỳ trước")
        }
    }
}

/// `làm tròn 1 chữ số`
pub fn rounding_text(rounding: Rounding) -> String {
    format!("làm tròn {} chữ số", rounding.digits())
}

/// `a + b - c`; nothing for an indicator that is reported.
pub fn sum_text(standard: &Standard, indicator: &Indicator) -> Option<String> {
    let mut text = String::new();
    for (at, term) in indicator.terms.iter().enumerate() {
        text.push_str(match (at, term.minus) {
            (0, false) => "",
            (0, true) => "- ",
            (_, false) => " + ",
            (_, true) => " - ",
        });
        text.push_str(&standard.indicators[term.indicator].name);
    }
    indicator.is_calculated().then_some(text)
}

/// The terms of a sum without regard to their order and to the typing of names.
pub(super) fn terms(standard: &Standard, indicator: &Indicator) -> Vec<(bool, String)> {
    let terms = indicator.terms.iter();
    let mut terms: Vec<(bool, String)> = terms
        .map(|term| (term.minus, key(&standard.indicators[term.indicator].name)))
        .collect();
    terms.sort();
    terms
}

/// `trẻ em`, `%`, `có/không`.
pub fn unit_text(kind: &IndicatorKind) -> String {
    match kind {
        IndicatorKind::Flag => "có/không".to_owned(),
        IndicatorKind::Percent => "%".to_owned(),
        IndicatorKind::Count { unit } => unit.clone(),
    }
}

/// `%`, `điểm phần trăm`, `trên 1.000`, `trẻ em`.
pub fn parameter_unit_text(kind: &ParameterKind) -> String {
    match kind {
        ParameterKind::Percent => "%".to_owned(),
        ParameterKind::Points => "điểm phần trăm".to_owned(),
        ParameterKind::Rate(base) => format!("trên {}", format_number(*base)),
        ParameterKind::Count(unit) => unit.clone(),
    }
}

/// `20,3% từ 01/01/2024`, as a file has it.
pub fn value_text(parameter: &Parameter, value: &ParameterValue) -> String {
    let unit = match parameter.kind.wording().unit {
        BoundUnit::Bare => "",
        BoundUnit::Percent => "%",
        BoundUnit::Points => " điểm phần trăm",
    };
    let days = [("từ", value.from), ("đến", value.to)];
    let days = days
        .into_iter()
        .filter_map(|(word, day)| Some(format!("{word} {}", format_date(day?))));
    let number = format!("{}{unit}", format_number(value.value));
    let parts: Vec<String> = std::iter::once(number).chain(days).collect();
    parts.join(" ")
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
pub fn limit(name: &str) -> String {
    format!("không quá {name}")
}

/// A class's condition; `các đơn vị còn lại` for one that takes the rest.
pub fn condition_text(standard: &Standard, condition: Option<&ClassCondition>) -> String {
    match condition {
        Some(condition) => rule_text(standard, &condition.general()),
        None => "các đơn vị còn lại".to_owned(),
    }
}

/// A condition of an item or of recognition.
pub fn rule_text(standard: &Standard, condition: &Condition) -> String {
    within(standard, condition, Join::Nothing)
}

/// A condition without regard to the order of its parts, to brackets that change nothing, to the
/// typing of names and to the order in which choices are declared: two of the same text say the
/// same.
pub(super) fn rule(standard: &Standard, condition: &Condition) -> String {
    let all = |parts: &[Condition], any: bool| {
        let mut flat: Vec<String> = Vec::new();
        let mut open: Vec<&Condition> = parts.iter().collect();
        while let Some(part) = open.pop() {
            match part {
                Condition::Any(inner) if any => open.extend(inner),
                Condition::All(inner) if !any => open.extend(inner),
                other => flat.push(rule(standard, other)),
            }
        }
        flat.sort();
        flat.dedup();
        flat.join(if any { "|" } else { "&" })
    };
    match condition {
        Condition::Any(parts) => format!("({})", all(parts, true)),
        Condition::All(parts) => format!("({})", all(parts, false)),
        Condition::Not(part) => format!("!{}", rule(standard, part)),
        Condition::Fact(fact) => key(&fact_text(standard, *fact)),
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

fn within(standard: &Standard, condition: &Condition, join: Join) -> String {
    let joined = |parts: &[Condition], by: Join, word: &str| {
        let parts: Vec<String> = (parts.iter().map(|part| within(standard, part, by))).collect();
        let text = parts.join(word);
        if join >= by && join != Join::Nothing {
            format!("({text})")
        } else {
            text
        }
    };
    match condition {
        Condition::Any(parts) => joined(parts, Join::Or, " hoặc "),
        Condition::All(parts) => joined(parts, Join::And, " và "),
        Condition::Not(part) => format!("không phải {}", within(standard, part, Join::Not)),
        Condition::Fact(fact) => fact_text(standard, *fact),
    }
}

fn fact_text(standard: &Standard, fact: Fact) -> String {
    match fact {
        Fact::Is(id, value) => {
            let attribute = &standard.attributes[id];
            match &attribute.domain {
                AttributeDomain::Flag if value == 1 => attribute.name.clone(),
                AttributeDomain::Flag => format!("{} là không", attribute.name),
                AttributeDomain::Choices(choices) => {
                    let choice = choices.get(usize::from(value)).map_or("", String::as_str);
                    format!("{} là {choice}", attribute.name)
                }
            }
        }
        Fact::Answer(id) => standard.indicators[id].name.clone(),
        Fact::Within(id, interval, by) => {
            let indicator = &standard.indicators[id];
            let percent = indicator.kind == IndicatorKind::Percent;
            let range = range(standard, (&interval, by), percent);
            format!("{} {range}", indicator.name)
        }
    }
}

fn range(standard: &Standard, (interval, by): (&Interval, ByParameter), percent: bool) -> String {
    let sign = if percent { "%" } else { "" };
    let bound = |end: Endpoint, by: Option<ParameterId>| match by {
        Some(id) => standard.parameters[id].name.clone(),
        None => format!("{}{sign}", format_number(end.value)),
    };
    let (low, high) = (|end| bound(end, by.lower), |end| bound(end, by.upper));
    match (interval.lower, interval.upper) {
        (None, None) => "từ 0 trở lên".to_owned(),
        (Some(from), None) if from.inclusive => format!("từ {} trở lên", low(from)),
        (Some(from), None) => format!("trên {}", low(from)),
        (None, Some(to)) if to.inclusive => format!("đến {}", high(to)),
        (None, Some(to)) => format!("dưới {}", high(to)),
        (Some(from), Some(to)) if from == to && by.lower == by.upper => {
            format!("bằng {}", low(from))
        }
        (Some(from), Some(to)) => {
            let start = if from.inclusive { "từ" } else { "trên" };
            let end = if to.inclusive {
                "đến"
            } else {
                "đến dưới"
            };
            format!("{start} {} {end} {}", low(from), high(to))
        }
    }
}

/// The names of classes in the order in which they are tried.
pub(super) fn order<I: Id>(ids: impl Iterator<Item = I>, name: impl Fn(I) -> String) -> String {
    ids.map(name).collect::<Vec<_>>().join(", ")
}
