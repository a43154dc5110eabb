//! The lines of a file that a finding shows.

use std::borrow::Cow;
use std::ops::Range;

use crate::escape;
use crate::source::{FileKind, Position, Sources, Span, count};

/// So many bytes of a line are shown behind what is pointed at: a line can be a whole file.
const MOST_BEHIND: usize = 400;

/// Whole lines of a file: only these are drawn, so that a finding costs the same in a large file.
pub(super) struct Excerpt<'a> {
    /// The lines as they stand.
    written: &'a str,
    /// The lines with what nobody sees shown.
    pub(super) text: Cow<'a, str>,
    /// The number of the first, from 1.
    pub(super) line: usize,
    start: usize,
}

impl<'a> Excerpt<'a> {
    /// The lines that hold all of these spans of one file.
    pub(super) fn around(sources: &'a Sources, spans: impl IntoIterator<Item = Span>) -> Self {
        let Some(span) = spans.into_iter().reduce(Span::to) else {
            return Self {
                written: "",
                text: Cow::Borrowed(""),
                line: 1,
                start: 0,
            };
        };
        let file = sources.file(span.file);
        let (first, _) = file.line_column(span.start);
        let (last, _) = file.line_column(span.end);
        let start = file.line_start(first) as usize;
        let line_end = file.line_start(last + 1) as usize;
        let mut end = line_end.min((span.end as usize).saturating_add(MOST_BEHIND));
        while !file.text.is_char_boundary(end) {
            end += 1;
        }
        let written = file.text.get(start..end).unwrap_or("");
        Self {
            written,
            text: escape::shown(written, false),
            line: first as usize,
            start,
        }
    }

    /// The number of the last line.
    pub(super) fn last(&self) -> usize {
        self.line + self.text.trim_end().lines().count().saturating_sub(1)
    }

    /// A span as bytes of the lines that are shown, on characters' bounds.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let within = |at: u32| {
            let mut at = (at as usize)
                .saturating_sub(self.start)
                .min(self.written.len());
            while !self.written.is_char_boundary(at) {
                at -= 1;
            }
            let before = self.written.get(..at).unwrap_or("");
            escape::shown(before, false).len().min(self.text.len())
        };
        within(span.start)..within(span.end).max(within(span.start))
    }

    /// The key or value that stands at a line and column of a text; `None` for other files.
    pub(super) fn value_at(sources: &Sources, at: Position) -> Option<Span> {
        let file = sources.file(at.file);
        if file.kind != FileKind::Text {
            return None;
        }
        let line_start = file.line_start(at.row) as usize;
        let line_end = file.line_start(at.row + 1) as usize;
        let line = file.text.get(line_start..line_end)?.trim_end();
        let column = (at.column as usize).saturating_sub(1);
        let offset = line
            .char_indices()
            .nth(column)
            .map_or(line.len(), |(at, _)| at);
        let rest = line.get(offset..).unwrap_or("");
        let mut length = rest.len();
        for end in [": ", " #"] {
            length = length.min(rest.find(end).unwrap_or(length));
        }
        if !rest.starts_with(['[', '{']) {
            length = length.min(rest.find([']', '}']).unwrap_or(length));
        }
        let value = rest
            .get(..length)
            .unwrap_or("")
            .trim_end()
            .trim_end_matches(':');
        Some(Span {
            file: at.file,
            start: count(line_start + offset),
            end: count(line_start + offset + value.len()),
        })
    }
}
