//! Figures, texts and marks.

use crate::exact::{Decimal, format_number};
use crate::syntax::ast::{Figure, Mark, Spanned, Tail};

/// What sets a figure's mark off from the figure.
const GAP: &str = "   ";

/// A text in straight quotation marks, or in curly ones where it holds a straight one.
pub(super) fn quoted(text: &Spanned<String>) -> String {
    quote(&text.node)
}

fn quote(text: &str) -> String {
    if text.contains('"') {
        format!("“{text}”")
    } else {
        format!("\"{text}\"")
    }
}

pub(super) fn number(value: &Spanned<Decimal>) -> String {
    format_number(value.node)
}

/// `50 điểm` and its marks.
pub(super) fn points(figure: &Figure) -> String {
    format!("{} điểm{}", number(&figure.value), tail(&figure.tail))
}

/// The marks that follow a figure, set off from it; nothing where there are none.
pub(super) fn tail(tail: &Tail) -> String {
    let mut text = String::new();
    if let Some(mark) = &tail.mark {
        text.push_str(GAP);
        match &mark.node {
            Mark::Unverified => text.push_str("chưa đối chiếu"),
            Mark::VerifiedBy(source) => text += &format!("đối chiếu theo {}", quote(source)),
            Mark::DerivedFrom(source) => text += &format!("suy ra từ {}", quote(source)),
        }
    }
    if let Some(citation) = &tail.citation {
        text.push_str(GAP);
        text += &cited(citation);
    }
    text
}

pub(super) fn cited(citation: &Spanned<String>) -> String {
    format!("căn cứ {}", quoted(citation))
}
