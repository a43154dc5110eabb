//! Figures and conditions that do not say where they come from.

use super::Standard;
use super::figures::{Figure, FigureOf};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Arg, Args};

/// A finding for each figure and condition of which nothing says where it comes from: neither a
/// mark nor a citation, its own or that of what it stands in.
pub fn unsourced(standard: &Standard) -> Vec<Diagnostic> {
    let figures = standard.figures().into_iter();
    figures.filter(Figure::is_bare).map(told).collect()
}

/// The same without those that building the standard has told of with their criterion or
/// parameter, where one citation is all that is missing.
pub fn unsourced_alone(standard: &Standard) -> Vec<Diagnostic> {
    let figures = standard.figures();
    let told_of: Vec<_> = (figures.iter())
        .filter(|figure| figure.of.is_row() && !figure.is_sourced())
        .filter_map(|figure| standard.criterion_of(figure.of))
        .collect();
    let is_told = |figure: &Figure<'_>| match figure.of {
        FigureOf::Value(..) => true,
        of => (standard.criterion_of(of)).is_some_and(|criterion| told_of.contains(&criterion)),
    };
    (figures.into_iter())
        .filter(|figure| figure.is_bare() && !is_told(figure))
        .map(told)
        .collect()
}

fn told(figure: Figure<'_>) -> Diagnostic {
    let what = match figure.of {
        FigureOf::Total => "figure-kind-total",
        FigureOf::CriterionMax(_) | FigureOf::ItemMax(_) => "figure-kind-max",
        FigureOf::Value(..) => "figure-kind-value",
        FigureOf::Threshold(_) => "figure-kind-threshold",
        FigureOf::Condition(_) | FigureOf::Requirement(_) => "figure-kind-condition",
        FigureOf::Award(_) | FigureOf::Band(..) | FigureOf::Step(_) | FigureOf::NoCase(..) => {
            "figure-kind-row"
        }
    };
    let finding = Diagnostic::new(Code::BareFigure, figure.span);
    finding.arg("what", Arg::Message(what, Args::new()))
}
