//! Codes that are given to communes of different names.

use std::collections::{HashMap, HashSet};

use super::{Code, Diagnostic, Entry, Field, Position, Sources, Standard, words};
use crate::data::findings::Findings;
use crate::data::unit_name::same_name;

/// The names that a code is given with, each where it first stands.
type Names = Vec<(String, Position)>;

/// Takes a code from all its rows where they name different communes: which of them the code
/// belongs to cannot be known. A row that has such a code and no name, or a name that fits all of
/// them, is of no commune.
pub(super) fn without_shared(
    standard: &Standard,
    entries: Vec<Entry>,
    sources: &Sources,
    findings: &mut Findings,
) -> Vec<Entry> {
    let shared = shared(&entries);
    if shared.is_empty() {
        return entries;
    }
    let mut kept = Vec::with_capacity(entries.len());
    for mut entry in entries {
        let identity = &mut entry.record.identity;
        let Some((code, names)) =
            (identity.code.as_deref()).and_then(|code| shared.get_key_value(code))
        else {
            kept.push(entry);
            continue;
        };
        identity.code = None;
        let name = identity.name.as_deref();
        let other = name.zip(name.and_then(|name| {
            let mut others = names.iter();
            others.find(|(other, _)| !same_name(name, other))
        }));
        let Some((name, (other, other_at))) = other else {
            let at = entry.name_at.unwrap_or(entry.record.at);
            let finding = Diagnostic::new(Code::NoIdentity, at).arg("code", code.as_str());
            findings.extend(entry.findings);
            findings.push(finding.help("help-shared-code"));
            continue;
        };
        let at = entry.name_at.unwrap_or(entry.record.at);
        let finding = Diagnostic::new(Code::ConflictingValues, at)
            .arg("name", words::field_name(standard, Field::Name))
            .arg("value", name)
            .arg("first_value", other.as_str())
            .arg("first", words::place(sources, *other_at, at.file))
            .help("help-code");
        entry.findings.push(finding);
        kept.push(entry);
    }
    kept
}

/// The codes that are given with names of different communes.
fn shared(entries: &[Entry]) -> HashMap<String, Names> {
    // Nearly every code comes with one name, so only further ones are listed.
    let mut first_of: HashMap<&str, (&Entry, &str)> = HashMap::with_capacity(entries.len());
    let mut further: HashMap<&str, Vec<(&Entry, &str)>> = HashMap::new();
    let mut known: HashSet<(&str, &str)> = HashSet::new();
    for entry in entries {
        let identity = &entry.record.identity;
        let (Some(code), Some(name)) = (identity.code.as_deref(), identity.name.as_deref()) else {
            continue;
        };
        let (_, first) = *first_of.entry(code).or_insert((entry, name));
        if first != name && known.insert((code, name)) {
            further.entry(code).or_default().push((entry, name));
        }
    }
    let names = |(code, further): (&str, Vec<(&Entry, &str)>)| {
        let all = (first_of.get(code).copied().into_iter().chain(further))
            .map(|(entry, name)| (name.to_owned(), entry.name_at.unwrap_or(entry.record.at)));
        (code.to_owned(), all.collect::<Names>())
    };
    let mut shared: HashMap<String, Names> = further.into_iter().map(names).collect();
    shared.retain(|_, names| {
        let differs = |one: &str| names.iter().any(|(other, _)| !same_name(one, other));
        names.iter().any(|(name, _)| differs(name))
    });
    shared
}
