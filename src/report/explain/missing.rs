//! Something missing as a sentence: what it is, which items wait for it, what it can change.

use crate::engine::{Missing, MissingName};
use crate::report::words::Words;
use crate::text::Args;

/// `Số trẻ em bị xâm hại (mục 3.1): quyết định có tiêu chí bị 0 điểm hay không; …`
pub(super) fn sentence(words: &Words<'_>, missing: &Missing) -> String {
    let items = missing
        .items
        .iter()
        .map(|id| words.standard.items[*id].number.to_string())
        .collect();
    let (id, label) = match missing.name {
        MissingName::Indicator(id) => ("missing-indicator", &words.standard.indicators[id].label),
        MissingName::Attribute(id) => {
            let by_class = !missing.items.is_empty();
            let sentence = if by_class {
                "missing-attribute-items"
            } else {
                "missing-attribute"
            };
            (sentence, &words.standard.attributes[id].label)
        }
    };
    let args = Args::new()
        .with("label", label.as_str())
        .with("items", words.list("list-and", items))
        .with("spread", words.points(missing.spread))
        .with("zero", if missing.decides_zero { "yes" } else { "no" });
    words.texts.with(id, &args)
}
