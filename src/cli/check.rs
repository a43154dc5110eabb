//! `check`: finds every mistake of a standard before anything is scored.

use std::path::Path;

use super::args::{Check, TextFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::input::{exit_of, read_standard, told};
use super::law;
use super::output;
use super::session::Session;
use crate::diagnostic::json::{Problem, problem};
use crate::diagnostic::{Code, Diagnostic, Severity, page};
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
    let mut findings = Vec::new();
    let mut clean = Vec::new();
    let mut exit = Exit::Success;
    for path in &law::files(&asked.files)? {
        match read_standard(path, &mut sources) {
            Ok((standard, mut found)) => {
                if asked.official {
                    refuse_unverified(&mut found);
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
