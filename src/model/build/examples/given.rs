//! What examples give: each value against the indicator or attribute that it is of.

use std::collections::HashMap;

use super::Scope;
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::Decimal;
use crate::model::build::attributes::find_choice;
use crate::model::example::{Example, ExampleValue, Known};
use crate::model::table::{self, AttributeId, Id, IndicatorId};
use crate::model::{AttributeDomain, Indicator, IndicatorKind};
use crate::names::{key, suggest};
use crate::source::Span;
use crate::syntax::ast::{BrokenKind, ExampleDecl, GivenDecl, GivenValue, Name, Spanned};
use crate::text::{Arg, Args};

/// What one example says itself; `None` takes a value back.
#[derive(Debug, Default)]
pub(super) struct Given {
    attributes: Vec<(AttributeId, Span, Option<u16>)>,
    figures: Vec<(IndicatorId, Span, Option<ExampleValue>)>,
}

/// Everything that is known in an example, by the standard's order.
#[derive(Debug, Clone)]
pub(super) struct Values {
    attributes: Vec<Option<(u16, Span)>>,
    figures: Vec<Option<(ExampleValue, Span)>>,
}

impl Values {
    pub(super) fn nothing(scope: &Scope<'_>) -> Self {
        Self {
            attributes: vec![None; scope.attributes.len()],
            figures: vec![None; scope.indicators.len()],
        }
    }

    pub(super) fn of(scope: &Scope<'_>, example: Option<&Example>) -> Self {
        let mut values = Self::nothing(scope);
        let Some(example) = example else {
            return values;
        };
        for known in &example.attributes {
            set(
                &mut values.attributes,
                known.id,
                Some((known.value, known.span)),
            );
        }
        for known in &example.figures {
            set(
                &mut values.figures,
                known.id,
                Some((known.value, known.span)),
            );
        }
        values
    }

    pub(super) fn overlay(&mut self, given: &Given) {
        for (id, span, value) in &given.attributes {
            set(&mut self.attributes, *id, value.map(|value| (value, *span)));
        }
        for (id, span, value) in &given.figures {
            set(&mut self.figures, *id, value.map(|value| (value, *span)));
        }
    }

    pub(super) fn attributes(&self) -> Vec<Known<AttributeId, u16>> {
        listed(&self.attributes)
    }

    pub(super) fn figures(&self) -> Vec<Known<IndicatorId, ExampleValue>> {
        listed(&self.figures)
    }

    fn number(&self, id: IndicatorId) -> Option<(Decimal, Span)> {
        match self.figures.get(id.place()).copied().flatten()? {
            (ExampleValue::Number(number), span) => Some((number, span)),
            (ExampleValue::Flag(_), _) => None,
        }
    }
}

fn set<I: Id, T>(slots: &mut [Option<T>], id: I, value: Option<T>) {
    if let Some(slot) = slots.get_mut(id.place()) {
        *slot = value;
    }
}

fn listed<I: Id, V: Copy>(slots: &[Option<(V, Span)>]) -> Vec<Known<I, V>> {
    (table::ids(0..slots.len()).zip(slots))
        .filter_map(|(id, slot)| slot.map(|(value, span)| Known { id, value, span }))
        .collect()
}

/// What a name of an example stands for.
#[derive(Debug, Clone, Copy)]
enum Named {
    Attribute(AttributeId),
    Indicator(IndicatorId),
}

/// All names that examples can give values to.
pub(super) struct Names(HashMap<String, Named>);

impl Names {
    pub(super) fn of(scope: &Scope<'_>) -> Self {
        let indicators = scope.indicators.iter();
        let indicators = indicators.map(|(id, one)| (key(&one.name), Named::Indicator(id)));
        let attributes = scope.attributes.iter();
        let attributes = attributes.map(|(id, one)| (key(&one.name), Named::Attribute(id)));
        Self(indicators.chain(attributes).collect())
    }
}

