//! What may not exceed what, through any number of limits.
//!
//! Of a chain of limits every pair could be asked for, but of `n` figures that is `n`² pairs. So a
//! figure is held only to the nearest of those that are there: what is farther follows from them.

use std::collections::{HashMap, HashSet};

use crate::decision::Variable;

/// The limits that one standard declares.
#[derive(Debug, Clone, Default)]
pub(super) struct Limits {
    /// What has limits, each once, in the order of declaration.
    limited: Vec<Variable>,
    above: HashMap<Variable, Vec<Limit>>,
    below: HashMap<Variable, Vec<Limit>>,
}

/// The other end of a limit.
#[derive(Debug, Clone, Copy)]
struct Limit {
    variable: Variable,
    /// Whether that one may not exceed the other follows from a sum.
    follows: bool,
}

impl Limits {
    /// Adds that one may not exceed the other, and whether that follows from a sum.
    pub(super) fn add(&mut self, one: Variable, limit: Variable, follows: bool) {
        let end = |variable| Limit { variable, follows };
        let above = self.above.entry(one).or_default();
        if above.is_empty() {
            self.limited.push(one);
        }
        above.push(end(limit));
        self.below.entry(limit).or_default().push(end(one));
    }

    /// What has limits, in the order of declaration.
    pub(super) fn limited(&self) -> impl Iterator<Item = Variable> {
        self.limited.iter().copied()
    }

    /// The nearest that one may not exceed, of those that are there; without those of which that
    /// follows from a sum.
    pub(super) fn above(
        &self,
        one: Variable,
        is_there: impl Fn(Variable) -> bool,
    ) -> Vec<Variable> {
        nearest(&self.above, one, is_there)
    }

    /// The nearest that may not exceed one, of those that are there; likewise.
    pub(super) fn below(
        &self,
        one: Variable,
        is_there: impl Fn(Variable) -> bool,
    ) -> Vec<Variable> {
        nearest(&self.below, one, is_there)
    }
}

fn nearest(
    ends: &HashMap<Variable, Vec<Limit>>,
    one: Variable,
    is_there: impl Fn(Variable) -> bool,
) -> Vec<Variable> {
    let mut found = Vec::new();
    let mut seen = HashSet::from([one]);
    // Through what is not there the limits go on.
    let mut open = vec![one];
    let mut next = 0;
    while let Some(through) = open.get(next).copied() {
        next += 1;
        for limit in ends.get(&through).into_iter().flatten() {
            if !seen.insert(limit.variable) {
                continue;
            }
            if !is_there(limit.variable) {
                open.push(limit.variable);
            } else if !(through == one && limit.follows) {
                found.push(limit.variable);
            }
        }
    }
    found
}
