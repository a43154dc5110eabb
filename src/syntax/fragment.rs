//! The text of one statement as the grammar reads it, and the way back to the file.

use std::ops::Range;

use super::fold::Folded;
use super::outline::{Piece, is_blank};
use crate::diagnostic::Mend;
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
#[derive(Debug, Clone)]
pub(super) struct Fragment<'a> {
    page: Page<'a>,
    piece: &'a Piece,
    opening: String,
    /// Where the text was mended after reading failed, in order.
    edits: Vec<Edit>,
    /// What the grammar reads.
    pub(super) text: String,
}

/// Words that stand for others.
#[derive(Debug, Clone)]
struct Edit {
    /// What was there, in the text before any mend.
    before: Range<usize>,
    /// What is there now.
    after: Range<usize>,
}

impl<'a> Fragment<'a> {
    pub(super) fn new(page: Page<'a>, piece: &'a Piece) -> Self {
        let written = page.folded.slice(piece.words.clone());
        let opening = match piece.meant {
            // A word that is put in stands apart from the one behind it.
            Some(meant) if written.is_empty() && !meant.is_empty() => format!("{meant} "),
            Some(meant) => meant.to_owned(),
            None => written.to_owned(),
        };
        let rest = page.folded.slice(piece.words.end..piece.range.end);
        let text = format!("{opening}{rest}");
        Self {
            page,
            piece,
            opening,
            edits: Vec::new(),
            text,
        }
    }

    /// The statement as it would be with a mend; `None` where that is not within it, or touches
    /// what is mended already.
    pub(super) fn mended(&self, mend: &Mend) -> Option<Self> {
        let place = mend.span.range();
        let before = self.unmended(place.start)?..self.unmended(place.end)?;
        let at = self
            .edits
            .partition_point(|edit| edit.before.start < before.start);
        let last = at.checked_sub(1).and_then(|last| self.edits.get(last));
        let shift = |byte: usize| match last {
            Some(last) => Some(last.after.end + byte.checked_sub(last.before.end)?),
            None => Some(byte),
        };
        let now = shift(before.start)?..shift(before.end)?;
        let replacement = Folded::new(&mend.replacement).text;
        let mut text = self.text.get(..now.start)?.to_owned();
        text.push_str(&replacement);
        text.push_str(self.text.get(now.end..)?);
        let mut edits = self.edits.clone();
        for later in edits.iter_mut().skip(at) {
            let moved = |byte: usize| (byte + replacement.len()).checked_sub(now.len());
            later.after = moved(later.after.start)?..moved(later.after.end)?;
        }
        let after = now.start..now.start + replacement.len();
        edits.insert(at, Edit { before, after });
        Some(Self {
            edits,
            text,
            ..self.clone()
        })
    }

    /// A mend that leaves words one blank apart: what is taken out goes with the blanks behind it, or
    /// before it at the end of a line, and a word does not run into the one before it.
    pub(super) fn tidy(&self, mut mend: Mend) -> Mend {
        let end = self.page.folded.original(self.piece.range.end);
        let source = self.page.source;
        let before = source.get(..mend.span.range().start).unwrap_or("");
        let behind = source.get(mend.span.range().end..end).unwrap_or("");
        let blanks = behind.len() - behind.trim_start_matches([' ', '\t']).len();
        if mend.replacement.is_empty() && before.ends_with(is_blank) {
            let next = behind.get(blanks..).unwrap_or("").chars().next();
            if next.is_none_or(|c| matches!(c, '\n' | '\r')) {
                let kept = before.trim_end_matches([' ', '\t']);
                mend.span.start -= count(before.len() - kept.len());
            } else {
                mend.span.end += count(blanks);
            }
        } else if mend.replacement.starts_with(char::is_alphabetic)
            && before.ends_with(char::is_alphanumeric)
        {
            mend.replacement.insert(0, ' ');
        }
        mend
    }

    /// A byte of the text before any mend, given one of the file.
    fn unmended(&self, at: usize) -> Option<usize> {
        let folded = self.page.folded.folded(at);
        let words = &self.piece.words;
        match folded.checked_sub(words.end) {
            Some(after) => Some(self.opening.len() + after),
            None if self.piece.meant.is_none() => folded.checked_sub(words.start),
            None => None,
        }
        .filter(|_| folded <= self.piece.range.end)
    }

    /// Whether some words are not those of the file.
    pub(super) fn is_mended(&self, place: &Range<usize>) -> bool {
        let touches = |edit: &Edit| edit.after.start < place.end && place.start < edit.after.end;
        self.edits.iter().any(touches)
    }

    /// A byte of the text before any mend, given one of the text as it is. Within a mend it is
    /// that of its beginning, or of its end.
    fn before_mends(&self, byte: usize, is_end: bool) -> usize {
        // What ends where something was taken out ends before it.
        let begun = |edit: &Edit| edit.after.start < byte || !is_end && edit.after.start == byte;
        let next = self.edits.partition_point(begun);
        match next.checked_sub(1).and_then(|last| self.edits.get(last)) {
            Some(edit) if byte >= edit.after.end => edit.before.end + (byte - edit.after.end),
            Some(edit) if is_end => edit.before.end,
            Some(edit) => edit.before.start,
            None => byte,
        }
    }

    /// A byte of the folded text of the file, given one of this text before any mend.
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

    /// Whether it says what becomes of a part of another text.
    pub(super) fn is_change(&self) -> bool {
        self.piece.verb.is_some()
    }

    /// Where the opening words end.
    pub(super) fn opening_end(&self) -> usize {
        self.opening.len()
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
        let start = self.at(self.before_mends(range.start, false));
        let end = self.at(self.before_mends(range.end, true));
        self.page.span(&(start..end.max(start)))
    }

    /// What stands before the statement on its line.
    pub(super) fn indent(&self) -> &'a str {
        let start = self.page.folded.original(self.piece.range.start);
        let before = self.page.source.get(..start).unwrap_or("");
        let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let line = before.get(line..).unwrap_or("");
        if line.chars().all(is_blank) { line } else { "" }
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
