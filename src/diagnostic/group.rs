//! The order in which findings are shown, and which of them share a block.

use std::collections::BTreeMap;

use super::place::{Located, Spot, cell, file_of};
use super::{Code, Diagnostic, Severity};
use crate::source::{FileId, Sources};
use crate::text::{Args, Texts};

/// So many notes of one kind in one file are told one by one; more share a block.
const FEW: usize = 3;

/// So many places of a shared block are named; of the rest only the number.
const MOST_PLACES: usize = 24;

/// What is shown as one block.
pub(super) enum Shown<'a> {
    /// A finding.
    One(&'a Diagnostic),
    /// Notes of one kind in one file.
    Many(Vec<&'a Diagnostic>),
}

/// Puts findings in the order of their files and places, and notes that are many together.
pub(super) fn arrange<'a>(findings: &[&'a Diagnostic], sources: &Sources) -> Vec<Shown<'a>> {
    let mut sorted = findings.to_vec();
    sorted.sort_by_cached_key(|finding| {
        let place = finding.place;
        (
            file_of(place),
            Located::new(place, sources).order(),
            finding.code,
        )
    });
    let mut notes: BTreeMap<(FileId, Code), Vec<&'a Diagnostic>> = BTreeMap::new();
    for finding in sorted
        .iter()
        .filter(|finding| finding.severity == Severity::Note)
    {
        notes.entry(key(finding)).or_default().push(finding);
    }
    notes.retain(|_, findings| findings.len() > FEW);
    let mut shown = Vec::new();
    for finding in sorted {
        if finding.severity != Severity::Note {
            shown.push(Shown::One(finding));
        } else if let Some(many) = notes.get_mut(&key(finding)) {
            // The block stands where the first of its notes does; the others find it taken.
            let many = std::mem::take(many);
            if !many.is_empty() {
                shown.push(Shown::Many(many));
            }
        } else {
            shown.push(Shown::One(finding));
        }
    }
    shown
}

/// The places of a block in words, such as *dòng 57, 60–63*.
pub(super) fn places(findings: &[&Diagnostic], sources: &Sources, texts: &Texts) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut lines: Vec<(u32, u32)> = Vec::new();
    for finding in findings {
        match Located::new(finding.place, sources).spot {
            Spot::Whole => {}
            Spot::Cell(_, row, column) => parts.push(cell(row, column)),
            Spot::Words((line, _), _) | Spot::Point(line, _) | Spot::Field(line, _) => {
                match lines.last_mut() {
                    Some((_, last)) if *last == line || *last + 1 == line => *last = line,
                    _ => lines.push((line, line)),
                }
            }
        }
    }
    let id = if lines.is_empty() {
        "places-cells"
    } else {
        "places-lines"
    };
    parts.extend(lines.into_iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    }));
    let more = parts.len().saturating_sub(MOST_PLACES);
    parts.truncate(MOST_PLACES);
    let args = Args::new()
        .with("places", parts.join(", "))
        .with("more", more);
    texts.with(id, &args)
}

fn key(finding: &Diagnostic) -> (FileId, Code) {
    (file_of(finding.place), finding.code)
}
