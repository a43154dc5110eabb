//! What reports say once: the tool, days, files, the texts of a standard, the summary.

use std::sync::Arc;

use serde::Serialize;

use super::points::Points;
use crate::advise::Summary;
use crate::model::{Standard, Text};
use crate::number::Date;
use crate::source::{SourceFile, Sources};

/// What wrote this.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct Tool {
    #[cfg_attr(test, schemars(extend("const" = "tieuchi")))]
    name: &'static str,
    version: &'static str,
}

impl Tool {
    pub(in crate::report) fn this() -> Self {
        Self {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

/// A day, such as `2022-11-30`.
#[derive(Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::report) struct Day(
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")))] String,
);

impl From<Date> for Day {
    fn from(day: Date) -> Self {
        let (year, month, day) = day.to_calendar_date();
        Self(format!("{year:04}-{:02}-{day:02}", u8::from(month)))
    }
}

/// A file as it was read.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct FileView<'a> {
    /// As it was named.
    file: &'a str,
    /// Of its bytes.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    sha256: &'a str,
}

impl<'a> From<&'a SourceFile> for FileView<'a> {
    fn from(file: &'a SourceFile) -> Self {
        Self {
            file: &file.path,
            sha256: &file.sha256,
        }
    }
}

/// A text that a standard amends.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct Amended<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    effective_from: Option<Day>,
    effective_to: Option<Day>,
    #[serde(flatten)]
    file: FileView<'a>,
}

/// The texts that a standard amends, the latest first.
pub(in crate::report) fn amended<'a>(
    standard: &'a Standard,
    sources: &'a Sources,
) -> Vec<Amended<'a>> {
    let view = |text: &'a Arc<Text>| Amended {
        id: &text.id,
        title: &text.title,
        legal_text: text.legal_text.as_deref(),
        effective_from: text.effective_from.map(Day::from),
        effective_to: text.effective_to.map(Day::from),
        file: sources.file(text.file).into(),
    };
    standard.texts.iter().rev().skip(1).map(view).collect()
}

/// How many communes are recognised, and how far that is from the target.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct SummaryView {
    communes: usize,
    met: usize,
    not_met: usize,
    undetermined: usize,
    /// The share of communes to reach, in per cent.
    target: Points,
    /// The least number of recognised communes that reaches the target.
    required: usize,
    /// How many of these are not recognised yet.
    needed: usize,
}

impl From<&Summary> for SummaryView {
    fn from(summary: &Summary) -> Self {
        Self {
            communes: summary.communes,
            met: summary.met,
            not_met: summary.not_met,
            undetermined: summary.undetermined,
            target: summary.target.into(),
            required: summary.required,
            needed: summary.needed,
        }
    }
}
