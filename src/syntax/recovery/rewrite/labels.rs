//! Criteria and items as an annex or a table has them: `2.1. Có thư viện`, `I. Kết quả (60 điểm)`.

use std::ops::Range;

use super::super::roman::roman;
use super::super::token::Token;

/// Words that follow a label.
const ENDS: [&[&str]; 7] = [
    &["tối", "đa"],
    &["chưa", "đối"],
    &["đối", "chiếu", "theo"],
    &["suy", "ra"],
    &["căn", "cứ"],
    &["điểm", "tối"],
    &["("],
];

/// Words that go on with a number that begins a row, an award or a date.
const NO_LABEL: [&str; 13] = [
    "điểm", "đ", "%", "trở", "đến", "khi", "nếu", "tới", "phần", "hoặc", "và", "/", "-",
];

/// The heading of a criterion or an item with its label in quotes; `None` where there is none.
pub(super) fn labelled(
    tokens: &[Token],
    written: &dyn Fn(Range<usize>) -> String,
) -> Option<Vec<Token>> {
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    if let ["chỉ" | "đặc", _, _, ..] | ["nhóm", _, ..] = texts.as_slice() {
        return declared(tokens, written);
    }
    let (mut heading, number, label) = match texts.as_slice() {
        ["tiêu", "chí", number, ..] => (tokens.get(..2)?.to_vec(), criterion(number)?, 3),
        ["mục", number, ..] => (tokens.get(..1)?.to_vec(), item(number)?, 2),
        [number, ..] if item(number).is_some() => (words("mục"), item(number)?, 1),
        // `3 vụ 5 điểm` is a row; `3. Trẻ em` has a sign behind its number.
        [number, ..] if tokens.get(1).is_some_and(is_stop) || !is_row(tokens) => {
            (words("tiêu chí"), criterion(number)?, 1)
        }
        _ => return None,
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
    if !first.is_word() || NO_LABEL.contains(&first.text.as_str()) {
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
fn declared(tokens: &[Token], written: &dyn Fn(Range<usize>) -> String) -> Option<Vec<Token>> {
    let opening = if tokens.first()?.text == "nhóm" {
        1
    } else {
        2
    };
    let mut declared = tokens.get(..=opening)?.to_vec();
    let rest = tokens.get(opening + 1..)?;
    let stops = rest.iter().take_while(|token| is_stop(token)).count();
    let label = rest.get(stops..)?;
    let ends = |token: &Token| token.starts_line || matches!(token.text.as_str(), "(" | "khi");
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
    let starts = |at: usize, said: &[&str]| {
        said.iter().enumerate().all(|(place, word)| {
            line.get(at + place)
                .is_some_and(|token| token.text == *word)
        })
    };
    let points = |at: usize| {
        let number = line.get(at).is_some_and(Token::is_number);
        let next = line.get(at + 1).map(|token| token.text.as_str());
        number && (matches!(next, Some("điểm" | "đ")) || stray && next.is_none())
    };
    let end = (1..line.len()).find(|at| ENDS.iter().any(|said| starts(*at, said)) || points(*at));
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
        [score, _, when, ..] if score.is_number() && number.contains('.') && when.text == "khi" => {
            let mut award = behind.to_vec();
            if let Some(first) = award.first_mut() {
                first.starts_line = true;
                // Not side by side with the label any more.
                first.place = None;
            }
            award
        }
        [score] if score.is_number() => {
            [words("tối đa"), vec![score.clone()], words("điểm")].concat()
        }
        [score, ..] if score.is_number() => [words("tối đa"), behind.to_vec()].concat(),
        _ => behind.to_vec(),
    }
}

/// Whether a line begins with a figure and ends with points.
fn is_row(tokens: &[Token]) -> bool {
    let line = tokens.iter().enumerate();
    let line = line.take_while(|(at, token)| *at == 0 || !token.starts_line && !token.is_comment());
    let line: Vec<&Token> = line.map(|(_, token)| token).collect();
    let ends = line.last().map(|token| token.text.as_str());
    line.first().is_some_and(|token| token.is_number()) && matches!(ends, Some("điểm" | "đ"))
}

fn is_stop(token: &Token) -> bool {
    matches!(token.text.as_str(), "." | ":" | ")" | "-" | "–" | "|")
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
