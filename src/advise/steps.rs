//! The steps that give an item more points: for each number of points that one figure alone can reach
//! the smallest, and each proven by scoring the commune again.

use std::cmp::Reverse;

use super::fulfil;
use super::lever::Lever;
use super::moves::{End, Goal, Moves};
use super::next_step::{Known, Step};
use crate::data::record::{Given, Record, Value};
use crate::engine::{ItemOutcome, Measured, Reading, Reason, Truth, evaluate, measured, values_in};
use crate::model::{Band, ClassId, Endpoint, IndicatorId, Level, Quantity, Scoring, Standard};
use crate::number::{Decimal, Fraction};

/// A step and what it does to the commune.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Move {
    /// As it is told.
    pub(super) step: Step,
    /// The figure that moves.
    pub(super) figure: IndicatorId,
    /// How large it is: an answer counts as one.
    pub(super) size: Decimal,
    /// Whether what it is about falls.
    pub(super) falls: bool,
    /// Whether the size itself will do, or only more than it.
    pub(super) attained: bool,
    /// A move of the figure that does it.
    pub(super) sample: Decimal,
}

impl Move {
    /// A yes where there was a no.
    pub(super) fn answer(indicator: IndicatorId, points: Decimal) -> Self {
        Self {
            step: Step::Answer { indicator, points },
            figure: indicator,
            size: Decimal::ONE,
            falls: false,
            attained: true,
            sample: Decimal::ONE,
        }
    }

    /// A goal of a figure, told of what moves with it.
    pub(super) fn of(
        lever: &Lever<'_>,
        goal: Goal,
        told: IndicatorId,
        points: Decimal,
    ) -> Option<Self> {
        let share = lever.share(told).parts().0;
        let signed = goal
            .by
            .checked_mul(Decimal::try_from_i128_with_scale(share, 0).ok()?)?;
        let falls = if signed.is_zero() {
            (goal.sample.is_sign_negative()) == (share > 0)
        } else {
            signed.is_sign_negative()
        };
        let step = if goal.attained {
            Step::Change {
                indicator: told,
                by: signed.abs(),
                rise: !falls,
                points,
            }
        } else {
            Step::Beyond {
                indicator: told,
                bound: lever.told_value(told)?.checked_add(signed)?.normalize(),
                rise: !falls,
                points,
            }
        };
        Some(Self {
            step,
            figure: lever.figure,
            size: signed.abs(),
            falls,
            attained: goal.attained,
            sample: goal.sample,
        })
    }

    /// Makes the move.
    pub(super) fn make(&self, standard: &Standard, record: &mut Record) -> Option<()> {
        if let Some(value) = record.number(self.figure) {
            record.set_number(self.figure, value.checked_add(self.sample)?);
        } else {
            let given = record.value(self.figure)?;
            let value = Value::Flag(true);
            record.set_value(self.figure, Some(Given { value, ..given }));
        }
        record.calculate(standard);
        Some(())
    }

    /// Whether the commune then has the points that are promised.
    fn is_proven(&self, standard: &Standard, record: &Record, outcome: &ItemOutcome) -> bool {
        let mut record = record.clone();
        if self.make(standard, &mut record).is_none() {
            return false;
        }
        let scored = evaluate(standard, &record);
        let mut items = scored.criteria.iter().flat_map(|one| &one.items);
        let item = items.find(|item| item.item == outcome.item);
        item.is_some_and(|item| item.points.min >= self.step.points())
    }
}

/// The steps for an item, the smallest first, each to more points than those before it. Of a
/// commune that may belong to several classes, those that do for each of them.
pub(super) fn steps<'a>(
    standard: &'a Standard,
    record: &Record,
    classes: &[ClassId],
    outcome: &'a ItemOutcome,
) -> impl Iterator<Item = Move> + use<'a> {
    let mut record = record.clone();
    record.calculate(standard);
    let of_class = |class: &ClassId| candidates((standard, &record), *class, outcome);
    let (mut found, others) = match classes.split_first() {
        Some((first, others)) => (of_class(first), others),
        None => (Vec::new(), classes),
    };
    for class in others.iter().filter(|_| standard.is_by_class()) {
        let same = of_class(class);
        found.retain(|one| same.iter().any(|other| other.step == one.step));
    }
    // What a condition asks can be done in several ways; what has happened cannot be undone.
    let by_condition = matches!(outcome.reason, Reason::When(_));
    found.sort_by_key(|one| {
        let points = Reverse(one.step.points());
        (
            by_condition && one.falls,
            one.size,
            !one.attained,
            points,
            one.falls,
        )
    });
    let mut best: Option<Decimal> = None;
    found.into_iter().filter(move |one| {
        let points = one.step.points();
        let brings = best.is_none_or(|best| points > best);
        let brings = brings && one.is_proven(standard, &record, outcome);
        if brings {
            best = Some(points);
        }
        brings
    })
}

