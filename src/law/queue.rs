//! In which order changes are applied. It means nothing, but for classes that come before classes
//! which the same text adds: those come first.

use super::parts::{Key, key_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::{Ast, Change, ChangeDecl, Name, Verb};

/// Changes in the order in which they can be applied.
pub(super) struct Queue<'a> {
    pub(super) changes: Vec<&'a ChangeDecl>,
    /// The classes that they add.
    pub(super) added: Vec<Key>,
    /// What is wrong with classes each of which would come before the other.
    pub(super) circles: Vec<Diagnostic>,
}

/// The class before which a change puts one.
pub(super) fn before(change: &ChangeDecl) -> Option<&Name> {
    match &change.what {
        Change::Class(decl) => decl.before.as_ref(),
        _ => None,
    }
}

pub(super) fn in_order<'a>(changes: &[&'a ChangeDecl], base: &Ast) -> Queue<'a> {
    let adds = |change: &ChangeDecl| {
        let key = key_of(change).0;
        let is_class = matches!(change.what, Change::Class(_)) && change.verb == Verb::Add;
        (is_class && key.find(base).is_none()).then_some(key)
    };
    let mut queue = Queue {
        changes: Vec::new(),
        added: changes.iter().filter_map(|change| adds(change)).collect(),
        circles: Vec::new(),
    };
    let mut waiting: Vec<&ChangeDecl> = changes.to_vec();
    loop {
        let unplaced: Vec<Key> = waiting.iter().filter_map(|change| adds(change)).collect();
        let is_ready = |change: &&ChangeDecl| {
            let named = before(change).map(|name| Key::class(&name.node));
            // One before itself is told of where it is applied.
            named.is_none_or(|named| named == key_of(change).0 || !unplaced.contains(&named))
        };
        let (ready, later): (Vec<&ChangeDecl>, Vec<&ChangeDecl>) =
            waiting.iter().copied().partition(is_ready);
        let is_over = ready.is_empty();
        queue.changes.extend(ready);
        if is_over || later.is_empty() {
            queue.circles.extend(circle(&later));
            queue.changes.extend(later);
            return queue;
        }
        waiting = later;
    }
}

/// Told once, at one of them; the others are pointed out.
fn circle(changes: &[&ChangeDecl]) -> Option<Diagnostic> {
    let named = |name: &Key| {
        changes
            .iter()
            .find(|change| key_of(change).0 == *name)
            .copied()
    };
    // From any of them the way leads into the circle.
    let mut way: Vec<&ChangeDecl> = vec![*changes.first()?];
    let round = loop {
        let next = named(&Key::class(&before(way.last()?)?.node))?;
        let known = |change: &&ChangeDecl| key_of(change).0 == key_of(next).0;
        if let Some(at) = way.iter().position(known) {
            break way.split_off(at);
        }
        way.push(next);
    };
    let (first, rest) = round.split_first()?;
    let Change::Class(decl) = &first.what else {
        return None;
    };
    let place = before(first)?;
    let finding = Diagnostic::new(Code::ClassesInCircle, place.span)
        .arg("name", decl.name.node.as_str())
        .arg("before", place.node.as_str());
    let rest = rest.iter().filter_map(|change| before(change));
    Some(rest.fold(finding, |finding, name| finding.label(name.span, "also")))
}
