//! Patterns of words: `không dưới N` stands for what any number makes of it.
//!
//! In a pattern `N` is a number with its sign of per cent, `K` a number alone, `W` a name of one
//! word, `Q` a quoted text, `D` a date, `L` a letter right behind a number, `U` one to four words, `*` any words of the line, `^` the
//! start of a statement and `$` the end of a line. Everything else is itself. In what it
//! becomes, these letters stand for what they matched, in order; `\n` begins a new statement.

use std::collections::HashSet;

use super::super::token::Token;
use crate::syntax::keyword::PERCENT_POINTS;

/// What a letter of a pattern has matched.
type Captured<'p> = (&'p str, Vec<Token>);

/// Words, and what they become.
pub(super) struct RewriteRule {
    /// In which statements: letters of [`super::kind::kind_of`]; empty for all.
    pub(super) within: &'static str,
    pub(super) said: &'static str,
    pub(super) meant: &'static str,
}

/// In statements of some kinds: the words, and what they become.
pub(super) const fn rule(
    within: &'static str,
    said: &'static str,
    meant: &'static str,
) -> RewriteRule {
    RewriteRule {
        within,
        said,
        meant,
    }
}

/// A pattern, taken apart once.
pub(in crate::syntax::recovery) struct Pattern {
    anchored: bool,
    parts: Vec<&'static str>,
}

impl Pattern {
    pub(in crate::syntax::recovery) fn new(said: &'static str) -> Self {
        let mut parts: Vec<&'static str> = said.split(' ').collect();
        let anchored = parts.first() == Some(&"^");
        if anchored {
            parts.remove(0);
        }
        Self { anchored, parts }
    }

    /// What begins with some words.
    pub(in crate::syntax::recovery) fn beginning(words: &'static str) -> Self {
        Self {
            anchored: true,
            parts: words.split(' ').collect(),
        }
    }

    /// The same with a further word.
    pub(in crate::syntax::recovery) fn then(mut self, word: &'static str) -> Self {
        self.parts.push(word);
        self
    }

    /// How many parts it has.
    pub(in crate::syntax::recovery) fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether all words that it asks for are among some.
    pub(in crate::syntax::recovery) fn may_fit(&self, words: &HashSet<&str>) -> bool {
        let letters = ["N", "K", "W", "Q", "D", "L", "U", "*", "$"];
        let mut literal = self.parts.iter().filter(|part| !letters.contains(part));
        literal.all(|part| words.contains(*part))
    }

    /// The first token at which it fits.
    pub(in crate::syntax::recovery) fn find(&self, tokens: &[Token]) -> Option<usize> {
        let last = if self.anchored {
            tokens.len().min(1)
        } else {
            tokens.len()
        };
        (0..last).find(|start| {
            matched(
                &self.parts,
                of_line(tokens, *start),
                *start,
                &mut Vec::new(),
            )
            .is_some()
        })
    }
}

impl RewriteRule {
    /// The tokens with the first place that its pattern fits changed.
    pub(super) fn apply(&self, pattern: &Pattern, tokens: &[Token]) -> Option<Vec<Token>> {
        let last = if pattern.anchored { 1 } else { tokens.len() };
        (0..last).find_map(|start| {
            let mut captured = Vec::new();
            let end = matched(&pattern.parts, of_line(tokens, start), start, &mut captured)?;
            let mut changed = tokens.get(..start)?.to_vec();
            let starts_line = tokens.get(start).is_some_and(|token| token.starts_line);
            let mut put_in = self.put_in(&captured);
            if let Some(first) = put_in.first_mut() {
                first.starts_line = starts_line;
            } else if let Some(next) = tokens.get(end) {
                let next = Token {
                    starts_line: starts_line || next.starts_line,
                    ..next.clone()
                };
                changed.push(next);
                changed.extend_from_slice(tokens.get(end + 1..)?);
                return Some(changed);
            }
            changed.extend(put_in);
            changed.extend_from_slice(tokens.get(end..)?);
            Some(changed)
        })
    }

