//! What stands where a statement fails.

use std::ops::Range;

use super::scan::{is_comparison, is_word};
use crate::source::Span;
use crate::syntax::fragment::Fragment;

/// What stands where a statement fails.
#[derive(Debug)]
pub(super) struct Found {
    /// Its place in the statement's text; empty at the end.
    pub(super) range: Range<usize>,
    /// Its place in the file.
    pub(super) span: Span,
    /// What it is, cut short where it is long.
    pub(super) shown: String,
}

/// The most characters of a word that are underlined and shown.
const SHOWN: usize = 40;

impl Found {
    pub(super) fn at(fragment: &Fragment<'_>, at: usize) -> Self {
        let rest = fragment.text.get(at..).unwrap_or("");
        let length = first_word(rest);
        let range = at..at + length;
        let span = fragment.span(range.clone());
        let written = fragment.source(span);
        let longer = rest.get(length..).is_some_and(|next| {
            length > 0 && next.starts_with(is_word) && rest.starts_with(is_word)
        });
        Self {
            range,
            span,
            shown: format!("{written}{}", if longer { "…" } else { "" }),
        }
    }

    /// Whether nothing stands there: the statement is at its end.
    pub(super) fn is_end(&self) -> bool {
        self.range.is_empty()
    }
}

/// How many bytes the first word of a text has: letters and digits, a number or date, quoted text, a row of comparison signs, or else one sign.
fn first_word(text: &str) -> usize {
    let Some(first) = text.chars().next() else {
        return 0;
    };
    let close = match first {
        '"' => Some('"'),
        '“' => Some('”'),
        _ => None,
    };
    if let Some(close) = close {
        let inside = text.char_indices().skip(1).take(SHOWN);
        return inside
            .take_while(|(_, c)| *c != '\n')
            .find(|(_, c)| *c == close)
            .map_or(first.len_utf8(), |(at, _)| at + close.len_utf8());
    }
    let kind: fn(char) -> bool = match first {
        c if is_word(c) => is_word,
        c if is_comparison(c) => is_comparison,
        _ => return first.len_utf8(),
    };
    let mut end = 0;
    let mut chars = text.chars().take(SHOWN).peekable();
    while let Some(c) = chars.next() {
        let joins = first.is_ascii_digit()
            && matches!(c, '.' | ',' | '/')
            && chars.peek().is_some_and(char::is_ascii_digit);
        if !kind(c) && !joins {
            break;
        }
        end += c.len_utf8();
    }
    end
}
