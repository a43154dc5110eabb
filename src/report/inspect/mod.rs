//! The answers to questions about a standard itself.

mod answers;
mod json;
mod text;
mod totals;

use std::io::{self, Write};

use crate::inspect::Inspection;
use crate::l10n::Texts;
use crate::model::Standard;
use crate::source::Sources;

use super::words::Words;

/// How the answers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// For people, in lines of at most so many columns.
    Text {
        /// The most columns.
        width: usize,
        /// Whether headings are bold.
        colour: bool,
        /// Whether figures that bring the answers are shown.
        figures: bool,
    },
    /// For programs.
    Json,
}

/// Writes the answers.
pub fn write(
    standard: &Standard,
    inspection: &Inspection,
    sources: &Sources,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    let report = Report {
        words: Words { texts, standard },
        inspection,
        sources,
    };
    match layout {
        Layout::Text {
            width,
            colour,
            figures,
        } => text::write(&report, width, colour, figures, out),
        Layout::Json => json::write(&report, out),
    }
}

/// What both layouts are written from.
struct Report<'a> {
    words: Words<'a>,
    inspection: &'a Inspection,
    sources: &'a Sources,
}
