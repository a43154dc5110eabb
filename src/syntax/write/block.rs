//! Blocks.

use super::paper::Paper;
use super::value::{cited, number, points, quoted, tail};
use super::{change, condition, example, parameter, scale};
use crate::exact::{Decimal, format_date, format_number};
use crate::syntax::ast::{
    AttributeDecl, Block, ClassDecl, CriterionDecl, Domain, IndicatorDecl, ItemDecl, Limit,
    RecognitionConditionDecl, RecognitionKind, StandardDecl, TermDecl, Unit,
};
use crate::syntax::keyword::{
    ALL, AMEND, ANY, AT_LEAST, AT_MOST, ATTRIBUTE, BEFORE, CLASS, CRITERION, EFFECTIVE, EXACTLY,
    FROM, FULFIL, INDICATOR, INTO, ISSUED, ITEM, LEGAL_TEXT, MAX, MEET, NO, NO_CRITERION, OR_MORE,
    POINTS, RECOGNITION, REST, STANDARD, TO, TOTAL, WHEN, WITH, YES,
};

pub(super) fn write(paper: &mut Paper, block: &Block) {
    match block {
        Block::Standard(decl) => standard(paper, decl),
        Block::Attribute(decl) => attribute(paper, decl),
        Block::Class(decl) => class(paper, decl),
        Block::Indicator(decl) => indicator(paper, decl),
        Block::Parameter(decl) => parameter::write(paper, decl),
        Block::Criterion(decl) => criterion(paper, decl),
        Block::Change(decl) => change::write(paper, decl),
        Block::Example(decl) => example::write(paper, decl),
        Block::ExamplesFor(id) => paper.line(0, &example::examples_for(&id.node)),
        Block::Recognition(decl) => {
            paper.line(0, &format!("{RECOGNITION} {WHEN}"));
            for condition in &decl.conditions {
                recognition_condition(paper, condition);
            }
        }
    }
}

fn standard(paper: &mut Paper, decl: &StandardDecl) {
    let (id, title) = (&decl.id.node, quoted(&decl.title));
    paper.line(
        0,
        &match &decl.amends {
            None => format!("{STANDARD} {id} {title}"),
            Some(base) => format!("{AMEND} {} {INTO} {id} {title}", base.node),
        },
    );
    if let Some(legal_text) = &decl.legal_text {
        paper.line(1, &format!("{LEGAL_TEXT} {}", quoted(legal_text)));
    }
    if let Some(date) = &decl.issued {
        paper.line(1, &format!("{ISSUED} {}", format_date(date.node)));
    }
    if let Some(date) = &decl.effective_from {
        let to = decl.effective_to.as_ref().map(|to| format_date(to.node));
        let to = to.map_or_else(String::new, |to| format!(" {TO} {to}"));
        paper.line(
            1,
            &format!("{EFFECTIVE} {FROM} {}{to}", format_date(date.node)),
        );
    }
    if let Some(total) = &decl.total {
        let (value, tail) = (number(&total.value), tail(&total.tail));
        paper.line(1, &format!("{TOTAL} {value}{tail}"));
    }
}

pub(super) fn attribute(paper: &mut Paper, decl: &AttributeDecl) {
    let domain = domain(&decl.domain);
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    paper.line(0, &format!("{ATTRIBUTE} {name} {label} ({domain})"));
}

/// What an attribute can be.
fn domain(domain: &Domain) -> String {
    match domain {
        Domain::Flag => yes_no(),
        Domain::Choices(words) => choices(words.iter().map(|word| word.node.as_str())),
    }
}

/// `có/không`
pub fn yes_no() -> String {
    format!("{YES}/{NO}")
}

/// `xã | phường | thị trấn`
pub fn choices<'c>(words: impl Iterator<Item = &'c str>) -> String {
    words.collect::<Vec<_>>().join(" | ")
}

