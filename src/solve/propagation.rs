//! Ranges narrowed by all rules until nothing more follows.

use super::opposed::Opposed;
use super::rule;
use super::rule::Rules;
use crate::decision::{Bounds, Stop};

/// So often a rule is looked at.
const MOST_STEPS: usize = 4_000_000;

/// So many rounds over all rules narrow one space. What is left to narrow after them is no
/// mistake: ranges that are too wide are cut.
const MOST_ROUNDS: usize = 20_000;

/// A look at two rules that face each other is as much work as a look at so many terms.
pub(super) const A_PAIR: usize = 8;

/// To begin a round is as much work as a look at so many terms.
const A_ROUND: usize = 16;

/// After so many rounds it is asked whether the rules drive each other up for ever.
const MANY_ROUNDS: usize = 100;

/// Rules that narrow one space after another.
pub(super) struct Narrowing<'a> {
    rules: &'a Rules,
    facing: Vec<Opposed<'a>>,
    /// How many terms are looked at in one round.
    size: usize,
    /// How often a rule may still be looked at.
    pub(super) steps: usize,
}

impl<'a> Narrowing<'a> {
    pub(super) fn new(rules: &'a Rules) -> Self {
        let facing = Opposed::among(&rules.between);
        Self {
            rules,
            size: rules.size() + A_PAIR * facing.len(),
            facing,
            steps: MOST_STEPS,
        }
    }

    /// Narrows a space until nothing more follows.
    pub(super) fn narrow(&mut self, space: &mut Bounds) -> Result<(), Stop> {
        let whole = space.clone();
        let size = self.rules.between.len() + self.rules.moves.len() + self.facing.len();
        for round in 0..MOST_ROUNDS {
            self.steps = self.steps.saturating_sub(size);
            let mut news = false;
            let stop = self.press(space, &mut news);
            let endless = round == MANY_ROUNDS || stop == Err(Stop::Unknown);
            if endless && rule::are_infeasible(&self.rules.between, &whole, &self.rules.budget) {
                return Err(Stop::Unsat);
            }
            stop?;
            if !news || self.steps == 0 {
                break;
            }
        }
        Ok(())
    }

    /// Narrows a space for so many rounds at most.
    pub(super) fn rounds(&self, space: &mut Bounds, most: usize) -> Result<(), Stop> {
        let mut news = true;
        for _ in 0..most {
            if !std::mem::take(&mut news) {
                break;
            }
            self.press(space, &mut news)?;
        }
        Ok(())
    }

    fn press(&self, space: &mut Bounds, news: &mut bool) -> Result<(), Stop> {
        self.rules.budget.take(A_ROUND + self.size)?;
        for rule in &self.rules.between {
            *news |= rule.press(space)?;
        }
        for pair in &self.facing {
            *news |= pair.press(space)?;
        }
        for moved in &self.rules.moves {
            *news |= moved.press(space)?;
        }
        Ok(())
    }
}
