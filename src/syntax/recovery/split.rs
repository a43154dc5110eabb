//! Statements cut apart that the outline took for one.
//!
//! A line whose opening words are misspelt seems to belong to the statement above it. When that one
//! cannot be read, its further lines are looked at again, and each that is a statement by itself is
//! read as one.

use std::ops::Range;

use super::attempts::Attempts;
use super::failure::Failure;
use super::opening::goes_on;
use super::row_heading;
use super::slips::ranges::is_row_from_number;
use crate::syntax::form;
use crate::syntax::fragment::{Fragment, Page};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::POINTS;
use crate::syntax::outline::{Piece, is_blank, outline, trim_start};

/// The pieces that a piece consists of, told by misspelt opening words or by a line that
/// cannot belong to it; none when it is one piece.
pub(in crate::syntax) fn split(
    attempts: &mut Attempts<'_>,
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
            let guess = attempts.guess(trim_start(line));
            let guess = guess.filter(|guess| may_follow(piece.opening, guess.opening));
            let end = piece.range.start + (end - piece.range.start).min(text.len());
            // The first line of what has no opening words is looked at by itself already.
            let is_first = start == piece.range.start;
            let is_said_otherwise = !is_first
                && piece.opening != Some(Rule::kw_example)
                && is_said_otherwise(attempts, page, first..end, in_recognition);
            let guess = guess.filter(|_| !is_said_otherwise);
            // Where the statement could have ended, a line that does not fit is another one.
            let is_slip = failure.finding.mend.is_some();
            let ends =
                failure.complete && !is_slip && first == failed_at && piece.opening.is_some();
            // A row that starts with its number is one too, behind a mistake above it.
            let is_row = failed_at < start && is_row(piece.opening, trim_start(line));
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
    attempts: &mut Attempts<'_>,
    page: Page<'_>,
    line: Range<usize>,
    in_recognition: bool,
) -> bool {
    let text = page.folded.slice(line.clone());
    if goes_on(text) {
        return false;
    }
    let line = Piece::stray(line.start..line.start + text.trim_end_matches(is_blank).len());
    let fragment = Fragment::new(page, &line);
    attempts.reworded(&fragment, in_recognition).is_some()
}

/// Whether a line is a row by itself: an error costs its line, not those after it.
fn is_row(opening: Option<Rule>, line: &str) -> bool {
    let says_points = line.contains(POINTS) && line.contains(|c: char| c.is_ascii_digit());
    let goes_on = goes_on(line);
    is_row_from_number(line) && form::opens_scoring(opening)
        || says_points && !goes_on && (opening.is_none() || form::opens_scoring(opening))
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
    let number = line.trim_end().strip_suffix(POINTS).map(str::trim_end);
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
