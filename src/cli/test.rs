//! `test`: examples against their standard, and which are missing.

use std::path::PathBuf;

use super::args::{Test, TextFormat};
use super::examples::{self, Beside, Law};
use super::exit::Exit;
use super::failure::Failure;
use super::input::exit_of;
use super::law::{self, Chosen};
use super::output;
use super::session::Session;
use crate::diagnostic::{Code, Diagnostic, Severity, render};
use crate::model::{self, Example, Standard};
use crate::report::trial::{self as report, Tested};
use crate::source::Sources;
use crate::trial::{self, State};

/// What was read.
#[derive(Default)]
struct Files {
    sources: Sources,
    standards: Vec<Standard>,
    beside: Vec<Beside>,
    findings: Vec<Diagnostic>,
    /// Whether a standard could not be used.
    unusable: bool,
}

/// Runs all examples of all standards that are named, or writes those that are missing.
pub(super) fn run(asked: &Test, session: &Session) -> Result<Exit, Failure> {
    let mut files = match read(asked, session)? {
        Ok(files) => files,
        Err(exit) => return Ok(exit),
    };
    let found: Vec<(Vec<Example>, usize)> = (files.standards.iter())
        .map(|standard| {
            let own = files
                .beside
                .iter()
                .filter(|one| examples::is_for(one, standard));
            let own: Vec<&Beside> = own.collect();
            let (examples, findings, left_out) = examples::resolve(standard, &own);
            files.findings.extend(findings);
            (examples, left_out)
        })
        .collect();
    files.findings.extend(strangers(&files));
    files.findings.sort_by_key(|finding| finding.place);
    let tested: Vec<Tested<'_>> = (files.standards.iter().zip(&found))
        .map(|(standard, (beside, left_out))| Tested {
            standard,
            sources: &files.sources,
            trial: trial::run(
                standard,
                standard.examples.iter().chain(beside),
                &files.sources,
            ),
            left_out: *left_out,
            min_coverage: asked.min_coverage,
        })
        .collect();
    tell(
        &files,
        asked.format == TextFormat::Json && !asked.suggest,
        session,
    );
    let exit = exit_of(&files.findings).max(if files.unusable {
        Exit::Findings
    } else {
        Exit::Success
    });
    if asked.suggest {
        suggest(&files, &tested, session)?;
        return Ok(exit);
    }
    let texts = &session.texts;
    output::write(None, &|out| match asked.format {
        TextFormat::Json => {
            report::write_json(&tested, &files.findings, &files.sources, texts, out)
        }
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

/// Reads the files that are named and those that stand beside them; how the run ends where a
/// standard cannot be chosen, which is told already.
fn read(asked: &Test, session: &Session) -> Result<Result<Files, Exit>, Failure> {
    let mut files = Files::default();
    let mut wanting: Vec<(PathBuf, String)> = Vec::new();
    let mut neighbours: Vec<PathBuf> = Vec::new();
    let texts = match law::with_examples(&asked.files, &asked.when, session)? {
        Ok(texts) => texts,
        Err(exit) => return Ok(Err(exit)),
    };
    for text in &texts {
        match take(&mut files, text)? {
            Taken::Standard => neighbours.extend(examples::beside(text.path())),
            Taken::Examples(id) => wanting.push((text.path().to_owned(), id)),
        }
    }
    // A standard that is not named is looked for beside its examples.
    for (path, id) in wanting {
        let is_there =
            |standard: &Standard| crate::names::key(&standard.id) == crate::names::key(&id);
        if files.unusable || files.standards.iter().any(is_there) {
            continue;
        }
        if let Some(standard) = examples::standard_beside(&path) {
            match law::choose(&standard, &asked.when, &[], session)? {
                Ok(text) => take(&mut files, &text)?,
                Err(exit) => return Ok(Err(exit)),
            };
        }
    }
    for path in neighbours {
        if texts.iter().all(|text| text.path() != path) {
            take(&mut files, &law::file(&path))?;
        }
    }
    Ok(Ok(files))
}

/// What a file turned out to be.
enum Taken {
    Standard,
    Examples(String),
}

fn take(files: &mut Files, text: &Chosen) -> Result<Taken, Failure> {
    let (law, findings) = examples::read(text, &mut files.sources)?;
    files.findings.extend(findings);
    Ok(match law {
        Law::Standard(standard) => {
            files.unusable |= standard.is_none();
            files.standards.extend(*standard);
            Taken::Standard
        }
        Law::Examples(beside) => {
            let id = beside.id.clone();
            files.beside.push(*beside);
            Taken::Examples(id)
        }
    })
}

/// Files of examples for standards that are not there. Of a standard that could not be used its
/// own mistakes say enough.
fn strangers(files: &Files) -> Vec<Diagnostic> {
    if files.unusable {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for beside in &files.beside {
        let mut standards = files.standards.iter();
        if standards.any(|standard| examples::is_for(beside, standard)) {
            continue;
        }
        match files.standards.as_slice() {
            [only] => findings.extend(examples::resolve(only, &[beside]).1),
            _ => findings.extend(model::build(beside.file, &beside.ast).1),
        }
    }
    findings
}

/// Tells the findings; what is not confirmed is part of the report.
fn tell(files: &Files, in_report: bool, session: &Session) {
    let shown: Vec<&Diagnostic> = (files.findings.iter())
        .filter(|finding| finding.severity != Severity::Note && finding.code != Code::NotConfirmed)
        .collect();
    if !in_report {
        let (texts, look) = (&session.texts, session.stderr);
        output::tell(&render::all(shown, &files.sources, texts, look));
    }
    if files.unusable {
        output::tell_line(&session.texts.get("cli-not-tested"));
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
    output::write(None, &|out| {
        for (at, one) in tested.iter().enumerate() {
            if at > 0 {
                writeln!(out)?;
            }
            let suggestions = trial::suggest(one.standard, &one.trial, &files.sources);
            let runs = &one.trial.runs;
            let names = runs.iter().map(|run| run.example.name.as_str());
            let alone = runs.is_empty();
            let texts = &session.texts;
            report::write_suggestions(&suggestions, one.standard, names, alone, texts, out)?;
        }
        Ok(())
    })?;
    Ok(())
}
