//! Data that two standards judge differently.

use serde::Serialize;

use super::Range;
use crate::compare::Distinction;
use crate::compare::distinguish::{Figure, FigureValue, Finding, Part, Undecided, Witness};
use crate::engine::Verdict;
use crate::report::diff::distinction::tell;
use crate::report::diff::speech::Speech;
use crate::report::view::{Bounds, Number};

/// Whether some data is judged or read differently.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum Answer {
    /// Some is.
    Yes,
    /// None, complete or with gaps.
    No,
    /// None that is complete; data with gaps was not looked at.
    NotIfComplete,
    /// It could not be decided.
    Undecided,
}

impl Answer {
    pub(super) fn of(distinction: &Distinction) -> Self {
        if !distinction.witnesses.is_empty() {
            Answer::Yes
        } else if !distinction.undecided.is_empty() {
            Answer::Undecided
        } else if distinction.even_with_gaps {
            Answer::No
        } else {
            Answer::NotIfComplete
        }
    }
}

/// A part of the rules.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct PartView {
    part: PartKind,
    /// The item's number, the class's label, the condition's label, or the name of the indicator or attribute.
    id: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum PartKind {
    Item,
    Class,
    AboveZero,
    Threshold,
    Requirement,
    Reading,
}

impl PartView {
    pub(super) fn new(part: &Part) -> Self {
        let (part, id) = match part {
            Part::Item(number) => (PartKind::Item, Some(number.to_string())),
            Part::Class => (PartKind::Class, None),
            Part::AboveZero => (PartKind::AboveZero, None),
            Part::Threshold(label) => (PartKind::Threshold, Some(label.clone())),
            Part::Requirement(label) => (PartKind::Requirement, Some(label.clone())),
            Part::Reading(name) => (PartKind::Reading, Some(name.clone())),
        };
        Self { part, id }
    }
}

/// A part of the rules of which it could not be decided.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct UndecidedView {
    #[serde(flatten)]
    part: PartView,
    /// There where it was not looked at in full, for the steps of one command are used up.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, schemars(extend("const" = true)))]
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
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct WitnessView<'a> {
    #[serde(flatten)]
    part: PartView,
    /// Values of indicators, of this period or of the previous one, and of attributes; all others are left out.
    figures: Vec<FigureView<'a>>,
    old: Option<FindingView<'a>>,
    new: Option<FindingView<'a>>,
    sentence: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct FigureView<'a> {
    name: &'a str,
    /// Whether it is the value of the previous period.
    previous: bool,
    value: ShownValue<'a>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum ShownValue<'a> {
    Number(Number),
    Flag(bool),
    Choice(&'a str),
}

/// What a standard makes of a witness; null where it does not have that part.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(untagged)]
enum FindingView<'a> {
    Points {
        band: Option<Bounds>,
        points: Range,
    },
    Classes {
        classes: &'a [String],
    },
    Judged {
        condition: Option<Verdict>,
        total: Range,
        verdict: Verdict,
    },
    Holds {
        condition: Option<Verdict>,
    },
    Taken {
        because: Option<&'a str>,
        taken: bool,
    },
    Kind {
        kind: &'a str,
    },
}

impl<'a> WitnessView<'a> {
    pub(super) fn new(speech: &Speech<'_>, witness: &'a Witness) -> Self {
        Self {
            part: PartView::new(&witness.part),
            figures: witness.figures.iter().map(FigureView::from).collect(),
            old: finding(&witness.old),
            new: finding(&witness.new),
            sentence: tell(speech, witness),
        }
    }
}

impl<'a> From<&'a Figure> for FigureView<'a> {
    fn from(figure: &'a Figure) -> Self {
        Self {
            name: &figure.name,
            previous: figure.is_previous,
            value: match &figure.value {
                FigureValue::Number(number) | FigureValue::Percent(number) => {
                    ShownValue::Number(Number(*number))
                }
                FigureValue::Flag(flag) => ShownValue::Flag(*flag),
                FigureValue::Choice(choice) => ShownValue::Choice(choice),
            },
        }
    }
}

fn finding(finding: &Finding) -> Option<FindingView<'_>> {
    Some(match finding {
        Finding::Nothing => return None,
        Finding::Points { points, band } => FindingView::Points {
            points: (*points).into(),
            band: band.as_ref().map(|(band, _)| band.into()),
        },
        Finding::Classes(classes) => FindingView::Classes { classes },
        Finding::Judged {
            total,
            holds,
            verdict,
        } => FindingView::Judged {
            total: (*total).into(),
            condition: holds.map(Verdict::from),
            verdict: *verdict,
        },
        Finding::Holds(holds) => FindingView::Holds {
            condition: holds.map(Verdict::from),
        },
        Finding::Taken => FindingView::Taken {
            taken: true,
            because: None,
        },
        Finding::Refused(why) => FindingView::Taken {
            taken: false,
            because: Some(why),
        },
        Finding::Kind(kind) => FindingView::Kind { kind },
    })
}
