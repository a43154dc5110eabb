//! What calculated indicators reach: nothing can be asked of them here.

use std::collections::HashSet;

use crate::model::{IndicatorId, Standard};

/// Indicators of which it cannot be said which figures they can have: those that are calculated,
/// and those that these limit, are limited by or are calculated from, however indirectly.
pub(super) fn touched(standard: &Standard) -> HashSet<IndicatorId> {
    let mut touched: HashSet<IndicatorId> = standard.calculated().into_iter().collect();
    loop {
        let before = touched.len();
        for (id, indicator) in standard.indicators.iter() {
            let terms = indicator.terms.iter().map(|term| term.indicator);
            let tied = || terms.clone().chain(indicator.limits.iter().copied());
            if touched.contains(&id) || tied().any(|other| touched.contains(&other)) {
                touched.insert(id);
                touched.extend(tied());
            }
        }
        if touched.len() == before {
            return touched;
        }
    }
}

/// All these indicators, and what those among them that are calculated are calculated from.
pub(super) fn with_terms(
    standard: &Standard,
    ids: impl Iterator<Item = IndicatorId>,
) -> HashSet<IndicatorId> {
    let mut all = HashSet::new();
    let mut next: Vec<IndicatorId> = ids.collect();
    while let Some(id) = next.pop() {
        if all.insert(id) {
            let terms = standard.indicators[id].terms.iter();
            next.extend(terms.map(|term| term.indicator));
        }
    }
    all
}
