//! The list for programs.

use std::io::{self, Write};

use serde::Serialize;

use super::{List, status};
use crate::escape::Json;
use crate::model::{Figure, FigureOf, PlainCondition};
use crate::report::json::{Number, Tool, iso};
use crate::report::rules::{Group, named};

#[derive(Serialize)]
struct Document<'a> {
    tool: Tool,
    standard: Head<'a>,
    counts: Counts,
    figures: Vec<FigureView<'a>>,
}

#[derive(Serialize)]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    day: Option<String>,
    file: &'a str,
    sha256: &'a str,
}

/// Of all figures, also of those that are not listed.
#[derive(Serialize)]
struct Counts {
    all: usize,
    unverified: usize,
    verified: usize,
    derived: usize,
    stated: usize,
}

/// `kind` says what the figure is; `criterion`, `item`, `band` (its place, from 0) and `class`
/// which one. `name` is the same in words.
#[derive(Serialize)]
struct FigureView<'a> {
    kind: &'static str,
    criterion: Option<u32>,
    item: Option<String>,
    band: Option<usize>,
    class: Option<&'a str>,
    name: String,
    points: Option<Number>,
    status: &'static str,
    source: Option<&'a str>,
    citation: Option<&'a str>,
    file: &'a str,
    line: u32,
}

pub(super) fn write(list: &List<'_>, out: &mut dyn Write) -> io::Result<()> {
    let standard = list.words.standard;
    let file = list.sources.file(standard.file);
    let tally = &list.tally;
    let document = Document {
        tool: Tool::this(),
        standard: Head {
            id: &standard.id,
            title: &standard.title,
            legal_text: standard.legal_text.as_deref(),
            day: standard.day.map(iso),
            file: &file.path,
            sha256: &file.sha256,
        },
        counts: Counts {
            all: tally.all(),
            unverified: tally.unverified,
            verified: tally.verified,
            derived: tally.derived,
            stated: tally.stated,
        },
        figures: list
            .listed
            .iter()
            .map(|figure| view(list, figure))
            .collect(),
    };
    Json::pretty(&mut *out, &document)?;
    writeln!(out)
}

fn view<'a>(list: &'a List<'_>, figure: &'a Figure<'_>) -> FigureView<'a> {
    let standard = list.words.standard;
    let file = list.sources.file(figure.span.file);
    let (kind, item, band, class) = match figure.of {
        FigureOf::Total => ("total", None, None, None),
        FigureOf::Value(..) => ("parameter", None, None, None),
        FigureOf::CriterionMax(_) => ("criterion_max", None, None, None),
        FigureOf::ItemMax(item) => ("item_max", Some(item), None, None),
        FigureOf::Award(item) => ("award", Some(item), None, None),
        FigureOf::Band(item, band) => ("band", Some(item), Some(band), None),
        FigureOf::Step(item) => ("step", Some(item), None, None),
        FigureOf::NoCase(item, _) => ("no_case", Some(item), None, None),
        FigureOf::Condition(PlainCondition::AllCriteriaMet) => {
            ("all_criteria_met", None, None, None)
        }
        FigureOf::Condition(PlainCondition::NoCriterionAtZero) => {
            ("no_criterion_at_zero", None, None, None)
        }
        FigureOf::Requirement(_) => ("requirement", None, None, None),
        FigureOf::Threshold(class) => ("threshold", None, None, Some(class)),
    };
    FigureView {
        kind,
        criterion: match list.words.group_of(figure) {
            Group::Criterion(id) => Some(standard.criteria[id].number),
            Group::Heading | Group::Parameters | Group::Recognition => None,
        },
        item: item.map(|item| standard.items[item].number.to_string()),
        band,
        class: class.map(|class| standard.classes[class].name.as_str()),
        name: list.words.figure_name(figure),
        points: figure.value.map(Number),
        status: status(figure.provenance),
        source: named(figure.provenance),
        citation: figure.citation,
        file: &file.path,
        line: file.line_column(figure.span.start).0,
    }
}
