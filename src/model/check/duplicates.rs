//! Criteria and items whose numbers are those of others.

use std::collections::{HashMap, HashSet};

use super::context::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::source::Span;
use crate::syntax::ast::{CriterionDecl, ItemDecl, ItemNumber};

/// Tells of every number that is another's, or of another criterion.
pub(super) fn report(context: &mut Context<'_>, decls: &[&CriterionDecl]) {
    let mut criteria: HashMap<u32, Span> = HashMap::new();
    let mut items: HashMap<ItemNumber, Span> = HashMap::new();
    let mut missing: HashSet<u32> = HashSet::new();
    for decl in decls {
        let number = &decl.number;
        if let Some(first) = criteria.insert(number.node, number.span) {
            context.report(twice(
                "kind-criterion",
                number.node.to_string(),
                number.span,
                first,
            ));
            // Of a block that stands there twice that is enough.
            continue;
        }
        for (at, item) in decl.items.iter().enumerate() {
            let number = &item.number;
            // A number of another criterion is wrong here, whatever stands there.
            if is_elsewhere(decl, item) {
                let own = |place: usize| ItemNumber {
                    criterion: decl.number.node,
                    item: crate::source::count(place),
                };
                let is_free = |number: &ItemNumber| {
                    decl.items.iter().all(|other| other.number.node != *number)
                };
                // Where no line has that number, it is that line which is missing.
                if !decls
                    .iter()
                    .any(|one| one.number.node == number.node.criterion)
                {
                    if missing.insert(number.node.criterion) {
                        context.report(
                            Diagnostic::new(Code::ItemElsewhere, number.span)
                                .arg("case", "lost")
                                .arg("item", number.node.to_string())
                                .arg("criterion", decl.number.node.to_string())
                                .arg("meant", number.node.criterion.to_string())
                                .label(decl.number.span, "criterion")
                                .help("help-lost"),
                        );
                    }
                    continue;
                }
                let expected = (at + 1..=at + 1 + decl.items.len()).map(own).find(is_free);
                context.report(
                    Diagnostic::new(Code::ItemElsewhere, number.span)
                        .arg("case", "elsewhere")
                        .arg("item", number.node.to_string())
                        .arg("criterion", decl.number.node.to_string())
                        .arg(
                            "expected",
                            expected.map_or_else(String::new, |it| it.to_string()),
                        )
                        .label(decl.number.span, "criterion"),
                );
            } else if let Some(first) = items.insert(number.node, number.span) {
                context.report(twice(
                    "kind-item",
                    number.node.to_string(),
                    number.span,
                    first,
                ));
            }
        }
    }
}

/// Whether an item has the number of another criterion than its own.
fn is_elsewhere(criterion: &CriterionDecl, item: &ItemDecl) -> bool {
    item.number.node.criterion != criterion.number.node
}

/// The criteria whose points cannot be added up: an item may have to move to or from them, or to
/// go.
pub(super) fn of_doubtful_items(decls: &[&CriterionDecl]) -> HashSet<u32> {
    let mut known = HashSet::new();
    let mut doubtful = HashSet::new();
    for decl in decls {
        for item in &decl.items {
            if is_elsewhere(decl, item) || !known.insert(item.number.node) {
                doubtful.extend([decl.number.node, item.number.node.criterion]);
            }
        }
    }
    doubtful
}

pub(super) fn has_twins(decls: &[&CriterionDecl]) -> bool {
    let mut known = HashSet::new();
    !decls.iter().all(|decl| known.insert(decl.number.node))
}

fn twice(kind: &'static str, name: String, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateName, span)
        .arg("what", Arg::Message(kind, Args::new()))
        .arg("name", name)
        .label(first, "first")
}
