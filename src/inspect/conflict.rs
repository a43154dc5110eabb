//! What no commune is at once, told as generally as can be.
//!
//! A conflict is a few things that are asked. Whatever choices ask them, or more than them, do not
//! go together either; so one conflict rules out many choices, and a search has few to learn.

use super::choice::Choice;
use crate::exact::Decimal;
use crate::model::{Interval, Quantity};
use crate::solve::Ask;

/// Things that no commune is at once.
#[derive(Debug, Clone)]
pub(super) struct Conflict {
    /// For each thing, who asks it.
    asked: Vec<Asking>,
}

/// The choices that ask something: by the place of the part that they are for, each with whether
/// it asks it.
type Asking = Vec<(usize, Vec<bool>)>;

impl Conflict {
    /// What follows for these choices, by part, from things that are not so at once.
    pub(super) fn new(asks: &[Ask], choices: &[Vec<Choice>]) -> Self {
        let asking = |ask: &Ask| -> Asking {
            let parts = choices.iter().enumerate().map(|(part, choices)| {
                let choices = choices.iter();
                let asks_it = |choice: &Choice| choice.asks.iter().any(|own| implies(own, ask));
                (part, choices.map(asks_it).collect::<Vec<bool>>())
            });
            parts.filter(|(_, asks)| asks.contains(&true)).collect()
        };
        Self {
            asked: asks.iter().map(asking).collect(),
        }
    }

    /// Whether it has to do with a part.
    pub(super) fn is_about(&self, part: usize) -> bool {
        self.asked.iter().flatten().any(|(other, _)| *other == part)
    }

    /// Marks the choices that may not come to those that were made so far, both by part. `None`
    /// where these do not go together themselves.
    pub(super) fn rule_out(
        &self,
        chosen: &[Option<usize>],
        ruled_out: &mut [Vec<bool>],
    ) -> Option<()> {
        let is_asked = |asking: &&Asking| {
            asking.iter().any(|(part, asks)| {
                let choice = chosen.get(*part).copied().flatten();
                choice.and_then(|choice| asks.get(choice)) == Some(&true)
            })
        };
        let mut open = self.asked.iter().filter(|asking| !is_asked(asking));
        let last = open.next()?;
        if open.next().is_some() {
            return Some(());
        }
        for (part, asks) in last {
            let Some(own) = ruled_out.get_mut(*part) else {
                continue;
            };
            own.resize(asks.len(), false);
            for (own, asks) in own.iter_mut().zip(asks) {
                *own |= asks;
            }
        }
        Some(())
    }
}

/// Whether the first thing cannot be so without the second.
fn implies(one: &Ask, other: &Ask) -> bool {
    match (one, other) {
        (Ask::Within(one, inner), Ask::Within(other, outer)) => {
            one == other && is_inside(inner, outer)
        }
        _ => one == other,
    }
}

/// Whether a range has no value that is not in another.
fn is_inside(inner: &Interval, outer: &Interval) -> bool {
    start(outer) <= start(inner) && end(inner) <= end(outer)
}

/// Where a range begins, in order: anywhere, at a value, just above it.
fn start(range: &Interval) -> Option<(Decimal, bool)> {
    range.lower.map(|end| (end.value, !end.inclusive))
}

/// Where a range ends, in order: just below a value, at it, nowhere.
fn end(range: &Interval) -> (bool, Option<(Decimal, bool)>) {
    let end = range.upper.map(|end| (end.value, end.inclusive));
    (end.is_none(), end)
}

/// The fewest of some things that still are not so at once, each made as wide as it then can be;
/// `is_possible` says whether things may be so at once.
pub(super) fn core(
    mut asks: Vec<Ask>,
    choices: &[Vec<Choice>],
    mut is_possible: impl FnMut(&[Ask]) -> bool,
) -> Vec<Ask> {
    let mut at = 0;
    while at < asks.len() {
        let mut without = asks.clone();
        without.remove(at);
        if is_possible(&without) {
            at += 1;
        } else {
            asks = without;
        }
    }
    for at in 0..asks.len() {
        let Some(Ask::Within(quantity, range)) = asks.get(at).copied() else {
            continue;
        };
        let mut fits = |range| {
            let mut wider = asks.clone();
            if let Some(ask) = wider.get_mut(at) {
                *ask = Ask::Within(quantity, range);
            }
            is_possible(&wider)
        };
        let range = widened(range, &ranges(quantity, choices), &mut fits);
        if let Some(ask) = asks.get_mut(at) {
            *ask = Ask::Within(quantity, range);
        }
    }
    asks
}

