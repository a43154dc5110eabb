//! `A và B hoặc C` without brackets: which words go together is asked.

use pest::iterators::Pair;

use super::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{AND, OR};

/// Asks about terms joined by `hoặc` of which one is joined by `và`, unless each case stands on a line
/// of its own, as an annex lists cases.
pub(super) fn doubt(reader: &Reader<'_>, pair: &Pair<'_, Rule>) -> Option<Diagnostic> {
    let cases: Vec<Pair<'_, Rule>> = inner(pair, Rule::conjunction);
    let terms: Vec<Vec<Pair<'_, Rule>>> = cases
        .iter()
        .map(|case| inner(case, Rule::negation))
        .collect();
    let mixed = cases.len() > 1 && terms.iter().any(|terms| terms.len() > 1);
    let joints = inner(pair, Rule::kw_or);
    let listed = joints
        .iter()
        .all(|joint| reader.starts_line(joint.as_span().start()));
    if !mixed || listed {
        return None;
    }
    let words = |pair: &Pair<'_, Rule>| reader.words(pair).node;
    let read: Vec<String> = cases
        .iter()
        .zip(&terms)
        .map(|(case, terms)| {
            if terms.len() > 1 {
                format!("({})", words(case))
            } else {
                words(case)
            }
        })
        .collect();
    // The other way: what stands on both sides of a `hoặc` goes together.
    let mut groups: Vec<Vec<String>> = Vec::new();
    for terms in &terms {
        for (place, term) in terms.iter().enumerate() {
            match groups.last_mut().filter(|_| place == 0) {
                Some(group) => group.push(words(term)),
                None => groups.push(vec![words(term)]),
            }
        }
    }
    let or = format!(" {OR} ");
    let other: Vec<String> = groups
        .into_iter()
        .map(|group| {
            if group.len() > 1 {
                format!("({})", group.join(&or))
            } else {
                group.concat()
            }
        })
        .collect();
    Some(
        Diagnostic::new(Code::MixedJoints, reader.span(pair))
            .arg("read", read.join(&or))
            .arg("other", other.join(&format!(" {AND} ")))
            .and_help("help-other"),
    )
}

fn inner<'i>(pair: &Pair<'i, Rule>, rule: Rule) -> Vec<Pair<'i, Rule>> {
    pair.clone()
        .into_inner()
        .filter(|inner| inner.as_rule() == rule)
        .collect()
}
