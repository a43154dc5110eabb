//! `explain`: all about one commune.

use super::args::{DEFAULT_TARGET, Explain, FindingsFormat, TextFormat};
use super::commune;
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input::{self, Input};
use super::scoring::assess;
use super::session::Session;
use crate::diagnostic::Diagnostic;
use crate::report;

/// Finds the commune and says all about it. Its own findings are part of what is said; those of
/// no commune are told beside it, and those of others are not.
pub(super) fn run(asked: &Explain, session: &Session) -> Result<Exit, Failure> {
    guard::fits(asked.findings.as_deref(), &FindingsFormat::Csv)?;
    Reads::all(&asked.inputs).keep_from(&[asked.findings.as_deref()])?;
    let Input {
        sources,
        standard,
        mut data,
        exit,
    } = input::read(&asked.inputs, asked.findings.as_deref(), session)?;
    let general: Vec<&Diagnostic> = data.findings.iter().collect();
    input::tell_data(&general, &sources, session);
    commune::keep(&mut data, &asked.commune)?;
    let assessment = assess(&standard, &sources, data, DEFAULT_TARGET, session);
    let texts = &session.texts;
    session.write(None, &|out| match asked.format {
        TextFormat::Text => {
            report::explain::write(&assessment, 0, texts, session.stdout.width, out)
        }
        TextFormat::Json => report::json::write(&assessment, texts, out),
    })?;
    let findings: Vec<&Diagnostic> = assessment.all_findings().collect();
    let listed = asked.findings.as_deref();
    input::list_findings(listed, &findings, &[&standard], &sources, session)?;
    Ok(exit.max(input::exit_of(findings)))
}
