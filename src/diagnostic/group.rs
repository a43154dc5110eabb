//! The order in which findings are shown, and which of them share a block.

use std::collections::BTreeMap;

use super::place::{Located, Spot, cell, file_of};
use super::{Code, Diagnostic, Severity};
use crate::l10n::{Args, Texts};
use crate::source::{FileId, Sources};

/// So many notes of one kind in one file are told one by one; more share a block.
const FEW: usize = 3;

/// So many places of a shared block are named, neighbouring lines as one; of the rest only how
/// many.
const MOST_PLACES: usize = 60;

/// What is shown as one block.
pub(super) enum Shown<'a> {
    /// A finding.
    One(&'a Diagnostic),
    /// Notes of one kind in one file.
    Many(Vec<&'a Diagnostic>),
}

impl Shown<'_> {
    /// How much it weighs.
    pub(super) fn severity(&self) -> Severity {
        match self {
            Shown::One(finding) => finding.severity,
            Shown::Many(_) => Severity::Note,
        }
    }
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

/// The places of a block in words, such as *dòng 57, 60–63*. They are named as they stand in the file: what
/// decides most, which a block tells first, may stand anywhere.
pub(super) fn places(findings: &[&Diagnostic], sources: &Sources, texts: &Texts) -> String {
    let located = |finding: &&Diagnostic| Located::new(finding.place, sources);
    let mut located: Vec<Located<'_>> = findings.iter().map(located).collect();
    located.sort_by_key(Located::order);
    let mut id = "places-lines";
    let mut runs: Vec<Run> = Vec::new();
    for located in located {
        match located.spot {
            Spot::Whole => {}
            Spot::Cell(sheet, row, column) => {
                id = "places-cells";
                let cell = cell(row, column);
                let alone = located.file.sheets.len() == 1;
                runs.push(Run::Cell(if alone {
                    cell
                } else {
                    format!("{sheet}!{cell}")
                }));
            }
            Spot::Words((line, _), _) | Spot::Point(line, _) | Spot::Field(line, _) => {
                match runs.last_mut() {
                    Some(Run::Lines { last, findings, .. }) if line - *last <= 1 => {
                        *last = line;
                        *findings += 1;
                    }
                    _ => runs.push(Run::Lines {
                        first: line,
                        last: line,
                        findings: 1,
                    }),
                }
            }
        }
    }
    let rest = runs.split_off(runs.len().min(MOST_PLACES));
    let places: Vec<String> = runs.iter().map(Run::words).collect();
    let more: usize = rest.iter().map(Run::findings).sum();
    let args = Args::new()
        .with("places", places.join(", "))
        .with("more", more);
    texts.with(id, &args)
}

/// Places that are named together.
enum Run {
    Cell(String),
    Lines {
        first: u32,
        last: u32,
        findings: usize,
    },
}

impl Run {
    fn words(&self) -> String {
        match self {
            Run::Cell(cell) => cell.clone(),
            Run::Lines { first, last, .. } if first == last => first.to_string(),
            Run::Lines { first, last, .. } if first + 1 == *last => format!("{first}, {last}"),
            Run::Lines { first, last, .. } => format!("{first}–{last}"),
        }
    }

    fn findings(&self) -> usize {
        match self {
            Run::Cell(_) => 1,
            Run::Lines { findings, .. } => *findings,
        }
    }
}

fn key(finding: &Diagnostic) -> (FileId, Code) {
    (file_of(finding.place), finding.code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Lang;
    use crate::source::{FileKind, Position};

    #[test]
    fn places_are_named_as_they_stand_in_the_file() {
        let mut sources = Sources::new();
        let file = sources.add("a.csv", FileKind::Table, b"a\n1\n2\n3\n4\n5\n6\n7\n");
        let start = Position::start(file.unwrap(), 0);
        let on = |row| Diagnostic::new(Code::NoIdentity, Position { row, ..start });
        // What decides is told first, and may stand after the rest.
        let findings = [7, 8, 2, 4, 3].map(on);
        let findings: Vec<&Diagnostic> = findings.iter().collect();
        let texts = Texts::new(Lang::En);
        assert_eq!(places(&findings, &sources, &texts), "lines 2–4, 7, 8");
    }
}