    /// What it becomes. A letter that stands there more often than it was matched stands for the
    /// last that was.
    fn put_in(&self, captured: &[Captured<'_>]) -> Vec<Token> {
        let mut put_in = Vec::new();
        let mut used: Vec<&str> = Vec::new();
        let mut new_line = false;
        for part in self.meant.split(' ').filter(|part| !part.is_empty()) {
            if part == "\\n" {
                new_line = true;
                continue;
            }
            let from = put_in.len();
            let place = used.iter().filter(|letter| **letter == part).count();
            let mut these = captured.iter().filter(|(letter, _)| *letter == part);
            let first = these.nth(place);
            match first.or_else(|| captured.iter().rfind(|(letter, _)| *letter == part)) {
                Some((_, tokens)) => put_in.extend(tokens.iter().cloned()),
                None => put_in.push(Token::new(part)),
            }
            used.push(part);
            if let Some(first) = put_in.get_mut(from) {
                first.starts_line = std::mem::take(&mut new_line);
            }
        }
        put_in
    }
}

/// The tokens up to the end of the line that one stands on: no pattern goes on over it.
fn of_line(tokens: &[Token], start: usize) -> &[Token] {
    let rest = tokens.iter().skip(start + 1);
    let end = rest.take_while(|token| !token.starts_line).count();
    tokens
        .get(..(start + 1 + end).min(tokens.len()))
        .unwrap_or(tokens)
}

/// Where a pattern that begins at a token ends.
fn matched<'p>(
    pattern: &[&'p str],
    tokens: &[Token],
    at: usize,
    captured: &mut Vec<Captured<'p>>,
) -> Option<usize> {
    let Some((part, rest)) = pattern.split_first() else {
        return Some(at);
    };
    let token = tokens.get(at);
    if *part == "$" {
        let ends = token.is_none_or(|token| token.starts_line || token.is_comment());
        return ends.then_some(at)?.into();
    }
    if *part == "L" && !token.is_some_and(|token| runs_on(tokens, at, token)) {
        return None;
    }
    let (least, most) = match *part {
        "N" => {
            let length = amount(tokens, at)?;
            (length, length)
        }
        "U" => (1, 4),
        "*" => (1, tokens.len()),
        _ => (1, 1),
    };
    let mut length = least;
    loop {
        let taken = tokens.get(at..at + length)?;
        if !fits(part, taken) {
            return None;
        }
        let kept = captured.len();
        if matches!(*part, "N" | "K" | "W" | "Q" | "D" | "U" | "*") {
            captured.push((*part, taken.to_vec()));
        }
        if let Some(end) = matched(rest, tokens, at + length, captured) {
            return Some(end);
        }
        captured.truncate(kept);
        if length >= most {
            return None;
        }
        length += 1;
    }
}

/// Whether a token stands right behind the one before it.
fn runs_on(tokens: &[Token], at: usize, token: &Token) -> bool {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    before.is_some_and(|before| token.follows(before))
}

/// Whether tokens are what a part of a pattern asks for.
fn fits(part: &str, taken: &[Token]) -> bool {
    let one_line = taken.iter().skip(1).all(|token| !token.starts_line);
    let Some(first) = taken.first() else {
        return false;
    };
    match part {
        "N" => true,
        "K" => first.is_number(),
        "W" => first.is_word() && first.text.contains('_'),
        "Q" => first.is_quoted(),
        "L" => first.is_word() && first.text.chars().count() == 1,
        "D" => first.is_number() && first.text.matches(['/', '.']).count() == 2,
        "U" => one_line && taken.iter().all(Token::is_word),
        "*" => one_line && taken.iter().all(|token| !token.is_comment()),
        word => first.text == word,
    }
}

/// How many tokens the amount that begins at a token has.
fn amount(tokens: &[Token], at: usize) -> Option<usize> {
    let text = |at: usize| tokens.get(at).map_or("", |token| token.text.as_str());
    let minus = usize::from(matches!(text(at), "-" | "−" | "–"));
    tokens.get(at + minus).filter(|token| token.is_number())?;
    let behind = at + minus + 1;
    let points = || PERCENT_POINTS.split(' ');
    let is_points = points().zip(behind..).all(|(word, at)| text(at) == word);
    let sign = match text(behind) {
        "%" => 1,
        _ if is_points => points().count(),
        _ => 0,
    };
    Some(minus + 1 + sign)
}
