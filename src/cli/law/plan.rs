//! Plans among what was named.

use std::path::PathBuf;

use super::super::exit::Exit;
use super::super::failure::{Complaint, Failure};
use super::super::input::{self, exit_of};
use super::super::session::Session;
use super::files;
use crate::diagnostic::{Diagnostic, Severity};
use crate::l10n::Args;
use crate::law;
use crate::model::Plan;
use crate::number::Date;
use crate::source::{FileKind, Sources, display_path};
use crate::syntax;

/// Which plan is meant, and where the standard that it applies is looked for.
pub(in crate::cli) struct Asked<'a> {
    /// Its file.
    pub(in crate::cli) file: &'a PathBuf,
    /// The files or folders of the standard; those near the plan where none are named.
    pub(in crate::cli) law: &'a [PathBuf],
    /// The day for which the standard is read.
    pub(in crate::cli) on: Option<Date>,
    /// What is told where the plan has errors: what was not done.
    pub(in crate::cli) refusal: &'static str,
}

/// The plans among files, and in folders, that were named; and all else that was.
pub(in crate::cli) fn among(
    paths: &[PathBuf],
    session: &Session,
) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Failure> {
    let sources = session.sources();
    let plans = files(paths)?.into_iter();
    let plans: Vec<PathBuf> = plans.filter(|file| law::is_plan(file, &sources)).collect();
    let others = paths.iter().filter(|path| !plans.contains(path));
    let others = others.cloned().collect();
    Ok((plans, others))
}

/// Reads a plan and the standard that it applies, or tells what is wrong with it.
pub(in crate::cli) fn read(
    asked: &Asked<'_>,
    sources: &mut Sources,
    session: &Session,
) -> Result<(Plan, Exit), Failure> {
    let Some((plan, findings)) = law::plan(asked.file, asked.law, asked.on, sources)? else {
        // Of a plan whose heading cannot be read, that is what is to be told.
        let file = sources.read(asked.file, FileKind::Text)?;
        let (_, findings) = syntax::parse(sources, file);
        let told: Vec<&Diagnostic> = findings.iter().collect();
        session.tell(&input::told(&told, sources, session, session.stderr));
        let args = Args::new().with("file", display_path(asked.file));
        return Err(Complaint::new("cli-no-plan", args).into());
    };
    let told = findings.iter();
    let told: Vec<&Diagnostic> = told.filter(|one| one.severity != Severity::Note).collect();
    session.tell(&input::told(&told, sources, session, session.stderr));
    let Some(plan) = plan else {
        session.tell_line(&session.texts.get(asked.refusal));
        return Err(Failure::Told(Exit::Findings));
    };
    Ok((plan, exit_of(&findings)))
}
