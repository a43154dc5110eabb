//! The answers to questions about a standard itself.

mod answers;
mod make;
mod text;
mod totals;
mod view;
mod witness;

use std::io::{self, Write};

use crate::escape::Json;
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
    let view = make::view(&report);
    match layout {
        Layout::Text {
            width,
            colour,
            figures,
        } => text::write(&view, width, colour, figures, out),
        Layout::Json => {
            Json::pretty(&mut *out, &view)?;
            writeln!(out)
        }
    }
}

/// What the value that both layouts are written from is made of.
struct Report<'a> {
    words: Words<'a>,
    inspection: &'a Inspection,
    sources: &'a Sources,
}
