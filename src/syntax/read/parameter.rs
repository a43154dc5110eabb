//! Parameters and their values.

use pest::iterators::Pair;

use super::indicator::{like_kind, meant};
use super::scale::amount;
use super::{Parts, Reader};
use crate::syntax::ast::{DaysDecl, ParameterDecl, ParameterUnit, Spanned, Unit, ValueDecl};
use crate::syntax::grammar::Rule;

/// `tham số …`, still without its values.
pub(super) fn heading(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ParameterDecl> {
    Some(ParameterDecl {
        name: reader.name(&parts.take(Rule::parameter_name)?),
        label: reader.text(&parts.take(Rule::text)?),
        unit: unit(reader, parts)?,
        citation: None,
        values: Vec::new(),
        broken: false,
        span: reader.whole(),
    })
}

fn unit(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Spanned<ParameterUnit>> {
    let rules = [Rule::percent_points, Rule::percent, Rule::per, Rule::unit];
    let pair = rules.into_iter().find_map(|rule| parts.take(rule))?;
    let span = reader.span(&pair);
    let node = match pair.as_rule() {
        Rule::percent_points => ParameterUnit::Points,
        Rule::percent => ParameterUnit::Percent,
        Rule::per => {
            let base = Parts::of(pair).take(Rule::number)?;
            ParameterUnit::Rate(reader.number(&base)?.node)
        }
        _ => {
            let words = reader.words(&pair);
            if let Some(kind @ Unit::Percent) = meant(pair.as_str()) {
                reader.doubts.push(like_kind(&words, &kind));
                ParameterUnit::Percent
            } else {
                ParameterUnit::Count(words.node)
            }
        }
    };
    Some(Spanned { node, span })
}

/// `giá trị …`, and what follows where it comes into the text that is amended.
pub(super) fn value(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ValueDecl> {
    let value = amount(reader, parts.take(Rule::bound_number)?);
    let days = match parts.take(Rule::days) {
        Some(pair) => Some(days(reader, pair)?),
        None => None,
    };
    Some(ValueDecl {
        value: value?,
        days,
        tail: reader.tail(parts),
        span: reader.whole(),
    })
}

pub(super) fn days(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<DaysDecl> {
    let mut parts = Parts::of(pair);
    let from = reader.date(&parts.take(Rule::date)?);
    let to = match parts.take(Rule::date) {
        Some(to) => Some(reader.date(&to)?),
        None => None,
    };
    Some(DaysDecl { from: from?, to })
}
