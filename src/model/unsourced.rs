//! Figures and conditions that do not say where they come from.

use super::Standard;
use super::figures::Figure;
use super::part::PartId;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::source::Span;

/// A finding for each figure and condition of which nothing says where it comes from: neither a
/// mark nor a citation, its own or that of what it stands in.
pub fn unsourced(standard: &Standard) -> Vec<Diagnostic> {
    let figures = standard.figures().into_iter();
    told(figures.filter(Figure::is_bare))
}

/// The same without those that building the standard has told of with their criterion or
/// parameter, where one citation is all that is missing.
pub fn unsourced_alone(standard: &Standard) -> Vec<Diagnostic> {
    let figures = standard.figures();
    let told_of: Vec<_> = (figures.iter())
        .filter(|figure| matches!(figure.of, PartId::Row(..)) && !figure.is_sourced())
        .filter_map(|figure| standard.criterion_of(figure.of))
        .collect();
    let is_told = |figure: &Figure<'_>| match figure.of {
        PartId::Value(..) => true,
        of => (standard.criterion_of(of)).is_some_and(|criterion| told_of.contains(&criterion)),
    };
    told((figures.into_iter()).filter(|figure| figure.is_bare() && !is_told(figure)))
}

/// One finding for all figures of a kind that stand in one file: what one lacks is mostly lacking
/// everywhere.
fn told<'a>(figures: impl Iterator<Item = Figure<'a>>) -> Vec<Diagnostic> {
    let mut kinds: Vec<(&'static str, Vec<Span>)> = Vec::new();
    for figure in figures {
        let (kind, span) = (kind(figure.of), figure.span);
        let mut known = kinds.iter_mut();
        match known.find(|(other, spans)| {
            *other == kind && spans.first().is_some_and(|first| first.file == span.file)
        }) {
            Some((_, spans)) => spans.push(span),
            None => kinds.push((kind, vec![span])),
        }
    }
    let finding = |(kind, spans): (&'static str, Vec<Span>)| {
        let mut places = spans.iter();
        let count = Args::new().with("count", spans.len());
        let finding = Diagnostic::new(Code::BareFigure, *places.next()?)
            .arg("what", Arg::Message(kind, count));
        Some(places.fold(finding, |finding, span| finding.label(*span, "also")))
    };
    kinds.into_iter().filter_map(finding).collect()
}

fn kind(of: PartId) -> &'static str {
    match of {
        PartId::Total => "figure-kind-total",
        PartId::CriterionMax(_) | PartId::ItemMax(_) => "figure-kind-max",
        PartId::Value(..) => "figure-kind-value",
        PartId::Threshold(_) => "figure-kind-threshold",
        PartId::Condition(_) | PartId::Class(_) => "figure-kind-condition",
        PartId::Row(..) => "figure-kind-row",
    }
}
