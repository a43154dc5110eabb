//! The conditions of recognition, and the verdict that they lead to.

use super::item::Figures;
use super::outcome::{
    ConditionKind, ConditionOutcome, CriterionOutcome, PointsRange, Truth, Verdict,
};
use crate::model::{ClassId, ConditionId, CriterionId, Requirement};
use crate::number::Decimal;

/// Holds a commune's points against the conditions of recognition, in order.
pub(super) fn conditions(
    figures: &Figures<'_>,
    classes: &[ClassId],
    criteria: &[CriterionOutcome],
    points: PointsRange,
) -> Vec<ConditionOutcome> {
    let standard = figures.standard;
    let recognition = &standard.recognition;
    // A run keeps as many as there are communes: no more room than they take.
    let mut conditions = Vec::with_capacity(recognition.conditions().count());
    for id in recognition.conditions() {
        match id {
            ConditionId::AllCriteriaMet => {
                conditions.push(none_at_zero(ConditionKind::AllCriteriaMet, criteria));
            }
            ConditionId::NoCriterionAtZero => {
                conditions.push(none_at_zero(ConditionKind::NoCriterionAtZero, criteria));
            }
            ConditionId::Requirement(place) => {
                let requirement = recognition.requirements.get(place);
                conditions.extend(requirement.map(|it| required(figures, place, it)));
            }
            ConditionId::Total => {
                let thresholds = classes.iter().map(|class| standard.threshold(*class));
                conditions.extend(total(thresholds, points));
            }
        }
    }
    conditions
}

/// A condition that the standard states itself.
fn required(figures: &Figures<'_>, place: usize, requirement: &Requirement) -> ConditionOutcome {
    let judgement = Box::new(figures.judge(&requirement.condition));
    ConditionOutcome {
        truth: judgement.judged.truth,
        kind: ConditionKind::Requirement { place, judgement },
        failing: Box::default(),
        open: Box::default(),
    }
}

/// That the points reach the threshold of whatever class it is; none where there is no class.
fn total(
    thresholds: impl Iterator<Item = Decimal> + Clone,
    points: PointsRange,
) -> Option<ConditionOutcome> {
    let (least, largest) = (thresholds.clone().min()?, thresholds.max()?);
    let truth = if points.min >= largest {
        Truth::Holds
    } else if points.max < least {
        Truth::Fails
    } else {
        Truth::Open
    };
    Some(ConditionOutcome {
        kind: ConditionKind::Total { least, largest },
        truth,
        failing: Box::default(),
        open: Box::default(),
    })
}

/// A condition that every criterion scores above 0.
fn none_at_zero(kind: ConditionKind, criteria: &[CriterionOutcome]) -> ConditionOutcome {
    let among = |chosen: fn(PointsRange) -> bool| -> Box<[CriterionId]> {
        (criteria.iter().filter(|outcome| chosen(outcome.points)))
            .map(|outcome| outcome.criterion)
            .collect()
    };
    let failing = among(|points| points.max.is_zero());
    let open = among(PointsRange::may_be_zero);
    let truth = if !failing.is_empty() {
        Truth::Fails
    } else if open.is_empty() {
        Truth::Holds
    } else {
        Truth::Open
    };
    ConditionOutcome {
        kind,
        truth,
        failing,
        open,
    }
}

/// Settles conditions that are open among several classes, but not for any of them by itself and
/// for each in the same way.
pub(super) fn settle(conditions: &mut [ConditionOutcome], of_each_class: &[Vec<ConditionOutcome>]) {
    for (place, condition) in conditions.iter_mut().enumerate() {
        let mut truths = (of_each_class.iter())
            .filter_map(|conditions| conditions.get(place))
            .map(|condition| condition.truth);
        if let Some(first) = truths.next()
            && truths.all(|other| other == first)
        {
            condition.truth = first;
        }
    }
}

/// The verdict where several classes are possible: that of all of them, if they have one.
pub(super) fn verdict_of_all(
    conditions: &[ConditionOutcome],
    of_each_class: &[Vec<ConditionOutcome>],
) -> Verdict {
    let mut verdicts = of_each_class.iter().map(|conditions| verdict(conditions));
    match verdicts.next() {
        Some(first) if verdicts.all(|other| other == first) => first,
        _ => verdict(conditions),
    }
}

/// Recognised when every condition holds, not recognised when one fails.
pub(super) fn verdict(conditions: &[ConditionOutcome]) -> Verdict {
    let any = |truth| conditions.iter().any(|condition| condition.truth == truth);
    if any(Truth::Fails) {
        Verdict::NotMet
    } else if any(Truth::Open) {
        Verdict::Undetermined
    } else {
        Verdict::Met
    }
}
