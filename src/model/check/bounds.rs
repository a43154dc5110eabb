//! Bounds as numbers: the value of the day is put in where one names a parameter.

use super::super::parameter::{ByParameter, Parameter, ParameterKind};
use super::super::table::ParameterId;
use super::super::{Endpoint, Interval, words};
use super::context::Context;
use super::names::Names;
use super::parameters::kind_words;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::number::{Decimal, format_date};
use crate::source::Span;
use crate::syntax::ast::{BoundDecl, Spanned};

/// A range with its numbers put in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Range {
    pub(super) interval: Interval,
    pub(super) by: ByParameter,
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
                .arg("names", Arg::list(names))
                .arg("values", all_values(first))
                .label(*used, "used"),
        );
    }
    context.findings.append(&mut lacking);
}

/// `21,1% từ 01/01/2023 đến 31/12/2023; 20,3% từ 01/01/2024`
fn all_values(parameter: &Parameter) -> Arg {
    let said = (0..parameter.values.len()).filter_map(|place| words::value(parameter, place));
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
            let value = words::value(parameter, parameter.in_force?)?;
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
