//! The cheapest choice of a way for each component: a knapsack with one way a component.
//!
//! Costs are compared by the number of figures that change, then by effort. Adding the same to two costs
//! keeps their order, so what is dearest so far can be dropped.

use std::cmp::Reverse;

use super::component::components;
use super::options::{Options, Way, options};
use super::question::Question;
use crate::model::{CriterionId, Id, IndicatorId, Standard};

/// So many states are kept; with more, what is found is true but may not be least.
const MOST_STATES: usize = 5_000;

/// What a change of figures costs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    /// How many figures change.
    pub(super) changes: usize,
    /// By how much, all together.
    pub(super) effort: i128,
}

/// A component with what can be done with it.
#[derive(Debug)]
struct Part {
    /// The criteria that its items are of, by their places.
    criteria: Vec<usize>,
    options: Options,
}

/// All components of a commune with what can be done with them.
#[derive(Debug)]
pub(super) struct Choices {
    parts: Vec<Part>,
    /// By criterion, the points of what no component has.
    fixed: Vec<i128>,
    /// Whether all that no component has lets the commune be recognised.
    can_hold: bool,
    asks_above_zero: bool,
    threshold: i128,
    /// Whether no way is missing.
    pub(super) is_complete: bool,
}

/// What was chosen.
#[derive(Debug, Clone, Default)]
pub(super) struct Choice {
    /// By component, the way that is not to leave it.
    pub(super) ways: Vec<(usize, usize)>,
    pub(super) cost: Cost,
    /// The total.
    pub(super) total: i128,
}

/// A choice for some of the components of a group.
#[derive(Debug, Clone)]
struct State {
    /// What its criteria give so far.
    points: Vec<i128>,
    choice: Choice,
}

impl State {
    fn total(&self) -> i128 {
        self.points.iter().copied().fold(0, i128::saturating_add)
    }
}

impl Choices {
    pub(super) fn new(standard: &Standard, question: &Question<'_>) -> Self {
        let program = &question.lowered.program;
        let of_item: Vec<CriterionId> =
            standard.items.values().map(|item| item.criterion).collect();
        let first = CriterionId::at(0);
        let criterion = |item: usize| of_item.get(item).copied().unwrap_or(first);
        let components = components(question);
        let moves_item = |item: usize| {
            let mut items = components.iter().flat_map(|one| &one.items);
            items.any(|one| one.place() == item)
        };
        let mut fixed = vec![0_i128; standard.criteria.len()];
        for (item, points) in question.points.iter().enumerate() {
            let slot = fixed.get_mut(criterion(item).place());
            if let Some(slot) = slot.filter(|_| !moves_item(item)) {
                *slot = slot.saturating_add(*points);
            }
        }
        let mut holds = question.holds.iter().enumerate();
        let moves_requirement = |place: usize| {
            let mut components = components.iter();
            components.any(|one| one.requirements.contains(&place))
        };
        let can_hold = holds.all(|(place, holds)| *holds || moves_requirement(place));
        let parts: Vec<Part> = (components.iter())
            .map(|component| {
                let criteria = component
                    .items
                    .iter()
                    .map(|item| criterion(item.place()).place());
                let mut criteria: Vec<usize> = criteria.collect();
                criteria.sort_unstable();
                criteria.dedup();
                Part {
                    criteria,
                    options: options(question, component, &criterion),
                }
            })
            .collect();
        Self {
            can_hold,
            is_complete: !question.is_by_open_class
                && parts.iter().all(|part| part.options.is_complete),
            parts,
            fixed,
            asks_above_zero: program.no_criterion_at_zero,
            threshold: question.threshold,
        }
    }

    /// The way that a choice names.
    pub(super) fn way(&self, (component, way): (usize, usize)) -> Option<&Way> {
        self.parts.get(component)?.options.ways.get(way)
    }

    /// The choices by which everything but the total holds, without moving some figures: the most points
    /// first, each cheaper than those before it. What is more than the threshold counts as the threshold.
    /// The second says whether none can be missing.
    pub(super) fn front(&self, without: &[IndicatorId]) -> (Vec<Choice>, bool) {
        if !self.can_hold {
            return (Vec::new(), true);
        }
        let mut is_complete = self.is_complete;
        let mut groups = Vec::new();
        for group in self.groups() {
            let states = self.states(&group, without);
            is_complete &= states.len() <= MOST_STATES;
            groups.push(states);
        }
        let least = |states: &Vec<State>| {
            let points = states.iter().map(State::total);
            points.min().unwrap_or(0)
        };
        let mut rest: i128 = groups.iter().map(least).fold(0, i128::saturating_add);
        let mut all = vec![Choice::default()];
        for states in &mut groups {
            states.truncate(MOST_STATES);
            rest = rest.saturating_sub(least(states));
            all = add(&all, states, self.threshold.saturating_sub(rest));
            is_complete &= all.len() <= MOST_STATES;
            all.truncate(MOST_STATES);
        }
        (all, is_complete)
    }

