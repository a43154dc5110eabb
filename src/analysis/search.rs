//! One alternative after the other, until all choices are made and figures keep them.

use super::branch::{Order, branch};
use super::formula::Formula;
use super::query::{Query, SumWithin, Witness};
use crate::decision::{Answer, Bounds, Budget, Constraint, Stop, is_infeasible, propagate};

/// So many rounds over all constraints narrow bounds. Bounds that are too wide are no mistake.
const MOST_ROUNDS: usize = 64;

/// Answers a query by depth-first search: what follows from what was chosen is worked out before
/// anything else is.
pub(super) fn search(query: &Query, budget: &Budget) -> Answer<Witness> {
    let node = Node {
        bounds: query.bounds.clone(),
        constraints: query.constraints.iter().collect(),
        open: Vec::new(),
        left: (query.choices.iter())
            .map(|choice| (0..choice.alternatives.len()).collect())
            .collect(),
        taken: vec![false; query.choices.len()],
    };
    let mut node = node;
    for formula in &query.formulas {
        node.require(formula);
    }
    explore(query, node, budget)
}

/// What was chosen so far, and what it leaves.
#[derive(Clone)]
struct Node<'q> {
    bounds: Bounds,
    constraints: Vec<&'q Constraint>,
    /// Formulas of which at least one part must hold.
    open: Vec<&'q [Formula]>,
    /// The alternatives that are left of each choice.
    left: Vec<Vec<usize>>,
    /// Whether what the last alternative asks is among the constraints.
    taken: Vec<bool>,
}

fn explore<'q>(query: &'q Query, mut node: Node<'q>, budget: &Budget) -> Answer<Witness> {
    if let Err(stop) = node.follow(query, budget) {
        return stop.into();
    }
    if budget.is_spent() {
        return Answer::Unknown;
    }
    if node.is_refuted(budget) {
        return Answer::Unsat;
    }
    let Some(children) = node.children(query) else {
        return match branch(&node.constraints, node.bounds, Order::DepthFirst, budget) {
            Ok(values) => Answer::Sat(Witness(values)),
            Err(stop) => stop.into(),
        };
    };
    let mut answer = Answer::Unsat;
    for child in children {
        match explore(query, child, budget) {
            Answer::Sat(witness) => return Answer::Sat(witness),
            Answer::Unsat => {}
            Answer::Unknown => answer = Answer::Unknown,
        }
        if budget.is_spent() {
            return Answer::Unknown;
        }
    }
    answer
}

impl<'q> Node<'q> {
    fn require(&mut self, formula: &'q Formula) {
        match formula {
            Formula::Constraint(constraint) => self.constraints.push(constraint),
            Formula::All(parts) => parts.iter().for_each(|part| self.require(part)),
            Formula::Any(parts) => self.open.push(parts),
        }
    }

    /// Whether no numbers, whole or not, keep what was chosen. `false` where that cannot be said.
    fn is_refuted(&self, budget: &Budget) -> bool {
        // Where the least values keep all, there is nothing to refute.
        let keeps = |it: &&Constraint| it.shortfall(&self.bounds).is_some_and(|short| short <= 0);
        !self.constraints.iter().all(keeps)
            && is_infeasible(&self.constraints, &self.bounds, budget)
    }

    /// Works out what follows, until nothing more does.
    fn follow(&mut self, query: &'q Query, budget: &Budget) -> Result<(), Stop> {
        loop {
            let mut rounds = MOST_ROUNDS;
            propagate(&mut self.bounds, &self.constraints, &mut rounds, budget)?;
            let mut news = self.follow_formulas(budget)?;
            news |= self.follow_choices(query, budget)?;
            news |= self.follow_sums(query, budget)?;
            if !news || budget.is_spent() {
                return Ok(());
            }
        }
    }

    /// Of formulas with one part left, that part is required.
    fn follow_formulas(&mut self, budget: &Budget) -> Result<bool, Stop> {
        let mut news = false;
        for parts in std::mem::take(&mut self.open) {
            budget.charge(parts.len());
            let mut possible = parts
                .iter()
                .filter(|part| part.truth(&self.bounds) != Some(false));
            let first = possible.next().ok_or(Stop::Unsat)?;
            if possible.next().is_none() {
                self.require(first);
                news = true;
            } else if !parts
                .iter()
                .any(|part| part.truth(&self.bounds) == Some(true))
            {
                self.open.push(parts);
            }
        }
        Ok(news)
    }

