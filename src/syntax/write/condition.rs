//! Conditions.

use super::paper::Paper;
use super::range::range;
use crate::syntax::ast::{Condition, ConditionKind};
use crate::syntax::keyword::{AND, IS, NOT, OR, WHEN};

/// A condition, as the lines that follow `khi`: one case a line, for cases are long and are
/// compared with the law one by one.
fn lines(whole: &Condition) -> Vec<String> {
    match &whole.kind {
        ConditionKind::Any(cases) => cases.iter().map(|case| within(case, Join::Case)).collect(),
        _ => vec![within(whole, Join::Nothing)],
    }
}

/// A condition on one line, without the `khi` before it.
pub fn on_one_line(whole: &Condition) -> String {
    lines(whole).join(&format!(" {OR} "))
}

/// Writes `opening khi …`, each further case on a line of its own, and what follows it all.
pub(super) fn write(paper: &mut Paper, level: usize, opening: &str, whole: &Condition, end: &str) {
    let cases = lines(whole);
    let last = cases.len().saturating_sub(1);
    for (at, case) in cases.iter().enumerate() {
        let end = if at == last { end } else { "" };
        if at == 0 {
            paper.line(level, format!("{opening} {WHEN} {case}{end}").trim_start());
        } else {
            paper.line(level + 1, &format!("{OR} {case}{end}"));
        }
    }
}

/// What joins a condition to those beside it, the loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Join {
    Nothing,
    Case,
    Or,
    And,
    Not,
}

fn within(condition: &Condition, join: Join) -> String {
    let joined = |terms: &[Condition], by: Join, from: Join, word: &str| {
        let terms: Vec<String> = terms.iter().map(|term| within(term, by)).collect();
        let text = terms.join(&format!(" {word} "));
        // A term of its own kind is in brackets too: it was a term of its own in the tree.
        // `và` beside `hoặc` on one line is too: else a reader has to know which goes first.
        if join >= from {
            format!("({text})")
        } else {
            text
        }
    };
    match &condition.kind {
        ConditionKind::Any(terms) => joined(terms, Join::Or, Join::Case, OR),
        ConditionKind::All(terms) => joined(terms, Join::And, Join::Or, AND),
        ConditionKind::Not(denied) => format!("{NOT} {}", within(denied, Join::Not)),
        ConditionKind::Is(name, choice) => format!("{} {IS} {}", name.node, choice.node),
        ConditionKind::Holds(name) => name.node.clone(),
        ConditionKind::Within(name, bounds) => {
            format!("{} {}", name.node, range(&bounds.lower, &bounds.upper))
        }
    }
}
