//! Units over several periods: who is recognised when, who gained or lost it, and what each difference came
//! from.
//!
//! **The parts of a difference add up to it exactly, and each is the difference of two scorings by the
//! engine.** The order is fixed: first the figures are put in the place of the earlier ones, then what a unit
//! is (its attributes, by which its class is told), then the rules. Another order would share the same
//! difference out otherwise, so the order is said wherever parts are shown.

mod change;
mod follow;

pub use change::{CAUSES, Cause, Change, Difference, ItemPart};
pub use follow::{Before, Part};

use std::collections::HashMap;
use std::sync::Arc;

use crate::advise::{self, Summary};
use crate::analysis::Evaluator;
use crate::compare::Numbers;
use crate::data::UnitsMap;
use crate::data::record::Record;
use crate::engine::{Outcome, PointsRange, Verdict};
use crate::model::Standard;
use crate::number::{Date, Decimal, Period};
use crate::source::Position;

/// One period as it was read.
#[derive(Debug)]
pub struct Slice {
    /// The period.
    pub period: Period,
    /// The place of the standard that scores it.
    pub law: usize,
    /// Its units, read by each of the standards: rows that begin at the same place are of one unit.
    pub records: Vec<Vec<Record>>,
}

/// Units that took the place of others, and from which day on.
#[derive(Debug, Clone, Copy)]
pub struct Merger<'a> {
    /// The first day of the new units.
    pub day: Date,
    /// Which units became which.
    pub map: &'a UnitsMap,
}

/// Units over several periods.
#[derive(Debug)]
pub struct History {
    /// The periods, in the order given.
    pub periods: Vec<Assessed>,
    /// From each period to the next.
    pub steps: Vec<Step>,
}

/// What came of one period.
#[derive(Debug)]
pub struct Assessed {
    /// How many units are recognised, against the target.
    pub summary: Summary,
    /// What came of each unit, in the order of the records of the period's own standard.
    pub units: Vec<Judged>,
}

/// What a standard makes of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// The total.
    pub points: PointsRange,
}

impl Judged {
    fn of(outcome: &Outcome) -> Self {
        Self {
            verdict: outcome.verdict,
            points: outcome.points,
        }
    }
}

/// From one period to the next.
#[derive(Debug)]
pub struct Step {
    /// Whether units took the place of others in between.
    pub is_merger: bool,
    /// Each unit of the later period, in its order.
    pub units: Vec<Followed>,
    /// The places of units of the earlier period that no unit of the later goes on with.
    pub gone: Vec<usize>,
    /// How many more units are recognised, and why.
    pub recognised: Recognised,
    /// What the totals changed by, added up.
    pub points: Points,
}

/// A unit of the later period, and what it was.
#[derive(Debug)]
pub struct Followed {
    /// What it was.
    pub before: Before,
    /// What changed; `None` where there is nothing to hold it against.
    pub change: Option<Change>,
}

/// How many more units are recognised for certain, and why. The parts add up to `after` less `before`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recognised {
    /// In the earlier period.
    pub before: i64,
    /// In the later one.
    pub after: i64,
    /// For units that came, went, were divided or merged: recognised as one by the figures of all, less those
    /// that were.
    pub units: i64,
    /// For each cause, in their order.
    pub causes: [i64; 3],
}

/// What totals changed by, added up over the units whose points are exact at every stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Points {
    /// How many units these are.
    pub units: usize,
    /// How many units have a change that is a range.
    pub open: usize,
    /// For each cause, in their order.
    pub causes: [Decimal; 3],
}

/// Follows units over periods. `step` is called for each unit of each period.
pub fn history(
    laws: &[Standard],
    slices: &[Slice],
    merger: Option<Merger<'_>>,
    target: Decimal,
    mut step: impl FnMut(),
) -> History {
    let judges: Vec<Evaluator<'_>> = laws.iter().map(Evaluator::new).collect();
    let mut history = History {
        periods: Vec::new(),
        steps: Vec::new(),
    };
    let mut earlier: Option<(&Slice, Vec<Arc<Outcome>>)> = None;
    for slice in slices {
        let Some(judge) = judges.get(slice.law) else {
            continue;
        };
        let outcomes: Vec<Arc<Outcome>> = (slice.own().iter())
            .map(|record| {
                step();
                judge.evaluate_shared(record)
            })
            .collect();
        if let Some((before, was)) = &earlier {
            let law = |place: usize| laws.get(place);
            let (Some(old), Some(new)) = (law(before.law), law(slice.law)) else {
                continue;
            };
            let between = Between {
                laws: (old, new),
                numbers: [Numbers::of(old, old), Numbers::of(old, new)],
                judges: &judges,
                before: (before, was),
                after: (slice, &outcomes),
            };
            let is_between =
                |it: &Merger<'_>| before.period.last < it.day && it.day <= slice.period.last;
            history.steps.push(between.step(merger.filter(is_between)));
        }
        history.periods.push(Assessed {
            summary: advise::summarise(outcomes.iter().map(|one| &**one), target),
            units: outcomes.iter().map(|one| Judged::of(one)).collect(),
        });
        earlier = Some((slice, outcomes));
    }
    history
}

