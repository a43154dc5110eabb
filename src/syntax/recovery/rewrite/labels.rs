//! Criteria and items as an annex or a table has them: `2.1. Có thư viện`, `I. Kết quả (60 điểm)`.

use std::ops::Range;

use super::super::instead;
use super::super::roman::roman;
use super::super::token::Token;
use crate::syntax::keyword::{
    AND, ATTRIBUTE, CITATION, CLASS, CRITERION, DERIVED_FROM, INDICATOR, ITEM, MAX, MAX_POINTS, OR,
    OR_MORE, POINTS, TO, UNVERIFIED, VERIFIED_BY, WHEN, first_word,
};

/// Words that follow a label.
const ENDS: [&str; 7] = [
    MAX,
    UNVERIFIED,
    VERIFIED_BY,
    DERIVED_FROM,
    CITATION,
    MAX_POINTS,
    "(",
];

/// Whether a word goes on with a number that begins a row, an award or a date.
fn goes_on(word: &str) -> bool {
    let words = [POINTS, first_word(OR_MORE), TO, WHEN, OR, AND];
    words.contains(&word) || ["%", "/", "-"].contains(&word) || instead::GO_ON.contains(&word)
}

/// The heading of a criterion or an item with its label in quotes; `None` where there is none.
pub(super) fn labelled(
    tokens: &[Token],
    written: &dyn Fn(Range<usize>) -> String,
) -> Option<Vec<Token>> {
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    let declares = [INDICATOR, ATTRIBUTE, CLASS];
    if let Some(opening) = declares.into_iter().find(|words| begins(tokens, words)) {
        return declared(tokens, opening.split(' ').count(), written);
    }
    let opens = |keyword: &'static str| {
        let opening = tokens.get(..keyword.split(' ').count())?;
        begins(tokens, keyword).then(|| opening.to_vec())
    };
    let number = |heading: &Vec<Token>| texts.get(heading.len()).copied();
    let (mut heading, number, label) = if let Some(heading) = opens(CRITERION) {
        let number = criterion(number(&heading)?)?;
        let label = heading.len() + 1;
        (heading, number, label)
    } else if let Some(heading) = opens(ITEM) {
        let number = item(number(&heading)?)?;
        let label = heading.len() + 1;
        (heading, number, label)
    } else if let Some(number) = item(texts.first()?) {
        (words(ITEM), number, 1)
    } else if tokens.get(1).is_some_and(is_stop) || !is_row(tokens) {
        // `3 vụ 5 điểm` is a row; `3. Trẻ em` has a sign behind its number.
        (words(CRITERION), criterion(texts.first()?)?, 1)
    } else {
        return None;
    };
    let old = tokens.get(label - 1)?;
    heading.push(Token {
        place: old.place.clone().filter(|_| old.text == number),
        ..Token::new(number.as_str())
    });
    let label = label
        + tokens
            .get(label..)?
            .iter()
            .take_while(|token| is_stop(token))
            .count();
    let rest = tokens.get(label..)?;
    let first = rest.first()?;
    // `tiêu chí 7a`: the letter is of the number.
    if first.is_word() && first.follows(old) {
        return None;
    }
    let stray = heading.first().is_some_and(|token| token.place.is_none());
    if let Some(first) = heading.first_mut() {
        first.starts_line = true;
    }
    if first.is_quoted() {
        heading.extend_from_slice(rest);
        return Some(heading);
    }
    if !first.is_word() || goes_on(&first.text) {
        return None;
    }
    let line = rest.iter().enumerate().skip(1);
    let line = line
        .take_while(|(_, token)| !token.starts_line && !token.is_comment())
        .count()
        + 1;
    let end = end_of_label(rest.get(..line)?, stray);
    let last = rest.get(end.checked_sub(1)?)?;
    let place = first.place.clone()?.start..last.place.clone()?.end;
    heading.push(Token::new(format!("\"{}\"", written(place))));
    let behind = rest.get(end..line)?;
    heading.extend(points(behind, &number));
    heading.extend_from_slice(rest.get(line..)?);
    Some(heading)
}

