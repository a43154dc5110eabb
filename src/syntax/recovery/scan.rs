//! Where words, names and texts begin and end.

use crate::syntax::fragment::Fragment;
use crate::syntax::keyword::{MARKS, MAX, WHEN};
use crate::syntax::outline::is_blank;

pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

pub(super) fn is_comparison(c: char) -> bool {
    matches!(c, '<' | '>' | '=' | '≤' | '≥')
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−')
}

/// Where the first `count` words of a text end, if it has that many side by side and none is
/// longer than any word of the language could be, misspelt as it may be.
pub(super) fn end_of_words(text: &str, count: usize) -> Option<usize> {
    const LONGEST: usize = 32;
    let mut end = 0;
    for _ in 0..count {
        let rest = text.get(end..)?;
        let word = rest.trim_start_matches(is_blank);
        let start = end + (rest.len() - word.len());
        let length = word.find(|c| !is_word(c)).unwrap_or(word.len());
        if length == 0 || length > LONGEST {
            return None;
        }
        end = start + length;
    }
    Some(end)
}

/// Where the last character before a byte stands that is not white space.
pub(super) fn end_of_previous(text: &str, at: usize) -> usize {
    text.get(..at)
        .unwrap_or("")
        .trim_end_matches(is_blank)
        .len()
}

/// The words of the language that follow a text that should have been quoted, or a name that should be
/// one word.
pub(super) fn behind_text() -> impl Iterator<Item = &'static str> {
    MARKS.into_iter().chain([MAX, WHEN])
}

/// Where the words that start at a byte end: before one of some signs, a comment, the words that
/// would follow, or the end of the line.
pub(super) fn end_of_text(fragment: &Fragment<'_>, start: usize, signs: &[char]) -> usize {
    let line = fragment
        .text
        .get(start..fragment.line_end(start))
        .unwrap_or("");
    let mut end = line.find('#').unwrap_or(line.len());
    end = end.min(line.find(signs).unwrap_or(end));
    for words in behind_text() {
        let found = line.match_indices(words).find(|(at, _)| {
            let before = line.get(..*at).unwrap_or("");
            let after = line.get(at + words.len()..).unwrap_or("");
            before.ends_with(is_blank) && !after.starts_with(is_word)
        });
        end = end.min(found.map_or(end, |(at, _)| at));
    }
    let words = line.get(..end).unwrap_or("");
    start + words.trim_end_matches(is_blank).len()
}
