//! One way of each of several things, all of which go together.

use super::{Draft, Maker};
use crate::decision::Budget;
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

    /// What all questions take their steps from.
    pub(super) fn budget(&self) -> &Budget {
        self.maker.budget()
    }

    /// Whether nothing more is asked.
    pub(super) fn is_over(&self) -> bool {
        self.left == 0 || self.budget().is_spent()
    }

    /// The first ways that do not contradict each other by themselves mostly go together; where
    /// they do not, each choice is looked at by itself.
    pub(super) fn together(&mut self, parts: &[&[Vec<Ask>]], asks: Vec<Ask>) -> Option<Draft> {
        if self.is_over() {
            return None;
        }
        let mut all = asks.clone();
        first(parts, &mut all, &mut { MOST_STEPS }, self.budget())?;
        if let Some(draft) = self.draft(&all) {
            return Some(draft);
        }
        let choices = parts.iter().position(|part| part.len() > 1)?;
        let (single, open) = parts.split_at(choices);
        let mut asks = asks;
        for only in single.iter().copied().flatten() {
            if !add(&mut asks, only, self.budget()) {
                return None;
            }
        }
        let (part, rest) = open.split_first()?;
        for way in *part {
            let mut more = asks.clone();
            if add(&mut more, way, self.budget())
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

/// Adds one way of each part, of which no two contradict each other by themselves.
fn first(
    parts: &[&[Vec<Ask>]],
    asks: &mut Vec<Ask>,
    steps: &mut usize,
    budget: &Budget,
) -> Option<()> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(());
    };
    let before = asks.len();
    for way in *part {
        *steps = steps.checked_sub(1)?;
        if add(asks, way, budget) && first(rest, asks, steps, budget).is_some() {
            return Some(());
        }
        asks.truncate(before);
    }
    None
}

/// Adds what a way asks to what is asked, unless they contradict each other by themselves or the
/// budget is spent.
fn add(asks: &mut Vec<Ask>, way: &[Ask], budget: &Budget) -> bool {
    if !budget.spend(2 * asks.len() * way.len()) {
        return false;
    }
    let contradicts = |ask: &Ask| asks.iter().any(|other| ask.contradicts(other));
    if way.iter().any(contradicts) {
        return false;
    }
    for ask in way {
        if !asks.contains(ask) {
            asks.push(*ask);
        }
    }
    true
}
