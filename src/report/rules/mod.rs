//! A standard's rules in words: how an item is computed, when a class holds, who stands behind a
//! figure. Every report on a standard itself says them by these.

mod condition;
mod figure;
mod quantity;
mod steps;
mod sum;
mod tally;

pub use figure::Status;
pub(super) use figure::{Group, PartKind, named};
pub(super) use tally::Tally;

use crate::l10n::Args;
use crate::model::{Figure, Standard};
use crate::report::words::Words;
use crate::source::{FileId, Sources, Span};

/// The files that a standard's figures stand in: that of the standard itself first.
pub(super) fn files(standard: &Standard, figures: &[Figure<'_>]) -> Vec<FileId> {
    let mut files = vec![standard.file];
    for figure in figures {
        if !files.contains(&figure.span.file) {
            files.push(figure.span.file);
        }
    }
    files
}

impl Words<'_> {
    /// `82 trong 98 con số và điều kiện …`; `None` where nothing is unverified.
    pub(super) fn unverified_of(&self, tally: &Tally<'_>) -> Option<String> {
        if tally.unverified == 0 {
            return None;
        }
        let args = Args::new()
            .with("unverified", tally.unverified)
            .with("all", tally.all());
        Some(self.texts.with("rule-unverified", &args))
    }
}

/// The line that a span begins in; with its file where there are several.
pub(super) fn line(sources: &Sources, span: Span, of_several: bool) -> String {
    let file = sources.file(span.file);
    let (line, _) = file.line_column(span.start);
    if of_several {
        let name = file.name.rsplit('/').next().unwrap_or(&file.name);
        format!("{name}:{line}")
    } else {
        line.to_string()
    }
}
