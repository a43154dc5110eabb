//! A text and its changes, to the text as if it were written out in full.
//!
//! Every change is held against the text as it was before any of them. Pieces keep their places,
//! so a figure shows by its file which text it comes from.

use std::sync::Arc;

use super::parts::{Key, classes_of, holder_span, key_of, near_class};
use super::place::{add, remove, replace};
use super::queue;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::Arg;
use crate::source::Span;
use crate::syntax::ast::{Ast, Block, ChangeDecl, Name, StandardDecl, Text, Verb};

/// What a change is about, and where it stands.
pub(super) type Touched = (Key, Span);

/// What came of applying the changes of a text.
pub(super) struct Amended {
    /// The text in full.
    pub(super) ast: Ast,
    /// What could not be applied.
    pub(super) findings: Vec<Diagnostic>,
    /// What was changed, in order.
    pub(super) touched: Vec<Touched>,
}

/// Applies the changes of `amendment` to `base`, which is written out in full.
pub(super) fn apply(base: &Ast, amendment: &Ast) -> Amended {
    let mut ast = base.clone();
    // What follows from figures is another matter in the new text, which has examples of its own.
    let is_example = |block: &Block| matches!(block, Block::Example(_) | Block::ExamplesFor(_));
    ast.blocks.retain(|block| !is_example(block));
    ast.broken.extend(amendment.broken.iter().cloned());
    let mut findings = Vec::new();
    let mut touched: Vec<Touched> = Vec::new();
    let mut changes: Vec<&ChangeDecl> = Vec::new();
    for block in &amendment.blocks {
        match block {
            Block::Standard(heading) => head(&mut ast, heading),
            Block::Change(change) => {
                let (key, span) = key_of(change);
                let before = touched.iter().find(|(known, _)| known.overlaps(&key));
                if let Some((_, first)) = before {
                    let finding = about(Code::AmendedTwice, &key, span);
                    findings.push(finding.label(*first, "first"));
                    continue;
                }
                touched.push((key, span));
                changes.push(change);
            }
            other if is_example(other) => ast.blocks.push(other.clone()),
            _ => {}
        }
    }
    let order = queue::in_order(&changes, base);
    findings.extend(order.circles);
    for change in order.changes {
        findings.extend(one(&mut ast, base, change, &order.added));
    }
    Amended {
        ast,
        findings,
        touched,
    }
}

/// The heading of the amending text takes the place of the amended one's, which stays known. The
/// new text ends when the old one does, unless it says itself when.
fn head(ast: &mut Ast, heading: &StandardDecl) {
    for block in &mut ast.blocks {
        if let Block::Standard(old) = block {
            let mut amended = std::mem::take(&mut old.amended);
            amended.push(Arc::new(Text::of(old)));
            let end = heading.effective_to.clone();
            *old = StandardDecl {
                amends: None,
                total: old.total.clone(),
                effective_to: end.or_else(|| old.effective_to.clone()),
                amended,
                ..heading.clone()
            };
            return;
        }
    }
}

/// Applies one change; what speaks against it, if anything does.
fn one(ast: &mut Ast, base: &Ast, change: &ChangeDecl, added: &[Key]) -> Option<Diagnostic> {
    let (key, span) = key_of(change);
    let key = &key;
    if let Some(before) = queue::before(change) {
        let named = Key::class(&before.node);
        let is_there = named.find(base).is_some() || added.contains(&named);
        if named == *key || !is_there {
            let finding = no_such(&named, before.span, &[], base);
            // The class itself is there, so that nothing else seems to lack it.
            if change.verb == Verb::Add && key.find(base).is_none() {
                add(ast, change);
            }
            return Some(finding);
        }
    }
    // An item that is not there is called by its own number, which says that of its criterion.
    let is_within = change.verb == Verb::Add || !matches!(key, Key::Item(_));
    match (change.verb, key.find(base)) {
        (Verb::Add, Some(there)) if !key.is_open() => {
            return Some(about(Code::AddsExisting, key, span).label(there, "there"));
        }
        (_, None) if is_within && !key.holder_is_there(base) => {
            let span = holder_span(change).unwrap_or(span);
            return Some(no_such(&key.holder(), span, &[], base));
        }
        (Verb::Replace | Verb::Repeal, None) => {
            return Some(no_such(key, span, classes_of(change), base));
        }
        (Verb::Add, _) => add(ast, change),
        (Verb::Replace, Some(there)) => replace(ast, change, there),
        (Verb::Repeal, Some(there)) => remove(ast, change, there),
    }
    None
}

/// A part, which may be called with classes, is not there. What is near it, or there in its place,
/// is pointed out.
fn no_such(key: &Key, span: Span, classes: &[Name], base: &Ast) -> Diagnostic {
    let finding = about(Code::NoSuchPart, key, span);
    if let Some(meant) = key.near(base) {
        return finding
            .arg("meant", meant)
            .help("help-meant")
            .mend(span, meant);
    }
    if let Some((name, meant)) = near_class(classes, base) {
        return finding
            .arg("meant", meant)
            .help("help-meant")
            .mend(name.span, meant);
    }
    if let Some(there) = key.of_any_figure().and_then(|key| key.find(base)) {
        return finding.label(there, "instead").help("help-exactly");
    }
    match key.rows_there(base) {
        Some(rows) => finding.arg("rows", rows.join("; ")).help("help-rows"),
        None => finding,
    }
}

fn about(code: Code, key: &Key, span: Span) -> Diagnostic {
    let (what, args) = key.words();
    Diagnostic::new(code, span).arg("what", Arg::Message(what, args))
}
