//! Parameters: their values by date, and the one that is put in where a bound names them.

use std::collections::BTreeMap;

use super::super::parameter::{ByParameter, Parameter, ParameterKind, ParameterValue};
use super::super::table::{ParameterId, Table};
use super::super::{Endpoint, Interval};
use super::context::Context;
use super::names::Names;
use super::sources;
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::{Date, Decimal, format_date, format_number};
use crate::source::Span;
use crate::syntax::ast::{
    AmountDecl, Block, BoundDecl, BoundForm, ParameterDecl, ParameterUnit, Spanned, ValueDecl,
};
use crate::text::{Arg, Args};

/// What bounds that name a parameter are looked up in.
#[derive(Default)]
pub(super) struct Parameters {
    /// The day whose values are put in.
    pub(super) day: Option<Date>,
    /// All that are declared.
    pub(super) table: Table<ParameterId, Parameter>,
    /// Where each is first named as a bound.
    used: BTreeMap<ParameterId, Span>,
    /// Those of which a value could not be read or is wrong.
    doubtful: Vec<ParameterId>,
}

/// A range with its numbers put in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Range {
    pub(super) interval: Interval,
    pub(super) by: ByParameter,
}

/// Gathers the parameters and checks their values by themselves.
pub(super) fn parameters(context: &mut Context<'_>, names: &Names<'_>, day: Option<Date>) {
    context.parameters.day = day;
    let ast = context.ast;
    for block in &ast.blocks {
        if let Block::Parameter(decl) = block
            && names.is_first(&decl.name)
        {
            parameter(context, decl, day);
        }
    }
}

