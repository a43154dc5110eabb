//! What came of a standard's examples: a report for people, one for programs, and the examples
//! that are missing, in the language of standards.

mod case;
mod expectation;
mod goals;
mod places;
mod reason;
mod suggest;
mod text;
mod view;
mod words;

pub use suggest::write as write_suggestions;
pub use text::write as write_text;

use std::io::{self, Write};

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::escape::Json;
use crate::examples::Trial;
use crate::l10n::Texts;
use crate::model::Standard;
use crate::number::Decimal;
use crate::source::{Sources, Span};

/// What one run of `test` has to report of one standard.
#[derive(Debug)]
pub struct Tested<'a> {
    /// The standard.
    pub standard: &'a Standard,
    /// The files behind it and its examples.
    pub sources: &'a Sources,
    /// What came of its examples.
    pub trial: Trial<'a>,
    /// The examples that were not run: there are mistakes in them, or no law for their day.
    pub left_out: Vec<LeftOut>,
    /// The share in per cent that examples must reach, if any is asked.
    pub min_coverage: Option<Decimal>,
}

/// An example that was not run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its name, where that could be read.
    pub name: Option<String>,
    /// Where it begins.
    pub span: Span,
}

/// A file whose examples wait for a standard that cannot be used.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Untested {
    /// Its name.
    pub file: String,
    /// How many examples it holds.
    pub examples: usize,
}

impl Tested<'_> {
    /// Whether the coverage asked for is reached.
    pub fn is_covered(&self) -> bool {
        (self.min_coverage).is_none_or(|percent| self.trial.coverage.is_at_least(percent))
    }
}

/// Writes one JSON object for all standards that were tested, with what was found in their files.
pub fn write_json(
    tested: &[Tested<'_>],
    untested: &[Untested],
    findings: &[Diagnostic],
    sources: &Sources,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let results = view::Results::new(tested, untested, findings, sources, texts);
    Json::pretty(&mut *out, &results)?;
    writeln!(out)
}
