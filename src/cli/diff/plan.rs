//! Two plans beside each other.

use std::path::PathBuf;

use super::super::args::Diff;
use super::super::exit::Exit;
use super::super::failure::{Complaint, Failure};
use super::super::law::plan::{self, Asked};
use super::super::output;
use super::super::session::Session;
use crate::compare;
use crate::l10n::Args;
use crate::law;
use crate::report::diff::plan::{PlanDifference, write};
use crate::source::display_path;
use crate::syntax;

/// Whether plans are compared: one that is beside a standard is told.
pub(super) fn are_meant(asked: &Diff, session: &Session) -> Result<bool, Failure> {
    let sources = session.sources();
    let is_plan = |path: &PathBuf| law::is_plan(path, &sources);
    let (old, new) = match (is_plan(&asked.old), is_plan(&asked.new)) {
        (true, true) => return Ok(true),
        (false, false) => return Ok(false),
        (true, false) => (&asked.old, &asked.new),
        (false, true) => (&asked.new, &asked.old),
    };
    let args = Args::new()
        .with("plan", display_path(old))
        .with("other", display_path(new));
    Err(Complaint::new("cli-diff-plan-and-other", args).into())
}

/// Compares two plans.
pub(super) fn run(asked: &Diff, session: &Session) -> Result<Exit, Failure> {
    if !asked.data.is_empty() {
        return Err(Complaint::new("cli-diff-plans-no-data", Args::new()).into());
    }
    let mut sources = session.sources();
    let of = |file, on| Asked {
        file,
        law: &[],
        on,
        refusal: "cli-plans-not-compared",
    };
    let on = asked.when.on;
    let (old, before) = plan::read(&of(&asked.old, on), &mut sources, session)?;
    let on = asked.on_new.or(on);
    let (new, after) = plan::read(&of(&asked.new, on), &mut sources, session)?;
    // What is wrong with them is told.
    let tree = |file| syntax::parse(&sources, file).0;
    let changes = compare::plans(&tree(old.file), &tree(new.file));
    let mut exit = before.max(after);
    if asked.exit_code && !changes.is_empty() {
        exit = exit.max(Exit::Findings);
    }
    let difference = PlanDifference {
        old: &old,
        new: &new,
        changes,
        sources: &sources,
    };
    let output = output::file(asked.output.as_deref());
    let layout = asked.format.layout(session.look(output));
    session.write(output, &|out| {
        write(&difference, &session.texts, layout, out)
    })?;
    Ok(exit)
}
