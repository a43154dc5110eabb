//! What a text does to the one that it amends, where that is no statement of a standard.

use pest::iterators::Pair;

use super::{Parts, Reader, parameter, scale};
use crate::syntax::ast::{
    Change, ChangeDecl, OldBand, OldValue, Part, Spanned, StandardDecl, Verb,
};
use crate::syntax::grammar::Rule;

/// `sửa đổi … thành … "…"`, still without its details.
pub(super) fn heading(reader: &Reader<'_>, parts: &mut Parts<'_>) -> Option<StandardDecl> {
    let amends = reader.name(&parts.take(Rule::standard_id)?);
    let mut heading = super::standard::heading(reader, parts)?;
    heading.amends = Some(amends);
    Some(heading)
}

/// `thay mức …`, `bổ sung mức …`, still without the rows that come.
pub(super) fn rows(
    reader: &mut Reader<'_>,
    verb: Verb,
    parts: &mut Parts<'_>,
) -> Option<ChangeDecl> {
    let (item, old) = if verb == Verb::Add {
        (reader.item_number(&parts.take(Rule::item_number)?)?, None)
    } else {
        let (item, old) = old_band(reader, parts.take(Rule::old_band)?)?;
        (item, Some(old))
    };
    let what = Change::Rows {
        item,
        old,
        bands: Vec::new(),
        no_case: Vec::new(),
    };
    Some(change(reader, verb, what))
}

/// `thay điểm tối đa của … bằng …`
pub(super) fn max(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ChangeDecl> {
    let part = numbered(reader, parts);
    let points = Parts::of(parts.take(Rule::points)?);
    let max = reader.figure(&mut { points })?;
    Some(change(reader, Verb::Replace, Change::Max(part?, max)))
}

/// `bổ sung giá trị … vào tham số …`
pub(super) fn add_value(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ChangeDecl> {
    // The marks stand behind the name.
    let name = parts.clone().take(Rule::parameter_name)?;
    let name = reader.name(&name);
    let value = parameter::value(reader, parts)?;
    Some(change(reader, Verb::Add, Change::AddValue(name, value)))
}

/// `thay giá trị … của tham số … bằng …`
pub(super) fn replace_value(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ChangeDecl> {
    let old = old_value(reader, parts.take(Rule::old_value)?)?;
    let value = parameter::value(reader, parts)?;
    let what = Change::ReplaceValue {
        old,
        value: value.value,
        days: value.days,
        tail: value.tail,
    };
    Some(change(reader, Verb::Replace, what))
}

fn old_value(reader: &mut Reader<'_>, pair: Pair<'_, Rule>) -> Option<OldValue> {
    let mut parts = Parts::of(pair);
    let from = match parts.take(Rule::date) {
        Some(date) => Some(reader.date(&date)?),
        None => None,
    };
    let parameter = reader.name(&parts.take(Rule::parameter_name)?);
    Some(OldValue { parameter, from })
}

/// `bãi bỏ …`
pub(super) fn repeal(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ChangeDecl> {
    let part = if let Some(old) = parts.take(Rule::old_band) {
        let (item, old) = old_band(reader, old)?;
        Part::Row(item, old)
    } else if let Some(old) = parts.take(Rule::old_value) {
        Part::Value(old_value(reader, old)?)
    } else if let Some(name) = parts.take(Rule::parameter_name) {
        Part::Parameter(reader.name(&name))
    } else if let Some(name) = parts.take(Rule::attribute_name) {
        Part::Attribute(reader.name(&name))
    } else if let Some(name) = parts.take(Rule::class_name) {
        Part::Class(reader.name(&name))
    } else if let Some(name) = parts.take(Rule::indicator_name) {
        Part::Indicator(reader.name(&name))
    } else {
        numbered(reader, parts)?
    };
    let mut repeal = change(reader, Verb::Repeal, Change::Part(part));
    repeal.citation = reader.tail(parts).citation;
    Some(repeal)
}

fn numbered(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Part> {
    if let Some(number) = parts.take(Rule::item_number) {
        return Some(Part::Item(reader.item_number(&number)?));
    }
    let number = parts.take(Rule::criterion_number)?;
    Some(Part::Criterion(reader.whole_number(&number)?))
}

fn old_band(
    reader: &mut Reader<'_>,
    pair: Pair<'_, Rule>,
) -> Option<(Spanned<crate::syntax::ast::ItemNumber>, OldBand)> {
    let mut parts = Parts::of(pair);
    let (range, no_case) = (parts.take(Rule::range), parts.take(Rule::kw_no_case));
    let classes = scale::classes(reader, &mut parts);
    let old = if let Some(range) = range {
        let span = reader.span(&range);
        let (lower, upper) = scale::bounds(reader, range)?;
        OldBand::Band {
            lower,
            upper,
            classes,
            span,
        }
    } else {
        let span = reader.span(&no_case?);
        OldBand::NoCase { classes, span }
    };
    let item = reader.item_number(&parts.take(Rule::item_number)?)?;
    Some((item, old))
}

fn change(reader: &Reader<'_>, verb: Verb, what: Change) -> ChangeDecl {
    ChangeDecl {
        verb,
        what,
        citation: None,
        span: reader.whole(),
    }
}
