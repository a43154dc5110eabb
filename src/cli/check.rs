//! `check`: finds every mistake of a standard before anything is scored.

use std::path::{Path, PathBuf};

use super::args::{Check, TextFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::input::{exit_of, read_standard, told};
use super::law;
use super::output;
use super::session::Session;
use crate::diagnostic::json::{Problem, problem};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, page};
use crate::model::Standard;
use crate::source::{Sources, display_path};
use crate::text::Args;

/// Checks each file, whatever happens to the others.
pub(super) fn run(asked: &Check, session: &Session) -> Result<Exit, Failure> {
    if let Some(code) = asked.explain {
        output::print(&page::page(code, &session.texts, session.stdout.width))?;
        return Ok(Exit::Success);
    }
    let mut sources = Sources::new();
    let mut findings: Vec<Diagnostic> = Vec::new();
    let mut clean = Vec::new();
    let mut exit = Exit::Success;
    let files = law::files(&asked.files)?;
    for path in &files {
        match read_among(path, &files, &mut sources) {
            Ok((standard, mut found)) => {
                if asked.official {
                    refuse_unverified(&mut found);
                }
                if let Some(standard) = &standard {
                    // What is doubtful in the texts that it amends is told of those.
                    found.retain(|finding| {
                        finding.severity == Severity::Error
                            || matches!(finding.place, Place::Span(span) if span.file == standard.file)
                    });
                }
                if let Some(standard) = standard.filter(|_| exit_of(&found) == Exit::Success) {
                    clean.push(all_well(path, &standard, session));
                }
                findings.extend(found);
            }
            Err(failure) => {
                output::tell(&failure.render(&session.texts, session.stderr));
                exit = exit.max(failure.exit());
            }
        }
    }
    match asked.format {
        TextFormat::Text => {
            let shown: Vec<&Diagnostic> = findings.iter().collect();
            let mut text = told(&shown, &sources, session, session.stdout);
            text.extend(clean);
            output::print(&text)?;
        }
        TextFormat::Json => {
            let problems: Vec<Problem> = findings
                .iter()
                .map(|finding| problem(finding, &sources, &session.texts))
                .collect();
            output::write(None, &|out| {
                serde_json::to_writer_pretty(&mut *out, &problems)?;
                writeln!(out)
            })?;
        }
    }
    Ok(exit.max(exit_of(&findings)))
}

/// Reads a standard; texts that it amends may be among the other files.
fn read_among(
    path: &Path,
    files: &[PathBuf],
    sources: &mut Sources,
) -> Result<(Option<Standard>, Vec<Diagnostic>), Failure> {
    let alone = read_standard(path, sources)?;
    let lacks = |finding: &Diagnostic| finding.code == Code::BaseNotFound;
    if !alone.1.iter().any(lacks) {
        return Ok(alone);
    }
    let others = files
        .iter()
        .filter(|other| *other != path && other.is_file());
    Ok(law::among(path, others.cloned().collect()).read(sources)?)
}

/// Figures that nobody has compared with the official text are errors where law is applied.
fn refuse_unverified(findings: &mut [Diagnostic]) {
    for finding in findings {
        if finding.code == Code::Unverified {
            finding.severity = Severity::Error;
        }
    }
}

/// The line about a standard without mistakes.
fn all_well(path: &Path, standard: &Standard, session: &Session) -> String {
    let args = Args::new()
        .with("file", display_path(path))
        .with("criteria", standard.criteria.len())
        .with("items", standard.items.len())
        .with("indicators", standard.indicators.len())
        .with("unverified", standard.unverified.len());
    session.texts.with("cli-all-well", &args) + "\n"
}
