//! `test`: examples against their standard, and which are missing.

mod cases;
mod files;
mod left_out;
mod plan;

use std::path::PathBuf;

use super::args::{Test, TextFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::Reads;
use super::input::exit_of;
use super::once::once;
use super::session::Session;
use super::steps;
use crate::diagnostic::{Code, Diagnostic, Severity, render};
use crate::examples::{self, State};
use crate::l10n::Args;
use crate::law;
use crate::report::trial::{self as report, Tested, Untested};

use files::Files;

/// Runs all examples of all plans and standards that are named.
pub(super) fn run(asked: &Test, session: &Session) -> Result<Exit, Failure> {
    Reads::law(&asked.files).keep_from(&[])?;
    let sources = session.sources();
    let is_plan = |path: &&PathBuf| path.is_file() && law::is_plan(path, &sources);
    let plans: Vec<PathBuf> = asked.files.iter().filter(is_plan).cloned().collect();
    let of_plans = plan::run(asked, &plans, session)?;
    if plans.len() == asked.files.len() {
        return Ok(of_plans);
    }
    Ok(of_plans.max(standards(asked, session)?))
}

/// Runs the examples of standards, or writes those that are missing.
fn standards(asked: &Test, session: &Session) -> Result<Exit, Failure> {
    let mut files = files::read(asked, session)?;
    let cases = cases::cases(&mut files, asked.suggest);
    let strangers = files::strangers(&files);
    files.findings.extend(strangers);
    files.findings = once(std::mem::take(&mut files.findings), &files.sources);
    files.findings.sort_by_key(|finding| finding.place);
    let left_out = left_out::of_each(&files, &cases);
    let untested = left_out::untested(&files);
    let tested: Vec<Tested<'_>> = (files.standards.iter().zip(&cases).zip(left_out))
        .map(|((tested, cases), left_out)| Tested {
            standard: &tested.standard,
            sources: &files.sources,
            trial: examples::run_each(
                &tested.standard,
                cases.each(&tested.standard),
                &files.sources,
            ),
            left_out,
            min_coverage: asked.min_coverage,
        })
        .collect();
    tell(
        &files,
        &untested,
        asked.format == TextFormat::Json && !asked.suggest,
        session,
    );
    let exit = exit_of(&files.findings).max(if files.unusable.is_empty() {
        Exit::Success
    } else {
        Exit::Findings
    });
    if asked.suggest {
        suggest(&files, &tested, session)?;
        return Ok(exit);
    }
    let texts = &session.texts;
    session.write(None, &|out| match asked.format {
        TextFormat::Json => report::write_json(
            &tested,
            &untested,
            &files.findings,
            &files.sources,
            texts,
            out,
        ),
        TextFormat::Text => {
            for (at, one) in tested.iter().enumerate() {
                if at > 0 {
                    writeln!(out)?;
                }
                report::write_text(one, asked.verbose, texts, session.stdout.width, out)?;
            }
            Ok(())
        }
    })?;
    Ok(exit.max(verdict(&tested)))
}

/// Tells the findings; what is not confirmed is part of the report.
fn tell(files: &Files, untested: &[Untested], in_report: bool, session: &Session) {
    let shown: Vec<&Diagnostic> = (files.findings.iter())
        .filter(|finding| finding.severity != Severity::Note && finding.code != Code::NotConfirmed)
        .collect();
    if !in_report {
        let (texts, look) = (&session.texts, session.stderr);
        session.tell(&render::all(shown, &files.sources, texts, look));
    }
    if !untested.is_empty() {
        let names = untested.iter().map(|one| one.file.as_str());
        let args = Args::new()
            .with(
                "count",
                untested.iter().map(|one| one.examples).sum::<usize>(),
            )
            .with("files", names.collect::<Vec<_>>().join(", "));
        session.tell_line(&session.texts.with("cli-not-tested", &args));
    }
}

/// How the run ends by what came of the examples. What nobody has confirmed, nothing to run, or
/// too little covered are findings too.
fn verdict(tested: &[Tested<'_>]) -> Exit {
    let is_well = |one: &Tested<'_>| {
        one.is_covered()
            && !one.trial.runs.is_empty()
            && one.trial.count(State::Failed) == 0
            && one.trial.count(State::Unconfirmed) == 0
    };
    if tested.iter().all(is_well) {
        Exit::Success
    } else {
        Exit::Findings
    }
}

/// Writes what is missing of each standard.
fn suggest(files: &Files, tested: &[Tested<'_>], session: &Session) -> Result<(), Failure> {
    let budget = steps::of_questions();
    session.write(None, &|out| {
        let subjects = files.standards.iter().zip(tested);
        // What depends on the day is suggested for a day only, which was asked for.
        let tested = subjects.filter(|(subject, _)| !subject.text.needs_day());
        for (at, (_, one)) in tested.enumerate() {
            if at > 0 {
                writeln!(out)?;
            }
            let suggestions = examples::suggest(one.standard, &one.trial, &files.sources, &budget);
            let runs = &one.trial.runs;
            let names = runs.iter().map(|run| run.example.name.as_str());
            let alone = runs.is_empty();
            let texts = &session.texts;
            let of = (one.standard, &files.sources);
            report::write_suggestions(&suggestions, of, names, alone, texts, out)?;
        }
        Ok(())
    })?;
    steps::tell_if_spent(&budget, "cli-steps-suggest", session);
    Ok(())
}
