//! Every total that a case of each part adds up to, and a way to each.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeBounds;

use crate::analysis::{Part, Wish};
use crate::decision::Budget;
use crate::number::Decimal;

/// So many different sums are kept; no standard that a person can read has more.
const MOST_SUMS: usize = 20_000;

/// So many points of parts, and ways to put them together, are kept.
const MOST_KEPT: usize = 4_000_000;

/// To add up one sum is as much work as to look at so many terms of a rule.
const A_SUM: usize = 16;

/// A way to a total: where the points of each part stand, and how many parts have less than their most.
#[derive(Debug, Clone, Copy, Default)]
pub struct Way {
    /// `None` of no part at all.
    points: Option<usize>,
    short: usize,
}

/// The points of one part, or those of two ways.
#[derive(Debug, Clone, Copy)]
enum Points {
    Of(usize, Decimal),
    Both(usize, usize),
}

/// Sums, each with the way to it that keeps most parts at their best.
type Sums = BTreeMap<Decimal, Way>;

/// Every total, each with the way to it that keeps most parts at their best.
#[derive(Debug, Default)]
pub struct Totals {
    sums: Sums,
    /// The points of all ways. What a way is made of it shares with others: to keep the points of every
    /// part for every total would take memory by the square of their number.
    points: Vec<Points>,
}

impl Totals {
    /// Every total whose groups are as it is wished of each; none where they are too many.
    pub fn of(parts: &[Part], wishes: &[Wish], budget: &Budget) -> Self {
        let mut totals = Self::default();
        totals.sums = totals.add_up(parts, wishes, budget).unwrap_or_default();
        totals
    }

    /// The ways to the totals of a range, from the least up.
    pub fn within(&self, range: impl RangeBounds<Decimal>) -> impl DoubleEndedIterator<Item = Way> {
        self.sums.range(range).map(|(_, way)| *way)
    }

    /// The points of each part on a way, by its place.
    pub fn points(&self, way: Way) -> Vec<(usize, Decimal)> {
        let mut all = Vec::new();
        let mut open: Vec<usize> = way.points.into_iter().collect();
        while let Some(points) = open.pop().and_then(|at| self.points.get(at)) {
            match *points {
                Points::Of(part, points) => all.push((part, points)),
                Points::Both(one, other) => open.extend([other, one]),
            }
        }
        all
    }

    fn add_up(&mut self, parts: &[Part], wishes: &[Wish], budget: &Budget) -> Option<Sums> {
        let mut all = nothing();
        for (group, wish) in wishes.iter().enumerate() {
            let mut own = nothing();
            let parts = parts.iter().enumerate();
            for (at, part) in parts.filter(|(_, part)| part.group == group) {
                let points = self.of_part(at, part)?;
                own = self.both(&own, &points, budget)?;
            }
            own.retain(|points, _| match wish {
                Wish::Zero => points.is_zero(),
                Wish::AboveZero => !points.is_zero(),
                Wish::Any => true,
            });
            all = self.both(&all, &own, budget)?;
        }
        Some(all)
    }

    /// The points that a part can have by itself.
    fn of_part(&mut self, at: usize, part: &Part) -> Option<Sums> {
        let points = part.cases.iter().filter_map(|case| case.points);
        let points: BTreeSet<Decimal> = points.collect();
        let most = points.last().copied();
        let mut sums = Sums::new();
        for points in points {
            let way = Way {
                points: Some(self.add(Points::Of(at, points))?),
                short: usize::from(Some(points) != most),
            };
            sums.insert(points, way);
        }
        Some(sums)
    }

    /// All sums of one of these and one of those; `None` where they are too many.
    fn both(&mut self, ours: &Sums, theirs: &Sums, budget: &Budget) -> Option<Sums> {
        let mut sums = Sums::new();
        for (one, way) in ours {
            if !budget.spend(A_SUM * theirs.len()) {
                return None;
            }
            for (other, further) in theirs {
                let Some(sum) = one.checked_add(*other) else {
                    continue;
                };
                let short = way.short + further.short;
                let is_better = sums.get(&sum).is_none_or(|known| short < known.short);
                if is_better && (sums.len() < MOST_SUMS || sums.contains_key(&sum)) {
                    let points = match (way.points, further.points) {
                        (Some(one), Some(other)) => Some(self.add(Points::Both(one, other))?),
                        (one, other) => one.or(other),
                    };
                    sums.insert(sum.normalize(), Way { points, short });
                }
            }
        }
        Some(sums)
    }

    fn add(&mut self, points: Points) -> Option<usize> {
        (self.points.len() < MOST_KEPT).then(|| {
            self.points.push(points);
            self.points.len() - 1
        })
    }
}

/// The sum of no part at all.
fn nothing() -> Sums {
    Sums::from([(Decimal::ZERO, Way::default())])
}
