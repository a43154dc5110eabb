//! Things that are asked of one commune, all at once.

use std::collections::BTreeMap;

use super::{Atom, Kind, Words, satisfying_words};
use crate::analysis::declared::{Besides, Declared, LookedAt, Variables};
use crate::analysis::least::{Figures, least_figures};
use crate::decision::{Answer, Grain, Relation, System, Variable};
use crate::model::{Quantity, Standard};
use crate::names::key;
use crate::number::Decimal;

/// So many choices among ways are looked at.
const MOST_TRIED: usize = 256;

/// What is asked so far, by one standard or several: indicators and attributes of one name are
/// one. Of what they declare all counts that is declared among the figures that are asked for.
#[derive(Debug, Clone)]
pub struct Conjunction<'a> {
    declared: &'a Declared,
    looked_at: LookedAt,
    system: System,
    /// Of what can be so in several ways, these ways.
    open: Vec<Vec<Vec<Relation>>>,
    answers: BTreeMap<String, bool>,
    kinds: Vec<(&'a Standard, Kind)>,
    contradicts: bool,
    beyond: bool,
}

/// A commune of which everything that was asked is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// The least counts and percentages.
    pub figures: Figures,
    /// The answers that were asked for, by the keys of the indicators' names.
    pub answers: BTreeMap<String, bool>,
    /// Values of the attributes that matter.
    pub words: Words,
}

impl<'a> Conjunction<'a> {
    /// Nothing yet of these figures.
    pub fn new(declared: &'a Declared) -> Self {
        Self {
            declared,
            looked_at: LookedAt::default(),
            system: declared.system.clone(),
            open: Vec::new(),
            answers: BTreeMap::new(),
            kinds: Vec::new(),
            contradicts: false,
            beyond: false,
        }
    }

    /// The same where all that can be calculated from what is asked for must be there too, though
    /// nothing asks for it: no data that contradicts itself.
    #[must_use]
    pub fn consistent(mut self) -> Self {
        self.looked_at.besides = Besides::Calculated;
        self
    }

    /// The same where every figure must be there: complete data that contradicts nothing.
    #[must_use]
    pub fn complete(mut self) -> Self {
        self.looked_at.besides = Besides::All;
        self
    }

    /// Asks one thing more, as a standard whose indicators are these variables of the system means
    /// it.
    pub fn require(&mut self, standard: &'a Standard, variables: &Variables, atom: &Atom) {
        let could_be_asked = match atom {
            Atom::Answer(id, answer) => {
                let name = key(&standard.indicators[*id].name);
                self.contradicts |= *self.answers.entry(name).or_insert(*answer) != *answer;
                true
            }
            Atom::Is(id, value, is) => {
                self.kinds.push((standard, Kind::Is(*id, *value, *is)));
                true
            }
            Atom::Class(class) => {
                self.kinds.push((standard, Kind::Class(*class)));
                true
            }
            Atom::Within(quantity, range) => {
                self.look_at(variables, *quantity);
                let constraint = variables.within(*quantity, *range);
                constraint
                    .map(|constraint| self.system.require(constraint))
                    .is_some()
            }
            Atom::NoCase(quantity) => {
                self.look_at(variables, *quantity);
                self.one_of(variables.no_case(*quantity))
            }
            Atom::CasesWithoutBase(quantity) => {
                self.look_at(variables, *quantity);
                let ways = variables.cases_without_base(*quantity);
                self.contradicts |= ways.is_empty();
                self.one_of(ways)
            }
        };
        self.beyond |= !could_be_asked;
    }

    /// Looks at all figures of a quantity: whatever they are, they must be there.
    pub fn look_at(&mut self, variables: &Variables, quantity: Quantity) {
        let periods = match quantity {
            Quantity::Change(_) => &[&variables.now, &variables.previous][..],
            Quantity::Level(_) => &[&variables.now],
        };
        for period in periods {
            for variable in (quantity.indicators().into_iter()).filter_map(|id| period.of(id)) {
                (self.declared).look_at(&mut self.looked_at, period.declarations, variable);
            }
        }
    }

    /// A variable more, of nothing that is declared.
    pub fn variable(&mut self, grain: Grain, low: Decimal, high: Option<Decimal>) -> Variable {
        self.system.variable(grain, low, high)
    }

    /// Asks that a sum of variables of one grain be above 0.
    pub fn excess(&mut self, grain: Grain, terms: Vec<(bool, Variable)>) {
        for constraint in self.system.excess(grain, terms) {
            self.system.require(constraint);
        }
    }

    /// Requires a relation of variables.
    pub fn relate(&mut self, relation: Relation) {
        self.system.require(relation);
    }

    /// Asks that one of these be so, each with all its constraints. `false` if there is none.
    fn one_of(&mut self, mut ways: Vec<Vec<Relation>>) -> bool {
        if ways.len() > 1 {
            self.open.push(ways);
            return true;
        }
        let only = ways.pop();
        let is_there = only.is_some();
        for constraint in only.into_iter().flatten() {
            self.system.require(constraint);
        }
        is_there
    }

    /// A commune of which all of it is so.
    pub fn answer(&self) -> Answer<Commune> {
        if self.contradicts {
            return Answer::Unsat;
        }
        let words = match satisfying_words(&self.kinds, self.declared.budget()) {
            Answer::Sat(words) => Some(words),
            Answer::Unsat => return Answer::Unsat,
            Answer::Unknown => None,
        };
        // What figures rule out is ruled out, whatever else could not be asked.
        match (self.solve(), words) {
            (Answer::Unsat, _) => Answer::Unsat,
            (Answer::Sat(figures), Some(words)) if !self.beyond => Answer::Sat(Commune {
                figures,
                answers: self.answers.clone(),
                words,
            }),
            (Answer::Sat(_) | Answer::Unknown, _) => Answer::Unknown,
        }
    }
    /// The smallest figures by any of the open ways.
    fn solve(&self) -> Answer<Figures> {
        let mut best = None;
        let mut decided = true;
        let mut tried = 0;
        let mut system = self.system.clone();
        if !self.declared.budget().spend(4 * system.len()) {
            return Answer::Unknown;
        }
        let asked = self.declared.asked(&self.looked_at, &mut system);
        for constraint in asked.constraints {
            system.require(constraint);
        }
        let open: Vec<&Vec<Vec<Relation>>> = self.open.iter().chain(&asked.one_of).collect();
        // Systems, and how many of the open questions each has answered.
        let mut systems = vec![(system, 0)];
        while let Some((system, answered)) = systems.pop() {
            tried += 1;
            if tried > MOST_TRIED {
                decided = false;
                break;
            }
            let figures = match least_figures(&system) {
                Answer::Unsat => continue,
                Answer::Unknown => None,
                Answer::Sat(figures) => Some(figures),
            };
            if let Some(ways) = open.get(answered) {
                for way in ways.iter().rev() {
                    let mut system = system.clone();
                    for constraint in way {
                        system.require(constraint.clone());
                    }
                    systems.push((system, answered + 1));
                }
                continue;
            }
            decided &= figures.is_some();
            if let Some(figures) = figures
                && best
                    .as_ref()
                    .is_none_or(|best: &Figures| figures.sum() < best.sum())
            {
                best = Some(figures);
            }
        }
        match best {
            Some(figures) => Answer::Sat(figures),
            None if decided => Answer::Unsat,
            None => Answer::Unknown,
        }
    }
}
