//! What came of examples, for programs.

use std::io::{self, Write};

use serde::Serialize;

use super::reason::reasons;
use super::words;
use super::{Tested, Untested};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::json::{Problem, problem};
use crate::engine::{PointsRange, Verdict};
use crate::escape::Json;
use crate::examples::{Actual, Aim, Check, CheckResult, Run, State};
use crate::l10n::Texts;
use crate::model::{Expected, ExpectedResult, PartId, RowId};
use crate::report::json::{Number, Tool, iso};
use crate::report::rules;
use crate::report::words::Words;
use crate::source::Sources;

/// Writes one JSON object for all standards that were tested, with what was found in their files.
pub fn write(
    tested: &[Tested<'_>],
    untested: &[Untested],
    findings: &[Diagnostic],
    sources: &Sources,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let view = View {
        tool: Tool::this(),
        standards: tested.iter().map(|one| standard(one, texts)).collect(),
        untested: (untested.iter())
            .map(|one| UntestedView {
                file: &one.file,
                examples: one.examples,
            })
            .collect(),
        problems: (findings.iter())
            .map(|finding| problem(finding, sources, texts))
            .collect(),
    };
    Json::pretty(&mut *out, &view)?;
    writeln!(out)
}

#[derive(Serialize)]
struct View<'a> {
    tool: Tool,
    standards: Vec<StandardView<'a>>,
    untested: Vec<UntestedView<'a>>,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct UntestedView<'a> {
    file: &'a str,
    examples: usize,
}

#[derive(Serialize)]
struct StandardView<'a> {
    id: &'a str,
    day: Option<String>,
    file: &'a str,
    sha256: &'a str,
    examples: Vec<ExampleView<'a>>,
    left_out: Vec<LeftOutView<'a>>,
    summary: SummaryView,
    coverage: CoverageView,
}

#[derive(Serialize)]
struct LeftOutView<'a> {
    name: Option<&'a str>,
    file: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct SummaryView {
    examples: usize,
    passed: usize,
    failed: usize,
    unconfirmed: usize,
    without_expectations: usize,
    left_out: usize,
}

#[derive(Serialize)]
struct ExampleView<'a> {
    name: &'a str,
    day: Option<String>,
    file: &'a str,
    line: u32,
    state: &'static str,
    expectations: Vec<CheckView>,
}

#[derive(Serialize)]
struct CheckView {
    about: &'static str,
    of: Option<String>,
    line: u32,
    result: &'static str,
    expected: Option<Came>,
    actual: Came,
    reasons: Vec<String>,
}

/// What was expected or came out.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Came {
    Points { min: Number, max: Number },
    Classes(Vec<String>),
    Result(&'static str),
}

#[derive(Serialize)]
struct CoverageView {
    percent: Number,
    reached: usize,
    all: usize,
    min_percent: Option<Number>,
    enough: bool,
    missing: Vec<GoalView>,
}

#[derive(Serialize)]
struct GoalView {
    kind: &'static str,
    item: Option<String>,
    class: Option<String>,
    words: String,
    line: Option<u32>,
}

fn standard<'a>(tested: &'a Tested<'a>, texts: &'a Texts) -> StandardView<'a> {
    let words = Words {
        texts,
        standard: tested.standard,
    };
    let (trial, sources) = (&tested.trial, tested.sources);
    let file = sources.file(tested.standard.file);
    let coverage = &trial.coverage;
    let missing = coverage.missing().map(|goal| GoalView {
        kind: kind(goal.aim),
        item: goal
            .aim
            .part
            .item()
            .map(|item| words::item_number(&words, item)),
        class: match goal.aim.part {
            PartId::Class(class) | PartId::Threshold(class) => {
                Some(tested.standard.classes[class].name.clone())
            }
            _ => None,
        },
        words: words::goal(&words, goal.aim),
        line: goal.place.map(|place| sources.position(place).row),
    });
    StandardView {
        id: &tested.standard.id,
        day: tested.standard.day.map(iso),
        file: &file.path,
        sha256: &file.sha256,
        examples: (trial.runs.iter())
            .map(|run| example(tested, texts, run))
            .collect(),
        left_out: (tested.left_out.iter())
            .map(|one| LeftOutView {
                name: one.name.as_deref(),
                file: &sources.file(one.span.file).path,
                line: sources.position(one.span).row,
            })
            .collect(),
        summary: SummaryView {
            examples: trial.runs.len(),
            passed: trial.count(State::Passed),
            failed: trial.count(State::Failed),
            unconfirmed: trial.count(State::Unconfirmed),
            without_expectations: trial.count(State::Silent),
            left_out: tested.left_out.len(),
        },
        coverage: CoverageView {
            percent: Number(coverage.percent()),
            reached: coverage.reached(),
            all: coverage.goals.len(),
            min_percent: tested.min_coverage.map(Number),
            enough: tested.is_covered(),
            missing: missing.collect(),
        },
    }
}

