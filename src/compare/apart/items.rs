//! Figures that an item of one standard scores otherwise than the other's.

use super::both::{Both, Which};
use super::same;
use super::told::Told;
use super::{Apart, Finding, Part, Witness};
use crate::compare::pairs;
use crate::engine::{Outcome, PointsRange, Reading, Reason};
use crate::exact::Decimal;
use crate::model::{Item, ItemId, Scoring, Standard};
use crate::solve::{self, Ask, By, Fit, Way};

/// Of so many pairs of rows it is asked whether figures lead to both.
const MOST_PAIRS: usize = 10_000;

pub(super) fn compare(both: &Both<'_>, apart: &mut Apart) {
    let pairs = pairs::items(both.old, both.new);
    for (old, new) in pairs.both {
        pair(both, apart, (old, new));
    }
    for id in pairs.new {
        alone(both, apart, Which::New, id);
    }
    for id in pairs.old {
        alone(both, apart, Which::Old, id);
    }
}

/// An item that both have.
fn pair(both: &Both<'_>, apart: &mut Apart, (old, new): (ItemId, ItemId)) {
    let (before, after) = (&both.old.items[old], &both.new.items[new]);
    if same::same_rule((both.old, before), (both.new, after)) {
        return;
    }
    apart.even_with_gaps = false;
    let of_one_kind = |which, item: &Item| {
        let mut needed = item.scoring.indicators().into_iter();
        needed.all(|id| both.is_of_one_kind(which, id))
    };
    if !of_one_kind(Which::Old, before) || !of_one_kind(Which::New, after) {
        // That the figure itself is read in two ways has been told.
        return;
    }
    let part = Part::Item(after.number);
    match least(both, before, after) {
        Ok(None) => {}
        Ok(Some(told)) => {
            let (was, is) = both.judge(&told);
            let (was, is) = (finding(both.old, &was, old), finding(both.new, &is, new));
            if differ(&was, &is) {
                apart.witnesses.push(Witness {
                    part,
                    figures: both.named(&told),
                    old: was,
                    new: is,
                });
            } else {
                apart.undecided.push(part);
            }
        }
        Err(()) => apart.undecided.push(part),
    }
}

fn differ(one: &Finding, other: &Finding) -> bool {
    match (one, other) {
        (Finding::Points { points: a, .. }, Finding::Points { points: b, .. }) => a != b,
        _ => true,
    }
}

/// The points that a way leaves: all that the item can give, where no row rules it.
fn points(item: &Item, way: &Way) -> PointsRange {
    way.points.map_or(
        PointsRange {
            min: Decimal::ZERO,
            max: item.max,
        },
        PointsRange::exactly,
    )
}

/// The smallest figures that two items score differently; `Err` where none were found and it
/// could not be said of all ways that there are none.
fn least(both: &Both<'_>, before: &Item, after: &Item) -> Result<Option<Told>, ()> {
    let same = same::same_quantity((both.old, before), (both.new, after));
    let (Some(old), Some(new)) = (solve::ways(both.old, before), solve::ways(both.new, after))
    else {
        return Err(());
    };
    let mut best = None;
    let mut sure = true;
    let mut left = MOST_PAIRS;
    for was in &old {
        for is in &new {
            if points(before, was) == points(after, is) || same && !meet(was, is) {
                continue;
            }
            let Some(fewer) = left.checked_sub(1) else {
                sure = false;
                break;
            };
            left = fewer;
            let asked = [(Which::Old, was.asks.as_slice()), (Which::New, &is.asks)];
            match smallest(both, &asked) {
                Fit::Found(found) => keep_smaller(&mut best, found),
                Fit::Nobody => {}
                Fit::Undecided => sure = false,
            }
        }
    }
    if best.is_none() && !sure {
        return Err(());
    }
    Ok(best)
}

/// The smallest that a commune must tell for all of this to be so.
pub(super) fn smallest(both: &Both<'_>, asked: &[(Which, &[Ask])]) -> Fit<Told> {
    let mut together = both.together();
    for (which, asks) in asked {
        both.ask(&mut together, *which, asks);
    }
    match together.fit() {
        Fit::Found(commune) => Fit::Found(both.told(&commune, asked)),
        Fit::Nobody => Fit::Nobody,
        Fit::Undecided => Fit::Undecided,
    }
}

pub(super) fn keep_smaller(best: &mut Option<Told>, found: Told) {
    if best.as_ref().is_none_or(|best| found.size() < best.size()) {
        *best = Some(found);
    }
}

/// Whether one value of a quantity can lead to both ways, as far as the rows themselves say.
fn meet(was: &Way, is: &Way) -> bool {
    match (was.asks.first(), is.asks.first()) {
        (Some(Ask::Within(_, one)), Some(Ask::Within(_, other))) => one.meets(other),
        _ => was.by == is.by || matches!((was.by, is.by), (By::Answer(_), By::Answer(_))),
    }
}

/// An item that only one standard has: figures that give it points.
fn alone(both: &Both<'_>, apart: &mut Apart, which: Which, id: ItemId) {
    apart.even_with_gaps = false;
    let item = &both.standard(which).items[id];
    let mut best = None;
    let ways = solve::ways(both.standard(which), item).unwrap_or_default();
    for way in ways.iter().filter(|way| way.points > Some(Decimal::ZERO)) {
        if let Fit::Found(found) = smallest(both, &[(which, &way.asks)]) {
            keep_smaller(&mut best, found);
        }
    }
    // Without such figures the item is there all the same, and a total is out of other points.
    let told = best.unwrap_or_default();
    let (was, is) = both.judge(&told);
    let (old, new) = match which {
        Which::Old => (finding(both.old, &was, id), Finding::Nothing),
        Which::New => (Finding::Nothing, finding(both.new, &is, id)),
    };
    apart.witnesses.push(Witness {
        part: Part::Item(item.number),
        figures: both.named(&told),
        old,
        new,
    });
}

/// What a standard made of an item.
fn finding(standard: &Standard, outcome: &Outcome, id: ItemId) -> Finding {
    let mut items = outcome.criteria.iter().flat_map(|it| &it.items);
    let Some(outcome) = items.find(|item| item.item == id) else {
        return Finding::Nothing;
    };
    let band = match (&standard.items[id].scoring, &outcome.reason) {
        (Scoring::Measure { quantity, scale }, Reason::Measured(measured)) => {
            match measured.reading {
                Reading::Band(at) => scale
                    .bands
                    .get(at)
                    .map(|band| (band.written, quantity.wording())),
                Reading::NoCase | Reading::Open { .. } | Reading::Problem(_) => None,
            }
        }
        _ => None,
    };
    let points: PointsRange = outcome.points;
    Finding::Points { points, band }
}
