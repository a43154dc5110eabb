//! One condition of recognition as a sentence.

use crate::data::record::Record;
use crate::engine::{ConditionKind, ConditionOutcome, Outcome, PointsRange, Truth};
use crate::l10n::Args;
use crate::model::CriterionId;
use crate::number::Decimal;
use crate::report::condition as asked;
use crate::report::sums;
use crate::report::words::Words;

/// `Tổng điểm từ 850 trở lên: không đạt, được 838 điểm, thiếu 12 điểm.`
pub(in crate::report) fn sentence(
    words: &Words<'_>,
    condition: &ConditionOutcome,
    outcome: &Outcome,
    record: &Record,
) -> String {
    let texts = words.texts;
    let points = outcome.points;
    let mut calculated: Vec<String> = Vec::new();
    let (what, result) = match &condition.kind {
        ConditionKind::AllCriteriaMet => {
            let args = Args::new().with("count", words.standard.criteria.len());
            (
                texts.with("condition-all-criteria-met", &args),
                criteria(words, condition),
            )
        }
        ConditionKind::NoCriterionAtZero => (
            texts.get("condition-no-criterion-at-zero"),
            criteria(words, condition),
        ),
        ConditionKind::Requirement { place, judgement } => {
            let Some(requirement) = words.standard.recognition.requirements.get(*place) else {
                return String::new();
            };
            let ids = sums::asked(&requirement.condition);
            calculated = sums::sentences(words, &ids, record);
            calculated.extend(words.values_in_force(&requirement.condition.parameters()));
            let result = asked::result(words, &requirement.condition, judgement);
            (requirement.label.clone(), result)
        }
        ConditionKind::Total { least, largest } => {
            let (least, largest) = (*least, *largest);
            let id = if least == largest {
                "condition-total"
            } else {
                "condition-total-either"
            };
            let args = Args::new().with("least", least).with("largest", largest);
            (
                texts.with(id, &args),
                total(words, condition.truth, points, (least, largest)),
            )
        }
    };
    let args = Args::new().with("condition", what).with("result", result);
    let mut sentence = texts.with("condition-result", &args);
    for sum in calculated {
        sentence.push(' ');
        sentence.push_str(&sum);
    }
    sentence
}

/// How a condition about every criterion stands, and which criteria decide it.
fn criteria(words: &Words<'_>, condition: &ConditionOutcome) -> String {
    if condition.truth == Truth::Fails && condition.failing.is_empty() {
        return words.texts.get("condition-fails-any-class");
    }
    let deciding: &[CriterionId] = match condition.truth {
        Truth::Holds => &[],
        Truth::Fails => &condition.failing,
        Truth::Open => &condition.open,
    };
    let numbers = deciding
        .iter()
        .map(|id| words.standard.criteria[*id].number.to_string())
        .collect();
    let args = Args::new().with("criteria", words.list("list-and", numbers));
    words.texts.with(
        match condition.truth {
            Truth::Holds => "condition-holds",
            Truth::Fails => "condition-fails-criteria",
            Truth::Open => "condition-open-criteria",
        },
        &args,
    )
}

fn total(
    words: &Words<'_>,
    truth: Truth,
    points: PointsRange,
    (least, largest): (Decimal, Decimal),
) -> String {
    let id = match (truth, points.is_exact()) {
        // What settles it is each class with its own points and its own threshold.
        (Truth::Holds, _) if points.min < largest => "condition-holds-any-class",
        (Truth::Fails, _) if points.max >= least => "condition-fails-any-class",
        (Truth::Holds, _) => "condition-holds-total",
        (Truth::Fails, true) => "condition-fails-total",
        (Truth::Fails, false) => "condition-fails-total-at-most",
        (Truth::Open, true) => "condition-open-total",
        (Truth::Open, false) => "condition-open-total-between",
    };
    let args = Args::new()
        .with("points", words.points_between(points))
        .with("most", words.points(points.max))
        .with("short", words.points(least.saturating_sub(points.max)));
    words.texts.with(id, &args)
}
