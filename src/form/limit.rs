//! What a figure may not exceed, in terms of the other figures of a form.

use std::collections::BTreeMap;

use crate::model::{IndicatorId, Standard};

/// A limit of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// What the limiting figure is called.
    pub label: String,
    /// The reported figures that it is the sum of, each with how often it counts; itself, once, where it is
    /// reported.
    pub terms: Vec<(IndicatorId, i64)>,
}

impl Limit {
    /// The limits that are declared of a figure.
    pub(super) fn all(standard: &Standard, id: IndicatorId) -> Vec<Self> {
        let limits = standard.indicators[id].limits.iter();
        // What follows from sums is no limit that anybody wrote.
        let limits = limits.filter(|limit| !standard.follows(id, **limit));
        let of = |limit: &IndicatorId| {
            Some(Self {
                label: standard.indicators[*limit].label.clone(),
                terms: terms(standard, *limit)?,
            })
        };
        limits.filter_map(of).collect()
    }
}

/// The reported figures that a figure is the sum of. `None` where that cannot be counted.
fn terms(standard: &Standard, id: IndicatorId) -> Option<Vec<(IndicatorId, i64)>> {
    let mut of: BTreeMap<IndicatorId, BTreeMap<IndicatorId, i64>> = BTreeMap::new();
    for calculated in standard.calculated() {
        let mut sum: BTreeMap<IndicatorId, i64> = BTreeMap::new();
        for term in &standard.indicators[calculated].terms {
            let sign = if term.minus { -1 } else { 1 };
            let one = BTreeMap::from([(term.indicator, 1)]);
            for (figure, times) in of.get(&term.indicator).unwrap_or(&one) {
                let known = sum.entry(*figure).or_default();
                *known = known.checked_add(times.checked_mul(sign)?)?;
            }
        }
        of.insert(calculated, sum);
    }
    let own = BTreeMap::from([(id, 1)]);
    let terms = of.get(&id).unwrap_or(&own).iter();
    let terms = terms.map(|(figure, times)| (*figure, *times));
    Some(terms.filter(|(_, times)| *times != 0).collect())
}
