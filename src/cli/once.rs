//! Findings of a file that was read more than once, for itself and for the texts that amend it:
//! each is told once.

use crate::diagnostic::{Diagnostic, Place};
use crate::source::{FileId, Sources, Span};

/// The findings without those that are said of the same place of the same file already.
pub(super) fn once(findings: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::with_capacity(findings.len());
    for finding in findings {
        let finding = in_first_reading(finding, sources);
        if !told.contains(&finding) {
            told.push(finding);
        }
    }
    told
}

/// A finding with its places in the first reading of their files.
fn in_first_reading(mut finding: Diagnostic, sources: &Sources) -> Diagnostic {
    let span = |span: Span| Span {
        file: first(sources, span.file),
        ..span
    };
    finding.place = match finding.place {
        Place::Span(place) => Place::Span(span(place)),
        Place::File(file) => Place::File(first(sources, file)),
        place @ Place::Position(_) => place,
    };
    for label in &mut finding.labels {
        label.span = span(label.span);
    }
    if let Some(mend) = &mut finding.mend {
        mend.span = span(mend.span);
    }
    finding
}

fn first(sources: &Sources, file: FileId) -> FileId {
    let read = sources.file(file);
    let mut files = sources.files();
    let first = files.find(|(_, other)| (&other.name, &other.sha256) == (&read.name, &read.sha256));
    first.map_or(file, |(id, _)| id)
}
