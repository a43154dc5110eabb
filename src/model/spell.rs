//! Pieces of a standard in the words of its language, back from what the checks made of them: as
//! trees, which `syntax::write` writes.

use super::{
    AttributeDomain, BoundUnit, ByParameter, Condition, Direction, Endpoint, Fact, Form, Id,
    Indicator, IndicatorKind, Interval, Is, Level, Parameter, ParameterId, ParameterKind,
    ParameterValue, Parts, Quantity, Rounding,
};
use crate::names::key;
use crate::number::{Decimal, format_number};
use crate::syntax::ast::{
    self, AmountDecl, BoundDecl, BoundForm, ConditionKind, Movement, ParameterUnit, QuantityDecl,
    RangeDecl, Spanned, TermDecl, Unit,
};
use crate::syntax::write;

/// `tỷ lệ a / b`, `tỷ suất a / b trên 1.000`, `số a`.
pub fn quantity_text(standard: &Parts, quantity: Quantity) -> String {
    write::quantity(&quantity_tree(standard, quantity))
}

fn quantity_tree(standard: &Parts, quantity: Quantity) -> QuantityDecl {
    let name = |id| Spanned::unplaced(standard.file, standard.indicators[id].name.clone());
    match quantity {
        Quantity::Level(Level::Ratio(ratio)) => {
            let (part, whole) = (name(ratio.numerator), name(ratio.denominator));
            match ratio.form {
                Form::Share => QuantityDecl::Share(part, whole),
                Form::Rate => {
                    QuantityDecl::Rate(part, whole, Spanned::unplaced(standard.file, ratio.base))
                }
            }
        }
        Quantity::Level(Level::Count(id)) => QuantityDecl::Count(name(id)),
        Quantity::Level(Level::Percent(id)) => QuantityDecl::Percent(name(id)),
        Quantity::Change(change) => {
            let level = Quantity::Level(change.level);
            let movement = match (change.relative, change.direction) {
                (false, Direction::Rise) => Movement::Rise,
                (false, Direction::Fall) => Movement::Fall,
                (true, Direction::Rise) => Movement::Growth,
                (true, Direction::Fall) => Movement::Decline,
            };
            QuantityDecl::Change(movement, Box::new(quantity_tree(standard, level)))
        }
    }
}

/// `làm tròn 1 chữ số`
pub fn rounding_text(rounding: Rounding) -> String {
    write::rounding(rounding.digits())
}

/// `a + b - c`; nothing for an indicator that is reported.
pub fn sum_text(standard: &Parts, indicator: &Indicator) -> Option<String> {
    let terms = indicator.terms.iter().map(|term| TermDecl {
        minus: term.minus,
        name: Spanned::unplaced(
            standard.file,
            standard.indicators[term.indicator].name.clone(),
        ),
    });
    let terms: Vec<TermDecl> = terms.collect();
    indicator.is_calculated().then(|| write::terms(&terms))
}

/// The terms of a sum without regard to their order and to the typing of names.
pub fn terms(standard: &Parts, indicator: &Indicator) -> Vec<(bool, String)> {
    let terms = indicator.terms.iter();
    let mut terms: Vec<(bool, String)> = terms
        .map(|term| (term.minus, key(&standard.indicators[term.indicator].name)))
        .collect();
    terms.sort();
    terms
}

/// `trẻ em`, `%`, `có/không`.
pub fn unit_text(kind: &IndicatorKind) -> String {
    write::unit(&match kind {
        IndicatorKind::Flag => Unit::Flag,
        IndicatorKind::Percent => Unit::Percent,
        IndicatorKind::Count { unit } => Unit::Count(unit.clone()),
    })
}

/// `%`, `điểm phần trăm`, `trên 1.000`, `trẻ em`.
pub fn parameter_unit_text(kind: &ParameterKind) -> String {
    write::parameter_unit(&match kind {
        ParameterKind::Percent => ParameterUnit::Percent,
        ParameterKind::Points => ParameterUnit::Points,
        ParameterKind::Rate(base) => ParameterUnit::Rate(*base),
        ParameterKind::Count(unit) => ParameterUnit::Count(unit.clone()),
    })
}

/// `20,3% từ 01/01/2024`, as a file has it.
pub fn value_text(parameter: &Parameter, value: &ParameterValue) -> String {
    let unit = parameter.kind.wording().unit;
    let span = value.span;
    let number = AmountDecl {
        value: Spanned {
            node: value.value,
            span,
        },
        percent: (unit == BoundUnit::Percent).then_some(Spanned { node: (), span }),
        form: if unit == BoundUnit::Points {
            BoundForm::Points
        } else {
            BoundForm::Plain
        },
    };
    format!(
        "{}{}",
        write::amount(&number),
        write::days(value.from, value.to)
    )
}

