//! Statements whose opening words are misspelt.
//!
//! `tieu chi 7 …` starts with no word of the language, so it seems to belong to the statement
//! above it. When that one cannot be read, its further lines are looked at again for opening
//! words that are nearly right, and each is then read as what was meant.

use std::ops::Range;

use pest::Parser;

use super::error::Failure;
use super::form;
use super::found::is_word;
use super::fragment::{Fragment, Page};
use super::grammar::{Grammar, Rule};
use super::keyword::text;
use super::outline::{Piece, is_blank, outline, trim_start};
use super::phrase;
use super::remedy::{end_of_words, is_another_word};
use super::reword::{self, Reworded};
use super::row_heading;
use super::wording::Known;
use crate::diagnostic::Diagnostic;
use crate::names;

/// Looks for misspelt opening words, so often and no more: a file of other kind altogether has
/// thousands of lines that start with no word of the language.
#[derive(Debug)]
pub(super) struct Slips<'k> {
    guesses_left: usize,
    rewordings_left: usize,
    known: &'k Known,
}

/// The most characters of a line that are looked at.
const LONGEST: usize = 80;

/// What a line was probably meant to start with.
struct Guess {
    opening: Rule,
    /// How many bytes of the line stand for its opening words.
    length: usize,
    meant: Option<&'static str>,
}

impl<'k> Slips<'k> {
    pub(super) fn new(known: &'k Known) -> Self {
        Self {
            guesses_left: 500,
            rewordings_left: 300,
            known,
        }
    }

    /// A statement in words of the language, where it was written in others.
    pub(super) fn reworded<'p>(
        &mut self,
        fragment: &Fragment<'p>,
        in_recognition: bool,
    ) -> Option<Reworded<'p>> {
        self.rewordings_left = self.rewordings_left.checked_sub(1)?;
        reword::reworded(fragment, self.known, in_recognition)
    }

    /// Whether a finding makes one name of several words that no declaration has.
    pub(super) fn joins_unknown(&self, finding: &Diagnostic, declared: Option<&str>) -> bool {
        let joins = finding.helps.contains(&"help-name") || finding.helps.contains(&"help-list");
        let name = finding.mend.as_ref().map(|mend| mend.replacement.as_str());
        joins && name.is_some_and(|name| declared != Some(name) && !self.known.declares(name))
    }

    /// Whether a finding makes one name, which nothing declares, of words among which a declared name
    /// stands by itself: the others say something of it.
    pub(super) fn swallows(&self, finding: &Diagnostic, fragment: &Fragment<'_>) -> bool {
        let Some(mend) = &finding.mend else {
            return false;
        };
        let written = fragment.source(mend.span).split_whitespace();
        self.joins_unknown(finding, None)
            && written.clone().count() > 1
            && written.into_iter().any(|word| self.known.declares(word))
    }

    /// The pieces that a piece consists of, told by misspelt opening words or by a line that
    /// cannot belong to it; none when it is one piece.
    pub(super) fn split(
        &mut self,
        page: Page<'_>,
        piece: &Piece,
        failure: &Failure,
        in_recognition: bool,
    ) -> Vec<Piece> {
        let fragment = Fragment::new(page, piece);
        let failed_at = fragment.at(failure.at);
        let text = page.folded.slice(piece.range.clone());
        let mut pieces: Vec<Piece> = Vec::new();
        let mut current = Piece {
            range: piece.range.start..piece.range.start,
            ..piece.clone()
        };
        let mut start = piece.range.start;
        for line in text.split_inclusive('\n') {
            let end = start + line.len();
            let indent = line.len() - trim_start(line).len();
            let first = start + indent;
            let heads_piece = start == piece.range.start && piece.opening.is_some();
            // Of a heading whose points stand on a line below, that line is a part.
            let is_max = is_heading(piece.opening) && is_points_alone(trim_start(line));
            if end > failed_at && !heads_piece && !is_max && indent < line.len() {
                let guess = self.guess(trim_start(line));
                let guess = guess.filter(|guess| may_follow(piece.opening, guess.opening));
                let end = piece.range.start + (end - piece.range.start).min(text.len());
                // The first line of what has no opening words is looked at by itself already.
                let is_first = start == piece.range.start;
                let is_said_otherwise = !is_first
                    && piece.opening != Some(Rule::kw_example)
                    && self.is_said_otherwise(page, first..end, in_recognition);
                let guess = guess.filter(|_| !is_said_otherwise);
                // Where the statement could have ended, a line that does not fit is another one.
                let is_slip = failure.finding.mend.is_some();
                let ends =
                    failure.complete && !is_slip && first == failed_at && piece.opening.is_some();
                // A row that starts with its number is one too, behind a mistake above it.
                let is_row = failed_at < start && Self::is_row(piece.opening, trim_start(line));
                let is_heading = start != piece.range.start
                    && form::opens_scoring(piece.opening)
                    && row_heading::is_heading(trim_start(line).trim_end());
                let next = match guess.filter(|_| !is_heading) {
                    Some(guess) => Some(Piece {
                        opening: Some(guess.opening),
                        words: first..first + guess.length,
                        meant: guess.meant,
                        ..Piece::stray(first..first)
                    }),
                    None => (ends || is_row || is_heading || is_said_otherwise)
                        .then(|| Piece::stray(first..first)),
                };
                if let Some(next) = next {
                    pieces.push(std::mem::replace(&mut current, next));
                }
            }
            current.range.end = end;
            start = end;
        }
        if pieces.is_empty() {
            return Vec::new();
        }
        pieces.push(current);
        pieces
            .into_iter()
            .filter_map(|one| trimmed(page, piece, one))
            .collect()
    }

    /// Whether a line is a statement by itself, in other words.
    fn is_said_otherwise(
        &mut self,
        page: Page<'_>,
        line: Range<usize>,
        in_recognition: bool,
    ) -> bool {
        let text = page.folded.slice(line.clone());
        if Grammar::parse(Rule::going_on, text).is_ok() {
            return false;
        }
        let line = Piece::stray(line.start..line.start + text.trim_end_matches(is_blank).len());
        let fragment = Fragment::new(page, &line);
        self.reworded(&fragment, in_recognition).is_some()
    }

    /// Whether a line is a row by itself: an error costs its line, not those after it.
    fn is_row(opening: Option<Rule>, line: &str) -> bool {
        let says_points = line.contains("điểm") && line.contains(|c: char| c.is_ascii_digit());
        let goes_on = Grammar::parse(Rule::going_on, line).is_ok();
        phrase::is_row_from_number(line) && form::opens_scoring(opening)
            || says_points && !goes_on && (opening.is_none() || form::opens_scoring(opening))
    }

    fn guess(&mut self, line: &str) -> Option<Guess> {
        self.guesses_left = self.guesses_left.checked_sub(1)?;
        // No opening words are longer, and some of what follows takes time by the line's length.
        let end = line
            .char_indices()
            .nth(LONGEST)
            .map_or(line.len(), |(at, _)| at);
        let line = line.get(..end)?;
        if Grammar::parse(Rule::going_on, line).is_ok() || changes_otherwise(line) {
            return None;
        }
        behind_bullet(line)
            .or_else(|| said_otherwise(line))
            .or_else(|| measure(line))
            .or_else(|| misspelt_points(line))
            .or_else(|| misspelt_words(line))
    }
}

