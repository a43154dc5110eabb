//! The smallest change of one figure that gives an item more points.

use std::cmp::Reverse;

use super::room::{keeps_all, room};
use super::{compared, fulfil};
use crate::data::record::Record;
use crate::engine::{
    Edge, ItemOutcome, Measured, PreviousFigures, Reading, Reason, Truth, may_not_exceed,
    numerators_in,
};
use crate::exact::Decimal;
use crate::model::{
    Band, Change, ClassId, IndicatorId, Interval, Level, Quantity, Range, Ratio, Scoring, Standard,
};

/// The smallest change of one figure that gives an item more points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A yes where there was a no.
    Answer {
        /// The yes/no.
        indicator: IndicatorId,
        /// The points that it gives.
        points: Decimal,
    },
    /// So many more, or fewer, of a numerator or count, all else the same.
    Change {
        /// The figure.
        indicator: IndicatorId,
        /// By how much, in whole units for a count; above 0.
        by: Decimal,
        /// Whether it must rise.
        rise: bool,
        /// The points that are then reached.
        points: Decimal,
    },
}

/// The smallest step by which an item gets more points than it has; `None` when it has the most,
/// when data is missing, or when no value of that figure alone would do.
///
/// A numerator moves over its denominator as it stands, in whole units, and stays within all that
/// its own declaration and the known figures which limits set against it leave. A
/// percentage moves by any amount; so there is no smallest step, and `None`, where the nearest
/// better band begins beyond its bound (`trên`, `dưới`). A condition that fails takes one answer
/// that turns to yes, or one number that moves into a range that the condition asks for. Of two steps of one size, that to more
/// points is given, then the rise.
///
/// Of a commune that may belong to several classes, only a step that holds for each of them is
/// given.
pub fn next_step(
    standard: &Standard,
    record: &Record,
    classes: &[ClassId],
    outcome: &ItemOutcome,
) -> Option<Step> {
    let (first, others) = classes.split_first()?;
    let known = (standard, record);
    let step = step_of(known, *first, outcome)?;
    let same = |class: &ClassId| step_of(known, *class, outcome) == Some(step);
    others.iter().all(same).then_some(step)
}

/// A standard and what is known of a commune.
pub(super) type Known<'a> = (&'a Standard, &'a Record);

fn step_of(known: Known<'_>, class: ClassId, outcome: &ItemOutcome) -> Option<Step> {
    let (standard, _) = known;
    match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { indicator, points }, Reason::Flag(Some(false))) => {
            (points.value > Decimal::ZERO).then_some(Step::Answer {
                indicator: *indicator,
                points: points.value,
            })
        }
        (Scoring::When { condition, points }, Reason::When(judgement))
            if judgement.judged.truth == Truth::Fails && points.value > Decimal::ZERO =>
        {
            fulfil::step(known, condition, &judgement.judged, points.value)
        }
        (
            Scoring::Measure { quantity, scale },
            Reason::Measured(Measured {
                numerator: Some(value),
                denominator,
                previous,
                reading: Reading::Band(current),
                ..
            }),
        ) => {
            let current = scale.bands.get(*current)?.points.value;
            let better = (scale.bands.iter())
                .filter(|band| band.holds_for(class) && band.points.value > current);
            change(known, *quantity, *value, (*denominator, *previous), better)
        }
        _ => None,
    }
}

/// A value that would do, or, where bands begin beyond their bounds, the bound itself.
pub(super) struct Goal {
    pub(super) value: Decimal,
    pub(super) attained: bool,
}

