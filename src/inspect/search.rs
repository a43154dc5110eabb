//! The most and the least points that figures can bring.

use std::collections::HashSet;

use super::choice::{self, Choice};
use super::pick::{Chosen, Conflict, Picked, Puzzle, Sense, Wish};
use super::sums;
use crate::data::record::Value;
use crate::exact::Decimal;
use crate::model::{Id, IndicatorId, ItemId, Standard};
use crate::names::key;
use crate::solve::{By, Commune, Fit, System, Together, Variables};

/// So often figures are looked for, for one answer.
const MOST_TRIALS: usize = 4_000;

/// The most or the least points that are possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extreme {
    /// These, and figures that bring them.
    Found(Found),
    /// No figures bring what is asked.
    Impossible,
    /// The search would be too long to say.
    Undecided,
}

impl Extreme {
    /// The points, where they are known.
    pub fn points(&self) -> Option<Decimal> {
        match self {
            Extreme::Found(found) => Some(found.points),
            Extreme::Impossible | Extreme::Undecided => None,
        }
    }

    /// Whether a least total can be reached; `None` where that is not decided.
    pub fn reaches(&self, least: Decimal) -> Option<bool> {
        match self {
            Extreme::Found(found) => Some(found.points >= least),
            Extreme::Impossible => Some(false),
            Extreme::Undecided => None,
        }
    }
}

/// Points, and figures that bring them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The total.
    pub points: Decimal,
    /// How each item is scored and its points, in the standard's order.
    pub ways: Vec<(By, Decimal)>,
    /// The least figures that are scored so, of every indicator that the items depend on.
    pub figures: Vec<(IndicatorId, Value)>,
}

/// What cannot be argued about.
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

/// A standard of which questions are asked. What was found not to go together for one answer is
/// known for the next.
pub(super) struct Search<'a> {
    standard: &'a Standard,
    /// By item, and then by further requirement: the place of its criterion, one after the last
    /// for a requirement; and the ways in which it can be scored or is fulfilled.
    criteria: Vec<usize>,
    choices: Vec<Vec<Choice>>,
    /// Items and requirements that cannot be argued about, so that nothing about totals can.
    beyond: Beyond,
    declared: System,
    variables: Variables,
    conflicts: Vec<Conflict>,
}

impl<'a> Search<'a> {
    pub(super) fn new(standard: &'a Standard) -> Self {
        let touched = sums::touched(standard);
        let mut beyond = Beyond::default();
        let mut choices = Vec::new();
        let mut criteria = Vec::new();
        for (id, item) in standard.items.iter() {
            let of_item = choice::choices(standard, item, &touched);
            beyond.items.extend(of_item.is_none().then_some(id));
            choices.push(of_item.unwrap_or_default());
            criteria.push(item.criterion.place());
        }
        for (at, requirement) in standard.recognition.requirements.iter().enumerate() {
            let fulfilled = choice::fulfilled(standard, requirement, &touched);
            beyond
                .requirements
                .extend(fulfilled.is_none().then_some(at));
            choices.push(fulfilled.unwrap_or_default());
            criteria.push(standard.criteria.len());
        }
        let mut declared = System::new();
        let variables = declared.include(standard);
        let mut search = Self {
            standard,
            criteria,
            conflicts: opposite_answers(&choices),
            choices,
            beyond,
            declared,
            variables,
        };
        search.rows_out_of_reach();
        search
    }

    /// What cannot be argued about.
    pub(super) fn beyond(&self) -> &Beyond {
        &self.beyond
    }

    /// A wish for each criterion: the same, but for one criterion.
    pub(super) fn wishes(&self, wish: Wish, except: Option<(usize, Wish)>) -> Vec<Wish> {
        let mut wishes = vec![wish; self.standard.criteria.len()];
        // The requirements, as a criterion of their own.
        wishes.push(Wish::Any);
        if let Some((place, other)) = except
            && let Some(slot) = wishes.get_mut(place)
        {
            *slot = other;
        }
        wishes
    }

    /// The ways of an item of which no figures bring about any choice.
    pub(super) fn impossible_ways(&self, item: usize) -> Vec<By> {
        let impossible = |choice: usize| self.conflicts.contains(&vec![(item, choice)]);
        let choices = self.choices.get(item).map_or(&[][..], Vec::as_slice);
        let ways = choices.iter().map(|choice| choice.by);
        ways.filter(|way| {
            let mut same = choices.iter().enumerate().filter(|(_, c)| c.by == *way);
            same.all(|(choice, _)| impossible(choice))
        })
        .collect()
    }

