//! One change of the rules as one line.

use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use crate::compare::change::{Aspect, Bound, BoundNames, Figures, Moved, Row, Value, Values};
use crate::compare::{Change, Kind, Subject};
use crate::model::{BoundUnit, Interval, Linear, Provenance, Wording};
use crate::number::Date;
use crate::report::diff::changes::sentence;
use crate::report::diff::speech::Speech;
use crate::report::json::Number;
use crate::source::Span;
use crate::syntax::write;

/// A change. `old` and `new` are what was and is; what they hold depends on `kind`.
#[derive(Serialize)]
pub(super) struct View {
    subject: &'static str,
    id: Option<String>,
    kind: &'static str,
    aspect: Option<&'static str>,
    figures: Option<Json>,
    old: Json,
    new: Json,
    moved: Option<Vec<Json>>,
    old_place: Option<Place>,
    new_place: Option<Place>,
    sentence: String,
}

#[derive(Serialize)]
struct Place {
    file: String,
    line: u32,
    column: u32,
}

impl View {
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
        let parts = Parts::of(&change.kind);
        Self {
            subject,
            id,
            kind: parts.kind,
            aspect: parts.aspect,
            figures: parts.figures,
            old: parts.old,
            new: parts.new,
            moved: parts.moved,
            old_place: place(change.old),
            new_place: place(change.new),
            sentence: sentence(speech, change),
        }
    }
}

fn subject(subject: &Subject) -> (&'static str, Option<String>) {
    match subject {
        Subject::Standard => ("standard", None),
        Subject::Attribute(name) => ("attribute", Some(name.clone())),
        Subject::Classes => ("classes", None),
        Subject::Class(name) => ("class", Some(name.clone())),
        Subject::Indicator(name) => ("indicator", Some(name.clone())),
        Subject::Parameter(name) => ("parameter", Some(name.clone())),
        Subject::Criterion(number) => ("criterion", Some(number.to_string())),
        Subject::Item(number) => ("item", Some(number.to_string())),
        Subject::Recognition => ("recognition", None),
        Subject::Requirement(label) => ("requirement", Some(label.clone())),
        Subject::Threshold(name) => ("threshold", Some(name.clone())),
    }
}

struct Parts {
    kind: &'static str,
    aspect: Option<&'static str>,
    figures: Option<Json>,
    old: Json,
    new: Json,
    moved: Option<Vec<Json>>,
}

impl Parts {
    fn plain(kind: &'static str, old: Json, new: Json) -> Self {
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
        match kind {
            Kind::Added => Self::plain("added", Json::Null, Json::Null),
            Kind::Removed => Self::plain("removed", Json::Null, Json::Null),
            Kind::Renumbered { old, kept } => Self::plain(
                "renumbered",
                json!({ "id": old.to_string(), "kept": kept }),
                Json::Null,
            ),
            Kind::Scoring => Self::plain("scoring", Json::Null, Json::Null),
            Kind::Replaced { aspect, old, new } => Self {
                aspect: Some(name(*aspect)),
                ..Self::plain("replaced", value(old.as_ref()), value(new.as_ref()))
            },
            Kind::Bound {
                old, new, moved, ..
            } => Self {
                moved: Some(moved.iter().map(pair).collect()),
                ..Self::plain("bound", bound(old), bound(new))
            },
            Kind::Bands {
                removed,
                added,
                moved,
            } => Self {
                moved: Some(moved.iter().map(pair).collect()),
                ..Self::plain("bands", all(removed), all(added))
            },
            Kind::Range(moved) => Self::plain("range", row(&moved.old), row(&moved.new)),
            Kind::Steps(moved) => Self::plain("steps", row(&moved.old), row(&moved.new)),
            Kind::Points(moved) => Self::plain("points", row(&moved.old), row(&moved.new)),
            Kind::Marked { figures, old, new } => Self {
                figures: Some(these(figures)),
                ..Self::plain("marked", mark(old), mark(new))
            },
            Kind::Cited { figures, old, new } => Self {
                figures: Some(these(figures)),
                ..Self::plain("cited", json!(old), json!(new))
            },
        }
    }
}

