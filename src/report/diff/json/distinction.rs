//! Data that tells two standards distinction.

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::change::interval;
use crate::compare::Distinction;
use crate::compare::distinguish::{Figure, FigureValue, Finding, Part, Undecided, Witness};
use crate::engine::{PointsRange, Truth, Verdict};
use crate::report::diff::distinction::tell;
use crate::report::diff::speech::Speech;
use crate::report::json::{Number, verdict};

/// Whether some data is judged differently.
pub(super) fn answer(distinction: &Distinction) -> &'static str {
    if !distinction.witnesses.is_empty() {
        "yes"
    } else if !distinction.undecided.is_empty() {
        "undecided"
    } else if distinction.even_with_gaps {
        "no"
    } else {
        "not_if_complete"
    }
}

/// A part of the rules.
#[derive(Serialize)]
pub(super) struct PartView {
    part: &'static str,
    id: Option<String>,
}

impl PartView {
    pub(super) fn new(part: &Part) -> Self {
        let (part, id) = match part {
            Part::Item(number) => ("item", Some(number.to_string())),
            Part::Class => ("class", None),
            Part::AboveZero => ("above_zero", None),
            Part::Threshold(label) => ("threshold", Some(label.clone())),
            Part::Requirement(label) => ("requirement", Some(label.clone())),
            Part::Reading(name) => ("reading", Some(name.clone())),
        };
        Self { part, id }
    }
}

/// A part of the rules of which it could not be decided.
#[derive(Serialize)]
pub(super) struct UndecidedView {
    #[serde(flatten)]
    part: PartView,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    steps_spent: bool,
}

impl UndecidedView {
    pub(super) fn new(undecided: &Undecided) -> Self {
        Self {
            part: PartView::new(&undecided.part),
            steps_spent: undecided.steps_spent,
        }
    }
}

/// A witness.
#[derive(Serialize)]
pub(super) struct View<'a> {
    #[serde(flatten)]
    part: PartView,
    figures: Vec<FigureView<'a>>,
    old: Json,
    new: Json,
    sentence: String,
}

#[derive(Serialize)]
struct FigureView<'a> {
    name: &'a str,
    previous: bool,
    value: Json,
}

impl<'a> View<'a> {
    pub(super) fn new(speech: &Speech<'_>, witness: &'a Witness) -> Self {
        Self {
            part: PartView::new(&witness.part),
            figures: witness.figures.iter().map(figure).collect(),
            old: finding(&witness.old),
            new: finding(&witness.new),
            sentence: tell(speech, witness),
        }
    }
}

fn figure(figure: &Figure) -> FigureView<'_> {
    FigureView {
        name: &figure.name,
        previous: figure.is_previous,
        value: match &figure.value {
            FigureValue::Number(number) | FigureValue::Percent(number) => json!(Number(*number)),
            FigureValue::Flag(flag) => json!(flag),
            FigureValue::Choice(choice) => json!(choice),
        },
    }
}

/// The least and the most.
pub(super) fn range(range: PointsRange) -> Json {
    json!({ "min": Number(range.min), "max": Number(range.max) })
}

fn finding(finding: &Finding) -> Json {
    match finding {
        Finding::Nothing => Json::Null,
        Finding::Points { points, band } => json!({
            "points": range(*points),
            "band": band.as_ref().map(|(band, _)| interval(band)),
        }),
        Finding::Classes(labels) => json!({ "classes": labels }),
        Finding::Judged {
            total,
            holds,
            verdict: judged,
        } => json!({
            "total": range(*total),
            "condition": holds.map(truth),
            "verdict": verdict(*judged),
        }),
        Finding::Holds(holds) => json!({ "condition": holds.map(truth) }),
        Finding::Taken => json!({ "taken": true, "because": null }),
        Finding::Refused(why) => json!({ "taken": false, "because": why }),
        Finding::Kind(kind) => json!({ "kind": kind }),
    }
}

fn truth(truth: Truth) -> &'static str {
    verdict(match truth {
        Truth::Holds => Verdict::Met,
        Truth::Fails => Verdict::NotMet,
        Truth::Open => Verdict::Undetermined,
    })
}
