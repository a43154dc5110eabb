//! What standards declare of their figures, as far as a question looks at them.
//!
//! A declaration keeps figures from being taken, and a figure that is not taken is missing. So
//! nothing else counts for a question than what is declared among the figures that it looks at:
//! whatever is declared of others, these can be missing. What is calculated must be there, and so
//! be what is declared of it, where the question looks at it itself. Where it does not, it may
//! break its declaration: then it is no limit to others.

use std::collections::{BTreeMap, BTreeSet};

use super::variables::from_to;
use super::{Demand, Grain, System, Variable};
use crate::exact::Decimal;
use crate::model::Interval;

/// The variables of standards, and what these declare of them.
#[derive(Debug, Clone, Default)]
pub struct Declared {
    pub(super) system: System,
    declarations: Vec<Declarations>,
}

/// What one standard declares of the figures of one period.
#[derive(Debug, Clone, Default)]
pub(super) struct Declarations {
    /// Least and largest values of what is reported.
    pub(super) reported: BTreeMap<Variable, (Decimal, Option<Decimal>)>,
    /// What is calculated, each after those that it is calculated from.
    pub(super) calculated: Vec<Calculated>,
    /// Pairs of which the first may not exceed the second, through any number of limits; not
    /// those of which that follows from a sum.
    pub(super) limits: Vec<(Variable, Variable)>,
}

/// A calculated figure.
#[derive(Debug, Clone)]
pub(super) struct Calculated {
    pub(super) variable: Variable,
    pub(super) grain: Grain,
    /// What is added, or taken away where `true`.
    pub(super) terms: Vec<(bool, Variable)>,
    /// All reported figures that it rests on.
    pub(super) reported: Vec<Variable>,
    /// Its least and its largest value.
    pub(super) range: (Decimal, Option<Decimal>),
}

/// The figures that a question looks at.
#[derive(Debug, Clone, Default)]
pub(super) struct LookedAt {
    /// What is reported.
    reported: BTreeSet<Variable>,
    /// What is calculated, by whose declarations.
    calculated: BTreeSet<(usize, Variable)>,
    /// What else is looked at.
    pub(super) besides: Besides,
}

/// What a question looks at besides the figures that it asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Besides {
    /// Nothing: any of it can be missing, or break what is declared of it.
    #[default]
    Nothing,
    /// All that can be calculated from these figures.
    Calculated,
    /// All figures that there are.
    All,
}

/// Demands, or ways of which one must be met.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    pub(super) demands: Vec<Demand>,
    pub(super) one_of: Vec<Vec<Vec<Demand>>>,
}

impl Declared {
    /// Nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds declarations, and tells their place.
    pub(super) fn add(&mut self, declarations: Declarations) -> usize {
        self.declarations.push(declarations);
        self.declarations.len() - 1
    }

    /// Looks at a figure as one of the standards means it.
    pub(super) fn look_at(&self, looked_at: &mut LookedAt, place: usize, variable: Variable) {
        let calculated = (self.declarations.get(place)).and_then(|it| it.calculated(variable));
        let Some(calculated) = calculated else {
            looked_at.reported.insert(variable);
            return;
        };
        if looked_at.calculated.insert((place, variable)) {
            for (_, term) in &calculated.terms {
                self.look_at(looked_at, place, *term);
            }
        }
    }

    /// Whether anything is calculated.
    pub fn calculates(&self) -> bool {
        let mut declarations = self.declarations.iter();
        declarations.any(|it| !it.calculated.is_empty())
    }

    /// What must be so for every figure that is looked at to be there. Variables may be added to
    /// the system for it.
    pub(super) fn asked(&self, looked_at: &LookedAt, system: &mut System) -> Asked {
        let mut asked = Asked::default();
        for (place, declarations) in self.declarations.iter().enumerate() {
            let seen = Seen {
                declarations,
                looked_at,
                place,
            };
            seen.ask(system, &mut asked);
        }
        asked
    }
}

impl Declarations {
    fn calculated(&self, variable: Variable) -> Option<&Calculated> {
        self.calculated.iter().find(|it| it.variable == variable)
    }

    /// A calculated figure and all calculated ones that it rests on.
    fn resting(&self, calculated: &Calculated) -> Vec<&Calculated> {
        let mut variables = vec![calculated.variable];
        // Each stands after those that it is calculated from.
        let mut found = Vec::new();
        for one in self.calculated.iter().rev() {
            if variables.contains(&one.variable) {
                variables.extend(one.terms.iter().map(|(_, term)| *term));
                found.push(one);
            }
        }
        found
    }
}

/// Declarations, and what is looked at.
struct Seen<'a> {
    declarations: &'a Declarations,
    looked_at: &'a LookedAt,
    place: usize,
}

