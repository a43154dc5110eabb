//! Classes of communes and their conditions.
//!
//! Conditions nest, and so does this code; the depth was limited before the grammar saw the text.

use pest::iterators::Pair;

use super::{Parts, Reader};
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

/// Terms joined by `hoặc`, each of which is terms joined by `và`.
fn condition(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let (part, each, join): (_, fn(&Reader<'_>, Pair<'_, Rule>) -> _, fn(_) -> _) =
        match pair.as_rule() {
            Rule::condition => (Rule::conjunction, condition, ConditionKind::Any),
            _ => (Rule::negation, negation, ConditionKind::All),
        };
    let span = reader.span(&pair);
    let mut terms = Vec::new();
    for term in pair.into_inner().filter(|inner| inner.as_rule() == part) {
        terms.push(each(reader, term)?);
    }
    if terms.len() < 2 {
        return terms.pop();
    }
    Some(Condition {
        kind: join(terms),
        span,
    })
}

fn negation(reader: &Reader<'_>, pair: Pair<'_, Rule>) -> Option<Condition> {
    let end = reader.span(&pair);
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
                    span: crate::source::Span {
                        start: not.start,
                        ..end
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
