//! The most and the least points that figures can bring.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::{self, Choice};
use super::conflict::Conflict;
use super::found::{Extreme, Found};
use super::optimise::{Optimiser, Sense, Wish};
use super::unsat_core;
use crate::decision::{Answer, Budget};
use crate::model::{ClassId, Id, IndicatorId, Item, ItemId, Requirement, Scoring, Standard};
use crate::number::Decimal;
use crate::solve::{
    Atom, By, Commune, Conjunction, Declared, Kind, Row, Variables, satisfying_words,
};

/// So many looks at what a choice asks are as much work as a look at one term of a rule.
const LOOKS_A_STEP: usize = 4;

/// So often figures are looked for, for one answer.
const MOST_TRIALS: usize = 20_000;

/// What has more cases than can be argued about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beyond {
    /// Items.
    pub items: Vec<ItemId>,
    /// Further requirements of recognition, by their places.
    pub requirements: Vec<usize>,
}

impl Beyond {
    /// Whether there is nothing of the kind.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.requirements.is_empty()
    }
}

/// What no figures bring about of single items, whatever the others do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutOfReach {
    /// Rows and answers. Of a condition, only where none of its cases comes about; of points by
    /// steps none, for steps that no figures make are nothing wrong.
    pub ways: Vec<(ItemId, By)>,
    /// Items with points by steps that never reach their most points, and the most that they
    /// reach.
    pub most: Vec<(ItemId, Decimal)>,
}

/// A standard of which questions are asked. What was found not to go together for one answer is
/// known for the next.
pub(super) struct Search<'a> {
    standard: &'a Standard,
    /// What is chosen for: each item, then each further requirement, then the class if points
    /// hang on what a commune is. By part: the place of its criterion, one after the last for what
    /// is no item; and its choices, as far as each is possible by itself.
    criteria: Vec<usize>,
    choices: Vec<Vec<Choice>>,
    /// What cannot be argued about, so that nothing about totals can.
    beyond: Beyond,
    out_of_reach: OutOfReach,
    hangs_on_kind: bool,
    declared: Declared,
    variables: Variables,
    conflicts: Vec<Conflict>,
}

impl<'a> Search<'a> {
    pub(super) fn new(standard: &'a Standard, budget: &Budget) -> Self {
        Self::requiring(standard, &standard.recognition.requirements, budget)
    }

    /// The same of communes that meet only some of the further requirements.
    pub(super) fn requiring(
        standard: &'a Standard,
        requirements: &[Requirement],
        budget: &Budget,
    ) -> Self {
        let mut declared = Declared::within(budget);
        let variables = declared.include(standard);
        let mut search = Self {
            standard,
            criteria: Vec::new(),
            choices: Vec::new(),
            beyond: Beyond::default(),
            out_of_reach: OutOfReach::default(),
            hangs_on_kind: false,
            declared,
            variables,
            conflicts: Vec::new(),
        };
        for (id, item) in standard.items.iter() {
            let choices = choice::of_item(standard, item, budget);
            search.beyond.items.extend(choices.is_none().then_some(id));
            let choices = search.within_reach(id, item, choices.unwrap_or_default());
            search.add(item.criterion.place(), choices);
        }
        for (at, requirement) in requirements.iter().enumerate() {
            let choices = choice::of_requirement(standard, requirement, budget);
            let beyond = choices.is_none().then_some(at);
            search.beyond.requirements.extend(beyond);
            search.add(standard.criteria.len(), choices.unwrap_or_default());
        }
        let mut choices = search.choices.iter().flatten();
        if choices.any(Choice::asks_kind) {
            search.ask_class();
        }
        search.opposite_answers();
        search
    }

    /// Chooses a class along with everything else.
    pub(super) fn ask_class(&mut self) {
        if !self.hangs_on_kind {
            self.hangs_on_kind = true;
            self.add(
                self.standard.criteria.len(),
                choice::of_classes(self.standard),
            );
        }
    }

    fn add(&mut self, criterion: usize, choices: Vec<Choice>) {
        self.criteria.push(criterion);
        self.choices.push(choices);
    }

    /// What cannot be argued about.
    pub(super) fn beyond(&self) -> &Beyond {
        &self.beyond
    }

    /// What no figures bring about of single items.
    pub(super) fn out_of_reach(&self) -> &OutOfReach {
        &self.out_of_reach
    }

    /// Whether anything that is scored or required hangs on attributes or classes.
    pub(super) fn hangs_on_kind(&self) -> bool {
        self.hangs_on_kind
    }

    /// Whether a commune can belong to a class, as far as can be said.
    pub(super) fn has_communes(&self, class: ClassId) -> bool {
        let asked = [(self.standard, Kind::Class(class))];
        satisfying_words(&asked, self.declared.budget()) != Answer::Unsat
    }

    /// A wish for each criterion: the same, but for one criterion.
    pub(super) fn wishes(&self, wish: Wish, except: Option<(usize, Wish)>) -> Vec<Wish> {
        let mut wishes = vec![wish; self.standard.criteria.len()];
        // What is no item, as a criterion of its own.
        wishes.push(Wish::Any);
        if let Some((place, other)) = except
            && let Some(slot) = wishes.get_mut(place)
        {
            *slot = other;
        }
        wishes
    }