    /// Leaves out the alternatives that cannot be; the last that is left is taken.
    fn follow_choices(&mut self, query: &'q Query, budget: &Budget) -> Result<bool, Stop> {
        let mut news = false;
        for (place, choice) in query.choices.iter().enumerate() {
            let (Some(left), Some(taken)) = (self.left.get_mut(place), self.taken.get_mut(place))
            else {
                continue;
            };
            if *taken {
                continue;
            }
            budget.charge(left.len() * 2);
            let when = |at: usize| choice.alternatives.get(at).map(|one| &one.when);
            left.retain(|at| when(*at).is_some_and(|it| it.truth(&self.bounds) != Some(false)));
            let Some(first) = left.first() else {
                return Err(Stop::Unsat);
            };
            if left.len() == 1 {
                *taken = true;
                if let Some(formula) = when(*first) {
                    self.require(formula);
                }
                news = true;
            }
        }
        Ok(news)
    }

    /// Leaves out the alternatives with which a sum cannot be what it must.
    fn follow_sums(&mut self, query: &Query, budget: &Budget) -> Result<bool, Stop> {
        let mut news = false;
        for sum in &query.sums {
            budget.charge(sum.choices.len());
            let ranges = || sum.choices.iter().map(|place| self.range(query, *place));
            let fewest: i128 = ranges().map(|range| range.0).sum();
            let most: i128 = ranges().map(|range| range.1).sum();
            if sum.least.is_some_and(|least| most < least)
                || sum.most.is_some_and(|limit| fewest > limit)
            {
                return Err(Stop::Unsat);
            }
            for place in &sum.choices {
                let (own_fewest, own_most) = self.range(query, *place);
                let (others_fewest, others_most) = (fewest - own_fewest, most - own_most);
                let fits = |gives: i128| {
                    sum.least.is_none_or(|least| others_most + gives >= least)
                        && sum.most.is_none_or(|limit| others_fewest + gives <= limit)
                };
                let Some(left) = self.left.get_mut(*place).filter(|left| left.len() > 1) else {
                    continue;
                };
                let before = left.len();
                left.retain(|at| gives(query, *place, *at).is_some_and(fits));
                news |= left.len() < before;
                if left.is_empty() {
                    return Err(Stop::Unsat);
                }
            }
        }
        Ok(news)
    }

    /// The fewest and the most that a choice still gives.
    fn range(&self, query: &Query, place: usize) -> (i128, i128) {
        let left = self.left.get(place).into_iter().flatten();
        let gives = left.filter_map(|at| gives(query, place, *at));
        gives.fold((i128::MAX, i128::MIN), |(low, high), own| {
            (low.min(own), high.max(own))
        })
    }

    /// The ways to go on; `None` where all is chosen.
    fn children(&self, query: &'q Query) -> Option<Vec<Self>> {
        let spread = |place: usize| {
            let (fewest, most) = self.range(query, place);
            most.saturating_sub(fewest)
        };
        let open = self
            .left
            .iter()
            .enumerate()
            .filter(|(_, left)| left.len() > 1);
        let widest = open
            .map(|(place, _)| place)
            .max_by_key(|place| (spread(*place), usize::MAX - place));
        if let Some(place) = widest {
            let mut ways = self.left.get(place)?.clone();
            ways.sort_by_key(|at| gives(query, place, *at));
            if wants_more(&query.sums, place) {
                ways.reverse();
            }
            let child = |at: usize| {
                let mut child = self.clone();
                if let Some(left) = child.left.get_mut(place) {
                    *left = vec![at];
                }
                child
            };
            return Some(ways.into_iter().map(child).collect());
        }
        let parts = self.open.first()?;
        let child = |part| {
            let mut child = self.clone();
            child.open.remove(0);
            child.require(part);
            child
        };
        Some(parts.iter().map(child).collect())
    }
}

/// What an alternative gives.
fn gives(query: &Query, place: usize, at: usize) -> Option<i128> {
    let choice = query.choices.get(place)?;
    choice.alternatives.get(at).map(|one| one.gives)
}

/// Whether the sums ask a choice for much rather than for little.
fn wants_more(sums: &[SumWithin], place: usize) -> bool {
    let mut asking = sums.iter().filter(|sum| sum.choices.contains(&place));
    asking.any(|sum| sum.least.is_some())
}
