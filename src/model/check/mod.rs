//! A tree to a checked standard.
//!
//! Every check runs on whatever could be understood, so that all findings of a file come at once.
//! What a statement that could not be read might have said is never held against the rest of the
//! file: its names are not unknown, and sums it would be part of are not compared.

mod alike;
mod attributes;
mod bounds;
mod condition;
mod context;
mod cover;
mod criteria;
mod cuts;
mod domain;
mod duplicates;
mod every_day;
mod examples;
mod idle;
mod indicators;
mod items;
mod linear;
mod names;
mod no_case;
mod numbers;
mod overlap;
mod parameters;
mod plan;
mod quantity;
mod recognition;
mod rounding;
mod scale;
mod sources;
mod sums;
mod units;
mod unread;

pub use every_day::{Look, build_every_day, tell_once};
pub use examples::examples;
pub use plan::plan;

use std::sync::Arc;

use condition::Facts;
use context::Context;
use names::Names;
use parameters::Values;

use super::provenance::Points;
use super::{Parts, Standard};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::number::{Date, format_date};
use crate::source::FileId;
use crate::syntax::ast::{Ast, Block, BrokenKind, ItemNumber, StandardDecl, Text};

/// Resolves and checks a tree. The standard is there when no finding is an error and nothing of
/// the file was unreadable.
pub fn build(file: FileId, ast: &Ast) -> (Option<Standard>, Vec<Diagnostic>) {
    build_on(None, file, ast)
}

/// The same for a day: the standard states the law of that day. What a text says differently for
/// different days is to be read here for this one; without a day nothing may depend on it.
pub fn build_on(day: Option<Date>, file: FileId, ast: &Ast) -> (Option<Standard>, Vec<Diagnostic>) {
    let mut built = build_with(None, day, file, ast);
    if let Some(values) = built.values {
        built.findings.extend(values.findings.iter().cloned());
        built.findings.sort_by_key(|finding| finding.place);
    }
    (built.standard, built.findings)
}

/// What a tree was built to.
struct Built {
    standard: Option<Standard>,
    /// What was found but for what is found among the values of parameters.
    findings: Vec<Diagnostic>,
    /// These values, which are the same on every day.
    values: Option<Arc<Values>>,
}

