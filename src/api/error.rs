//! Why there is no law, or no data.

use std::fmt;

use crate::diagnostic::render::{self, Look};
use crate::diagnostic::{Diagnostic, Severity};
use crate::l10n::{Lang, Texts};
use crate::law::Refusal;
use crate::source::{SourceError, Sources};

/// Why a standard cannot be used or data not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// Of the texts that are there none can be chosen.
    #[error("no text of the law can be chosen: {0:?}")]
    NotChosen(Refusal),
    /// Mistakes keep the standard or the data from being used.
    #[error("{0}")]
    Mistakes(Mistakes),
}

/// What is wrong, with the files that it is wrong in.
#[derive(Debug)]
pub struct Mistakes {
    findings: Vec<Diagnostic>,
    sources: Sources,
}

impl Mistakes {
    pub(super) fn new(findings: Vec<Diagnostic>, sources: &Sources) -> Self {
        Self {
            findings,
            sources: sources.clone(),
        }
    }

    /// The findings, in the order of the files; there is at least one error among them.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.findings
    }

    /// All errors and warnings with their places, in plain text.
    pub fn render(&self, lang: Lang) -> String {
        let told = self.findings.iter();
        let told = told.filter(|finding| finding.severity != Severity::Note);
        render::all(told, &self.sources, &Texts::new(lang), Look::FILE)
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Lang::En))
    }
}
