//! A short way to recognition: which single steps would bring a commune there.

use super::{Step, lacks, next_step};
use crate::data::record::Record;
use crate::engine::{ItemOutcome, Outcome};
use crate::exact::Decimal;
use crate::model::{ItemId, Standard};

/// More steps than these are a plan, not a hint.
const MOST_STEPS: usize = 3;

/// Steps that lift a commune towards recognition, one an item: first the smallest for each
/// criterion at zero, then, while points are still short, the smallest that suffices alone, else
/// the one that brings most. At most three; whether they suffice is told.
///
/// What can still be done comes before what would have had not to happen: a figure that must fall
/// is chosen only where no figure that may rise would do.
pub fn towards_recognition(standard: &Standard, record: &Record, outcome: &Outcome) -> Towards {
    let lacks = lacks(outcome);
    // A single step of a condition of recognition is not looked for.
    let mut suffices = lacks.requirements.is_empty();
    let mut chosen = Vec::new();
    let mut others = Vec::new();
    for criterion in &outcome.criteria {
        let items = criterion.items.iter();
        let mut candidates: Vec<Candidate> = items
            .filter_map(|item| Candidate::new(standard, record, outcome, item))
            .collect();
        if lacks.at_zero.contains(&criterion.criterion) {
            let first = take_smallest(&mut candidates, Decimal::ZERO);
            suffices &= first.is_some();
            chosen.extend(first);
        }
        others.append(&mut candidates);
    }
    let mut short = lacks.points.min;
    short -= chosen.iter().map(|step| step.gain).sum::<Decimal>();
    while short > Decimal::ZERO && chosen.len() < MOST_STEPS {
        let most = others.iter().map(|step| step.gain).max();
        let Some(next) = take_smallest(&mut others, short.min(most.unwrap_or_default())) else {
            break;
        };
        short -= next.gain;
        chosen.push(next);
    }
    suffices &= short <= Decimal::ZERO && chosen.len() <= MOST_STEPS;
    let chosen = chosen.into_iter().take(MOST_STEPS);
    Towards {
        steps: chosen.map(|step| (step.item, step.step)).collect(),
        suffices,
    }
}

/// Steps towards recognition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Towards {
    /// The steps, each with the item that it is for.
    pub steps: Vec<(ItemId, Step)>,
    /// Whether the commune is recognised once all of them are taken.
    pub suffices: bool,
}

/// A step that could be taken.
struct Candidate {
    item: ItemId,
    step: Step,
    /// How many points it adds.
    gain: Decimal,
    /// Whether its figure must fall.
    falls: bool,
    /// By how much its figure changes; an answer counts as one.
    by: Decimal,
}

impl Candidate {
    fn new(
        standard: &Standard,
        record: &Record,
        commune: &Outcome,
        outcome: &ItemOutcome,
    ) -> Option<Self> {
        let step = next_step(standard, record, &commune.classes, outcome)?;
        let (points, falls, by) = match step {
            Step::Answer { points, .. } => (points, false, Decimal::ONE),
            Step::Change {
                points, by, rise, ..
            } => (points, !rise, by),
        };
        Some(Self {
            item: outcome.item,
            step,
            gain: points - outcome.points.min,
            falls,
            by,
        })
    }
}

/// Takes the smallest step that brings at least so many points; of equals the first.
fn take_smallest(candidates: &mut Vec<Candidate>, at_least: Decimal) -> Option<Candidate> {
    let enough = candidates.iter().enumerate();
    let (place, _) = enough
        .filter(|(_, step)| step.gain >= at_least)
        .min_by_key(|(_, step)| (step.falls, step.by))?;
    Some(candidates.remove(place))
}
