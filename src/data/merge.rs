//! One record a commune, however many rows and files speak of it.
//!
//! A row with a code belongs to the commune of that code. A row without one belongs to the
//! commune of the same name, district and province; it is placed after all rows with codes, so
//! that the order of files decides nothing.

use std::collections::HashMap;

use super::identity::same_name;
use super::raw::Field;
use super::record::{Given, Identity};
use super::rows::Entry;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Standard;
use crate::names;
use crate::source::{FileId, Position, Sources};
use crate::text::Arg;

/// Brings together the entries of each commune, in the order in which communes are first met.
/// The findings are of rows that may belong to several communes.
pub(super) fn merge(
    standard: &Standard,
    entries: Vec<Entry>,
    sources: &Sources,
) -> (Vec<Entry>, Vec<Diagnostic>) {
    let mut merger = Merger {
        standard,
        sources,
        communes: Vec::with_capacity(entries.len()),
        by_code: HashMap::new(),
    };
    let (entries, mut findings) = without_shared_codes(standard, entries, sources);
    let (coded, nameless): (Vec<Entry>, Vec<Entry>) = entries
        .into_iter()
        .partition(|entry| entry.record.identity.code.is_some());
    for entry in coded {
        merger.coded(entry);
    }
    findings.extend(merger.without_codes(nameless));
    let mut communes: Vec<Entry> = merger
        .communes
        .into_iter()
        .map(|commune| commune.entry)
        .collect();
    communes.sort_by_key(|commune| commune.record.at);
    (communes, findings)
}

/// Takes a code from all its rows where they name different communes: which of them the code
/// belongs to cannot be known. A row with such a code and no name is of no commune.
fn without_shared_codes(
    standard: &Standard,
    entries: Vec<Entry>,
    sources: &Sources,
) -> (Vec<Entry>, Vec<Diagnostic>) {
    let mut names: HashMap<String, Vec<(String, Position)>> = HashMap::new();
    for Entry {
        record, name_at, ..
    } in &entries
    {
        if let (Some(code), Some(name)) = (&record.identity.code, &record.identity.name) {
            let known = names.entry(code.clone()).or_default();
            if !known.iter().any(|(known, _)| known == name) {
                known.push((name.clone(), name_at.unwrap_or(record.at)));
            }
        }
    }
    names.retain(|_, names| {
        let differs = |one: &str| names.iter().any(|(other, _)| !same_name(one, other));
        names.iter().any(|(name, _)| differs(name))
    });
    let mut kept = Vec::with_capacity(entries.len());
    let mut findings = Vec::new();
    for mut entry in entries {
        let identity = &mut entry.record.identity;
        let Some(shared) = identity.code.as_ref().and_then(|code| names.get(code)) else {
            kept.push(entry);
            continue;
        };
        identity.code = None;
        let Some(name) = &identity.name else {
            findings.append(&mut entry.findings);
            findings.push(Diagnostic::new(Code::NoIdentity, entry.record.at));
            continue;
        };
        let other = shared.iter().find(|(other, _)| !same_name(name, other));
        let at = entry.name_at.unwrap_or(entry.record.at);
        entry.findings.extend(other.map(|(other, other_at)| {
            Diagnostic::new(Code::ConflictingValues, at)
                .arg("name", words::field_name(standard, Field::Name))
                .arg("value", name.as_str())
                .arg("first_value", other.as_str())
                .arg("first", words::place(sources, *other_at, at.file))
                .help("help-code")
        }));
        kept.push(entry);
    }
    (kept, findings)
}

struct Merger<'a> {
    standard: &'a Standard,
    sources: &'a Sources,
    communes: Vec<Commune>,
    by_code: HashMap<String, usize>,
}

/// A commune that is being brought together.
struct Commune {
    entry: Entry,
    /// The rows that spoke of it after the first.
    others: Vec<Position>,
}

/// What a row without a code is known by.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct NameKey([String; 3]);

impl NameKey {
    pub(super) fn of(identity: &Identity) -> Self {
        let key = |name: &Option<String>| names::key(name.as_deref().unwrap_or(""));
        Self([
            key(&identity.name),
            key(&identity.district),
            key(&identity.province),
        ])
    }
}

impl Merger<'_> {
    fn coded(&mut self, entry: Entry) {
        let code = entry.record.identity.code.clone().unwrap_or_default();
        let place = *self.by_code.entry(code).or_insert(self.communes.len());
        self.add(place, entry);
    }

    fn without_codes(&mut self, entries: Vec<Entry>) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        if entries.is_empty() {
            return findings;
        }
        // `None` where several communes have the name.
        let mut by_name: HashMap<NameKey, Option<usize>> = HashMap::new();
        for (place, commune) in self.communes.iter().enumerate() {
            by_name
                .entry(NameKey::of(&commune.entry.record.identity))
                .and_modify(|known| *known = None)
                .or_insert(Some(place));
        }
        for mut entry in entries {
            let next = self.communes.len();
            let key = NameKey::of(&entry.record.identity);
            if let Some(place) = by_name.entry(key).or_insert(Some(next)) {
                self.add(*place, entry);
            } else {
                findings.append(&mut entry.findings);
                let finding = Diagnostic::new(Code::NoIdentity, entry.record.at);
                findings.push(finding.help("help-several"));
            }
        }
        findings
    }

    fn add(&mut self, place: usize, entry: Entry) {
        match self.communes.get_mut(place) {
            Some(commune) => commune.add(entry, self.standard, self.sources),
            None => self.communes.push(Commune {
                entry,
                others: Vec::new(),
            }),
        }
    }
}

