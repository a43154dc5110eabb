//! Attributes, and the classes that follow from them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::super::attribute::{Attribute, AttributeDomain, Class};
use super::super::choices::Choices;
use super::super::condition::{self as model, Is};
use super::super::table::{AttributeId, ClassId, Table};
use super::condition::{self, Asked};
use super::context::Context;
use super::idle::{self, Declared};
use super::names::Names;
use super::overlap;
use super::recognition;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::names::key;
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::{Block, BrokenKind, ClassDecl, Condition, Domain, Name, Spanned};
use crate::syntax::write;

/// The attributes, in the order of their first declarations.
pub(super) fn attributes(
    context: &mut Context<'_>,
    names: &Names<'_>,
) -> Table<AttributeId, Attribute> {
    let mut table = Table::default();
    let ast = context.ast;
    for block in &ast.blocks {
        let Block::Attribute(decl) = block else {
            continue;
        };
        if !names.is_first(&decl.name) {
            continue;
        }
        table.push(Attribute {
            name: decl.name.node.clone(),
            label: decl.label.node.clone(),
            domain: match &decl.domain {
                Domain::Flag => AttributeDomain::Flag,
                Domain::Choices(choices) => AttributeDomain::Choices(distinct(context, choices)),
            },
            span: decl.span,
        });
    }
    table
}

fn distinct(context: &mut Context<'_>, choices: &[Spanned<String>]) -> Choices {
    let mut first: HashMap<String, Span> = HashMap::new();
    let mut kept = Vec::new();
    for choice in choices {
        match first.entry(key(&choice.node)) {
            Entry::Occupied(first) => context.report(
                Diagnostic::new(Code::DuplicateName, choice.span)
                    .arg("what", Arg::Message("kind-choice", Args::new()))
                    .arg("name", choice.node.as_str())
                    .label(*first.get(), "first"),
            ),
            Entry::Vacant(slot) => {
                slot.insert(choice.span);
                kept.push(choice.node.clone());
            }
        }
    }
    Choices::new(kept)
}

/// The classes, in order, each with its threshold. A class whose condition or threshold is at
/// fault has been reported and stands here with what could be understood.
pub(super) fn classes(
    context: &mut Context<'_>,
    names: &mut Names<'_>,
    attributes: &Table<AttributeId, Attribute>,
    recognised: &recognition::Built,
) -> Table<ClassId, Class> {
    let ast = context.ast;
    let decls: Vec<&ClassDecl> = ast
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Class(decl) if names.is_first(&decl.name) => Some(decl),
            _ => None,
        })
        .collect();
    check_rest(context, &decls);
    let mut table = Table::default();
    for decl in &decls {
        let condition = decl
            .condition
            .as_ref()
            .and_then(|asked| lower(context, names, attributes, asked));
        if let Some(asked) = decl.condition.as_ref().filter(|_| condition.is_some()) {
            let declared = Declared {
                attributes,
                indicators: None,
            };
            context.findings.extend(idle::idle(asked, &declared));
        }
        let threshold = names.class(context, &decl.name).and_then(|id| {
            recognised
                .recognition
                .thresholds
                .iter()
                .find(|threshold| threshold.class == id)
        });
        if threshold.is_none() && recognised.complete {
            context.report(
                Diagnostic::new(Code::ClassWithoutThreshold, decl.name.span)
                    .arg("name", decl.name.node.as_str()),
            );
        }
        table.push(Class {
            name: decl.name.node.clone(),
            label: decl.label.node.clone(),
            condition,
            threshold: threshold.map_or(Decimal::ZERO, |threshold| threshold.at_least.value),
            span: decl.span,
        });
    }
    overlap::note(context, attributes, &table, &decls);
    table
}

