//! The figures that nobody has compared with the official text.

use serde::Serialize;

use crate::model::{Figure, Provenance};
use crate::report::rules::{files, line};
use crate::report::words::Words;
use crate::source::Sources;

/// The figures of one part of the standard.
#[derive(Serialize)]
pub(super) struct Unverified {
    heading: String,
    figures: Vec<ToCompare>,
}

/// A figure to be compared.
#[derive(Serialize)]
struct ToCompare {
    line: String,
    name: String,
    points: String,
}

pub(super) fn unverified(
    words: &Words<'_>,
    sources: &Sources,
    figures: &[Figure<'_>],
) -> Vec<Unverified> {
    let several = files(words.standard, figures).len() > 1;
    let wanted = figures
        .iter()
        .filter(|figure| *figure.provenance == Provenance::Unverified);
    let mut parts = Vec::new();
    let mut last = None;
    for figure in wanted {
        let group = words.group_of(figure);
        if last.replace(group) != Some(group) {
            parts.push(Unverified {
                heading: words.group(group),
                figures: Vec::new(),
            });
        }
        let points = figure.value.map(|value| words.texts.number(value));
        let view = ToCompare {
            line: line(sources, figure.span, several),
            name: words.figure_name(figure),
            points: points.unwrap_or_default(),
        };
        if let Some(part) = parts.last_mut() {
            part.figures.push(view);
        }
    }
    parts
}
