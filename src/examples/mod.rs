//! Examples run against their standard: what came of each, how much of the standard they reach,
//! and which are still missing.

mod check;
mod coverage;
mod suggest;

pub use check::{Actual, Check, CheckResult};
pub use coverage::{Aim, Coverage, Goal};
pub use suggest::{Case, Place, Suggestion, Suggestions, suggest};

use serde::Serialize;

use crate::analysis::Evaluator;
use crate::data::record::Record;
use crate::decision::Budget;
use crate::engine::{self, OF_A_COMMUNE, Outcome};
use crate::model::{Example, Standard};
use crate::source::Sources;

/// What came of all examples.
#[derive(Debug)]
pub struct Trial<'a> {
    /// Each example, in the order given.
    pub runs: Vec<Run<'a>>,
    /// How much of the standard they reach.
    pub coverage: Coverage,
}

/// What came of one example.
#[derive(Debug)]
pub struct Run<'a> {
    /// The standard, as it is on the example's day.
    pub standard: &'a Standard,
    /// The example.
    pub example: &'a Example,
    /// Its figures.
    pub record: Record,
    /// What the standard says of them.
    pub outcome: Outcome,
    /// What came of each expectation, in the order of [`Example::expected`].
    pub checks: Vec<Check>,
}

/// How an example came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Everything is as expected.
    Passed,
    /// Something is not.
    Failed,
    /// Nothing is wrong, but something waits for a person to confirm it.
    Unconfirmed,
    /// Nothing is expected: others start from it.
    #[serde(rename = "without_expectations")]
    Silent,
}

impl Run<'_> {
    /// How it came out.
    pub fn state(&self) -> State {
        let any = |result| self.checks.iter().any(|check| check.result == result);
        if any(CheckResult::Failed) {
            State::Failed
        } else if any(CheckResult::Unconfirmed) {
            State::Unconfirmed
        } else if self.checks.is_empty() {
            State::Silent
        } else {
            State::Passed
        }
    }
}

impl Trial<'_> {
    /// How many examples came out so.
    pub fn count(&self, state: State) -> usize {
        self.runs.iter().filter(|run| run.state() == state).count()
    }
}

/// Runs examples against their standard.
pub fn run<'a>(
    standard: &'a Standard,
    examples: impl IntoIterator<Item = &'a Example>,
    sources: &Sources,
) -> Trial<'a> {
    let examples = examples.into_iter().map(|example| (standard, example));
    run_each(standard, examples, sources)
}

/// Runs examples, each against the standard as it is on its own day. What they reach is counted
/// together, for the rows of a text are the same ones on every day.
pub fn run_each<'a>(
    standard: &Standard,
    examples: impl IntoIterator<Item = (&'a Standard, &'a Example)>,
    sources: &Sources,
) -> Trial<'a> {
    let runs: Vec<Run<'a>> = examples
        .into_iter()
        .map(|(standard, example)| run_one(standard, example, sources, &Budget::new(OF_A_COMMUNE)))
        .collect();
    let coverage = coverage::coverage(standard, &runs, coverage::Counted::Confirmed);
    Trial { runs, coverage }
}

fn run_one<'a>(
    standard: &'a Standard,
    example: &'a Example,
    sources: &Sources,
    budget: &Budget,
) -> Run<'a> {
    let record = Record::of_example(standard, example, sources);
    let outcome = engine::evaluate_within(standard, &record, budget);
    let outcome = Evaluator::new(standard).settle(&record, outcome);
    let expected = example.expected.iter();
    let checks = expected
        .map(|one| check::check(&one.what, &outcome))
        .collect();
    Run {
        standard,
        example,
        record,
        outcome,
        checks,
    }
}
