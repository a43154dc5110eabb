//! Cases of single items: both sides of each bound, zero, no case, yes and no.

use super::{Case, Draft, Maker, Place, condition};
use crate::engine::{ItemOutcome, Measured, Reading, Reason};
use crate::exact::Decimal;
use crate::model::{
    Endpoint, ExampleValue, Expected, IndicatorId, Interval, Item, ItemId, Quantity, Scale, Scoring,
};
use crate::solve::{Solution, System};
use crate::trial::Trial;
use crate::trial::coverage::{GoalKind, outcome_of};

/// Adds what is missing of one item.
pub(super) fn of_item(
    maker: &mut Maker<'_>,
    trial: &Trial<'_>,
    missing: &[GoalKind],
    (id, item): (ItemId, &Item),
) {
    let missing = |kind| missing.contains(&kind);
    let open = || vec![Expected::Item(id, None)];
    match &item.scoring {
        Scoring::Flag { indicator, .. } => {
            for answer in [true, false] {
                if missing(GoalKind::Answer(id, answer)) {
                    let draft = Draft {
                        figures: vec![(*indicator, ExampleValue::Flag(answer))],
                        ..Draft::default()
                    };
                    maker.add(Case::Answer(id, answer), draft, open());
                }
            }
        }
        Scoring::When { condition, .. } => {
            for holds in [true, false] {
                if missing(GoalKind::Answer(id, holds))
                    && let Some(draft) = condition::draft(maker.standard, condition, holds)
                {
                    maker.add(Case::Answer(id, holds), draft, open());
                }
            }
        }
        Scoring::Measure { quantity, scale } => {
            let mut cases: Vec<(Case, Interval)> = Vec::new();
            for side in sides(scale, *quantity) {
                if !is_there(trial, id, *quantity, &side) {
                    cases.push((Case::Bound(id, side.bound, side.place), side.within));
                }
            }
            for (place, band) in scale.bands.iter().enumerate() {
                let suggested =
                    |(_, within): &(Case, Interval)| band_of(scale, *within) == Some(place);
                if missing(GoalKind::Band(id, place)) && !cases.iter().any(suggested) {
                    cases.push((Case::Band(id, place), band.interval));
                }
            }
            for (case, within) in cases {
                if let Some(draft) = figures(maker, *quantity, Some(within)) {
                    maker.add(case, draft, open());
                }
            }
            if missing(GoalKind::NoCase(id))
                && let Some(draft) = figures(maker, *quantity, None)
            {
                maker.add(Case::NoCase(id), draft, open());
            }
        }
    }
}

/// One side of a bound.
struct Side {
    bound: Decimal,
    place: Place,
    /// Values on this side, near the bound.
    within: Interval,
    /// The band that they fall in.
    band: usize,
}

/// Both sides of every bound of a scale, and 0 as a bound of its own.
fn sides(scale: &Scale, quantity: Quantity) -> Vec<Side> {
    let ends = |band: &crate::model::Band| [band.interval.lower, band.interval.upper];
    let mut bounds: Vec<Decimal> = (scale.bands.iter().flat_map(ends).flatten())
        .map(|end| end.value)
        .chain([Decimal::ZERO])
        .collect();
    bounds.sort_unstable();
    bounds.dedup();
    let mut sides = Vec::new();
    for bound in bounds {
        let mut add = |place, within| {
            if let Some(band) = band_of(scale, within) {
                sides.push(Side {
                    bound,
                    place,
                    within,
                    band,
                });
            }
        };
        if let Some(below) = (scale.bands.iter()).find(|band| ends_at(band.interval.upper, bound)) {
            let step = step(quantity, bound, below.interval.lower);
            add(
                Place::Below,
                between(bound - step, bound, Place::Below, quantity),
            );
        }
        add(Place::At, exactly(bound));
        if let Some(above) = (scale.bands.iter()).find(|band| ends_at(band.interval.lower, bound)) {
            let step = step(quantity, bound, above.interval.upper);
            add(
                Place::Above,
                between(bound, bound + step, Place::Above, quantity),
            );
        }
    }
    sides
}

/// Whether a band stops short of a bound.
fn ends_at(end: Option<Endpoint>, bound: Decimal) -> bool {
    end.is_some_and(|end| end.value == bound && !end.inclusive)
}

