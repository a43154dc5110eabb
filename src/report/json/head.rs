//! What is said once: the tool, the standard, the files, the summary.

use std::sync::Arc;

use serde::Serialize;

use super::number::Number;
use crate::advise::Summary;
use crate::engine::Verdict;
use crate::model::spell::parameter_unit_text as unit_text;
use crate::model::{Class, Parameter, Standard, Text};
use crate::number::Date;
use crate::report::Assessment;
use crate::report::rules::{named, status};
use crate::source::{SourceFile, Sources};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(in crate::report) struct Tool {
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

#[derive(Serialize)]
pub(super) struct StandardHead<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    effective_from: Option<String>,
    effective_to: Option<String>,
    day: Option<String>,
    amends: Vec<TextView<'a>>,
    file: &'a str,
    sha256: &'a str,
    total_points: Number,
    unverified_figures: UnverifiedFigures,
    classes: Vec<ClassView<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<ParameterView<'a>>,
}

/// A parameter with the value that the rules have.
#[derive(Serialize)]
struct ParameterView<'a> {
    id: &'a str,
    label: &'a str,
    unit: String,
    value: Number,
    from: Option<String>,
    to: Option<String>,
    status: &'static str,
    source: Option<&'a str>,
    citation: Option<&'a str>,
}

impl<'a> ParameterView<'a> {
    fn of(parameter: &'a Parameter) -> Option<Self> {
        let place = parameter.in_force?;
        let (value, days) = (parameter.values.get(place)?, parameter.days(place));
        Some(Self {
            id: &parameter.name,
            label: &parameter.label,
            unit: unit_text(&parameter.kind),
            value: Number(value.value),
            from: days.first.map(iso),
            to: days.last.map(iso),
            status: status(&value.provenance),
            source: named(&value.provenance),
            citation: value.citation.as_deref(),
        })
    }
}

#[derive(Serialize)]
struct UnverifiedFigures {
    in_standard: usize,
    used: usize,
}

#[derive(Serialize)]
pub(in crate::report) struct TextView<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    effective_from: Option<String>,
    effective_to: Option<String>,
    file: &'a str,
    sha256: &'a str,
}

#[derive(Serialize)]
struct ClassView<'a> {
    name: &'a str,
    label: &'a str,
    threshold: Number,
}

impl<'a> StandardHead<'a> {
    pub(super) fn new(assessment: &Assessment<'a>) -> Self {
        let standard = assessment.standard;
        let file = assessment.sources.file(standard.file);
        let class = |class: &'a Class| ClassView {
            name: &class.name,
            label: &class.label,
            threshold: Number(class.threshold),
        };
        Self {
            id: &standard.id,
            title: &standard.title,
            legal_text: standard.legal_text.as_deref(),
            effective_from: standard.effective_from.map(iso),
            effective_to: standard.effective_to.map(iso),
            day: standard.day.map(iso),
            amends: amended(standard, assessment.sources),
            file: &file.path,
            sha256: &file.sha256,
            total_points: Number(standard.total.value),
            unverified_figures: UnverifiedFigures {
                in_standard: standard.unverified.len(),
                used: assessment.unverified_used(),
            },
            classes: standard.classes.values().map(class).collect(),
            parameters: (standard.named_parameters().into_iter())
                .filter_map(|id| ParameterView::of(&standard.parameters[id]))
                .collect(),
        }
    }
}

/// The texts that a standard amends, the latest first.
pub(in crate::report) fn amended<'a>(
    standard: &'a Standard,
    sources: &'a Sources,
) -> Vec<TextView<'a>> {
    let view = |text: &'a Arc<Text>| {
        let file = sources.file(text.file);
        TextView {
            id: &text.id,
            title: &text.title,
            legal_text: text.legal_text.as_deref(),
            effective_from: text.effective_from.map(iso),
            effective_to: text.effective_to.map(iso),
            file: &file.path,
            sha256: &file.sha256,
        }
    };
    standard.texts.iter().rev().skip(1).map(view).collect()
}

/// A day as programs write it: `2022-11-30`.
pub(in crate::report) fn iso(day: Date) -> String {
    format!(
        "{:04}-{:02}-{:02}",
        day.year(),
        u8::from(day.month()),
        day.day()
    )
}

#[derive(Serialize)]
pub(in crate::report) struct DataFile<'a> {
    file: &'a str,
    sha256: &'a str,
}

impl<'a> DataFile<'a> {
    pub(in crate::report) fn new(file: &'a SourceFile) -> Self {
        Self {
            file: &file.path,
            sha256: &file.sha256,
        }
    }
}

/// `target` is in per cent; `required` is how many communes that is, `needed` how many of them
/// are not recognised yet.
#[derive(Serialize)]
pub(in crate::report) struct SummaryView {
    communes: usize,
    met: usize,
    not_met: usize,
    undetermined: usize,
    target: Number,
    required: usize,
    needed: usize,
}

impl SummaryView {
    pub(in crate::report) fn new(summary: &Summary) -> Self {
        Self {
            communes: summary.communes,
            met: summary.met,
            not_met: summary.not_met,
            undetermined: summary.undetermined,
            target: Number(summary.target),
            required: summary.required,
            needed: summary.needed,
        }
    }
}

pub(in crate::report) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not_met",
        Verdict::Undetermined => "undetermined",
    }
}