/// The same with the values of parameters, where they are known from another day.
fn build_with(values: Option<Arc<Values>>, day: Option<Date>, file: FileId, ast: &Ast) -> Built {
    let other = of_other_kind(file, ast);
    if !other.is_empty() {
        return Built {
            standard: None,
            findings: other,
            values,
        };
    }
    let mut context = Context::new(ast);
    let mut names = Names::collect(&mut context);
    let attributes = attributes::attributes(&mut context, &names);
    let indicators = indicators::indicators(&mut context, &mut names);
    let values = parameters::parameters(&mut context, &names, day, values);
    let mut built = criteria::criteria(&mut context, &mut names, &attributes, &indicators);
    let heading = ast.blocks.iter().find_map(|block| match block {
        Block::Standard(heading) => Some(heading),
        _ => None,
    });
    if let Some(heading) = heading {
        if let Some(base) = &heading.amends {
            // What it amends is put in its place before a tree comes here, where it is at hand.
            let finding = Diagnostic::new(Code::BaseNotFound, base.span);
            context.report(finding.arg("id", base.node.as_str()));
        }
        check_force(&mut context, heading);
    }
    let total = heading.and_then(|heading| total(&mut context, heading, &built));
    let recognised = recognition::recognition(
        &mut Facts {
            context: &mut context,
            names: &mut names,
            attributes: &attributes,
            indicators: &indicators,
        },
        built.criteria.len(),
        total.as_ref(),
    );
    let classes = attributes::classes(&mut context, &mut names, &attributes, &recognised);
    let scope = examples::Scope {
        attributes: &attributes,
        classes: &classes,
        indicators: &indicators,
        criteria: &built.criteria,
        items: &built.items,
        recognition: &recognised.recognition,
        total: total.as_ref().map(|total| total.value),
        force: examples::force(ast, heading),
        item_numbers: item_numbers(ast),
        unread: &context.unread,
    };
    let id = heading.map(|heading| heading.id.node.as_str());
    let examples = examples::own(&scope, ast, id, &mut context.findings);
    bounds::report_lacking(&mut context);
    names.report_unused(&mut context);
    sources::report_unverified(&mut context);

    let Context {
        mut findings,
        unverified,
        parameters,
        ..
    } = context;
    findings.sort_by_key(|finding| finding.place);
    let mut all = findings.iter().chain(&values.findings);
    let usable = ast.broken.is_empty() && all.all(|f| f.severity != Severity::Error);
    let standard = match (heading, total) {
        (Some(heading), Some(total)) if usable => Some(Standard::checked(Parts {
            file,
            id: heading.id.node.clone(),
            title: heading.title.node.clone(),
            span: heading.span,
            legal_text: heading.legal_text.as_ref().map(|text| text.node.clone()),
            issued: heading.issued.as_ref().map(|date| date.node),
            effective_from: heading.effective_from.as_ref().map(|date| date.node),
            effective_to: heading.effective_to.as_ref().map(|date| date.node),
            texts: (heading.amended.iter().cloned())
                .chain([Arc::new(Text::of(heading))])
                .collect(),
            day,
            total,
            attributes,
            classes,
            indicators,
            parameters: parameters.table,
            criteria: std::mem::take(&mut built.criteria),
            items: std::mem::take(&mut built.items),
            recognition: recognised.recognition,
            unverified,
            examples,
        })),
        _ => None,
    };
    Built {
        standard,
        findings,
        values: Some(values),
    }
}

/// What is said of a file that holds examples alone, or a plan; nothing of a standard.
fn of_other_kind(file: FileId, ast: &Ast) -> Vec<Diagnostic> {
    if has_heading(ast) {
        return Vec::new();
    }
    let plan = plan::alone(ast).map(|finding| vec![finding]);
    plan.unwrap_or_else(|| examples::alone(file, ast))
}

/// No text stops being in force before it starts.
fn check_force(context: &mut Context<'_>, heading: &StandardDecl) {
    if let (Some(from), Some(to)) = (&heading.effective_from, &heading.effective_to)
        && to.node < from.node
    {
        context.report(
            Diagnostic::new(Code::EndBeforeStart, to.span)
                .arg("from", format_date(from.node))
                .arg("to", format_date(to.node))
                .label(from.span, "from"),
        );
    }
}

fn has_heading(ast: &Ast) -> bool {
    let is_heading = |block: &Block| matches!(block, Block::Standard(_));
    ast.blocks.iter().any(is_heading)
}

fn item_numbers(ast: &Ast) -> Vec<ItemNumber> {
    let criteria = ast.blocks.iter().filter_map(|block| match block {
        Block::Criterion(decl) => Some(decl),
        _ => None,
    });
    (criteria.flat_map(|decl| &decl.items))
        .map(|item| item.number.node)
        .collect()
}

/// The standard's total, held against the sum of its criteria.
fn total(
    context: &mut Context<'_>,
    heading: &StandardDecl,
    built: &criteria::Built,
) -> Option<Points> {
    if heading.legal_text.is_none() && !context.is_broken(BrokenKind::Standard) {
        context.report(Diagnostic::new(Code::NoLegalText, heading.span));
    }
    let Some(figure) = &heading.total else {
        if !context.is_broken(BrokenKind::Standard) {
            context.report(Diagnostic::new(Code::NoTotal, heading.span));
        }
        return None;
    };
    let total = sources::points(context, figure, figure.value.span, None, None);
    if let Some(sum) = built.sum
        && sum != total.value
    {
        context.report(
            Diagnostic::new(Code::StandardSum, figure.value.span)
                .arg("sum", sum)
                .arg("total", total.value),
        );
    }
    Some(total)
}
