//! Why a statement could not be read, in the language's own terms.

use std::ops::Range;

use pest::error::ErrorVariant;

use super::fragment::{Fragment, Page};
use super::grammar::Rule;
use super::keyword::{Called, called};
use super::nesting;
use super::outline::{Piece, is_blank};
use super::remedy;
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
    /// The finding.
    pub(super) finding: Diagnostic,
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
    let finding = Diagnostic::new(Code::Syntax, found.span).arg("found", found.shown.clone());
    let finding = remedy::apply(fragment, rule, &found, &expected, complete, finding);
    Failure {
        at,
        complete,
        finding,
    }
}

/// A line that starts with no word that a statement starts with.
pub(super) fn stray(fragment: &Fragment<'_>) -> Failure {
    let found = Found::at(fragment, 0);
    Failure {
        at: 0,
        complete: true,
        finding: Diagnostic::new(Code::Syntax, found.span)
            .arg("case", "start")
            .arg("found", found.shown)
            .help("help-start"),
    }
}

/// A range written with signs.
pub(super) fn comparison(fragment: &Fragment<'_>) -> Failure {
    let found = Found::at(fragment, 0);
    let finding = Diagnostic::new(Code::Syntax, found.span).arg("found", found.shown.clone());
    Failure {
        at: 0,
        complete: false,
        finding: remedy::comparison(fragment, &found, finding),
    }
}

/// A quoted text without its end.
pub(super) fn unclosed(fragment: &Fragment<'_>, quote: usize) -> Failure {
    let at = fragment.local(quote);
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
                .help("help-other")
                .mend(place, close)
        }
        None => finding,
    };
    Failure {
        at,
        complete: false,
        finding,
    }
}

/// More brackets within brackets than the limit.
pub(super) fn too_deep(fragment: &Fragment<'_>, place: Range<usize>) -> Failure {
    Failure {
        at: place.start,
        complete: false,
        finding: Diagnostic::new(Code::NestingTooDeep, fragment.span(place))
            .arg("limit", nesting::LIMIT),
    }
}

/// Opening words that were understood although they are misspelt.
pub(super) fn misspelt_opening(page: Page<'_>, piece: &Piece, meant: &'static str) -> Diagnostic {
    let span = page.span(&piece.words);
    let finding = Diagnostic::new(Code::Syntax, span).arg("found", page.source(span));
    if meant.is_empty() {
        remedy::superfluous(finding, span)
    } else {
        remedy::misspelt(finding, span, meant)
    }
}

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

pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

pub(super) fn is_comparison(c: char) -> bool {
    matches!(c, '<' | '>' | '=' | '≤' | '≥')
}

/// What is asked for, as one variable: `a`, `a or b`, `a, b or c`.
pub(super) fn any_of(expected: &[Called]) -> Option<Arg> {
    /// Of more than these the first are the most likely: the grammar asks in the order of use.
    const MOST: usize = 5;
    const LISTS: [&str; MOST] = [
        "syntax-any-of-1",
        "syntax-any-of-2",
        "syntax-any-of-3",
        "syntax-any-of-4",
        "syntax-any-of-5",
    ];
    const NAMES: [&str; MOST] = ["a", "b", "c", "d", "e"];
    let count = expected.len().min(MOST);
    let list = LISTS.get(count.checked_sub(1)?)?;
    let args = NAMES
        .into_iter()
        .zip(expected)
        .fold(Args::new(), |args, (name, called)| {
            args.with(name, called.arg())
        });
    Some(Arg::Message(list, args))
}

/// Where the last character before a byte stands that is not white space.
pub(super) fn end_of_previous(text: &str, at: usize) -> usize {
    text.get(..at)
        .unwrap_or("")
        .trim_end_matches(is_blank)
        .len()
}
