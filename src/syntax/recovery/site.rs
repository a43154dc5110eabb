//! Where a statement fails: what stands there, and what the grammar asks for.

use super::finding::{misspelt, not_a_form};
use super::found::Found;
use crate::diagnostic::Diagnostic;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::Called;
use crate::syntax::outline::is_blank;

/// Where a statement fails.
#[derive(Clone, Copy)]
pub(super) struct Site<'h> {
    pub(super) fragment: &'h Fragment<'h>,
    /// The rule that does not read the statement.
    pub(super) rule: Rule,
    /// What stands there.
    pub(super) found: &'h Found,
    /// What the grammar asks for.
    pub(super) expected: &'h [Called],
    /// Whether the statement could have ended there.
    pub(super) complete: bool,
}

impl<'h> Site<'h> {
    pub(super) fn asks(self, called: Called) -> bool {
        self.expected.contains(&called)
    }

    pub(super) fn asks_word(self, word: &'static str) -> bool {
        self.asks(Called::Keyword(word)) || self.asks(Called::Sign(word))
    }

    /// What stands from here on.
    pub(super) fn text(self) -> &'h str {
        self.fragment
            .text
            .get(self.found.range.start..)
            .unwrap_or("")
    }

    /// The first character; none at the end.
    pub(super) fn first(self) -> Option<char> {
        self.text().chars().next()
    }

    /// What stands from here to the end of the line, or to a comment.
    pub(super) fn rest(self) -> &'h str {
        let start = self.found.range.start;
        let text = self.fragment.text.as_str();
        let line = text.get(start..self.fragment.line_end(start));
        let line = line.unwrap_or("").split('#').next().unwrap_or("");
        line.trim_end_matches(is_blank)
    }

    /// Whether one of some words stands here, and a blank behind it.
    pub(super) fn starts_with_word(self, words: &[&str]) -> bool {
        let behind = |word: &&str| self.text().strip_prefix(*word);
        let mut behind = words.iter().filter_map(behind);
        behind.any(|rest| rest.starts_with(is_blank))
    }

    /// What stands before it, without the blanks between.
    pub(super) fn before(self) -> &'h str {
        let text = self.fragment.text.get(..self.found.range.start);
        text.unwrap_or("").trim_end_matches(is_blank)
    }

    /// Other words for those of a range.
    pub(super) fn instead(self, start: usize, end: usize, meant: &str) -> Diagnostic {
        let span = self.fragment.span(start..end);
        misspelt(span, self.fragment.source(span), meant)
    }

    pub(super) fn not_this(self, case: &'static str) -> Diagnostic {
        not_a_form(self.found.span, &self.found.shown).arg("case", case)
    }
}
