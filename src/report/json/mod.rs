//! Results for programs, as `docs/score.schema.json` describes them.
//!
//! The head is spread over lines for people; each commune is one line, so that a difference
//! between two results is a difference of communes and many thousands stay small. The same input
//! gives the same bytes: nothing here knows the time or the machine.

mod band;
mod commune;
mod condition;
mod given;
mod item;
mod missing;
mod standard;
mod verification;

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::Assessment;
use super::inputs::{self, InputView};
use super::view::{FileView, SummaryView, Tool};
use crate::diagnostic::json::{Problem, problem};
use crate::engine::Verdict;
use crate::escape::Spread;
use crate::l10n::Texts;
use commune::CommuneView;
use standard::StandardView;
pub use verification::write as write_verification;

/// Writes one JSON object. The language is that of the problems' words; all else is the same in
/// every language.
pub fn write(assessment: &Assessment<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    Spread::default().write(out, &View::new(assessment, texts))
}

/// The whole result.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct View<'a> {
    tool: Tool,
    standard: StandardView<'a>,
    /// The data files, in the order in which they were read.
    data: Vec<FileView<'a>>,
    /// What every part of the data files was read as, in the order of the files; parts that were not read too.
    inputs: Vec<InputView<'a>>,
    /// The verdict whose communes are listed; null when all are. The summary is of all.
    only: Option<Verdict>,
    /// One commune a line.
    #[cfg_attr(test, schemars(with = "Vec<CommuneView<'_>>"))]
    communes: Communes<'a>,
    /// Findings that belong to no commune.
    problems: Vec<Problem>,
    /// Of all communes, listed or not.
    summary: SummaryView,
}

impl<'a> View<'a> {
    fn new(assessment: &'a Assessment<'a>, texts: &'a Texts) -> Self {
        let findings = assessment.findings.iter();
        Self {
            tool: Tool::this(),
            standard: StandardView::new(assessment),
            data: (assessment.data_files())
                .map(|(_, file)| file.into())
                .collect(),
            inputs: inputs::views(assessment.inputs()),
            only: assessment.only,
            communes: Communes { assessment, texts },
            problems: findings
                .map(|finding| problem(finding, assessment.sources, texts))
                .collect(),
            summary: (&assessment.summary).into(),
        }
    }
}

/// The communes that are listed. Each is put into its value when it is written, and dropped then: those of
/// a whole country would not fit into memory.
struct Communes<'a> {
    assessment: &'a Assessment<'a>,
    texts: &'a Texts,
}

impl Serialize for Communes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let communes = self.assessment.listed();
        let view = |scored| CommuneView::new(self.assessment, scored, self.texts);
        serializer.collect_seq(communes.map(view))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<View<'_>>(
            "score",
            "The result of scoring communes against a standard. Every number is an exact decimal. Null says that a thing is not known or does not apply. The same input gives the same bytes.",
        );
    }
}
