//! The best choice for every part that avoids what is known not to go together.
//!
//! A best-first search: a partial choice is as good as its cheapest completion that looks at each
//! group by itself and keeps off what conflicts with what is chosen already; so the first whole
//! choice that comes up is a best one. Of a part with many choices, such as points by steps, only
//! the next one is put beside all those after it.

use std::cell::Cell;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::conflict::Conflict;
use super::{Case, Goal, Part};
use crate::decision::{Answer, Budget};
use crate::number::Decimal;

/// So many partial choices are looked at for one answer, however often it is asked anew.
const MOST_PARTIAL: usize = 100_000;

/// So many choices are kept in all that is open.
const MOST_KEPT: usize = 10_000_000;

/// So many looks at single choices are as much work as a look at one term of a rule.
const LOOKS_A_STEP: usize = 128;

/// To look at a part, or at a conflict, is as much work as so many looks at single choices.
const A_PART: usize = 256;
const A_CONFLICT: usize = 32;

/// What is wanted of the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// As many points as possible.
    Most,
    /// As few as possible.
    Least,
}

/// What is asked of a group, such as the items of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Nothing.
    Any,
    /// That it score above 0.
    AboveZero,
    /// That it score 0.
    Zero,
}

/// A part as the search sees it.
struct Open {
    group: usize,
    /// The choices that are allowed, the cheapest first.
    allowed: Vec<Priced>,
}

/// A choice and what it costs: points that it gives, or that it lacks to the best.
#[derive(Clone, Copy)]
struct Priced {
    choice: usize,
    points: Decimal,
    cost: Decimal,
}

/// The search for one goal.
pub(super) struct Search {
    parts: Vec<Open>,
    wishes: Vec<Wish>,
    partial_left: usize,
}

/// A choice for the first parts of the order, and for the next one any from a place on.
#[derive(PartialEq, Eq)]
struct Partial {
    cost: Decimal,
    picks: Vec<usize>,
    from: usize,
    age: usize,
}

impl Ord for Partial {
    /// The cheapest is the greatest; of equals the one that has come furthest, then the oldest.
    fn cmp(&self, other: &Self) -> Ordering {
        let rank = |one: &Self| (Reverse(one.cost), one.picks.len(), Reverse(one.age));
        rank(self).cmp(&rank(other))
    }
}

impl PartialOrd for Partial {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Search {
    /// With a class, only what is for its communes is chosen.
    pub(super) fn new(parts: &[Part], goal: &Goal) -> Self {
        let parts = parts.iter().map(|part| {
            let wish = goal.wishes.get(part.group).copied().unwrap_or(Wish::Any);
            // What no row rules is not surely 0, and not the least that an item gives.
            let is_low = |case: &Case| match (goal.sense, wish) {
                (Sense::Least, _) if case.points.is_none() => false,
                (_, Wish::Zero) => case.points.unwrap_or(part.most).is_zero(),
                (_, Wish::Any | Wish::AboveZero) => true,
            };
            let is_allowed =
                |case: &Case| goal.class.is_none_or(|it| case.is_for(it)) && is_low(case);
            let points = |case: &Case| case.points.unwrap_or_default();
            let most = part.cases.iter().map(points).max();
            let allowed = part.cases.iter().enumerate();
            let allowed = allowed.filter(|(_, case)| is_allowed(case));
            let mut allowed: Vec<Priced> = allowed
                .map(|(at, case)| Priced {
                    choice: at,
                    points: points(case),
                    cost: match goal.sense {
                        Sense::Least => points(case),
                        Sense::Most => most.unwrap_or_default() - points(case),
                    },
                })
                .collect();
            // What no row rules stands last, and comes after what costs as much.
            allowed.sort_by_key(|priced| priced.cost);
            Open {
                group: part.group,
                allowed,
            }
        });
        Self {
            parts: parts.collect(),
            wishes: goal.wishes.clone(),
            partial_left: MOST_PARTIAL,
        }
    }