/// For each figure and each number of points the smallest step, in one class.
fn candidates(known: Known<'_>, class: ClassId, outcome: &ItemOutcome) -> Vec<Move> {
    match (&known.0.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { indicator, points }, Reason::Flag(Some(false)))
            if points.value > Decimal::ZERO =>
        {
            vec![Move::answer(*indicator, points.value)]
        }
        (Scoring::When { condition, points }, Reason::When(judgement))
            if judgement.judged.truth == Truth::Fails && points.value > Decimal::ZERO =>
        {
            fulfil::moves(known, condition, &judgement.judged, points.value)
        }
        (Scoring::Measure { quantity, scale }, Reason::Measured(Reading::Band(current))) => {
            let (standard, record) = known;
            let current = scale.bands.get(*current);
            let Some((current, measured)) = current.zip(measured(standard, record, outcome.item))
            else {
                return Vec::new();
            };
            let current = current.points.value;
            let better: Vec<&Band> = (scale.bands.iter())
                .filter(|band| band.holds_for(class) && band.points.value > current)
                .collect();
            measured_moves(known, *quantity, &measured, &better)
        }
        _ => Vec::new(),
    }
}

fn measured_moves(
    known: Known<'_>,
    quantity: Quantity,
    measured: &Measured,
    better: &[&Band],
) -> Vec<Move> {
    let (standard, record) = known;
    let level = quantity.level();
    let (numerator, denominator) = (level.numerator(), level.denominator());
    if denominator == Some(numerator) {
        return Vec::new();
    }
    let below = denominator.map_or_else(Vec::new, |id| standard.reported(id));
    let parts = standard.reported(numerator);
    // Where the denominator stays, whichever part moves, the numerator itself is what is told of.
    let alone = parts.iter().all(|part| !below.contains(part));
    let mut moves = Vec::new();
    for part in parts {
        let Some(lever) = Lever::new(standard, record, part) else {
            continue;
        };
        let Some(allowed) = lever.allowed() else {
            continue;
        };
        if lever.share(numerator).is_zero() {
            continue;
        }
        let told = if alone { numerator } else { part };
        moves.extend(better.iter().filter_map(|band| {
            let ends = ends(quantity, measured, band)?;
            let within = within(&lever, level, (measured, ends), allowed)?;
            let goal = within.nearest(lever.is_whole())?;
            Move::of(&lever, goal, told, band.points.value)
        }));
    }
    moves
}

type Ends = (Option<End>, Option<End>);

/// Where the value of this period must lie to be in a band.
fn ends(quantity: Quantity, measured: &Measured, band: &Band) -> Option<Ends> {
    if let Quantity::Change(change) = quantity {
        return values_in(change, measured.previous?, &band.interval);
    }
    let end = |end: Option<Endpoint>| match end {
        Some(end) => Fraction::of(end.value).map(|value| Some((value, end.inclusive))),
        None => Some(None),
    };
    Some((end(band.interval.lower)?, end(band.interval.upper)?))
}

/// The moves after which a value lies between two ends.
fn within(
    lever: &Lever<'_>,
    level: Level,
    (measured, (low, high)): (&Measured, Ends),
    mut moves: Moves,
) -> Option<Moves> {
    let above = Fraction::of(measured.numerator?)?;
    let share = lever.share(level.numerator());
    let Level::Ratio(ratio) = level else {
        if let Some((low, inclusive)) = low {
            moves = moves.at_least(share, (low.minus(above)?, inclusive))?;
        }
        if let Some((high, inclusive)) = high {
            moves = moves.at_most(share, (high.minus(above)?, inclusive))?;
        }
        return Some(moves);
    };
    let (over, base) = (
        Fraction::of(measured.denominator?)?,
        Fraction::of(ratio.base)?,
    );
    let under = lever.share(ratio.denominator);
    // A denominator of 0 is another matter.
    moves = moves.at_least(under, (over.negated(), false))?;
    // `(above + share × move) × base` against `end × (over + under × move)`.
    let line = |end: Fraction| {
        let slope = share.times(base)?.minus(end.times(under)?)?;
        Some((slope, end.times(over)?.minus(above.times(base)?)?))
    };
    if let Some((low, inclusive)) = low {
        let (slope, bound) = line(low)?;
        moves = moves.at_least(slope, (bound, inclusive))?;
    }
    if let Some((high, inclusive)) = high {
        let (slope, bound) = line(high)?;
        moves = moves.at_most(slope, (bound, inclusive))?;
    }
    Some(moves)
}