pub(super) fn class(paper: &mut Paper, decl: &ClassDecl) {
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    let before = decl.before.as_ref();
    let before = before.map_or_else(String::new, |name| {
        format!(" {BEFORE} {CLASS} {}", name.node)
    });
    paper.line(0, &format!("{CLASS} {name} {label}{before}"));
    let Some(condition) = &decl.condition else {
        paper.line(1, REST);
        return;
    };
    condition::write(paper, 1, "", condition, "");
}

pub(super) fn indicator(paper: &mut Paper, decl: &IndicatorDecl) {
    let unit = unit(&decl.unit.node);
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    let mut parts = vec![format!("{INDICATOR} {name} {label} ({unit})")];
    parts.extend(
        decl.sum
            .iter()
            .map(|sum| format!("{EXACTLY} {}", terms(&sum.terms))),
    );
    parts.extend(decl.at_least.iter().map(|least| at_least(least.node)));
    parts.extend(decl.at_most.iter().map(|limit| match limit {
        Limit::Indicator(name) => at_most(&name.node),
        Limit::Number(most) => at_most(&number(most)),
    }));
    paper.line(0, &parts.join(" "));
}

/// What stands in brackets behind an indicator: `có/không`, `%`, `trẻ em`.
pub fn unit(unit: &Unit) -> String {
    match unit {
        Unit::Flag => yes_no(),
        Unit::Percent => "%".to_owned(),
        Unit::Count(unit) => unit.clone(),
    }
}

/// `ít nhất 1`
pub fn at_least(least: Decimal) -> String {
    format!("{AT_LEAST} {}", format_number(least))
}

/// `không quá trẻ_em`, `không quá 10`
pub fn at_most(most: &str) -> String {
    format!("{AT_MOST} {most}")
}

/// The terms of a sum: `a + b - c`.
pub fn terms(terms: &[TermDecl]) -> String {
    let mut text = String::new();
    for (at, term) in terms.iter().enumerate() {
        text.push_str(match (at, term.minus) {
            (0, false) => "",
            (0, true) => "- ",
            (_, true) => " - ",
            (_, false) => " + ",
        });
        text.push_str(&term.name.node);
    }
    text
}

pub(super) fn criterion(paper: &mut Paper, decl: &CriterionDecl) {
    let (title, max) = (quoted(&decl.title), points(&decl.max));
    paper.line(
        0,
        &format!("{CRITERION} {} {title} {MAX} {max}", decl.number.node),
    );
    if let Some(citation) = &decl.citation {
        paper.line(1, &cited(citation));
    }
    for decl in &decl.items {
        item(paper, decl);
    }
}

pub(super) fn item(paper: &mut Paper, decl: &ItemDecl) {
    let max = decl
        .max
        .as_ref()
        .map(|max| format!(" {MAX} {}", points(max)));
    let (title, max) = (quoted(&decl.title), max.unwrap_or_default());
    paper.line(1, &format!("{ITEM} {} {title}{max}", decl.number.node));
    if let Some(citation) = &decl.citation {
        paper.line(2, &cited(citation));
    }
    for scoring in &decl.scorings {
        scale::write(paper, scoring);
    }
}

pub(super) fn recognition_condition(paper: &mut Paper, decl: &RecognitionConditionDecl) {
    let asked = match &decl.kind {
        RecognitionKind::AllCriteriaMet(count) => all_met(count.node),
        RecognitionKind::NoCriterionAtZero => none_at_zero(),
        RecognitionKind::Fulfils { label, condition } => {
            let opening = format!("{FULFIL} {}", quoted(label));
            condition::write(paper, 1, &opening, condition, &tail(&decl.tail));
            return;
        }
        RecognitionKind::Total { at_least, class } => {
            format!(
                "{TOTAL} {FROM} {} {OR_MORE} {WITH} {}",
                number(at_least),
                class.node
            )
        }
    };
    paper.line(1, &format!("{asked}{}", tail(&decl.tail)));
}

/// `đạt cả 13 tiêu chí`
pub fn all_met(count: impl std::fmt::Display) -> String {
    format!("{MEET} {ALL} {count} {CRITERION}")
}

/// `không tiêu chí nào 0 điểm`
pub fn none_at_zero() -> String {
    format!("{NO_CRITERION} {ANY} 0 {POINTS}")
}
