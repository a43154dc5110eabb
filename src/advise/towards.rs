//! A short way to recognition: which single steps would bring a commune there.

use super::lacks;
use super::next_step::Step;
use super::steps::{Move, steps};
use crate::data::record::Record;
use crate::engine::{Outcome, Verdict, evaluate};
use crate::model::{CriterionId, ItemId, Standard};
use crate::number::Decimal;

/// More steps than these are a plan, not a hint.
const MOST_STEPS: usize = 3;

/// Steps that lift a commune towards recognition, one an item: first the smallest for each
/// criterion at zero, then, while points are still short, the smallest that suffices alone, else
/// the one that brings most. At most three; whether they suffice is told, by scoring the commune
/// again with all of them.
///
/// What can still be done comes before what would have had not to happen: a figure that must fall
/// is chosen only where no figure that may rise would do.
pub fn towards_recognition(standard: &Standard, record: &Record, outcome: &Outcome) -> Towards {
    let lacks = lacks(outcome);
    let mut options = Vec::new();
    for criterion in &outcome.criteria {
        for item in &criterion.items {
            let steps = steps(standard, record, &outcome.classes, item);
            options.extend(steps.map(|step| Candidate {
                criterion: criterion.criterion,
                item: item.item,
                gain: step.step.points() - item.points.min,
                step,
            }));
        }
    }
    let mut chosen: Vec<Candidate> = Vec::new();
    for criterion in &lacks.at_zero {
        let own = options.iter().filter(|it| it.criterion == *criterion);
        chosen.extend(own.min_by_key(|it| it.size()).copied());
    }
    chosen.truncate(MOST_STEPS);
    let mut short = lacks.points.min;
    short -= chosen.iter().map(|step| step.gain).sum::<Decimal>();
    while short > Decimal::ZERO {
        let of_item = |item: ItemId| chosen.iter().position(|one| one.item == item);
        // A larger step for an item takes the place of a smaller one.
        let more = |option: &Candidate| {
            let has = of_item(option.item).and_then(|at| chosen.get(at));
            option.gain - has.map_or(Decimal::ZERO, |one| one.gain)
        };
        let has_room = chosen.len() < MOST_STEPS;
        let possible = (options.iter()).filter(|option| {
            more(option) > Decimal::ZERO && (has_room || of_item(option.item).is_some())
        });
        let most = possible.clone().map(more).max().unwrap_or_default();
        let enough = short.min(most);
        let next = possible.filter(|option| more(option) >= enough);
        let Some(next) = next.min_by_key(|option| option.size()).copied() else {
            break;
        };
        short -= more(&next);
        match of_item(next.item).and_then(|at| chosen.get_mut(at)) {
            Some(there) => *there = next,
            None => chosen.push(next),
        }
    }
    let after = after(standard, record, &chosen);
    Towards {
        after: after.map(|outcome| outcome.verdict),
        steps: (chosen.iter().map(|one| (one.item, one.step.step))).collect(),
    }
}

/// The commune after all steps.
fn after(standard: &Standard, record: &Record, chosen: &[Candidate]) -> Option<Outcome> {
    let mut record = record.clone();
    for (at, one) in chosen.iter().enumerate() {
        // Two steps of one figure are not added up: the larger one is taken.
        let same = |other: &&Candidate| other.step.figure == one.step.figure;
        let earlier = chosen.iter().take(at).filter(same);
        let done: Decimal = earlier
            .map(|one| one.step.sample)
            .max_by_key(Decimal::abs)
            .unwrap_or_default();
        let rest = one.step.sample - done;
        if done.is_zero() || rest.is_sign_negative() == done.is_sign_negative() && !rest.is_zero() {
            let step = Move {
                sample: rest,
                ..one.step
            };
            step.make(standard, &mut record)?;
        }
    }
    Some(evaluate(standard, &record))
}

/// Steps towards recognition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Towards {
    /// The steps, each with the item that it is for.
    pub steps: Vec<(ItemId, Step)>,
    /// The verdict once all of them are taken; `None` where they cannot be.
    pub after: Option<Verdict>,
}

/// A step that could be taken.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    criterion: CriterionId,
    item: ItemId,
    step: Move,
    /// How many points it adds.
    gain: Decimal,
}

impl Candidate {
    /// What must fall is larger than all that may rise.
    fn size(&self) -> (bool, Decimal) {
        (self.step.falls, self.step.size)
    }
}
