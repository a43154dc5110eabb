//! What is not so at once, reduced to the fewest things and made as wide as can be.

use std::cmp::Reverse;

use super::{Atom, Part};
use crate::model::{Interval, Quantity};

/// The fewest of some things that still are not so at once, each made as wide as it then can be;
/// `is_possible` says whether things may be so at once.
pub(super) fn core(
    mut atoms: Vec<Atom>,
    parts: &[Part],
    mut is_possible: impl FnMut(&[Atom]) -> bool,
) -> Vec<Atom> {
    let mut at = 0;
    while at < atoms.len() {
        let mut without = atoms.clone();
        without.remove(at);
        if is_possible(&without) {
            at += 1;
        } else {
            atoms = without;
        }
    }
    for at in 0..atoms.len() {
        let Some(Atom::Within(quantity, range)) = atoms.get(at).copied() else {
            continue;
        };
        let mut fits = |range| {
            let mut wider = atoms.clone();
            if let Some(atom) = wider.get_mut(at) {
                *atom = Atom::Within(quantity, range);
            }
            is_possible(&wider)
        };
        let range = widened(range, &ranges(quantity, parts), &mut fits);
        if let Some(atom) = atoms.get_mut(at) {
            *atom = Atom::Within(quantity, range);
        }
    }
    atoms
}

/// All pairs of such ranges of two quantities that still are not so at once, each as wide as can
/// be, where a conflict is that one quantity is beyond some bound and the other beyond another:
/// the more of the one, the less is needed of the other. Empty of any other conflict.
pub(super) fn alike(
    core: &[Atom],
    parts: &[Part],
    mut is_possible: impl FnMut(&[Atom]) -> bool,
) -> Vec<Vec<Atom>> {
    let &[Atom::Within(one, range), Atom::Within(other, beside)] = core else {
        return Vec::new();
    };
    let (Some(ranges), Some(besides)) = (
        beyond(range, &ranges(one, parts)),
        beyond(beside, &ranges(other, parts)),
    ) else {
        return Vec::new();
    };
    let mut alike = Vec::new();
    let mut left = besides.as_slice();
    for range in ranges {
        let before = left.len();
        let mut found = None;
        while let [narrower @ .., beside] = left {
            let both = vec![Atom::Within(one, range), Atom::Within(other, *beside)];
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
    all.sort_by_key(|it| (it.start(), Reverse(it.end())));
    all.dedup();
    Some(all)
}

/// The ranges of a quantity that are asked for.
fn ranges(quantity: Quantity, parts: &[Part]) -> Vec<Interval> {
    let atoms = parts
        .iter()
        .flat_map(|part| &part.cases)
        .flat_map(|case| &case.atoms);
    let ranges = atoms.filter_map(|atom| match atom {
        Atom::Within(other, range) if *other == quantity => Some(*range),
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
        .filter(|wider| wider.end() > range.end())
        .collect();
    upper.sort_by_key(Interval::end);
    range = farthest(range, &upper, fits);
    let mut lower: Vec<Interval> = ranges
        .iter()
        .map(|other| Interval {
            lower: other.lower,
            ..range
        })
        .filter(|wider| wider.start() < range.start())
        .collect();
    lower.sort_by_key(|wider| Reverse(wider.start()));
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
