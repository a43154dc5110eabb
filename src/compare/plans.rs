//! What changed between two plans, part by part, in the words of their language.
//!
//! A part is a statement with what belongs to it: a target with all that it asks, a figure. Parts are matched by
//! how they begin (`mục tiêu 5`), and compared as they would be written anew, so that layout, comments and
//! the order of parts and of their lines do not count.

use std::collections::BTreeMap;

use crate::names::key;
use crate::source::Span;
use crate::syntax::ast::{Ast, Block};
use crate::syntax::write;

/// A part that is new, gone or other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartChange {
    /// How it begins, in the new plan where that has it: `mục tiêu 5`; `kế hoạch` for the heading.
    pub part: String,
    /// What changed of it.
    pub kind: PartChangeKind,
    /// Where the old plan has it.
    pub old: Option<Span>,
    /// Where the new plan has it.
    pub new: Option<Span>,
}

/// What changed of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartChangeKind {
    /// It is new, with these lines.
    Added(Vec<String>),
    /// It is gone, with these.
    Removed(Vec<String>),
    /// Some of its lines are new, gone or other.
    Changed(Vec<LineChange>),
}

/// A line that is new, gone or other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineChange {
    /// As it was; none of a new one.
    pub old: Option<String>,
    /// As it is; none of one that is gone.
    pub new: Option<String>,
}

/// A part as it would be written anew.
struct Part {
    /// How it begins.
    named: String,
    lines: Vec<String>,
    span: Option<Span>,
}

/// All changes from an old plan to a new one, in the order of the new; what is gone stands last.
pub fn plans(old: &Ast, new: &Ast) -> Vec<PartChange> {
    let mut before: BTreeMap<String, Part> = BTreeMap::new();
    let mut order = Vec::new();
    for part in parts(old) {
        let id = key(&part.named);
        order.push(id.clone());
        before.insert(id, part);
    }
    let mut changes = Vec::new();
    for part in parts(new) {
        let was = before.remove(&key(&part.named));
        let old = was.as_ref().and_then(|was| was.span);
        let kind = match was {
            None => PartChangeKind::Added(part.lines),
            Some(was) => match lines(was.lines, part.lines) {
                changed if changed.is_empty() => continue,
                changed => PartChangeKind::Changed(changed),
            },
        };
        changes.push(PartChange {
            part: part.named,
            kind,
            old,
            new: part.span,
        });
    }
    let gone = order.iter().filter_map(|id| before.remove(id));
    changes.extend(gone.map(|part| PartChange {
        part: part.named,
        kind: PartChangeKind::Removed(part.lines),
        old: part.span,
        new: None,
    }));
    changes
}

fn parts(plan: &Ast) -> impl Iterator<Item = Part> {
    plan.blocks.iter().map(|block| {
        let alone = Ast {
            blocks: vec![block.clone()],
            broken: Vec::new(),
        };
        let (is_list, span) = match block {
            Block::Plan(plan) => (true, Some(plan.heading.span)),
            Block::Target(target) => (true, Some(target.span)),
            Block::Duty(duty) => (true, Some(duty.span)),
            Block::Link(link) => (false, Some(link.span)),
            Block::Indicator(figure) | Block::OwnFigure(figure) => (false, Some(figure.span)),
            _ => (false, None),
        };
        let lines = unbroken(&write::print(&alone), is_list);
        let heading = lines.first().map(String::as_str).unwrap_or_default();
        let named = heading.split('"').next().unwrap_or_default().trim();
        let named = match block {
            // Its id is a detail like others: there is one.
            Block::Plan(_) => write::PLAN,
            _ => named,
        };
        Part {
            named: named.to_owned(),
            lines,
            span,
        }
    })
}

/// The statements of a part, each on one line; of what is no list all on one.
fn unbroken(text: &str, is_list: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let depth = line.len() - line.trim_start().len();
        let starts = depth == 0 || is_list && depth <= STEP;
        match lines.last_mut().filter(|_| !starts) {
            Some(last) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            None => lines.push(line.trim().to_owned()),
        }
    }
    // Columns are layout.
    let single = |line: &String| line.split_whitespace().collect::<Vec<_>>().join(" ");
    lines.iter().map(single).collect()
}

/// How deep the lines of a part stand.
const STEP: usize = 2;

/// The lines that differ, what was and what is beside each other where both begin alike.
fn lines(mut old: Vec<String>, new: Vec<String>) -> Vec<LineChange> {
    let mut added = Vec::new();
    for line in new {
        match old.iter().position(|was| *was == line) {
            Some(at) => {
                old.remove(at);
            }
            None => added.push(line),
        }
    }
    let mut changes = Vec::new();
    for line in added {
        let at = old.iter().position(|was| opening(was) == opening(&line));
        changes.push(LineChange {
            old: at.map(|at| old.remove(at)),
            new: Some(line),
        });
    }
    changes.extend(old.into_iter().map(|line| LineChange {
        old: Some(line),
        new: None,
    }));
    changes
}

/// The words that tell what a line says.
fn opening(line: &str) -> Vec<&str> {
    line.split(' ').take(2).collect()
}
