//! The words of a statement, one by one, as they are held against patterns.

use std::ops::Range;

use super::scan::is_word;
use crate::syntax::outline::is_blank;

/// A word, a number, a quoted text, a comment or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// As the grammar reads it.
    pub(super) text: String,
    /// Where it stands in the statement's text; `None` for a word that was put in.
    pub(super) place: Option<Range<usize>>,
    /// Whether it is the first of a line.
    pub(super) starts_line: bool,
}

impl Token {
    /// A word that was put in.
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            place: None,
            starts_line: false,
        }
    }

    /// Whether it stands right behind another, without a blank.
    pub(super) fn follows(&self, other: &Token) -> bool {
        let places = self.place.as_ref().zip(other.place.as_ref());
        places.is_some_and(|(own, other)| own.start == other.end)
    }

    fn first(&self) -> char {
        self.text.chars().next().unwrap_or(' ')
    }

    pub(super) fn is_number(&self) -> bool {
        self.first().is_ascii_digit()
    }

    pub(super) fn is_quoted(&self) -> bool {
        matches!(self.first(), '"' | '“')
    }

    pub(super) fn is_comment(&self) -> bool {
        self.first() == '#'
    }

    pub(super) fn is_word(&self) -> bool {
        self.first().is_alphabetic() || self.first() == '_'
    }

    /// Quoted text without its marks.
    pub(super) fn inside(&self) -> Option<&str> {
        if !self.is_quoted() {
            return None;
        }
        let text = self.text.trim_start_matches(['"', '“']);
        Some(text.trim_end_matches(['"', '”']))
    }
}

/// The beginning of a text, so many bytes at most.
pub(super) fn beginning(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or(text)
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut starts_line = true;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        if is_blank(first) {
            starts_line |= matches!(first, '\n' | '\r');
            at += first.len_utf8();
            continue;
        }
        let length = length(rest, first);
        found.push(Token {
            text: rest.get(..length).unwrap_or("").to_owned(),
            place: Some(at..at + length),
            starts_line,
        });
        starts_line = false;
        at += length;
    }
    found
}

/// How many bytes the token at the beginning of a text has.
fn length(text: &str, first: char) -> usize {
    let line = text.find(['\n', '\r']).unwrap_or(text.len());
    let close = match first {
        '"' => Some('"'),
        '“' => Some('”'),
        '#' => return line,
        _ => None,
    };
    if let Some(close) = close {
        let inside = text.get(first.len_utf8()..line).unwrap_or("");
        let end = inside
            .find(close)
            .map(|at| first.len_utf8() + at + close.len_utf8());
        return end.unwrap_or(first.len_utf8());
    }
    if first.is_ascii_digit() {
        return number(text);
    }
    if is_word(first) {
        return text.find(|c| !is_word(c)).unwrap_or(text.len());
    }
    let signs = ["<=", ">=", "=<", "=>", "==", "//", "--", "->"];
    let sign = signs.iter().find(|sign| text.starts_with(**sign));
    sign.map_or(first.len_utf8(), |sign| sign.len())
}

/// Digits, with the points, commas and slashes between them. Letters that run on belong to it:
/// `1a` is no number of ours.
fn number(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let joins = matches!(c, '.' | ',' | '/') && chars.peek().is_some_and(char::is_ascii_digit);
        if !c.is_ascii_digit() && !joins {
            break;
        }
        end += c.len_utf8();
    }
    end
}
