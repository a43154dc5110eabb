//! Why something came out as it did, one sentence a paragraph.

use super::words::item_number;
use crate::engine::CriterionOutcome;
use crate::examples::Run;
use crate::l10n::Args;
use crate::model::{ConditionId, Expected};
use crate::report::explain;
use crate::report::words::Words;

/// The sentences that explain what came of an expectation.
pub(super) fn reasons(words: &Words<'_>, run: &Run<'_>, expected: &Expected) -> Vec<String> {
    let outcome = &run.outcome;
    match expected {
        Expected::Item(id, _) => (outcome.criteria.iter())
            .flat_map(|criterion| &criterion.items)
            .filter(|item| item.item == *id)
            .map(|item| explain::reason(words, &outcome.classes, item, &run.record))
            .collect(),
        Expected::Criterion(id, _) => (outcome.criteria.iter())
            .filter(|criterion| criterion.criterion == *id)
            .flat_map(|criterion| &criterion.items)
            .map(|item| {
                let args = Args::new()
                    .with("number", item_number(words, item.item))
                    .with(
                        "sentences",
                        explain::reason(words, &outcome.classes, item, &run.record),
                    );
                words.texts.with("explain-item", &args)
            })
            .collect(),
        Expected::Total(_) => vec![criteria(words, &outcome.criteria)],
        Expected::Class(_) => explain::attributes(words, &run.record)
            .into_iter()
            .collect(),
        Expected::Condition(condition, _) => conditions(words, run, Some(*condition)),
        Expected::Verdict(_) => conditions(words, run, None),
    }
}

/// The points of every criterion.
fn criteria(words: &Words<'_>, criteria: &[CriterionOutcome]) -> String {
    let parts: Vec<String> = (criteria.iter())
        .map(|outcome| {
            let criterion = &words.standard.criteria[outcome.criterion];
            let most = words.texts.number(criterion.max.value);
            format!(
                "{}: {}/{most}",
                criterion.number,
                words.range(outcome.points)
            )
        })
        .collect();
    let args = Args::new().with("criteria", parts.join("; "));
    words.texts.with("trial-criteria", &args)
}

/// How one condition stands, or all of them.
fn conditions(words: &Words<'_>, run: &Run<'_>, wanted: Option<ConditionId>) -> Vec<String> {
    let conditions = run.outcome.conditions.iter();
    conditions
        .filter(|one| wanted.is_none_or(|wanted| one.kind.id() == wanted))
        .map(|one| explain::condition(words, one, &run.outcome, &run.record))
        .collect()
}
