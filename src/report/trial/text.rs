//! The report for people: what failed with its reason, what waits, what no example reaches.

use std::io::{self, Write};

use super::Tested;
use super::view::{Example, OfStandard};
use crate::examples::{CheckResult, State};
use crate::l10n::Texts;
use crate::report::page::Page;

/// Writes what came of a standard's examples. `every` lists those that are right too.
pub fn write(
    tested: &Tested<'_>,
    every: bool,
    texts: &Texts,
    width: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let results = OfStandard::new(tested, texts);
    let page = &mut Page::new(out, width);
    page.paragraph(0, &results.heading)?;
    page.gap()?;
    if every {
        for example in &results.examples {
            page.paragraph(0, &example.sentence)?;
        }
        page.gap()?;
    }
    for state in [State::Failed, State::Unconfirmed] {
        let examples = results.examples.iter();
        for example in examples.filter(|example| example.state == state) {
            self::example(example, page)?;
        }
    }
    for line in results.tally.iter().chain(&results.tally_left_out) {
        page.paragraph(0, line)?;
    }
    // Why they were left out is told before the report.
    for example in &results.left_out {
        page.paragraph(2, &example.sentence)?;
    }
    for line in &results.coverage.sentences {
        page.paragraph(0, line)?;
    }
    if let Some((heading, missing)) = &results.coverage.paragraphs {
        page.gap()?;
        page.paragraph(0, heading)?;
        for goals in missing {
            page.paragraph(2, goals)?;
        }
    }
    Ok(())
}

/// An example with whatever of it is not as expected, or not confirmed.
fn example(example: &Example<'_>, page: &mut Page<'_>) -> io::Result<()> {
    page.paragraph(0, &example.heading)?;
    let expectations = example.expectations.iter();
    for expectation in expectations.filter(|one| one.result != CheckResult::Passed) {
        page.paragraph(2, &expectation.sentence)?;
        for reason in &expectation.reasons {
            page.paragraph(6, reason)?;
        }
    }
    page.gap()
}
