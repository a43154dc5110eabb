//! Something missing as a sentence: what it is, which items wait for it, what it can change.

use crate::data::record::Record;
use crate::engine::Missing;
use crate::l10n::Args;
use crate::model::ItemId;
use crate::report::rejected;
use crate::report::words::Words;

/// `Số trẻ em bị xâm hại (mục 3.1): quyết định có tiêu chí bị 0 điểm hay không; …`
pub(in crate::report) fn sentence(words: &Words<'_>, missing: &Missing, record: &Record) -> String {
    let label = words.missing_label(missing.name);
    let items = missing
        .items
        .iter()
        .map(|id| words.standard.items[*id].number.to_string())
        .collect();
    let args = Args::new()
        .with("label", label)
        .with("items", words.list("list-and", items))
        .with("needed", needed(words, &missing.items))
        .with("spread", words.points(missing.spread))
        .with("zero", if missing.decides_zero { "yes" } else { "no" });
    let id = match (missing.requirement, missing.items.is_empty()) {
        (true, true) => "missing-for-requirement",
        (true, false) => "missing-for",
        (false, true) if missing.decides_class => "missing-attribute",
        (false, false) if missing.decides_class => "missing-attribute-items",
        _ => "missing-indicator",
    };
    let mut text = words.texts.with(id, &args);
    if let Some(rejected) = rejected::of_missing(record, missing.name) {
        let args = Args::new().with("rejected", rejected::phrase(words, rejected));
        text.push(' ');
        text.push_str(&words.texts.with("missing-rejected", &args));
    }
    text
}

/// What needs something missing: a condition of recognition, and items.
pub(in crate::report) fn needed(words: &Words<'_>, items: &[ItemId]) -> String {
    let recognition = words.texts.get("needed-recognition");
    if items.is_empty() {
        return recognition;
    }
    let items = items
        .iter()
        .map(|id| words.standard.items[*id].number.to_string())
        .collect();
    let args = Args::new().with("items", words.list("list-and", items));
    let items = words.texts.with("needed-items", &args);
    words.list("list-and", vec![items, recognition])
}
