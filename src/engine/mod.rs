//! One commune against a standard: what it scores, whether it is recognised, and why.

mod bounds;
mod change;
mod class;
mod class_rows;
mod condition;
mod doubt;
mod extent;
mod item;
mod measured;
mod missing;
mod outcome;
mod period_bounds;
mod possible_rows;
mod ratio;
mod recognise;
mod sum_bounds;
mod unverified;

pub use extent::{Extent, extent, extent_of_two, holds};
pub use measured::{Measuring, measured};
pub use outcome::{
    ConditionKind, ConditionOutcome, CriterionOutcome, ItemOutcome, ItemProblem, Judged, Judgement,
    Measured, Missing, MissingName, Outcome, PointsRange, PreviousFigures, Reading, Reason, Truth,
    Verdict,
};
pub use unverified::{
    parameters_behind, parameters_used, rows_behind, unverified_of_all, unverified_used,
};

pub(crate) use bounds::may_not_exceed;
pub(crate) use doubt::zeros;
pub(crate) use period_bounds::values_in;

use crate::data::record::Record;
use crate::decision::Budget;
use crate::model::{Condition, Criterion, CriterionId, Fact, Scoring, Standard};
use crate::number::Decimal;
use item::Figures;

/// The steps that asking what missing figures of one commune can be together may take: less than half
/// a second.
pub const OF_A_COMMUNE: u64 = 10_000_000;

/// Scores one commune.
///
/// Of an item that lacks a figure, the points range over exactly what the values that its
/// indicators can still have lead to. The ranges of a criterion and of the total are sums of
/// these: never too narrow, but where two items share a missing figure they may be wider than
/// what can happen. Where scales differ by class and several classes are possible, points range
/// over what each of them gives, and a condition is settled when it is for each class by itself. So is
/// the verdict: a commune that fails in each class, though for different reasons, fails.
/// [`Evaluator`](crate::analysis::Evaluator) asks all items together where that leaves a verdict open.
pub fn evaluate(standard: &Standard, record: &Record) -> Outcome {
    evaluate_within(standard, record, &Budget::new(OF_A_COMMUNE))
}

/// The same with steps from a budget. Once it is spent, whatever figures that hang together may be is
/// no longer asked, and what each may be by itself stays possible.
pub fn evaluate_within(standard: &Standard, record: &Record, budget: &Budget) -> Outcome {
    let possible = class::possible(standard, record);
    let figures = Figures::new(standard, record, &possible.classes, budget);
    let Scored { criteria, points } = score_all(&figures);
    let mut conditions = recognise::conditions(&figures, &possible.classes, &criteria, points);
    let mut verdict = recognise::verdict(&conditions);
    if possible.classes.len() > 1 && (standard.is_by_class() || asks_attributes(standard)) {
        let each: Vec<_> = (possible.ways.iter())
            .map(|way| {
                let record = way.assumed(record);
                let class = std::slice::from_ref(&way.class);
                let figures = Figures::new(standard, &record, class, budget);
                let Scored { criteria, points } = score_all(&figures);
                recognise::conditions(&figures, class, &criteria, points)
            })
            .collect();
        recognise::settle(&mut conditions, &each);
        verdict = recognise::verdict_of_all(&conditions, &each);
    }
    let missing = missing::missing(&figures, &possible, &criteria, &conditions);
    let mut outcome = Outcome {
        classes: possible.classes,
        criteria,
        points,
        conditions,
        verdict,
        settled_together: false,
        steps_spent: false,
        missing,
    };
    outcome.steps_spent = budget.is_spent() && outcome.is_open();
    outcome
}

/// Whether points or recognition hang on what a commune is besides its class.
pub fn asks_attributes(standard: &Standard) -> bool {
    let asks = |condition: &Condition| {
        let mut facts = condition.facts().into_iter();
        facts.any(|fact| matches!(fact, Fact::Is(..)))
    };
    let mut requirements = standard.recognition.requirements.iter();
    requirements.any(|one| asks(&one.condition))
        || (standard.items.values()).any(|item| match &item.scoring {
            Scoring::When { condition, .. } => asks(condition),
            Scoring::Flag { .. } | Scoring::Measure { .. } => false,
        })
}

/// What a commune scores if it belongs to one of some classes.
struct Scored {
    criteria: Vec<CriterionOutcome>,
    points: PointsRange,
}

fn score_all(figures: &Figures<'_>) -> Scored {
    let standard = figures.standard;
    let mut criteria = Vec::with_capacity(standard.criteria.len());
    for (id, criterion) in standard.criteria.iter() {
        criteria.push(score(standard, figures, id, criterion));
    }
    let points = sum(criteria.iter().map(|criterion| criterion.points));
    Scored { criteria, points }
}

fn score(
    standard: &Standard,
    figures: &Figures<'_>,
    id: CriterionId,
    criterion: &Criterion,
) -> CriterionOutcome {
    let mut items = Vec::with_capacity(criterion.items.len());
    for (id, item) in standard.items_of(id) {
        items.push(figures.score(id, item));
    }
    CriterionOutcome {
        criterion: id,
        points: sum(items.iter().map(|item| item.points)),
        items,
    }
}

/// A sum of points; none is above the standard's total, which the model has added up.
fn sum(ranges: impl Iterator<Item = PointsRange>) -> PointsRange {
    ranges.fold(PointsRange::exactly(Decimal::ZERO), |sum, range| {
        PointsRange {
            min: sum.min.saturating_add(range.min),
            max: sum.max.saturating_add(range.max),
        }
    })
}
