//! Blocks.

use super::paper::Paper;
use super::value::{cited, number, points, quoted, tail};
use super::{change, condition, example, parameter, scale};
use crate::exact::format_date;
use crate::syntax::ast::{
    AttributeDecl, Block, ClassDecl, CriterionDecl, Domain, IndicatorDecl, ItemDecl, Limit,
    RecognitionConditionDecl, RecognitionKind, StandardDecl, SumDecl, Unit,
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
        Block::ExamplesFor(id) => paper.line(0, &format!("ví dụ cho {}", id.node)),
        Block::Recognition(decl) => {
            paper.line(0, "công nhận khi");
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
            None => format!("bộ tiêu chí {id} {title}"),
            Some(base) => format!("sửa đổi {} thành {id} {title}", base.node),
        },
    );
    if let Some(legal_text) = &decl.legal_text {
        paper.line(1, &format!("văn bản {}", quoted(legal_text)));
    }
    if let Some(date) = &decl.issued {
        paper.line(1, &format!("ban hành {}", format_date(date.node)));
    }
    if let Some(date) = &decl.effective_from {
        let to = decl.effective_to.as_ref().map(|to| format_date(to.node));
        let to = to.map_or_else(String::new, |to| format!(" đến {to}"));
        paper.line(1, &format!("hiệu lực từ {}{to}", format_date(date.node)));
    }
    if let Some(total) = &decl.total {
        let (value, tail) = (number(&total.value), tail(&total.tail));
        paper.line(1, &format!("tổng điểm {value}{tail}"));
    }
}

pub(super) fn attribute(paper: &mut Paper, decl: &AttributeDecl) {
    let domain = match &decl.domain {
        Domain::Flag => "có/không".to_owned(),
        Domain::Choices(choices) => {
            let words: Vec<&str> = choices.iter().map(|word| word.node.as_str()).collect();
            words.join(" | ")
        }
    };
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    paper.line(0, &format!("đặc điểm {name} {label} ({domain})"));
}

pub(super) fn class(paper: &mut Paper, decl: &ClassDecl) {
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    let before = decl.before.as_ref();
    let before = before.map_or_else(String::new, |name| format!(" trước nhóm {}", name.node));
    paper.line(0, &format!("nhóm {name} {label}{before}"));
    let Some(condition) = &decl.condition else {
        paper.line(1, "các đơn vị còn lại");
        return;
    };
    condition::write(paper, 1, "", condition, "");
}

pub(super) fn indicator(paper: &mut Paper, decl: &IndicatorDecl) {
    let unit = match &decl.unit.node {
        Unit::Flag => "có/không",
        Unit::Percent => "%",
        Unit::Count(unit) => unit,
    };
    let (name, label) = (&decl.name.node, quoted(&decl.label));
    let mut parts = vec![format!("chỉ số {name} {label} ({unit})")];
    parts.extend(decl.sum.as_ref().map(sum));
    parts.extend(
        decl.at_least
            .iter()
            .map(|least| format!("ít nhất {}", number(least))),
    );
    parts.extend(decl.at_most.iter().map(|limit| match limit {
        Limit::Indicator(name) => format!("không quá {}", name.node),
        Limit::Number(most) => format!("không quá {}", number(most)),
    }));
    paper.line(0, &parts.join(" "));
}

/// `bằng a - b`
fn sum(sum: &SumDecl) -> String {
    let mut text = "bằng".to_owned();
    for (at, term) in sum.terms.iter().enumerate() {
        text.push_str(match (at, term.minus) {
            (0, _) => " ",
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
        &format!("tiêu chí {} {title} tối đa {max}", decl.number.node),
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
        .map(|max| format!(" tối đa {}", points(max)));
    let (title, max) = (quoted(&decl.title), max.unwrap_or_default());
    paper.line(1, &format!("mục {} {title}{max}", decl.number.node));
    if let Some(citation) = &decl.citation {
        paper.line(2, &cited(citation));
    }
    for scoring in &decl.scorings {
        scale::write(paper, scoring);
    }
}

pub(super) fn recognition_condition(paper: &mut Paper, decl: &RecognitionConditionDecl) {
    let asked = match &decl.kind {
        RecognitionKind::AllCriteriaMet(count) => format!("đạt cả {} tiêu chí", count.node),
        RecognitionKind::NoCriterionAtZero => "không tiêu chí nào 0 điểm".to_owned(),
        RecognitionKind::Fulfils { label, condition } => {
            let opening = format!("đáp ứng {}", quoted(label));
            condition::write(paper, 1, &opening, condition, &tail(&decl.tail));
            return;
        }
        RecognitionKind::Total { at_least, class } => {
            format!(
                "tổng điểm từ {} trở lên với {}",
                number(at_least),
                class.node
            )
        }
    };
    paper.line(1, &format!("{asked}{}", tail(&decl.tail)));
}