fn name(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Name => "name",
        Aspect::Title => "title",
        Aspect::Label => "label",
        Aspect::LegalText => "legal_text",
        Aspect::Issued => "issued",
        Aspect::Effective => "effective_from",
        Aspect::Total => "total",
        Aspect::Domain => "domain",
        Aspect::Condition => "condition",
        Aspect::Order => "order",
        Aspect::Unit => "unit",
        Aspect::Value => "value",
        Aspect::ValueInForce => "value_in_force",
        Aspect::EffectiveTo => "effective_to",
        Aspect::Limit => "limit",
        Aspect::Max => "max_points",
        Aspect::Quantity => "quantity",
        Aspect::Rounding => "rounding",
        Aspect::Sum => "sum",
        Aspect::Award => "award",
        Aspect::NoCase => "no_case",
        Aspect::AllCriteriaMet => "all_criteria_met",
        Aspect::NoCriterionAtZero => "no_criterion_at_zero",
        Aspect::Threshold => "threshold",
    }
}

fn value(value: Option<&Value>) -> Json {
    match value {
        None => Json::Null,
        Some(Value::Text(text) | Value::Code(text)) => json!(text),
        Some(Value::AtMost(name)) => json!(crate::model::spell::limit(name)),
        Some(Value::Points(points)) => json!(Number(*points)),
        Some(Value::Date(date)) => json!(day(*date)),
        Some(Value::Present) => json!(true),
    }
}

/// `2019-01-03`
fn day(date: Date) -> String {
    let (year, month, day) = date.to_calendar_date();
    format!("{year:04}-{:02}-{day:02}", u8::from(month))
}

/// A number, or the name of a parameter.
fn bound(bound: &Bound) -> Json {
    match &bound.parameter {
        Some(name) => json!(name),
        None => json!(Number(bound.value)),
    }
}

/// A range with the names of the parameters that its bounds are.
fn named(mut band: Json, names: &BoundNames) -> Json {
    let keys = [
        ("lower_parameter", &names.lower),
        ("upper_parameter", &names.upper),
    ];
    for (key, name) in keys {
        if let (Some(name), Json::Object(view)) = (name, &mut band) {
            view.insert(key.to_owned(), json!(name));
        }
    }
    band
}

fn row(row: &Row) -> Json {
    let band = match &row.values {
        Values::Range(range, names) => named(interval(range), names),
        Values::Steps(..) | Values::NoCase => Json::Null,
    };
    let mut view = Map::from_iter([
        ("band".to_owned(), band),
        ("points".to_owned(), json!(Number(row.points))),
    ]);
    if let Values::Steps(rule, unit) = &row.values {
        let steps = steps(rule, row.wording, unit.as_deref());
        view.insert("steps".to_owned(), steps);
    }
    if !row.classes.is_empty() {
        view.insert("classes".to_owned(), json!(row.classes));
    }
    Json::Object(view)
}

fn steps(rule: &Linear, wording: Wording, unit: Option<&str>) -> Json {
    let unit = match wording.unit {
        BoundUnit::Bare => unit,
        BoundUnit::Percent => Some("%"),
        BoundUnit::Points => Some(write::PERCENT_POINTS),
    };
    json!({
        "deducts": rule.deducts,
        "step": Number(rule.step),
        "unit": unit,
        "most": Number(rule.most.value),
    })
}

/// A range as in the results of `score`.
pub(super) fn interval(interval: &Interval) -> Json {
    let (lower, upper) = (interval.lower, interval.upper);
    json!({
        "lower": lower.map(|end| Number(end.value)),
        "lower_inclusive": lower.is_some_and(|end| end.inclusive),
        "upper": upper.map(|end| Number(end.value)),
        "upper_inclusive": upper.is_some_and(|end| end.inclusive),
    })
}

fn all(rows: &[Row]) -> Json {
    rows.iter().map(row).collect()
}

fn pair(moved: &Moved) -> Json {
    json!({ "old": row(&moved.old), "new": row(&moved.new) })
}

fn mark(provenance: &Provenance) -> Json {
    let (mark, source) = match provenance {
        Provenance::Stated => ("stated", None),
        Provenance::Unverified => ("unverified", None),
        Provenance::VerifiedBy(source) => ("verified", Some(source)),
        Provenance::DerivedFrom(how) => ("derived", Some(how)),
    };
    json!({ "mark": mark, "source": source })
}

fn these(figures: &Figures) -> Json {
    match figures {
        Figures::Own => json!("own"),
        Figures::Max => json!("max_points"),
        Figures::Value(text) => json!({ "value": text }),
        Figures::AllCriteriaMet => json!("all_criteria_met"),
        Figures::NoCriterionAtZero => json!("no_criterion_at_zero"),
        Figures::Rows { rows, .. } => all(rows),
    }
}
