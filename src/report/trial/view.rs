//! What came of examples, in words and numbers: JSON and the report for people are made from this.

use serde::Serialize;

use super::expectation::Expectation;
use super::goals::{self, Coverage};
use super::{Tested, Untested};
use crate::diagnostic::json::{Problem, problem};
use crate::diagnostic::{Diagnostic, Place};
use crate::examples::{Run, State};
use crate::l10n::{Args, Texts};
use crate::number::format_date;
use crate::report::view::{Day, FileView, Tool};
use crate::report::words::Words;
use crate::report::{notes, origin};
use crate::source::{Sources, Span};

/// What came of all examples.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Results<'a> {
    tool: Tool,
    standards: Vec<OfStandard<'a>>,
    /// Files whose examples wait for a standard that cannot be used, each with how many it holds.
    untested: &'a [Untested],
    /// What is wrong or doubtful in the files of standards and examples, in their order.
    problems: Vec<Problem>,
}

impl<'a> Results<'a> {
    pub(super) fn new(
        tested: &'a [Tested<'_>],
        untested: &'a [Untested],
        findings: &[Diagnostic],
        sources: &Sources,
        texts: &Texts,
    ) -> Self {
        Self {
            tool: Tool::this(),
            standards: (tested.iter())
                .map(|one| OfStandard::new(one, texts))
                .collect(),
            untested,
            problems: (findings.iter())
                .map(|finding| problem(finding, sources, texts))
                .collect(),
        }
    }
}

/// What came of a standard's examples.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct OfStandard<'a> {
    id: &'a str,
    /// The day that it was chosen for by --on: that of all examples that say none themselves; null without it.
    day: Option<Day>,
    #[serde(flatten)]
    file: FileView<'a>,
    /// Those that were run: first those of the standard's own file, then those of files beside it.
    pub(super) examples: Vec<Example<'a>>,
    /// Those that were not run because of mistakes in them or because no text is in force on their day; why is
    /// among the problems. Of a file beside several standards of one id they are told with the last of these.
    pub(super) left_out: Vec<LeftOut<'a>>,
    summary: Summary,
    pub(super) coverage: Coverage,
    /// The standard in a sentence.
    #[serde(skip)]
    pub(super) heading: String,
    /// How many came out how.
    #[serde(skip)]
    pub(super) tally: Option<String>,
    /// How many were left out.
    #[serde(skip)]
    pub(super) tally_left_out: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Summary {
    /// How many were run: the sum of the four that follow.
    examples: usize,
    passed: usize,
    failed: usize,
    unconfirmed: usize,
    /// Those that only others start from.
    without_expectations: usize,
    /// How many were not run: the length of that list.
    left_out: usize,
}

impl<'a> OfStandard<'a> {
    pub(super) fn new(tested: &'a Tested<'a>, texts: &Texts) -> Self {
        let standard = tested.standard;
        let words = Words { texts, standard };
        let trial = &tested.trial;
        let summary = Summary {
            examples: trial.runs.len(),
            passed: trial.count(State::Passed),
            failed: trial.count(State::Failed),
            unconfirmed: trial.count(State::Unconfirmed),
            without_expectations: trial.count(State::Silent),
            left_out: tested.left_out.len(),
        };
        let args = Args::new().with("count", summary.left_out);
        let left_out = (summary.left_out > 0).then(|| texts.with("trial-left-out", &args));
        Self {
            id: &standard.id,
            day: standard.day.map(Day::from),
            file: tested.sources.file(standard.file).into(),
            examples: (trial.runs.iter())
                .map(|run| Example::new(tested, texts, run))
                .collect(),
            left_out: (tested.left_out.iter())
                .map(|one| LeftOut::new(one, tested.sources, texts))
                .collect(),
            heading: notes::standard(&words),
            tally: summary.sentence(texts),
            tally_left_out: left_out,
            summary,
            coverage: goals::coverage(tested, &words),
        }
    }
}

impl Summary {
    fn sentence(&self, texts: &Texts) -> Option<String> {
        if self.examples == 0 {
            return (self.left_out == 0).then(|| texts.get("trial-no-examples"));
        }
        let args = Args::new()
            .with("count", self.examples)
            .with("passed", self.passed)
            .with("failed", self.failed)
            .with("unconfirmed", self.unconfirmed)
            .with("silent", self.without_expectations);
        Some(texts.with("trial-tally", &args))
    }
}

/// An example that was not run.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct LeftOut<'a> {
    /// Null where it could not be read.
    name: Option<&'a str>,
    file: &'a str,
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: u32,
    #[serde(skip)]
    pub(super) sentence: String,
}

impl<'a> LeftOut<'a> {
    fn new(example: &'a super::LeftOut, sources: &'a Sources, texts: &Texts) -> Self {
        let name = example.name.as_deref();
        let args = Args::new()
            .with(
                "name",
                name.map_or_else(|| texts.get("trial-no-name"), str::to_owned),
            )
            .with("place", origin::place(sources, Place::Span(example.span)));
        let (file, line) = place(sources, example.span);
        Self {
            name,
            file,
            line,
            sentence: texts.with("trial-line-left-out", &args),
        }
    }
}

/// An example that was run.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Example<'a> {
    name: &'a str,
    /// The day whose law it is about, where it or the example that it starts from says one.
    day: Option<Day>,
    file: &'a str,
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: u32,
    pub(super) state: State,
    /// In the order in which they are written.
    pub(super) expectations: Vec<Expectation>,
    /// In a list of all.
    #[serde(skip)]
    pub(super) sentence: String,
    /// Above what is not as expected.
    #[serde(skip)]
    pub(super) heading: String,
}

impl<'a> Example<'a> {
    fn new(tested: &'a Tested<'a>, texts: &Texts, run: &'a Run<'a>) -> Self {
        // In the words of its own day, on which a bound may be another.
        let words = Words {
            texts,
            standard: run.standard,
        };
        let (sources, span, state) = (tested.sources, run.example.span, run.state());
        let day = run.example.day.map(|day| day.day);
        let on_day = day.map(|day| {
            let args = Args::new().with("day", format_date(day));
            texts.with("trial-on-day", &args)
        });
        let args = Args::new()
            .with("name", run.example.name.as_str())
            .with("day", on_day.unwrap_or_default())
            .with("place", origin::place(sources, Place::Span(span)));
        let (sentence, heading) = match state {
            State::Passed => ("trial-line-passed", None),
            State::Failed => ("trial-line-failed", Some("trial-failed")),
            State::Unconfirmed => ("trial-line-unconfirmed", Some("trial-unconfirmed")),
            State::Silent => ("trial-line-silent", None),
        };
        let (file, line) = place(sources, span);
        let expectations = run.example.expected.iter().zip(&run.checks);
        Self {
            name: &run.example.name,
            day: day.map(Day::from),
            file,
            line,
            state,
            expectations: expectations
                .map(|(expected, check)| {
                    let (_, line) = place(sources, expected.span);
                    Expectation::new(&words, run, &expected.what, check, line)
                })
                .collect(),
            sentence: texts.with(sentence, &args),
            heading: heading.map_or_else(String::new, |id| texts.with(id, &args)),
        }
    }
}

fn place(sources: &Sources, span: Span) -> (&str, u32) {
    (&sources.file(span.file).path, sources.position(span).row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Results<'_>>(
            "test",
            "What came of the examples of one or several standards. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
