//! The white space between two words of a line.

use super::scan::Token;
use crate::syntax::keyword::{
    CITATION, DEDUCT, DERIVED_FROM, EACH, NO, UNVERIFIED, VERIFIED_BY, YES,
};

/// The words that begin the mark of a figure. Marks are set off from what they follow.
pub(super) const MARKS: [&str; 4] = [UNVERIFIED, VERIFIED_BY, DERIVED_FROM, CITATION];

/// What belongs to a statement is indented by so much.
pub(super) const STEP: usize = 2;

/// What sets a mark, or a comment at a line's end, off.
pub(super) const APART: &str = "   ";

/// Tokens as the text of a line. `all` are those of the whole statement, `range` those of the line.
pub(super) fn text(all: &[Token<'_>], range: std::ops::Range<usize>, marked: bool) -> String {
    let depths = depths(all);
    let mut text = String::new();
    for at in range.clone() {
        let (Some(token), Some(depth)) = (all.get(at), depths.get(at)) else {
            break;
        };
        if at > range.start
            && let Some(before) = at.checked_sub(1).and_then(|before| all.get(before))
        {
            let mark = marked && *depth == 0 && mark_at(all, at, &MARKS);
            text.push_str(if mark {
                APART
            } else {
                between(all, before, token, at, *depth)
            });
        }
        text.push_str(token.text);
    }
    text
}

/// How many characters a statement has on one line.
pub(super) fn width(tokens: &[Token<'_>]) -> usize {
    text(tokens, 0..tokens.len(), true).chars().count()
}

fn between(
    all: &[Token<'_>],
    before: &Token<'_>,
    token: &Token<'_>,
    at: usize,
    depth: usize,
) -> &'static str {
    let as_written = if token.spaced { " " } else { "" };
    match (before.text, token.text) {
        ("(", _) | (_, ")") => "",
        ("|", _) | (_, "|") => " ",
        (number, "%") if number.ends_with(|c: char| c.is_ascii_digit()) => "",
        ("/", _) => around_slash(all, at.checked_sub(1), depth).unwrap_or(as_written),
        (_, "/") => around_slash(all, Some(at), depth).unwrap_or(as_written),
        (",", _) if depth == 0 => " ",
        (_, ",") if depth == 0 => "",
        (_, sign) if sign.starts_with([',', ';', '.', ':']) => as_written,
        ("%" | ")", _) | (_, "(") => " ",
        _ if before.quoted || token.quoted => " ",
        _ => as_written,
    }
}

/// What stands on both sides of a slash: nothing in `có/không`, a space in a ratio. `None` where
/// it is part of something else: a date, the unit `lượt/năm`.
fn around_slash(all: &[Token<'_>], slash: Option<usize>, depth: usize) -> Option<&'static str> {
    let slash = slash?;
    // The only slash of a rule by steps is that of its unit.
    if starts_with(all, 0, EACH) || starts_with(all, 0, DEDUCT) {
        return None;
    }
    let before = all.get(slash.checked_sub(1)?)?;
    let after = all.get(slash + 1)?;
    let is_number = |token: &Token<'_>| token.text.starts_with(|c: char| c.is_ascii_digit());
    if (before.folded, after.folded) == (YES, NO) {
        let alone = |at: Option<usize>, sign: &str| {
            at.and_then(|at| all.get(at))
                .is_some_and(|token| token.text == sign)
        };
        return (alone(slash.checked_sub(2), "(") && alone(Some(slash + 2), ")")).then_some("");
    }
    (depth == 0 && !(is_number(before) && is_number(after))).then_some(" ")
}

/// How many brackets are open around each token.
pub(super) fn depths(tokens: &[Token<'_>]) -> Vec<usize> {
    let mut depth: usize = 0;
    let depths = tokens.iter().map(|token| match token.text {
        "(" => {
            depth += 1;
            depth
        }
        ")" => {
            let inside = depth;
            depth = depth.saturating_sub(1);
            inside
        }
        _ => depth,
    });
    depths.collect()
}

/// Whether the words of a keyword follow each other from a token on.
pub(super) fn starts_with(tokens: &[Token<'_>], at: usize, keyword: &str) -> bool {
    let found = tokens.get(at..).unwrap_or(&[]).iter();
    let mut found = found.map(|token| token.folded);
    keyword.split(' ').all(|word| found.next() == Some(word))
}

/// Where a keyword first stands, outside brackets and after the opening word and a name.
pub(super) fn find(tokens: &[Token<'_>], keyword: &str) -> Option<usize> {
    let depths = depths(tokens);
    (2..tokens.len()).find(|at| depths.get(*at) == Some(&0) && starts_with(tokens, *at, keyword))
}

/// Where the first of some marks begins.
pub(super) fn first_mark(tokens: &[Token<'_>], marks: &[&str]) -> Option<usize> {
    let depths = depths(tokens);
    (1..tokens.len()).find(|at| depths.get(*at) == Some(&0) && mark_at(tokens, *at, marks))
}

fn mark_at(tokens: &[Token<'_>], at: usize, marks: &[&str]) -> bool {
    marks.iter().any(|mark| starts_with(tokens, at, mark))
}
