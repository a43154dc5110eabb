//! What examples give: each value against the indicator or attribute that it is of.

use std::collections::{HashMap, HashSet};

use super::Scope;
use super::values::Given;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::model::check::attributes::find_choice;
use crate::model::example::{ExampleDay, ExampleValue};
use crate::model::indicator::{limits, reported};
use crate::model::table::{AttributeId, IndicatorId};
use crate::model::{AttributeDomain, Indicator, IndicatorKind};
use crate::names::{Lookup, key};
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::{BrokenKind, ExampleDecl, GivenDecl, GivenValue, Name, Spanned};
use crate::syntax::write;

/// What a name of an example stands for.
#[derive(Debug, Clone, Copy)]
enum Named {
    Attribute(AttributeId),
    Indicator(IndicatorId),
}

/// All names that examples can give values to.
pub(super) struct Names {
    known: Lookup<Named>,
    /// Indicators whose previous figures matter: those that a change rests on and those that these
    /// may not exceed. `None` where an item that could not be read may compare any.
    compared: Option<HashSet<IndicatorId>>,
}

impl Names {
    pub(super) fn of(scope: &Scope<'_>) -> Self {
        let indicators = scope.indicators.iter();
        let indicators = indicators.map(|(id, one)| (one.name.clone(), Named::Indicator(id)));
        let attributes = scope.attributes.iter();
        let attributes = attributes.map(|(id, one)| (one.name.clone(), Named::Attribute(id)));
        Self {
            known: Lookup::of(indicators.chain(attributes)),
            compared: compared(scope),
        }
    }
}

fn compared(scope: &Scope<'_>) -> Option<HashSet<IndicatorId>> {
    let kinds = [BrokenKind::Criterion, BrokenKind::Item, BrokenKind::Unknown];
    if scope.is_broken(&kinds) {
        return None;
    }
    let items = scope.items.values().filter(|item| item.compares());
    let used = items.flat_map(|item| item.scoring.indicators());
    let parts = used.flat_map(|id| reported(scope.indicators, id));
    let with_limits = parts.flat_map(|id| std::iter::once(id).chain(limits(scope.indicators, id)));
    Some(with_limits.collect())
}

/// Resolves what an example gives and reports what cannot be.
pub(super) fn given(
    scope: &Scope<'_>,
    names: &Names,
    decl: &ExampleDecl,
    findings: &mut Vec<Diagnostic>,
) -> Given {
    let mut given = Given {
        day: decl.day.as_ref().map(|day| ExampleDay {
            day: day.node,
            span: day.span,
        }),
        ..Given::default()
    };
    let mut seen: HashMap<(String, bool), Span> = HashMap::new();
    for one in &decl.given {
        let said = (key(&one.name.node), one.previous.is_some());
        if let Some(first) = seen.get(&said) {
            findings.push(
                Diagnostic::new(Code::SaidTwice, one.name.span)
                    .arg("what", called(one))
                    .label(*first, "first"),
            );
            continue;
        }
        seen.insert(said, one.name.span);
        let place = one.value.span;
        match names.known.find(&one.name.node) {
            Some(Named::Attribute(_)) if let Some(span) = one.previous => findings.push(
                Diagnostic::new(Code::PreviousOfAttribute, span)
                    .arg("name", one.name.node.as_str()),
            ),
            Some(Named::Attribute(id)) => match of_attribute(&scope.attributes[id].domain, one) {
                Ok(value) => given.attributes.push((id, place, value)),
                Err(finding) => findings.push(*finding),
            },
            Some(Named::Indicator(id)) => match of_indicator(&scope.indicators[id], one) {
                Ok(value) if let Some(span) = one.previous => {
                    given.previous.push((id, place, value));
                    let compared = names.compared.as_ref();
                    if compared.is_some_and(|compared| !compared.contains(&id)) {
                        findings.push(
                            Diagnostic::new(Code::PreviousUnused, span)
                                .arg("name", one.name.node.as_str()),
                        );
                    }
                }
                Ok(value) => given.figures.push((id, place, value)),
                Err(finding) => findings.push(*finding),
            },
            None => findings.extend(unknown(scope, &names.known, &one.name)),
        }
    }
    given
}

/// A figure by its name: `trẻ_em`, `trẻ_em kỳ trước`.
fn called(given: &GivenDecl) -> String {
    let previous = given
        .previous
        .map_or_else(String::new, |_| format!(" {}", write::OF_PREVIOUS));
    format!("{}{previous}", given.name.node)
}

