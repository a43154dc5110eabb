//! The comparison for programs, as `docs/diff.schema.json` describes it.
//!
//! Each change, each witness and each commune is one line. The same input gives the same bytes.

mod change;
mod distinction;
mod effect;

use std::io::{self, Write};

use serde::Serialize;

use super::Difference;
use crate::diagnostic::json::{Problem, problem};
use crate::l10n::Texts;
use crate::model::Standard;
use crate::report::inputs::{InputView, views};
use crate::report::json::{DataFile, Line, Number, TextView, Tool, amended, iso, rows};
use crate::source::Sources;

/// Writes one JSON object. The language is that of the sentences and of the problems' words; all
/// else is the same in every language.
pub fn write(difference: &Difference<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let comparison = &difference.comparison;
    let speech = super::speech::Speech::new(difference, texts);
    let sources = difference.sources;
    let mut line = Line::default();
    line.entry("{\n  \"tool\": ", &Tool::this())?;
    line.entry(",\n  \"old\": ", &Head::new(comparison.old, sources))?;
    line.entry(",\n  \"new\": ", &Head::new(comparison.new, sources))?;
    let changes = &comparison.changes;
    rows(out, &mut line, "changes", changes, |line, change| {
        line.value(&change::View::new(&speech, change))
    })?;
    let answer = distinction::answer(&comparison.distinction);
    line.entry(",\n  \"can_differ\": ", &answer)?;
    let undecided = comparison
        .distinction
        .undecided
        .iter()
        .map(distinction::UndecidedView::new);
    line.entry(",\n  \"undecided\": ", &undecided.collect::<Vec<_>>())?;
    if comparison.distinction.more_classes {
        line.entry(",\n  \"more_classes\": ", &true)?;
    }
    let witnesses = &comparison.distinction.witnesses;
    rows(out, &mut line, "witnesses", witnesses, |line, witness| {
        line.value(&distinction::View::new(&speech, witness))
    })?;
    let data = difference.data_files();
    rows(out, &mut line, "data", data, |line, (_, file)| {
        line.value(&DataFile::new(file))
    })?;
    let inputs = (difference.inputs().into_iter())
        .flat_map(|(by, inputs)| views(inputs).into_iter().map(move |view| (by, view)));
    rows(out, &mut line, "inputs", inputs, |line, (by, input)| {
        line.value(&InputOf {
            read_by: by.name(),
            input,
        })
    })?;
    let problems = &difference.problems;
    rows(out, &mut line, "problems", problems, |line, (by, found)| {
        line.value(&ProblemView {
            read_by: by.name(),
            problem: problem(found, sources, texts),
        })
    })?;
    match &comparison.effect {
        None => line.raw(",\n  \"effect\": null"),
        Some(effect) => effect::write(comparison, effect, &mut line, out)?,
    }
    line.raw("\n}\n");
    out.write_all(&line.bytes)
}

#[derive(Serialize)]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    day: Option<String>,
    amends: Vec<TextView<'a>>,
    file: &'a str,
    sha256: &'a str,
    total_points: Number,
    unverified_figures: usize,
}

impl<'a> Head<'a> {
    fn new(standard: &'a Standard, sources: &'a Sources) -> Self {
        let file = sources.file(standard.file);
        Self {
            id: &standard.id,
            title: &standard.title,
            legal_text: standard.legal_text.as_deref(),
            day: standard.day.map(iso),
            amends: amended(standard, sources),
            file: &file.path,
            sha256: &file.sha256,
            total_points: Number(standard.total.value),
            unverified_figures: standard.unverified.len(),
        }
    }
}

#[derive(Serialize)]
struct InputOf<'a> {
    read_by: &'static str,
    #[serde(flatten)]
    input: InputView<'a>,
}

#[derive(Serialize)]
struct ProblemView {
    read_by: &'static str,
    problem: Problem,
}