fn parameter(context: &mut Context<'_>, decl: &ParameterDecl, day: Option<Date>) {
    let found = context.findings.len();
    let kind = match &decl.unit.node {
        ParameterUnit::Percent => ParameterKind::Percent,
        ParameterUnit::Points => ParameterKind::Points,
        ParameterUnit::Rate(base) => ParameterKind::Rate(*base),
        ParameterUnit::Count(unit) => ParameterKind::Count(unit.clone()),
    };
    if kind == ParameterKind::Rate(Decimal::ZERO) {
        context.report(Diagnostic::new(Code::BaseZero, decl.unit.span));
    }
    if decl.values.is_empty() && !decl.broken {
        let finding = Diagnostic::new(Code::ParameterWithoutValue, decl.name.span);
        context.report(finding.arg("name", decl.name.node.as_str()));
    }
    let mut in_order: Vec<&ValueDecl> = decl.values.iter().collect();
    in_order.sort_by_key(|value| value.days.as_ref().map(|days| days.from.node));
    check_days(context, &in_order);
    let values = in_order.into_iter().map(|value| {
        check_sign(context, &kind, &value.value);
        let citation = decl
            .citation
            .as_ref()
            .map(|citation| citation.node.as_str());
        let figure = crate::syntax::ast::Figure {
            value: value.value.value.clone(),
            tail: value.tail.clone(),
        };
        let figure = sources::points(context, &figure, value.span, None, citation);
        if !sources::is_sourced(&figure) {
            context.report(Diagnostic::new(
                Code::ValueWithoutSource,
                value.value.value.span,
            ));
        }
        ParameterValue {
            value: figure.value,
            from: value.days.as_ref().map(|days| days.from.node),
            to: (value.days.as_ref()).and_then(|days| days.to.as_ref().map(|to| to.node)),
            provenance: figure.provenance,
            citation: figure.citation,
            span: value.span,
        }
    });
    let mut parameter = Parameter {
        name: decl.name.node.clone(),
        label: decl.label.node.clone(),
        kind: kind.clone(),
        values: values.collect(),
        in_force: None,
        span: decl.name.span,
    };
    parameter.in_force = match day {
        Some(day) => parameter.on(day),
        None if parameter.is_dated() || parameter.values.is_empty() => None,
        None => Some(0),
    };
    let wrong =
        |finding: &Diagnostic| finding.code.severity() == crate::diagnostic::Severity::Error;
    let doubtful = decl.broken || context.findings.iter().skip(found).any(wrong);
    let id = context.parameters.table.push(parameter);
    if doubtful {
        context.parameters.doubtful.push(id);
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
    let written = (amount.percent, amount.form == BoundForm::Points);
    let (wanted, sign) = match kind {
        ParameterKind::Percent => ((true, false), "%"),
        ParameterKind::Points => ((false, true), " điểm phần trăm"),
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
fn kind_words(kind: &ParameterKind) -> Arg {
    let args = Args::new();
    match kind {
        ParameterKind::Percent => Arg::Message("bound-percent", args),
        ParameterKind::Points => Arg::Message("bound-points", args),
        ParameterKind::Rate(base) => Arg::Message("bound-rate", args.with("base", *base)),
        ParameterKind::Count(unit) => Arg::Message("bound-count", args.with("unit", unit.as_str())),
    }
}

/// The range between two ends as they are written, with the values of the day. `kind` is what is
/// compared with them, where that is known. `None` where an end has no value, which is told.
pub(super) fn range(
    context: &mut Context<'_>,
    names: &mut Names<'_>,
    (lower, upper): (&End, &End),
    kind: Option<&ParameterKind>,
) -> Option<Range> {
    let from = end(context, names, lower, kind);
    // `bằng 5` has one bound that stands in both places.
    let span = |end: &End| end.as_ref().map(|(bound, _)| bound.span());
    let to = if span(lower) == span(upper) {
        from
    } else {
        end(context, names, upper, kind)
    };
    let (from, to) = (from.ok()?, to.ok()?);
    Some(Range {
        interval: Interval {
            lower: from.map(|(end, _)| end),
            upper: to.map(|(end, _)| end),
        },
        by: ByParameter {
            lower: from.and_then(|(_, id)| id),
            upper: to.and_then(|(_, id)| id),
        },
    })
}

pub(super) type End = Option<(BoundDecl, bool)>;

/// A bound that names what has no value.
#[derive(Clone, Copy)]
struct Valueless;

/// A bound with the parameter that it is; `None` where the range is open.
type Bound = Option<(Endpoint, Option<ParameterId>)>;

fn end(
    context: &mut Context<'_>,
    names: &mut Names<'_>,
    end: &End,
    kind: Option<&ParameterKind>,
) -> Result<Bound, Valueless> {
    let Some((bound, inclusive)) = end else {
        return Ok(None);
    };
    let (value, id) = match bound {
        BoundDecl::Number(amount) => (amount.value.node, None),
        BoundDecl::Parameter(name) => {
            let id = names.parameter(context, name).ok_or(Valueless)?;
            let value = named(context, id, name, kind).ok_or(Valueless)?;
            (value, Some(id))
        }
    };
    let inclusive = *inclusive;
    Ok(Some((Endpoint { value, inclusive }, id)))
}

/// The value of a parameter where it is named as a bound.
fn named(
    context: &mut Context<'_>,
    id: ParameterId,
    name: &Spanned<String>,
    kind: Option<&ParameterKind>,
) -> Option<Decimal> {
    context.parameters.used.entry(id).or_insert(name.span);
    let parameter = &context.parameters.table[id];
    if let Some(kind) = kind
        && *kind != parameter.kind
    {
        let finding = Diagnostic::new(Code::BoundOfOtherKind, name.span)
            .arg("name", name.node.as_str())
            .arg("found", kind_words(&parameter.kind))
            .arg("wanted", kind_words(kind))
            .label(parameter.span, "declared");
        context.report(finding);
        return None;
    }
    parameter.current().map(|value| value.value)
}

/// Reports what the values lack on the day: each parameter that is named and has none.
pub(super) fn report_lacking(context: &mut Context<'_>) {
    let known = &context.parameters;
    let mut lacking = Vec::new();
    let mut undecided: Vec<(&Parameter, Span)> = Vec::new();
    for (id, used) in &known.used {
        let parameter = &known.table[*id];
        if known.doubtful.contains(id) || parameter.in_force.is_some() {
            continue;
        }
        match known.day {
            None => undecided.push((parameter, *used)),
            Some(day) => lacking.push(
                Diagnostic::new(Code::NoValueOnDay, parameter.span)
                    .arg("name", parameter.name.as_str())
                    .arg("day", format_date(day))
                    .arg("values", all_values(parameter))
                    .label(*used, "used"),
            ),
        }
    }
    if let Some((first, used)) = undecided.first() {
        let names: Vec<&str> = (undecided.iter())
            .map(|(parameter, _)| parameter.name.as_str())
            .collect();
        lacking.push(
            Diagnostic::new(Code::DayNeeded, first.span)
                .arg("names", names.join(", "))
                .arg("values", all_values(first))
                .label(*used, "used"),
        );
    }
    context.findings.append(&mut lacking);
}

/// `21,1% từ 01/01/2023 đến 31/12/2023; 20,3% từ 01/01/2024`
fn all_values(parameter: &Parameter) -> Arg {
    let said = (0..parameter.values.len()).filter_map(|place| parameter.value_words(place));
    let mut said = said.map(|(id, args)| Arg::Message(id, args));
    let first = said.next().unwrap_or_else(|| Arg::from(""));
    said.fold(first, |rest, last| {
        let args = Args::new().with("rest", rest).with("last", last);
        Arg::Message("parameter-values", args)
    })
}

/// Which values the findings made since then rest on: those of these parameters.
pub(super) fn tell_values(context: &mut Context<'_>, since: usize, ids: &[ParameterId]) {
    let given: Vec<(&'static str, Args)> = (ids.iter())
        .filter_map(|id| {
            let parameter = &context.parameters.table[*id];
            let value = parameter.value_words(parameter.in_force?)?;
            let args = Args::new()
                .with("label", parameter.label.as_str())
                .with("value", value);
            Some(("given-parameter", args))
        })
        .collect();
    for finding in context.findings.iter_mut().skip(since) {
        finding.given.extend(given.iter().cloned());
    }
}

impl Parameter {
    /// A value with its days in words: a message and its variables.
    pub fn value_words(&self, place: usize) -> Option<(&'static str, Args)> {
        let args = Args::new()
            .with("value", self.values.get(place)?.value)
            .with("unit", self.kind.wording().unit_words())
            .with("dated", if self.is_dated() { "yes" } else { "no" })
            .with("days", self.days(place).words());
        Some(("parameter-value", args))
    }
}