impl<'a> Seen<'a> {
    fn ask(&self, system: &mut System, asked: &mut Asked) {
        for (variable, (low, high)) in &self.declarations.reported {
            if self.is_reported(*variable) {
                let range = from_to(Some(*low), *high);
                asked.demands.push(Demand::Within(*variable, range));
            }
        }
        for (one, limit) in &self.declarations.limits {
            if self.is_there(*one) && self.is_there(*limit) {
                asked.demands.push(Demand::AtMost(*one, *limit));
            }
        }
        for calculated in &self.declarations.calculated {
            if self.is_there(calculated.variable) {
                asked.demands.extend(calculated.is_in_range());
            } else if self.is_known(calculated) {
                self.limit_by(calculated, system, asked);
            }
        }
    }

    /// Whether a figure must be there: it is looked at.
    fn is_there(&self, variable: Variable) -> bool {
        match self.declarations.calculated(variable) {
            Some(calculated) => {
                self.looked_at.besides != Besides::Nothing && self.is_known(calculated)
                    || self.looked_at.calculated.contains(&(self.place, variable))
            }
            None => {
                self.declarations.reported.contains_key(&variable) && self.is_reported(variable)
            }
        }
    }

    fn is_reported(&self, variable: Variable) -> bool {
        self.looked_at.besides == Besides::All || self.looked_at.reported.contains(&variable)
    }

    fn is_known(&self, calculated: &Calculated) -> bool {
        let mut reported = calculated.reported.iter();
        reported.all(|variable| self.is_reported(*variable))
    }

    /// Of what is calculated without being looked at: it breaks what is declared of it, or else
    /// nothing exceeds it that may not.
    fn limit_by(&self, calculated: &Calculated, system: &mut System, asked: &mut Asked) {
        let limits = self.declarations.limits.iter();
        let below =
            limits.filter(|(one, limit)| *limit == calculated.variable && self.is_there(*one));
        let below: Vec<Demand> = below
            .map(|(one, limit)| Demand::AtMost(*one, *limit))
            .collect();
        if below.is_empty() {
            return;
        }
        let mut kept = below;
        let mut ways = Vec::new();
        for one in self.declarations.resting(calculated) {
            if !self.is_there(one.variable) {
                kept.extend(one.is_in_range());
                kept.extend(
                    self.above(one)
                        .map(|limit| Demand::AtMost(one.variable, limit)),
                );
                ways.extend(self.breaking(one, system));
            }
        }
        ways.push(kept);
        asked.one_of.push(ways);
    }

    /// What a calculated figure may not exceed, as far as that is there.
    fn above(&self, calculated: &Calculated) -> impl Iterator<Item = Variable> + use<'_, 'a> {
        let variable = calculated.variable;
        let limits = self.declarations.limits.iter();
        let above = limits.filter(move |(one, _)| *one == variable);
        above
            .map(|(_, limit)| *limit)
            .filter(|limit| self.is_there(*limit))
    }

    /// The ways in which a calculated figure breaks what is declared of it.
    fn breaking(&self, calculated: &Calculated, system: &mut System) -> Vec<Vec<Demand>> {
        let (low, high) = calculated.range;
        let terms = calculated.terms.iter();
        let turned = terms.clone().map(|(minus, term)| (!minus, *term)).collect();
        let mut ways = Vec::new();
        if calculated.terms.iter().any(|(minus, _)| *minus) {
            ways.push(system.excess(calculated.grain, turned));
        }
        let value = |range| {
            let sum = calculated.sum();
            vec![sum, Demand::Within(calculated.variable, range)]
        };
        if low > Decimal::ZERO {
            ways.push(value(Interval::below(low)));
        }
        ways.extend(high.map(|high| value(Interval::above(high))));
        for limit in self.above(calculated) {
            let terms = terms.clone().copied().chain([(true, limit)]).collect();
            ways.push(system.excess(calculated.grain, terms));
        }
        ways
    }
}

impl Calculated {
    fn sum(&self) -> Demand {
        Demand::Sum {
            total: self.variable,
            terms: self.terms.clone(),
        }
    }

    fn is_in_range(&self) -> [Demand; 2] {
        let (low, high) = self.range;
        let range = from_to(Some(low), high);
        [self.sum(), Demand::Within(self.variable, range)]
    }
}

impl System {
    /// That a sum of variables of one grain is above 0.
    pub fn excess(&mut self, grain: Grain, terms: Vec<(bool, Variable)>) -> Vec<Demand> {
        let total = self.variable(grain, Decimal::ZERO, None);
        vec![
            Demand::Sum { total, terms },
            Demand::Within(total, Interval::above(Decimal::ZERO)),
        ]
    }
}
