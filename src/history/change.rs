//! What a difference of one unit came from.

use std::sync::Arc;

use crate::analysis::Evaluator;
use crate::compare::effect::Judged;
use crate::compare::{Numbers, effect};
use crate::data::record::Record;
use crate::engine::{self, Outcome, PointsRange};
use crate::model::{ItemNumber, Standard};
use crate::number::Decimal;

/// What a part of a difference comes from. Each takes the place of the earlier one after those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Other figures.
    Data,
    /// Other attributes, by which its class is told.
    Class,
    /// Other rules.
    Rules,
}

/// All of them, in the order in which they take place.
pub const CAUSES: [Cause; 3] = [Cause::Data, Cause::Class, Cause::Rules];

/// A difference of points: the least and the most that what is missing leaves possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The least.
    pub min: Decimal,
    /// The most.
    pub max: Decimal,
}

impl Difference {
    /// No difference.
    pub const NONE: Self = Self {
        min: Decimal::ZERO,
        max: Decimal::ZERO,
    };

    /// From one total to another.
    pub fn between(from: PointsRange, to: PointsRange) -> Self {
        Self {
            min: to.min - from.max,
            max: to.max - from.min,
        }
    }

    /// Whether only one number is possible.
    pub fn is_exact(self) -> bool {
        self.min == self.max
    }
}

/// An item that gives other points for one cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemPart {
    /// For which.
    pub cause: Cause,
    /// Its number; of other rules that in the later ones, or in the earlier ones where only these have it.
    pub number: ItemNumber,
    /// Its points without the cause; `None` where the earlier rules do not have it.
    pub before: Option<PointsRange>,
    /// With it; `None` where the later rules do not have it.
    pub after: Option<PointsRange>,
}

/// What changed of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Before the first cause, and after each.
    pub stages: [Judged; 4],
    /// What each cause made of the total. One that is not there made nothing of it, whatever is missing: the
    /// figures are the same then. Missing figures of two periods need not be the same.
    pub parts: [Difference; 3],
    /// The items that give other points, by cause and in order.
    pub items: Vec<ItemPart>,
}

impl Change {
    /// What was made of it in the earlier period.
    pub fn first(&self) -> &Judged {
        let [first, ..] = &self.stages;
        first
    }

    /// What is made of it in the later one.
    pub fn last(&self) -> &Judged {
        let [.., last] = &self.stages;
        last
    }

    /// From each stage to the next, by cause.
    pub fn steps(&self) -> [(&Judged, &Judged); 3] {
        let [first, data, class, rules] = &self.stages;
        [(first, data), (data, class), (class, rules)]
    }

    /// What the total changed by.
    pub fn total(&self) -> Difference {
        Difference::between(self.first().points, self.last().points)
    }

    /// Whether the points are one number at every stage: then the parts add up to the total.
    pub fn is_exact(&self) -> bool {
        self.stages.iter().all(|stage| stage.points.is_exact())
    }

    /// The causes at which the verdict turned.
    pub fn turned_by(&self) -> impl Iterator<Item = Cause> {
        let steps = CAUSES.into_iter().zip(self.steps());
        steps
            .filter(|(_, (from, to))| from.verdict != to.verdict)
            .map(|(cause, _)| cause)
    }

    /// Whether nothing that is said of it changed.
    pub fn is_none(&self) -> bool {
        self.items.is_empty() && self.first() == self.last() && self.turned_by().next().is_none()
    }
}

/// A unit in two periods: what is scored to tell what a difference came from.
pub(super) struct Scored<'a> {
    /// The earlier standard and the later one.
    pub(super) laws: (&'a Standard, &'a Standard),
    pub(super) is_same_law: bool,
    /// The numbers of the earlier standard beside its own, and beside those of the later one.
    pub(super) numbers: &'a [Numbers; 2],
    /// Scores by the earlier standard.
    pub(super) judge: &'a Evaluator<'a>,
    /// The earlier record, and what the earlier standard makes of it.
    pub(super) first: (&'a Record, Arc<Outcome>),
    /// The later record as the earlier standard reads it, and what the later standard makes of it.
    pub(super) last: (&'a Record, &'a Arc<Outcome>),
}

impl Scored<'_> {
    pub(super) fn change(self) -> Change {
        let (old, new) = self.laws;
        let (first, start) = self.first;
        let (last, end) = self.last;
        let with_rules = Arc::clone(end);
        // By the old rules, as what it is now.
        let with_class = if self.is_same_law {
            Arc::clone(end)
        } else {
            self.judge.evaluate_shared(last)
        };
        let mut as_it_was = None;
        for (id, _) in old.attributes.iter() {
            let was = first.attribute(id);
            if was.map(|given| given.value) != last.attribute(id).map(|given| given.value) {
                let record: &mut Record = as_it_was.get_or_insert_with(|| last.clone());
                record.set_attribute(id, was);
            }
        }
        let with_data = as_it_was.map_or_else(
            || Arc::clone(&with_class),
            |record| self.judge.evaluate_shared(&record),
        );
        let [same, numbers] = self.numbers;
        let mut items = Vec::new();
        items.extend(parts(Cause::Data, (old, &start), (old, &with_data), same));
        items.extend(parts(
            Cause::Class,
            (old, &with_data),
            (old, &with_class),
            same,
        ));
        items.extend(parts(
            Cause::Rules,
            (old, &with_class),
            (new, &with_rules),
            numbers,
        ));
        let points_hang_on_class = old.is_by_class() || engine::asks_attributes(old);
        // Of the same figures.
        let between = |was: &Arc<Outcome>, is: &Arc<Outcome>| {
            if Arc::ptr_eq(was, is) {
                Difference::NONE
            } else {
                Difference::between(was.points, is.points)
            }
        };
        Change {
            parts: [
                Difference::between(start.points, with_data.points),
                if points_hang_on_class {
                    between(&with_data, &with_class)
                } else {
                    Difference::NONE
                },
                between(&with_class, &with_rules),
            ],
            stages: [
                Judged::of(old, &start),
                Judged::of(old, &with_data),
                Judged::of(old, &with_class),
                Judged::of(new, &with_rules),
            ],
            items,
        }
    }
}

fn parts(
    cause: Cause,
    (old, was): (&Standard, &Arc<Outcome>),
    (new, is): (&Standard, &Arc<Outcome>),
    numbers: &Numbers,
) -> Vec<ItemPart> {
    if Arc::ptr_eq(was, is) {
        return Vec::new();
    }
    let items = effect::items((old, was), (new, is), numbers);
    let part = |item: effect::ItemChange| ItemPart {
        cause,
        number: item.number,
        before: item.before,
        after: item.after,
    };
    items.into_iter().map(part).collect()
}
