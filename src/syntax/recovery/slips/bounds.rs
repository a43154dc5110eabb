//! Bounds that are parameters, with a sign of per cent or in several words.

use super::super::finding::superfluous;
use super::super::found::Found;
use super::super::scan::is_word;
use super::super::site::Site;
use super::names::used_in_words;
use crate::diagnostic::Diagnostic;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{AND, OR, OR_MORE, RANGE, TO, first_word};
use crate::syntax::outline::is_blank;

/// The finding about such a slip where a statement of a rule fails; `None` when it is none.
pub(super) fn parameter(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, rule, found) = (site.fragment, site.rule, site.found);
    let first = fragment.char_at(found.range.start);
    let has_range = matches!(rule, Rule::band | Rule::award | Rule::required);
    let (start, name) = before(fragment, found)?;
    if !has_range || !RANGE.contains(&last_word(fragment, start)?) {
        return None;
    }
    if first == '%' && name.starts_with(char::is_alphabetic) {
        return Some(superfluous(found.span, "%"));
    }
    spaced(fragment, found, start)
}

/// `dưới bình quân tỉnh 40 điểm`: a name of several words.
fn spaced(fragment: &Fragment<'_>, found: &Found, start: usize) -> Option<Diagnostic> {
    let line = fragment.text.get(start..fragment.line_end(start))?;
    let after = [TO, first_word(OR_MORE), AND, OR];
    let mut end = 0;
    for word in line.split_inclusive(is_blank) {
        let bare = word.trim_end_matches(is_blank);
        let ends = after.contains(&bare) || !bare.starts_with(char::is_alphabetic);
        if ends && !bare.is_empty() {
            break;
        }
        end += word.len();
    }
    let words = line.get(..end)?.trim_end_matches(is_blank);
    let plain = words.chars().all(|c| is_word(c) || is_blank(c));
    if !plain || !words.contains(is_blank) || start + words.len() <= found.range.start {
        return None;
    }
    let span = fragment.span(start..start + words.len());
    let written = fragment.source(span);
    let name: Vec<&str> = written.split_whitespace().collect();
    used_in_words(span, written, &name)
}

/// The word before what was found, on its line, and where it starts.
fn before<'f>(fragment: &'f Fragment<'_>, found: &Found) -> Option<(usize, &'f str)> {
    let text = fragment.text.get(..found.range.start)?;
    let word_end = text.trim_end_matches([' ', '\t', '\u{A0}']).len();
    let text = text.get(..word_end)?;
    let start = text.trim_end_matches(is_word).len();
    Some((start, text.get(start..)?))
}

/// The word that ends before a byte.
fn last_word<'f>(fragment: &'f Fragment<'_>, at: usize) -> Option<&'f str> {
    let text = fragment.text.get(..at)?.trim_end_matches(is_blank);
    text.rsplit(|c| !is_word(c)).next()
}
