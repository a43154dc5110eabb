//! What a page's script searches, sorts and chooses communes by: columns of whole numbers and names, for a country
//! fits into them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::view::{Overview, Place};
use crate::engine::Verdict;
use crate::number::Decimal;
use crate::report::groups;
use crate::report::words::Words;

/// The communes in the order of the page, a column each.
#[derive(Debug, Serialize)]
pub(super) struct Index {
    /// Names and codes, as they are searched and as the title of a page says them.
    names: Vec<String>,
    codes: Vec<String>,
    /// The places of districts and verdicts among what can be chosen, and those of all classes that are possible.
    districts: Vec<usize>,
    verdicts: Vec<usize>,
    classes: Vec<Vec<usize>>,
    /// Points by size, the least first: only their order is asked, and it is that of exact decimals.
    points: Vec<usize>,
    criteria: Vec<Vec<usize>>,
}

impl Index {
    pub(super) fn new(words: &Words<'_>, overview: &Overview, places: &[Place<'_>]) -> Self {
        let outcomes = || places.iter().map(|place| &place.scored.outcome);
        let identities = || places.iter().map(|place| &place.scored.record.identity);
        let headings = overview.districts.iter().zip(0_usize..);
        let headings: BTreeMap<&str, usize> = headings.map(|(it, at)| (it.as_str(), at)).collect();
        let classes: Vec<_> = words.standard.classes.ids().collect();
        let criteria = 0..words.standard.criteria.len();
        Self {
            names: identities().map(|it| words.commune(it)).collect(),
            codes: identities()
                .map(|it| it.code.clone().unwrap_or_default())
                .collect(),
            districts: identities()
                .map(|it| {
                    let place =
                        groups::place_name(words, it.district.as_deref(), it.province.as_deref());
                    headings.get(place.as_str()).copied().unwrap_or_default()
                })
                .collect(),
            verdicts: outcomes().map(|it| number(it.verdict)).collect(),
            classes: outcomes()
                .map(|it| {
                    let places = classes.iter().enumerate();
                    let places = places.filter(|(_, class)| it.classes.contains(class));
                    places.map(|(at, _)| at).collect()
                })
                .collect(),
            points: sizes(outcomes().map(|it| (it.points.min, it.points.max))),
            criteria: criteria
                .map(|at| {
                    let own = outcomes().map(|it| it.criteria.get(at).map(|own| own.points));
                    sizes(own.map(|own| own.map_or_else(Default::default, |it| (it.min, it.max))))
                })
                .collect(),
        }
    }

    /// That of what has names, codes and sizes alone.
    pub(super) fn of_names(
        names: Vec<String>,
        codes: Vec<String>,
        points: Vec<usize>,
        criteria: Vec<Vec<usize>>,
    ) -> Self {
        Self {
            names,
            codes,
            districts: Vec::new(),
            verdicts: Vec::new(),
            classes: Vec::new(),
            points,
            criteria,
        }
    }
}

/// The place of a verdict among those that can be chosen.
const fn number(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Met => 0,
        Verdict::NotMet => 1,
        Verdict::Undetermined => 2,
    }
}

/// For each of some points how many different ones are less.
pub(super) fn sizes(points: impl Iterator<Item = (Decimal, Decimal)>) -> Vec<usize> {
    let points: Vec<_> = points.collect();
    let mut order = points.clone();
    order.sort_unstable();
    order.dedup();
    let size = |own: &(Decimal, Decimal)| order.binary_search(own).unwrap_or_default();
    points.iter().map(size).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_of_exact_decimals() {
        let points = ["0.1", "10", "9.99999999999999999999999999", "0.10", "0"];
        let points = points.map(|text| (text.parse().unwrap(), Decimal::from(100)));
        assert_eq!(sizes(points.into_iter()), [1, 3, 2, 1, 0]);
    }
}
