//! Parameters by themselves: their values by date.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::parameter::{Parameter, ParameterKind, ParameterValue};
use super::super::table::{Id, ParameterId, Table};
use super::context::Context;
use super::names::Names;
use super::{sources, units};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::l10n::{Arg, Args};
use crate::number::{Date, Decimal, format_date, format_number};
use crate::source::Span;
use crate::syntax::ast::{
    AmountDecl, Block, BoundForm, Figure, ParameterDecl, ParameterUnit, Spanned, ValueDecl,
};
use crate::syntax::write;

/// What bounds that name a parameter are looked up in.
#[derive(Default)]
pub(super) struct Parameters {
    /// The day whose values are put in.
    pub(super) day: Option<Date>,
    /// All that are declared.
    pub(super) table: Table<ParameterId, Parameter>,
    /// Where each is first named as a bound.
    pub(super) used: BTreeMap<ParameterId, Span>,
    /// Those of which a value could not be read or is wrong.
    pub(super) doubtful: Vec<ParameterId>,
}

/// All parameters with their values, checked by themselves, whatever the day.
#[derive(Default)]
pub(super) struct Values {
    parameters: Vec<Parameter>,
    doubtful: Vec<ParameterId>,
    /// What was found among the values.
    pub(super) findings: Vec<Diagnostic>,
    /// Places of values marked `chưa đối chiếu`.
    unverified: Vec<Span>,
}

/// Puts in the parameters as they are on a day; where their values are not known yet, gathers and
/// checks these.
pub(super) fn parameters(
    context: &mut Context<'_>,
    names: &Names<'_>,
    day: Option<Date>,
    known: Option<Arc<Values>>,
) -> Arc<Values> {
    let values = known.unwrap_or_else(|| Arc::new(values(context, names)));
    context.parameters.day = day;
    context.parameters.doubtful.clone_from(&values.doubtful);
    context.unverified.extend(&values.unverified);
    for parameter in &values.parameters {
        let mut parameter = parameter.clone();
        parameter.in_force = match day {
            Some(day) => parameter.on(day),
            None if parameter.is_dated() || parameter.values.is_empty() => None,
            None => Some(0),
        };
        context.parameters.table.push(parameter);
    }
    values
}

fn values(context: &mut Context<'_>, names: &Names<'_>) -> Values {
    let mut values = Values::default();
    let mut context = Context::new(context.ast);
    for block in &context.ast.blocks {
        if let Block::Parameter(decl) = block
            && names.is_first(&decl.name)
        {
            let id = ParameterId::at(u32::try_from(values.parameters.len()).unwrap_or(u32::MAX));
            let found = context.findings.len();
            values.parameters.push(parameter(&mut context, decl));
            let wrong = |finding: &Diagnostic| finding.severity == Severity::Error;
            if decl.broken || context.findings.iter().skip(found).any(wrong) {
                values.doubtful.push(id);
            }
        }
    }
    Values {
        findings: context.findings,
        unverified: context.unverified,
        ..values
    }
}

fn parameter(context: &mut Context<'_>, decl: &ParameterDecl) -> Parameter {
    let kind = match &decl.unit.node {
        ParameterUnit::Percent => ParameterKind::Percent,
        ParameterUnit::Points => ParameterKind::Points,
        ParameterUnit::Rate(base) => ParameterKind::Rate(*base),
        ParameterUnit::Count(unit) => ParameterKind::Count(unit.clone()),
    };
    if kind == ParameterKind::Rate(Decimal::ZERO) {
        context.report(Diagnostic::new(Code::BaseZero, decl.unit.span));
    }
    if let ParameterUnit::Count(unit) = &decl.unit.node {
        context.findings.extend(units::doubt(unit, decl.unit.span));
    }
    if decl.values.is_empty() && !decl.broken {
        let finding = Diagnostic::new(Code::ParameterWithoutValue, decl.name.span);
        context.report(finding.arg("name", decl.name.node.as_str()));
    }
    let mut in_order: Vec<&ValueDecl> = decl.values.iter().collect();
    in_order.sort_by_key(|value| value.days.as_ref().map(|days| days.from.node));
    check_days(context, &in_order);
    let citation = decl.citation.as_ref();
    let values = in_order.into_iter();
    let values = values.map(|one| value(context, &kind, one, citation));
    Parameter {
        name: decl.name.node.clone(),
        label: decl.label.node.clone(),
        kind: kind.clone(),
        values: values.collect(),
        in_force: None,
        span: decl.name.span,
    }
}

