//! Both standards over the same figures.

use super::witness::Facts;
use crate::analysis::{Atom, Commune, Conjunction, Declared, Variables};
use crate::compare::pairs::{self, Pairs};
use crate::data::record::Value;
use crate::decision::Budget;
use crate::decision::{Grain, Relation, Variable};
use crate::model::{IndicatorId, IndicatorKind, Interval, Quantity, Standard};
use crate::names::key;
use crate::number::Decimal;

/// To score one item, or to read one figure, is as much work as to look at so many terms of a rule.
const A_RULE: usize = 64;

/// Which of the two standards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Old,
    New,
}

/// Which data is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Data {
    /// Complete, and without contradictions.
    Sound,
    /// Such that all that is calculated from the facts can be.
    Consistent,
    /// Any, perhaps such that contradicts itself where nothing looks at it.
    Any,
}

/// Both standards, their indicators united by name.
pub(super) struct Both<'a> {
    pub(super) old: &'a Standard,
    pub(super) new: &'a Standard,
    /// Indicators by name.
    pub(super) columns: Pairs<IndicatorId>,
    /// What both declare.
    declared: Declared,
    variables: [Variables; 2],
}

impl Which {
    /// The other one.
    pub(super) fn other(self) -> Self {
        match self {
            Which::Old => Which::New,
            Which::New => Which::Old,
        }
    }
}

impl<'a> Both<'a> {
    pub(super) fn new(old: &'a Standard, new: &'a Standard, budget: &Budget) -> Self {
        let mut declared = Declared::within(budget);
        let of_old = declared.include(old);
        let of_new = declared.include_beside(new, &of_old);
        Self {
            old,
            new,
            columns: pairs::columns(old, new),
            declared,
            variables: [of_old, of_new],
        }
    }

    /// What all questions take their steps from.
    pub(super) fn budget(&self) -> &Budget {
        self.declared.budget()
    }

    /// Takes the steps for both standards to judge so many times. `false` where they are spent.
    pub(super) fn spend_on_judging(&self, times: usize) -> bool {
        let size = |standard: &Standard| standard.items.len() + standard.indicators.len();
        let size = A_RULE * (size(self.old) + size(self.new));
        self.budget().spend(size.saturating_mul(times))
    }

