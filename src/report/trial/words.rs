//! Goals and conditions in words.

use crate::examples::Aim;
use crate::l10n::Args;
use crate::model::{ConditionId, ItemId, PartId, RowId, Scoring};
use crate::report::words::Words;
use crate::syntax::write;

pub(super) fn item_number(words: &Words<'_>, item: ItemId) -> String {
    words.standard.items[item].number.to_string()
}

/// A condition by the words that the language has for it.
pub(super) fn condition(words: &Words<'_>, condition: ConditionId) -> String {
    match condition {
        ConditionId::AllCriteriaMet => write::all_met(words.standard.criteria.len()),
        ConditionId::NoCriterionAtZero => write::none_at_zero(),
        ConditionId::Requirement(place) => {
            let requirement = words.standard.recognition.requirements.get(place);
            requirement.map_or_else(String::new, |one| one.label.clone())
        }
        ConditionId::Total => write::TOTAL.to_owned(),
    }
}

/// What an example should reach, without the name of its item.
pub(super) fn goal(words: &Words<'_>, Aim { part, held }: Aim) -> String {
    let texts = words.texts;
    match part {
        PartId::Row(item, RowId::Award) => {
            let condition = matches!(words.standard.items[item].scoring, Scoring::When { .. });
            texts.get(match (condition, held) {
                (false, true) => "answer-yes",
                (false, false) => "answer-no",
                (true, true) => "goal-holds",
                (true, false) => "goal-fails",
            })
        }
        PartId::Row(item, RowId::Band(place)) => band(words, item, place),
        PartId::Row(item, RowId::NoCase(place)) => no_case(words, item, place),
        PartId::Class(class) => words.standard.classes[class].name.clone(),
        PartId::Condition(named) => {
            let args = Args::new().with("condition", condition(words, named));
            texts.with(if held { "goal-held" } else { "goal-failed" }, &args)
        }
        PartId::Threshold(class) => {
            let class = &words.standard.classes[class];
            let args = Args::new()
                .with("threshold", class.threshold)
                .with("class", class.name.as_str());
            let id = if held { "goal-reached" } else { "goal-short" };
            texts.with(id, &args)
        }
        part => words.part_name_within(part),
    }
}

/// A band in the words of its row.
pub(super) fn band(words: &Words<'_>, item: ItemId, place: usize) -> String {
    match &words.standard.items[item].scoring {
        Scoring::Measure { quantity, scale } => match scale.bands.get(place) {
            Some(band) => words.row(band, quantity.wording()),
            None => String::new(),
        },
        Scoring::Flag { .. } | Scoring::When { .. } => String::new(),
    }
}

/// A row for `không phát sinh`, with the classes that it is for.
pub(super) fn no_case(words: &Words<'_>, item: ItemId, place: usize) -> String {
    let rule = match &words.standard.items[item].scoring {
        Scoring::Measure { scale, .. } => scale.no_case.get(place),
        Scoring::Flag { .. } | Scoring::When { .. } => None,
    };
    let classes = rule.map(|rule| words.of_classes(&rule.classes));
    words.texts.get("goal-no-case") + &classes.unwrap_or_default()
}