impl Commune {
    fn add(&mut self, other: Entry, standard: &Standard, sources: &Sources) {
        let at = other.record.at;
        let table = |at: Position| (at.file, at.sheet);
        let rows = std::iter::once(self.entry.record.at).chain(self.others.iter().copied());
        if let Some(before) = rows.last().filter(|row| table(*row) == table(at)) {
            let finding = Diagnostic::new(Code::CommuneTwice, at).arg("first", words::row(before));
            self.entry.findings.push(finding);
        }
        self.others.push(at);
        self.entry.record.at = self.entry.record.at.min(at);
        // Periods without a common day are told of the whole run.
        let (ours, theirs) = (self.entry.record.period, other.record.period);
        self.entry.record.period = match (ours, theirs) {
            (Some(ours), Some(theirs)) => Some(Given {
                value: ours.value.within(theirs.value).unwrap_or(ours.value),
                at: ours.at,
            }),
            (ours, theirs) => ours.or(theirs),
        };
        self.identity(&other, standard, sources);
        self.attributes(&other, standard, sources);
        self.values(&other, standard, sources);
        self.entry.findings.extend(other.findings);
    }

    /// Fills in who it is; of two different names the first stays.
    fn identity(&mut self, other: &Entry, standard: &Standard, sources: &Sources) {
        let ours = &mut self.entry.record.identity;
        let theirs = &other.record.identity;
        let own_at = self.entry.name_at.unwrap_or(self.entry.record.at);
        let at = other.name_at.unwrap_or(other.record.at);
        for (field, ours, theirs) in [
            (Field::Name, &mut ours.name, &theirs.name),
            (Field::District, &mut ours.district, &theirs.district),
            (Field::Province, &mut ours.province, &theirs.province),
        ] {
            match (ours.as_deref(), theirs) {
                (_, None) => {}
                (None, Some(name)) => *ours = Some(name.clone()),
                (Some(known), Some(name)) if same_name(known, name) => {}
                (Some(known), Some(name)) => {
                    let finding = Diagnostic::new(Code::ConflictingValues, at)
                        .arg("name", words::field_name(standard, field))
                        .arg("value", name.as_str())
                        .arg("first_value", known)
                        .arg("first", words::place(sources, own_at, at.file))
                        .help("help-identity");
                    self.entry.findings.push(finding);
                }
            }
        }
        self.entry.name_at = self.entry.name_at.or(other.name_at);
    }

    fn attributes(&mut self, other: &Entry, standard: &Standard, sources: &Sources) {
        for (id, attribute) in standard.attributes.iter() {
            let field = Field::Attribute(id);
            let Some(theirs) = other.record.attribute(id) else {
                continue;
            };
            match self.entry.record.attribute(id) {
                _ if self.entry.disputed.contains(&field) => {}
                None => self.entry.record.set_attribute(id, Some(theirs)),
                Some(ours) if ours.value == theirs.value => {}
                Some(ours) => {
                    self.entry.record.set_attribute(id, None);
                    self.dispute(
                        field,
                        (words::choice(attribute, ours.value), ours.at),
                        (words::choice(attribute, theirs.value), theirs.at),
                        standard,
                        sources,
                    );
                }
            }
        }
    }

    fn values(&mut self, other: &Entry, standard: &Standard, sources: &Sources) {
        self.values_of(other, false, standard, sources);
        if other.record.previous().is_some() {
            self.values_of(other, true, standard, sources);
        }
    }

    /// The values of this period, or of the previous one.
    fn values_of(&mut self, other: &Entry, previous: bool, standard: &Standard, sources: &Sources) {
        for (id, indicator) in standard.indicators.iter() {
            let (field, theirs) = if previous {
                let theirs = other.record.previous().and_then(|record| record.value(id));
                (Field::Previous(id), theirs)
            } else {
                (Field::Indicator(id), other.record.value(id))
            };
            let Some(theirs) = theirs else {
                continue;
            };
            if self.entry.disputed.contains(&field) {
                continue;
            }
            let record = if previous {
                self.entry.record.previous_mut(standard)
            } else {
                &mut self.entry.record
            };
            match record.value(id) {
                None => record.set_value(id, Some(theirs)),
                Some(ours) if ours.value == theirs.value => {}
                Some(ours) => {
                    record.set_value(id, None);
                    self.dispute(
                        field,
                        (words::value(indicator, ours.value), ours.at),
                        (words::value(indicator, theirs.value), theirs.at),
                        standard,
                        sources,
                    );
                }
            }
        }
    }

    /// Two rows say different things of a field: neither is believed.
    fn dispute(
        &mut self,
        field: Field,
        ours: (Arg, Position),
        theirs: (Arg, Position),
        standard: &Standard,
        sources: &Sources,
    ) {
        let (first, second) = if ours.1 <= theirs.1 {
            (ours, theirs)
        } else {
            (theirs, ours)
        };
        let seen_from: FileId = second.1.file;
        let finding = Diagnostic::new(Code::ConflictingValues, second.1)
            .arg("name", words::field_name(standard, field))
            .arg("value", second.0)
            .arg("first_value", first.0)
            .arg("first", words::place(sources, first.1, seen_from));
        self.entry.findings.push(finding);
        self.entry.disputed.push(field);
    }
}
