//! Parts of a problem that have nothing to do with each other.

use std::collections::BTreeSet;

use super::problem::Problem;
use super::{Bounds, Constraint, Factors, Variable};

/// Variables that nothing ties to any other, and what is asked of them.
pub(crate) struct Part {
    /// Which variable of the whole each is.
    pub(crate) places: Vec<usize>,
    pub(crate) problem: Problem,
}

impl Problem {
    /// The parts of the problem, but for variables of which nothing is asked.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let mut groups = Groups::new(self.bounds.len());
        for constraint in &self.constraints {
            groups.join(constraint.variables().map(|variable| variable.0));
        }
        let mut parts: Vec<Part> = Vec::new();
        // For each variable, its part and its place there.
        let mut homes: Vec<Option<(usize, usize)>> = vec![None; self.bounds.len()];
        for place in 0..self.bounds.len() {
            let known = homes.get(groups.root(place)).copied().flatten();
            let part = known.map_or(parts.len(), |(part, _)| part);
            if part == parts.len() {
                parts.push(Part {
                    places: Vec::new(),
                    problem: Self {
                        bounds: Bounds::default(),
                        constraints: Vec::new(),
                        fine: Vec::new(),
                        digits: self.digits,
                        budget: self.budget.clone(),
                    },
                });
            }
            if let (Some(own), Some(home)) = (parts.get_mut(part), homes.get_mut(place)) {
                *home = Some((part, own.places.len()));
                own.places.push(place);
                let bounds = (self.bounds.low(place), self.bounds.high(place));
                own.problem.bounds.add(bounds.0, bounds.1);
                own.problem.fine.push(self.is_fine(Variable(place)));
            }
        }
        let home = |place: Variable| homes.get(place.0).copied().flatten().unwrap_or_default();
        for constraint in &self.constraints {
            let part = constraint
                .variables()
                .next()
                .map(|variable| home(variable).0);
            if let Some(part) = part.and_then(|part| parts.get_mut(part)) {
                let renamed = constraint.renamed(|variable| Variable(home(variable).1));
                part.problem.constraints.push(renamed);
            }
        }
        parts.retain(|part| !part.problem.constraints.is_empty());
        parts
    }

    /// Whether figures of any numbers are searched finely enough that where none are found, there
    /// are none.
    ///
    /// Whole numbers always are. Of others, differences alone are met by numbers between which
    /// there are no more steps than variables, and so are sums as long as no way leads from one
    /// variable by different sums to another: what each can be is then a range whose ends are
    /// sums of the numbers that are asked. So is one value by its part of another.
    pub(crate) fn is_exact(&self) -> bool {
        if !self.fine.contains(&true) {
            return true;
        }
        let mut several: Vec<&Constraint> = self.constraints.iter().collect();
        several.retain(|constraint| constraint.terms.len() > 1);
        if several.iter().all(|constraint| constraint.is_difference()) {
            return true;
        }
        if several.iter().any(|constraint| constraint.has_parts()) {
            let one_pair = self.fine.len() == 2;
            let is_part = |it: &&Constraint| it.least <= 1 && it.has_parts();
            return one_pair && several.iter().all(is_part);
        }
        if !(self.budget).spend(several.len().saturating_mul(self.size())) {
            return false;
        }
        let sets = several
            .iter()
            .map(|it| it.variables().map(|it| it.0).collect());
        let mut sets: Vec<BTreeSet<usize>> = sets.collect();
        sets.sort_by_key(|set| std::cmp::Reverse(set.len()));
        let mut kept: Vec<BTreeSet<usize>> = Vec::new();
        for set in sets {
            // That a part is not above its sum follows from the sum.
            if !kept.iter().any(|known| set.is_subset(known)) {
                kept.push(set);
            }
        }
        let mut groups = Groups::new(self.fine.len());
        kept.iter().all(|set| groups.join(set.iter().copied()))
    }
}

impl Constraint {
    /// Whether it bounds one variable by another and a number.
    fn is_difference(&self) -> bool {
        matches!(
            self.terms.as_slice(),
            [(one, Factors::One(_)), (other, Factors::One(_))] if one.checked_neg() == Some(*other)
        )
    }

    /// Whether it asks for a part of a variable.
    fn has_parts(&self) -> bool {
        let mut terms = self.terms.iter();
        terms.any(|(coefficient, _)| coefficient.unsigned_abs() != 1)
    }
}

/// Variables that belong together.
struct Groups(Vec<usize>);

impl Groups {
    fn new(size: usize) -> Self {
        Self((0..size).collect())
    }

    /// The first variable of a group.
    fn root(&self, mut place: usize) -> usize {
        while let Some(&next) = self.0.get(place) {
            if next == place {
                break;
            }
            place = next;
        }
        place
    }

    /// Brings variables together. `false` if two of them were together before.
    fn join(&mut self, places: impl Iterator<Item = usize>) -> bool {
        let mut apart = true;
        let mut first: Option<usize> = None;
        for place in places {
            let root = self.root(place);
            match first {
                None => first = Some(root),
                Some(one) => {
                    apart &= one != root;
                    let (one, other) = (one.min(root), one.max(root));
                    if let Some(slot) = self.0.get_mut(other) {
                        *slot = one;
                    }
                    first = Some(one);
                }
            }
        }
        apart
    }
}
