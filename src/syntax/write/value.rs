//! Figures, texts and marks.

use crate::number::{Decimal, format_number};
use crate::syntax::ast::{Figure, Mark, Spanned, Tail};
use crate::syntax::keyword::{CITATION, DERIVED_FROM, POINTS, UNVERIFIED, VERIFIED_BY};

/// A text in straight quotation marks, or in curly ones where it holds a straight one.
pub(super) fn quoted(text: &Spanned<String>) -> String {
    quote(&text.node)
}

pub(super) fn quote(text: &str) -> String {
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
    format!("{} {POINTS}{}", number(&figure.value), tail(&figure.tail))
}

/// The marks that follow a figure, each set off by three spaces.
pub(super) fn tail(tail: &Tail) -> String {
    let mark = tail.mark.as_ref().map(|mark| match &mark.node {
        Mark::Unverified => UNVERIFIED.to_owned(),
        Mark::VerifiedBy(source) => format!("{VERIFIED_BY} {}", quote(source)),
        Mark::DerivedFrom(source) => format!("{DERIVED_FROM} {}", quote(source)),
    });
    let marks = mark.into_iter().chain(tail.citation.as_ref().map(cited));
    marks.fold(String::new(), |text, mark| text + "   " + &mark)
}

pub(super) fn cited(citation: &Spanned<String>) -> String {
    format!("{CITATION} {}", quoted(citation))
}
