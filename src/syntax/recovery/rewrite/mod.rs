//! Statements in words that are not those of the language, said in its words.
//!
//! Officials write what annexes say: `không dưới 98%`, `mỗi vụ bị trừ 5 điểm`. A statement that cannot
//! be read is changed step by step (`rules`), its labels are put in quotes (`labels`) and words that
//! stand for declared names become these (`names`). What comes of it is only a proposal: whoever
//! asks holds it against the grammar and against what was written.

mod each_class;
pub(super) mod kind;
mod labels;
mod names;
pub(super) mod pattern;
mod rules;

use std::ops::Range;
use std::sync::LazyLock;

use super::instead;
use super::token::{Token, tokens};
use crate::syntax::keyword::{AT_MOST, EXACTLY, WHEN, WITH, last_word};
use kind::{kind_of, words};
pub(in crate::syntax) use names::Known;
use names::Wanted;
use pattern::Pattern;
use rules::rules;

/// Another wording of a statement.
#[derive(Debug)]
pub(super) struct Rewrite {
    /// What it replaces in the statement's text.
    pub(super) place: Range<usize>,
    /// What it says there.
    pub(super) text: String,
}

/// The most tokens of a statement that is looked at.
const LONGEST: usize = 80;
/// The most steps from what was written to what is proposed.
const STEPS: usize = 24;

/// Other wordings of a statement, the nearest first. `written` gives the words of a place as they
/// were written.
pub(super) fn rewrites(
    text: &str,
    known: &Known,
    written: &dyn Fn(Range<usize>) -> String,
) -> Vec<Rewrite> {
    let before = tokens(text);
    if before.is_empty() || before.len() > LONGEST {
        return Vec::new();
    }
    let plain = each_class::apart(stepped(dated(&before)));
    let headed = labels::labelled(&plain, written).map(stepped);
    let from = kind_from(&plain);
    // A condition asks about what a commune is and has, a threshold is for a class.
    let which = match kind_of(&plain) {
        't' => Wanted::Classes,
        'g' | 'q' | 'w' | 'o' | 'i' => Wanted::Others,
        _ => Wanted::Any,
    };
    let named = stepped(known.put(&plain, from, which));
    let bare = matches!(kind_of(&plain), 'r' | 'w').then(|| stepped(known.without_units(&plain)));
    let chosen = known.choices(&plain).map(stepped);
    let named_choice = known.choices(&named).map(stepped);
    let mut found: Vec<Vec<Token>> = Vec::new();
    for after in [chosen, Some(plain), headed, named_choice, bare, Some(named)]
        .into_iter()
        .flatten()
    {
        if after != before && !after.is_empty() && !found.contains(&after) {
            found.push(after);
        }
    }
    found
        .iter()
        .filter_map(|after| wording(text, &before, after, written))
        .collect()
}

/// `ngày 1 tháng 3 năm 2024`, as one date.
fn dated(tokens: &[Token]) -> Vec<Token> {
    let mut put: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let texts: Vec<&str> = tokens
            .iter()
            .skip(at)
            .take(6)
            .map(|token| token.text.as_str())
            .collect();
        if let [
            instead::DAY,
            day,
            instead::MONTH,
            month,
            instead::YEAR,
            year,
        ] = texts.as_slice()
            && let (Ok(day), Ok(month), Ok(year)) =
                (day.parse::<u8>(), month.parse::<u8>(), year.parse::<u16>())
        {
            put.push(Token {
                starts_line: token.starts_line,
                ..Token::new(format!("{day:02}/{month:02}/{year}"))
            });
            at += 6;
        } else {
            put.push(token.clone());
            at += 1;
        }
    }
    put
}

/// The tokens after all steps that fit.
fn stepped(mut tokens: Vec<Token>) -> Vec<Token> {
    static PATTERNS: LazyLock<Vec<Pattern>> =
        LazyLock::new(|| rules().map(|rule| Pattern::new(rule.said)).collect());
    for _ in 0..STEPS {
        let kind = kind_of(&tokens);
        let words = words(&tokens);
        let next = rules()
            .zip(&*PATTERNS)
            .filter(|(rule, _)| rule.within.is_empty() || rule.within.contains(kind))
            .filter(|(_, pattern)| pattern.may_fit(&words))
            .find_map(|(rule, pattern)| rule.apply(pattern, &tokens));
        match next {
            Some(next) if next != tokens => tokens = next,
            _ => break,
        }
    }
    tokens
}

