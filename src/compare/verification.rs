//! What verification changed: each commune by its own report alone, and with what a second body verified.

use super::effect::{self, Commune, Judged};
use super::pairs::Numbers;
use crate::advise::{self, Summary};
use crate::analysis::Evaluator;
use crate::data::record::{Record, Subject, Value};
use crate::engine::{Outcome, PointsRange};
use crate::model::{ItemId, Standard};
use crate::number::Decimal;

/// What verification changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// The communes of which something was verified, in the order of the data; `place` is theirs among all.
    pub communes: Vec<Verified>,
    /// How many communes there are.
    pub all: usize,
    /// All communes by what they reported themselves, against the target.
    pub before: Summary,
    /// The same with what was verified.
    pub after: Summary,
}

/// A commune of which something was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Its place among all communes, counted from 0.
    pub place: usize,
    /// What both make of it.
    pub effect: Commune,
    /// The items with the points of both, in order.
    pub items: Vec<ItemPoints>,
}

/// An item by both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemPoints {
    /// Which.
    pub item: ItemId,
    /// Its points by self-assessment.
    pub before: PointsRange,
    /// Its points with what was verified.
    pub after: PointsRange,
}

impl Verified {
    /// What it is by self-assessment alone, and with what was verified.
    pub fn judged(&self) -> [&Judged; 2] {
        [&self.effect.before, &self.effect.after]
    }

    /// Whether the verdict turned.
    pub fn has_turned(&self) -> bool {
        self.effect.before.verdict != self.effect.after.verdict
    }
}

/// Scores communes of which something was verified once more by what they reported themselves. `communes` are
/// all, each with its outcome; `step` is called for each.
pub fn verification<'r>(
    standard: &Standard,
    communes: impl IntoIterator<Item = (&'r Record, &'r Outcome)>,
    target: Decimal,
    mut step: impl FnMut(),
) -> Verification {
    let evaluator = Evaluator::new(standard);
    let numbers = Numbers::of(standard, standard);
    let mut verified = Vec::new();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (place, (record, is)) in communes.into_iter().enumerate() {
        let alone = record.self_assessed().filter(|_| record.is_verified());
        let was = alone.map(|alone| evaluator.evaluate(alone));
        if let Some(was) = &was {
            let both = ((standard, was), (standard, is));
            verified.push(Verified {
                place,
                effect: effect::commune(both.0, both.1, &numbers, &record.identity),
                items: items(was, is),
            });
        }
        before.push(was.map_or(Side::Same(is), Side::Own));
        after.push(is);
        step();
    }
    Verification {
        communes: verified,
        all: after.len(),
        before: advise::summarise(before.iter().map(Side::outcome), target),
        after: advise::summarise(after, target),
    }
}

/// An outcome that may be that of the other side, too.
enum Side<'r> {
    Same(&'r Outcome),
    Own(Outcome),
}

impl Side<'_> {
    fn outcome(&self) -> &Outcome {
        match self {
            Side::Same(outcome) => outcome,
            Side::Own(outcome) => outcome,
        }
    }
}

/// Each item with its points by both.
fn items(was: &Outcome, is: &Outcome) -> Vec<ItemPoints> {
    let all = |outcome: &Outcome| -> Vec<(ItemId, PointsRange)> {
        let items = outcome.criteria.iter().flat_map(|it| &it.items);
        items.map(|item| (item.item, item.points)).collect()
    };
    let both = all(was).into_iter().zip(all(is));
    both.map(|((item, before), (_, after))| ItemPoints {
        item,
        before,
        after,
    })
    .collect()
}

/// Whether what scores of a subject is another value than the commune reported.
pub fn is_changed(record: &Record, subject: Subject, is_previous: bool) -> bool {
    let of = |record: &Record| {
        let previous = record.previous().filter(|_| is_previous);
        let record = previous.or(Some(record).filter(|_| !is_previous))?;
        match subject {
            Subject::Attribute(id) => record.attribute(id).map(|it| Known::Choice(it.value)),
            Subject::Indicator(id) => record.value(id).map(|it| Known::Figure(it.value)),
        }
    };
    let alone = record.self_assessed();
    alone.is_some_and(|alone| of(alone) != of(record))
}

/// What is known of a subject.
#[derive(PartialEq)]
enum Known {
    Choice(u16),
    Figure(Value),
}
