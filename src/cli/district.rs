//! The districts that `--district` asks for.

use std::collections::BTreeSet;

use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::named;
use super::session::Session;
use crate::l10n::Args;

/// Keeps the units of these districts; all when none is asked for. Each district that no unit has is told,
/// and ends the run.
pub(super) fn keep<T>(
    units: &mut Vec<T>,
    asked: &[String],
    district: impl Fn(&T) -> Option<String>,
    session: &Session,
) -> Result<(), Failure> {
    if asked.is_empty() {
        return Ok(());
    }
    let known: BTreeSet<String> = units.iter().filter_map(&district).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    let mut all_known = true;
    for name in asked {
        let found = named::find(name, &known);
        if found.is_empty() {
            let complaint = unknown(name, &known);
            session.tell(&complaint.render(&session.texts, session.stderr));
            all_known = false;
        }
        wanted.extend(found.into_iter().map(str::to_owned));
    }
    if !all_known {
        return Err(Failure::Told(Exit::Usage));
    }
    units.retain(|unit| district(unit).is_some_and(|district| wanted.contains(&district)));
    Ok(())
}

fn unknown(name: &str, known: &[&str]) -> Complaint {
    let complaint = Complaint::new("cli-no-district", Args::new().with("name", name));
    let near = named::suggest(name, known);
    if !near.is_empty() {
        return named::propose(complaint, &near);
    }
    if known.is_empty() {
        return complaint.hint("cli-no-districts", Args::new());
    }
    complaint.hint(
        "cli-known-districts",
        Args::new().with("names", known.join(", ")),
    )
}
