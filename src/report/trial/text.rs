//! The report for people: what failed with its reason, what waits, what no example reaches.

use std::io::{self, Write};

use super::Tested;
use super::places::{self, Group};
use super::reason::reasons;
use super::words;
use crate::diagnostic::Place;
use crate::examples::{Check, CheckResult, Run, State};
use crate::l10n::{Args, Texts};
use crate::model::Expectation;
use crate::number::format_date;
use crate::report::page::Page;
use crate::report::phrase::upper_first;
use crate::report::words::Words;
use crate::report::{notes, origin};

/// Writes what came of a standard's examples. `every` lists those that are right too.
pub fn write(
    tested: &Tested<'_>,
    every: bool,
    texts: &Texts,
    width: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut report = Report {
        tested,
        words: Words {
            texts,
            standard: tested.standard,
        },
        page: Page::new(out, width),
    };
    report.page.paragraph(0, &notes::standard(&report.words))?;
    report.page.gap()?;
    if every {
        report.every()?;
    }
    for state in [State::Failed, State::Unconfirmed] {
        for run in tested.trial.runs.iter().filter(|run| run.state() == state) {
            report.run(run)?;
        }
    }
    report.tally()?;
    report.coverage()
}

struct Report<'a> {
    tested: &'a Tested<'a>,
    words: Words<'a>,
    page: Page<'a>,
}

impl Report<'_> {
    /// A line an example.
    fn every(&mut self) -> io::Result<()> {
        for run in &self.tested.trial.runs {
            let args = self.named(run);
            let id = match run.state() {
                State::Passed => "trial-line-passed",
                State::Failed => "trial-line-failed",
                State::Unconfirmed => "trial-line-unconfirmed",
                State::Silent => "trial-line-silent",
            };
            self.page.paragraph(0, &self.words.texts.with(id, &args))?;
        }
        self.page.gap()
    }

    /// An example with whatever of it is not as expected, or not confirmed.
    fn run(&mut self, run: &Run<'_>) -> io::Result<()> {
        let id = match run.state() {
            State::Failed => "trial-failed",
            _ => "trial-unconfirmed",
        };
        let args = self.named(run);
        self.page.paragraph(0, &self.words.texts.with(id, &args))?;
        for (expectation, check) in run.example.expected.iter().zip(&run.checks) {
            self.check(run, expectation, check)?;
        }
        self.page.gap()
    }

    fn check(&mut self, run: &Run<'_>, expectation: &Expectation, check: &Check) -> io::Result<()> {
        let id = match check.result {
            CheckResult::Passed => return Ok(()),
            CheckResult::Failed => "trial-expected",
            CheckResult::Unconfirmed => "trial-open",
        };
        // In the words of its own day, on which a bound may be another.
        let words = Words {
            texts: self.words.texts,
            standard: run.standard,
        };
        let args = Args::new()
            .with(
                "what",
                upper_first(&words::about(&words, &expectation.what)),
            )
            .with("expected", words::expected(&words, &expectation.what))
            .with("actual", words::actual(&words, &check.actual))
            .with("line", self.line(expectation));
        self.page.paragraph(2, &self.words.texts.with(id, &args))?;
        for reason in reasons(&words, run, &expectation.what) {
            self.page.paragraph(6, &reason)?;
        }
        Ok(())
    }

    fn line(&self, expectation: &Expectation) -> String {
        self.tested
            .sources
            .position(expectation.span)
            .row
            .to_string()
    }

    fn named(&self, run: &Run<'_>) -> Args {
        let place = origin::place(self.tested.sources, Place::Span(run.example.span));
        let day = run.example.day.map_or_else(String::new, |day| {
            let args = Args::new().with("day", format_date(day.day));
            self.words.texts.with("trial-on-day", &args)
        });
        Args::new()
            .with("name", run.example.name.as_str())
            .with("day", day)
            .with("place", place)
    }

    fn tally(&mut self) -> io::Result<()> {
        let trial = &self.tested.trial;
        let texts = self.words.texts;
        if trial.runs.is_empty() && self.tested.left_out.is_empty() {
            self.page.paragraph(0, &texts.get("trial-no-examples"))?;
        } else if !trial.runs.is_empty() {
            let args = Args::new()
                .with("count", trial.runs.len())
                .with("passed", trial.count(State::Passed))
                .with("failed", trial.count(State::Failed))
                .with("unconfirmed", trial.count(State::Unconfirmed))
                .with("silent", trial.count(State::Silent));
            self.page.paragraph(0, &texts.with("trial-tally", &args))?;
        }
        self.left_out()
    }

    /// Which examples were not run; why is told before the report.
    fn left_out(&mut self) -> io::Result<()> {
        let left_out = &self.tested.left_out;
        let texts = self.words.texts;
        if left_out.is_empty() {
            return Ok(());
        }
        let args = Args::new().with("count", left_out.len());
        let head = texts.with("trial-left-out", &args);
        self.page.paragraph(0, &head)?;
        for example in left_out {
            let place = origin::place(self.tested.sources, Place::Span(example.span));
            let name = example.name.clone();
            let name = name.unwrap_or_else(|| texts.get("trial-no-name"));
            let args = Args::new().with("name", name).with("place", place);
            let line = texts.with("trial-line-left-out", &args);
            self.page.paragraph(2, &line)?;
        }
        Ok(())
    }

    fn coverage(&mut self) -> io::Result<()> {
        let coverage = &self.tested.trial.coverage;
        let texts = self.words.texts;
        let mut args = Args::new()
            .with("percent", coverage.percent())
            .with("reached", coverage.reached())
            .with("all", coverage.goals.len());
        for (group, reached, all) in [
            (Group::Rows, "rows", "all_rows"),
            (Group::Classes, "classes", "all_classes"),
            (Group::Conditions, "conditions", "all_conditions"),
        ] {
            let count = places::count(coverage, group);
            args = args.with(reached, count.0).with(all, count.1);
        }
        self.page
            .paragraph(0, &texts.with("trial-coverage", &args))?;
        if let Some(percent) = self
            .tested
            .min_coverage
            .filter(|_| !self.tested.is_covered())
        {
            let args = Args::new().with("percent", percent);
            self.page
                .paragraph(0, &texts.with("trial-too-little", &args))?;
        }
        let missing = places::missing(&self.words, self.tested.sources, coverage);
        if missing.is_empty() {
            return Ok(());
        }
        let file = &self.tested.sources.file(self.tested.standard.file).name;
        let args = Args::new().with("file", file.as_str());
        self.page.gap()?;
        self.page
            .paragraph(0, &texts.with("trial-missing", &args))?;
        for goals in missing {
            self.page.paragraph(2, &goals)?;
        }
        Ok(())
    }
}
