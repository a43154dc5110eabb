//! Opening words that are misspelt, said otherwise or left out: what a line was probably meant to start
//! with.
//!
//! `tieu chi 7 …` starts with no word of the language, so it seems to belong to the statement above it.

use pest::Parser;

use super::diagnose::changes_otherwise;
use super::finding::{missing_word, misspelt, superfluous};
use super::found::Found;
use super::scan::{end_of_words, is_word};
use super::slips::keywords::is_another_word;
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::syntax::form;
use crate::syntax::fragment::{Fragment, Page};
use crate::syntax::grammar::{Grammar, Rule};
use crate::syntax::keyword::text;
use crate::syntax::outline::{Piece, trim_start};

/// The most characters of a line that are looked at: no opening words are longer, and some checks
/// take time by the line's length.
const LONGEST: usize = 80;

/// What a line was probably meant to start with.
pub(super) struct Guess {
    pub(super) opening: Rule,
    /// How many bytes of the line stand for its opening words.
    pub(super) length: usize,
    pub(super) meant: Option<&'static str>,
}

/// What a line was probably meant to start with.
pub(super) fn guess(line: &str) -> Option<Guess> {
    let end = line
        .char_indices()
        .nth(LONGEST)
        .map_or(line.len(), |(at, _)| at);
    let line = line.get(..end)?;
    if goes_on(line) || changes_otherwise(line) {
        return None;
    }
    behind_bullet(line)
        .or_else(|| said_otherwise(line))
        .or_else(|| measure(line))
        .or_else(|| misspelt_points(line))
        .or_else(|| misspelt_words(line))
}

/// Whether a line begins with words that only ever go on with the statement above.
pub(super) fn goes_on(line: &str) -> bool {
    Grammar::parse(Rule::going_on, line).is_ok()
}

/// The finding about opening words that were understood as others.
pub(super) fn finding(page: Page<'_>, piece: &Piece, meant: &'static str) -> Diagnostic {
    let span = page.span(&piece.words);
    let written = page.source(span);
    if written.is_empty() {
        let found = Found::at(&Fragment::new(page, piece), meant.len());
        missing_word(span, found.span, &found.shown, meant.trim_end())
    } else if meant.is_empty() {
        superfluous(span, written)
    } else {
        misspelt(span, written, meant)
    }
}

/// `- mục 7.1 …`: the words are right, but something stands before them.
fn behind_bullet(line: &str) -> Option<Guess> {
    let rest = line.strip_prefix(['-', '–', '—', '•', '*', '+', '·'])?;
    let opening = Grammar::parse(Rule::opening_words, trim_start(rest))
        .ok()?
        .next()?;
    Some(Guess {
        opening: opening.as_rule(),
        length: line.len() - rest.len(),
        meant: Some(""),
    })
}

/// `tỷ lệ a / b`, which `theo` must stand before. Any statement may go on with words like `số`.
fn measure(line: &str) -> Option<Guess> {
    const MEASURES: [&str; 6] = [
        "tỷ lệ",
        "tỷ suất",
        "mức tăng",
        "mức giảm",
        "tốc độ tăng",
        "tốc độ giảm",
    ];
    MEASURES
        .iter()
        .any(|words| line.starts_with(words))
        .then_some(Guess {
            opening: Rule::kw_by,
            length: 0,
            meant: Some("theo "),
        })
}

/// `nhỏ hơn 90% …`: words that mean opening words without being like them.
fn said_otherwise(line: &str) -> Option<Guess> {
    const MEANT: [(&str, Rule); 13] = [
        ("nhỏ hơn", Rule::kw_below),
        ("ít hơn", Rule::kw_below),
        ("thấp hơn", Rule::kw_below),
        ("lớn hơn", Rule::kw_above),
        ("nhiều hơn", Rule::kw_above),
        ("cao hơn", Rule::kw_above),
        ("hơn", Rule::kw_above),
        ("không quá", Rule::kw_to),
        ("tối thiểu", Rule::kw_from),
        ("điều kiện công nhận", Rule::kw_recognition),
        ("xóa", Rule::kw_repeal),
        ("hủy bỏ", Rule::kw_repeal),
        ("bỏ", Rule::kw_repeal),
    ];
    let (said, opening) = MEANT.into_iter().find(|(said, _)| {
        let rest = line.strip_prefix(said);
        rest.is_some_and(|rest| !rest.starts_with(is_word))
    })?;
    Some(Guess {
        opening,
        length: said.len(),
        meant: Some(text(opening)),
    })
}

/// `50 diem khi …`
fn misspelt_points(line: &str) -> Option<Guess> {
    let length = line.find(|c: char| !c.is_ascii_digit())?;
    let rest = trim_start(line.get(length..)?);
    let word = rest.get(..end_of_words(rest, 1)?)?;
    (length > 0 && is_points(word)).then_some(Guess {
        opening: Rule::award_opening,
        length,
        meant: None,
    })
}

fn is_points(word: &str) -> bool {
    word == "đ" || names::bare(word) == names::bare(text(Rule::kw_points))
}

/// `tieu chi 7 …`, `muc 7.1 …`
fn misspelt_words(line: &str) -> Option<Guess> {
    (1..=3).rev().find_map(|count| {
        let length = end_of_words(line, count)?;
        let words = line.get(..length)?;
        let of_that_length =
            form::opening_keywords().filter(|rule| text(*rule).split(' ').count() == count);
        let meant = names::suggest(words, of_that_length.clone().map(text))?;
        if is_another_word(words, meant) {
            return None;
        }
        let mut same = of_that_length;
        let opening = same.find(|rule| text(*rule) == meant)?;
        Some(Guess {
            opening,
            length,
            meant: Some(text(opening)),
        })
    })
}
