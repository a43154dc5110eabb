//! Figures of the previous period, from files of their own.

use std::collections::{HashMap, HashSet};

use super::limits::Limits;
use super::raw::Field;
use super::record::{Given, Identity, Record, Rejection, Subject, Value};
use super::{Commune, DataSet, derived, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{IndicatorId, Standard};
use crate::names;
use crate::source::Sources;

/// Holds a previous period's values against what their indicators declare.
pub(super) fn enforce(
    standard: &Standard,
    limits: &Limits,
    previous: &mut Record,
) -> Vec<Diagnostic> {
    let mut findings = limits.enforce(standard, previous);
    findings.extend(derived::calculate(standard, limits, previous));
    findings
}

/// Gives each commune its figures of the previous period, by its code, else by its name, district
/// and province. What belongs to no commune of this period is said.
pub(super) fn attach(standard: &Standard, data: &mut DataSet, earlier: DataSet, sources: &Sources) {
    data.findings.extend(earlier.findings);
    let limits = Limits::new(standard);
    let mut by_code: HashMap<String, usize> = HashMap::new();
    // `None` where several communes have the name.
    let mut by_name: HashMap<NameKey, Option<usize>> = HashMap::new();
    for (place, commune) in data.records.iter().enumerate() {
        let identity = &commune.record.identity;
        if let Some(code) = &identity.code {
            by_code.insert(code.clone(), place);
        }
        by_name
            .entry(NameKey::of(identity))
            .and_modify(|known| *known = None)
            .or_insert(Some(place));
    }
    let mut found: HashSet<usize> = HashSet::new();
    for before in earlier.records {
        let identity = &before.record.identity;
        let by_code = identity.code.as_ref().and_then(|code| by_code.get(code));
        let of_name = || by_name.get(&NameKey::of(identity)).copied().flatten();
        let place = by_code.copied().or_else(of_name);
        if let Some(commune) = place.and_then(|place| data.records.get_mut(place)) {
            found.extend(place);
            give(standard, &limits, commune, before, sources);
        } else {
            let finding = Diagnostic::new(Code::PreviousUnmatched, before.record.at);
            let finding = finding.arg("commune", named(identity));
            data.findings.push(finding);
        }
    }
    let communes = data.records.iter_mut().enumerate();
    for (_, commune) in communes.filter(|(place, _)| !found.contains(place)) {
        if commune.record.previous().is_none() {
            let name = named(&commune.record.identity);
            let finding = Diagnostic::new(Code::PreviousAbsent, commune.record.at);
            commune.findings.push(finding.arg("commune", name));
            commune.findings.sort_by_key(|finding| finding.place);
        }
    }
}

/// What a commune is called in a finding.
fn named(identity: &Identity) -> &str {
    let name = identity.name.as_deref().or(identity.code.as_deref());
    name.unwrap_or_default()
}

fn give(
    standard: &Standard,
    limits: &Limits,
    commune: &mut Commune,
    before: Commune,
    sources: &Sources,
) {
    commune.findings.extend(before.findings);
    let record = &mut commune.record;
    // What the commune's own report says alone goes on with what it said before.
    let theirs = before.record.self_assessed();
    let ours = record.take_self_assessed();
    let alone = ours.or_else(|| theirs.map(|_| record.clone()));
    let alone = alone.map(|mut alone| {
        let theirs = theirs.unwrap_or(&before.record);
        join(standard, limits, &mut alone, theirs, sources);
        alone
    });
    let findings = join(standard, limits, record, &before.record, sources);
    if let Some(alone) = alone {
        record.set_self_assessed(alone);
    }
    commune.findings.extend(findings);
    commune.findings.sort_by_key(|finding| finding.place);
}

/// Gives a record its figures of the previous period, and says what contradicts what it had.
fn join(
    standard: &Standard,
    limits: &Limits,
    record: &mut Record,
    before: &Record,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let had_some = record.previous().is_some();
    for (id, indicator) in standard.indicators.iter() {
        let Some(theirs) = before.value(id) else {
            continue;
        };
        if indicator.is_calculated() {
            continue;
        }
        let own = record.previous_mut();
        match own.value(id) {
            None => {
                own.set_value(id, Some(theirs));
                own.take_giver(Subject::Indicator(id), before);
            }
            Some(ours) if ours.value == theirs.value => {}
            Some(ours) => {
                own.reject(id, Rejection::Disputed);
                findings.push(conflict(standard, sources, id, ours, theirs));
            }
        }
    }
    record.previous_mut().remember_all(before);
    if let Some(mut previous) = record.take_previous() {
        // What two sources say together may break what neither breaks alone.
        if had_some {
            findings.extend(enforce(standard, limits, &mut previous));
        } else {
            previous.calculate(standard);
        }
        record.set_previous(Some(previous));
    }
    findings
}

/// A column and a file say different things of the previous period: neither is believed.
fn conflict(
    standard: &Standard,
    sources: &Sources,
    id: IndicatorId,
    ours: Given<Value>,
    theirs: Given<Value>,
) -> Diagnostic {
    let indicator = &standard.indicators[id];
    Diagnostic::new(Code::ConflictingValues, theirs.at)
        .arg("name", words::field_name(standard, Field::Previous(id)))
        .arg("value", words::value(indicator, theirs.value))
        .arg("first_value", words::value(indicator, ours.value))
        .arg("first", words::place(sources, ours.at, theirs.at.file))
}

/// What a row without a code is known by.
#[derive(PartialEq, Eq, Hash)]
struct NameKey([String; 3]);

impl NameKey {
    fn of(identity: &Identity) -> Self {
        let key = |name: &Option<String>| names::key(name.as_deref().unwrap_or(""));
        Self([
            key(&identity.name),
            key(&identity.district),
            key(&identity.province),
        ])
    }
}