/// How far from a bound its neighbourhood reaches: a count's next number; of others no further
/// than half its band, a tenth of the bound and a hundredth of all.
fn step(quantity: Quantity, bound: Decimal, other: Option<Endpoint>) -> Decimal {
    let base = match quantity {
        // Examples cannot give figures of the previous period: of a change nothing is suggested.
        Quantity::Count(_) | Quantity::Change(_) => return Decimal::ONE,
        Quantity::Percent(_) => Decimal::ONE_HUNDRED,
        Quantity::Ratio(ratio) => ratio.base,
    };
    let half = other.map(|other| (other.value - bound).abs() * Decimal::new(5, 1));
    let tenth = (!bound.is_zero()).then(|| bound.abs() * Decimal::new(1, 1));
    let steps = [half, tenth, Some(base * Decimal::new(1, 2))];
    (steps.into_iter().flatten().min()).unwrap_or(Decimal::ONE)
}

fn between(from: Decimal, to: Decimal, place: Place, quantity: Quantity) -> Interval {
    // A count's next number is the far end itself.
    let count = matches!(quantity, Quantity::Count(_));
    let end = |value, inclusive| Some(Endpoint { value, inclusive });
    Interval {
        lower: end(from, count && place == Place::Below),
        upper: end(to, count && place == Place::Above),
    }
}

/// A range of one value.
pub(super) fn exactly(value: Decimal) -> Interval {
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
fn band_of(scale: &Scale, within: Interval) -> Option<usize> {
    let (from, to) = (within.lower?, within.upper?);
    let middle = (from.value + to.value) * Decimal::new(5, 1);
    (scale.bands.iter()).position(|band| band.interval.contains(middle))
}

/// Whether an example is on this side already: exactly on the bound, or anywhere in the band that
/// begins beside it. It must say something of the item, confirmed or not.
fn is_there(trial: &Trial<'_>, id: ItemId, quantity: Quantity, side: &Side) -> bool {
    trial.runs.iter().any(|run| {
        let speaks = run.example.expected.iter().any(|one| match &one.what {
            Expected::Item(item, _) => *item == id,
            Expected::Criterion(criterion, _) => run.outcome.criteria.iter().any(|one| {
                one.criterion == *criterion && one.items.iter().any(|one| one.item == id)
            }),
            Expected::Total(_) => true,
            Expected::Class(_) | Expected::Condition(..) | Expected::Verdict(_) => false,
        });
        speaks && outcome_of(run, id).is_some_and(|outcome| is_on(outcome, quantity, side))
    })
}

fn is_on(outcome: &ItemOutcome, quantity: Quantity, side: &Side) -> bool {
    let Reason::Measured(Measured {
        numerator: Some(numerator),
        denominator,
        reading: Reading::Band(band),
        previous: _,
        rounded: _,
    }) = &outcome.reason
    else {
        return false;
    };
    if side.place != Place::At {
        return *band == side.band;
    }
    match (quantity, denominator) {
        (Quantity::Ratio(ratio), Some(denominator)) => {
            let part = numerator.checked_mul(ratio.base);
            part.is_some() && part == denominator.checked_mul(side.bound)
        }
        _ => *numerator == side.bound,
    }
}

/// The least figures that put a quantity within a range, or make nothing occur.
fn figures(maker: &Maker<'_>, quantity: Quantity, within: Option<Interval>) -> Option<Draft> {
    let mut system = System::new();
    let variables = system.include(maker.standard);
    let asked = match within {
        Some(within) => system.place(&variables, quantity, within),
        None => system.no_case(&variables, quantity),
    };
    let Solution::Least(found) = (asked.then(|| system.solve()))? else {
        return None;
    };
    let of = |id: IndicatorId| {
        let value = found.value(variables.of(id)?).normalize();
        Some((id, ExampleValue::Number(value)))
    };
    let ids = match quantity {
        Quantity::Ratio(ratio) => vec![ratio.denominator, ratio.numerator],
        Quantity::Count(id) | Quantity::Percent(id) => vec![id],
        Quantity::Change(_) => return None,
    };
    // What is calculated is never given, but what it is calculated from.
    let ids = ids.into_iter().flat_map(|id| maker.standard.reported(id));
    let figures = ids.map(of).collect::<Option<Vec<_>>>()?;
    Some(Draft {
        figures,
        ..Draft::default()
    })
}
