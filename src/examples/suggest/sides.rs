//! Both sides of every bound of a scale, and whether an example is there.

use crate::engine::{ItemOutcome, Measured, PreviousFigures, Reading, Reason, measured};
use crate::examples::coverage::outcome_of;
use crate::examples::{Run, Trial};
use crate::model::{
    Band, Change, ClassId, Direction, Endpoint, Expected, Interval, ItemId, Level, Quantity, Scale,
    Standard,
};
use crate::number::Decimal;

use super::Place;

/// One side of a bound.
pub(super) struct Side {
    pub(super) bound: Decimal,
    pub(super) place: Place,
    /// Values on this side, near the bound.
    pub(super) within: Interval,
    /// The band that they fall in.
    pub(super) band: usize,
    /// A class for which that band holds, where rows hold for some classes only.
    pub(super) class: Option<ClassId>,
}

/// Both sides of every bound of a scale, and 0 as a bound of its own; of a scale with rows for
/// some classes only those that its classes have in common once. Of a rule by steps the bounds of
/// its first and its last step stand for all.
pub(super) fn sides(standard: &Standard, scale: &Scale, quantity: Quantity) -> Vec<Side> {
    if !scale.is_by_class() {
        return of_class(scale, quantity, None);
    }
    let mut all: Vec<Side> = Vec::new();
    for class in standard.classes.ids() {
        for side in of_class(scale, quantity, Some(class)) {
            let same = |other: &Side| {
                (other.bound, other.place, other.band) == (side.bound, side.place, side.band)
            };
            if !all.iter().any(same) {
                all.push(side);
            }
        }
    }
    all
}

fn of_class(scale: &Scale, quantity: Quantity, class: Option<ClassId>) -> Vec<Side> {
    let bands = scale.bands.iter().enumerate();
    let rows: Vec<(usize, &Band)> = bands
        .filter(|(_, band)| class.is_none_or(|class| band.holds_for(class)))
        .collect();
    let mut bounds: Vec<Decimal> = (rows.iter())
        .flat_map(|(_, band)| [band.interval.lower, band.interval.upper])
        .flatten()
        .map(|end| end.value)
        .collect();
    bounds.sort_unstable();
    bounds.dedup();
    if scale.linear.is_some() {
        let last = bounds.len().saturating_sub(1);
        bounds = [bounds.first(), bounds.get(last.max(1))]
            .into_iter()
            .flatten()
            .copied()
            .collect();
    }
    bounds.push(Decimal::ZERO);
    bounds.sort_unstable();
    bounds.dedup();
    let mut sides = Vec::new();
    for bound in bounds {
        let mut add = |place, within: Interval| {
            if let Some(band) = band_of(&rows, within) {
                sides.push(Side {
                    bound,
                    place,
                    within,
                    band,
                    class,
                });
            }
        };
        let mut bands = rows.iter();
        if let Some((_, below)) = bands.find(|(_, band)| ends_at(band.interval.upper, bound)) {
            let step = step(quantity, bound, below.interval.lower);
            let within = between(bound - step, bound, Place::Below, quantity);
            add(Place::Below, within);
        }
        add(Place::At, exactly(bound));
        let mut bands = rows.iter();
        if let Some((_, above)) = bands.find(|(_, band)| ends_at(band.interval.lower, bound)) {
            let step = step(quantity, bound, above.interval.upper);
            let within = between(bound, bound + step, Place::Above, quantity);
            add(Place::Above, within);
        }
    }
    sides
}

/// Whether a band stops short of a bound.
fn ends_at(end: Option<Endpoint>, bound: Decimal) -> bool {
    end.is_some_and(|end| end.value == bound && !end.inclusive)
}

/// Whether values are whole numbers, so that a bound has a next one.
fn is_whole(quantity: Quantity) -> bool {
    quantity.counted().is_some()
}

