//! Figures that an item of one standard scores otherwise than the other's.

use super::rows::{self, Asked, By, Way};
use super::trial::{Both, Which, solved};
use super::{Apart, Finding, Part, Witness};
use crate::compare::pairs;
use crate::engine::{Outcome, PointsRange, Reading, Reason};
use crate::exact::Decimal;
use crate::model::{Interval, Item, ItemId, Scoring, Standard};
use crate::solve::Row;

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
    if rows::same_rule((both.old, before), (both.new, after)) {
        return;
    }
    apart.even_with_gaps = false;
    let of_one_kind =
        |which, item| (rows::needed(item).into_iter()).all(|id| both.is_of_one_kind(which, id));
    if !of_one_kind(Which::Old, before) || !of_one_kind(Which::New, after) {
        // That the figure itself is read in two ways has been told.
        return;
    }
    let part = Part::Item(after.number);
    match least(both, before, after) {
        Ok(None) => {}
        Ok(Some(Asked { answers, words, .. })) => {
            let (was, is) = both.judge(&answers, &words);
            let (was, is) = (finding(both.old, &was, old), finding(both.new, &is, new));
            if differ(&was, &is) && !both.breaks_sums(&answers) {
                apart.witnesses.push(Witness {
                    part,
                    figures: both.named(&answers, &words),
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

/// The smallest figures that two items score differently; `Err` where none were found and it
/// could not be said of all ways that there are none.
fn least(both: &Both<'_>, before: &Item, after: &Item) -> Result<Option<Asked>, ()> {
    let same = rows::same_quantity((both.old, before), (both.new, after));
    let mut best: Option<Asked> = None;
    let mut sure = true;
    let (Some(old), Some(new)) = (rows::ways(both.old, before), rows::ways(both.new, after)) else {
        return Err(());
    };
    for was in &old {
        for is in &new {
            if was.points == is.points || same && !meet((before, &was.by), (after, &is.by)) {
                continue;
            }
            match figures(both, Some((before, was)), Some((after, is))) {
                Ok(Some(found)) => {
                    if best.as_ref().is_none_or(|best| found.size() < best.size()) {
                        best = Some(found);
                    }
                }
                Ok(None) => {}
                Err(()) => sure = false,
            }
        }
    }
    if best.is_none() && !sure {
        return Err(());
    }
    Ok(best)
}

/// The least figures by which each of the items is scored in its way.
fn figures(
    both: &Both<'_>,
    old: Option<(&Item, &Way)>,
    new: Option<(&Item, &Way)>,
) -> Result<Option<Asked>, ()> {
    let mut asked = both.ask();
    let wanted = [(Which::Old, old), (Which::New, new)];
    for (which, item) in &wanted {
        if let Some((item, way)) = item {
            let from = (both.standard(*which), both.variables(*which));
            if !rows::ask(&mut asked, from, item, &way.by) {
                return Ok(None);
            }
        }
    }
    let Some(found) = solved(asked.system.solve())? else {
        return Ok(None);
    };
    for (which, item) in &wanted {
        if let Some((item, way)) = item {
            let ids = rows::needed_by(item, &way.by);
            asked.answers.extend(both.found(&found, *which, ids));
        }
    }
    Ok(Some(asked))
}

/// Whether one value of a quantity can lead to both ways: whether their ranges have a value in
/// common.
fn meet((before, was): (&Item, &By), (after, is): (&Item, &By)) -> bool {
    match (was, is) {
        (By::Row(Row::Band(_)), By::Row(Row::Band(_))) => {
            match (rows::interval(before, was), rows::interval(after, is)) {
                (Some(one), Some(other)) => overlap(&one, &other) && overlap(&other, &one),
                _ => true,
            }
        }
        // Facts name the indicators of two standards; the solver knows which are one.
        (By::Facts(_), By::Facts(_)) => true,
        _ => was == is,
    }
}

/// Whether the first range does not begin beyond the end of the second.
fn overlap(one: &Interval, other: &Interval) -> bool {
    match (one.lower, other.upper) {
        (Some(lower), Some(upper)) => {
            lower.value < upper.value
                || lower.value == upper.value && lower.inclusive && upper.inclusive
        }
        _ => true,
    }
}

/// An item that only one standard has: figures that give it points.
fn alone(both: &Both<'_>, apart: &mut Apart, which: Which, id: ItemId) {
    apart.even_with_gaps = false;
    let item = &both.standard(which).items[id];
    let mut best: Option<Asked> = None;
    let ways = rows::ways(both.standard(which), item).unwrap_or_default();
    for way in ways.iter().filter(|way| way.points.min > Decimal::ZERO) {
        let wanted = Some((item, way));
        let found = match which {
            Which::Old => figures(both, wanted, None),
            Which::New => figures(both, None, wanted),
        };
        if let Ok(Some(found)) = found
            && best.as_ref().is_none_or(|best| found.size() < best.size())
        {
            best = Some(found);
        }
    }
    // Without such figures the item is there all the same, and a total is out of other points.
    let Asked { answers, words, .. } = best.unwrap_or_else(|| both.ask());
    let (was, is) = both.judge(&answers, &words);
    let (old, new) = match which {
        Which::Old => (finding(both.old, &was, id), Finding::Nothing),
        Which::New => (Finding::Nothing, finding(both.new, &is, id)),
    };
    apart.witnesses.push(Witness {
        part: Part::Item(item.number),
        figures: both.named(&answers, &words),
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
