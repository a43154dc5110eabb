//! Why a statement could not be read, in the language's own terms.

use std::ops::Range;

use pest::error::ErrorVariant;

use super::found::Found;
use super::fragment::{Fragment, Page};
use super::grammar::Rule;
use super::keyword::{Called, called};
use super::mend;
use super::nesting;
use super::otherwise;
use super::outline::{Piece, is_blank, trim_start};
use super::remedy;
use super::slip;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::text::{Arg, Args};

/// Why a statement could not be read.
#[derive(Debug)]
pub(super) struct Failure {
    /// The byte of the statement's text at which reading stopped.
    pub(super) at: usize,
    /// Whether the statement could have ended there.
    pub(super) complete: bool,
    /// The name that was meant to be declared, where it is not the one that stands there.
    pub(super) declares: Option<String>,
    /// The finding.
    pub(super) finding: Box<Diagnostic>,
}

impl Failure {
    fn new(at: usize, finding: Diagnostic) -> Self {
        Self {
            at,
            complete: false,
            declares: None,
            finding: Box::new(finding),
        }
    }
}

/// Something other than what the grammar asks for at a byte of the statement.
pub(super) fn unexpected(
    fragment: &Fragment<'_>,
    rule: Rule,
    at: usize,
    asked: &ErrorVariant<Rule>,
) -> Failure {
    let mut expected: Vec<Called> = Vec::new();
    if let ErrorVariant::ParsingError { positives, .. } = asked {
        for called in positives.iter().map(|rule| called(*rule)) {
            if called != Called::Nothing && !expected.contains(&called) {
                expected.push(called);
            }
        }
    }
    let complete = expected.contains(&Called::End) || expected.is_empty();
    expected.retain(|called| *called != Called::End);
    let found = Found::at(fragment, at);
    if let Some((name, place)) = remedy::joined_name(fragment, rule, &found, &expected) {
        let span = fragment.span(place);
        let finding = remedy::several_words(span, fragment.source(span), &name);
        return Failure {
            declares: Some(name),
            ..Failure::new(at, finding)
        };
    }
    if rule == Rule::example
        && let Some(finding) = remedy::in_example(fragment, &found)
    {
        return Failure::new(at, finding);
    }
    let finding = remedy::finding(fragment, rule, &found, &expected, complete);
    Failure {
        complete,
        ..Failure::new(at, finding)
    }
}

/// A line that starts with no word that a statement starts with.
pub(super) fn stray(fragment: &Fragment<'_>) -> Failure {
    let found = Found::at(fragment, 0);
    if let Some(finding) = mend::number_first(fragment, &found) {
        return Failure::new(0, finding);
    }
    let finding = remedy::not_a_form(found.span, &found.shown).arg("case", "start");
    let start = |start: &&str| fragment.text.starts_with(*start);
    let finding = if ["//", "--", "/*"].iter().any(start) {
        let sign = fragment.span(0..2);
        finding.help("help-comment").mend(sign, "#")
    } else if ["ghi chú", "lưu ý", "chú thích"].iter().any(start) {
        let before = fragment.span(0..0);
        finding.help("help-comment").mend(before, "# ")
    } else if slip::changes_otherwise(&fragment.text) {
        finding.help("help-verbs")
    } else if start(&"|") {
        finding.help("help-table")
    } else {
        finding.help("forms-start")
    };
    Failure::new(0, finding)
}

/// An expectation of an example that begins a line without the word that joins it.
pub(super) fn unjoined(fragment: &Fragment<'_>, word: &'static str) -> Diagnostic {
    let found = Found::at(fragment, 0);
    let start = Span {
        end: found.span.start,
        ..found.span
    };
    remedy::not_a_form(found.span, &found.shown)
        .arg("case", "unjoined")
        .arg("word", word)
        .help("help-join")
        .mend(start, format!("{word} "))
}

/// A range written with signs.
pub(super) fn comparison(fragment: &Fragment<'_>) -> Failure {
    let found = Found::at(fragment, 0);
    Failure::new(0, remedy::comparison(fragment, &found))
}

/// A quoted text without its end.
pub(super) fn unclosed(fragment: &Fragment<'_>, quote: usize) -> Failure {
    let at = fragment.local(quote);
    let before = fragment.text.get(..at).unwrap_or("");
    let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let other = before
        .get(start..)
        .and_then(|line| line.find(['”', '„', '«', '‘']));
    if let Some(finding) = other.and_then(|other| otherwise::other_quotes(fragment, start + other))
    {
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
    let goes_on = [
        "tối đa",
        "khi",
        "(",
        "#",
        "các",
        "chưa",
        "căn",
        "đối",
        "suy",
    ];
    if !behind.is_empty() && !goes_on.iter().any(|words| behind.starts_with(words)) {
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

/// More brackets within brackets than the limit.
pub(super) fn too_deep(fragment: &Fragment<'_>, place: Range<usize>) -> Failure {
    let at = place.start;
    let finding = Diagnostic::new(Code::NestingTooDeep, fragment.span(place));
    Failure::new(at, finding.arg("limit", nesting::LIMIT))
}

/// Opening words that were understood although they are misspelt.
pub(super) fn misspelt_opening(page: Page<'_>, piece: &Piece, meant: &'static str) -> Diagnostic {
    let span = page.span(&piece.words);
    let written = page.source(span);
    if written.is_empty() {
        let found = Found::at(&Fragment::new(page, piece), meant.len());
        let meant = meant.trim_end();
        remedy::not_a_form(found.span, &found.shown)
            .arg("case", "lacks")
            .arg("meant", meant)
            .help("help-lacks")
            .mend(span, format!("{meant} "))
    } else if meant.is_empty() {
        remedy::superfluous(span, written)
    } else {
        remedy::misspelt(span, written, meant)
    }
}

/// What is asked for, as one variable: `a`, `a or b`, `a, b or c`.
pub(super) fn any_of(expected: &[Called]) -> Option<Arg> {
    let (last, others) = expected.split_last()?;
    let join = |message, rest: Arg, last: &Called| {
        let args = Args::new().with("rest", rest).with("last", last.arg());
        Arg::Message(message, args)
    };
    let mut others = others.iter();
    let Some(first) = others.next() else {
        return Some(last.arg());
    };
    let rest = others.fold(first.arg(), |rest, one| join("syntax-and-so-on", rest, one));
    Some(join("syntax-or", rest, last))
}