impl Slice {
    /// Its units by its own standard.
    pub fn own(&self) -> &[Record] {
        self.by(self.law)
    }

    fn by(&self, law: usize) -> &[Record] {
        self.records.get(law).map_or(&[], Vec::as_slice)
    }
}

/// Two periods, one after the other.
struct Between<'a> {
    laws: (&'a Standard, &'a Standard),
    numbers: [Numbers; 2],
    judges: &'a [Evaluator<'a>],
    before: (&'a Slice, &'a [Arc<Outcome>]),
    after: (&'a Slice, &'a [Arc<Outcome>]),
}

impl Between<'_> {
    fn step(&self, merger: Option<Merger<'_>>) -> Step {
        let (before, was) = self.before;
        let (after, is) = self.after;
        let (units, gone) = follow::follow(before.own(), after.own(), merger.map(|it| it.map));
        let by_place = self.read_by_old_law();
        let units: Vec<Followed> = (units.into_iter().zip(after.own()).zip(is))
            .map(|((before, record), is)| {
                let place = record.at;
                let other = by_place
                    .as_ref()
                    .map_or(Some(record), |by_place| by_place.get(&place).copied());
                let change = other.and_then(|other| self.change(&before, other, (record, is)));
                Followed { before, change }
            })
            .collect();
        let recognised = recognised(&units, was, is);
        Step {
            is_merger: merger.is_some(),
            points: points(&units),
            units,
            gone,
            recognised,
        }
    }

    /// The later records as the earlier standard reads them; `None` where both standards are one.
    fn read_by_old_law(&self) -> Option<HashMap<Position, &Record>> {
        let (before, after) = (self.before.0, self.after.0);
        let records = after.by(before.law).iter();
        (before.law != after.law).then(|| records.map(|record| (record.at, record)).collect())
    }

    /// What changed of a unit; `other` is its later record by the earlier standard.
    fn change(
        &self,
        was: &Before,
        other: &Record,
        (record, is): (&Record, &Arc<Outcome>),
    ) -> Option<Change> {
        let (before, outcomes) = self.before;
        let (old, new) = (before.law, self.after.0.law);
        let judge = self.judges.get(old)?;
        let merged;
        let (first, start) = match was {
            Before::Same(place) => (before.own().get(*place)?, outcomes.get(*place)?.clone()),
            Before::Merged(parts) => {
                let parts = parts.iter().map(|part| before.own().get(part.place?));
                let parts: Vec<Option<&Record>> = parts.collect();
                merged = Record::merged(self.laws.0, record.identity.clone(), record.at, &parts);
                let outcome = judge.evaluate_shared(&merged);
                (&merged, outcome)
            }
            Before::Divided(_) | Before::New => return None,
        };
        let changes = change::Scored {
            laws: self.laws,
            is_same_law: old == new,
            numbers: &self.numbers,
            judge,
            first: (first, start),
            last: (other, is),
        };
        Some(changes.change())
    }
}

fn is_met(verdict: Verdict) -> i64 {
    i64::from(verdict == Verdict::Met)
}

fn recognised(units: &[Followed], was: &[Arc<Outcome>], is: &[Arc<Outcome>]) -> Recognised {
    let count = |outcomes: &[Arc<Outcome>]| outcomes.iter().map(|one| is_met(one.verdict)).sum();
    let mut all = Recognised {
        before: count(was),
        after: count(is),
        ..Recognised::default()
    };
    let mut start = 0;
    for (unit, outcome) in units.iter().zip(is) {
        let Some(change) = &unit.change else {
            start += is_met(outcome.verdict);
            continue;
        };
        start += is_met(change.first().verdict);
        for (sum, (from, to)) in all.causes.iter_mut().zip(change.steps()) {
            *sum += is_met(to.verdict) - is_met(from.verdict);
        }
    }
    all.units = start - all.before;
    all
}

fn points(units: &[Followed]) -> Points {
    let mut points = Points::default();
    for change in units.iter().filter_map(|unit| unit.change.as_ref()) {
        if !change.is_exact() {
            points.open += 1;
            continue;
        }
        points.units += 1;
        for (sum, part) in points.causes.iter_mut().zip(&change.parts) {
            *sum = sum.saturating_add(part.min);
        }
    }
    points
}
