//! Lines with gaps.

use serde::Serialize;

use crate::report::words::Words;

/// A piece of a line: what is said, or a gap that says what belongs there.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) is_gap: bool,
}

/// A line of a report.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Line(Vec<Piece>);

impl Line {
    /// What is said.
    pub(super) fn said(text: impl Into<String>) -> Self {
        Self::default().say(text)
    }

    /// A gap, by the message that says what belongs there.
    pub(super) fn gap_of(words: &Words<'_>, id: &str) -> Self {
        Self::default().gap(words, id)
    }

    /// The same with something said behind.
    pub(super) fn say(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece {
            text: text.into(),
            is_gap: false,
        });
        self
    }

    /// The same with a gap behind.
    pub(super) fn gap(mut self, words: &Words<'_>, id: &str) -> Self {
        self.0.push(Piece {
            text: format!("[… {} …]", words.texts.get(id)),
            is_gap: true,
        });
        self
    }

    /// All of it as one text.
    pub(super) fn text(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }
}