/// A value, or why it is none.
type Answer<T> = Result<Option<T>, Box<Diagnostic>>;

fn of_attribute(domain: &AttributeDomain, given: &GivenDecl) -> Answer<u16> {
    match (domain, &given.value.node) {
        (_, GivenValue::Unknown) => Ok(None),
        (AttributeDomain::Flag, GivenValue::Flag(flag)) => Ok(Some(u16::from(*flag))),
        (AttributeDomain::Choices(choices), GivenValue::Choice(choice)) => {
            let value = Spanned {
                node: choice.clone(),
                span: given.value.span,
            };
            find_choice(&given.name, choices, &value).map(Some)
        }
        (AttributeDomain::Flag, _) => Err(form(
            given,
            "value-flag",
            format!("{} {}", given.name.node, write::YES),
        )),
        (AttributeDomain::Choices(choices), _) => {
            let first = choices.first().map_or("", String::as_str);
            let proposal = format!("{} {} {first}", given.name.node, write::IS);
            Err(form(given, "value-choice", proposal))
        }
    }
}

fn of_indicator(indicator: &Indicator, given: &GivenDecl) -> Answer<ExampleValue> {
    let name = called(given);
    if indicator.is_calculated() {
        return Err(Box::new(
            Diagnostic::new(Code::CalculatedInExample, given.name.span)
                .arg("name", given.name.node.as_str())
                .label(indicator.span, "declared"),
        ));
    }
    let (value, percent) = match (&indicator.kind, &given.value.node) {
        (_, GivenValue::Unknown) => return Ok(None),
        (IndicatorKind::Flag, GivenValue::Flag(flag)) => {
            return Ok(Some(ExampleValue::Flag(*flag)));
        }
        (IndicatorKind::Flag, _) => {
            return Err(form(given, "value-flag", format!("{name} {}", write::YES)));
        }
        (_, GivenValue::Number { value, percent }) => (*value, *percent),
        (IndicatorKind::Count { .. }, _) => {
            return Err(form(given, "value-count", format!("{name} 98")));
        }
        (IndicatorKind::Percent, _) => {
            return Err(form(given, "value-percent", format!("{name} 20,3%")));
        }
    };
    let written = Arg::Number(value);
    let is_percent = indicator.kind == IndicatorKind::Percent;
    if percent != is_percent {
        let id = if is_percent {
            "value-percent"
        } else {
            "value-count"
        };
        let sign = if is_percent { "%" } else { "" };
        let number = crate::number::format_number(value);
        let finding = form(given, id, format!("{name} {number}{sign}"));
        return Err(Box::new(
            finding.mend(given.value.span, format!("{number}{sign}")),
        ));
    }
    let broken = |case, limit: Decimal| {
        Diagnostic::new(Code::ValueBreaks, given.value.span)
            .arg("case", case)
            .arg("name", name.as_str())
            .arg("value", written.clone())
            .arg("limit", limit)
            .arg("other", "")
            .arg("unit", if is_percent { "%" } else { "" })
    };
    if !is_percent && !value.is_integer() {
        return Err(Box::new(broken("fraction", Decimal::ZERO)));
    }
    if value < indicator.at_least {
        return Err(Box::new(broken("least", indicator.at_least)));
    }
    if let Some(most) = indicator.at_most.filter(|most| value > *most) {
        return Err(Box::new(broken("most", most)));
    }
    Ok(Some(ExampleValue::Number(value.normalize())))
}

/// A value that is not of its kind, and how one is written.
fn form(given: &GivenDecl, wanted: &'static str, proposal: String) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::new(Code::ValueOfOtherKind, given.value.span)
            .arg("name", called(given))
            .arg("wanted", Arg::Message(wanted, Args::new()))
            .arg("proposal", proposal),
    )
}

fn unknown(scope: &Scope<'_>, known: &Lookup<Named>, name: &Name) -> Option<Diagnostic> {
    let kinds = [BrokenKind::Attribute, BrokenKind::Indicator];
    if scope.may_be_broken(&name.node, &kinds) {
        return None;
    }
    let finding = Diagnostic::new(Code::UnknownName, name.span)
        .arg("what", Arg::Message("kind-given", Args::new()))
        .arg("name", name.node.as_str());
    Some(match known.nearest(&name.node) {
        Some(meant) => finding
            .arg("meant", meant)
            .help("help-meant")
            .mend(name.span, meant),
        None => finding.help("help-example"),
    })
}
