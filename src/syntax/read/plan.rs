//! Plans: their headings, targets, and what these ask.

use pest::iterators::Pair;

use super::{Parts, Reader, scale, standard};
use crate::syntax::ast::{
    AggregateDecl, Condition, ConditionKind, GoalDecl, PlanDecl, QuantityDecl, RangeDecl,
    TargetDecl,
};
use crate::syntax::grammar::Rule;

/// `kế hoạch …`, still without its details.
pub(super) fn heading(reader: &Reader<'_>, parts: &mut Parts<'_>) -> Option<PlanDecl> {
    Some(PlanDecl {
        heading: standard::heading(reader, parts)?,
        unit: None,
        applies: None,
        citations: Vec::new(),
    })
}

/// `mục tiêu …`, still without what it asks.
pub(super) fn target(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<TargetDecl> {
    let number = reader.whole_number(&parts.take(Rule::criterion_number)?);
    let label = reader.text(&parts.take(Rule::text)?);
    Some(TargetDecl {
        number: number?,
        label,
        citation: None,
        goals: Vec::new(),
        broken: false,
        span: reader.whole(),
    })
}

/// `đạt khi …`
pub(super) fn goal(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<GoalDecl> {
    let asked = [
        Rule::recognised,
        Rule::units_that,
        Rule::sums,
        Rule::one_sum,
        Rule::own_answer,
    ];
    let asked = asked.into_iter().find_map(|rule| parts.take(rule))?;
    let read = asks(reader, asked);
    let tail = reader.tail(parts);
    let (aggregate, range) = read?;
    Some(GoalDecl {
        aggregate,
        range,
        tail,
        span: reader.whole(),
    })
}

fn asks(
    reader: &mut Reader<'_>,
    pair: Pair<'_, Rule>,
) -> Option<(AggregateDecl, Option<RangeDecl>)> {
    let rule = pair.as_rule();
    let mut parts = Parts::of(pair);
    let aggregate = match rule {
        Rule::recognised => Some(AggregateDecl::Recognised),
        Rule::units_that => units(reader, &mut parts).map(AggregateDecl::Units),
        Rule::sums => ratio(reader, &mut parts).map(AggregateDecl::Ratio),
        _ => {
            let name = reader.name(&parts.take(Rule::indicator_name)?);
            if rule == Rule::own_answer {
                return Some((AggregateDecl::Answer(name), None));
            }
            Some(AggregateDecl::Sum(name))
        }
    };
    let range = reader.range(parts.take(Rule::range)?);
    Some((aggregate?, Some(range?)))
}

/// What is asked of each unit.
fn units(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Condition> {
    if let Some(condition) = parts.take(Rule::condition) {
        return reader.condition(condition);
    }
    let name = reader.name(&parts.take(Rule::fact_name)?);
    let span = name.span;
    Some(Condition {
        kind: ConditionKind::Holds(name),
        span,
    })
}

fn ratio(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<QuantityDecl> {
    if let Some(rate) = parts.take(Rule::rate) {
        return scale::quantity(reader, rate);
    }
    let mut names = Parts::of(parts.take(Rule::share_of_sums)?);
    let part = reader.name(&names.take(Rule::indicator_name)?);
    let whole = reader.name(&names.take(Rule::indicator_name)?);
    Some(QuantityDecl::Share(part, whole))
}
