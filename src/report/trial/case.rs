//! The names of suggested examples.

use super::words::{band, condition, item_number, no_case};
use crate::examples::{Aim, Case, Place};
use crate::l10n::Args;
use crate::model::{ItemId, PartId, RowId, Scoring};
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
        Case::Aim(aim) => of_part(words, aim),
        Case::AtZero(criterion) => {
            let number = words.standard.criteria[criterion].number.to_string();
            texts.with("case-at-zero", &Args::new().with("criterion", number))
        }
    }
}

fn of_part(words: &Words<'_>, Aim { part, held }: Aim) -> String {
    let texts = words.texts;
    let of_item = |item: ItemId| Args::new().with("number", item_number(words, item));
    let of_band = |item, place| {
        let args = of_item(item).with("band", band(words, item, place));
        texts.with("case-band", &args)
    };
    match part {
        PartId::Row(item, RowId::Band(place)) => of_band(item, place),
        PartId::Row(item, RowId::Steps) => of_band(item, 0),
        PartId::Row(item, RowId::NoCase(place)) => {
            let args = of_item(item).with("no_case", no_case(words, item, place));
            texts.with("case-no-case", &args)
        }
        PartId::Row(item, RowId::Award) => {
            let condition = matches!(words.standard.items[item].scoring, Scoring::When { .. });
            let id = match (condition, held) {
                (false, true) => "case-yes",
                (false, false) => "case-no",
                (true, true) => "case-holds",
                (true, false) => "case-fails",
            };
            texts.with(id, &of_item(item))
        }
        PartId::Condition(named) => {
            let args = Args::new().with("condition", condition(words, named));
            texts.with(if held { "case-met" } else { "case-not-met" }, &args)
        }
        PartId::Class(class) => {
            let args = Args::new().with("class", words.class_name(class));
            texts.with("case-class", &args)
        }
        PartId::Threshold(class) => {
            let args = Args::new()
                .with("class", words.class_name(class))
                .with("threshold", words.standard.threshold(class));
            let id = if held { "case-reached" } else { "case-short" };
            texts.with(id, &args)
        }
        part => words.part_name_within(part),
    }
}

/// A bound as the item's rows write it.
fn figure(words: &Words<'_>, item: ItemId, bound: Decimal) -> String {
    match &words.standard.items[item].scoring {
        Scoring::Measure { quantity, .. } => words.bound(bound, quantity.wording()),
        Scoring::Flag { .. } | Scoring::When { .. } => words.texts.number(bound),
    }
}
