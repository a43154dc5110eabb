//! Things that are asked of one commune, all at once.

use std::collections::BTreeMap;

use super::{Ask, Fit, Kind, Words, fitting};
use crate::exact::Decimal;
use crate::model::{Endpoint, Interval, Quantity, Standard};
use crate::names::key;
use crate::solve::{Demand, Figures, Solution, System, Variables};

/// What is asked so far, by one standard or several: indicators and attributes of one name are
/// one.
#[derive(Debug, Clone)]
pub struct Together<'a> {
    system: System,
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
            Ask::NoCase(quantity) => self.system.no_case(variables, *quantity),
            Ask::CasesWithoutBase(quantity) => self.without_base(variables, *quantity),
        };
        self.beyond |= !could_be_asked;
    }

    fn without_base(&mut self, variables: &Variables, quantity: Quantity) -> bool {
        let Quantity::Ratio(ratio) = quantity else {
            return false;
        };
        let both = [ratio.numerator, ratio.denominator].map(|id| variables.of(id));
        let [Some(cases), Some(base)] = both else {
            return false;
        };
        let end = |value| {
            Some(Endpoint {
                value,
                inclusive: true,
            })
        };
        let some = Interval {
            lower: end(Decimal::ONE),
            upper: None,
        };
        let none = Interval {
            lower: None,
            upper: end(Decimal::ZERO),
        };
        self.system.demand(Demand::Within(cases, some));
        self.system.demand(Demand::Within(base, none));
        true
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
        match (self.system.solve(), words) {
            (Solution::Impossible, _) => Fit::Nobody,
            (Solution::Least(figures), Some(words)) if !self.beyond => Fit::Found(Commune {
                figures,
                answers: self.answers.clone(),
                words,
            }),
            (Solution::Least(_) | Solution::Undecided, _) => Fit::Undecided,
        }
    }
}
