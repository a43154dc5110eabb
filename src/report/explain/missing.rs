//! Something missing as a sentence: what it is, which items wait for it, what it can change.

use crate::engine::{Missing, MissingName};
use crate::report::phrase::lower_first;
use crate::report::words::Words;
use crate::text::Args;

/// `số trẻ em bị xâm hại (mục 3.1): quyết định có tiêu chí bị 0 điểm hay không; …`
pub(super) fn sentence(words: &Words<'_>, missing: &Missing) -> String {
    let items = missing
        .items
        .iter()
        .map(|id| words.standard.items[*id].number.to_string())
        .collect();
    let (id, label) = match missing.name {
        MissingName::Indicator(id) => ("missing-indicator", &words.standard.indicators[id].label),
        MissingName::Attribute(id) => ("missing-attribute", &words.standard.attributes[id].label),
    };
    let args = Args::new()
        .with("label", lower_first(label))
        .with("items", words.list("list-and", items))
        .with("spread", words.points(missing.spread))
        .with("zero", if missing.decides_zero { "yes" } else { "no" });
    words.texts.with(id, &args)
}