/// All pairs of such ranges of two quantities that still are not so at once, each as wide as can
/// be, where a conflict is that one quantity is beyond some bound and the other beyond another:
/// the more of the one, the less is needed of the other. Empty of any other conflict.
pub(super) fn alike(
    core: &[Ask],
    choices: &[Vec<Choice>],
    mut is_possible: impl FnMut(&[Ask]) -> bool,
) -> Vec<[Ask; 2]> {
    let &[Ask::Within(one, range), Ask::Within(other, beside)] = core else {
        return Vec::new();
    };
    let (Some(ranges), Some(besides)) = (
        beyond(range, &ranges(one, choices)),
        beyond(beside, &ranges(other, choices)),
    ) else {
        return Vec::new();
    };
    let mut alike = Vec::new();
    let mut left = besides.as_slice();
    for range in ranges {
        let before = left.len();
        let mut found = None;
        while let [narrower @ .., beside] = left {
            let both = [Ask::Within(one, range), Ask::Within(other, *beside)];
            if is_possible(&both) {
                break;
            }
            found = Some(both);
            left = narrower;
        }
        if left.len() < before {
            alike.extend(found);
        }
    }
    alike
}

/// Of a range without an end on one side: all like it that begin, or end, where some range does,
/// the widest first. `None` of a range with both ends or none.
fn beyond(range: Interval, ranges: &[Interval]) -> Option<Vec<Interval>> {
    let (upper, lower) = (None, None);
    let mut all: Vec<Interval> = match (range.lower, range.upper) {
        (Some(_), None) => {
            let all = ranges.iter().filter(|it| it.lower.is_some());
            all.map(|it| Interval { upper, ..*it }).collect()
        }
        (None, Some(_)) => {
            let all = ranges.iter().filter(|it| it.upper.is_some());
            all.map(|it| Interval { lower, ..*it }).collect()
        }
        _ => return None,
    };
    all.sort_by_key(|it| (start(it), std::cmp::Reverse(end(it))));
    all.dedup();
    Some(all)
}

/// The ranges of a quantity that are asked for.
fn ranges(quantity: Quantity, choices: &[Vec<Choice>]) -> Vec<Interval> {
    let asks = choices.iter().flatten().flat_map(|choice| &choice.asks);
    let ranges = asks.filter_map(|ask| match ask {
        Ask::Within(other, range) if *other == quantity => Some(*range),
        _ => None,
    });
    ranges.collect()
}

/// The widest range around one that ends where some of these do and still does not fit.
fn widened(
    mut range: Interval,
    ranges: &[Interval],
    fits: &mut impl FnMut(Interval) -> bool,
) -> Interval {
    let mut upper: Vec<Interval> = ranges
        .iter()
        .map(|other| Interval {
            upper: other.upper,
            ..range
        })
        .filter(|wider| end(wider) > end(&range))
        .collect();
    upper.sort_by_key(end);
    range = farthest(range, &upper, fits);
    let mut lower: Vec<Interval> = ranges
        .iter()
        .map(|other| Interval {
            lower: other.lower,
            ..range
        })
        .filter(|wider| start(wider) < start(&range))
        .collect();
    lower.sort_by_key(|wider| std::cmp::Reverse(start(wider)));
    farthest(range, &lower, fits)
}

/// The last of ever wider ranges that does not fit, or else the one that does not for certain.
fn farthest(
    range: Interval,
    wider: &[Interval],
    fits: &mut impl FnMut(Interval) -> bool,
) -> Interval {
    let Some(widest) = wider.last() else {
        return range;
    };
    // Mostly all of one side is out of question.
    if !fits(*widest) {
        return *widest;
    }
    let count = wider.partition_point(|wider| !fits(*wider));
    let last = count.checked_sub(1).and_then(|last| wider.get(last));
    last.copied().unwrap_or(range)
}
