//! The districts that `score --district` asks for.

use std::collections::BTreeSet;

use super::failure::Complaint;
use super::named;
use crate::l10n::Args;

/// Keeps the units of these districts; all when none is asked for. A district that no unit has comes back as a complaint each.
pub(super) fn keep<T>(
    units: &mut Vec<T>,
    asked: &[String],
    district: impl Fn(&T) -> Option<String>,
) -> Vec<Complaint> {
    if asked.is_empty() {
        return Vec::new();
    }
    let known: BTreeSet<String> = units.iter().filter_map(&district).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    let mut complaints = Vec::new();
    for name in asked {
        let found = named::find(name, &known);
        if found.is_empty() {
            complaints.push(unknown(name, &known));
        }
        wanted.extend(found.into_iter().map(str::to_owned));
    }
    units.retain(|unit| district(unit).is_some_and(|district| wanted.contains(&district)));
    complaints
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
