//! Classes of communes and their conditions.
//!
//! Conditions nest, and so does this code; the depth was limited before the grammar saw the text.

use pest::iterators::Pair;

use super::{Parts, Reader};
use crate::source::Span;
use crate::syntax::ast::{ClassDecl, Condition, ConditionKind};
use crate::syntax::grammar::Rule;

/// `nhóm …`
pub(super) fn class(reader: &Reader<'_>, parts: &mut Parts<'_>) -> Option<ClassDecl> {
    Some(ClassDecl {
        name: reader.name(&parts.take(Rule::class_name)?),
        label: reader.text(&parts.take(Rule::text)?),
        condition: match parts.take(Rule::condition) {
            Some(pair) => Some(condition(reader, pair)?),
            None => None,
        },
        span: reader.whole(),
    })
}

/// Terms joined by `hoặc`.
fn condition(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let span = reader.span(&pair);
    let terms = pair
        .into_inner()
        .filter(|inner| inner.as_rule() == Rule::conjunction);
    let terms: Option<Vec<_>> = terms.map(|term| conjunction(reader, term)).collect();
    joined(terms?, ConditionKind::Any, span)
}

/// Terms joined by `và`.
fn conjunction(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
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

fn negation(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let whole = reader.span(&pair);
    let mut negations = Vec::new();
    for inner in pair.into_inner() {
        let denied = match inner.as_rule() {
            Rule::kw_not => {
                negations.push(reader.span(&inner));
                continue;
            }
            Rule::condition => condition(reader, inner)?,
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

fn test(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let span = reader.span(&pair);
    let mut parts = Parts::of(pair);
    let name = reader.name(&parts.take(Rule::attribute_name)?);
    let kind = match parts.take(Rule::choice) {
        Some(choice) => ConditionKind::Is(name, reader.words(&choice)),
        None => ConditionKind::Holds(name),
    };
    Some(Condition { kind, span })
}
