//! What a text does to the one that it amends.

use super::paper::Paper;
use super::parameter::days;
use super::scale::{amount, of_classes, range, rows};
use super::value::{cited, number, points, tail};
use super::{block, parameter};
use crate::exact::format_date;
use crate::syntax::ast::{Change, ChangeDecl, OldBand, OldValue, Part, Verb};

pub(super) fn write(paper: &mut Paper, decl: &ChangeDecl) {
    let (verb, of_condition) = match decl.verb {
        Verb::Replace => ("thay ", "thay điều kiện "),
        Verb::Add => ("bổ sung ", "bổ sung điều kiện "),
        Verb::Repeal => ("bãi bỏ ", "bãi bỏ điều kiện "),
    };
    match &decl.what {
        Change::Attribute(one) => paper.within(0, verb, |paper| block::attribute(paper, one)),
        Change::Class(one) => paper.within(0, verb, |paper| block::class(paper, one)),
        Change::Indicator(one) => paper.within(0, verb, |paper| block::indicator(paper, one)),
        Change::Parameter(one) => paper.within(0, verb, |paper| parameter::write(paper, one)),
        Change::AddValue(name, value) => {
            let number = amount(&value.value);
            let days = days(value.days.as_ref());
            let (name, tail) = (&name.node, tail(&value.tail));
            paper.line(
                0,
                &format!("{verb}giá trị {number}{days} vào tham số {name}{tail}"),
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
            paper.line(0, &format!("{verb}{old} bằng {number}{days}{tail}"));
        }
        Change::Criterion(one) => paper.within(0, verb, |paper| block::criterion(paper, one)),
        Change::Item(one) => paper.within(1, verb, |paper| block::item(paper, one)),
        Change::Total(total) => {
            let (value, tail) = (number(&total.value), tail(&total.tail));
            paper.line(0, &format!("{verb}tổng điểm {value}{tail}"));
        }
        Change::Condition(one) => {
            paper.within(1, of_condition, |paper| {
                block::recognition_condition(paper, one);
            });
        }
        Change::Max(of, max) => {
            let (of, max) = (part(of), points(max));
            paper.line(0, &format!("{verb}điểm tối đa của {of} bằng {max}"));
        }
        Change::Rows {
            item,
            old,
            bands,
            no_case,
        } => {
            let head = match old {
                Some(old) => format!("{verb}mức {} của mục {}", old_band(old), item.node),
                None => format!("{verb}mức vào mục {}", item.node),
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
        Part::Attribute(name) => format!("đặc điểm {}", name.node),
        Part::Class(name) => format!("nhóm {}", name.node),
        Part::Indicator(name) => format!("chỉ số {}", name.node),
        Part::Parameter(name) => format!("tham số {}", name.node),
        Part::Value(old) => old_value(old),
        Part::Criterion(number) => format!("tiêu chí {}", number.node),
        Part::Item(number) => format!("mục {}", number.node),
        Part::Row(item, old) => format!("mức {} của mục {}", old_band(old), item.node),
    }
}

fn old_value(old: &OldValue) -> String {
    let from = old.from.as_ref().map(|from| format_date(from.node));
    let from = from.map_or_else(String::new, |from| format!(" từ {from}"));
    format!("giá trị{from} của tham số {}", old.parameter.node)
}

fn old_band(old: &OldBand) -> String {
    match old {
        OldBand::Band {
            lower,
            upper,
            classes,
            ..
        } => format!("{}{}", range(lower, upper), of_classes(classes)),
        OldBand::NoCase { classes, .. } => format!("không phát sinh{}", of_classes(classes)),
    }
}