    pub(super) fn standard(&self, which: Which) -> &'a Standard {
        match which {
            Which::Old => self.old,
            Which::New => self.new,
        }
    }

    pub(super) fn variables(&self, which: Which) -> &Variables {
        let [old, new] = &self.variables;
        match which {
            Which::Old => old,
            Which::New => new,
        }
    }

    /// Nothing yet that is asked of a commune with such data.
    pub(super) fn conjunction(&self, data: Data) -> Conjunction<'_> {
        let conjunction = Conjunction::new(&self.declared);
        match data {
            Data::Sound => conjunction.complete(),
            Data::Consistent => conjunction.consistent(),
            Data::Any => conjunction,
        }
    }

    /// Among which data to look, one after the other.
    pub(super) fn data(&self) -> &'static [Data] {
        if self.calculates() {
            &[Data::Sound, Data::Consistent, Data::Any]
        } else {
            &[Data::Any]
        }
    }

    /// Whether anything is calculated.
    pub(super) fn calculates(&self) -> bool {
        self.declared.calculates()
    }

    /// Asks that the numbers among some facts sum up to less. `false` if that cannot be asked.
    pub(super) fn ask_for_less(&self, conjunction: &mut Conjunction<'_>, facts: &Facts) -> bool {
        let mut numbers: Vec<(Variable, Grain)> = Vec::new();
        for which in [Which::Old, Which::New] {
            let variables = self.variables(which);
            for (id, indicator) in self.standard(which).indicators.iter() {
                let name = key(&indicator.name);
                let now = facts.values.get(&name).and_then(|_| variables.of(id));
                let before = facts.before.get(&name).and_then(|_| variables.previous(id));
                let grain = Grain::of(indicator).filter(|_| !indicator.is_calculated());
                for variable in now.into_iter().chain(before) {
                    if !numbers.iter().any(|(known, _)| *known == variable) {
                        numbers.extend(grain.map(|grain| (variable, grain)));
                    }
                }
            }
        }
        let Some((_, grain)) = numbers.first().copied() else {
            return false;
        };
        // Counts and percentages have no sum that can be asked.
        if numbers.iter().any(|(_, other)| *other != grain) {
            return false;
        }
        let total = conjunction.variable(grain, Decimal::ZERO, None);
        let terms = numbers.into_iter().map(|(variable, _)| (false, variable));
        conjunction.relate(Relation::Sum {
            total,
            terms: terms.collect(),
        });
        conjunction.relate(Relation::Within(total, Interval::below(facts.size().0)));
        true
    }

    /// Asks something as one of the standards means it.
    pub(super) fn ask<'b>(
        &'b self,
        conjunction: &mut Conjunction<'b>,
        which: Which,
        atoms: &[Atom],
    ) {
        for atom in atoms {
            conjunction.require(self.standard(which), self.variables(which), atom);
        }
    }

    /// The entry of the other standard with the name of this indicator.
    pub(super) fn column(&self, which: Which, id: IndicatorId) -> Option<IndicatorId> {
        let mut pairs = self.columns.both.iter();
        pairs.find_map(|(old, new)| match which {
            Which::Old => (*old == id).then_some(*new),
            Which::New => (*new == id).then_some(*old),
        })
    }

    /// Whether both declare an indicator, and all that it is calculated from, as the same kind of
    /// figure, if both have it.
    pub(super) fn is_of_one_kind(&self, which: Which, id: IndicatorId) -> bool {
        let (own, other) = (self.standard(which), self.standard(which.other()));
        let same = |id: IndicatorId| {
            let paired = self.column(which, id);
            let kind = &own.indicators[id].kind;
            paired.is_none_or(|paired| same_kind(kind, &other.indicators[paired].kind))
        };
        own.reported(id).into_iter().all(same)
    }

    /// What a commune must tell for what is asked to be seen: no more.
    pub(super) fn facts(&self, commune: &Commune, atoms: &[(Which, &[Atom])]) -> Facts {
        let mut facts = Facts {
            words: commune.words.clone(),
            ..Facts::default()
        };
        for (which, atoms) in atoms {
            for atom in *atoms {
                match atom {
                    Atom::Answer(id, answer) => {
                        let name = key(&self.standard(*which).indicators[*id].name);
                        facts.values.insert(name, Value::Flag(*answer));
                    }
                    Atom::Within(quantity, _)
                    | Atom::NoCase(quantity)
                    | Atom::CasesWithoutBase(quantity) => {
                        self.tell(&mut facts, commune, *which, *quantity);
                    }
                    Atom::Is(..) | Atom::Class(_) => {}
                }
            }
        }
        facts
    }

    /// Adds the figures that a quantity is made of.
    pub(super) fn tell(
        &self,
        facts: &mut Facts,
        commune: &Commune,
        which: Which,
        quantity: Quantity,
    ) {
        for id in quantity.indicators() {
            self.tell_number(facts, commune, which, id);
            if quantity.compares() {
                self.tell_previous(facts, commune, which, id);
            }
        }
    }

    /// Adds a count or percentage, or what it is calculated from.
    pub(super) fn tell_number(
        &self,
        facts: &mut Facts,
        commune: &Commune,
        which: Which,
        id: IndicatorId,
    ) {
        let standard = self.standard(which);
        for id in standard.reported(id) {
            if let Some(variable) = self.variables(which).of(id) {
                let value = Value::Number(commune.figures.value(variable));
                facts
                    .values
                    .insert(key(&standard.indicators[id].name), value);
            }
        }
    }

    fn tell_previous(&self, facts: &mut Facts, commune: &Commune, which: Which, id: IndicatorId) {
        let standard = self.standard(which);
        for id in standard.reported(id) {
            if let Some(variable) = self.variables(which).previous(id) {
                let value = Value::Number(commune.figures.value(variable));
                facts
                    .before
                    .insert(key(&standard.indicators[id].name), value);
            }
        }
    }
}

pub(super) fn same_kind(one: &IndicatorKind, other: &IndicatorKind) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}
