//! The one commune that `explain --commune` asks for.

use super::failure::Complaint;
use super::named;
use crate::data::DataSet;
use crate::data::record::Identity;
use crate::l10n::Args;

/// So many communes of one name are listed; of more only the number.
const MOST_LISTED: usize = 10;

/// Keeps only the commune that a code or name means.
pub(super) fn keep(data: &mut DataSet, asked: &str) -> Result<(), Complaint> {
    let records = data.records.iter();
    let identities: Vec<&Identity> = records.map(|one| &one.record.identity).collect();
    let place = find(&identities, asked)?;
    let records = std::mem::take(&mut data.records).into_iter();
    data.records = records.skip(place).take(1).collect();
    Ok(())
}

/// The place among some communes of the one that a code or name means.
///
/// None or several is a complaint about the question. A name may be followed by a comma and its
/// district, for communes of one name that have no code.
pub(super) fn find(identities: &[&Identity], asked: &str) -> Result<usize, Complaint> {
    let mut found = by_code(identities, asked);
    if found.is_empty() {
        found = by_name(identities, asked, None);
    }
    if let Some((name, district)) = asked.rsplit_once(',').filter(|_| found.is_empty()) {
        found = by_name(identities, name, Some(district));
    }
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(unknown(identities, asked)),
        several => Err(ambiguous(identities, asked, several)),
    }
}

/// Codes with the leading zeros that spreadsheets take away: `1` is `00001`.
fn by_code(identities: &[&Identity], asked: &str) -> Vec<usize> {
    let asked = asked.trim();
    // Copied from a sheet that takes codes for numbers.
    let asked = asked.strip_suffix(".0").unwrap_or(asked);
    if asked.is_empty() || !asked.bytes().all(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let wanted = format!("{asked:0>5}");
    places(identities, |identity| {
        identity.code.as_ref() == Some(&wanted)
    })
}

fn by_name(identities: &[&Identity], asked: &str, district: Option<&str>) -> Vec<usize> {
    let districts: Vec<&str> = identities
        .iter()
        .filter_map(|one| one.district.as_deref())
        .collect();
    let within = district.map(|district| named::find(district, &districts));
    let candidate = |identity: &&Identity| {
        within.as_ref().is_none_or(|within| {
            identity
                .district
                .as_deref()
                .is_some_and(|district| within.contains(&district))
        })
    };
    let names: Vec<&str> = identities
        .iter()
        .filter(|identity| candidate(identity))
        .filter_map(|identity| identity.name.as_deref())
        .collect();
    let found = named::find(asked, &names);
    places(identities, |identity| {
        candidate(&identity)
            && identity
                .name
                .as_deref()
                .is_some_and(|name| found.contains(&name))
    })
}

fn places(identities: &[&Identity], wanted: impl Fn(&Identity) -> bool) -> Vec<usize> {
    let numbered = identities.iter().enumerate();
    numbered
        .filter(|(_, identity)| wanted(identity))
        .map(|(at, _)| at)
        .collect()
}

fn unknown(identities: &[&Identity], asked: &str) -> Complaint {
    let complaint = Complaint::new("cli-no-commune", Args::new().with("name", asked));
    let names: Vec<&str> = identities
        .iter()
        .filter_map(|one| one.name.as_deref())
        .collect();
    named::propose(complaint, &named::suggest(asked, &names))
}

fn ambiguous(identities: &[&Identity], asked: &str, several: &[usize]) -> Complaint {
    let args = Args::new().with("name", asked).with("count", several.len());
    let mut complaint = Complaint::new("cli-several-communes", args);
    for identity in several
        .iter()
        .take(MOST_LISTED)
        .filter_map(|at| identities.get(*at))
    {
        let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "—".to_owned());
        let args = Args::new()
            .with("code", part(&identity.code))
            .with("name", part(&identity.name))
            .with("district", part(&identity.district));
        complaint = complaint.entry("cli-one-commune", args);
    }
    let more = several.len().saturating_sub(MOST_LISTED);
    if more > 0 {
        complaint = complaint.entry("cli-more-communes", Args::new().with("count", more));
    }
    complaint.help("cli-choose-commune", Args::new())
}
