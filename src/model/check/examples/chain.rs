//! Examples that start from others: what each has from those before it.

use super::Scope;
use super::values::{Given, Values};
use crate::diagnostic::{Code, Diagnostic};
use crate::limits::{Budget, EXAMPLE_FIGURES};
use crate::model::Example;
use crate::names::Lookup;
use crate::syntax::ast::{BrokenKind, ExampleDecl, Spanned};

/// What an example starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    /// One of those resolved already, by its place among them.
    Known(usize),
    /// One of those declared here, by its place among them.
    Declared(usize),
}

/// What each example starts from, if anything. Following them always ends: those that go round in
/// a circle are reported and start from nothing.
pub(super) fn bases(
    scope: &Scope<'_>,
    known: &[Example],
    decls: &[&ExampleDecl],
    findings: &mut Vec<Diagnostic>,
) -> Vec<Option<Base>> {
    let known = known.iter().enumerate();
    let known = known.map(|(at, example)| (example.name.clone(), Base::Known(at)));
    let declared = decls.iter().enumerate();
    let declared = declared.map(|(at, decl)| (decl.name.node.clone(), Base::Declared(at)));
    let by_name = Lookup::of(known.chain(declared));
    let mut bases = Vec::with_capacity(decls.len());
    for decl in decls {
        let Some(base) = &decl.base else {
            bases.push(None);
            continue;
        };
        let found = by_name.find(&base.node);
        if found.is_none() && !scope.may_be_broken(&base.node, &[BrokenKind::Example]) {
            findings.push(unknown(base, &by_name));
        }
        bases.push(found);
    }
    cut_circles(decls, &mut bases, findings);
    bases
}

fn unknown(base: &Spanned<String>, names: &Lookup<Base>) -> Diagnostic {
    let finding = Diagnostic::new(Code::UnknownExample, base.span).arg("name", base.node.as_str());
    match names.nearest(&base.node) {
        Some(meant) => finding
            .arg("meant", meant)
            .help("help-meant")
            .mend(base.span, format!("\"{meant}\"")),
        None => finding,
    }
}

/// Reports each circle once, at its first example in the file, and lets its members start from
/// nothing.
fn cut_circles(decls: &[&ExampleDecl], bases: &mut [Option<Base>], findings: &mut Vec<Diagnostic>) {
    /// In which walk a place was first met; places of finished walks lead into no new circle.
    const UNSEEN: usize = usize::MAX;
    let mut walks = vec![UNSEEN; bases.len()];
    for start in 0..bases.len() {
        let mut walk = Vec::new();
        let mut at = start;
        let circle = loop {
            match walks.get_mut(at) {
                Some(seen) if *seen == UNSEEN => *seen = start,
                Some(seen) if *seen == start => break walk.iter().position(|one| *one == at),
                _ => break None,
            }
            walk.push(at);
            match bases.get(at) {
                Some(Some(Base::Declared(next))) => at = *next,
                _ => break None,
            }
        };
        let Some(members) = circle.and_then(|from| walk.get(from..)) else {
            continue;
        };
        findings.extend(told(decls, members));
        for member in members {
            if let Some(base) = bases.get_mut(*member) {
                *base = None;
            }
        }
    }
}

fn told(decls: &[&ExampleDecl], members: &[usize]) -> Option<Diagnostic> {
    let (first, _) = (members.iter().enumerate()).min_by_key(|(_, member)| **member)?;
    let round = members.iter().cycle().skip(first).take(members.len() + 1);
    let names: Vec<String> = round
        .filter_map(|member| decls.get(*member))
        .map(|decl| format!("“{}”", decl.name.node))
        .collect();
    let start = decls.get(*members.get(first)?)?;
    let place = start.base.as_ref()?.span;
    Some(Diagnostic::new(Code::ExampleCircle, place).arg("names", names.join(" → ")))
}

/// Those of some examples that are marked, and all that they start from.
pub(super) fn with_bases(bases: &[Option<Base>], mut marked: Vec<bool>) -> Vec<bool> {
    for start in 0..bases.len() {
        let mut at = start;
        // What is marked in an earlier walk has its bases marked.
        while marked.get(at) == Some(&true) {
            let Some(Some(Base::Declared(base))) = bases.get(at) else {
                break;
            };
            at = *base;
            match marked.get_mut(at) {
                Some(known) if !*known => *known = true,
                _ => break,
            }
        }
    }
    marked
}

/// All that is known in each example: its base's values, then its own. Where that becomes more than
/// the limit allows, those that follow know nothing, and the finding says from which on.
pub(super) fn values(
    known: &[Example],
    decls: &[&ExampleDecl],
    bases: &[Option<Base>],
    given: &[Given],
) -> (Vec<Values>, Option<Diagnostic>) {
    let mut done: Vec<Option<Values>> = vec![None; given.len()];
    let room = Budget::new(EXAMPLE_FIGURES);
    for start in 0..given.len() {
        let mut walk = vec![start];
        let mut values = loop {
            let base = walk.last().and_then(|at| bases.get(*at)).copied().flatten();
            match base {
                None => break Values::default(),
                Some(Base::Known(at)) => break known.get(at).map(Values::of).unwrap_or_default(),
                Some(Base::Declared(at)) => match done.get(at) {
                    Some(Some(values)) => break values.clone(),
                    _ => walk.push(at),
                },
            }
        };
        for at in walk.into_iter().rev() {
            if let Some(Some(ready)) = done.get(at) {
                values = ready.clone();
                continue;
            }
            if let Some(given) = given.get(at) {
                values.overlay(given);
            }
            if let Err(limit) = room.take(values.len()) {
                let place = decls.get(at).map(|decl| decl.name.span);
                let finding = place.map(|place| Diagnostic::beyond(limit, place));
                return (vec![Values::default(); given.len()], finding);
            }
            if let Some(slot) = done.get_mut(at) {
                *slot = Some(values.clone());
            }
        }
    }
    let values = done.into_iter().map(Option::unwrap_or_default);
    (values.collect(), None)
}