/// How far from a bound its neighbourhood reaches: a count's next number; of others no further
/// than half its band, a tenth of the bound and a hundredth of all.
fn step(quantity: Quantity, bound: Decimal, other: Option<Endpoint>) -> Decimal {
    if is_whole(quantity) {
        return Decimal::ONE;
    }
    let base = match quantity {
        Quantity::Level(Level::Ratio(ratio))
        | Quantity::Change(Change {
            level: Level::Ratio(ratio),
            relative: false,
            ..
        }) => ratio.base,
        Quantity::Level(_) | Quantity::Change(_) => Decimal::ONE_HUNDRED,
    };
    let half = other.map(|other| (other.value - bound).abs() * Decimal::new(5, 1));
    let tenth = (!bound.is_zero()).then(|| bound.abs() * Decimal::new(1, 1));
    let steps = [half, tenth, Some(base * Decimal::new(1, 2))];
    (steps.into_iter().flatten().min()).unwrap_or(Decimal::ONE)
}

fn between(from: Decimal, to: Decimal, place: Place, quantity: Quantity) -> Interval {
    // A count's next number is the far end itself.
    let whole = is_whole(quantity);
    let end = |value, inclusive| Some(Endpoint { value, inclusive });
    Interval {
        lower: end(from, whole && place == Place::Below),
        upper: end(to, whole && place == Place::Above),
    }
}

/// A range of one value.
fn exactly(value: Decimal) -> Interval {
    let end = Some(Endpoint {
        value,
        inclusive: true,
    });
    Interval {
        lower: end,
        upper: end,
    }
}

/// The band that holds all of a small range.
fn band_of(rows: &[(usize, &Band)], within: Interval) -> Option<usize> {
    let (from, to) = (within.lower?, within.upper?);
    let middle = (from.value + to.value) * Decimal::new(5, 1);
    let mut rows = rows.iter();
    let found = rows.find(|(_, band)| band.interval.contains(middle));
    found.map(|(place, _)| *place)
}

/// Whether an example is on this side already: exactly on the bound, or anywhere in the band that
/// begins beside it. It must say something of the item, confirmed or not.
pub(super) fn is_there(trial: &Trial<'_>, id: ItemId, quantity: Quantity, side: &Side) -> bool {
    trial.runs.iter().any(|run| {
        let speaks = run.example.expected.iter().any(|one| match &one.what {
            Expected::Item(item, _) => *item == id,
            Expected::Criterion(criterion, _) => run.outcome.criteria.iter().any(|one| {
                one.criterion == *criterion && one.items.iter().any(|one| one.item == id)
            }),
            Expected::Total(_) => true,
            Expected::Class(_) | Expected::Condition(..) | Expected::Verdict(_) => false,
        });
        speaks && outcome_of(run, id).is_some_and(|outcome| is_on(run, outcome, quantity, side))
    })
}

fn is_on(run: &Run<'_>, outcome: &ItemOutcome, quantity: Quantity, side: &Side) -> bool {
    let Reason::Measured(Reading::Band(band)) = &outcome.reason else {
        return false;
    };
    let Some(Measured {
        numerator: Some(numerator),
        denominator,
        previous,
        rounded: _,
    }) = measured(run.standard, &run.record, outcome.item)
    else {
        return false;
    };
    let on_bound = || match quantity {
        Quantity::Level(Level::Count(_) | Level::Percent(_)) => Some(numerator == side.bound),
        Quantity::Level(Level::Ratio(ratio)) => {
            let part = numerator.checked_mul(ratio.base)?;
            Some(part == denominator?.checked_mul(side.bound)?)
        }
        Quantity::Change(change) => {
            let now = (numerator, denominator.unwrap_or(Decimal::ONE));
            has_moved(change, now, previous?, side.bound)
        }
    };
    *band == side.band && (side.place != Place::At || on_bound() == Some(true))
}

/// Whether a value has moved by exactly so much: told without dividing.
fn has_moved(
    change: Change,
    (part, whole): (Decimal, Decimal),
    before: PreviousFigures,
    bound: Decimal,
) -> Option<bool> {
    let (then, of) = (
        before.numerator?,
        before.denominator.unwrap_or(Decimal::ONE),
    );
    let rise = part.checked_mul(of)? - then.checked_mul(whole)?;
    let moved = match change.direction {
        Direction::Rise => rise,
        Direction::Fall => -rise,
    };
    let (per, base) = if change.relative {
        (then.checked_mul(whole)?, Decimal::ONE_HUNDRED)
    } else {
        (whole.checked_mul(of)?, change.level.base())
    };
    Some(moved.checked_mul(base)? == bound.checked_mul(per)?)
}