    /// A best choice for every part that avoids the conflicts and grants the wishes.
    pub(super) fn run(&mut self, conflicts: &[Conflict], budget: &Budget) -> Answer<Vec<usize>> {
        if !budget.spend(self.parts.len() + conflicts.len()) {
            return Answer::Unknown;
        }
        let order = self.order(conflicts);
        // All that is open is kept.
        let most = MOST_KEPT / order.len().max(1);
        let mut queue = BinaryHeap::new();
        let mut age = 0;
        let mut looked_at = 0;
        let looks = Cell::new(0);
        let mut push = |queue: &mut BinaryHeap<Partial>, picks: Vec<usize>, from| {
            if let Some((cost, from)) = self.bound(&order, &picks, from, conflicts, &looks) {
                age += 1;
                queue.push(Partial {
                    cost,
                    picks,
                    from,
                    age,
                });
            }
        };
        push(&mut queue, Vec::new(), 0);
        while let Some(Partial { picks, from, .. }) = queue.pop() {
            if picks.len() == order.len() {
                let whole = self.whole(&order, &picks);
                self.partial_left -= looked_at;
                return Answer::Sat(whole);
            }
            let mut next = picks.clone();
            next.push(from);
            push(&mut queue, picks, from + 1);
            push(&mut queue, next, 0);
            looked_at += 1;
            let is_long = looked_at > self.partial_left || queue.len() > most;
            if is_long || !budget.spend(looks.take() / LOOKS_A_STEP) {
                return Answer::Unknown;
            }
        }
        Answer::Unsat
    }

    /// Parts that conflict with others come first: what follows then never has to be taken back.
    fn order(&self, conflicts: &[Conflict]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.parts.len()).collect();
        let mut about = vec![false; self.parts.len()];
        for part in conflicts.iter().flat_map(Conflict::parts) {
            if let Some(about) = about.get_mut(part) {
                *about = true;
            }
        }
        order.sort_by_key(|part| about.get(*part) != Some(&true));
        order
    }

    /// The choice of each part, in their own order, as far as there is one.
    fn chosen(&self, order: &[usize], picks: &[usize]) -> Vec<Option<usize>> {
        let mut chosen = vec![None; self.parts.len()];
        for (&part, &pick) in order.iter().zip(picks) {
            let priced = self.parts.get(part).and_then(|open| open.allowed.get(pick));
            if let Some(slot) = chosen.get_mut(part) {
                *slot = priced.map(|priced| priced.choice);
            }
        }
        chosen
    }

    fn whole(&self, order: &[usize], picks: &[usize]) -> Vec<usize> {
        let chosen = self.chosen(order, picks).into_iter();
        chosen.map(Option::unwrap_or_default).collect()
    }

    /// The least that a partial choice costs when it is completed, and the first place from
    /// which the next part can be chosen; `None` when it cannot be completed.
    fn bound(
        &self,
        order: &[usize],
        picks: &[usize],
        from: usize,
        conflicts: &[Conflict],
        looks: &Cell<usize>,
    ) -> Option<(Decimal, usize)> {
        looks.update(|looks| looks + A_PART * self.parts.len() + A_CONFLICT * conflicts.len());
        let chosen = self.chosen(order, picks);
        let mut ruled_out = vec![Vec::new(); self.parts.len()];
        for conflict in conflicts {
            let choices = conflict.rule_out(&chosen, &mut ruled_out)?;
            looks.update(|looks| looks + choices);
        }
        let mut total = Decimal::ZERO;
        let mut first = from;
        let mut groups = vec![Group::default(); self.wishes.len()];
        for (place, &part) in order.iter().enumerate() {
            let open = self.parts.get(part)?;
            let group = groups.get_mut(open.group)?;
            if let Some(pick) = picks.get(place) {
                let priced = open.allowed.get(*pick)?;
                total += priced.cost;
                group.above_zero |= !priced.points.is_zero();
                continue;
            }
            let ruled_out = ruled_out.get(part).map_or(&[][..], Vec::as_slice);
            let from = if place == picks.len() { from } else { 0 };
            let left = open.allowed.iter().enumerate().skip(from);
            let mut left = left.filter(|(_, priced)| ruled_out.get(priced.choice) != Some(&true));
            let (at, cheapest) = left.next()?;
            if place == picks.len() {
                first = at;
            }
            total += cheapest.cost;
            let mut above = std::iter::once((at, cheapest)).chain(left);
            if let Some((_, above)) = above.find(|(_, priced)| !priced.points.is_zero()) {
                let more = above.cost - cheapest.cost;
                let least = group.to_above_zero;
                group.to_above_zero = Some(least.map_or(more, |least| least.min(more)));
            }
        }
        for (group, wish) in groups.iter().zip(&self.wishes) {
            if *wish == Wish::AboveZero && !group.above_zero {
                total += group.to_above_zero?;
            }
        }
        Some((total, first))
    }
}

/// What is known of a group while its parts are being chosen.
#[derive(Clone, Default)]
struct Group {
    /// Whether a chosen item gives it points.
    above_zero: bool,
    /// What it costs more, at least, to have points by an item that is still open.
    to_above_zero: Option<Decimal>,
}
