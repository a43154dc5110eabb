//! Indicators: their kinds and their limits.

use super::super::indicator::{Indicator, IndicatorKind, Term};
use super::super::spell;
use super::super::table::{IndicatorId, Table};
use super::context::Context;
use super::names::Names;
use super::sums;
use super::units;
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Decimal;
use crate::syntax::ast::{Adjustment, Block, IndicatorDecl, Limit, Unit};

/// The indicators, in the order of their first declarations.
pub(super) fn indicators(
    context: &mut Context<'_>,
    names: &mut Names<'_>,
) -> Table<IndicatorId, Indicator> {
    let ast = context.ast;
    let decls: Vec<&IndicatorDecl> = ast
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Indicator(decl) if names.is_first(&decl.name) => Some(decl),
            _ => None,
        })
        .collect();
    let limits: Vec<Vec<IndicatorId>> = decls
        .iter()
        .map(|decl| limits(context, names, &decls, decl))
        .collect();
    let sums: Vec<Vec<Term>> = decls
        .iter()
        .map(|decl| sums::terms(context, names, &decls, decl))
        .collect();
    let mut table = Table::default();
    for ((decl, limits), terms) in decls.iter().zip(limits).zip(sums) {
        let kind = kind(&decl.unit.node);
        let numbers = decl.at_most.iter().filter_map(|limit| match limit {
            Limit::Number(number) => Some(number.node),
            Limit::Indicator(_) => None,
        });
        let natural = (kind == IndicatorKind::Percent).then_some(Decimal::ONE_HUNDRED);
        table.push(Indicator {
            name: decl.name.node.clone(),
            label: decl.label.node.clone(),
            at_least: decl
                .at_least
                .as_ref()
                .map_or(Decimal::ZERO, |least| least.node),
            at_most: numbers.chain(natural).min(),
            kind,
            terms,
            result: decl.result.as_ref().map(|id| id.node.clone()),
            limits,
            adjustment: decl.adjustment.as_ref().map(|said| said.node),
            span: decl.name.span,
        });
    }
    let table = sums::limited(context, table);
    report_circles(context, &table);
    table
}

fn kind(unit: &Unit) -> IndicatorKind {
    match unit {
        Unit::Flag => IndicatorKind::Flag,
        Unit::Percent => IndicatorKind::Percent,
        Unit::Count(unit) => IndicatorKind::Count { unit: unit.clone() },
    }
}

/// The indicators that limit this one, each checked to be of the same unit.
fn limits(
    context: &mut Context<'_>,
    names: &mut Names<'_>,
    decls: &[&IndicatorDecl],
    decl: &IndicatorDecl,
) -> Vec<IndicatorId> {
    let is_flag = decl.unit.node == Unit::Flag;
    if is_flag && let Some(least) = &decl.at_least {
        context.report(other_unit(decl, least.span).help("help-flag"));
    }
    if let Unit::Count(unit) = &decl.unit.node {
        context.findings.extend(units::doubt(unit, decl.unit.span));
    }
    check_adjustment(context, decl);
    check_least(context, decl);
    check_whole(context, decl);
    let mut ids = Vec::new();
    for limit in &decl.at_most {
        match limit {
            Limit::Number(number) if is_flag => {
                context.report(other_unit(decl, number.span).help("help-flag"));
            }
            Limit::Number(_) => {}
            Limit::Indicator(name) => {
                // A limit that names an indicator uses it only as far as this one is used, but
                // following that would report a whole chain for one unused figure.
                let Some(id) = names.indicator(context, name) else {
                    continue;
                };
                let Some(other) = decls
                    .iter()
                    .copied()
                    .nth(super::super::table::Id::place(id))
                else {
                    continue;
                };
                if is_flag || !same_unit(&decl.unit.node, &other.unit.node) {
                    context.report(other_unit(decl, name.span).label(other.unit.span, "other"));
                } else {
                    ids.push(id);
                }
            }
        }
    }
    ids
}

/// What is calculated moves with what it is calculated from, and an answer neither rises nor falls.
fn check_adjustment(context: &mut Context<'_>, decl: &IndicatorDecl) {
    let Some(said) = &decl.adjustment else { return };
    let code = if decl.sum.is_some() {
        Code::CalculatedAdjusted
    } else if decl.unit.node == Unit::Flag && said.node != Adjustment::Fixed {
        Code::AnswerRises
    } else {
        return;
    };
    let finding = Diagnostic::new(code, said.span).arg("name", decl.name.node.as_str());
    context.report(finding.arg("words", spell::adjustment(said.node)));
}

/// A least value leaves room below the largest, which of a percentage is 100.
fn check_least(context: &mut Context<'_>, decl: &IndicatorDecl) {
    let Some(least) = &decl.at_least else { return };
    let natural = (decl.unit.node == Unit::Percent).then_some(Decimal::ONE_HUNDRED);
    let numbers = decl.at_most.iter().filter_map(|limit| match limit {
        Limit::Number(number) => Some(number.node),
        Limit::Indicator(_) => None,
    });
    if let Some(most) = numbers.chain(natural).min()
        && least.node > most
    {
        context.report(
            Diagnostic::new(Code::LeastAboveMost, least.span)
                .arg("name", decl.name.node.as_str())
                .arg("least", least.node)
                .arg("most", most),
        );
    }
}

/// A limit of a count is a whole number, as the count is.
fn check_whole(context: &mut Context<'_>, decl: &IndicatorDecl) {
    if !matches!(decl.unit.node, Unit::Count(_)) {
        return;
    }
    let most = decl.at_most.iter().filter_map(|limit| match limit {
        Limit::Number(number) => Some(number),
        Limit::Indicator(_) => None,
    });
    for number in decl.at_least.iter().chain(most) {
        if !number.node.fract().is_zero() {
            context.report(
                Diagnostic::new(Code::FractionalBound, number.span).arg("bound", number.node),
            );
        }
    }
}

fn other_unit(decl: &IndicatorDecl, span: crate::source::Span) -> Diagnostic {
    Diagnostic::new(Code::LimitOfOtherUnit, span).arg("name", decl.name.node.as_str())
}

/// Whether two units are the same, however they were typed.
pub(super) fn same_unit(one: &Unit, other: &Unit) -> bool {
    match (one, other) {
        (Unit::Count(one), Unit::Count(other)) => {
            crate::names::key(one) == crate::names::key(other)
        }
        _ => one == other,
    }
}

/// Reports limits that lead back to their own indicator.
fn report_circles(context: &mut Context<'_>, table: &Table<IndicatorId, Indicator>) {
    let mut told: Vec<IndicatorId> = Vec::new();
    for (id, indicator) in table.iter().filter(|(id, _)| reaches(table, *id, *id)) {
        // One finding a circle, however many are in it.
        if told
            .iter()
            .any(|one| reaches(table, *one, id) && reaches(table, id, *one))
        {
            continue;
        }
        told.push(id);
        context.report(
            Diagnostic::new(Code::LimitCycle, indicator.span).arg("name", indicator.name.as_str()),
        );
    }
}

/// Whether following limits from one indicator comes to another, in at least one step.
pub(super) fn reaches(
    table: &Table<IndicatorId, Indicator>,
    from: IndicatorId,
    to: IndicatorId,
) -> bool {
    let mut seen = vec![false; table.len()];
    let mut open: Vec<IndicatorId> = table[from].limits.clone();
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        let seen = seen.get_mut(super::super::table::Id::place(id));
        if let Some(seen) = seen
            && !std::mem::replace(seen, true)
        {
            open.extend(&table[id].limits);
        }
    }
    false
}
