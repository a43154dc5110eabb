//! The text of one statement as the grammar reads it, and the way back to the file.

use std::ops::Range;

use super::fold::Folded;
use super::outline::Piece;
use crate::source::{FileId, Span, count};

/// A file being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) file: FileId,
    pub(super) source: &'a str,
    pub(super) folded: &'a Folded,
}

impl<'a> Page<'a> {
    /// The place of a range of the folded text.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        Span {
            file: self.file,
            start: count(self.folded.original(range.start)),
            end: count(self.folded.original(range.end)),
        }
    }

    /// The words of a place, as they were written.
    pub(super) fn source(&self, span: Span) -> &'a str {
        self.source.get(span.range()).unwrap_or("")
    }
}

/// One statement: its opening words, put right where they were misspelt, and what follows them.
#[derive(Debug)]
pub(super) struct Fragment<'a> {
    page: Page<'a>,
    piece: &'a Piece,
    opening: &'a str,
    /// What the grammar reads.
    pub(super) text: String,
}

impl<'a> Fragment<'a> {
    pub(super) fn new(page: Page<'a>, piece: &'a Piece) -> Self {
        let written = page.folded.slice(piece.words.clone());
        let opening = piece.meant.unwrap_or(written);
        let rest = page.folded.slice(piece.words.end..piece.range.end);
        Self {
            page,
            piece,
            opening,
            text: format!("{opening}{rest}"),
        }
    }

    /// A byte of the folded text of the file, given one of this text.
    pub(super) fn at(&self, byte: usize) -> usize {
        let words = &self.piece.words;
        match byte.checked_sub(self.opening.len()) {
            Some(after) => words.end + after,
            None if self.piece.meant.is_none() => words.start + byte,
            // Within words that were put right only their two ends can be told.
            None => words.start,
        }
    }

    /// A byte of this text, given one of the folded text of the file behind the opening words.
    pub(super) fn local(&self, at: usize) -> usize {
        at.saturating_sub(self.piece.words.end) + self.opening.len()
    }

    /// The character at a byte of this text.
    pub(super) fn char_at(&self, at: usize) -> char {
        self.text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .unwrap_or('\n')
    }

    /// The end of the line that a byte of this text is on.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or("");
        at + rest.find(['\n', '\r']).unwrap_or(rest.len())
    }

    /// The place of a range of this text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        self.page.span(&(self.at(range.start)..self.at(range.end)))
    }

    /// The words of a place, as they were written.
    pub(super) fn source(&self, span: Span) -> &'a str {
        self.page.source(span)
    }

    /// The place of the whole statement.
    pub(super) fn whole(&self) -> Span {
        self.page.span(&self.piece.range)
    }
}