/// A declaration with its label in quotes: `chỉ số có_thư_viện: Có thư viện (có/không)`.
fn declared(
    tokens: &[Token],
    opening: usize,
    written: &dyn Fn(Range<usize>) -> String,
) -> Option<Vec<Token>> {
    let mut declared = tokens.get(..=opening)?.to_vec();
    let rest = tokens.get(opening + 1..)?;
    let stops = rest.iter().take_while(|token| is_stop(token)).count();
    let label = rest.get(stops..)?;
    let ends = |token: &Token| token.starts_line || ["(", WHEN].contains(&token.text.as_str());
    let length = label.iter().position(ends)?;
    let (first, last) = (label.first()?, label.get(length.checked_sub(1)?)?);
    let named = stops > 0 || declared.last()?.text.contains('_');
    let plain = label.iter().take(length).all(|token| !token.is_quoted());
    if !named || !plain || !first.is_word() {
        return None;
    }
    let place = first.place.clone()?.start..last.place.clone()?.end;
    declared.push(Token::new(format!("\"{}\"", written(place))));
    declared.extend_from_slice(label.get(length..)?);
    Some(declared)
}

/// How many tokens the label has, with which a line goes on.
fn end_of_label(line: &[Token], stray: bool) -> usize {
    let points = |at: usize| {
        let number = line.get(at).is_some_and(Token::is_number);
        let next = line.get(at + 1).map(|token| token.text.as_str());
        number && (next.is_some_and(is_points) || stray && next.is_none())
    };
    let end = (1..line.len()).find(|at| {
        let rest = line.get(*at..).unwrap_or(&[]);
        ENDS.iter().any(|said| begins(rest, said)) || points(*at)
    });
    let mut end = end.unwrap_or(line.len());
    while end > 1 && line.get(end - 1).is_some_and(is_stop) {
        end -= 1;
    }
    end
}

/// What follows the label: the points of an award on a line of their own, else the maximum.
fn points(behind: &[Token], number: &str) -> Vec<Token> {
    let stops = behind.iter().take_while(|token| is_stop(token)).count();
    let behind = behind.get(stops..).unwrap_or(&[]);
    match behind {
        [score, _, when, ..] if score.is_number() && number.contains('.') && when.text == WHEN => {
            let mut award = behind.to_vec();
            if let Some(first) = award.first_mut() {
                first.starts_line = true;
                // Not side by side with the label any more.
                first.place = None;
            }
            award
        }
        [score] if score.is_number() => [words(MAX), vec![score.clone()], words(POINTS)].concat(),
        [score, ..] if score.is_number() => [words(MAX), behind.to_vec()].concat(),
        _ => behind.to_vec(),
    }
}

/// Whether a line begins with a figure and ends with points.
fn is_row(tokens: &[Token]) -> bool {
    let line = tokens.iter().enumerate();
    let line = line.take_while(|(at, token)| *at == 0 || !token.starts_line && !token.is_comment());
    let line: Vec<&Token> = line.map(|(_, token)| token).collect();
    let ends = line.last().map(|token| token.text.as_str());
    line.first().is_some_and(|token| token.is_number()) && ends.is_some_and(is_points)
}

fn is_stop(token: &Token) -> bool {
    matches!(token.text.as_str(), "." | ":" | ")" | "-" | "–" | "|")
}

/// Whether tokens begin with the words of a keyword.
fn begins(tokens: &[Token], said: &str) -> bool {
    let words = said.split(' ');
    let own = tokens.iter().map(|token| token.text.as_str());
    own.take(words.clone().count()).eq(words)
}

fn is_points(word: &str) -> bool {
    word == POINTS || word == instead::POINTS_SHORT
}

fn words(said: &str) -> Vec<Token> {
    said.split(' ').map(Token::new).collect()
}

/// The number of a criterion, also in Roman numerals.
fn criterion(text: &str) -> Option<String> {
    let digits = !text.starts_with('0')
        && !text.is_empty()
        && text.len() <= 3
        && text.chars().all(|c| c.is_ascii_digit());
    if digits {
        Some(text.to_owned())
    } else {
        roman(text).map(|number| number.to_string())
    }
}

/// The number of an item.
fn item(text: &str) -> Option<String> {
    let (one, other) = text.split_once('.')?;
    let digits = |text: &str| {
        !text.is_empty() && text.len() <= 2 && text.chars().all(|c| c.is_ascii_digit())
    };
    (digits(one) && digits(other)).then(|| text.to_owned())
}
