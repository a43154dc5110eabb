//! What points and the recognition rest on.

use std::collections::HashSet;

use crate::model::{IndicatorId, Level, Quantity, Scoring, Standard};

/// The indicators that items and requirements look at, and those that these are calculated from.
pub(super) fn used(standard: &Standard) -> HashSet<IndicatorId> {
    let items = standard.items.values();
    let requirements = standard.recognition.requirements.iter();
    let used = items
        .flat_map(|item| item.scoring.indicators())
        .chain(requirements.flat_map(|requirement| requirement.condition.indicators()));
    with_terms(standard, used)
}

/// The indicators of which items look at the previous period, and those that these are calculated
/// from.
pub(super) fn compared(standard: &Standard) -> HashSet<IndicatorId> {
    let levels = standard
        .items
        .values()
        .filter_map(|item| match &item.scoring {
            Scoring::Measure {
                quantity: Quantity::Change(change),
                ..
            } => Some(change.level),
            _ => None,
        });
    let indicators = levels.flat_map(|level: Level| {
        let denominator = level.denominator();
        std::iter::once(level.numerator()).chain(denominator)
    });
    with_terms(standard, indicators)
}

/// All these indicators, and what those among them that are calculated are calculated from.
fn with_terms(standard: &Standard, ids: impl Iterator<Item = IndicatorId>) -> HashSet<IndicatorId> {
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
