//! Findings about data that are one thing in several places, the ones that decide most first.

use std::collections::BTreeMap;

use super::place::{Located, file_of};
use super::{Code, Diagnostic, Severity};
use crate::l10n::Arg;
use crate::source::Sources;

/// What makes findings one thing. Notes of one kind are, whatever column they are about.
type Key<'a> = (Severity, Code, &'a [&'static str], Option<&'a str>);

/// Findings by the thing that they are about. Errors that decide a verdict come first, then what
/// weighs more, then what stands before.
pub(super) fn gather<'a>(
    findings: &[&'a Diagnostic],
    sources: &Sources,
) -> Vec<Vec<&'a Diagnostic>> {
    let mut sorted = findings.to_vec();
    sorted.sort_by_cached_key(|finding| {
        let place = finding.place;
        let located = Located::new(place, sources);
        (
            finding.severity,
            !finding.decides,
            file_of(place),
            located.order(),
            finding.code,
        )
    });
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut known: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    for finding in sorted {
        let at = *known.entry(key(finding)).or_insert(groups.len());
        match groups.get_mut(at) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

fn key(finding: &Diagnostic) -> Key<'_> {
    let about = match finding.severity {
        Severity::Note => None,
        Severity::Error | Severity::Warning => about(finding),
    };
    (finding.severity, finding.code, &finding.helps, about)
}

/// The indicator, attribute or column that a finding is about.
pub(super) fn about(finding: &Diagnostic) -> Option<&str> {
    let named = |wanted: &str| {
        let mut args = finding.args.iter();
        args.find_map(|(name, value)| match value {
            Arg::Text(text) if name == wanted => Some(text.as_str()),
            _ => None,
        })
    };
    named("name").or_else(|| named("column"))
}
