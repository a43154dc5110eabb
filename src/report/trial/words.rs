//! Expectations, results and goals in words.

use crate::engine::{PointsRange, Verdict};
use crate::examples::{Actual, Aim};
use crate::l10n::Args;
use crate::model::{
    ClassId, ConditionId, Expected, ExpectedPoints, ExpectedResult, ItemId, PartId, RowId, Scoring,
};
use crate::report::words::Words;
use crate::syntax::write;

/// What an expectation is about: `mục 7.1`, `tổng điểm`.
pub(super) fn about(words: &Words<'_>, expected: &Expected) -> String {
    let named = |id, name: String| words.texts.with(id, &Args::new().with("name", name));
    match expected {
        Expected::Item(id, _) => named("expected-item", item_number(words, *id)),
        Expected::Criterion(id, _) => {
            let number = words.standard.criteria[*id].number;
            named("expected-criterion", number.to_string())
        }
        Expected::Total(_) => words.texts.get("expected-total"),
        Expected::Class(_) => words.texts.get("expected-class"),
        Expected::Condition(one, _) => named("expected-condition", condition(words, *one)),
        Expected::Verdict(_) => words.texts.get("expected-verdict"),
    }
}

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

/// What was expected; empty where nobody has said it yet.
pub(super) fn expected(words: &Words<'_>, expected: &Expected) -> String {
    let points = |points: &Option<ExpectedPoints>| {
        points.map_or_else(String::new, |points| {
            words.points_between(PointsRange {
                min: points.min,
                max: points.max,
            })
        })
    };
    match expected {
        Expected::Item(_, worth) | Expected::Criterion(_, worth) | Expected::Total(worth) => {
            points(worth)
        }
        Expected::Class(classes) => self::classes(words, classes),
        Expected::Condition(_, result) | Expected::Verdict(result) => {
            result.map_or_else(String::new, |result| {
                words.verdict(match result {
                    ExpectedResult::Met => Verdict::Met,
                    ExpectedResult::NotMet => Verdict::NotMet,
                    ExpectedResult::Undetermined => Verdict::Undetermined,
                })
            })
        }
    }
}

/// What came out.
pub(super) fn actual(words: &Words<'_>, actual: &Actual) -> String {
    match actual {
        Actual::Points(points) => words.points_between(*points),
        Actual::Classes(classes) => self::classes(words, classes),
        Actual::Result(verdict) => words.verdict(*verdict),
    }
}

/// Classes by the names that the standard gives them.
fn classes(words: &Words<'_>, classes: &[ClassId]) -> String {
    let names = classes
        .iter()
        .map(|id| words.standard.classes[*id].name.clone());
    words.list("list-or", names.collect())
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
