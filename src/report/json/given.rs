//! Who gave the values that score, where something was verified or evidence is named.

use serde::Serialize;

use crate::data::record::{Giver, Record, Subject, Value};
use crate::model::{AttributeDomain, Standard};
use crate::report::given::{all, giver, of_period};
use crate::report::view::Number;

/// A value with who gave it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct GivenView<'a> {
    /// The indicator or attribute.
    name: &'a str,
    /// Whether it is of the previous period.
    #[serde(skip_serializing_if = "is_not")]
    #[cfg_attr(test, schemars(extend("const" = true)))]
    previous: bool,
    /// Who gave what scores.
    by: By,
    /// What scores; null where a verified value could not be taken, which does not fall back to the reported one.
    value: Option<GivenValue<'a>>,
    /// What the commune reported; null where it reported nothing, or nothing that its own report lets stand.
    self_reported: Option<GivenValue<'a>>,
    /// The evidence that is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'a str>,
}

/// Who gives a value.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum By {
    SelfReported,
    Verified,
}

/// A number, a yes/no, or a choice.
#[derive(Serialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum GivenValue<'a> {
    Number(Number),
    Flag(bool),
    Choice(&'a str),
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "so the library asks whether a value is left out"
)]
fn is_not(flag: &bool) -> bool {
    !flag
}

/// The values of a record that were verified or name their evidence.
pub(super) fn views<'a>(standard: &'a Standard, record: &'a Record) -> Vec<GivenView<'a>> {
    if !record.has_givers() {
        return Vec::new();
    }
    let alone = record.self_assessed().unwrap_or(record);
    let views = all(standard).filter_map(|(subject, previous)| {
        let own = of_period(record, previous)?;
        let evidence = own.evidence(subject).map(|given| given.value.as_str());
        let by = giver(record, (subject, previous));
        if by == Giver::SelfReported && evidence.is_none() {
            return None;
        }
        Some(GivenView {
            name: name(standard, subject),
            previous,
            by: match by {
                Giver::SelfReported => By::SelfReported,
                Giver::Verified => By::Verified,
            },
            value: value(standard, own, subject),
            self_reported: of_period(alone, previous)
                .and_then(|alone| value(standard, alone, subject)),
            evidence,
        })
    });
    views.collect()
}

/// The name of a subject in the standard.
pub(super) fn name(standard: &Standard, subject: Subject) -> &str {
    match subject {
        Subject::Attribute(id) => &standard.attributes[id].name,
        Subject::Indicator(id) => &standard.indicators[id].name,
    }
}

/// A value, if it is known.
fn value<'a>(standard: &'a Standard, record: &Record, subject: Subject) -> Option<GivenValue<'a>> {
    Some(match subject {
        Subject::Indicator(id) => match record.value(id)?.value {
            Value::Flag(flag) => GivenValue::Flag(flag),
            Value::Number(number) => GivenValue::Number(Number(number)),
        },
        Subject::Attribute(id) => {
            let value = record.attribute(id)?.value;
            match &standard.attributes[id].domain {
                AttributeDomain::Flag => GivenValue::Flag(value == 1),
                AttributeDomain::Choices(choices) => {
                    GivenValue::Choice(choices.get(usize::from(value))?)
                }
            }
        }
    })
}
