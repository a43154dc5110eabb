//! Things that are asked of one commune, all at once.

use std::collections::BTreeMap;

use super::{Ask, Fit, Kind, Words, fitting};
use crate::model::Standard;
use crate::names::key;
use crate::solve::{Demand, Figures, Solution, System, Variables};

/// So many choices among ways are looked at.
const MOST_TRIED: usize = 256;

/// What is asked so far, by one standard or several: indicators and attributes of one name are
/// one.
#[derive(Debug, Clone)]
pub struct Together<'a> {
    system: System,
    /// Of what can be so in several ways, these ways.
    open: Vec<Vec<Vec<Demand>>>,
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

impl<'a> Together<'a> {
    /// Nothing but what a system asks already: declarations, for one.
    pub fn new(system: System) -> Self {
        Self {
            system,
            open: Vec::new(),
            answers: BTreeMap::new(),
            kinds: Vec::new(),
            contradicts: false,
            beyond: false,
        }
    }

    /// Asks one thing more, as a standard whose indicators are these variables of the system means
    /// it.
    pub fn ask(&mut self, standard: &'a Standard, variables: &Variables, ask: &Ask) {
        let could_be_asked = match ask {
            Ask::Answer(id, answer) => {
                let name = key(&standard.indicators[*id].name);
                self.contradicts |= *self.answers.entry(name).or_insert(*answer) != *answer;
                true
            }
            Ask::Is(id, value, is) => {
                self.kinds.push((standard, Kind::Is(*id, *value, *is)));
                true
            }
            Ask::Class(class) => {
                self.kinds.push((standard, Kind::Class(*class)));
                true
            }
            Ask::Within(quantity, range) => self.system.place(variables, *quantity, *range),
            Ask::NoCase(quantity) => self.one_of(variables.no_case(*quantity)),
            Ask::CasesWithoutBase(quantity) => {
                let ways = variables.cases_without_base(*quantity);
                self.contradicts |= ways.is_empty();
                self.one_of(ways)
            }
        };
        self.beyond |= !could_be_asked;
    }

    /// Asks that one of these be so, each with all that it demands. `false` if there is none.
    fn one_of(&mut self, mut ways: Vec<Vec<Demand>>) -> bool {
        if ways.len() > 1 {
            self.open.push(ways);
            return true;
        }
        let only = ways.pop();
        let is_there = only.is_some();
        for demand in only.into_iter().flatten() {
            self.system.demand(demand);
        }
        is_there
    }

    /// A commune of which all of it is so.
    pub fn fit(&self) -> Fit<Commune> {
        if self.contradicts {
            return Fit::Nobody;
        }
        let words = match fitting(&self.kinds) {
            Fit::Found(words) => Some(words),
            Fit::Nobody => return Fit::Nobody,
            Fit::Undecided => None,
        };
        // What figures rule out is ruled out, whatever else could not be asked.
        match (self.solve(), words) {
            (Solution::Impossible, _) => Fit::Nobody,
            (Solution::Least(figures), Some(words)) if !self.beyond => Fit::Found(Commune {
                figures,
                answers: self.answers.clone(),
                words,
            }),
            (Solution::Least(_) | Solution::Undecided, _) => Fit::Undecided,
        }
    }
    /// The smallest figures by any of the open ways.
    fn solve(&self) -> Solution {
        let mut best = None;
        let mut decided = true;
        let mut tried = 0;
        // Systems, and how many of the open questions each has answered.
        let mut systems = vec![(self.system.clone(), 0)];
        while let Some((system, answered)) = systems.pop() {
            tried += 1;
            if tried > MOST_TRIED {
                decided = false;
                break;
            }
            let figures = match system.solve() {
                Solution::Impossible => continue,
                Solution::Undecided => None,
                Solution::Least(figures) => Some(figures),
            };
            if let Some(ways) = self.open.get(answered) {
                for way in ways.iter().rev() {
                    let mut system = system.clone();
                    for demand in way {
                        system.demand(demand.clone());
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
            Some(figures) => Solution::Least(figures),
            None if decided => Solution::Impossible,
            None => Solution::Undecided,
        }
    }
}