/// From which token on names may stand: behind the words that a statement of a kind begins with.
fn kind_from(tokens: &[Token]) -> usize {
    let behind = |word: &str| {
        tokens
            .iter()
            .position(|token| token.text == word)
            .map(|at| at + 1)
    };
    let whole = tokens.len();
    match kind_of(tokens) {
        'o' | 'w' | 'r' => 1,
        't' => behind(WITH).unwrap_or(whole),
        'g' | 'q' => behind(WHEN).unwrap_or(whole),
        'i' => behind(last_word(AT_MOST))
            .or_else(|| behind(EXACTLY))
            .unwrap_or(whole),
        _ => whole,
    }
}

/// What changes from one row of tokens to another, as one replacement of whole words.
fn wording(
    text: &str,
    before: &[Token],
    after: &[Token],
    written: &dyn Fn(Range<usize>) -> String,
) -> Option<Rewrite> {
    let shared = before
        .iter()
        .zip(after)
        .take_while(|(one, other)| one == other)
        .count();
    let most = before.len().min(after.len()) - shared;
    let ends = before.iter().rev().zip(after.iter().rev());
    let mut behind = ends
        .take(most)
        .take_while(|(one, other)| one == other)
        .count();
    let mut start = shared;
    if start + behind == before.len() {
        // Nothing goes, so a word beside is written again.
        if start > 0 {
            start -= 1;
        } else {
            behind -= 1;
        }
    }
    let gone = before.get(start..before.len() - behind)?;
    let put = after.get(start..after.len() - behind)?;
    let place = gone.first()?.place.clone()?.start..gone.last()?.place.clone()?.end;
    let mut joined = String::new();
    let parts = put.first().is_some_and(|token| token.starts_line);
    if parts && start > 0 && !gone.first()?.starts_line {
        joined.push('\n');
    }
    let mut last: Option<&Token> = None;
    for token in put {
        joined.push_str(&between(text, last, token));
        match &token.place {
            Some(place) => joined.push_str(&written(place.clone())),
            None => joined.push_str(&token.text),
        }
        last = Some(token);
    }
    // What stood side by side with a sign keeps apart from a word.
    let previous = text.get(..place.start).and_then(|text| text.chars().last());
    let joins = |c: char| c.is_alphanumeric() || c == '%' || c == '_';
    let begins = |c: char| c.is_alphanumeric() || c == '"';
    if joined.starts_with(begins) && previous.is_some_and(joins) {
        joined.insert(0, ' ');
    }
    let next = text.get(place.end..).and_then(|rest| rest.chars().next());
    if joined.ends_with(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric) {
        joined.push(' ');
    }
    let (place, text) = if put.is_empty() {
        // Words are taken out with the blanks behind them.
        let next = before
            .get(before.len() - behind)
            .and_then(|next| next.place.clone());
        (
            place.start..next.map_or(place.end, |next| next.start),
            joined,
        )
    } else {
        (place, joined)
    };
    Some(Rewrite { place, text })
}

/// What stands between two words: what stood there, where they were side by side.
fn between(text: &str, last: Option<&Token>, token: &Token) -> String {
    let Some(last) = last else {
        return String::new();
    };
    if let (Some(one), Some(other)) = (&last.place, &token.place)
        && let Some(blank) = text.get(one.end..other.start)
        && blank.chars().all(crate::syntax::outline::is_blank)
    {
        return blank.to_owned();
    }
    if token.starts_line {
        return "\n".to_owned();
    }
    if last.is_number() && token.is_number() {
        return "  ".to_owned();
    }
    let close = matches!(token.text.as_str(), "%" | "," | ")") || last.text == "(";
    if close { String::new() } else { " ".to_owned() }
}
