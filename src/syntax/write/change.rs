//! What a text does to the one that it amends.

use super::paper::Paper;
use super::parameter::days;
use super::range::{amount, range};
use super::scale::{of_classes, rows};
use super::value::{cited, number, points, tail};
use super::{criterion, declaration, parameter, recognition};
use crate::number::format_date;
use crate::syntax::ast::{Change, ChangeDecl, OldBand, OldValue, Part, Verb};
use crate::syntax::keyword::{
    ADD, ATTRIBUTE, BAND, CLASS, CONDITION, CRITERION, EXACTLY, FROM, IN, INDICATOR, ITEM,
    MAX_POINTS, NO_CASE, OF, PARAMETER, REPEAL, REPLACE, TOTAL, VALUE,
};

pub(super) fn write(paper: &mut Paper, decl: &ChangeDecl) {
    let verb = match decl.verb {
        Verb::Replace => REPLACE,
        Verb::Add => ADD,
        Verb::Repeal => REPEAL,
    };
    let of_condition = &format!("{verb} {CONDITION} ");
    let verb = &format!("{verb} ");
    match &decl.what {
        Change::Attribute(one) => paper.within(0, verb, |paper| declaration::attribute(paper, one)),
        Change::Class(one) => paper.within(0, verb, |paper| declaration::class(paper, one)),
        Change::Indicator(one) => paper.within(0, verb, |paper| declaration::indicator(paper, one)),
        Change::Parameter(one) => paper.within(0, verb, |paper| parameter::write(paper, one)),
        Change::AddValue(name, value) => {
            let number = amount(&value.value);
            let days = days(value.days.as_ref());
            let (name, tail) = (&name.node, tail(&value.tail));
            paper.line(
                0,
                &format!("{verb}{VALUE} {number}{days} {IN} {PARAMETER} {name}{tail}"),
            );
        }
        Change::ReplaceValue {
            old,
            value,
            days: new_days,
            tail: marks,
        } => {
            let (old, number) = (old_value(old), amount(value));
            let (days, tail) = (days(new_days.as_ref()), tail(marks));
            paper.line(0, &format!("{verb}{old} {EXACTLY} {number}{days}{tail}"));
        }
        Change::Criterion(one) => paper.within(0, verb, |paper| criterion::write(paper, one)),
        Change::Item(one) => paper.within(1, verb, |paper| criterion::item(paper, one)),
        Change::Total(total) => {
            let (value, tail) = (number(&total.value), tail(&total.tail));
            paper.line(0, &format!("{verb}{TOTAL} {value}{tail}"));
        }
        Change::Condition(one) => {
            paper.within(1, of_condition, |paper| {
                recognition::write(paper, one);
            });
        }
        Change::Max(of, max) => {
            let (of, max) = (part(of), points(max));
            paper.line(0, &format!("{verb}{MAX_POINTS} {OF} {of} {EXACTLY} {max}"));
        }
        Change::Rows {
            item,
            old,
            bands,
            no_case,
        } => {
            let head = match old {
                Some(old) => format!("{verb}{BAND} {} {OF} {ITEM} {}", old_band(old), item.node),
                None => format!("{verb}{BAND} {IN} {ITEM} {}", item.node),
            };
            paper.line(0, &head);
            if let Some(citation) = &decl.citation {
                paper.line(1, &cited(citation));
            }
            paper.within(2, "", |paper| rows(paper, bands, no_case));
        }
        Change::Part(gone) => {
            let citation = decl
                .citation
                .as_ref()
                .map(|text| format!("   {}", cited(text)));
            let citation = citation.unwrap_or_default();
            paper.line(0, &format!("{verb}{}{citation}", part(gone)));
        }
    }
}

fn part(part: &Part) -> String {
    match part {
        Part::Attribute(name) => format!("{ATTRIBUTE} {}", name.node),
        Part::Class(name) => format!("{CLASS} {}", name.node),
        Part::Indicator(name) => format!("{INDICATOR} {}", name.node),
        Part::Parameter(name) => format!("{PARAMETER} {}", name.node),
        Part::Value(old) => old_value(old),
        Part::Criterion(number) => format!("{CRITERION} {}", number.node),
        Part::Item(number) => format!("{ITEM} {}", number.node),
        Part::Row(item, old) => format!("{BAND} {} {OF} {ITEM} {}", old_band(old), item.node),
    }
}

fn old_value(old: &OldValue) -> String {
    let from = old.from.as_ref().map(|from| format_date(from.node));
    let from = from.map_or_else(String::new, |from| format!(" {FROM} {from}"));
    format!("{VALUE}{from} {OF} {PARAMETER} {}", old.parameter.node)
}

fn old_band(old: &OldBand) -> String {
    match old {
        OldBand::Band {
            lower,
            upper,
            classes,
            ..
        } => format!("{}{}", range(lower, upper), of_classes(classes)),
        OldBand::NoCase { classes, .. } => format!("{NO_CASE}{}", of_classes(classes)),
    }
}
