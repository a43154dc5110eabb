//! What a part is called.

use super::Key;
use super::named::Named;
use crate::l10n::Args;
use crate::number::format_date;
use crate::syntax::write;

impl Key {
    /// What it is called: a message and its variables.
    pub(in crate::law) fn words(&self) -> (&'static str, Args) {
        let args = Args::new();
        let name = |name: &Named| Args::new().with("name", name.0.as_str());
        match self {
            Key::Attribute(key) => ("law-part-attribute", name(key)),
            Key::Class(key) => ("law-part-class", name(key)),
            Key::Indicator(key) => ("law-part-indicator", name(key)),
            Key::Parameter(key) => ("law-part-parameter", name(key)),
            Key::Value(key, from) => (
                "law-part-value",
                name(key)
                    .with("dated", if from.is_some() { "yes" } else { "no" })
                    .with("from", from.map_or_else(String::new, format_date)),
            ),
            Key::Criterion(number) => (
                "law-part-criterion",
                args.with("number", number.to_string()),
            ),
            Key::CriterionMax(number) => (
                "law-part-criterion-max",
                args.with("number", number.to_string()),
            ),
            Key::Item(number) | Key::NewRows(number) => {
                ("law-part-item", args.with("number", number.to_string()))
            }
            Key::ItemMax(number) => ("law-part-item-max", args.with("number", number.to_string())),
            Key::Row(number, range, classes) => (
                "law-part-row",
                args.with("number", number.to_string())
                    .with("range", write::range(&range.lower, &range.upper))
                    .with("classes", classes.text()),
            ),
            Key::NoCase(number, classes) => (
                "law-part-no-case",
                args.with("number", number.to_string())
                    .with("classes", classes.text()),
            ),
            Key::Total => ("law-part-total", args),
            Key::AllMet(None) => ("law-part-all-met", args),
            Key::AllMet(Some(count)) => {
                ("law-part-all-met-of", args.with("count", count.to_string()))
            }
            Key::NoneAtZero => ("law-part-none-at-zero", args),
            Key::Fulfils(label) => ("law-part-fulfils", name(label)),
            Key::Threshold(key, None) => ("law-part-threshold", name(key)),
            Key::Threshold(key, Some(least)) => {
                ("law-part-threshold-of", name(key).with("least", *least))
            }
        }
    }
}
