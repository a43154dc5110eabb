//! A tree to a checked plan.
//!
//! A plan shares the figures of the standard that it applies, so both are resolved as one tree: the
//! standard's declarations, and the plan's behind them.

mod bare;
mod duties;
mod targets;
mod trials;

use std::collections::BTreeSet;

use super::condition::Facts;
use super::context::Context;
use super::names::Names;
use super::{attributes, bounds, check_force, indicators, parameters, sources};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::model::{Indicator, IndicatorId, Parts, Plan, Standard, Table};
use crate::number::Date;
use crate::source::{FileId, Span};
use crate::syntax::ast::{Ast, Block, BrokenKind, PlanDecl};

/// A plan where a standard is asked for.
pub(in crate::model::check) fn alone(ast: &Ast) -> Option<Diagnostic> {
    let plan = heading(ast)?;
    let finding = Diagnostic::new(Code::PlanAlone, plan.heading.span);
    Some(finding.arg("id", plan.heading.id.node.as_str()))
}

fn heading(ast: &Ast) -> Option<&PlanDecl> {
    ast.blocks.iter().find_map(|block| match block {
        Block::Plan(plan) => Some(plan),
        _ => None,
    })
}

/// Resolves and checks a plan, with the tree of the standard that it applies on a day. What is wrong with
/// that standard itself is not told, but for errors, which leave no plan either.
pub fn plan(
    file: FileId,
    ast: &Ast,
    applied: Option<(FileId, &Ast)>,
    day: Option<Date>,
) -> (Option<Plan>, Vec<Diagnostic>) {
    let Some(decl) = heading(ast) else {
        return (None, Vec::new());
    };
    let whole = together(ast, applied.map(|(_, ast)| ast));
    let mut findings = Vec::new();
    let standard = match applied {
        Some((file, _)) => {
            let (standard, found) = super::build_on(day, file, &whole);
            findings.extend(found);
            standard
        }
        None => None,
    };
    let mut context = Context::new(&whole);
    let mut names = Names::collect(&mut context);
    let attributes = attributes::attributes(&mut context, &names);
    let indicators = indicators::indicators(&mut context, &mut names);
    let values = parameters::parameters(&mut context, &names, day, None);
    context.findings.extend(values.findings.iter().cloned());
    if applied.is_some() {
        // All of this was found once.
        context.findings.clear();
    }
    check_force(&mut context, &decl.heading);
    let own = own_figures(&mut context, decl, &whole, &indicators, ast);
    of_results(&mut context, decl, ast);
    let facts = Facts {
        context: &mut context,
        names: &mut names,
        attributes: &attributes,
        indicators: &indicators,
    };
    let targets = targets::targets(facts, &own, decl.applies.is_some(), ast);
    let duties = duties::duties(&mut context, decl, ast);
    let facts = Facts {
        context: &mut context,
        names: &mut names,
        attributes: &attributes,
        indicators: &indicators,
    };
    let links = duties::links(facts, &own, ast);
    let asks_nothing = targets.is_empty() && duties.is_empty() && links.is_empty();
    report_all(&mut context, &names, decl.heading.span, asks_nothing);
    let is_own = |finding: &Diagnostic| match finding.place {
        Place::Span(span) => span.file == file,
        Place::Position(at) => at.file == file,
        Place::File(of) => of == file,
    };
    // What a standard declares that could not be read is not unknown.
    let may_apply = applied.is_none()
        && (context.is_broken(BrokenKind::Standard) || context.is_broken(BrokenKind::Unknown));
    if may_apply {
        context.findings.retain(|one| one.code != Code::UnknownName);
    }
    // That the standard's own rules do not use the plan's figures is as it should be.
    findings.retain(|found| {
        found.severity == Severity::Error || is_own(found) && found.code != Code::UnusedName
    });
    let Context {
        findings: found,
        unverified,
        ..
    } = context;
    findings.extend(found.into_iter().filter(is_own));
    findings.sort_by_key(|finding| finding.place);
    let is_sound = ast.broken.is_empty()
        && (findings.iter()).all(|finding| finding.severity != Severity::Error);
    let standard = match applied {
        Some(_) => standard,
        None => Some(Standard::checked(Parts {
            attributes,
            indicators,
            unverified,
            ..bare::without_criteria(file, decl)
        })),
    };
    let plan = standard.filter(|_| is_sound).map(|standard| Plan {
        file,
        id: decl.heading.id.node.clone(),
        title: decl.heading.title.node.clone(),
        legal_text: decl
            .heading
            .legal_text
            .as_ref()
            .map(|text| text.node.clone()),
        issued: decl.heading.issued.as_ref().map(|date| date.node),
        effective_from: decl.heading.effective_from.as_ref().map(|date| date.node),
        effective_to: decl.heading.effective_to.as_ref().map(|date| date.node),
        citations: decl
            .citations
            .iter()
            .map(|text| text.node.clone())
            .collect(),
        unit: decl.unit.as_ref().map(|unit| unit.node.clone()),
        is_applied: applied.is_some(),
        standard,
        own,
        targets,
        duties,
        links,
    });
    (plan, findings)
}

