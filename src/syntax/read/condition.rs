//! Conditions of classes, items and recognition.
//!
//! Conditions nest, and so does this code; the depth was limited before the grammar saw the text.

use pest::iterators::Pair;

use super::{Parts, Reader, joints};
use crate::source::Span;
use crate::syntax::ast::{Condition, ConditionKind};
use crate::syntax::grammar::Rule;

impl Reader<'_> {
    /// A whole condition.
    pub(super) fn condition(&mut self, pair: Pair<'_, Rule>) -> Option<Condition> {
        disjunction(self, pair)
    }
}

/// Terms joined by `hoặc`.
fn disjunction(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let span = reader.span(&pair);
    let doubt = joints::doubt(reader, &pair);
    reader.doubts.extend(doubt);
    let terms = pair
        .into_inner()
        .filter(|inner| inner.as_rule() == Rule::conjunction);
    let terms: Option<Vec<_>> = terms.map(|term| conjunction(reader, term)).collect();
    joined(terms?, ConditionKind::Any, span)
}

/// Terms joined by `và`.
fn conjunction(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let span = reader.span(&pair);
    let terms = pair
        .into_inner()
        .filter(|inner| inner.as_rule() == Rule::negation);
    let terms: Option<Vec<_>> = terms.map(|term| negation(reader, term)).collect();
    joined(terms?, ConditionKind::All, span)
}

/// Several terms as one condition; a single term is that condition itself.
fn joined(
    mut terms: Vec<Condition>,
    join: fn(Vec<Condition>) -> ConditionKind,
    span: Span,
) -> Option<Condition> {
    if terms.len() < 2 {
        return terms.pop();
    }
    Some(Condition {
        kind: join(terms),
        span,
    })
}

fn negation(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let whole = reader.span(&pair);
    let mut negations = Vec::new();
    for inner in pair.into_inner() {
        let denied = match inner.as_rule() {
            Rule::kw_not => {
                negations.push(reader.span(&inner));
                continue;
            }
            Rule::condition => disjunction(reader, inner)?,
            Rule::test => test(reader, inner)?,
            _ => continue,
        };
        return Some(
            negations
                .into_iter()
                .rev()
                .fold(denied, |denied, not| Condition {
                    kind: ConditionKind::Not(Box::new(denied)),
                    span: Span {
                        start: not.start,
                        ..whole
                    },
                }),
        );
    }
    None
}

fn test(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let span = reader.span(&pair);
    let mut parts = Parts::of(pair);
    let name = reader.name(&parts.take(Rule::fact_name)?);
    let kind = if let Some(choice) = parts.take(Rule::choice) {
        ConditionKind::Is(name, reader.words(&choice))
    } else if let Some(range) = parts.take(Rule::range) {
        ConditionKind::Within(name, reader.range(range)?)
    } else {
        ConditionKind::Holds(name)
    };
    Some(Condition { kind, span })
}
