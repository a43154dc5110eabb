//! Statements as the lines they are written on.

use super::scan::{Margin, Token};
use super::shape::{Nest, Placement, breaks, figures};
use super::spacing::{STEP, text};
use crate::syntax::form::Shape;
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::POINTS;
use crate::syntax::outline::Piece;

/// A line of the laid-out text.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Where its first token stands in the folded text.
    pub(super) start: usize,
    /// What stood before and above that token, if it began a line already.
    pub(super) margin: Option<Margin>,
    /// The white space before it.
    pub(super) indent: usize,
    pub(super) text: String,
    /// Whether a statement begins here.
    pub(super) head: bool,
    /// Whether a blank line must stand above, or above the comments that belong to it.
    pub(super) apart: bool,
    /// What stands in which column, in a row of a scale.
    pub(super) row: Option<Row>,
    /// Comments on lines of their own above it.
    pub(super) above: Vec<Above<'t>>,
    /// A comment at its end.
    pub(super) behind: Option<&'t str>,
}

/// A row of a scale.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) range: String,
    pub(super) number: String,
    /// `điểm` and what follows.
    pub(super) rest: String,
}

/// A comment on a line of its own.
#[derive(Debug)]
pub(super) struct Above<'t> {
    pub(super) indent: usize,
    /// The blank lines that stood above it.
    pub(super) blanks: usize,
    pub(super) text: &'t str,
}

/// The lines of all statements.
pub(super) fn lines<'t>(pieces: &[Piece], tokens: &[Token<'t>]) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let mut nest = Nest::default();
    let mut block: Option<Rule> = None;
    let mut rest = tokens;
    for (at, piece) in pieces.iter().enumerate() {
        let next = pieces.get(at + 1).map(|next| next.range.start);
        let count = next.map_or(rest.len(), |next| {
            rest.partition_point(|token| token.start < next)
        });
        let (own, others) = rest.split_at_checked(count).unwrap_or((rest, &[]));
        rest = others;
        let placement = nest.place(piece.opening, piece.verb.is_some());
        let mut written = statement(piece.opening, placement, own);
        if placement.level == 0 {
            if let Some(first) = written.first_mut() {
                first.apart = !(placement.shape == Shape::Listed && block == piece.opening);
            }
            block = piece.opening;
        }
        lines.append(&mut written);
    }
    lines
}

fn statement<'t>(
    opening: Option<Rule>,
    placement: Placement,
    tokens: &[Token<'t>],
) -> Vec<Line<'t>> {
    let figures = figures(opening, placement.shape, tokens.len());
    let tokens = figures_apart(tokens, figures);
    let starts = match placement.shape {
        Shape::Joined | Shape::Listed => breaks(opening, placement.level, &tokens),
        Shape::Row => Vec::new(),
        Shape::Kept => {
            let begins = tokens.iter().enumerate().skip(1);
            begins
                .filter(|(_, token)| token.margin.is_some())
                .map(|(at, _)| (at, STEP))
                .collect()
        }
    };
    let ends = starts.iter().map(|(at, _)| *at).chain([tokens.len()]);
    let starts = [(0, 0)].into_iter().chain(starts.iter().copied());
    let marked = opening != Some(Rule::kw_class);
    starts
        .zip(ends)
        .filter_map(|((start, deeper), end)| {
            let first = tokens.get(start)?;
            Some(Line {
                start: first.start,
                margin: first.margin,
                indent: STEP * placement.level + deeper,
                text: text(&tokens, start..end, marked),
                head: start == 0,
                apart: false,
                row: (placement.shape == Shape::Row)
                    .then(|| row(&tokens))
                    .flatten(),
                above: Vec::new(),
                behind: None,
            })
        })
        .collect()
}

/// A row's columns: its range, its points, and the rest.
fn row(tokens: &[Token<'_>]) -> Option<Row> {
    let points = tokens.iter().position(|token| token.folded == POINTS)?;
    let number = points.checked_sub(1)?;
    Some(Row {
        range: text(tokens, 0..number, true),
        number: tokens.get(number)?.text.to_owned(),
        rest: text(tokens, points..tokens.len(), true),
    })
}

/// Figures that are written together with the word behind them, among the first `most` tokens,
/// taken apart.
fn figures_apart<'t>(tokens: &[Token<'t>], most: usize) -> Vec<Token<'t>> {
    let depths = super::spacing::depths(tokens);
    let mut apart = Vec::with_capacity(tokens.len());
    for (at, (token, depth)) in tokens.iter().zip(depths).enumerate() {
        // Behind a slash it belongs to a unit, as in `o/4h`.
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let in_unit = !token.spaced && before.is_some_and(|before| before.text == "/");
        let figure = if depth == 0 && at < most && !in_unit {
            figure(token.folded)
        } else {
            0
        };
        // A figure has no letters, so it is as long in the folded text as in the file.
        let halves =
            (token.text.split_at_checked(figure)).zip(token.folded.split_at_checked(figure));
        match halves {
            Some(((number, word), (_, folded))) if figure > 0 => {
                apart.push(Token {
                    text: number,
                    folded: number,
                    ..*token
                });
                apart.push(Token {
                    text: word,
                    folded,
                    start: token.start + figure,
                    spaced: true,
                    margin: None,
                    ..*token
                });
            }
            _ => apart.push(*token),
        }
    }
    apart
}

/// The length of the figure that a word starts with, where letters follow it; else 0.
fn figure(word: &str) -> usize {
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let length = word.find(|c| !is_figure(c)).unwrap_or(word.len());
    let (number, rest) = word.split_at_checked(length).unwrap_or((word, ""));
    let joined = number.starts_with(|c: char| c.is_ascii_digit())
        && number.ends_with(|c: char| c.is_ascii_digit())
        && rest.starts_with(char::is_alphabetic);
    if joined { length } else { 0 }
}
