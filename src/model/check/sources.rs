//! Who stands behind each figure.

use super::super::provenance::{Points, Provenance};
use super::context::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{Figure, Mark, Spanned, Tail};

/// The points of a figure. `scale` is the mark that covers the whole scale, `citation` the
/// provision inherited from item or criterion; of another text, which this figure amends, neither
/// says anything of it. `row` is the place that an unverified figure is listed by.
pub(super) fn points(
    context: &mut Context<'_>,
    figure: &Figure,
    row: Span,
    scale: Option<&Spanned<Mark>>,
    citation: Option<&Spanned<String>>,
) -> Points {
    let is_of_text = |span: Span| span.file == row.file;
    let scale = scale.filter(|mark| is_of_text(mark.span));
    let mark = figure.tail.mark.as_ref().or(scale).map(|mark| &mark.node);
    let inherited = citation.filter(|citation| is_of_text(citation.span));
    let citation = own_citation(&figure.tail).or(inherited);
    let provenance = provenance(mark);
    if provenance == Provenance::Unverified {
        context.unverified.push(row);
    }
    Points {
        value: figure.value.node,
        provenance,
        citation: citation.map(|citation| citation.node.clone()),
        span: row,
    }
}

/// Whether a figure says where it comes from.
pub(super) fn is_sourced(points: &Points) -> bool {
    points.citation.is_some()
        || matches!(
            points.provenance,
            Provenance::VerifiedBy(_) | Provenance::DerivedFrom(_)
        )
}

/// The provision that a line names itself.
pub(super) fn own_citation(tail: &Tail) -> Option<&Spanned<String>> {
    tail.citation.as_ref()
}

/// What a mark says; without one a figure is merely stated.
pub(super) fn provenance(mark: Option<&Mark>) -> Provenance {
    match mark {
        None => Provenance::Stated,
        Some(Mark::Unverified) => Provenance::Unverified,
        Some(Mark::VerifiedBy(source)) => Provenance::VerifiedBy(source.clone()),
        Some(Mark::DerivedFrom(how)) => Provenance::DerivedFrom(how.clone()),
    }
}

/// One note for each figure that nobody has compared with the official text.
pub(super) fn report_unverified(context: &mut Context<'_>) {
    context.unverified.sort();
    // The maximum of a deduction is a figure of its item and of its scale.
    context.unverified.dedup();
    let notes: Vec<Diagnostic> = context
        .unverified
        .iter()
        .map(|span| Diagnostic::new(Code::Unverified, *span))
        .collect();
    context.findings.extend(notes);
}
