//! Labels in other quotation marks than those of the language, in one only, or in none.

use super::super::failure::Failure;
use super::super::finding::{any_of, not_a_form};
use super::super::scan::{behind_text, end_of_text};
use super::super::site::Site;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Span, count};
use crate::syntax::form;
use crate::syntax::fragment::Fragment;
use crate::syntax::keyword::{Called, REST, first_word};
use crate::syntax::outline::{is_blank, trim_start};

/// `‘…’`, `„…“`, `”…“`: a text in other marks than those of the language.
fn other_quotes(fragment: &Fragment<'_>, at: usize) -> Option<Diagnostic> {
    const OPEN: [char; 7] = ['‘', '’', '‚', '„', '”', '«', '\''];
    const CLOSE: [char; 7] = ['’', '‘', '“', '”', '»', '\'', '"'];
    let line = fragment.text.get(at..fragment.line_end(at))?;
    let open = line.chars().next().filter(|c| OPEN.contains(c))?;
    let inside = line.get(open.len_utf8()..)?;
    let length = inside.rfind(CLOSE)?;
    let close = inside.get(length..)?.chars().next()?;
    let text = inside.get(..length)?;
    if text.trim().is_empty() || text.contains(['"', '“', '”']) {
        return None;
    }
    let range = at..at + open.len_utf8() + length + close.len_utf8();
    let span = fragment.span(range);
    let start = at + open.len_utf8();
    let written = fragment.source(fragment.span(start..start + length));
    let mark = fragment.span(at..at + open.len_utf8());
    let finding = not_a_form(mark, &open.to_string()).arg("case", "quotes");
    Some(
        finding
            .help("help-straight")
            .mend(span, format!("\"{written}\"")),
    )
}

/// A text in other marks where one is asked for.
pub(super) fn other_marks(site: Site<'_>) -> Option<Diagnostic> {
    let asked = site.asks(Called::Words("syntax-text"));
    asked.then(|| other_quotes(site.fragment, site.found.range.start))?
}

/// A text without quotation marks.
pub(super) fn unquoted(site: Site<'_>) -> Option<Diagnostic> {
    let (fragment, rule, found, expected) = (site.fragment, site.rule, site.found, site.expected);
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
        .arg("expected", any_of(expected)?)
        .help("help-quotes");
    Some(finding.mend(span, format!("\"{written}\"")))
}

/// A quoted text without its end.
pub(in crate::syntax::recovery) fn unclosed(fragment: &Fragment<'_>, quote: usize) -> Failure {
    let at = fragment.local(quote);
    let before = fragment.text.get(..at).unwrap_or("");
    let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let other = before
        .get(start..)
        .and_then(|line| line.find(['”', '„', '«', '‘']));
    if let Some(finding) = other.and_then(|other| other_quotes(fragment, start + other)) {
        return Failure::new(start + other.unwrap_or(0), finding);
    }
    let opened = fragment
        .text
        .get(at..)
        .and_then(|rest| rest.chars().next())
        .unwrap_or('"');
    let (close, other) = if opened == '“' {
        ("”", '"')
    } else {
        ("\"", '”')
    };
    let line_end = fragment.line_end(at);
    let line = fragment.text.get(at..line_end).unwrap_or("");
    let finding = Diagnostic::new(
        Code::UnclosedQuote,
        fragment.span(at..at + opened.len_utf8()),
    )
    .arg("close", close);
    let finding = match line
        .get(opened.len_utf8()..)
        .and_then(|inside| inside.rfind(other))
    {
        Some(found) => {
            let start = at + opened.len_utf8() + found;
            let place = fragment.span(start..start + other.len_utf8());
            finding
                .arg("other", other.to_string())
                .arg("case", "close")
                .help("help-other")
                .mend(place, close)
        }
        None => match unopened(fragment, at) {
            Some((place, open)) => finding
                .arg("case", "open")
                .help("help-open")
                .mend(place, open),
            None => finding.arg("case", "close"),
        },
    };
    Failure::new(at, finding)
}

/// Where the opening quotation mark of a text is missing, if the mark at a byte closes one: words
/// stand before it that fit no form, and behind it nothing that a text could be.
fn unopened(fragment: &Fragment<'_>, quote: usize) -> Option<(Span, String)> {
    let text = fragment.text.as_str();
    let mark = text.get(quote..)?.chars().next()?;
    let behind = text.get(quote + mark.len_utf8()..fragment.line_end(quote))?;
    let behind = trim_start(behind);
    let mut goes_on = behind_text()
        .chain([REST])
        .map(first_word)
        .chain(["(", "#"]);
    if !behind.is_empty() && !goes_on.any(|word| behind.starts_with(word)) {
        return None;
    }
    let line = text.get(..quote)?;
    let start = line.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let words: Vec<(usize, &str)> = words(text.get(start..quote)?)
        .map(|(at, word)| (start + at, word))
        .collect();
    // Behind the opening words and a number or name.
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let number = words.iter().position(|(_, word)| is_number(word));
    let joined = words.iter().position(|(_, word)| word.contains(['_', '-']));
    let opening = fragment.opening_end();
    let first = match number.or(joined) {
        Some(at) if at <= 3 => at + 1,
        _ => words.iter().position(|(at, _)| *at >= opening)?,
    };
    let (at, _) = words.get(first).filter(|(at, _)| *at >= opening)?;
    let open = if mark == '”' { "“" } else { "\"" };
    Some((fragment.span(*at..*at), open.to_owned()))
}

/// The words of a line and where they start.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    line.split_inclusive(is_blank).filter_map(move |part| {
        let start = at;
        at += part.len();
        let word = part.trim_end_matches(is_blank);
        (!word.is_empty()).then_some((start, word))
    })
}
