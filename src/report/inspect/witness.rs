//! The figures of a commune that brings an answer, in words.

use super::Report;
use crate::data::record::Value;
use crate::engine::MissingName;
use crate::inspect::Found;
use crate::l10n::Args;
use crate::model::{AttributeDomain, IndicatorId};

/// The commune that brings an answer, and that nobody has reported it; after the first one only
/// what differs from it.
pub(super) fn figures(report: &Report<'_>, found: &Found, first: Option<&Found>) -> String {
    let words = &report.words;
    let of = |label: &str, value: String| {
        let args = Args::new().with("label", label).with("value", value);
        words.texts.with("inspect-figure", &args)
    };
    let yes_or_no = |yes| words.texts.get(if yes { "rule-yes" } else { "rule-no" });
    let value = |id: IndicatorId, value: &Value| match value {
        Value::Flag(answer) => yes_or_no(*answer),
        Value::Number(number) => words.quantity(id, *number),
    };
    let attributes = unknown(&found.attributes, first.map(|it| &it.attributes));
    let attributes = attributes.map(|(id, value)| {
        let attribute = &words.standard.attributes[*id];
        let value = match &attribute.domain {
            AttributeDomain::Flag => yes_or_no(*value == 1),
            AttributeDomain::Choices(choices) => {
                let choice = choices.get(usize::from(*value));
                choice.cloned().unwrap_or_default()
            }
        };
        of(&attribute.label, value)
    });
    let figures = unknown(&found.figures, first.map(|it| &it.figures));
    let figures = figures.map(|(id, it)| of(&words.standard.indicators[*id].label, value(*id, it)));
    let previous = unknown(&found.previous, first.map(|it| &it.previous));
    let previous = previous.map(|(id, it)| {
        let label = words.missing_label(MissingName::Previous(*id));
        of(&label, value(*id, it))
    });
    let all: Vec<String> = attributes.chain(figures).chain(previous).collect();
    let args = Args::new().with("figures", all.join("; "));
    match first {
        None => words.texts.with("inspect-figures", &args),
        Some(_) if all.is_empty() => words.texts.get("inspect-figures-same"),
        Some(_) => words.texts.with("inspect-figures-differing", &args),
    }
}

/// What is not known already.
fn unknown<'a, T: PartialEq>(
    all: &'a [T],
    known: Option<&'a Vec<T>>,
) -> impl Iterator<Item = &'a T> {
    let known = known.map_or(&[][..], Vec::as_slice);
    all.iter().filter(|one| !known.contains(one))
}
