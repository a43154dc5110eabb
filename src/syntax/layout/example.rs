//! The lines of an example.
//!
//! Its name with its day, what it starts from, and each expectation have a line of their own. Among what is
//! given the writer's lines stay: what belongs together stands together.

use super::scan::Token;
use super::spacing::{STEP, depths, starts_with};
use crate::syntax::keyword::{AND, IS, LIKE, NO_FIGURE, OF_PREVIOUS, ON_DAY, THEN};

/// The tokens before which its lines are broken, and how much further these are indented.
pub(super) fn breaks(tokens: &[Token<'_>]) -> Vec<(usize, usize)> {
    let mut starts = Vec::new();
    // `ví dụ "…"`
    let mut at = 3;
    if starts_with(tokens, at, ON_DAY) {
        // Two words, and the day with its two slashes.
        at += 7;
    }
    let named = at;
    if starts_with(tokens, at, LIKE) {
        starts.push(at);
        // `như ví dụ "…"` and a comma.
        at = after_comma(tokens, at + 4);
        starts.push(at);
    }
    let then = tokens
        .iter()
        .position(|token| token.folded == THEN)
        .unwrap_or(tokens.len());
    starts.extend((at == named).then_some(at));
    while at < then {
        at = after_comma(tokens, after_given(tokens, at));
        let begins_line = tokens.get(at).is_some_and(|token| token.margin.is_some());
        starts.extend((at < then && begins_line).then_some(at));
    }
    starts.push(then);
    let depths = depths(tokens);
    let others = tokens.iter().zip(depths).enumerate().skip(then + 1);
    starts.extend(
        others
            .filter(|(_, (token, depth))| *depth == 0 && token.folded == AND)
            .map(|(at, _)| at),
    );
    starts.retain(|at| *at < tokens.len());
    starts.dedup();
    starts.into_iter().map(|at| (at, STEP)).collect()
}

/// The token behind a name and its value.
fn after_given(tokens: &[Token<'_>], name: usize) -> usize {
    let previous = starts_with(tokens, name + 1, OF_PREVIOUS);
    let value = name + if previous { 3 } else { 1 };
    if starts_with(tokens, value, NO_FIGURE) {
        return value + 4;
    }
    if starts_with(tokens, value, IS) {
        // The words of a choice, up to a comma, to `thì` or to the end of their line.
        let words = tokens.iter().enumerate().skip(value + 2);
        return words
            .filter(|(_, token)| token.margin.is_some() || matches!(token.folded, "," | THEN))
            .map(|(at, _)| at)
            .next()
            .unwrap_or(tokens.len());
    }
    value
        + if starts_with(tokens, value + 1, "%") {
            2
        } else {
            1
        }
}

fn after_comma(tokens: &[Token<'_>], at: usize) -> usize {
    at + usize::from(starts_with(tokens, at, ","))
}
