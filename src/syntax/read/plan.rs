//! Plans: their headings, targets, and what these ask.

use pest::iterators::Pair;

use super::{Parts, Reader, scale, standard};
use crate::syntax::ast::{
    AggregateDecl, Condition, ConditionKind, GoalDecl, PlanDecl, QuantityDecl, RangeDecl,
    TargetDecl, TrialDecl,
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
        trials: Vec::new(),
        span: reader.whole(),
    })
}

/// `ví dụ 80/100 đạt, 79/100 không đạt`
pub(super) fn trials(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Vec<TrialDecl>> {
    let cases = parts
        .0
        .clone()
        .filter(|part| part.as_rule() == Rule::trial_case);
    cases.map(|case| trial(reader, case)).collect()
}

fn trial(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<TrialDecl> {
    let span = reader.span(&pair);
    let mut parts = Parts::of(pair);
    let is_met = !parts.has(Rule::kw_not_met);
    let figure = scale::amount(reader, parts.take(Rule::bound_number)?)?;
    let whole = match parts.take(Rule::bound_number) {
        Some(whole) => Some(scale::amount(reader, whole)?),
        None => None,
    };
    Some(TrialDecl {
        figure,
        whole,
        is_met,
        span,
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
