//! One change of the rules.

use serde::Serialize;

use super::row::{Pair, RowView};
use crate::compare::change::{Aspect, Bound, Figures, Value};
use crate::compare::{Change, Kind, Subject};
use crate::model::{Provenance, spell};
use crate::report::diff::changes::sentence;
use crate::report::diff::speech::Speech;
use crate::report::rules::{Status, named};
use crate::report::view::{Day, Number};
use crate::source::Span;

/// A change. What `old` and `new` hold depends on `kind`.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct ChangeView {
    subject: SubjectKind,
    /// The name or number of the subject, in the new standard, or in the old one for what only that has.
    id: Option<String>,
    #[serde(flatten)]
    parts: Parts,
    old_place: Option<Place>,
    new_place: Option<Place>,
    sentence: String,
}

/// A place in a text.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Place {
    file: String,
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: u32,
    #[cfg_attr(test, schemars(range(min = 1)))]
    column: u32,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum SubjectKind {
    Standard,
    Attribute,
    Classes,
    Class,
    Indicator,
    Parameter,
    Criterion,
    Item,
    Recognition,
    Requirement,
    Threshold,
}

impl ChangeView {
    pub(super) fn new(speech: &Speech<'_>, change: &Change) -> Self {
        let (subject, id) = subject(&change.subject);
        let place = |span: Option<Span>| {
            let sources = speech.difference.sources;
            let position = sources.position(span?);
            Some(Place {
                file: sources.file(position.file).path.clone(),
                line: position.row,
                column: position.column,
            })
        };
        Self {
            subject,
            id,
            parts: Parts::of(&change.kind),
            old_place: place(change.old),
            new_place: place(change.new),
            sentence: sentence(speech, change),
        }
    }
}

fn subject(subject: &Subject) -> (SubjectKind, Option<String>) {
    match subject {
        Subject::Standard => (SubjectKind::Standard, None),
        Subject::Attribute(name) => (SubjectKind::Attribute, Some(name.clone())),
        Subject::Classes => (SubjectKind::Classes, None),
        Subject::Class(name) => (SubjectKind::Class, Some(name.clone())),
        Subject::Indicator(name) => (SubjectKind::Indicator, Some(name.clone())),
        Subject::Parameter(name) => (SubjectKind::Parameter, Some(name.clone())),
        Subject::Criterion(number) => (SubjectKind::Criterion, Some(number.to_string())),
        Subject::Item(number) => (SubjectKind::Item, Some(number.to_string())),
        Subject::Recognition => (SubjectKind::Recognition, None),
        Subject::Requirement(label) => (SubjectKind::Requirement, Some(label.clone())),
        Subject::Threshold(name) => (SubjectKind::Threshold, Some(name.clone())),
    }
}

/// What changed, and how.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Parts {
    kind: ChangeKind,
    aspect: Option<Aspect>,
    /// Which figures are marked or cited otherwise.
    figures: Option<FiguresView>,
    old: Option<ValueView>,
    new: Option<ValueView>,
    /// Rows that cover other values than before.
    moved: Option<Vec<Pair>>,
}

/// How something changed.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum ChangeKind {
    /// The subject is new.
    Added,
    /// The subject is gone.
    Removed,
    /// A criterion or an item has another number; old holds the one that it had, and whether nothing else of it
    /// changed.
    Renumbered,
    /// The aspect was old and is new.
    Replaced,
    /// A bound between two bands, a number or the name of a parameter.
    Bound,
    /// Bands that are gone (old) and new (new).
    Bands,
    /// The range of one row as it was and is.
    Range,
    /// The points of one row as it was and is.
    Points,
    /// A rule of points for every whole step, as it was and is.
    Steps,
    /// Who stands behind figures.
    Marked,
    /// The provision that figures come from.
    Cited,
    /// An item is scored in another way altogether.
    Scoring,
}

