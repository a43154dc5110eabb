//! What stands in an example where a value or an expectation is asked for.

use super::super::finding::{misspelt, not_a_form};
use super::super::found::Found;
use super::super::scan::{end_of_previous, is_word};
use super::super::site::Site;
use super::names::used_in_words;
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::source::Span;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{LIKE, THEN};
use crate::syntax::outline::is_blank;

/// What stands in an example where a value is asked for: `thi đạt`, or the name of a figure in
/// several words.
pub(in crate::syntax::recovery) fn given(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found) = (site.fragment, site.found);
    if site.rule != Rule::example {
        return None;
    }
    let text = fragment.text.as_str();
    let end = end_of_previous(text, found.range.start);
    let before = text.get(..end)?;
    let word = before.rsplit(|c| !is_word(c)).next()?;
    let start = end - word.len();
    let span = fragment.span(start..end);
    if let Some(meant) = [THEN, LIKE]
        .into_iter()
        .find(|join| names::bare(join) == names::bare(word))
        && word != meant
    {
        return Some(misspelt(span, fragment.source(span), meant));
    }
    // `trẻ em 98`: words up to a number on one line.
    let rest = text.get(start..fragment.line_end(start))?;
    let digits = rest.find(|c: char| c.is_ascii_digit())?;
    let words = rest.get(..digits)?.trim_end_matches(is_blank);
    let several = words.contains(is_blank) && words.chars().all(|c| is_word(c) || is_blank(c));
    if !several || start + words.len() < found.range.start {
        return None;
    }
    let span = fragment.span(start..start + words.len());
    let written = fragment.source(span);
    let name: Vec<&str> = written.split_whitespace().collect();
    used_in_words(span, written, &name)
}

/// An expectation of an example that begins a line without the word that joins it.
pub(in crate::syntax) fn unjoined(fragment: &Fragment<'_>, word: &'static str) -> Diagnostic {
    let found = Found::at(fragment, 0);
    let start = Span {
        end: found.span.start,
        ..found.span
    };
    not_a_form(found.span, &found.shown)
        .arg("case", "unjoined")
        .arg("word", word)
        .help("help-join")
        .mend(start, format!("{word} "))
}
