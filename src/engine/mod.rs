//! One commune against a standard: what it scores, whether it is recognised, and why.

mod applicable;
mod bounds;
mod change;
mod class;
mod condition;
mod item;
mod linked;
mod missing;
mod moved;
mod outcome;
mod ratio;
mod reach;
mod recognise;
mod unverified;

pub use outcome::{
    ConditionKind, ConditionOutcome, CriterionOutcome, ItemOutcome, ItemProblem, Judged, Judgement,
    Measured, Missing, MissingName, Outcome, PointsRange, PreviousFigures, Reading, Reason, Truth,
    Verdict,
};
pub use unverified::{parameters_behind, parameters_used, rows_behind, unverified_used};

pub(crate) use bounds::may_not_exceed;
pub(crate) use moved::numerators_in;
pub(crate) use ratio::Edge;

use crate::data::record::Record;
use crate::exact::Decimal;
use crate::model::{Criterion, CriterionId, Standard};
use item::Figures;

/// Scores one commune.
///
/// Of an item that lacks a figure, the points range over exactly what the values that its
/// indicators can still have lead to. The ranges of a criterion and of the total are sums of
/// these: never too narrow, but where two items share a missing figure they may be wider than
/// what can happen. Where scales differ by class and several classes are possible, points range
/// over what each of them gives, and a condition is settled when it is for each class by itself.
pub fn evaluate(standard: &Standard, record: &Record) -> Outcome {
    let possible = class::possible(standard, record);
    let figures = Figures::new(standard, record, &possible.classes);
    let Scored { criteria, points } = score_all(&figures);
    let mut conditions = recognise::conditions(&figures, &possible.classes, &criteria, points);
    if possible.classes.len() > 1 && standard.is_by_class() {
        let each = possible.classes.iter().map(|class| {
            let class = std::slice::from_ref(class);
            let figures = Figures::new(standard, record, class);
            let Scored { criteria, points } = score_all(&figures);
            recognise::conditions(&figures, class, &criteria, points)
        });
        recognise::settle(&mut conditions, each);
    }
    let verdict = recognise::verdict(&conditions);
    let missing = missing::missing(&figures, &possible, &criteria, &conditions);
    Outcome {
        classes: possible.classes,
        criteria,
        points,
        conditions,
        verdict,
        missing,
    }
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
