//! What standards declare of their figures, as far as a question looks at them.
//!
//! A declaration keeps figures from being taken, and a figure that is not taken is missing. So
//! nothing else counts for a question than what is declared among the figures that it looks at:
//! whatever is declared of others, these can be missing. What is calculated must be there, and so
//! be what is declared of it, where the question looks at it itself. Where it does not, it may
//! break its declaration: then it is no limit to others.

mod limits;
mod standard;
mod variables;

pub use variables::{Row, Variables};

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use limits::Limits;
use variables::from_to;

use crate::decision::{Budget, Grain, Relation, System, Variable};
use crate::model::Interval;
use crate::number::Decimal;

/// The variables of standards, and what these declare of them.
#[derive(Debug, Clone, Default)]
pub struct Declared {
    pub(super) system: System,
    declarations: Vec<Declarations>,
}

/// What one standard declares of the figures of one period.
#[derive(Debug, Clone, Default)]
struct Declarations {
    /// Least and largest values of what is reported.
    reported: BTreeMap<Variable, (Decimal, Option<Decimal>)>,
    /// What is calculated, each after those that it is calculated from.
    calculated: Vec<Calculated>,
    /// Where each of these stands.
    places: HashMap<Variable, usize>,
    /// What may not exceed what.
    limits: Limits,
}

/// A calculated figure.
#[derive(Debug, Clone)]
struct Calculated {
    variable: Variable,
    grain: Grain,
    /// What is added, or taken away where `true`.
    terms: Vec<(bool, Variable)>,
    /// All reported figures that it rests on.
    reported: Vec<Variable>,
    /// Its least and its largest value.
    range: (Decimal, Option<Decimal>),
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

/// Relations, or ways of which one must be met.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    pub(super) constraints: Vec<Relation>,
    pub(super) one_of: Vec<Vec<Vec<Relation>>>,
}

impl Declared {
    /// Nothing; what is asked of it takes its steps from a budget.
    pub fn within(budget: &Budget) -> Self {
        Self {
            system: System::within(budget),
            declarations: Vec::new(),
        }
    }

    /// What questions take their steps from.
    pub fn budget(&self) -> &Budget {
        self.system.budget()
    }

    /// Adds declarations, and tells their place.
    fn add(&mut self, declarations: Declarations) -> usize {
        self.declarations.push(declarations);
        self.declarations.len() - 1
    }

    /// Looks at a figure as one of the standards means it.
    pub(super) fn look_at(&self, looked_at: &mut LookedAt, place: usize, variable: Variable) {
        let declarations = self.declarations.get(place);
        let mut open = vec![variable];
        while let Some(variable) = open.pop() {
            match declarations.and_then(|it| it.calculated(variable)) {
                None => {
                    looked_at.reported.insert(variable);
                }
                Some(calculated) => {
                    if looked_at.calculated.insert((place, variable)) {
                        open.extend(calculated.terms.iter().map(|(_, term)| *term));
                    }
                }
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
    /// Adds something that is calculated, after what it is calculated from.
    fn calculate(&mut self, calculated: Calculated) {
        let place = self.calculated.len();
        self.places.entry(calculated.variable).or_insert(place);
        self.calculated.push(calculated);
    }

    fn calculated(&self, variable: Variable) -> Option<&Calculated> {
        self.calculated.get(*self.places.get(&variable)?)
    }

    /// A calculated figure and all calculated ones that it rests on.
    fn resting(&self, calculated: &Calculated) -> Vec<&Calculated> {
        let mut variables = HashSet::from([calculated.variable]);
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

impl Seen<'_> {
    fn ask(&self, system: &mut System, asked: &mut Asked) {
        for (variable, (low, high)) in &self.declarations.reported {
            if self.is_reported(*variable) {
                let range = from_to(Some(*low), *high);
                asked.constraints.push(Relation::Within(*variable, range));
            }
        }
        for one in self.declarations.limits.limited() {
            if self.is_there(one) {
                let above = self.above(one).into_iter();
                asked
                    .constraints
                    .extend(above.map(|limit| Relation::AtMost(one, limit)));
            }
        }
        for calculated in &self.declarations.calculated {
            if self.is_there(calculated.variable) {
                asked.constraints.extend(calculated.is_in_range());
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
        self.looked_at.besides == Besides::All
            || reported.all(|variable| self.is_reported(*variable))
    }

    /// Of what is calculated without being looked at: it breaks what is declared of it, or else
    /// nothing exceeds it that may not.
    fn limit_by(&self, calculated: &Calculated, system: &mut System, asked: &mut Asked) {
        let limit = calculated.variable;
        let limits = &self.declarations.limits;
        let below = limits.below(limit, |variable| self.is_there(variable));
        if below.is_empty() {
            return;
        }
        let below = below.into_iter();
        let mut kept: Vec<Relation> = below.map(|one| Relation::AtMost(one, limit)).collect();
        let mut ways = Vec::new();
        for one in self.declarations.resting(calculated) {
            if !self.is_there(one.variable) {
                kept.extend(one.is_in_range());
                let above = self.above(one.variable).into_iter();
                kept.extend(above.map(|limit| Relation::AtMost(one.variable, limit)));
                ways.extend(self.breaking(one, system));
            }
        }
        ways.push(kept);
        asked.one_of.push(ways);
    }

    /// What a figure may not exceed, as far as that is there and nothing nearer stands for it.
    fn above(&self, variable: Variable) -> Vec<Variable> {
        let limits = &self.declarations.limits;
        limits.above(variable, |limit| self.is_there(limit))
    }

    /// The ways in which a calculated figure breaks what is declared of it.
    fn breaking(&self, calculated: &Calculated, system: &mut System) -> Vec<Vec<Relation>> {
        let (low, high) = calculated.range;
        let terms = calculated.terms.iter();
        let turned = terms.clone().map(|(minus, term)| (!minus, *term)).collect();
        let mut ways = Vec::new();
        if calculated.terms.iter().any(|(minus, _)| *minus) {
            ways.push(system.excess(calculated.grain, turned));
        }
        let value = |range| {
            let sum = calculated.sum();
            vec![sum, Relation::Within(calculated.variable, range)]
        };
        if low > Decimal::ZERO {
            ways.push(value(Interval::below(low)));
        }
        ways.extend(high.map(|high| value(Interval::above(high))));
        for limit in self.above(calculated.variable) {
            let terms = terms.clone().copied().chain([(true, limit)]).collect();
            ways.push(system.excess(calculated.grain, terms));
        }
        ways
    }
}

impl Calculated {
    fn sum(&self) -> Relation {
        Relation::Sum {
            total: self.variable,
            terms: self.terms.clone(),
        }
    }

    fn is_in_range(&self) -> [Relation; 2] {
        let (low, high) = self.range;
        let range = from_to(Some(low), high);
        [self.sum(), Relation::Within(self.variable, range)]
    }
}

impl System {
    /// That a sum of variables of one grain is above 0.
    pub fn excess(&mut self, grain: Grain, terms: Vec<(bool, Variable)>) -> Vec<Relation> {
        let total = self.variable(grain, Decimal::ZERO, None);
        vec![
            Relation::Sum { total, terms },
            Relation::Within(total, Interval::above(Decimal::ZERO)),
        ]
    }
}