    /// What can be chosen for the components of a group.
    fn states(&self, group: &Group, without: &[IndicatorId]) -> Vec<State> {
        let fixed = group.criteria.iter();
        let mut states = vec![State {
            points: fixed
                .filter_map(|place| self.fixed.get(*place).copied())
                .collect(),
            choice: Choice::default(),
        }];
        for place in &group.parts {
            if let Some(part) = self.parts.get(*place) {
                states = spread(&states, *place, &part.options, &group.criteria, without);
            }
        }
        if self.asks_above_zero {
            states.retain(|state| state.points.iter().all(|points| *points > 0));
        }
        states
    }

    /// Criteria that components join with these, and components of requirements alone.
    fn groups(&self) -> Vec<Group> {
        let mut of: Vec<usize> = (0..self.fixed.len()).collect();
        for part in &self.parts {
            let own = part.criteria.iter();
            let own: Vec<usize> = own.filter_map(|place| of.get(*place).copied()).collect();
            let Some(least) = own.iter().copied().min() else {
                continue;
            };
            for one in of.iter_mut().filter(|one| own.contains(one)) {
                *one = least;
            }
        }
        let mut groups: Vec<Group> = Vec::new();
        for root in 0..of.len() {
            let criteria: Vec<usize> = (0..of.len())
                .filter(|place| of.get(*place) == Some(&root))
                .collect();
            let parts = self.parts.iter().enumerate();
            let parts = parts.filter(|(_, part)| {
                part.criteria
                    .first()
                    .is_some_and(|first| criteria.contains(first))
            });
            let parts = parts.map(|(place, _)| place).collect();
            if !criteria.is_empty() {
                groups.push(Group { criteria, parts });
            }
        }
        let alone = self.parts.iter().enumerate();
        let alone = alone.filter(|(_, part)| part.criteria.is_empty());
        groups.extend(alone.map(|(place, _)| Group {
            criteria: Vec::new(),
            parts: vec![place],
        }));
        groups
    }
}

/// Criteria, by their places, and the components that give them points.
struct Group {
    criteria: Vec<usize>,
    parts: Vec<usize>,
}

/// Each choice so far with each of a group; no more points than so many count.
fn add(all: &[Choice], states: &[State], cap: i128) -> Vec<Choice> {
    let mut sums: Vec<(i128, Cost, &Choice, &State)> = Vec::new();
    for one in all {
        for state in states {
            let total = one.total.saturating_add(state.total()).min(cap);
            sums.push((total, one.cost.plus(state.choice.cost), one, state));
        }
    }
    sums.sort_by_key(|(total, cost, ..)| (Reverse(*total), *cost));
    let mut kept: Vec<Choice> = Vec::new();
    for (total, cost, one, state) in sums {
        if kept.last().is_none_or(|last| cost < last.cost) {
            let mut ways = one.ways.clone();
            ways.extend(&state.choice.ways);
            kept.push(Choice { ways, cost, total });
        }
    }
    kept
}

/// Each state with each way of a component, but for those of which another gives as much for no more.
fn spread(
    states: &[State],
    place: usize,
    options: &Options,
    criteria: &[usize],
    without: &[IndicatorId],
) -> Vec<State> {
    let mut all: Vec<State> = Vec::new();
    let ways = options.ways.iter().enumerate();
    let ways = ways.filter(|(_, way)| {
        let mut moves = way.moves.iter();
        !moves.any(|(lever, _)| without.contains(&lever.indicator))
    });
    for (at, way) in ways {
        for state in states {
            let mut next = state.clone();
            for (of, points) in &way.points {
                let slot = criteria.iter().position(|one| *one == of.place());
                if let Some(slot) = slot.and_then(|slot| next.points.get_mut(slot)) {
                    *slot = slot.saturating_add(*points);
                }
            }
            next.choice.cost = next.choice.cost.plus(way.cost);
            if !way.moves.is_empty() {
                next.choice.ways.push((place, at));
            }
            all.push(next);
        }
    }
    all.sort_by(|one, other| {
        one.choice
            .cost
            .cmp(&other.choice.cost)
            .then_with(|| other.points.cmp(&one.points))
    });
    let mut kept: Vec<State> = Vec::new();
    for state in all {
        let is_below = |other: &State| {
            let mut pairs = other.points.iter().zip(&state.points);
            pairs.all(|(other, own)| other >= own)
        };
        if !kept.iter().any(is_below) {
            kept.push(state);
        }
    }
    kept
}

impl Cost {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            changes: self.changes.saturating_add(other.changes),
            effort: self.effort.saturating_add(other.effort),
        }
    }
}
