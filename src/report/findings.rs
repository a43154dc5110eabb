//! All findings about data as a table for a spreadsheet, one a row.

use std::io::{self, Write};

use super::csv::rows;
use super::notes::short_hash;
use crate::diagnostic::json::problem;
use crate::diagnostic::{Diagnostic, render};
use crate::l10n::{Args, Texts};
use crate::model::Standard;
use crate::source::{FileKind, Sources, column_letters};

const COLUMNS: [&str; 11] = [
    "findings-code",
    "findings-severity",
    "findings-file",
    "findings-sheet",
    "findings-place",
    "findings-unit-code",
    "findings-unit-name",
    "findings-indicator",
    "findings-message",
    "findings-help",
    "findings-fingerprint",
];

/// Writes every finding, the ones that decide most first, as CSV with a byte-order mark for Excel.
/// The labels of these standards' indicators and attributes have a column of their own.
pub fn write(
    findings: &[&Diagnostic],
    standards: &[&Standard],
    sources: &Sources,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let header = COLUMNS.map(|id| texts.get(id)).to_vec();
    let ordered = render::in_order(findings, sources);
    let ordered = ordered.into_iter();
    let found = ordered.map(|finding| row(finding, standards, sources, texts));
    rows(out, std::iter::once(header).chain(found))
}

fn row(
    finding: &Diagnostic,
    standards: &[&Standard],
    sources: &Sources,
    texts: &Texts,
) -> Vec<String> {
    let is_label = |label: &&str| {
        standards.iter().any(|standard| {
            let indicators = standard.indicators.values().map(|it| &it.label);
            let attributes = standard.attributes.values().map(|it| &it.label);
            indicators.chain(attributes).any(|known| known == label)
        })
    };
    let about = finding.about().filter(is_label).unwrap_or_default();
    let unit = finding.unit.as_deref();
    let part = |part: Option<&Option<String>>| part.cloned().flatten().unwrap_or_default();
    let problem = problem(finding, sources, texts);
    let file = sources.files().find(|(_, file)| file.path == problem.file);
    let line = problem.line.map(|line| {
        let column = problem.column.filter(|_| {
            let kind = file.map(|(_, file)| file.kind);
            kind == Some(FileKind::Table)
        });
        let args = Args::new().with("row", line.to_string());
        match column {
            Some(column) => {
                let letters = column_letters(column);
                let args = args
                    .with("letters", letters)
                    .with("column", column.to_string());
                texts.with("data-place-field", &args)
            }
            None => texts.with("data-place-row", &args),
        }
    });
    vec![
        problem.code.to_owned(),
        finding.severity.name(texts),
        problem.file,
        problem.sheet.unwrap_or_default(),
        problem.cell.or(line).unwrap_or_default(),
        part(unit.map(|unit| &unit.code)),
        part(unit.map(|unit| &unit.name)),
        about.to_owned(),
        problem.message,
        [problem.given, problem.help].concat().join("; "),
        file.map_or_else(String::new, |(_, file)| short_hash(file)),
    ]
}