/// `có/không`, or the choices.
pub fn domain_text(domain: &AttributeDomain) -> String {
    match domain {
        AttributeDomain::Flag => write::yes_no(),
        AttributeDomain::Choices(choices) => write::choices(choices.iter().map(String::as_str)),
    }
}

/// `ít nhất 1`
pub fn at_least(value: Decimal) -> String {
    write::at_least(value)
}

/// `không quá 10`
pub fn at_most(value: Decimal) -> String {
    write::at_most(&format_number(value))
}

/// `không đổi được`
pub fn adjustment(adjustment: ast::Adjustment) -> &'static str {
    write::adjustment(adjustment)
}

/// `không quá trẻ_em`
pub fn limit(name: &str) -> String {
    write::at_most(name)
}

/// A class's condition; `các đơn vị còn lại` for one that takes the rest.
pub fn condition_text(standard: &Parts, condition: Option<&Condition<Is>>) -> String {
    match condition {
        Some(condition) => rule_text(standard, &condition.general()),
        None => write::REST.to_owned(),
    }
}

/// A condition of an item or of recognition.
pub fn rule_text(standard: &Parts, condition: &Condition) -> String {
    write::condition(&condition_tree(standard, condition))
}

/// A condition without regard to the order of its parts, to brackets that change nothing, to the
/// typing of names and to the order in which choices are declared: two of the same text say the
/// same.
pub fn rule(standard: &Parts, condition: &Condition) -> String {
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
        Condition::Fact(_) => key(&rule_text(standard, condition)),
    }
}

fn condition_tree(standard: &Parts, condition: &Condition) -> ast::Condition {
    let trees = |parts: &[Condition]| {
        let trees = parts.iter().map(|part| condition_tree(standard, part));
        trees.collect()
    };
    let kind = match condition {
        Condition::Any(parts) => ConditionKind::Any(trees(parts)),
        Condition::All(parts) => ConditionKind::All(trees(parts)),
        Condition::Not(part) => ConditionKind::Not(Box::new(condition_tree(standard, part))),
        Condition::Fact(fact) => fact_tree(standard, *fact),
    };
    let kind = Spanned::unplaced(standard.file, kind);
    ast::Condition {
        kind: kind.node,
        span: kind.span,
    }
}

fn fact_tree(standard: &Parts, fact: Fact) -> ConditionKind {
    let name = |name: &String| Spanned::unplaced(standard.file, name.clone());
    match fact {
        Fact::Is(id, value) => {
            let attribute = &standard.attributes[id];
            let is = |choice: &str| {
                ConditionKind::Is(
                    name(&attribute.name),
                    Spanned::unplaced(standard.file, choice.to_owned()),
                )
            };
            match &attribute.domain {
                AttributeDomain::Flag if value == 1 => ConditionKind::Holds(name(&attribute.name)),
                AttributeDomain::Flag => is(write::NO),
                AttributeDomain::Choices(choices) => {
                    is(choices.get(usize::from(value)).map_or("", String::as_str))
                }
            }
        }
        Fact::Answer(id) => ConditionKind::Holds(name(&standard.indicators[id].name)),
        Fact::Within(id, interval, by) => {
            let indicator = &standard.indicators[id];
            let percent = indicator.kind == IndicatorKind::Percent;
            let range = range_tree(standard, (&interval, by), percent);
            ConditionKind::Within(name(&indicator.name), range)
        }
    }
}

fn range_tree(
    standard: &Parts,
    (interval, by): (&Interval, ByParameter),
    percent: bool,
) -> RangeDecl {
    let bound = |end: Endpoint, by: Option<ParameterId>| {
        let bound = match by {
            Some(id) => BoundDecl::Parameter(Spanned::unplaced(
                standard.file,
                standard.parameters[id].name.clone(),
            )),
            None => BoundDecl::Number(AmountDecl {
                value: Spanned::unplaced(standard.file, end.value),
                percent: percent.then(|| Spanned::unplaced(standard.file, ())),
                form: BoundForm::Plain,
            }),
        };
        (bound, end.inclusive)
    };
    RangeDecl {
        lower: interval.lower.map(|end| bound(end, by.lower)),
        upper: interval.upper.map(|end| bound(end, by.upper)),
        span: Spanned::unplaced(standard.file, ()).span,
    }
}

/// The names of classes in the order in which they are tried.
pub fn order<I: Id>(ids: impl Iterator<Item = I>, name: impl Fn(I) -> String) -> String {
    ids.map(name).collect::<Vec<_>>().join(", ")
}
