//! A tree to a checked standard.
//!
//! Every check runs on whatever could be understood, so that all findings of a file come at once.
//! What a statement that could not be read might have said is never held against the rest of the
//! file: its names are not unknown, and sums it would be part of are not compared.

mod attributes;
mod context;
mod cover;
mod criteria;
mod cuts;
mod indicators;
mod names;
mod no_case;
mod quantity;
mod recognition;
mod rounding;
mod scale;
mod sources;

use context::Context;
use names::Names;

use super::Standard;
use super::provenance::Points;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::FileId;
use crate::syntax::ast::{Ast, Block, BrokenKind, StandardDecl};

/// Resolves and checks a tree. The standard is there when no finding is an error and nothing of
/// the file was unreadable.
pub fn build(file: FileId, ast: &Ast) -> (Option<Standard>, Vec<Diagnostic>) {
    let mut context = Context::new(ast);
    let mut names = Names::collect(&mut context);
    let attributes = attributes::attributes(&mut context, &names);
    let indicators = indicators::indicators(&mut context, &mut names);
    let mut built = criteria::criteria(&mut context, &mut names, &indicators);
    let heading = ast.blocks.iter().find_map(|block| match block {
        Block::Standard(heading) => Some(heading),
        _ => None,
    });
    let total = heading.and_then(|heading| total(&mut context, heading, &built));
    let recognised = recognition::recognition(
        &mut context,
        &mut names,
        built.criteria.len(),
        total.as_ref(),
    );
    let classes = attributes::classes(&mut context, &mut names, &attributes, &recognised);
    names.report_unused(&mut context);
    sources::report_unverified(&mut context);

    let Context {
        mut findings,
        unverified,
        ..
    } = context;
    findings.sort_by_key(|finding| finding.place);
    let usable = ast.broken.is_empty() && findings.iter().all(|f| f.severity != Severity::Error);
    let standard = match (heading, total) {
        (Some(heading), Some(total)) if usable => Some(Standard {
            file,
            id: heading.id.node.clone(),
            title: heading.title.node.clone(),
            legal_text: heading.legal_text.as_ref().map(|text| text.node.clone()),
            issued: heading.issued.as_ref().map(|date| date.node),
            effective_from: heading.effective_from.as_ref().map(|date| date.node),
            total,
            attributes,
            classes,
            indicators,
            criteria: std::mem::take(&mut built.criteria),
            items: std::mem::take(&mut built.items),
            recognition: recognised.recognition,
            unverified,
        }),
        _ => None,
    };
    (standard, findings)
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
