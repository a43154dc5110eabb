//! One row a figure, for a spreadsheet.

use std::io::{self, Write};

use super::view::{FigureView, View};
use crate::l10n::Texts;
use crate::report::csv::rows;

const COLUMNS: [&str; 10] = [
    "sources-file",
    "sources-line",
    "sources-criterion",
    "sources-item",
    "sources-figure",
    "sources-points",
    "sources-status",
    "sources-source",
    "sources-citation",
    "sources-fingerprint",
];

/// Writes CSV as RFC 4180 has it, with a byte-order mark for Excel.
pub(super) fn write(view: &View<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let header = COLUMNS.map(|id| texts.get(id)).to_vec();
    let figures = view.figures.iter().map(|figure| row(figure, texts));
    rows(out, std::iter::once(header).chain(figures))
}

fn row(figure: &FigureView<'_>, texts: &Texts) -> Vec<String> {
    let criterion = figure.criterion.map(|number| number.to_string());
    let points = figure.points.map(|points| points.to_string());
    vec![
        figure.file_name.to_owned(),
        figure.line.to_string(),
        criterion.unwrap_or_default(),
        figure.item_name.clone(),
        figure.within.clone(),
        points.unwrap_or_default(),
        texts.get(figure.status.message()),
        figure.source.unwrap_or_default().to_owned(),
        figure.citation.unwrap_or_default().to_owned(),
        figure.fingerprint.clone(),
    ]
}
