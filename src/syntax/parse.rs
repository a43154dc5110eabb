//! The grammar applied to one statement.

use std::ops::Range;

use pest::Parser;
use pest::error::{Error, InputLocation};
use pest::iterators::Pair;

use super::form;
use super::grammar::{Grammar, Rule};
use super::nesting;

/// Why a rule does not read a text.
pub(super) enum Refusal {
    /// More brackets within brackets than the limit; here.
    TooDeep(Range<usize>),
    /// Something else than the grammar asks for.
    Unexpected(Box<Error<Rule>>),
}

/// What a rule reads: the whole text or nothing.
pub(super) fn parse(rule: Rule, text: &str) -> Result<Option<Pair<'_, Rule>>, Refusal> {
    if form::has_condition(rule)
        && let Some(place) = nesting::too_deep(text)
    {
        return Err(Refusal::TooDeep(place));
    }
    match Grammar::parse(rule, text) {
        Ok(mut pairs) => Ok(pairs.next()),
        Err(error) => Err(Refusal::Unexpected(Box::new(error))),
    }
}

/// Whether a rule reads a text.
pub(super) fn parses(rule: Rule, text: &str) -> bool {
    parse(rule, text).is_ok()
}

/// The byte at which reading stopped.
pub(super) fn stopped_at(error: &Error<Rule>) -> usize {
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
    at
}
