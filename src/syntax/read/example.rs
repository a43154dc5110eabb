//! Examples: what they give and what they expect.

use pest::iterators::Pair;

use super::{Parts, Reader};
use crate::source::Span;
use crate::syntax::ast::{
    ExampleDecl, ExpectationDecl, ExpectedDecl, GivenDecl, GivenValue, ItemNumber, ResultDecl,
    Spanned, Worth,
};
use crate::syntax::grammar::Rule;

/// `ví dụ "…"` to its last expectation. `None` when a figure in it cannot be read.
pub(super) fn example(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ExampleDecl> {
    let name = reader.text(&parts.take(Rule::text)?);
    let mut decl = ExampleDecl {
        day: None,
        base: None,
        given: Vec::new(),
        expected: Vec::new(),
        span: reader.whole(),
        name,
    };
    let mut before = decl.name.span;
    for part in parts.0.by_ref() {
        let span = words(reader, &part);
        match part.as_rule() {
            Rule::on_day => {
                let date = Parts::of(part).take(Rule::date)?;
                decl.day = Some(reader.date(&date)?);
            }
            Rule::base => {
                let named = Parts::of(part).take(Rule::text)?;
                decl.base = Some(reader.text(&named));
            }
            Rule::given => {
                let starts_line = breaks_between(reader, before, span);
                decl.given.push(given(reader, part, starts_line)?);
            }
            Rule::expected => decl.expected.push(ExpectationDecl {
                kind: expected(reader, part)?,
                span,
            }),
            _ => {}
        }
        before = span;
    }
    Some(decl)
}

/// The place of a part from its first word to its last: the grammar has looked beyond for words
/// that did not come.
fn words(reader: &Reader<'_>, part: &Pair<'_, Rule>) -> Span {
    let whole = reader.span(part);
    match part.clone().into_inner().flatten().last() {
        Some(last) => Span {
            end: reader.span(&last).end,
            ..whole
        },
        None => whole,
    }
}

/// Whether the second place is on a line of its own.
fn breaks_between(reader: &Reader<'_>, before: Span, next: Span) -> bool {
    let between = Span {
        start: before.end,
        end: next.start,
        ..next
    };
    reader.fragment.source(between).contains('\n')
}

fn given(reader: &mut Reader<'_>, pair: Pair<'_, Rule>, starts_line: bool) -> Option<GivenDecl> {
    let mut parts = Parts::of(pair);
    let name = reader.name(&parts.take(Rule::given_name)?);
    let mut previous = None;
    let mut value: Option<Spanned<GivenValue>> = None;
    for part in parts.0 {
        let span = reader.span(&part);
        let node = match part.as_rule() {
            Rule::kw_of_previous => {
                previous = Some(span);
                continue;
            }
            Rule::kw_no_figure => GivenValue::Unknown,
            Rule::kw_yes => GivenValue::Flag(true),
            Rule::kw_no => GivenValue::Flag(false),
            Rule::given_choice => GivenValue::Choice(reader.words(&part).node),
            Rule::number => GivenValue::Number {
                value: reader.number(&part)?.node,
                percent: false,
            },
            Rule::percent => {
                if let Some(Spanned { node, span: whole }) = &mut value
                    && let GivenValue::Number { percent, .. } = node
                {
                    *percent = true;
                    whole.end = span.end;
                }
                continue;
            }
            _ => continue,
        };
        value = Some(Spanned { node, span });
    }
    Some(GivenDecl {
        name,
        previous,
        value: value?,
        starts_line,
    })
}

fn expected(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<ExpectedDecl> {
    let pair = pair.into_inner().next()?;
    let rule = pair.as_rule();
    if rule == Rule::result {
        return Some(ExpectedDecl::Verdict(result(pair)?));
    }
    let mut parts = Parts::of(pair);
    Some(match rule {
        Rule::item_points => {
            let number = item_number(reader, &parts.take(Rule::item_number)?)?;
            ExpectedDecl::Item(number, worth(reader, &mut parts)?)
        }
        Rule::criterion_points => {
            let number = reader.whole_number(&parts.take(Rule::criterion_number)?)?;
            ExpectedDecl::Criterion(number, worth(reader, &mut parts)?)
        }
        Rule::total_points => ExpectedDecl::Total(worth(reader, &mut parts)?),
        Rule::in_class => {
            let names = parts.0.filter(|part| part.as_rule() == Rule::class_name);
            ExpectedDecl::Class(names.map(|name| reader.name(&name)).collect())
        }
        _ => {
            let name = reader.text(&parts.take(Rule::text)?);
            ExpectedDecl::Condition(name, result(parts.take(Rule::result)?)?)
        }
    })
}

fn item_number(reader: &mut Reader<'_>, pair: &Pair<'_, Rule>) -> Option<Spanned<ItemNumber>> {
    let span = reader.span(pair);
    let (criterion, item) = pair.as_str().split_once('.')?;
    let node = ItemNumber {
        criterion: reader.small(criterion, span)?,
        item: reader.small(item, span)?,
    };
    Some(Spanned { node, span })
}

fn worth(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Worth> {
    let mut parts = Parts::of(parts.take(Rule::worth)?);
    let Some(first) = parts.take(Rule::score) else {
        return Some(Worth::Unconfirmed);
    };
    let first = reader.number(&first);
    let second = match parts.take(Rule::score) {
        None => return Some(Worth::Exactly(first?)),
        Some(second) => reader.number(&second),
    };
    Some(Worth::Between(first?, second?))
}

fn result(pair: Pair<'_, Rule>) -> Option<ResultDecl> {
    Some(match pair.into_inner().next()?.as_rule() {
        Rule::kw_meet => ResultDecl::Met,
        Rule::kw_not_met => ResultDecl::NotMet,
        Rule::kw_undetermined => ResultDecl::Undetermined,
        _ => ResultDecl::Unconfirmed,
    })
}