    /// The most or the least points with these wishes.
    pub(super) fn extreme(&mut self, sense: Sense, wishes: Vec<Wish>) -> Extreme {
        if !self.beyond.is_empty() {
            return Extreme::Undecided;
        }
        let puzzle = Puzzle::new(&self.choices, &self.criteria, sense, wishes);
        let mut trials = MOST_TRIALS;
        loop {
            let picks = match puzzle.solve(&self.conflicts) {
                Picked::Whole(picks) => picks,
                Picked::Nothing => return Extreme::Impossible,
                Picked::TooMany => return Extreme::Undecided,
            };
            let chosen: Vec<Chosen> = picks.into_iter().enumerate().collect();
            match self.solve(&chosen) {
                Fit::Found(commune) => return Extreme::Found(self.found(&chosen, &commune)),
                Fit::Undecided => return Extreme::Undecided,
                Fit::Nobody => {}
            }
            let Some(left) = trials.checked_sub(chosen.len() + 1) else {
                return Extreme::Undecided;
            };
            trials = left;
            let core = self.core(chosen);
            self.conflicts.push(core);
        }
    }

    /// The fewest of some impossible choices that still are impossible together.
    fn core(&self, chosen: Vec<Chosen>) -> Conflict {
        let mut core = chosen;
        let mut at = 0;
        while at < core.len() {
            let mut without = core.clone();
            without.remove(at);
            if self.solve(&without) == Fit::Nobody {
                core = without;
            } else {
                at += 1;
            }
        }
        core
    }

    fn solve(&self, chosen: &[Chosen]) -> Fit<Commune> {
        let mut together = Together::new(self.declared.clone());
        for (item, choice) in chosen {
            let asks = self.chosen(*item, *choice).map(|choice| &choice.asks);
            for ask in asks.into_iter().flatten() {
                together.ask(self.standard, &self.variables, ask);
            }
        }
        together.fit()
    }

    fn chosen(&self, item: usize, choice: usize) -> Option<&Choice> {
        self.choices.get(item)?.get(choice)
    }

    fn found(&self, chosen: &[Chosen], commune: &Commune) -> Found {
        let chosen = chosen
            .iter()
            .filter_map(|(item, choice)| self.chosen(*item, *choice));
        let chosen: Vec<&Choice> = chosen.collect();
        let used = used(self.standard);
        let value = |id: IndicatorId| {
            if let Some(variable) = self.variables.of(id) {
                return Value::Number(commune.figures.value(variable));
            }
            let answer = commune
                .answers
                .get(&key(&self.standard.indicators[id].name));
            // No item hangs on an answer that none of its cases asks for.
            Value::Flag(answer.copied().unwrap_or(false))
        };
        let ids = self
            .standard
            .indicators
            .ids()
            .filter(|id| used.contains(id));
        Found {
            points: chosen.iter().map(|choice| choice.points).sum(),
            ways: chosen
                .iter()
                .take(self.standard.items.len())
                .map(|choice| (choice.by, choice.points))
                .collect(),
            figures: ids.map(|id| (id, value(id))).collect(),
        }
    }

    /// Finds the choices that no figures bring about, whatever the other items do.
    fn rows_out_of_reach(&mut self) {
        for item in 0..self.choices.len() {
            let count = self.choices.get(item).map_or(0, Vec::len);
            for choice in 0..count {
                if self.solve(&[(item, choice)]) == Fit::Nobody {
                    self.conflicts.push(vec![(item, choice)]);
                }
            }
        }
    }
}

/// Two items that look at one yes/no have one answer.
fn opposite_answers(choices: &[Vec<Choice>]) -> Vec<Conflict> {
    let mut answers = Vec::new();
    for (item, choices) in choices.iter().enumerate() {
        for (choice, of_item) in choices.iter().enumerate() {
            let of_item = of_item.answers();
            answers.extend(of_item.map(|(id, answer)| (id, answer, (item, choice))));
        }
    }
    let mut conflicts = Vec::new();
    for (at, (id, answer, one)) in answers.iter().enumerate() {
        let later = answers.iter().skip(at + 1);
        let opposite = later
            .filter(|(other, said, (item, _))| other == id && said != answer && *item != one.0);
        conflicts.extend(opposite.map(|(.., other)| vec![*one, *other]));
    }
    conflicts
}

/// The indicators that items and requirements look at.
pub(super) fn used(standard: &Standard) -> HashSet<IndicatorId> {
    let items = standard.items.values();
    let requirements = standard.recognition.requirements.iter();
    let used = items
        .flat_map(|item| item.scoring.indicators())
        .chain(requirements.flat_map(|requirement| requirement.condition.indicators()));
    sums::with_terms(standard, used)
}
