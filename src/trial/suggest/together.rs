//! One way of each of several things, all of which go together.

use super::{Draft, Maker};
use crate::solve::Ask;

/// So often it is asked whether there is a commune as wanted, for one example.
const MOST_FITS: usize = 40;

/// So many choices among ways are looked at before any commune is looked for.
const MOST_STEPS: usize = 10_000;

/// Looks for a commune of which several things are so, each in one of its ways.
pub(super) struct Search<'m> {
    maker: &'m Maker<'m>,
    /// So often it may still be asked whether there is one.
    left: usize,
}

impl<'m> Search<'m> {
    pub(super) fn new(maker: &'m Maker<'m>) -> Self {
        Self {
            maker,
            left: MOST_FITS,
        }
    }

    /// The first ways that do not contradict each other by themselves mostly go together; where
    /// they do not, each choice is looked at by itself.
    pub(super) fn together(&mut self, parts: &[&[Vec<Ask>]], asks: Vec<Ask>) -> Option<Draft> {
        let first = first(parts, asks.clone(), &mut { MOST_STEPS })?;
        if let Some(draft) = self.draft(&first) {
            return Some(draft);
        }
        let choices = parts.iter().position(|part| part.len() > 1)?;
        let (single, open) = parts.split_at(choices);
        let mut asks = asks;
        for only in single.iter().copied().flatten() {
            asks = with(&asks, only)?;
        }
        let (part, rest) = open.split_first()?;
        for way in *part {
            if let Some(more) = with(&asks, way)
                && (rest.is_empty() || self.draft(&more).is_some())
                && let Some(draft) = self.together(rest, more)
            {
                return Some(draft);
            }
        }
        None
    }

    fn draft(&mut self, asks: &[Ask]) -> Option<Draft> {
        self.left = self.left.checked_sub(1)?;
        self.maker.draft(asks)
    }
}

/// One way of each part, of which no two contradict each other by themselves.
fn first(parts: &[&[Vec<Ask>]], asks: Vec<Ask>, steps: &mut usize) -> Option<Vec<Ask>> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(asks);
    };
    for way in *part {
        *steps = steps.checked_sub(1)?;
        if let Some(more) = with(&asks, way)
            && let Some(found) = first(rest, more, steps)
        {
            return Some(found);
        }
    }
    None
}

/// What is asked and a way, unless they contradict each other by themselves.
fn with(asks: &[Ask], way: &[Ask]) -> Option<Vec<Ask>> {
    let contradicts = |ask: &Ask| asks.iter().any(|other| ask.contradicts(other));
    if way.iter().any(contradicts) {
        return None;
    }
    let new = way.iter().filter(|ask| !asks.contains(ask));
    Some(asks.iter().chain(new).copied().collect())
}
