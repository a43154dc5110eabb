//! `explain`: all about one commune, or about one target or unit of a plan.

use super::args::{DEFAULT_TARGET, Explain, FindingsFormat, TextFormat};
use super::commune;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::{self, Reads};
use super::input::{self, Input};
use super::planning;
use super::scoring::assess;
use super::session::Session;
use crate::diagnostic::Diagnostic;
use crate::l10n::Args;
use crate::law;
use crate::report;
use crate::report::plan::explained::{self, About};

/// Finds the commune and says all about it. Its own findings are part of what is said; those of
/// no commune are told beside it, and those of others are not.
pub(super) fn run(asked: &Explain, session: &Session) -> Result<Exit, Failure> {
    let inputs = &asked.inputs;
    if law::is_plan(&inputs.standard, &session.sources()) {
        return of_plan(asked, session);
    }
    planning::refuse(&[
        ("--target", asked.target.is_some()),
        ("--own", !asked.beside.own.is_empty()),
        ("--law", !asked.beside.law.is_empty()),
        ("--tracking", !asked.beside.tracking.is_empty()),
        ("--day", asked.beside.day.is_some()),
    ])?;
    let Some(name) = &asked.commune else {
        return Ok(Exit::Success);
    };
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
    commune::keep(&mut data, name)?;
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

/// Says all about one target of a plan, or about one unit's part in all of them.
fn of_plan(asked: &Explain, session: &Session) -> Result<Exit, Failure> {
    let of = planning::Asked::of_inputs(
        &asked.inputs,
        &asked.beside,
        (None, asked.findings.as_ref()),
    )?;
    planning::run(of, session, &|planned| {
        let about = match (asked.target, &asked.commune) {
            (Some(number), _) => {
                let mut targets = planned.plan.targets.iter();
                if !targets.any(|target| target.number == number) {
                    let all = planned.plan.targets.iter();
                    let all: Vec<String> = all.map(|one| one.number.to_string()).collect();
                    let args = Args::new()
                        .with("number", number.to_string())
                        .with("all", all.join(", "));
                    return Err(Complaint::new("cli-no-target", args).into());
                }
                About::Target(number)
            }
            (None, name) => {
                let identities: Vec<_> = (planned.units.iter())
                    .map(|unit| &unit.record.identity)
                    .collect();
                let name = name.as_deref().unwrap_or_default();
                About::Unit(commune::find(&identities, name)?)
            }
        };
        let width = match asked.format {
            TextFormat::Text => Some(session.stdout.width),
            TextFormat::Json => None,
        };
        session.write(None, &|out| {
            explained::write(planned, about, width, &session.texts, out)
        })?;
        Ok(())
    })
}