fn change<'a>(
    known: Known<'_>,
    quantity: Quantity,
    value: Decimal,
    (denominator, previous): (Option<Decimal>, Option<PreviousFigures>),
    better: impl Iterator<Item = &'a Band>,
) -> Option<Step> {
    let (standard, record) = known;
    let level = match quantity {
        Quantity::Change(Change {
            level: Level::Ratio(ratio),
            ..
        }) => Quantity::Ratio(ratio),
        Quantity::Change(Change {
            level: Level::Count(id),
            ..
        }) => Quantity::Count(id),
        Quantity::Change(Change {
            level: Level::Percent(id),
            ..
        }) => Quantity::Percent(id),
        Quantity::Ratio(_) | Quantity::Count(_) | Quantity::Percent(_) => quantity,
    };
    let (id, base, over, largest) = match level {
        Quantity::Change(_) => return None,
        Quantity::Count(id) | Quantity::Percent(id) => (id, Decimal::ONE, Decimal::ONE, None),
        Quantity::Ratio(ratio) if ratio.numerator == ratio.denominator => return None,
        Quantity::Ratio(ratio) if moves_together(standard, &ratio) => return None,
        Quantity::Ratio(ratio) => {
            let over = denominator?;
            let limited = may_not_exceed(standard, ratio.numerator, ratio.denominator);
            (ratio.numerator, ratio.base, over, limited.then_some(over))
        }
    };
    let range = room(standard, record, id);
    let goal = |band: &Interval| match quantity {
        Quantity::Percent(_) => nearest_percentage(band, &range, value),
        Quantity::Count(_) | Quantity::Ratio(_) => {
            nearest_whole(band, &range, value, base, over, largest)
        }
        Quantity::Change(change) => match change.level {
            Level::Percent(_) => {
                let band = compared::percentages(change, previous?, band)?;
                nearest_percentage(&band, &range, value)
            }
            Level::Count(_) | Level::Ratio(_) => {
                let (low, high) = numerators_in(change, denominator, previous?, band)?;
                whole_between((low, high), &range, value, largest)
            }
        },
    };
    better
        .filter_map(|band| Some((goal(&band.interval)?, band.points.value)))
        .filter(|(goal, _)| keeps_all(standard, record, (id, goal.value)))
        .map(|(goal, points)| {
            let step = Step::Change {
                indicator: id,
                by: (goal.value - value).abs(),
                rise: goal.value > value,
                points,
            };
            ((goal.value - value).abs(), goal, points, step)
        })
        .min_by_key(|(by, goal, points, _)| {
            (*by, !goal.attained, Reverse(*points), goal.value < value)
        })
        .filter(|(_, goal, ..)| goal.attained)
        .map(|(.., step)| step)
}

/// Whether a numerator cannot move over its denominator as it stands, because one is calculated
/// from the other or both from the same figures alone.
fn moves_together(standard: &Standard, ratio: &Ratio) -> bool {
    let below = standard.reported(ratio.denominator);
    let above = standard.reported(ratio.numerator);
    above.iter().all(|part| below.contains(part))
}

/// The whole number nearest to a value whose ratio `× base / over` is in the band.
pub(super) fn nearest_whole(
    band: &Interval,
    range: &Range,
    value: Decimal,
    base: Decimal,
    over: Decimal,
    largest: Option<Decimal>,
) -> Option<Goal> {
    let over = over.trunc().mantissa();
    let low = match band.lower {
        Some(end) => Some(Edge::new(end, base)?.least_numerator(over)?),
        None => None,
    };
    let high = match band.upper {
        Some(end) => Some(Edge::new(end, base)?.largest_numerator(over)?),
        None => None,
    };
    whole_between((low, high), range, value, largest)
}

/// The nearest whole number between two ends that its indicator can be.
fn whole_between(
    (from, to): (Option<i128>, Option<i128>),
    range: &Range,
    value: Decimal,
    largest: Option<Decimal>,
) -> Option<Goal> {
    let whole = |value: Decimal| value.trunc().mantissa();
    let mut low = whole(range.least.0.max(Decimal::ZERO).ceil());
    let mut high = to.unwrap_or(i128::MAX);
    for most in largest.into_iter().chain(range.most.map(|(most, _)| most)) {
        high = high.min(whole(most.floor()));
    }
    low = low.max(from.unwrap_or(low));
    let nearest = whole(value).max(low).min(high);
    (low..=high).contains(&nearest).then_some(())?;
    Some(Goal {
        value: Decimal::try_from_i128_with_scale(nearest, 0).ok()?,
        attained: true,
    })
}

/// The end of a band on the side of a percentage that is not in it.
pub(super) fn nearest_percentage(band: &Interval, range: &Range, value: Decimal) -> Option<Goal> {
    let end = match band.lower {
        Some(lower) if value <= lower.value => lower,
        _ => band.upper.filter(|upper| value >= upper.value)?,
    };
    let least = range.least.0;
    let most = range.most.map_or(Decimal::MAX, |(most, _)| most);
    let room = if end.inclusive {
        (least..=most).contains(&end.value)
    } else {
        least < end.value && end.value < most
    };
    room.then_some(Goal {
        value: end.value,
        attained: end.inclusive,
    })
}
