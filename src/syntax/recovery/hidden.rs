//! What a reader does not see as it is read: signs that turn the direction of writing, signs that show
//! as nothing, and words with letters of another script that look like their own.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_security::MixedScript as _;

use crate::diagnostic::{Code, Diagnostic};
use crate::escape::{is_hidden, number, turns_direction};
use crate::source::{FileId, Span, count};

/// So many signs are named; a line may be full of them.
const MOST_NAMED: usize = 5;

/// What is hidden in a text, a finding a line or a word.
pub(in crate::syntax) fn find(file: FileId, text: &str) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut told = HashSet::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let span = |from: usize, to: usize| Span {
            file,
            start: count(start + from),
            end: count(start + to),
        };
        let turned = signs(line, turns_direction);
        let unseen = signs(line, |sign| !turns_direction(sign) && is_unseen(sign));
        for (code, found) in [(Code::TurnedDirection, turned), (Code::HiddenSign, unseen)] {
            let ([(first, _), ..], Some((last, end))) = (found.as_slice(), found.last()) else {
                continue;
            };
            let place = (*first, last + end.len_utf8());
            let seen = line.get(place.0..place.1).unwrap_or_default();
            let named = found.iter().take(MOST_NAMED).map(|(_, sign)| number(*sign));
            let signs = named.collect::<Vec<_>>().join(" ");
            let finding = Diagnostic::new(code, span(place.0, place.1))
                .arg("signs", signs)
                .arg("count", found.len());
            let is_it = |sign: char| found.iter().any(|(_, other)| *other == sign);
            findings.push(finding.mend(span(place.0, place.1), seen.replace(is_it, "")));
        }
        for (at, word) in words(line) {
            let strange = of_another_script(word);
            if !strange.is_empty() && told.insert(word.to_owned()) {
                let finding = Diagnostic::new(Code::MixedScripts, span(at, at + word.len()))
                    .arg("name", word)
                    .arg("letters", strange);
                findings.push(finding);
            }
        }
        start += line.len();
    }
    findings
}

/// Signs that show as nothing; blanks that tables and lines are set with are none.
fn is_unseen(sign: char) -> bool {
    is_hidden(sign) && !matches!(sign, '\n' | '\r' | '\t')
}

fn signs(line: &str, wanted: impl Fn(char) -> bool) -> Vec<(usize, char)> {
    line.char_indices()
        .filter(|(_, sign)| wanted(*sign))
        .collect()
}

/// The names and keywords of a line, with the bytes at which they begin: what stands in quotation marks
/// or a comment is for people.
fn words(line: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut end_quote = None;
    let mut start = None;
    for (at, sign) in line.char_indices() {
        let is_word = end_quote.is_none() && (sign.is_alphanumeric() || sign == '_');
        if is_word {
            start = start.or(Some(at));
            continue;
        }
        let word = start
            .take()
            .and_then(|from: usize| Some((from, line.get(from..at)?)));
        words.extend(word);
        match (end_quote, sign) {
            (Some(end), _) if sign == end => end_quote = None,
            (None, '"') => end_quote = Some('"'),
            (None, '“') => end_quote = Some('”'),
            (None, '#') => return words,
            _ => {}
        }
    }
    let last = start.and_then(|from| Some((from, line.get(from..)?)));
    words.extend(last);
    words
}

/// The letters of a word that are of another script than its Latin ones, each with its number, such as
/// `е <U+0435>`.
fn of_another_script(word: &str) -> String {
    if word.is_ascii() || word.is_single_script() {
        return String::new();
    }
    let is_latin = |letter: char| {
        letter
            .nfd()
            .next()
            .is_some_and(|it| it.is_ascii_alphabetic())
    };
    let is_strange = |letter: &char| {
        // A letter that goes with an `a` may stand in a Vietnamese word.
        !format!("a{letter}").as_str().is_single_script()
    };
    if !word.chars().any(is_latin) {
        return String::new();
    }
    let mut strange: Vec<char> = word.chars().filter(is_strange).collect();
    strange.dedup();
    let named = strange
        .iter()
        .map(|letter| format!("{letter} {}", number(*letter)));
    named.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_outside_quotes_and_comments() {
        let line = "chỉ số trẻ_em \"Số: trẻ\" (%) # ghi chú";
        let found: Vec<&str> = words(line).into_iter().map(|(_, word)| word).collect();
        assert_eq!(found, ["chỉ", "số", "trẻ_em"]);
        assert_eq!(words("“a # b” c"), [(12, "c")]);
    }

    #[test]
    fn letters_that_look_like_others() {
        for word in [
            "trẻ_em",
            "đường_5",
            "ubnd",
            "ƯỜNG",
            "вода",
            "αβγ",
            "m²",
            "１２",
        ] {
            assert_eq!(of_another_script(word), "", "{word}");
        }
        assert_eq!(of_another_script("trẻ_еm"), "е <U+0435>");
        assert_eq!(of_another_script("sốο"), "ο <U+03BF>");
        assert_eq!(of_another_script("аbс"), "а <U+0430>, с <U+0441>");
    }
}