fn example<'a>(tested: &'a Tested<'a>, texts: &Texts, run: &'a Run<'a>) -> ExampleView<'a> {
    // In the words of its own day, on which a bound may be another.
    let words = Words {
        texts,
        standard: run.standard,
    };
    let span = run.example.span;
    let expectations = run.example.expected.iter().zip(&run.checks);
    ExampleView {
        name: &run.example.name,
        day: run.example.day.map(|day| iso(day.day)),
        file: &tested.sources.file(span.file).path,
        line: tested.sources.position(span).row,
        state: match run.state() {
            State::Passed => "passed",
            State::Failed => "failed",
            State::Unconfirmed => "unconfirmed",
            State::Silent => "without_expectations",
        },
        expectations: expectations
            .map(|(expectation, check)| {
                let line = tested.sources.position(expectation.span).row;
                let reasons = match check.result {
                    CheckResult::Passed => Vec::new(),
                    _ => reasons(&words, run, &expectation.what),
                };
                view(&words, (&expectation.what, check), line, reasons)
            })
            .collect(),
    }
}

fn view(
    words: &Words<'_>,
    (expected, check): (&Expected, &Check),
    line: u32,
    reasons: Vec<String>,
) -> CheckView {
    let (about, of) = match expected {
        Expected::Item(id, _) => ("item", Some(words::item_number(words, *id))),
        Expected::Criterion(id, _) => {
            let number = words.standard.criteria[*id].number;
            ("criterion", Some(number.to_string()))
        }
        Expected::Total(_) => ("total", None),
        Expected::Class(_) => ("class", None),
        Expected::Condition(one, _) => ("condition", Some(words::condition(words, *one))),
        Expected::Verdict(_) => ("verdict", None),
    };
    CheckView {
        about,
        of,
        line,
        result: match check.result {
            CheckResult::Passed => "passed",
            CheckResult::Failed => "failed",
            CheckResult::Unconfirmed => "unconfirmed",
        },
        expected: wanted(words, expected),
        actual: match &check.actual {
            Actual::Points(points) => came_to(*points),
            Actual::Classes(classes) => Came::Classes(
                (classes.iter())
                    .map(|id| words.standard.classes[*id].name.clone())
                    .collect(),
            ),
            Actual::Result(verdict) => Came::Result(match verdict {
                Verdict::Met => "met",
                Verdict::NotMet => "not_met",
                Verdict::Undetermined => "undetermined",
            }),
        },
        reasons,
    }
}

fn came_to(points: PointsRange) -> Came {
    Came::Points {
        min: Number(points.min),
        max: Number(points.max),
    }
}

fn wanted(words: &Words<'_>, expected: &Expected) -> Option<Came> {
    match expected {
        Expected::Item(_, points) | Expected::Criterion(_, points) | Expected::Total(points) => {
            let (min, max) = (*points).map(|points| (points.min, points.max))?;
            Some(came_to(PointsRange { min, max }))
        }
        Expected::Class(classes) if classes.is_empty() => None,
        Expected::Class(classes) => {
            let names = classes
                .iter()
                .map(|id| words.standard.classes[*id].name.clone());
            Some(Came::Classes(names.collect()))
        }
        Expected::Condition(_, result) | Expected::Verdict(result) => {
            Some(Came::Result(match (*result)? {
                ExpectedResult::Met => "met",
                ExpectedResult::NotMet => "not_met",
                ExpectedResult::Undetermined => "undetermined",
            }))
        }
    }
}

fn kind(Aim { part, held }: Aim) -> &'static str {
    match (part, held) {
        (PartId::Row(_, RowId::Award), true) => "yes",
        (PartId::Row(_, RowId::Award), false) => "no",
        (PartId::Row(_, RowId::Band(_) | RowId::Steps), _) => "band",
        (PartId::Condition(_), true) => "condition_met",
        (PartId::Condition(_), false) => "condition_not_met",
        (PartId::Threshold(_), true) => "threshold_reached",
        (PartId::Threshold(_), false) => "threshold_not_reached",
        (part, _) => rules::kind(part),
    }
}