    /// The most or the least points of communes, of one class or of all, with these wishes.
    pub(super) fn extreme(
        &mut self,
        sense: Sense,
        wishes: Vec<Wish>,
        class: Option<ClassId>,
    ) -> Extreme {
        if !self.beyond.is_empty() {
            return Extreme::Undecided;
        }
        let mut optimiser = Optimiser::new(&self.choices, &self.criteria, sense, wishes, class);
        let mut left = MOST_TRIALS;
        while left > 0 {
            let picks = match optimiser.solve(&self.conflicts, self.declared.budget()) {
                Answer::Sat(picks) => picks,
                Answer::Unsat => return Extreme::Impossible,
                Answer::Unknown => return Extreme::Undecided,
            };
            let parts = picks.iter().zip(&self.choices);
            let chosen: Vec<&Choice> = parts
                .filter_map(|(pick, choices)| choices.get(*pick))
                .collect();
            let mut atoms: Vec<Atom> = Vec::new();
            for atom in chosen.iter().flat_map(|choice| &choice.atoms) {
                if !atoms.contains(atom) {
                    atoms.push(*atom);
                }
            }
            match self.fit(&atoms) {
                Answer::Sat(commune) => return Extreme::Found(self.found(&chosen, &commune)),
                Answer::Unknown => return Extreme::Undecided,
                Answer::Unsat => {}
            }
            let mut is_possible = |atoms: &[Atom]| {
                left = left.saturating_sub(1);
                left == 0 || self.fit(atoms) != Answer::Unsat
            };
            let core = unsat_core::core(atoms, &self.choices, &mut is_possible);
            let mut all = unsat_core::alike(&core, &self.choices, &mut is_possible);
            all.push(core);
            if !self.spend_on(all.iter().map(Vec::len).sum()) {
                return Extreme::Undecided;
            }
            let conflicts = all.iter().map(|atoms| Conflict::new(atoms, &self.choices));
            let conflicts: Vec<Conflict> = conflicts.collect();
            self.conflicts.extend(conflicts);
        }
        Extreme::Undecided
    }

    /// Takes the steps for holding so many things against all that is asked by choices.
    fn spend_on(&self, atoms: usize) -> bool {
        let choices = self.choices.iter().flatten();
        let asked: usize = choices.map(|choice| 1 + choice.atoms.len()).sum();
        self.declared
            .budget()
            .spend(atoms.saturating_mul(asked) / LOOKS_A_STEP)
    }

    /// A commune of which all of this is so.
    fn fit(&self, atoms: &[Atom]) -> Answer<Commune> {
        let mut conjunction = Conjunction::new(&self.declared).complete();
        for atom in atoms {
            conjunction.require(self.standard, &self.variables, atom);
        }
        conjunction.answer()
    }

    fn found(&self, chosen: &[&Choice], commune: &Commune) -> Found {
        let of_items = chosen.iter().take(self.standard.items.len());
        let points: Vec<Option<Decimal>> = of_items.map(|choice| choice.ruled).collect();
        Found::new(self.standard, &self.variables, points, commune)
    }

    /// The choices of an item that are possible by themselves; others are noted.
    fn within_reach(&mut self, id: ItemId, item: &Item, mut choices: Vec<Choice>) -> Vec<Choice> {
        let rule = match &item.scoring {
            Scoring::Measure { scale, .. } => scale.linear.as_ref(),
            Scoring::Flag { .. } | Scoring::When { .. } => None,
        };
        let is_step =
            |choice: &Choice| rule.is_some() && matches!(choice.by, By::Row(Row::Band(_)));
        let is_possible = |choice: &Choice| self.fit(&choice.atoms) != Answer::Unsat;
        // A condition can fail to have any case at all.
        let mut seen: Vec<By> = match &item.scoring {
            Scoring::When { .. } => [true, false].map(By::Answer).to_vec(),
            Scoring::Flag { .. } | Scoring::Measure { .. } => Vec::new(),
        };
        let ruled = choices.iter().filter(|choice| choice.ruled.is_some());
        for choice in ruled.filter(|choice| !is_step(choice)) {
            if !seen.contains(&choice.by) {
                seen.push(choice.by);
            }
        }
        choices.retain(|choice| is_step(choice) || is_possible(choice));
        let is_there = |by: &By| {
            choices
                .iter()
                .any(|choice| choice.by == *by && choice.ruled.is_some())
        };
        let missing = seen.into_iter().filter(|by| !is_there(by));
        let missing: Vec<(ItemId, By)> = missing.map(|by| (id, by)).collect();
        // Of many steps only the best are tried: the first that is possible is the best of all.
        let mut steps: Vec<&Choice> = choices.iter().filter(|choice| is_step(choice)).collect();
        steps.sort_by_key(|choice| std::cmp::Reverse(choice.points()));
        let best = steps.iter().find(|choice| is_possible(choice));
        let best = best.map_or(Decimal::ZERO, |choice| choice.points());
        choices.retain(|choice| !is_step(choice) || choice.points() <= best);
        self.out_of_reach.ways.extend(missing);
        if rule.is_some_and(|rule| best < rule.most.value) {
            self.out_of_reach.most.push((id, best));
        }
        choices
    }

    /// One yes/no has one answer.
    fn opposite_answers(&mut self) {
        // What one part alone asks never meets another answer.
        let mut parts: BTreeMap<IndicatorId, BTreeSet<usize>> = BTreeMap::new();
        for (part, choices) in self.choices.iter().enumerate() {
            for atom in choices.iter().flat_map(|choice| &choice.atoms) {
                if let Atom::Answer(id, _) = atom {
                    parts.entry(*id).or_default().insert(part);
                }
            }
        }
        parts.retain(|_, parts| parts.len() > 1);
        for id in parts.into_keys() {
            if !self.spend_on(2) {
                // Then nothing is decided any more.
                return;
            }
            let both = [true, false].map(|answer| Atom::Answer(id, answer));
            self.conflicts.push(Conflict::new(&both, &self.choices));
        }
    }
}
