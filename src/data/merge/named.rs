//! Rows without a code: which commune their name, district and province fit.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::{Code, Diagnostic, Entry, Merger, words};
use crate::data::record::Identity;
use crate::data::unit_name::{has_kind, own_name, same_name};
use crate::names;

impl Merger<'_> {
    /// Places rows without a code. The findings are of rows that fit several communes.
    pub(super) fn without_codes(&mut self, mut entries: Vec<Entry>) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        if entries.is_empty() {
            return findings;
        }
        entries.sort_by_cached_key(|entry| Reverse(says(&entry.record.identity)));
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, commune) in self.communes.iter().enumerate() {
            let name = own(&commune.entry.record.identity);
            by_name.entry(name).or_default().push(place);
        }
        for mut entry in entries {
            let places = by_name.entry(own(&entry.record.identity)).or_default();
            match self.fitting(&entry.record.identity, places) {
                Fitting::None => {
                    let known = std::mem::take(places);
                    if let Some(near) = self.near(&entry) {
                        findings.append(&mut entry.findings);
                        findings.push(near);
                        *by_name.entry(own(&entry.record.identity)).or_default() = known;
                        continue;
                    }
                    let mut places = known;
                    places.push(self.communes.len());
                    by_name.insert(own(&entry.record.identity), places);
                    self.add(self.communes.len(), entry);
                }
                Fitting::One(place) => {
                    let note = self.assumed(place, &entry);
                    entry.findings.extend(note);
                    self.add(place, entry);
                }
                Fitting::Several => {
                    findings.append(&mut entry.findings);
                    let finding = Diagnostic::new(Code::NoIdentity, entry.record.at);
                    findings.push(finding.help("help-several"));
                }
            }
        }
        findings
    }

    /// The commune that an identity fits: of several, the one whose district it gives.
    fn fitting(&self, identity: &Identity, places: &[usize]) -> Fitting {
        let commune = |place: usize| {
            self.communes
                .get(place)
                .map(|one| &one.entry.record.identity)
        };
        let fits = |place: &&usize| commune(**place).is_some_and(|known| fits(identity, known));
        let fitting: Vec<usize> = places.iter().filter(fits).copied().collect();
        let whole = |place: &&usize| {
            commune(**place).is_some_and(|known| {
                let own_district = identity.district.is_some() && known.district.is_some();
                own_district && !assumes(identity, known)
            })
        };
        let mut exactly = fitting.iter().filter(whole);
        match (fitting.as_slice(), exactly.next(), exactly.next()) {
            ([], ..) => Fitting::None,
            ([one], ..) | (_, Some(one), None) => Fitting::One(*one),
            _ => Fitting::Several,
        }
    }

    /// Says so where a row lacks, or adds, a part of the identity of the commune it is given to.
    fn assumed(&self, place: usize, entry: &Entry) -> Option<Diagnostic> {
        let known = &self.communes.get(place)?.entry;
        let (ours, theirs) = (&known.record.identity, &entry.record.identity);
        if !assumes(theirs, ours) {
            return None;
        }
        let at = entry.name_at.unwrap_or(entry.record.at);
        let known_at = known.name_at.unwrap_or(known.record.at);
        let finding = Diagnostic::new(Code::KnownByName, at)
            .arg("value", theirs.name.as_deref().unwrap_or(""))
            .arg("commune", ours.name.as_deref().unwrap_or(""))
            .arg("first", words::place(self.sources, known_at, at.file));
        Some(finding)
    }
}

/// Which of the communes of one own name a row fits.
enum Fitting {
    None,
    One(usize),
    Several,
}

fn own(identity: &Identity) -> String {
    own_name(identity.name.as_deref().unwrap_or(""))
}

/// How much an identity says of a commune.
fn says(identity: &Identity) -> [bool; 3] {
    [
        identity.district.is_some(),
        identity.province.is_some(),
        identity.name.as_deref().is_some_and(has_kind),
    ]
}

/// Whether two identities may be of one commune.
pub(in crate::data) fn fits(one: &Identity, other: &Identity) -> bool {
    let agree = |one: &Option<String>, other: &Option<String>| {
        let both = one.as_deref().zip(other.as_deref());
        both.is_none_or(|(one, other)| same_name(one, other))
    };
    agree(&one.name, &other.name)
        && agree(&one.district, &other.district)
        && agree(&one.province, &other.province)
}

/// Whether two identities that fit are only taken to be of one commune: only one of them gives the
/// kind of unit, or the district.
fn assumes(one: &Identity, other: &Identity) -> bool {
    let key = |name: &Option<String>| name.as_deref().map(names::key);
    let kind = |name: &Option<String>| name.as_deref().is_some_and(has_kind);
    let names_differ = key(&one.name) != key(&other.name) && kind(&one.name) != kind(&other.name);
    names_differ || one.district.is_some() != other.district.is_some()
}
