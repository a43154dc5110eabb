//! One record a commune, however many rows and files speak of it.
//!
//! A row with a code belongs to the commune of that code. A row without one belongs to the one
//! commune that its name, district and province fit; it is placed after all rows with codes, and
//! those that say more of themselves before those that say less, so that the order of files
//! decides nothing.

mod codes;
mod commune;
mod named;
mod near;

use std::collections::HashMap;

use super::findings::Findings;
use super::raw::Field;
use super::rows::Entry;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::limits::{self, Budget};
use crate::model::Standard;
use crate::source::{Position, Sources};
use commune::Commune;
pub(super) use named::fits;

/// Brings together the entries of each commune, in the order in which communes are first met.
/// The findings are of rows that may belong to several communes.
pub(super) fn merge(
    standard: &Standard,
    entries: Vec<Entry>,
    sources: &Sources,
    findings: &mut Findings,
) -> Vec<Entry> {
    let mut merger = Merger {
        standard,
        sources,
        communes: Vec::with_capacity(entries.len()),
        compared: Budget::new(limits::COMPARED),
        fitted: Budget::new(limits::COMPARED),
        findings,
    };
    let entries = codes::without_shared(standard, entries, sources, merger.findings);
    let (coded, nameless): (Vec<Entry>, Vec<Entry>) = entries
        .into_iter()
        .partition(|entry| entry.record.identity.code.is_some());
    merger.with_codes(coded);
    merger.without_codes(nameless);
    let mut communes: Vec<Entry> = merger
        .communes
        .into_iter()
        .map(|commune| commune.entry)
        .collect();
    communes.sort_by_key(|commune| commune.order);
    communes
}

struct Merger<'a> {
    standard: &'a Standard,
    sources: &'a Sources,
    communes: Vec<Commune>,
    /// How many more names may be looked at as nearly another.
    compared: Budget,
    /// How many more communes of a row's name may be looked at.
    fitted: Budget,
    findings: &'a mut Findings,
}

impl Merger<'_> {
    fn with_codes(&mut self, entries: Vec<Entry>) {
        let mut by_code: HashMap<String, usize> = HashMap::with_capacity(entries.len());
        for entry in entries {
            let code = entry.record.identity.code.clone().unwrap_or_default();
            let place = *by_code.entry(code).or_insert(self.communes.len());
            self.add(place, entry);
        }
    }

    fn add(&mut self, place: usize, entry: Entry) {
        match self.communes.get_mut(place) {
            Some(commune) => {
                let counted = commune.entry.findings.len() + entry.findings.len();
                commune.add(entry, self.standard, self.sources);
                self.findings.count(&mut commune.entry.findings, counted);
            }
            None => self.communes.push(Commune::new(entry)),
        }
    }
}
