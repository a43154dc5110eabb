//! What the layout of a statement follows from: its opening words.

use super::example;
use super::scan::Token;
use super::spacing::{MARKS, STEP, depths, find, first_mark, starts_with, width};
use crate::syntax::form::{self, Shape};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{
    AT_LEAST, AT_MOST, CITATION, FIXED, MAX, ONLY_FALLS, ONLY_RISES, OR, REST, WHEN,
};

/// Longer lines are broken where their statement has a place for it. Quoted texts and the rows of
/// a scale are never broken, so a line may still be longer.
const WIDEST: usize = 115;

/// Where a statement stands and how.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placement {
    /// How many steps it is indented.
    pub(super) level: usize,
    pub(super) shape: Shape,
}

/// Which block is open: a citation stands within a criterion or within an item.
#[derive(Debug, Default)]
pub(super) struct Nest {
    in_item: bool,
    /// In a change of another text: how much further left than within that text its lines stand.
    outdent: usize,
}

impl Nest {
    /// Where the next statement stands; `changes` says that it is one of another text, put in
    /// place of an old one or added.
    pub(super) fn place(&mut self, opening: Option<Rule>, changes: bool) -> Placement {
        match opening {
            Some(Rule::kw_item) => self.in_item = true,
            Some(
                Rule::kw_criterion
                | Rule::kw_parameter
                | Rule::replace_band_opening
                | Rule::add_band_opening,
            ) => {
                self.in_item = false;
            }
            _ => {}
        }
        let (level, shape) = match opening {
            Some(Rule::kw_citation) if self.in_item => (2, Shape::Joined),
            Some(opening) => {
                form::opened_by(opening).map_or((0, Shape::Kept), |form| (form.level, form.shape))
            }
            None => (0, Shape::Kept),
        };
        let is_row_change = matches!(
            opening,
            Some(Rule::replace_band_opening | Rule::add_band_opening)
        );
        let level = if changes || is_row_change {
            self.outdent = if is_row_change { 2 } else { level };
            0
        } else if level == 0 {
            self.outdent = 0;
            0
        } else {
            level.saturating_sub(self.outdent).max(1)
        };
        Placement { level, shape }
    }
}

/// How many tokens of a statement, from the first on, may be a figure written together with the
/// word that follows, as in `50điểm`. Where there are choices of an attribute they are words.
pub(super) fn figures(opening: Option<Rule>, shape: Shape, tokens: usize) -> usize {
    match opening {
        _ if shape == Shape::Kept => 0,
        Some(
            Rule::kw_standard
            | Rule::kw_attribute
            | Rule::kw_class
            | Rule::kw_fulfil
            | Rule::kw_example
            | Rule::kw_amend
            | Rule::kw_replace
            | Rule::kw_add
            | Rule::kw_repeal,
        ) => 0,
        Some(Rule::award_opening) => 1,
        _ => tokens,
    }
}

/// The tokens before which the lines of a statement are broken, and how much further each of these
/// lines is indented than the first.
pub(super) fn breaks(
    opening: Option<Rule>,
    level: usize,
    tokens: &[Token<'_>],
) -> Vec<(usize, usize)> {
    let too_long = || STEP * level + width(tokens) > WIDEST;
    let single = |at: Option<usize>| at.map(|at| (at, STEP)).into_iter().collect();
    match opening {
        Some(Rule::kw_class) => {
            let condition = find(tokens, WHEN).or_else(|| find(tokens, REST));
            let others = cases(tokens, STEP + 1);
            condition
                .map(|at| (at, STEP))
                .into_iter()
                .chain(others)
                .collect()
        }
        Some(Rule::award_opening | Rule::kw_fulfil) => {
            let mut breaks = cases(tokens, STEP);
            if breaks.is_empty() && too_long() {
                breaks.extend(breakable_mark(tokens).map(|at| (at, STEP)));
            }
            breaks
        }
        Some(Rule::kw_example) => example::breaks(tokens),
        Some(Rule::kw_criterion | Rule::kw_item) => {
            let max = find(tokens, MAX);
            single(max.filter(|_| first_mark(tokens, &MARKS).is_some() || too_long()))
        }
        Some(Rule::kw_indicator | Rule::kw_own_figure) if too_long() => {
            let limits = [AT_LEAST, AT_MOST, FIXED, ONLY_RISES, ONLY_FALLS];
            let unit = tokens.iter().position(|token| token.text == ")");
            let after = unit.unwrap_or(tokens.len());
            single(
                (after..tokens.len())
                    .find(|at| limits.iter().any(|limit| starts_with(tokens, *at, limit))),
            )
        }
        Some(
            Rule::kw_total
            | Rule::kw_value
            | Rule::add_value_opening
            | Rule::replace_value_opening
            | Rule::threshold_opening
            | Rule::kw_meet
            | Rule::kw_no_criterion
            | Rule::kw_by,
        ) if too_long() => single(breakable_mark(tokens)),
        _ => Vec::new(),
    }
}

/// The first mark that may begin a line: `căn cứ` there would be a statement of its own.
fn breakable_mark(tokens: &[Token<'_>]) -> Option<usize> {
    let marks: Vec<&str> = MARKS.into_iter().filter(|mark| *mark != CITATION).collect();
    first_mark(tokens, &marks)
}

/// The cases of a condition after the first, each on a line of its own: cases are long, and are
/// compared with the law one by one.
fn cases(tokens: &[Token<'_>], deeper: usize) -> Vec<(usize, usize)> {
    let condition = find(tokens, WHEN).unwrap_or(tokens.len());
    let cases = tokens.iter().zip(depths(tokens)).enumerate();
    cases
        .skip(condition + 1)
        .filter(|(_, (token, depth))| *depth == 0 && token.folded == OR)
        .map(|(at, _)| (at, deeper))
        .collect()
}