/// The last class, and only it, takes the rest.
fn check_rest(context: &mut Context<'_>, decls: &[&ClassDecl]) {
    if context.is_broken(BrokenKind::Class) {
        return;
    }
    let rest = decls.iter().position(|decl| decl.condition.is_none());
    match rest {
        None => {
            let place = decls
                .last()
                .map(|decl| decl.span)
                .or_else(|| context.heading());
            if let Some(place) = place {
                context.report(Diagnostic::new(Code::NoRestClass, place));
            }
        }
        Some(rest) => {
            let taken_all = decls.get(rest).map(|decl| decl.name.span);
            for (decl, taken_all) in decls
                .iter()
                .skip(rest + 1)
                .zip(taken_all.into_iter().cycle())
            {
                context.report(
                    Diagnostic::new(Code::ClassAfterRest, decl.name.span)
                        .arg("name", decl.name.node.as_str())
                        .label(taken_all, "rest"),
                );
            }
        }
    }
}

fn lower(
    context: &mut Context<'_>,
    names: &mut Names<'_>,
    attributes: &Table<AttributeId, Attribute>,
    asked: &Condition,
) -> Option<model::Condition<Is>> {
    condition::lower(asked, &mut |asked| match asked {
        Asked::Is(name, value) => {
            let id = names.attribute(context, name)?;
            Some(Is(id, choice_of(context, attributes, id, name, value)?))
        }
        Asked::Holds(name) => {
            let id = names.attribute(context, name)?;
            Some(Is(id, yes_of(context, attributes, id, name)?))
        }
        Asked::Within(name, _) => {
            names.attribute(context, name)?;
            context.report(condition::attribute_compared(name));
            None
        }
    })
}

/// The place of a value among those of an attribute, or none with a finding.
pub(super) fn choice_of(
    context: &mut Context<'_>,
    attributes: &Table<AttributeId, Attribute>,
    id: AttributeId,
    name: &Name,
    value: &Spanned<String>,
) -> Option<u16> {
    match &attributes[id].domain {
        AttributeDomain::Choices(choices) => choice(context, name, choices, value),
        AttributeDomain::Flag => {
            let choices = Choices::new(AttributeDomain::Flag.words());
            choice(context, name, &choices, value)
        }
    }
}

/// The place of yes, or none with a finding where the attribute is no yes/no.
pub(super) fn yes_of(
    context: &mut Context<'_>,
    attributes: &Table<AttributeId, Attribute>,
    id: AttributeId,
    name: &Name,
) -> Option<u16> {
    match &attributes[id].domain {
        AttributeDomain::Flag => Some(1),
        AttributeDomain::Choices(choices) => {
            let first = choices.first().map_or("", String::as_str);
            context.report(
                Diagnostic::new(Code::NotAFlagIndicator, name.span)
                    .arg("name", name.node.as_str())
                    .arg("example", format!("{} {} {first}", name.node, write::IS))
                    .help("help-choice"),
            );
            None
        }
    }
}

fn choice(
    context: &mut Context<'_>,
    name: &Name,
    choices: &Choices,
    value: &Spanned<String>,
) -> Option<u16> {
    match find_choice(name, choices, value) {
        Ok(at) => Some(at),
        Err(finding) => {
            context.report(*finding);
            None
        }
    }
}

/// The place of a choice of an attribute, or the finding that there is no such choice.
pub(super) fn find_choice(
    name: &Name,
    choices: &Choices,
    value: &Spanned<String>,
) -> Result<u16, Box<Diagnostic>> {
    if let Some(at) = choices.place(&value.node) {
        return Ok(at);
    }
    let finding = Diagnostic::new(Code::UnknownChoice, value.span)
        .arg("name", name.node.as_str())
        .arg("value", value.node.as_str())
        .arg("choices", Arg::list(&**choices));
    let wanted = key(&value.node);
    // `xã nhưng không miền_núi`: a choice, and words that go on with something else.
    let goes_on = choices.iter().find(|choice| {
        let rest = wanted.strip_prefix(key(choice).as_str());
        rest.is_some_and(|rest| rest.starts_with(' '))
    });
    if let Some(first) = goes_on {
        return Err(Box::new(
            finding.arg("first", first.as_str()).help("help-goes-on"),
        ));
    }
    Err(Box::new(match choices.nearest(&value.node) {
        Some(meant) => finding
            .arg("meant", meant)
            .help("help-meant")
            .mend(value.span, meant),
        None => finding,
    }))
}
