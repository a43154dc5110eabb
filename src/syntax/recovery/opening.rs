//! Opening words that are misspelt, said otherwise or left out: what a line was probably meant to start
//! with.
//!
//! `tieu chi 7 …` starts with no word of the language, so it seems to belong to the statement above it.

use pest::Parser;

use super::diagnose::changes_otherwise;
use super::finding::{missing_word, misspelt, superfluous};
use super::found::Found;
use super::instead;
use super::scan::{end_of_words, is_word};
use super::slips::keywords::is_another_word;
use crate::diagnostic::Diagnostic;
use crate::names;
use crate::syntax::form;
use crate::syntax::fragment::{Fragment, Page};
use crate::syntax::grammar::{Grammar, Rule};
use crate::syntax::keyword::{BY, spellings, text};
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
        let found = Found::at(&Fragment::new(page, piece), meant.len() + 1);
        missing_word(span, found.span, &found.shown, meant)
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
    let measures = [
        Rule::kw_share,
        Rule::kw_rate,
        Rule::kw_rise,
        Rule::kw_fall,
        Rule::kw_growth,
        Rule::kw_decline,
    ];
    let mut spellings = measures.into_iter().flat_map(spellings);
    spellings
        .any(|words| line.starts_with(words))
        .then_some(Guess {
            opening: Rule::kw_by,
            length: 0,
            meant: Some(BY),
        })
}

/// `nhỏ hơn 90% …`: words that mean opening words without being like them.
fn said_otherwise(line: &str) -> Option<Guess> {
    let (said, opening) = instead::OPENINGS.into_iter().find(|(said, _)| {
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
    word == instead::POINTS_SHORT || names::bare(word) == names::bare(text(Rule::kw_points))
}

/// `tieu chi 7 …`, `muc 7.1 …`
fn misspelt_words(line: &str) -> Option<Guess> {
    (1..=3).rev().find_map(|count| {
        let length = end_of_words(line, count)?;
        let words = line.get(..length)?;
        let of_that_length =
            form::opening_keywords().filter(|rule| text(*rule).split(' ').count() == count);
        let meant = names::suggest(words, of_that_length.clone().map(text))?;
        // Words that are right and yet open nothing here say something else: `áp dụng cho nhóm …`.
        if words == meant || is_another_word(words, meant) {
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
