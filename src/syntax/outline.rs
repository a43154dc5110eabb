//! A file cut into statements, before any of them is read.

use std::collections::VecDeque;
use std::ops::Range;

use pest::Parser;
use pest::iterators::Pair;

use super::ast::Verb;
use super::grammar::{Grammar, Rule};
use super::keyword::{MAX, POINTS};

/// A stretch of the folded text that is one statement, or lines that are none.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// What stands before it in a text that amends another: `thay`, `bổ sung`, `bãi bỏ`.
    pub(super) verb: Option<Verb>,
    /// The keyword rule that it starts with; `None` for lines that start with no such word.
    pub(super) opening: Option<Rule>,
    /// Where its opening words stand.
    pub(super) words: Range<usize>,
    /// From its first word to its last, without the comments and blank lines that follow.
    pub(super) range: Range<usize>,
    /// Where a quoted text begins that never ends.
    pub(super) unclosed: Option<usize>,
    /// The keyword that its opening words were meant to be, where they are misspelt.
    pub(super) meant: Option<&'static str>,
}

/// Cuts a folded text into its statements.
pub(super) fn outline(text: &str) -> Vec<Piece> {
    // The rule takes any text there is; were it not so, the whole would be one stray piece.
    match Grammar::parse(Rule::outline, text) {
        Ok(file) => file.flat_map(Pair::into_inner).filter_map(piece).collect(),
        Err(_) => vec![Piece::stray(0..text.len())],
    }
}

/// What the grammar takes for white space.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// A text without the white space that it starts with.
pub(super) fn trim_start(text: &str) -> &str {
    text.trim_start_matches(is_blank)
}

/// Whether the points of a criterion or an item, which a heading ends with, stand on a line below it
/// instead: `60 điểm`. Those of an item without `theo` are an award that lacks its condition.
pub(super) fn has_max_below(text: &str, piece: &Piece, rest: &VecDeque<Piece>) -> bool {
    let is_heading = match piece.opening {
        Some(Rule::kw_criterion) => true,
        Some(Rule::kw_item) => {
            let mut behind = rest.iter().skip(1);
            let next = behind.find(|piece| piece.opening != Some(Rule::kw_citation));
            next.is_some_and(|piece| piece.opening == Some(Rule::kw_by))
        }
        _ => false,
    };
    let Some(below) = rest.front().filter(|_| is_heading && piece.verb.is_none()) else {
        return false;
    };
    let slice = |range: &Range<usize>| text.get(range.clone()).unwrap_or("");
    let is_points = below.opening == Some(Rule::award_opening) && below.words == below.range;
    is_points && !slice(&piece.range).contains(MAX) && slice(&below.range).ends_with(POINTS)
}

impl Piece {
    /// Lines that start with no word of the language.
    pub(super) fn stray(range: Range<usize>) -> Self {
        Piece {
            verb: None,
            opening: None,
            words: range.start..range.start,
            range,
            unclosed: None,
            meant: None,
        }
    }
}

fn verb(word: Rule) -> Option<Verb> {
    match word {
        Rule::kw_replace => Some(Verb::Replace),
        Rule::kw_add => Some(Verb::Add),
        Rule::kw_repeal => Some(Verb::Repeal),
        _ => None,
    }
}

fn piece(pair: Pair<'_, Rule>) -> Option<Piece> {
    if !matches!(pair.as_rule(), Rule::statement | Rule::stray) {
        return None;
    }
    let mut piece: Option<Piece> = None;
    for part in pair.into_inner() {
        let rule = part.as_rule();
        let text = part.as_str();
        let start = part.as_span().start() + (text.len() - trim_start(text).len());
        let end = part.as_span().start() + text.trim_end_matches(is_blank).len();
        if start >= end {
            continue;
        }
        if matches!(rule, Rule::condition_verb | Rule::plain_verb) {
            let piece = piece.get_or_insert_with(|| Piece::stray(start..end));
            piece.verb = part.into_inner().find_map(|word| verb(word.as_rule()));
            continue;
        }
        let is_opening = !matches!(rule, Rule::plain | Rule::quoted | Rule::unclosed);
        let piece = piece.get_or_insert_with(|| Piece::stray(start..end));
        piece.range.end = end;
        if is_opening {
            piece.opening = Some(rule);
            piece.words = start..end;
        }
        if rule == Rule::unclosed {
            piece.unclosed.get_or_insert(start);
        }
    }
    piece
}
