//! Slips whose mend is certain, or nearly so: what was meant can be read from the words around.

use std::ops::Range;

use super::form;
use super::found::{Found, is_word};
use super::fragment::Fragment;
use super::grammar::Rule;
use super::keyword::Called;
use super::otherwise;
use super::outline::is_blank;
use super::phrase;
use super::remedy::{self, is_dash, not_a_form};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::count;

/// What follows a text that should have been quoted, or a name that should be one word.
const ENDS: [&str; 6] = [
    "tối đa",
    "chưa đối chiếu",
    "đối chiếu theo",
    "suy ra từ",
    "căn cứ",
    "khi",
];

/// The finding about such a slip where a statement of a rule fails; `None` when it is none.
pub(super) fn finding(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
) -> Option<Diagnostic> {
    let text = fragment.text.as_str();
    let rest = text.get(found.range.start..)?;
    let first = rest.chars().next()?;
    let asks = |word: &'static str| {
        expected.contains(&Called::Keyword(word)) || expected.contains(&Called::Sign(word))
    };
    let case = |case: &'static str| not_a_form(found.span, &found.shown).arg("case", case);
    let asks_text = expected.contains(&Called::Words("syntax-text"));
    if let Some(finding) =
        otherwise::other_quotes(fragment, found.range.start).filter(|_| asks_text)
    {
        return Some(finding);
    }
    match first {
        c if is_invisible(c) => {
            let sign = format!("U+{:04X}", u32::from(c));
            let finding = not_a_form(found.span, &sign).arg("case", "invisible");
            Some(finding.help("help-remove").mend(found.span, ""))
        }
        '‰' => Some(case("permille").help("help-permille")),
        ':' | '÷' if asks("/") => Some(remedy::misspelt(found.span, &found.shown, "/")),
        '=' if asks("là") && found.shown == "=" => Some(remedy::misspelt(found.span, "=", "là")),
        ',' if form::has_condition(rule) => choices(fragment, found),
        c if is_dash(c) => hyphened(fragment, found).or_else(|| {
            let points = expected.contains(&Called::Words("syntax-score"));
            let number = rest
                .get(first.len_utf8()..)?
                .starts_with(|c: char| c.is_ascii_digit());
            (points && number).then(|| case("negative").help("help-negative"))
        }),
        c if is_word(c) && rule == Rule::measure => {
            spaced_name(fragment, found, &["theo", "lệ", "suất", "số"])
        }
        c if is_word(c) => unquoted(fragment, rule, found, expected),
        _ => None,
    }
}

/// A level that starts with its number: `98% trở lên 50 điểm`.
pub(super) fn number_first(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    let line = fragment.text.get(..fragment.line_end(0))?;
    let has_points = line.contains("điểm") || line.trim_end_matches(is_blank).ends_with('đ');
    if !line.starts_with(|c: char| c.is_ascii_digit()) || !has_points {
        return None;
    }
    if let Some(finding) = phrase::with_a_dash(fragment, 0) {
        return Some(finding);
    }
    let finding = not_a_form(found.span, &found.shown).arg("case", "level");
    let ends = ["trở lên", "trở xuống"];
    let Some(end) = ends
        .into_iter()
        .find_map(|words| Some(line.find(words)? + words.len()))
    else {
        return Some(finding.help("help-range"));
    };
    let written = fragment.source(fragment.span(0..end));
    let finding = finding.arg("proposal", format!("từ {written}"));
    let start = fragment.span(0..0);
    Some(finding.help("help-comparison").mend(start, "từ "))
}

/// Signs that show as nothing, though they part a word.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// `loại là xã, thị trấn`: every choice needs the name again.
fn choices(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
    let text = fragment.text.as_str();
    let finding = not_a_form(found.span, &found.shown).arg("case", "list");
    let before = text.get(..found.range.start)?;
    let mut words = before.split(|c| is_blank(c) || c == '(').rev();
    words.by_ref().find(|word| *word == "là")?;
    let name = words.find(|word| !word.is_empty())?;
    let proposal = format!(" hoặc {name} là");
    // `và` binds closer than `hoặc`: beside it the mend could say something else.
    let joined = text.split(is_blank).any(|word| word == "và");
    let finding = finding.arg("name", name);
    Some(if joined {
        finding.help("help-list")
    } else {
        finding.help("help-list").mend(found.span, proposal)
    })
}

/// `trẻ-em`, where a name is used.
fn hyphened(fragment: &Fragment<'_>, found: &Found) -> Option<Diagnostic> {
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
pub(super) fn spaced_fact(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
) -> Option<Diagnostic> {
    const WORDS: [&str; 11] = [
        "khi", "và", "hoặc", "phải", "là", "từ", "trên", "dưới", "đến", "bằng", "điểm",
    ];
    if !form::has_condition(rule) {
        return None;
    }
    let line = fragment
        .text
        .get(found.range.start..fragment.line_end(found.range.start))?;
    let mut words = line.split(is_blank);
    let goes_on = words.any(|word| WORDS.contains(&word));
    spaced_name(fragment, found, &WORDS).filter(|_| !goes_on)
}

/// `theo tỷ lệ trẻ em / …`: a name of several words, where it is used.
fn spaced_name(fragment: &Fragment<'_>, found: &Found, keywords: &[&str]) -> Option<Diagnostic> {
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
    several.then(|| remedy::used_in_words(span, written, &words))?
}

/// A text without quotation marks.
fn unquoted(
    fragment: &Fragment<'_>,
    rule: Rule,
    found: &Found,
    expected: &[Called],
) -> Option<Diagnostic> {
    let asked = expected.contains(&Called::Words("syntax-text"));
    // Behind a name that is declared the words may belong to the name.
    let named = form::declares_name(rule);
    let end = end_of_text(fragment, found.range.start, &[]);
    let span = fragment.span(found.range.start..end);
    let written = fragment.source(span);
    let is_word_only = |text: &str| !text.contains(['"', '“', '”']);
    if asked && !named && written.strip_suffix('”').is_some_and(is_word_only) {
        let (mut open, mut close) = (span, span);
        open.end = open.start;
        close.start = close.end - count('”'.len_utf8());
        let finding = Diagnostic::new(Code::UnclosedQuote, close)
            .arg("case", "open")
            .arg("close", "”");
        return Some(finding.help("help-open").mend(open, "“"));
    }
    if !asked || named || !is_word_only(written) {
        return None;
    }
    let finding = not_a_form(found.span, &found.shown)
        .arg("case", "other")
        .arg("expected", super::error::any_of(expected)?)
        .help("help-quotes");
    Some(finding.mend(span, format!("\"{written}\"")))
}

/// Where the words that start at a byte end: before one of some signs, a comment, the words that
/// would follow, or the end of the line.
fn end_of_text(fragment: &Fragment<'_>, start: usize, signs: &[char]) -> usize {
    let line = fragment
        .text
        .get(start..fragment.line_end(start))
        .unwrap_or("");
    let mut end = line.find('#').unwrap_or(line.len());
    end = end.min(line.find(signs).unwrap_or(end));
    for words in ENDS {
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