/// What was or is.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(untagged)]
enum ValueView {
    /// A text, or the name of a parameter.
    Text(String),
    Day(Day),
    Number(Number),
    /// Of a condition that is asked for.
    Asked(#[cfg_attr(test, schemars(extend("const" = true)))] bool),
    Row(RowView),
    Rows(Vec<RowView>),
    /// Who stands behind a figure.
    Mark {
        mark: Status,
        source: Option<String>,
    },
    /// Of what was renumbered: its old number, and whether nothing else of it changed.
    Renumbered {
        id: String,
        kept: bool,
    },
}

/// Figures.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
#[serde(rename_all = "snake_case")]
enum FiguresView {
    Own,
    MaxPoints,
    AllCriteriaMet,
    NoCriterionAtZero,
    /// A value of a parameter with its days, as a file has it.
    Value(String),
    #[serde(untagged)]
    Rows(Vec<RowView>),
}

impl Parts {
    fn plain(kind: ChangeKind, old: Option<ValueView>, new: Option<ValueView>) -> Self {
        Self {
            kind,
            aspect: None,
            figures: None,
            old,
            new,
            moved: None,
        }
    }

    fn of(kind: &Kind) -> Self {
        let row = |row| Some(ValueView::Row(RowView::from(row)));
        let rows = |rows| Some(ValueView::Rows(RowView::all(rows)));
        match kind {
            Kind::Added => Self::plain(ChangeKind::Added, None, None),
            Kind::Removed => Self::plain(ChangeKind::Removed, None, None),
            Kind::Renumbered { old, kept } => {
                let (id, kept) = (old.to_string(), *kept);
                let old = ValueView::Renumbered { id, kept };
                Self::plain(ChangeKind::Renumbered, Some(old), None)
            }
            Kind::Scoring => Self::plain(ChangeKind::Scoring, None, None),
            Kind::Replaced { aspect, old, new } => Self {
                aspect: Some(*aspect),
                ..Self::plain(
                    ChangeKind::Replaced,
                    old.as_ref().map(value),
                    new.as_ref().map(value),
                )
            },
            Kind::Bound {
                old, new, moved, ..
            } => Self {
                moved: Some(moved.iter().map(Pair::from).collect()),
                ..Self::plain(ChangeKind::Bound, Some(bound(old)), Some(bound(new)))
            },
            Kind::Bands {
                removed,
                added,
                moved,
            } => Self {
                moved: Some(moved.iter().map(Pair::from).collect()),
                ..Self::plain(ChangeKind::Bands, rows(removed), rows(added))
            },
            Kind::Range(moved) => Self::plain(ChangeKind::Range, row(&moved.old), row(&moved.new)),
            Kind::Steps(moved) => Self::plain(ChangeKind::Steps, row(&moved.old), row(&moved.new)),
            Kind::Points(moved) => {
                Self::plain(ChangeKind::Points, row(&moved.old), row(&moved.new))
            }
            Kind::Marked { figures, old, new } => Self {
                figures: Some(figures.into()),
                ..Self::plain(ChangeKind::Marked, Some(mark(old)), Some(mark(new)))
            },
            Kind::Cited { figures, old, new } => {
                let text = |text: &Option<String>| text.clone().map(ValueView::Text);
                Self {
                    figures: Some(figures.into()),
                    ..Self::plain(ChangeKind::Cited, text(old), text(new))
                }
            }
        }
    }
}

fn value(value: &Value) -> ValueView {
    match value {
        Value::Text(text) | Value::Code(text) => ValueView::Text(text.clone()),
        Value::AtMost(name) => ValueView::Text(spell::limit(name)),
        Value::Points(points) => ValueView::Number(Number(*points)),
        Value::Date(date) => ValueView::Day((*date).into()),
        Value::Present => ValueView::Asked(true),
    }
}

/// A number, or the name of a parameter.
fn bound(bound: &Bound) -> ValueView {
    match &bound.parameter {
        Some(name) => ValueView::Text(name.clone()),
        None => ValueView::Number(Number(bound.value)),
    }
}

fn mark(provenance: &Provenance) -> ValueView {
    ValueView::Mark {
        mark: Status::of(provenance),
        source: named(provenance).map(str::to_owned),
    }
}

impl From<&Figures> for FiguresView {
    fn from(figures: &Figures) -> Self {
        match figures {
            Figures::Own => FiguresView::Own,
            Figures::Max => FiguresView::MaxPoints,
            Figures::Value(text) => FiguresView::Value(text.clone()),
            Figures::AllCriteriaMet => FiguresView::AllCriteriaMet,
            Figures::NoCriterionAtZero => FiguresView::NoCriterionAtZero,
            Figures::Rows { rows, .. } => FiguresView::Rows(RowView::all(rows)),
        }
    }
}
