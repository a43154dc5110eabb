//! Names in several words or with hyphens, where they are declared or used: `trẻ em`, `trẻ-em`.

use super::super::finding::several_words;
use super::super::scan::{end_of_previous, end_of_text, is_dash, is_word};
use super::super::site::Site;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::form;
use crate::syntax::fragment::Fragment;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{
    self, AND, BY, COUNT, Called, IN, IS, NO, NOT, OF_PREVIOUS, OR, POINTS, PREVIOUS, RANGE, RATE,
    ROUND, SHARE, THEN, WHEN, first_word, last_word,
};
use crate::syntax::outline::is_blank;
use std::ops::Range;

/// The words of the language that go on with a statement rather than with a name that is used in it,
/// where nothing else tells.
fn goes_on(word: &str) -> bool {
    let previous = keyword::spellings(Rule::kw_of_previous);
    let mut previous = previous.iter().map(|said| keyword::first_word(said));
    let joints = [first_word(PREVIOUS), last_word(ROUND), NO, IN, WHEN, THEN];
    joints.contains(&word)
        || previous.any(|first| first == word && first != first_word(OF_PREVIOUS))
}

/// The same where a name is used; `None` where some of the words belong to no name.
pub(super) fn used_in_words(span: Span, written: &str, words: &[&str]) -> Option<Diagnostic> {
    let belongs = |word: &&str| !goes_on(&word.to_lowercase());
    let name = words.iter().all(belongs).then(|| words.join("_"))?;
    Some(several_words(span, written, &name))
}

/// `trẻ-em`, where a name is used.
pub(super) fn hyphened(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, found) = (site.fragment, site.found);
    let text = fragment.text.as_str();
    let part = |c: char| is_word(c) || is_dash(c);
    let before = text.get(..found.range.start)?;
    let start = before.trim_end_matches(part).len();
    let after = text.get(found.range.start..)?;
    let end = found.range.start + (after.len() - after.trim_start_matches(part).len());
    let name = text.get(start..end)?;
    let letters = |word: &str| word.starts_with(char::is_alphabetic);
    let parts: Vec<&str> = name.split(is_dash).collect();
    if start == found.range.start || !parts.iter().all(|part| !part.is_empty()) || !letters(name) {
        return None;
    }
    joined(fragment, start..end)
}

/// `50 điểm khi có thư viện`: the name of a fact in several words. It ends before the words of a
/// condition.
pub(super) fn spaced_fact(site: Site<'_>) -> Option<Diagnostic> {
    let joints = [WHEN, AND, OR, last_word(NOT), IS, POINTS];
    let joints = [joints.as_slice(), &RANGE].concat();
    let (fragment, rule, found) = (site.fragment, site.rule, site.found);
    if !form::has_condition(rule) {
        return None;
    }
    let line = fragment
        .text
        .get(found.range.start..fragment.line_end(found.range.start))?;
    let mut words = line.split(is_blank);
    let goes_on = words.any(|word| joints.contains(&word));
    spaced_name(site, &joints).filter(|_| !goes_on)
}

/// `theo tỷ lệ trẻ em / …`: a name of several words, where it is used.
fn spaced_name(site: Site<'_>, keywords: &[&str]) -> Option<Diagnostic> {
    let (fragment, found) = (site.fragment, site.found);
    let text = fragment.text.as_str();
    let before = text.get(..found.range.start)?.trim_end_matches(is_blank);
    let start = before.trim_end_matches(is_word).len();
    let name_before = text.get(start..before.len())?;
    let gap = text.get(before.len()..found.range.start)?;
    let is_letter = fragment.char_at(found.range.start).is_alphabetic();
    if !is_letter
        || gap.contains(['\n', '\r'])
        || name_before.is_empty()
        || keywords.contains(&name_before)
    {
        return None;
    }
    let end = end_of_text(
        fragment,
        found.range.start,
        &['/', ':', '%', '(', '"', '“', ','],
    );
    joined(fragment, start..end)
}

fn joined(fragment: &Fragment<'_>, place: Range<usize>) -> Option<Diagnostic> {
    let span = fragment.span(place);
    let written = fragment.source(span);
    let words: Vec<&str> = written
        .split(|c| is_blank(c) || is_dash(c))
        .filter(|word| !word.is_empty())
        .collect();
    let plain = words.iter().all(|word| word.chars().all(is_word));
    let several = plain && words.len() > 1;
    several.then(|| used_in_words(span, written, &words))?
}

/// A name written as several words, or with hyphens: as one name, and where it stands.
pub(in crate::syntax::recovery) fn declared_in_words(
    site: Site<'_>,
) -> Option<(String, Range<usize>)> {
    let (fragment, rule, found, expected) = (site.fragment, site.rule, site.found, site.expected);
    let is_id = rule == Rule::standard;
    if !expected.contains(&Called::Words("syntax-text")) || !form::declares_name(rule) && !is_id {
        return None;
    }
    let text = fragment.text.as_str();
    let before = text.get(..end_of_previous(text, found.range.start))?;
    let start = before.rfind(|c| !is_word(c)).map_or(0, |at| {
        at + before
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let line = text.get(found.range.start..fragment.line_end(found.range.start))?;
    let quote = line.find(['"', '“'])?;
    let end = end_of_previous(text, found.range.start + quote);
    let written = fragment.source(fragment.span(start..end));
    let joins = |c: char| is_blank(c) || is_dash(c);
    if !written.chars().all(|c| is_word(c) || joins(c)) {
        return None;
    }
    let words: Vec<&str> = written
        .split(joins)
        .filter(|word| !word.is_empty())
        .collect();
    Some((words.join(if is_id { "-" } else { "_" }), start..end))
}

/// `theo tỷ lệ trẻ em / …`: a name of several words in what is measured.
pub(super) fn measured(site: Site<'_>) -> Option<Diagnostic> {
    if site.rule != Rule::measure {
        return None;
    }
    spaced_name(site, &[BY, last_word(SHARE), last_word(RATE), COUNT])
}
