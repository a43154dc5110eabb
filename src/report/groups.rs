//! Communes by district, in the order in which districts first come.

use std::collections::HashMap;

use super::phrase::place;
use super::words::Words;
use super::{Assessment, Scored};
use crate::engine::Verdict;
use crate::l10n::Args;

/// The communes of one district.
pub(super) struct District<'a> {
    /// Its name and its province's, or words for neither.
    pub(super) heading: String,
    /// How many communes it has and how they fare, whether they are listed or not.
    pub(super) counts: String,
    /// The communes to list.
    pub(super) listed: Vec<&'a Scored>,
}

/// Every district that has a commune to list.
pub(super) fn districts<'a>(
    assessment: &'a Assessment<'_>,
    words: &Words<'_>,
) -> Vec<District<'a>> {
    let mut order: Vec<Vec<&Scored>> = Vec::new();
    let mut places = HashMap::new();
    for scored in &assessment.communes {
        let identity = &scored.record.identity;
        let place = *places
            .entry((&identity.province, &identity.district))
            .or_insert(order.len());
        match order.get_mut(place) {
            Some(district) => district.push(scored),
            None => order.push(vec![scored]),
        }
    }
    let districts = order.into_iter().map(|communes| District {
        heading: heading(words, &communes),
        counts: counts(words, &communes),
        listed: communes
            .into_iter()
            .filter(|scored| assessment.lists(scored))
            .collect(),
    });
    districts
        .filter(|district| !district.listed.is_empty())
        .collect()
}

fn heading(words: &Words<'_>, communes: &[&Scored]) -> String {
    let identity = communes.first().map(|scored| &scored.record.identity);
    let district = identity.and_then(|identity| identity.district.as_deref());
    let province = identity.and_then(|identity| identity.province.as_deref());
    place_name(words, district, province)
}

/// `Huyện Núi Thành, tỉnh Quảng Nam`, or words for neither.
pub(super) fn place_name(
    words: &Words<'_>,
    district: Option<&str>,
    province: Option<&str>,
) -> String {
    match (district, province) {
        (Some(district), Some(province)) => format!("{district}, {}", place(province)),
        (Some(only), None) | (None, Some(only)) => only.to_owned(),
        (None, None) => words.texts.get("district-unknown"),
    }
}

fn counts(words: &Words<'_>, communes: &[&Scored]) -> String {
    let of = |verdict: Verdict| {
        let communes = communes.iter();
        communes
            .filter(|scored| scored.outcome.verdict == verdict)
            .count()
    };
    let args = Args::new()
        .with("communes", communes.len())
        .with("met", of(Verdict::Met))
        .with("not_met", of(Verdict::NotMet))
        .with("undetermined", of(Verdict::Undetermined));
    words.texts.with("district-counts", &args)
}
