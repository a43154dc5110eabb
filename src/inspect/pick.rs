//! The best choice for every item that avoids what is known not to go together.
//!
//! A best-first search: a partial choice is as good as its cheapest completion that looks at each
//! criterion by itself, so the first whole choice that comes up is a best one.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::choice::Choice;
use crate::exact::Decimal;

/// So many partial choices are looked at for one answer.
const MOST_PARTIAL: usize = 50_000;

/// What is wanted of the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// As many points as possible.
    Most,
    /// As few as possible.
    Least,
}

/// What is asked of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// Nothing.
    Any,
    /// That it score above 0.
    AboveZero,
    /// That it score 0.
    Zero,
}

/// An item's place and the place of one of its choices.
pub(super) type Chosen = (usize, usize);

/// Choices that no figures bring about together.
pub(super) type Conflict = Vec<Chosen>;

/// An item as the search sees it.
struct Open {
    criterion: usize,
    /// The choices that its criterion's wish allows, the cheapest first.
    allowed: Vec<Priced>,
}

/// A choice and what it costs: points that it gives, or that it lacks to the best.
#[derive(Clone, Copy)]
struct Priced {
    choice: usize,
    points: Decimal,
    cost: Decimal,
}

/// What is looked for.
pub(super) struct Puzzle {
    items: Vec<Open>,
    wishes: Vec<Wish>,
}

/// What is found: a choice for each item.
pub(super) enum Picked {
    Whole(Vec<usize>),
    /// No choice avoids the conflicts and grants the wishes.
    Nothing,
    /// There were too many to look at.
    TooMany,
}

/// A choice for the first items of the order.
#[derive(PartialEq, Eq)]
struct Partial {
    cost: Decimal,
    picks: Vec<usize>,
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

impl Puzzle {
    /// `choices` and `criteria` are by item, `wishes` by criterion.
    pub(super) fn new(
        choices: &[Vec<Choice>],
        criteria: &[usize],
        sense: Sense,
        wishes: Vec<Wish>,
    ) -> Self {
        let items = choices.iter().zip(criteria).map(|(choices, &criterion)| {
            let wish = wishes.get(criterion).copied().unwrap_or(Wish::Any);
            let allowed = choices.iter().enumerate();
            let allowed =
                allowed.filter(|(_, choice)| wish != Wish::Zero || choice.points.is_zero());
            let most = choices.iter().map(|choice| choice.points).max();
            let mut allowed: Vec<Priced> = allowed
                .map(|(at, choice)| Priced {
                    choice: at,
                    points: choice.points,
                    cost: match sense {
                        Sense::Least => choice.points,
                        Sense::Most => most.unwrap_or_default() - choice.points,
                    },
                })
                .collect();
            allowed.sort_by_key(|priced| priced.cost);
            Open { criterion, allowed }
        });
        Self {
            items: items.collect(),
            wishes,
        }
    }

    /// A best choice for every item.
    pub(super) fn solve(&self, conflicts: &[Conflict]) -> Picked {
        let order = self.order(conflicts);
        let mut queue = BinaryHeap::new();
        let mut age = 0;
        if let Some(cost) = self.cost(&order, &[]) {
            queue.push(Partial {
                cost,
                picks: Vec::new(),
                age,
            });
        }
        while let Some(partial) = queue.pop() {
            let Some(&item) = order.get(partial.picks.len()) else {
                return Picked::Whole(self.whole(&order, &partial.picks));
            };
            let count = self.items.get(item).map_or(0, |open| open.allowed.len());
            for next in 0..count {
                let mut picks = partial.picks.clone();
                picks.push(next);
                if self.clashes(&order, &picks, conflicts) {
                    continue;
                }
                if let Some(cost) = self.cost(&order, &picks) {
                    age += 1;
                    queue.push(Partial { cost, picks, age });
                }
            }
            if age > MOST_PARTIAL {
                return Picked::TooMany;
            }
        }
        Picked::Nothing
    }

    /// Items that conflict with others come first: what follows then never has to be taken back.
    fn order(&self, conflicts: &[Conflict]) -> Vec<usize> {
        let conflicting = |item: &usize| {
            let mut chosen = conflicts.iter().flatten();
            chosen.any(|(other, _)| other == item)
        };
        let mut order: Vec<usize> = (0..self.items.len()).collect();
        order.sort_by_key(|item| !conflicting(item));
        order
    }

    fn priced(&self, item: usize, pick: usize) -> Option<&Priced> {
        self.items.get(item)?.allowed.get(pick)
    }

    /// The choice of each item, in the items' own order.
    fn whole(&self, order: &[usize], picks: &[usize]) -> Vec<usize> {
        let mut whole = vec![0; self.items.len()];
        for (&item, &pick) in order.iter().zip(picks) {
            if let (Some(slot), Some(priced)) = (whole.get_mut(item), self.priced(item, pick)) {
                *slot = priced.choice;
            }
        }
        whole
    }

    /// Whether a conflict has come about with the last pick.
    fn clashes(&self, order: &[usize], picks: &[usize], conflicts: &[Conflict]) -> bool {
        let made = |(item, choice): &Chosen| {
            let place = order.iter().position(|other| other == item);
            let pick = place.and_then(|place| picks.get(place));
            let priced = pick.and_then(|pick| self.priced(*item, *pick));
            priced.is_some_and(|priced| priced.choice == *choice)
        };
        conflicts.iter().any(|conflict| conflict.iter().all(made))
    }

    /// The least that a partial choice costs when it is completed; `None` when a wish cannot be
    /// granted any more.
    fn cost(&self, order: &[usize], picks: &[usize]) -> Option<Decimal> {
        let mut total = Decimal::ZERO;
        let mut criteria = vec![Part::default(); self.wishes.len()];
        for (place, &item) in order.iter().enumerate() {
            let open = self.items.get(item)?;
            let part = criteria.get_mut(open.criterion)?;
            if let Some(pick) = picks.get(place) {
                let priced = open.allowed.get(*pick)?;
                total += priced.cost;
                part.above_zero |= !priced.points.is_zero();
                continue;
            }
            let cheapest = open.allowed.first()?;
            total += cheapest.cost;
            let mut above = open.allowed.iter().filter(|p| !p.points.is_zero());
            if let Some(above) = above.next() {
                let more = above.cost - cheapest.cost;
                part.to_above_zero = Some(part.to_above_zero.map_or(more, |less| less.min(more)));
            }
        }
        for (part, wish) in criteria.iter().zip(&self.wishes) {
            if *wish == Wish::AboveZero && !part.above_zero {
                total += part.to_above_zero?;
            }
        }
        Some(total)
    }
}

/// What is known of a criterion while its items are being chosen.
#[derive(Clone, Default)]
struct Part {
    /// Whether a chosen item gives it points.
    above_zero: bool,
    /// What it costs more, at least, to have points by an item that is still open.
    to_above_zero: Option<Decimal>,
}
