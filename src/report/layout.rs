//! The layouts that a report has whose value says everything: for a terminal, for a document, for programs.

use std::io::{self, Write};

use serde::Serialize;

use crate::escape::Json;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// For a terminal of this width, with colours or without.
    Text {
        /// The most columns.
        width: usize,
        /// Whether headings are bold.
        colour: bool,
    },
    /// For a document.
    Markdown,
    /// For programs.
    Json,
}

/// A report as a value, which is laid out for people and is itself what programs get.
pub(super) trait LaidOut: Serialize {
    /// Lines of at most `width` columns.
    fn text(&self, width: usize, colour: bool, out: &mut dyn Write) -> io::Result<()>;

    /// Markdown.
    fn markdown(&self, out: &mut dyn Write) -> io::Result<()>;
}

impl Layout {
    /// Writes a report.
    pub(super) fn write(self, report: &impl LaidOut, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Layout::Text { width, colour } => report.text(width, colour, out),
            Layout::Markdown => report.markdown(out),
            Layout::Json => {
                Json::pretty(&mut *out, report)?;
                writeln!(out)
            }
        }
    }
}