/// Whether what was probably meant could follow: an example is followed by a block, not by a row
/// of a scale, which `trẻ em 98` is not far from.
fn may_follow(opening: Option<Rule>, guessed: Rule) -> bool {
    opening != Some(Rule::kw_example)
        || matches!(
            guessed,
            Rule::kw_standard
                | Rule::kw_attribute
                | Rule::kw_class
                | Rule::kw_indicator
                | Rule::kw_parameter
                | Rule::kw_criterion
                | Rule::kw_recognition
                | Rule::kw_example
        )
}

fn is_heading(opening: Option<Rule>) -> bool {
    matches!(opening, Some(Rule::kw_criterion | Rule::kw_item))
}

/// `60 điểm`
fn is_points_alone(line: &str) -> bool {
    let number = line.trim_end().strip_suffix("điểm").map(str::trim_end);
    number.is_some_and(|number| {
        let digits = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
        !number.is_empty() && number.chars().all(digits)
    })
}

/// A piece without the comments and blank lines at its end; none when nothing else is in it.
fn trimmed(page: Page<'_>, whole: &Piece, piece: Piece) -> Option<Piece> {
    let words = outline(page.folded.slice(piece.range.clone()));
    let end = piece.range.start + words.last()?.range.end;
    let range = piece.range.start..end;
    Some(Piece {
        unclosed: whole.unclosed.filter(|quote| range.contains(quote)),
        range,
        ..piece
    })
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

/// `thêm chỉ số …`: what is to be done to another text, in words that are not those for it.
pub(super) fn changes_otherwise(line: &str) -> bool {
    const VERBS: [&str; 4] = ["thêm ", "sửa ", "đổi ", "điều chỉnh "];
    let verb = VERBS.iter().find_map(|verb| line.strip_prefix(verb));
    verb.is_some_and(|rest| !rest.starts_with("đổi"))
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
