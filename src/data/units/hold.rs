//! Communes against the list of the units that are to be assessed.

use super::{Unit, Units};
use crate::data::findings::Findings;
use crate::data::merge::fits;
use crate::data::near_names::{NearNames, is_near};
use crate::data::record::{Identity, Record};
use crate::data::rows::Entry;
use crate::data::unit_name::own_name;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Standard;

impl Units {
    /// Holds communes against the list: those that are not on it are taken out and told, those of
    /// which nothing was sent are added without figures.
    pub(in crate::data) fn hold(
        &self,
        standard: &Standard,
        communes: Vec<Entry>,
        findings: &mut Findings,
    ) -> Vec<Entry> {
        // Of a list that cannot be read nothing is known; that is told.
        if self.list.is_empty() {
            return Vec::new();
        }
        let mut met = vec![false; self.list.len()];
        let mut kept = Vec::with_capacity(communes.len());
        let mut others = Vec::new();
        for mut commune in communes {
            let Some(place) = self.find(&commune.record.identity) else {
                others.push(commune);
                continue;
            };
            if let Some(met) = met.get_mut(place) {
                *met = true;
            }
            if let Some(unit) = self.list.get(place) {
                complete(&mut commune.record.identity, &unit.identity);
            }
            kept.push(commune);
        }
        let silent: Vec<&Unit> = (self.list.iter().zip(&met))
            .filter(|(_, met)| !**met)
            .map(|(unit, _)| unit)
            .collect();
        let names = silent.iter().map(|unit| called(&unit.identity));
        let names = NearNames::of(names);
        for commune in others {
            let identity = &commune.record.identity;
            let name = called(identity);
            let at = commune.name_at.unwrap_or(commune.record.at);
            let finding = Diagnostic::new(Code::UnitNotListed, at).arg("commune", name);
            if let Some(told) = self.same_code_or_name(identity, &finding) {
                findings.push(told);
                continue;
            }
            let like = names.like(name).filter(|place| {
                let unit = silent.get(*place);
                unit.is_some_and(|unit| is_near(name, called(&unit.identity)))
            });
            let near = like.min().and_then(|place| silent.get(place));
            findings.push(match near {
                Some(unit) => finding
                    .arg("suggestion", called(&unit.identity))
                    .help("help-near"),
                None => finding,
            });
        }
        for unit in silent {
            let finding = Diagnostic::new(Code::UnitSilent, unit.at);
            let mut entry = Entry::new(Record::new(standard, unit.identity.clone(), unit.at));
            entry.name_at = unit.identity.name.is_some().then_some(unit.at);
            entry
                .findings
                .push(finding.arg("commune", called(&unit.identity)));
            findings.count(&mut entry.findings, 0);
            kept.push(entry);
        }
        kept
    }

    /// What is told of a commune whose code or whole name stands in the list all the same: beside
    /// another name, beside another code, or beside several units.
    fn same_code_or_name(&self, identity: &Identity, finding: &Diagnostic) -> Option<Diagnostic> {
        let unit = |place: usize| self.list.get(place).map(|unit| &unit.identity);
        let of_code = (identity.code.as_ref()).and_then(|code| self.by_code.get(code));
        if let Some(other) = of_code.and_then(|place| unit(*place)) {
            let told = finding
                .clone()
                .arg("code", identity.code.as_deref().unwrap_or_default())
                .arg("suggestion", called(other));
            return Some(told.help("help-code"));
        }
        let own = own_name(identity.name.as_deref()?);
        let places = self.by_name.get(&own)?.iter();
        let mut fitting = places
            .filter_map(|place| unit(*place))
            .filter(|known| fits(identity, known));
        let first = fitting.next()?;
        if fitting.next().is_some() {
            return Some(finding.clone().help("help-several"));
        }
        let told = finding
            .clone()
            .arg("code", first.code.as_deref()?)
            .arg("suggestion", called(first));
        Some(told.help("help-other-code"))
    }
}

/// What a unit is called in a finding.
fn called(identity: &Identity) -> &str {
    let name = identity.name.as_deref().or(identity.code.as_deref());
    name.unwrap_or_default()
}

/// Fills in what the list knows of a commune and its data does not say.
fn complete(own: &mut Identity, listed: &Identity) {
    for (own, listed) in [
        (&mut own.code, &listed.code),
        (&mut own.name, &listed.name),
        (&mut own.district, &listed.district),
        (&mut own.province, &listed.province),
    ] {
        if own.is_none() {
            own.clone_from(listed);
        }
    }
}
