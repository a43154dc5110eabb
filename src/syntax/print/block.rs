//! Blocks.

use super::scale;
use super::value::{cited, number, points, quoted, tail};
use crate::exact::format_date;
use crate::syntax::ast::{
    Block, ClassDecl, Condition, ConditionKind, CriterionDecl, Domain, IndicatorDecl, ItemDecl,
    Limit, RecognitionConditionDecl, RecognitionKind, StandardDecl, Unit,
};

pub(super) fn push(text: &mut String, block: &Block) {
    match block {
        Block::Standard(decl) => standard(text, decl),
        Block::Attribute(decl) => {
            let domain = match &decl.domain {
                Domain::Flag => "có/không".to_owned(),
                Domain::Choices(choices) => {
                    let words: Vec<&str> = choices.iter().map(|word| word.node.as_str()).collect();
                    words.join(" | ")
                }
            };
            let label = quoted(&decl.label);
            *text += &format!("đặc điểm {} {label} ({domain})\n", decl.name.node);
        }
        Block::Class(decl) => class(text, decl),
        Block::Indicator(decl) => indicator(text, decl),
        Block::Criterion(decl) => criterion(text, decl),
        Block::Recognition(decl) => {
            *text += "công nhận khi\n";
            for condition in &decl.conditions {
                *text += &format!("  {}\n", recognition_condition(condition));
            }
        }
    }
}

fn standard(text: &mut String, decl: &StandardDecl) {
    *text += &format!("bộ tiêu chí {} {}\n", decl.id.node, quoted(&decl.title));
    if let Some(legal_text) = &decl.legal_text {
        *text += &format!("  văn bản {}\n", quoted(legal_text));
    }
    if let Some(date) = &decl.issued {
        *text += &format!("  ban hành {}\n", format_date(date.node));
    }
    if let Some(date) = &decl.effective_from {
        *text += &format!("  hiệu lực từ {}\n", format_date(date.node));
    }
    if let Some(total) = &decl.total {
        *text += &format!(
            "  tổng điểm {}{}\n",
            number(&total.value),
            tail(&total.tail)
        );
    }
}

fn class(text: &mut String, decl: &ClassDecl) {
    *text += &format!("nhóm {} {}\n", decl.name.node, quoted(&decl.label));
    match &decl.condition {
        None => *text += "  các đơn vị còn lại\n",
        Some(Condition {
            kind: ConditionKind::Any(terms),
            ..
        }) => {
            // One case a line: they are long, and are compared with the law one by one.
            let lines: Vec<String> = terms
                .iter()
                .map(|term| condition(term, Joined::ByOr))
                .collect();
            *text += &format!("  khi {}\n", lines.join("\n    hoặc "));
        }
        Some(whole) => *text += &format!("  khi {}\n", condition(whole, Joined::ByNothing)),
    }
}

/// What joins a condition to those beside it, and so whether it needs brackets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Joined {
    ByNothing,
    ByOr,
    ByAnd,
    ByNot,
}

fn condition(of: &Condition, joined: Joined) -> String {
    let join = |terms: &[Condition], by, word| {
        let terms: Vec<String> = terms.iter().map(|term| condition(term, by)).collect();
        terms.join(word)
    };
    let (text, brackets) = match &of.kind {
        ConditionKind::Any(terms) => (join(terms, Joined::ByOr, " hoặc "), joined >= Joined::ByOr),
        ConditionKind::All(terms) => (join(terms, Joined::ByAnd, " và "), joined >= Joined::ByAnd),
        ConditionKind::Not(denied) => (
            format!("không phải {}", condition(denied, Joined::ByNot)),
            false,
        ),
        ConditionKind::Is(name, choice) => (format!("{} là {}", name.node, choice.node), false),
        ConditionKind::Holds(name) => (name.node.clone(), false),
    };
    if brackets { format!("({text})") } else { text }
}

fn indicator(text: &mut String, decl: &IndicatorDecl) {
    let unit = match &decl.unit.node {
        Unit::Flag => "có/không",
        Unit::Percent => "%",
        Unit::Count(unit) => unit,
    };
    *text += &format!("chỉ số {} {} ({unit})", decl.name.node, quoted(&decl.label));
    if let Some(least) = &decl.at_least {
        *text += &format!(" ít nhất {}", number(least));
    }
    for limit in &decl.at_most {
        let limit = match limit {
            Limit::Indicator(name) => name.node.clone(),
            Limit::Number(most) => number(most),
        };
        *text += &format!(" không quá {limit}");
    }
    text.push('\n');
}

fn criterion(text: &mut String, decl: &CriterionDecl) {
    let (title, max) = (quoted(&decl.title), points(&decl.max));
    *text += &format!("tiêu chí {} {title} tối đa {max}\n", decl.number.node);
    if let Some(citation) = &decl.citation {
        *text += &format!("  {}\n", cited(citation));
    }
    for item in &decl.items {
        push_item(text, item);
    }
}

fn push_item(text: &mut String, decl: &ItemDecl) {
    *text += &format!("  mục {} {}", decl.number.node, quoted(&decl.title));
    if let Some(max) = &decl.max {
        *text += &format!(" tối đa {}", points(max));
    }
    text.push('\n');
    if let Some(citation) = &decl.citation {
        *text += &format!("    {}\n", cited(citation));
    }
    for scoring in &decl.scorings {
        scale::push(text, scoring);
    }
}

fn recognition_condition(decl: &RecognitionConditionDecl) -> String {
    let asked = match &decl.kind {
        RecognitionKind::AllCriteriaMet(count) => format!("đạt cả {} tiêu chí", count.node),
        RecognitionKind::NoCriterionAtZero => "không tiêu chí nào 0 điểm".to_owned(),
        RecognitionKind::Total { at_least, class } => {
            format!(
                "tổng điểm từ {} trở lên với {}",
                number(at_least),
                class.node
            )
        }
    };
    format!("{asked}{}", tail(&decl.tail))
}
