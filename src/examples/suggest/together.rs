//! One way of each of several things, all of which go together.

use super::{Draft, Maker};
use crate::analysis::Atom;
use crate::decision::Budget;

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
    pub(super) fn together(&mut self, parts: &[&[Vec<Atom>]], atoms: Vec<Atom>) -> Option<Draft> {
        if self.is_over() {
            return None;
        }
        let mut all = atoms.clone();
        first(parts, &mut all, &mut { MOST_STEPS }, self.budget())?;
        if let Some(draft) = self.draft(&all) {
            return Some(draft);
        }
        let choices = parts.iter().position(|part| part.len() > 1)?;
        let (single, open) = parts.split_at(choices);
        let mut atoms = atoms;
        for only in single.iter().copied().flatten() {
            if !add(&mut atoms, only, self.budget()) {
                return None;
            }
        }
        let (part, rest) = open.split_first()?;
        for way in *part {
            let mut more = atoms.clone();
            if add(&mut more, way, self.budget())
                && (rest.is_empty() || self.draft(&more).is_some())
                && let Some(draft) = self.together(rest, more)
            {
                return Some(draft);
            }
        }
        None
    }

    fn draft(&mut self, atoms: &[Atom]) -> Option<Draft> {
        self.left = self.left.checked_sub(1)?;
        self.maker.draft(atoms)
    }
}

/// Adds one way of each part, of which no two contradict each other by themselves.
fn first(
    parts: &[&[Vec<Atom>]],
    atoms: &mut Vec<Atom>,
    steps: &mut usize,
    budget: &Budget,
) -> Option<()> {
    let Some((part, rest)) = parts.split_first() else {
        return Some(());
    };
    let before = atoms.len();
    for way in *part {
        *steps = steps.checked_sub(1)?;
        if add(atoms, way, budget) && first(rest, atoms, steps, budget).is_some() {
            return Some(());
        }
        atoms.truncate(before);
    }
    None
}

/// Adds what a way asks to what is asked, unless they contradict each other by themselves or the
/// budget is spent.
fn add(atoms: &mut Vec<Atom>, way: &[Atom], budget: &Budget) -> bool {
    if !budget.spend(2 * atoms.len() * way.len()) {
        return false;
    }
    let contradicts = |atom: &Atom| atoms.iter().any(|other| atom.contradicts(other));
    if way.iter().any(contradicts) {
        return false;
    }
    for atom in way {
        if !atoms.contains(atom) {
            atoms.push(*atom);
        }
    }
    true
}