/// Resolves what an example gives and reports what cannot be.
pub(super) fn given(
    scope: &Scope<'_>,
    names: &Names,
    decl: &ExampleDecl,
    findings: &mut Vec<Diagnostic>,
) -> Given {
    let mut given = Given::default();
    let mut seen: HashMap<String, Span> = HashMap::new();
    for one in &decl.given {
        let wanted = key(&one.name.node);
        if let Some(first) = seen.get(&wanted) {
            findings.push(
                Diagnostic::new(Code::SaidTwice, one.name.span)
                    .arg("what", one.name.node.as_str())
                    .label(*first, "first"),
            );
            continue;
        }
        seen.insert(wanted.clone(), one.name.span);
        let place = one.value.span;
        match names.0.get(&wanted) {
            Some(&Named::Attribute(id)) => match of_attribute(&scope.attributes[id].domain, one) {
                Ok(value) => given.attributes.push((id, place, value)),
                Err(finding) => findings.push(*finding),
            },
            Some(&Named::Indicator(id)) => match of_indicator(&scope.indicators[id], one) {
                Ok(value) => given.figures.push((id, place, value)),
                Err(finding) => findings.push(*finding),
            },
            None => findings.extend(unknown(scope, &one.name)),
        }
    }
    given
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
        (AttributeDomain::Flag, _) => {
            Err(form(given, "value-flag", format!("{} có", given.name.node)))
        }
        (AttributeDomain::Choices(choices), _) => {
            let first = choices.first().map_or("", String::as_str);
            let proposal = format!("{} là {first}", given.name.node);
            Err(form(given, "value-choice", proposal))
        }
    }
}

fn of_indicator(indicator: &Indicator, given: &GivenDecl) -> Answer<ExampleValue> {
    let name = &given.name.node;
    if indicator.is_calculated() {
        return Err(Box::new(
            Diagnostic::new(Code::CalculatedInExample, given.name.span)
                .arg("name", name.as_str())
                .label(indicator.span, "declared"),
        ));
    }
    let (value, percent) = match (&indicator.kind, &given.value.node) {
        (_, GivenValue::Unknown) => return Ok(None),
        (IndicatorKind::Flag, GivenValue::Flag(flag)) => {
            return Ok(Some(ExampleValue::Flag(*flag)));
        }
        (IndicatorKind::Flag, _) => return Err(form(given, "value-flag", format!("{name} có"))),
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
        let number = crate::exact::format_number(value);
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
            .arg("name", given.name.node.as_str())
            .arg("wanted", Arg::Message(wanted, Args::new()))
            .arg("proposal", proposal),
    )
}

fn unknown(scope: &Scope<'_>, name: &Name) -> Option<Diagnostic> {
    let kinds = [BrokenKind::Attribute, BrokenKind::Indicator];
    if scope.may_be_broken(&name.node, &kinds) {
        return None;
    }
    let finding = Diagnostic::new(Code::UnknownName, name.span)
        .arg("what", Arg::Message("kind-given", Args::new()))
        .arg("name", name.node.as_str());
    let indicators = scope.indicators.values().map(|one| one.name.as_str());
    let names = indicators.chain(scope.attributes.values().map(|one| one.name.as_str()));
    Some(match suggest(&name.node, names) {
        Some(meant) => finding
            .arg("meant", meant)
            .help("help-meant")
            .mend(name.span, meant),
        None => finding.help("help-example"),
    })
}

/// Reports the values of an example that exceed a limit, if the example itself gave one of the
/// two: else the example that it starts from has been told so.
pub(super) fn check_limits(
    scope: &Scope<'_>,
    decl: &ExampleDecl,
    values: &Values,
    findings: &mut Vec<Diagnostic>,
) {
    let own = |span: Span| {
        let whole = decl.span;
        span.file == whole.file && span.start >= whole.start && span.end <= whole.end
    };
    for (id, indicator) in scope.indicators.iter() {
        let Some((number, at)) = values.number(id) else {
            continue;
        };
        let exceeded = (above(scope, id).into_iter()).find_map(|limit| {
            let (most, limit_at) = values.number(limit)?;
            (number > most && (own(at) || own(limit_at))).then_some((limit, most, limit_at))
        });
        let Some((limit, most, limit_at)) = exceeded else {
            continue;
        };
        let (place, other) = if own(at) {
            (at, limit_at)
        } else {
            (limit_at, at)
        };
        findings.push(
            Diagnostic::new(Code::ValueBreaks, place)
                .arg("case", "limit")
                .arg("name", indicator.name.as_str())
                .arg("value", number)
                .arg("limit", most)
                .arg("other", scope.indicators[limit].name.as_str())
                .arg("unit", if indicator.is_count() { "" } else { "%" })
                .label(other, "other"),
        );
    }
}

/// All indicators that one may not exceed, through any number of limits, the nearest first.
fn above(scope: &Scope<'_>, id: IndicatorId) -> Vec<IndicatorId> {
    let mut found = scope.indicators[id].limits.clone();
    let mut next = 0;
    while let Some(&one) = found.get(next) {
        for &limit in &scope.indicators[one].limits {
            if limit != id && !found.contains(&limit) {
                found.push(limit);
            }
        }
        next += 1;
    }
    found
}
