//! The names of suggested examples.

use super::words::{band, condition, item_number, no_case};
use crate::examples::{Case, Place};
use crate::l10n::Args;
use crate::model::{ItemId, Scoring};
use crate::number::Decimal;
use crate::report::words::Words;

/// What an example is a case of, as its name.
pub(super) fn name(words: &Words<'_>, case: Case) -> String {
    let texts = words.texts;
    let of_item = |item: ItemId| Args::new().with("number", item_number(words, item));
    match case {
        Case::Bound(item, bound, place, class) => {
            let id = match place {
                Place::At => "case-at",
                Place::Below => "case-below",
                Place::Above => "case-above",
            };
            let args = of_item(item).with("bound", figure(words, item, bound));
            let of_class = class.map(|class| words.of_classes(&[class]));
            texts.with(id, &args) + &of_class.unwrap_or_default()
        }
        Case::Band(item, place) => texts.with(
            "case-band",
            &of_item(item).with("band", band(words, item, place)),
        ),
        Case::NoCase(item, place) => {
            let args = of_item(item).with("no_case", no_case(words, item, place));
            texts.with("case-no-case", &args)
        }
        Case::Answer(item, answer) => {
            let condition = matches!(words.standard.items[item].scoring, Scoring::When { .. });
            let id = match (condition, answer) {
                (false, true) => "case-yes",
                (false, false) => "case-no",
                (true, true) => "case-holds",
                (true, false) => "case-fails",
            };
            texts.with(id, &of_item(item))
        }
        Case::Condition(named, holds) => {
            let args = Args::new().with("condition", condition(words, named));
            texts.with(if holds { "case-met" } else { "case-not-met" }, &args)
        }
        Case::Class(class) => {
            let args = Args::new().with("class", words.class_name(class));
            texts.with("case-class", &args)
        }
        Case::Threshold(class, reached) => {
            let args = Args::new()
                .with("class", words.class_name(class))
                .with("threshold", words.standard.threshold(class));
            let id = if reached {
                "case-reached"
            } else {
                "case-short"
            };
            texts.with(id, &args)
        }
        Case::AtZero(criterion) => {
            let number = words.standard.criteria[criterion].number.to_string();
            texts.with("case-at-zero", &Args::new().with("criterion", number))
        }
    }
}

/// A bound as the item's rows write it.
fn figure(words: &Words<'_>, item: ItemId, bound: Decimal) -> String {
    match &words.standard.items[item].scoring {
        Scoring::Measure { quantity, .. } => words.bound(bound, quantity.wording()),
        Scoring::Flag { .. } | Scoring::When { .. } => words.texts.number(bound),
    }
}
