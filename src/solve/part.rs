//! Parts of a system that have nothing to do with each other.

use std::collections::BTreeSet;

use super::moved::Move;
use super::rule::{Rule, Rules};
use super::value::Value;
use crate::decision::Bounds;

/// Variables that no rule ties to any other, and what is asked of them.
pub(super) struct Part {
    /// Which variable of the whole each is.
    pub(super) places: Vec<usize>,
    pub(super) rules: Rules,
}

impl Rules {
    /// Whether every rule bounds one variable from below by what grows with others, so that there
    /// are figures that are least in every variable at once.
    pub(super) fn is_plain(&self) -> bool {
        self.moves.is_empty() && self.between.iter().all(|rule| rule.up.len() <= 1)
    }

    /// The parts of the system, but for variables of which nothing is asked.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut groups = Groups::new(self.space.low.len());
        for rule in &self.between {
            groups.join(rule.variables());
        }
        for moved in &self.moves {
            groups.join(moved.variables());
        }
        let mut parts: Vec<Part> = Vec::new();
        // For each variable, its part and its place there.
        let mut homes: Vec<Option<(usize, usize)>> = vec![None; self.space.low.len()];
        for place in 0..self.space.low.len() {
            let root = groups.root(place);
            let known = homes.get(root).copied().flatten();
            let part = known.map_or(parts.len(), |(part, _)| part);
            if part == parts.len() {
                parts.push(Part {
                    places: Vec::new(),
                    rules: Self {
                        space: Bounds {
                            low: Vec::new(),
                            high: Vec::new(),
                        },
                        fine: Vec::new(),
                        between: Vec::new(),
                        moves: Vec::new(),
                        digits: self.digits,
                        cuts: self.cuts,
                        budget: self.budget.clone(),
                    },
                });
            }
            if let (Some(own), Some(home)) = (parts.get_mut(part), homes.get_mut(place)) {
                *home = Some((part, own.places.len()));
                own.places.push(place);
                own.rules.space.low.push(self.space.low(place));
                own.rules.space.high.push(self.space.high(place));
                own.rules.fine.push(self.is_fine(place));
            }
        }
        let home = |place: usize| homes.get(place).copied().flatten().unwrap_or_default();
        for rule in &self.between {
            let part = rule.variables().next().map(|place| home(place).0);
            if let Some(part) = part.and_then(|part| parts.get_mut(part)) {
                part.rules
                    .between
                    .push(rule.moved_to(|place| home(place).1));
            }
        }
        for moved in &self.moves {
            if let Some(part) = parts.get_mut(home(moved.now.numerator).0) {
                part.rules.moves.push(moved.moved_to(|place| home(place).1));
            }
        }
        parts.retain(|part| !part.rules.between.is_empty() || !part.rules.moves.is_empty());
        parts
    }

    /// Of each variable, whether nothing but moves ties it to one.
    pub(super) fn apart_from(&self, place: usize) -> Vec<bool> {
        let mut groups = Groups::new(self.space.low.len());
        for rule in &self.between {
            groups.join(rule.variables());
        }
        let root = groups.root(place);
        let places = 0..self.space.low.len();
        places.map(|place| groups.root(place) != root).collect()
    }

    /// Whether figures of any numbers are searched finely enough that where none are found, there
    /// are none.
    ///
    /// Whole numbers always are. Of others, differences alone are met by numbers between which
    /// there are no more steps than variables, and so are sums as long as no way leads from one
    /// variable by different sums to another: what each can be is then a range whose ends are
    /// sums of the numbers that are asked. So is one value by its part of another.
    pub(super) fn is_exact(&self) -> bool {
        let is_difference = |rule: &Rule| {
            matches!(
                (rule.up.as_slice(), rule.down.as_slice()),
                ([(one, _)], [(other, _)]) if one == other
            )
        };
        let is_single = |rule: &Rule| rule.variables().count() <= 1;
        let mut rules: Vec<&Rule> = self.between.iter().collect();
        rules.retain(|rule| !is_single(rule));
        let none_is_fine = !self.fine.contains(&true);
        if none_is_fine || rules.iter().all(|rule| is_difference(rule)) {
            return true;
        }
        if rules.iter().any(|rule| rule.has_parts()) {
            let one_pair = self.fine.len() == 2;
            return one_pair && rules.iter().all(|rule| rule.least <= 1 && rule.has_parts());
        }
        if !self.budget.spend(rules.len().saturating_mul(self.size())) {
            return false;
        }
        let mut sets: Vec<BTreeSet<usize>> = rules
            .iter()
            .map(|rule| rule.variables().collect())
            .collect();
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

impl Rule {
    pub(super) fn variables(&self) -> impl Iterator<Item = usize> {
        self.up.iter().chain(&self.down).map(|(_, place)| *place)
    }

    /// Whether it asks for a part of a variable.
    fn has_parts(&self) -> bool {
        let mut times = self.up.iter().chain(&self.down);
        times.any(|(times, _)| *times != 1)
    }

    fn moved_to(&self, to: impl Fn(usize) -> usize) -> Self {
        let moved = |terms: &[(i128, usize)]| {
            let terms = terms.iter().map(|(times, place)| (*times, to(*place)));
            terms.collect()
        };
        Self {
            up: moved(&self.up),
            down: moved(&self.down),
            least: self.least,
        }
    }
}

impl Move {
    fn moved_to(&self, to: impl Fn(usize) -> usize) -> Self {
        let value = |value: Value| Value {
            numerator: to(value.numerator),
            denominator: value.denominator.map(&to),
        };
        Self {
            now: value(self.now),
            before: value(self.before),
            ..self.clone()
        }
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
