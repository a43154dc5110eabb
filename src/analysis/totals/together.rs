//! One case of each of several things, all of which go together.

use crate::analysis::Atom;
use crate::decision::Budget;

/// So often it is asked whether there is a commune as wanted.
const MOST_FITS: usize = 40;

/// So many choices among cases are looked at before any commune is looked for.
const MOST_STEPS: usize = 10_000;

/// What each case of a thing asks.
type Cases<'c> = Vec<&'c [Atom]>;

/// Looks for a commune of which several things are so, each in one of its cases.
pub struct Together<'f, T> {
    /// Looks for a commune of which all of this is so.
    fit: &'f dyn Fn(&[Atom]) -> Option<T>,
    budget: &'f Budget,
    /// So often it may still be asked whether there is one.
    left: usize,
}

impl<'f, T> Together<'f, T> {
    /// Nothing was asked yet.
    pub fn new(fit: &'f dyn Fn(&[Atom]) -> Option<T>, budget: &'f Budget) -> Self {
        Self {
            fit,
            budget,
            left: MOST_FITS,
        }
    }

    /// Whether nothing more is asked.
    pub fn is_over(&self) -> bool {
        self.left == 0 || self.budget.is_spent()
    }

    /// A commune of which one case of each is so, and all of the atoms. The first cases that do not contradict
    /// each other by themselves mostly go together; where they do not, each choice is looked at by itself.
    pub fn find(&mut self, things: &[Cases<'_>], atoms: Vec<Atom>) -> Option<T> {
        if self.is_over() {
            return None;
        }
        let mut all = atoms.clone();
        first(things, &mut all, &mut { MOST_STEPS }, self.budget)?;
        if let Some(found) = self.fit(&all) {
            return Some(found);
        }
        let choices = things.iter().position(|cases| cases.len() > 1)?;
        let (single, open) = things.split_at(choices);
        let mut atoms = atoms;
        for only in single.iter().flatten() {
            if !add(&mut atoms, only, self.budget) {
                return None;
            }
        }
        let (cases, rest) = open.split_first()?;
        for case in cases {
            let mut more = atoms.clone();
            if add(&mut more, case, self.budget)
                && (rest.is_empty() || self.fit(&more).is_some())
                && let Some(found) = self.find(rest, more)
            {
                return Some(found);
            }
        }
        None
    }

    fn fit(&mut self, atoms: &[Atom]) -> Option<T> {
        self.left = self.left.checked_sub(1)?;
        (self.fit)(atoms)
    }
}

/// Adds one case of each, of which no two contradict each other by themselves.
fn first(
    things: &[Cases<'_>],
    atoms: &mut Vec<Atom>,
    steps: &mut usize,
    budget: &Budget,
) -> Option<()> {
    let Some((cases, rest)) = things.split_first() else {
        return Some(());
    };
    let before = atoms.len();
    for case in cases {
        *steps = steps.checked_sub(1)?;
        if add(atoms, case, budget) && first(rest, atoms, steps, budget).is_some() {
            return Some(());
        }
        atoms.truncate(before);
    }
    None
}

/// Adds what a case asks to what is asked, unless they contradict each other by themselves or the
/// budget is spent.
fn add(atoms: &mut Vec<Atom>, case: &[Atom], budget: &Budget) -> bool {
    if !budget.spend(2 * atoms.len() * case.len()) {
        return false;
    }
    let contradicts = |atom: &Atom| atoms.iter().any(|other| atom.contradicts(other));
    if case.iter().any(contradicts) {
        return false;
    }
    for atom in case {
        if !atoms.contains(atom) {
            atoms.push(*atom);
        }
    }
    true
}
