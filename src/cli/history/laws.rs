//! The standards of periods: the text in force on the last day of each, or the one that was named for it.

use super::super::args::{History, When};
use super::super::exit::Exit;
use super::super::failure::{Complaint, Failure};
use super::super::input;
use super::super::law;
use super::super::session::Session;
use crate::data::Request;
use crate::diagnostic::{Diagnostic, Severity};
use crate::l10n::Args;
use crate::law::Library;
use crate::model::Standard;
use crate::number::Period;
use crate::source::{Sources, display_path};

/// The standards, each once.
pub(super) struct Laws {
    pub(super) standards: Vec<Standard>,
    /// The place of the one of each period.
    pub(super) of_periods: Vec<usize>,
    pub(super) exit: Exit,
}

/// Any standard of the texts, by which data can be read; and how the run ends so far where it is the one
/// that scores all periods whatever they are.
pub(super) fn any(
    asked: &History,
    library: &Library,
    sources: &Sources,
    session: &Session,
) -> Result<(Standard, Option<Exit>), Failure> {
    let mut passed = Vec::new();
    for (id, _) in library.listed() {
        let (standard, findings) = library.any_day(id);
        if let Some(standard) = standard {
            let is_only = !asked.standard.is_dir()
                && asked.law.is_empty()
                && !asked.when.is_said()
                && !library.needs_day(id);
            if is_only {
                tell(&findings, sources, session);
            }
            return Ok((standard, is_only.then(|| input::exit_of(&findings))));
        }
        passed.extend(findings);
    }
    tell(&passed, sources, session);
    if passed.is_empty() {
        let args = Args::new().with("folder", display_path(&asked.standard));
        return Err(Complaint::new("cli-law-no-texts", args).into());
    }
    session.tell_line(&session.texts.get("cli-not-scored"));
    Err(Failure::Told(Exit::Findings))
}

/// The standard of each period.
pub(super) fn of_periods(
    asked: &History,
    periods: &[Period],
    sources: &mut Sources,
    session: &Session,
) -> Result<Laws, Failure> {
    let mut all = Laws {
        standards: Vec::new(),
        of_periods: Vec::new(),
        exit: Exit::Success,
    };
    let mut keys = Vec::new();
    for period in periods {
        let named = asked.law.iter();
        let named = named.rev().find(|one| one.period.within(*period).is_some());
        let path = named.map_or(&asked.standard, |one| &one.path);
        let when = When {
            // Of a folder the text that is in force; what a file is it was named for.
            on: asked
                .when
                .on
                .or(Some(period.last).filter(|_| path.is_dir())),
            which: asked.when.which.clone().filter(|_| named.is_none()),
        };
        let chosen = law::choose(path, &when, &Request::default(), session)?;
        let opened = chosen.open(sources)?;
        let (standard, findings) = if opened.needs_day() {
            opened.on(Some(period.last))
        } else {
            opened.standard()
        };
        let Some(standard) = standard else {
            tell(&findings, sources, session);
            session.tell_line(&session.texts.get("cli-not-scored"));
            return Err(Failure::Told(Exit::Findings));
        };
        // One text with the same values is one standard, whatever the day.
        let values = standard.parameters.values();
        let values: Vec<_> = values.map(|parameter| parameter.in_force).collect();
        let key = (chosen.path().to_owned(), values);
        let place = keys.iter().position(|known| *known == key);
        all.of_periods.push(place.unwrap_or(all.standards.len()));
        if place.is_none() {
            tell(&findings, sources, session);
            all.exit = all.exit.max(input::exit_of(&findings));
            all.standards.push(standard);
            keys.push(key);
        }
    }
    Ok(all)
}

/// Tells what is wrong with standards; notes are for `check`.
fn tell(findings: &[Diagnostic], sources: &Sources, session: &Session) {
    let shown = findings.iter();
    let shown = shown.filter(|finding| finding.severity != Severity::Note);
    let shown: Vec<&Diagnostic> = shown.collect();
    session.tell(&input::told(&shown, sources, session, session.stderr));
}
