//! The answers as a value: for programs, and in sentences for people.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answers::Question;
use crate::report::view::{Day, FileView, ItemNumber, Number, Points, Tool};

/// `reached` and `reached_classes` are null where an answer is not decided.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct View<'a> {
    /// What wrote this.
    pub(super) tool: Tool,
    /// The standard.
    pub(super) standard: Head<'a>,
    /// What the answers leave aside.
    pub(super) beyond: Beyond<'a>,
    /// The labels of the requirements that every answer on totals takes to be met.
    pub(super) premise: Vec<&'a str>,
    /// The most points of each class, and whether they reach its threshold.
    pub(super) classes: Vec<ClassView<'a>>,
    /// The most points with a criterion at zero, criterion by criterion.
    pub(super) criteria_at_zero: Vec<AtZero<'a>>,
    /// The least points with no criterion at zero.
    pub(super) least_above_zero: Least<'a>,
    /// Which way each item's points go as its figure grows.
    pub(super) scales: Vec<Scale>,
    /// Rows that no commune can score by.
    pub(super) out_of_reach: Vec<RowView>,
    /// Indicators that no item needs.
    pub(super) unused_indicators: Vec<&'a str>,
    /// Indicators that only limit others.
    pub(super) only_limits: Vec<&'a str>,
    /// The standard in words.
    #[serde(skip)]
    pub(super) named: String,
    #[serde(skip)]
    pub(super) questions: Vec<Question>,
    /// How many figures nobody has compared with the official text.
    #[serde(skip)]
    pub(super) warning: Option<String>,
    #[serde(skip)]
    pub(super) sha256: String,
}

/// A standard.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Head<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    /// The day that it was chosen for.
    pub(super) day: Option<Day>,
    #[serde(flatten)]
    pub(super) file: FileView<'a>,
    /// The answers rest on these, too.
    pub(super) unverified_figures: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Beyond<'a> {
    pub(super) items: Vec<ItemNumber>,
    pub(super) requirements: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ClassView<'a> {
    pub(super) class: &'a str,
    pub(super) threshold: Points,
    pub(super) has_communes: bool,
    pub(super) most: ExtremeView<'a>,
    pub(super) reached: Option<bool>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct AtZero<'a> {
    pub(super) criterion: u32,
    /// Whether a criterion at zero is against a condition of recognition.
    pub(super) breaks_condition: bool,
    pub(super) most: Vec<OfClassesView<'a>>,
    /// The classes whose threshold is then out of reach.
    pub(super) short_of: Vec<&'a str>,
    /// The classes that reach it otherwise, and not then.
    pub(super) costs: Vec<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Least<'a> {
    pub(super) least: Vec<OfClassesView<'a>>,
    pub(super) reached_classes: Option<Vec<&'a str>>,
}

/// An answer and the classes that it is of: those of its communes that there can be.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct OfClassesView<'a> {
    pub(super) classes: Vec<&'a str>,
    #[serde(flatten)]
    pub(super) extreme: ExtremeView<'a>,
}

/// `points`, the points of each item and a commune
/// that has them are there when it is found: its attributes as far as they matter, its figures, and
/// those of the previous period.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ExtremeView<'a> {
    pub(super) answer: AnswerKind,
    pub(super) points: Option<Points>,
    pub(super) items: Option<BTreeMap<String, Option<Points>>>,
    pub(super) attributes: Option<BTreeMap<&'a str, FigureValue>>,
    pub(super) figures: Option<BTreeMap<&'a str, FigureValue>>,
    pub(super) previous: Option<BTreeMap<&'a str, FigureValue>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(super) enum FigureValue {
    Flag(bool),
    Number(Number),
    Choice(String),
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Scale {
    pub(super) item: ItemNumber,
    pub(super) direction: DirectionKind,
    pub(super) turns_at_band: Option<usize>,
}

/// `band` is its place in the scale, from 0 as in the results of `score`; it is null for `no_case`, for a condition, and for `most`, the most
/// points by steps. Only that has `reached`, the most points that are reached.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct RowView {
    pub(super) item: ItemNumber,
    pub(super) kind: RowKind,
    pub(super) band: Option<usize>,
    pub(super) reached: Option<Points>,
}

/// Whether there is such a commune.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum AnswerKind {
    Found,
    Impossible,
    Undecided,
}

/// Which way points go.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum DirectionKind {
    Rises,
    Falls,
    Level,
    Turns,
    ByClass,
}

/// What cannot be reached.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum RowKind {
    Band,
    NoCase,
    CasesWithoutBase,
    Holds,
    Fails,
    Most,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<View<'_>>(
            "inspect",
            "Answers to the questions about a standard, for all figures there can be. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
