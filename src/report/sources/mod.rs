//! Every figure of a standard with who stands behind it: a value, and one layout a file.

mod csv;
mod markdown;
mod text;
mod view;

use std::io::{self, Write};

pub use super::rules::Status;
use crate::escape::Json;
use crate::l10n::Texts;
use crate::model::Standard;
use crate::source::Sources;
use view::View;

/// How the list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A table for a terminal of this width, with colours or without.
    Text {
        /// The most columns.
        width: usize,
        /// Whether headings are bold and unverified marks coloured.
        colour: bool,
    },
    /// One row a figure, for a spreadsheet.
    Csv,
    /// Tables for a document.
    Markdown,
    /// For programs.
    Json,
}

/// The messages that head the cells of a figure.
const COLUMNS: [&str; 4] = [
    "sources-line",
    "sources-figure",
    "sources-points",
    "sources-status",
];

/// Writes the list of every figure, or of those of one status; all are counted.
pub fn write(
    standard: &Standard,
    sources: &Sources,
    only: Option<Status>,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    let view = View::new(standard, sources, only, texts);
    match layout {
        Layout::Text { width, colour } => text::write(&view, texts, width, colour, out),
        Layout::Csv => csv::write(&view, texts, out),
        Layout::Markdown => markdown::write(&view, texts, out),
        Layout::Json => {
            Json::pretty(&mut *out, &view)?;
            writeln!(out)
        }
    }
}
