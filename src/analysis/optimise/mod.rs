//! The best that communes of a standard can be: one case of every part, all at once.
//!
//! What is scored or required are parts, each with the cases of which one is taken. The choice is
//! made by the points that it brings ([`best_first`]); a conjunction says whether a commune is so.
//! What turns out not to go together is reduced to an unsat core and never chosen again: not for
//! this question, nor for the next.

mod best_first;
mod conflict;
mod unsat_core;

pub use best_first::{Sense, Wish};

use std::collections::{BTreeMap, BTreeSet};

use self::best_first::Search;
use self::conflict::Conflict;
use super::{Atom, Case, Commune, Conjunction, Declared, Variables};
use crate::decision::{Answer, Budget};
use crate::model::{ClassId, IndicatorId, Standard};
use crate::number::Decimal;

/// So many looks at what a case asks are as much work as a look at one term of a constraint.
const LOOKS_A_STEP: usize = 4;

/// So often figures are looked for, for one answer.
const MOST_TRIALS: usize = 20_000;

/// Something of which one case is taken: an item, a requirement, or what a commune is.
#[derive(Debug, Clone)]
pub struct Part {
    /// Parts of one group are wished to have points, or none, together: those of a criterion.
    pub group: usize,
    /// The most points that a case gives which no row rules.
    pub most: Decimal,
    /// The cases.
    pub cases: Vec<Case>,
}

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Goal {
    /// Whether many points are wanted or few.
    pub sense: Sense,
    /// What is wished of each group.
    pub wishes: Vec<Wish>,
    /// The class of the commune, if only cases for that one are taken.
    pub class: Option<ClassId>,
}

/// The best that was found.
#[derive(Debug, Clone)]
pub struct Best {
    /// The case of each part.
    pub cases: Vec<Case>,
    /// The commune with the least figures of which all of it is so.
    pub commune: Commune,
}

/// A standard of which the best is asked, again and again.
pub struct Optimiser<'a> {
    standard: &'a Standard,
    declared: Declared,
    variables: Variables,
    parts: Vec<Part>,
    /// What no commune is at once; not there before the first question.
    conflicts: Option<Vec<Conflict>>,
}

impl<'a> Optimiser<'a> {
    /// Nothing yet that is scored or required. Questions take their steps from a budget.
    pub fn new(standard: &'a Standard, budget: &Budget) -> Self {
        let mut declared = Declared::within(budget);
        let variables = declared.include(standard);
        Self {
            standard,
            declared,
            variables,
            parts: Vec::new(),
            conflicts: None,
        }
    }

    /// What questions take their steps from.
    pub fn budget(&self) -> &Budget {
        self.declared.budget()
    }

    /// The variables of figures that are found.
    pub fn variables(&self) -> &Variables {
        &self.variables
    }

    /// The parts, in the order in which they were added.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Adds a part.
    pub fn add(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// A commune with complete figures of which all of this is so.
    pub fn fit(&self, atoms: &[Atom]) -> Answer<Commune> {
        let mut conjunction = Conjunction::new(&self.declared).complete();
        for atom in atoms {
            conjunction.require(self.standard, &self.variables, atom);
        }
        conjunction.answer()
    }

    /// A case of each part that go together, with the most points or the fewest.
    pub fn best(&mut self, goal: &Goal) -> Answer<Best> {
        let mut conflicts = match self.conflicts.take() {
            Some(known) => known,
            None => self.opposite_answers(),
        };
        let answer = self.search(goal, &mut conflicts);
        self.conflicts = Some(conflicts);
        answer
    }

    fn search(&self, goal: &Goal, conflicts: &mut Vec<Conflict>) -> Answer<Best> {
        let mut search = Search::new(&self.parts, goal);
        let mut left = MOST_TRIALS;
        while left > 0 {
            let picks = match search.run(conflicts, self.budget()) {
                Answer::Sat(picks) => picks,
                Answer::Unsat => return Answer::Unsat,
                Answer::Unknown => return Answer::Unknown,
            };
            let parts = picks.iter().zip(&self.parts);
            let chosen: Vec<&Case> = parts
                .filter_map(|(pick, part)| part.cases.get(*pick))
                .collect();
            let mut atoms: Vec<Atom> = Vec::new();
            for atom in chosen.iter().flat_map(|case| &case.atoms) {
                if !atoms.contains(atom) {
                    atoms.push(*atom);
                }
            }
            match self.fit(&atoms) {
                Answer::Sat(commune) => {
                    let cases = chosen.into_iter().cloned().collect();
                    return Answer::Sat(Best { cases, commune });
                }
                Answer::Unknown => return Answer::Unknown,
                Answer::Unsat => {}
            }
            let mut is_possible = |atoms: &[Atom]| {
                left = left.saturating_sub(1);
                left == 0 || self.fit(atoms) != Answer::Unsat
            };
            let core = unsat_core::core(atoms, &self.parts, &mut is_possible);
            let mut all = unsat_core::alike(&core, &self.parts, &mut is_possible);
            all.push(core);
            if !self.spend_on(all.iter().map(Vec::len).sum()) {
                return Answer::Unknown;
            }
            conflicts.extend(all.iter().map(|atoms| Conflict::new(atoms, &self.parts)));
        }
        Answer::Unknown
    }

    /// Takes the steps for holding so many atoms against all that cases ask.
    fn spend_on(&self, atoms: usize) -> bool {
        let cases = self.parts.iter().flat_map(|part| &part.cases);
        let asked: usize = cases.map(|case| 1 + case.atoms.len()).sum();
        self.budget()
            .spend(atoms.saturating_mul(asked) / LOOKS_A_STEP)
    }

    /// One yes/no has one answer.
    fn opposite_answers(&self) -> Vec<Conflict> {
        // What one part alone asks never meets another answer.
        let mut asking: BTreeMap<IndicatorId, BTreeSet<usize>> = BTreeMap::new();
        for (at, part) in self.parts.iter().enumerate() {
            for atom in part.cases.iter().flat_map(|case| &case.atoms) {
                if let Atom::Answer(id, _) = atom {
                    asking.entry(*id).or_default().insert(at);
                }
            }
        }
        asking.retain(|_, parts| parts.len() > 1);
        let mut conflicts = Vec::with_capacity(asking.len());
        for id in asking.into_keys() {
            // Once the budget is spent, nothing is decided any more.
            if self.spend_on(2) {
                let both = [true, false].map(|answer| Atom::Answer(id, answer));
                conflicts.push(Conflict::new(&both, &self.parts));
            }
        }
        conflicts
    }
}
