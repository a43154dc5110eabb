//! Whether asking all items together can settle more than the ranges of each: a cheap look first.
//!
//! Ranges of points are exact for each item by itself. What they add up to can only be too wide
//! where what is missing of one item and of another hang together.

use crate::data::record::{Record, Value};
use crate::engine::{ConditionKind, ConditionOutcome, Outcome, Truth};
use crate::model::{Id, IndicatorId, Level, Quantity, Scoring, Standard};

/// Whether all items asked together may settle the verdict of an outcome.
pub(super) fn may_be_settled(standard: &Standard, record: &Record, outcome: &Outcome) -> bool {
    let is_open_requirement = |condition: &ConditionOutcome| {
        matches!(condition.kind, ConditionKind::Requirement { .. })
            && condition.truth == Truth::Open
    };
    if outcome.classes.len() != 1
        || standard.compares()
        || outcome.conditions.iter().any(is_open_requirement)
    {
        return true;
    }
    let mut groups = Groups::of(standard, record);
    let mut seen: Vec<(usize, bool)> = Vec::new();
    for item in outcome.criteria.iter().flat_map(|one| &one.items) {
        let scoring = &standard.items[item.item].scoring;
        let is_open = !item.points.is_exact();
        // A condition is decided by trying, up to a limit.
        if is_open && matches!(scoring, Scoring::When { .. }) {
            return true;
        }
        // Whatever it gives, a ratio leaves no cases without a base: its denominator is bound by it.
        if !is_open && !is_ratio(scoring) {
            continue;
        }
        let mut own: Vec<usize> = (scoring.indicators().into_iter())
            .filter(|id| is_missing(standard, record, *id))
            .map(|id| groups.root(id.place()))
            .collect();
        own.sort_unstable();
        own.dedup();
        let is_shared =
            |group: &usize| (seen.iter()).any(|(other, open)| other == group && (*open || is_open));
        if own.iter().any(is_shared) {
            return true;
        }
        seen.extend(own.into_iter().map(|group| (group, is_open)));
    }
    false
}

fn is_ratio(scoring: &Scoring) -> bool {
    match scoring {
        Scoring::Measure { quantity, .. } => matches!(quantity, Quantity::Level(Level::Ratio(_))),
        Scoring::Flag { .. } | Scoring::When { .. } => false,
    }
}

/// Whether a figure may be another than what is known of it: a 0 is not always believed.
fn is_missing(standard: &Standard, record: &Record, id: IndicatorId) -> bool {
    match record.value(id).map(|value| value.value) {
        Some(Value::Number(number)) => number.is_zero(),
        Some(Value::Flag(_)) => false,
        None => {
            let terms = &standard.indicators[id].terms;
            terms.is_empty() || (terms.iter()).any(|it| is_missing(standard, record, it.indicator))
        }
    }
}

/// Indicators that what is missing ties together.
struct Groups {
    above: Vec<usize>,
}

impl Groups {
    fn of(standard: &Standard, record: &Record) -> Self {
        let mut groups = Self {
            above: (0..standard.indicators.len()).collect(),
        };
        let missing: Vec<bool> = (standard.indicators.ids())
            .map(|id| is_missing(standard, record, id))
            .collect();
        let is_missing = |id: IndicatorId| missing.get(id.place()) == Some(&true);
        for (id, indicator) in standard.indicators.iter().filter(|(id, _)| is_missing(*id)) {
            let limits = indicator.limits.iter().copied();
            let terms = indicator.terms.iter().map(|term| term.indicator);
            for other in limits.chain(terms).filter(|other| is_missing(*other)) {
                groups.join(id.place(), other.place());
            }
        }
        groups
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(above) = self.above.get_mut(one) {
            *above = other;
        }
    }

    fn root(&mut self, mut place: usize) -> usize {
        while let Some(above) = self
            .above
            .get(place)
            .copied()
            .filter(|above| *above != place)
        {
            place = above;
        }
        place
    }
}