/// A value; `citation` is that of all values.
fn value(
    context: &mut Context<'_>,
    kind: &ParameterKind,
    decl: &ValueDecl,
    citation: Option<&Spanned<String>>,
) -> ParameterValue {
    let number = &decl.value.value;
    check_sign(context, kind, &decl.value);
    let figure = Figure {
        value: number.clone(),
        tail: decl.tail.clone(),
    };
    let figure = sources::points(context, &figure, decl.span, None, citation);
    if !sources::is_sourced(&figure) {
        context.report(Diagnostic::new(Code::ValueWithoutSource, number.span));
    }
    let days = decl.days.as_ref();
    ParameterValue {
        value: figure.value,
        from: days.map(|days| days.from.node),
        to: days.and_then(|days| days.to.as_ref()).map(|to| to.node),
        provenance: figure.provenance,
        citation: figure.citation,
        span: decl.span,
    }
}

/// No value ends before it begins, and on no day two hold; `in_order` is by their first days.
fn check_days(context: &mut Context<'_>, in_order: &[&ValueDecl]) {
    for days in in_order.iter().filter_map(|value| value.days.as_ref()) {
        if let Some(to) = &days.to
            && to.node < days.from.node
        {
            context.report(
                Diagnostic::new(Code::ValueEndsFirst, to.span)
                    .arg("from", format_date(days.from.node))
                    .arg("to", format_date(to.node))
                    .label(days.from.span, "from"),
            );
        }
    }
    for pair in in_order.windows(2) {
        let [before, next] = pair else { continue };
        let place = |value: &ValueDecl| {
            let days = value.days.as_ref();
            days.map_or(value.value.value.span, |days| days.from.span)
        };
        let (case, first, day) = match (&before.days, &next.days) {
            (None, _) | (_, None) => ("undated", place(before), None),
            (Some(was), Some(is)) if was.from.node == is.from.node => {
                ("start", was.from.span, Some(is.from.node))
            }
            (Some(was), Some(is)) => match &was.to {
                Some(to) if to.node >= is.from.node && to.node >= was.from.node => {
                    ("overlap", to.span, Some(is.from.node))
                }
                _ => continue,
            },
        };
        context.report(
            Diagnostic::new(Code::ValuesOverlap, place(next))
                .arg("case", case)
                .arg("day", day.map_or_else(String::new, format_date))
                .label(first, "first"),
        );
    }
}

/// A value carries the sign of its kind, and no other. An average of counts may have a fraction.
fn check_sign(context: &mut Context<'_>, kind: &ParameterKind, amount: &AmountDecl) {
    let written = (amount.percent.is_some(), amount.form == BoundForm::Points);
    let percent_points = format!(" {}", write::PERCENT_POINTS);
    let (wanted, sign) = match kind {
        ParameterKind::Percent => ((true, false), "%"),
        ParameterKind::Points => ((false, true), percent_points.as_str()),
        ParameterKind::Rate(_) | ParameterKind::Count(_) => ((false, false), ""),
    };
    let span = amount.value.span;
    if written != wanted {
        let number = format_number(amount.value.node);
        let finding = Diagnostic::new(Code::ValueOfOtherUnit, span)
            .arg("value", amount.value.node)
            .arg("wanted", kind_words(kind))
            .arg("proposal", format!("{number}{sign}"));
        // Only a sign that is missing can be put right there.
        context.report(if written == (false, false) {
            finding.mend(span, format!("{number}{sign}"))
        } else {
            finding
        });
    }
}

/// `tỷ lệ phần trăm`, `tỷ suất trên 1.000`, `số đếm (trẻ em)`
pub(super) fn kind_words(kind: &ParameterKind) -> Arg {
    let args = Args::new();
    match kind {
        ParameterKind::Percent => Arg::Message("bound-percent", args),
        ParameterKind::Points => Arg::Message("bound-points", args),
        ParameterKind::Rate(base) => Arg::Message("bound-rate", args.with("base", *base)),
        ParameterKind::Count(unit) => Arg::Message("bound-count", args.with("unit", unit.as_str())),
    }
}