/// Reports what is told of a plan as a whole; its heading stands there.
fn report_all(context: &mut Context<'_>, names: &Names<'_>, heading: Span, asks_nothing: bool) {
    let is_lost = context.is_broken(BrokenKind::Target) || context.is_broken(BrokenKind::Duty);
    if asks_nothing && !is_lost {
        context.report(Diagnostic::new(Code::NoTargets, heading));
    }
    bounds::report_lacking(context);
    names.report_unused(context);
    context.unverified.retain(|span| span.file == heading.file);
    sources::report_unverified(context);
}

/// The standard's tree with the plan's figures behind its own.
fn together(plan: &Ast, standard: Option<&Ast>) -> Ast {
    let mut whole = standard.cloned().unwrap_or_default();
    let is_example = |block: &Block| matches!(block, Block::Example(_) | Block::ExamplesFor(_));
    whole.blocks.retain(|block| !is_example(block));
    whole.broken.extend(plan.broken.iter().cloned());
    let figures = plan.blocks.iter().filter_map(|block| match block {
        Block::Attribute(_) | Block::Indicator(_) => Some(block.clone()),
        Block::OwnFigure(decl) => Some(Block::Indicator(decl.clone())),
        _ => None,
    });
    whole.blocks.extend(figures);
    whole
}

/// Answers that scoring gives are results of the standard that the plan applies.
fn of_results(context: &mut Context<'_>, decl: &PlanDecl, plan: &Ast) {
    let applied = decl.applies.as_ref().map(|id| crate::names::key(&id.node));
    for block in &plan.blocks {
        let (Block::Indicator(one) | Block::OwnFigure(one)) = block else {
            continue;
        };
        let Some(id) = &one.result else { continue };
        if applied.as_deref() != Some(crate::names::key(&id.node).as_str()) {
            let finding = Diagnostic::new(Code::ResultOfOther, id.span);
            let finding = finding.arg("name", one.name.node.as_str());
            context.report(finding.arg("id", id.node.as_str()));
        }
    }
}

/// The figures that the plan's own unit gives.
fn own_figures(
    context: &mut Context<'_>,
    decl: &PlanDecl,
    whole: &Ast,
    indicators: &Table<IndicatorId, Indicator>,
    plan: &Ast,
) -> BTreeSet<IndicatorId> {
    let declared = plan.blocks.iter().filter_map(|block| match block {
        Block::OwnFigure(own) => Some(own),
        _ => None,
    });
    let spans: Vec<Span> = declared.map(|own| own.name.span).collect();
    if let Some(first) = spans.first()
        && decl.unit.is_none()
        && !whole
            .broken
            .iter()
            .any(|one| one.kind == BrokenKind::Standard)
    {
        let finding = Diagnostic::new(Code::PlanWithoutUnit, decl.heading.span);
        context.report(finding.label(*first, "figure"));
    }
    let all = indicators.iter();
    all.filter(|(_, one)| spans.contains(&one.span))
        .map(|(id, _)| id)
        .collect()
}
