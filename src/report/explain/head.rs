//! Who the commune is, its class and why, its total and verdict.

use crate::data::record::{Giver, Identity, Record, Subject};
use crate::engine::Outcome;
use crate::l10n::Args;
use crate::model::{AttributeDomain, AttributeId};
use crate::report::given;
use crate::report::phrase::{self, lower_first};
use crate::report::words::Words;

/// `Xã Tam Hòa (mã 20977), huyện Núi Thành, tỉnh Quảng Nam`
pub(super) fn name(words: &Words<'_>, identity: &Identity) -> String {
    let mut name = words.commune(identity);
    if let (Some(code), true) = (&identity.code, identity.name.is_some()) {
        let args = Args::new().with("code", code.as_str());
        name = format!("{name} ({})", words.texts.with("commune-code", &args));
    }
    let places = [&identity.district, &identity.province];
    for place in places.into_iter().flatten() {
        name.push_str(", ");
        name.push_str(&phrase::place(place));
    }
    name
}

/// Its class, or those that are possible, each with its threshold.
pub(super) fn class(words: &Words<'_>, outcome: &Outcome) -> String {
    let classes = outcome.classes.iter().map(|id| {
        let class = &words.standard.classes[*id];
        let args = Args::new()
            .with("label", class.label.as_str())
            .with("threshold", words.points(class.threshold));
        words.texts.with("explain-class", &args)
    });
    let id = match outcome.classes.len() {
        1 => "explain-class-certain",
        _ => "explain-class-open",
    };
    let args = Args::new().with("classes", words.list("list-or", classes.collect()));
    words.texts.with(id, &args)
}

pub(super) fn total(words: &Words<'_>, outcome: &Outcome) -> String {
    let total = words.points_of(outcome.points, words.standard.total.value);
    let args = Args::new().with("points", total);
    words.texts.with("explain-total", &args)
}

/// The points that rest on *không phát sinh*, if any do.
pub(super) fn no_case(words: &Words<'_>, outcome: &Outcome) -> Option<String> {
    let no_case = outcome.points_without_cases();
    if no_case.is_zero() {
        return None;
    }
    let items = outcome.without_cases();
    let items = items.map(|item| words.standard.items[item.item].number.to_string());
    let args = Args::new()
        .with("points", words.points(no_case))
        .with("items", words.list("list-and", items.collect()));
    Some(words.texts.with("explain-no-case", &args))
}

pub(super) fn verdict(words: &Words<'_>, outcome: &Outcome) -> String {
    let args = Args::new().with("verdict", words.verdict(outcome.verdict));
    words.texts.with("explain-verdict", &args)
}

/// What is to be said of how the verdict was found.
pub(in crate::report) fn remarks(words: &Words<'_>, outcome: &Outcome) -> Vec<String> {
    let together = (outcome.settled_together).then_some("explain-together");
    let steps = outcome.steps_spent.then_some("explain-steps");
    let remarks = together.into_iter().chain(steps);
    remarks.map(|id| words.texts.get(id)).collect()
}

/// The value of an attribute, with who gave it where it was verified.
fn given_by(words: &Words<'_>, record: &Record, id: AttributeId, value: String) -> String {
    let of = (Subject::Attribute(id), false);
    if given::giver(record, of) == Giver::SelfReported {
        return value;
    }
    let args = Args::new()
        .with("value", value)
        .with("reported", given::beside(words, record, of));
    words.texts.with("given-attribute", &args)
}

/// What is known of the commune besides its figures: it is why it has its class.
pub(in crate::report) fn attributes(words: &Words<'_>, record: &Record) -> Option<String> {
    let known: Vec<String> = words
        .standard
        .attributes
        .iter()
        .map(|(id, attribute)| {
            let value = record.attribute(id).map(|given| given.value);
            let value = match (value, &attribute.domain) {
                (None, _) => words.texts.get("answer-unknown"),
                (Some(0), AttributeDomain::Flag) => words.texts.get("answer-no"),
                (Some(_), AttributeDomain::Flag) => words.texts.get("answer-yes"),
                (Some(place), AttributeDomain::Choices(choices)) => {
                    choices.get(usize::from(place)).cloned().unwrap_or_default()
                }
            };
            let value = given_by(words, record, id, value);
            format!("{}: {value}", lower_first(&attribute.label))
        })
        .collect();
    (!known.is_empty()).then(|| {
        let args = Args::new().with("attributes", known.join("; "));
        words.texts.with("explain-attributes", &args)
    })
}
