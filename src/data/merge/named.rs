//! Rows without a code: which commune their name, district and province fit.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::near::Near;
use super::{Code, Diagnostic, Entry, Merger, words};
use crate::data::fault;
use crate::data::near_names::without_remark;
use crate::data::record::Identity;
use crate::data::unit_name::{has_kind, own_name, same_name};
use crate::names;

impl Merger<'_> {
    /// Places rows without a code. Those that fit several communes are told.
    pub(super) fn without_codes(&mut self, mut entries: Vec<Entry>) {
        let Some(first) = entries.first().map(|entry| entry.record.at) else {
            return;
        };
        entries.sort_by_cached_key(|entry| Reverse(says(&entry.record.identity)));
        let mut near = Near::of(&self.communes, &entries);
        let mut known = Known::default();
        for (place, commune) in self.communes.iter().enumerate() {
            known.add(&commune.entry.record.identity, place);
        }
        let before = self.communes.len();
        for (row, mut entry) in (before..).zip(entries) {
            match self.fitting(&entry.record.identity, &known) {
                Fitting::None => {
                    if let Some(question) = self.near(&entry, &near, known.remarked(&entry)) {
                        self.findings.extend(entry.findings);
                        self.findings.push(question);
                        continue;
                    }
                    let place = self.communes.len();
                    known.add(&entry.record.identity, place);
                    near.placed(row, place);
                    self.add(place, entry);
                }
                Fitting::One(place) => {
                    let note = self.assumed(place, &entry);
                    entry.findings.extend(note);
                    self.add(place, entry);
                }
                Fitting::Several => {
                    self.findings.extend(entry.findings);
                    let finding = Diagnostic::new(Code::NoIdentity, entry.record.at);
                    self.findings.push(finding.help("help-several"));
                }
            }
        }
        if let Err(limit) = self.compared.take(0) {
            self.findings.push(fault::beyond(limit, first.file));
        }
    }

    /// The commune that an identity fits: of several, the one whose district it gives. Where too
    /// many would have to be looked at, nothing tells which it is.
    fn fitting(&self, identity: &Identity, known: &Known) -> Fitting {
        let mut fitting = Vec::new();
        for place in known.like(identity) {
            if self.fitted.take(1).is_err() {
                return Fitting::Several;
            }
            let commune = self.communes.get(place);
            let Some(commune) = commune.map(|one| &one.entry.record.identity) else {
                continue;
            };
            if !fits(identity, commune) {
                continue;
            }
            let own_district = identity.district.is_some() && commune.district.is_some();
            fitting.push((place, own_district && !assumes(identity, commune)));
            // Without a district none of several is the one.
            if identity.district.is_none() && fitting.len() > 1 {
                return Fitting::Several;
            }
        }
        let mut exactly = fitting.iter().filter(|(_, whole)| *whole);
        match (fitting.as_slice(), exactly.next(), exactly.next()) {
            ([], ..) => Fitting::None,
            ([(one, _)], ..) | (_, Some((one, _)), None) => Fitting::One(*one),
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

/// Communes by their own names and districts.
#[derive(Default)]
struct Known {
    /// Without a district, whatever its own may be: `None`.
    places: HashMap<(String, Option<String>), Vec<usize>>,
    /// All of one name.
    by_name: HashMap<String, Vec<usize>>,
    /// Those whose name has a remark, by what stands before it.
    by_bare_name: HashMap<String, Vec<usize>>,
}

impl Known {
    fn add(&mut self, identity: &Identity, place: usize) {
        let (name, district) = own(identity);
        if let Some(bare) = without_remark(&name) {
            self.by_bare_name
                .entry(bare.to_owned())
                .or_default()
                .push(place);
        }
        self.by_name.entry(name.clone()).or_default().push(place);
        self.places.entry((name, district)).or_default().push(place);
    }

    /// Those whose name is that of a row with a remark, or without the one that it has.
    fn remarked(&self, row: &Entry) -> impl Iterator<Item = usize> + use<'_> {
        let (name, _) = own(&row.record.identity);
        let same = match without_remark(&name) {
            Some(bare) => self.by_name.get(bare),
            None => self.by_bare_name.get(&name),
        };
        same.into_iter().flatten().copied()
    }

    /// Those that an identity may fit.
    fn like(&self, identity: &Identity) -> impl Iterator<Item = usize> + use<'_> {
        let (name, district) = own(identity);
        let (own, other) = match district {
            None => (self.by_name.get(&name), None),
            Some(district) => {
                let without = self.places.get(&(name.clone(), None));
                (self.places.get(&(name, Some(district))), without)
            }
        };
        own.into_iter().chain(other).flatten().copied()
    }
}

/// The own name of a commune, and that of its district.
fn own(identity: &Identity) -> (String, Option<String>) {
    let name = own_name(identity.name.as_deref().unwrap_or(""));
    (name, identity.district.as_deref().map(own_name))
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
