//! The standard that was scored by.

use serde::Serialize;

use crate::model::spell::parameter_unit_text as unit_text;
use crate::model::{Class, Parameter};
use crate::report::Assessment;
use crate::report::rules::{Status, named};
use crate::report::view::{Amended, Day, FileView, Number, Points, amended};

/// The standard that was scored by.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct StandardView<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    /// The first day it is in force; null when it does not say.
    effective_from: Option<Day>,
    /// The last day it is in force; null when no end is said.
    effective_to: Option<Day>,
    /// The day that it was chosen for, by --on or by the last day of the data's period; null when its file was
    /// named, unless its parameters need a day.
    day: Option<Day>,
    /// The texts that it amends, the latest first; empty for a text that is written out in full.
    amends: Vec<Amended<'a>>,
    #[serde(flatten)]
    file: FileView<'a>,
    total_points: Points,
    unverified_figures: UnverifiedFigures,
    /// The classes of communes, in the order in which they are tried.
    classes: Vec<ClassView<'a>>,
    /// Only where rules name parameters: these, each with the value that it has on the day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<ParameterView<'a>>,
}

/// Figures of the standard that nobody has compared with the official text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct UnverifiedFigures {
    /// How many the standard has.
    in_standard: usize,
    /// On how many of them the result of any commune rests, listed or not.
    used: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ClassView<'a> {
    name: &'a str,
    label: &'a str,
    threshold: Points,
}

/// A parameter with the value that the rules have.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ParameterView<'a> {
    /// Its name in the standard.
    id: &'a str,
    label: &'a str,
    /// %, điểm phần trăm, the base of a rate (trên 1.000), or the unit of a count.
    unit: String,
    value: Number,
    /// The first day of the value; null when it holds on every day.
    from: Option<Day>,
    /// Its last day, stated or the day before the next value; null when no end is known.
    to: Option<Day>,
    status: Status,
    /// What it was compared with, or follows from.
    source: Option<&'a str>,
    citation: Option<&'a str>,
}

impl<'a> StandardView<'a> {
    pub(super) fn new(assessment: &Assessment<'a>) -> Self {
        let standard = assessment.standard;
        let class = |class: &'a Class| ClassView {
            name: &class.name,
            label: &class.label,
            threshold: class.threshold.into(),
        };
        Self {
            id: &standard.id,
            title: &standard.title,
            legal_text: standard.legal_text.as_deref(),
            effective_from: standard.effective_from.map(Day::from),
            effective_to: standard.effective_to.map(Day::from),
            day: standard.day.map(Day::from),
            amends: amended(standard, assessment.sources),
            file: assessment.sources.file(standard.file).into(),
            total_points: standard.total.value.into(),
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

impl<'a> ParameterView<'a> {
    fn of(parameter: &'a Parameter) -> Option<Self> {
        let place = parameter.in_force?;
        let (value, days) = (parameter.values.get(place)?, parameter.days(place));
        Some(Self {
            id: &parameter.name,
            label: &parameter.label,
            unit: unit_text(&parameter.kind),
            value: Number(value.value),
            from: days.first.map(Day::from),
            to: days.last.map(Day::from),
            status: Status::of(&value.provenance),
            source: named(&value.provenance),
            citation: value.citation.as_deref(),
        })
    }
}
