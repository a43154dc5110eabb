//! What is not known and was needed, the most decisive first.

use std::cmp::Reverse;

use super::class::Possible;
use super::outcome::{
    ConditionKind, ConditionOutcome, CriterionOutcome, ItemOutcome, Measured, Missing, MissingName,
    Reading, Reason,
};
use crate::exact::Decimal;
use crate::model::{ItemId, Quantity, Scoring, Standard};

/// One need of one missing fact.
struct Need {
    name: MissingName,
    /// The open item, or `None` for a requirement.
    item: Option<ItemId>,
    spread: Decimal,
    decides_zero: bool,
}

/// Lists what is missing and could change a class, the points of an item or a requirement.
///
/// Alone, an indicator can move the total by no more than the spreads of its open items together;
/// an attribute can move the threshold by no more than the possible classes are apart.
pub(super) fn missing(
    standard: &Standard,
    possible: &Possible,
    criteria: &[CriterionOutcome],
    conditions: &[ConditionOutcome],
) -> Vec<Missing> {
    let recognition = &standard.recognition;
    let zero_counts = recognition.all_criteria_met || recognition.no_criterion_at_zero;
    let mut needs = Vec::new();
    for criterion in criteria {
        let decides_zero = zero_counts && criterion.points.may_be_zero();
        for outcome in &criterion.items {
            for name in lacking(standard, outcome) {
                needs.push(Need {
                    name,
                    item: Some(outcome.item),
                    spread: outcome.points.spread(),
                    decides_zero,
                });
            }
        }
    }
    for condition in conditions {
        if let ConditionKind::Requirement { judgement, .. } = &condition.kind {
            needs.extend(judgement.missing.iter().map(|name| Need {
                name: *name,
                item: None,
                spread: Decimal::ZERO,
                decides_zero: false,
            }));
        }
    }
    needs.sort_by_key(|need| need.name);
    let mut missing = attributes(standard, possible);
    for needs in needs.chunk_by(|a, b| a.name == b.name) {
        missing.extend(needs.first().map(|first| Missing {
            name: first.name,
            items: needs.iter().filter_map(|need| need.item).collect(),
            requirement: needs.iter().any(|need| need.item.is_none()),
            spread:
                (needs.iter().map(|need| need.spread)).fold(Decimal::ZERO, Decimal::saturating_add),
            decides_zero: needs.iter().any(|need| need.decides_zero),
        }));
    }
    missing.sort_by_key(|one| Reverse((one.requirement || one.decides_zero, one.spread)));
    missing
}

/// What the points of an item are open for the lack of.
fn lacking(standard: &Standard, outcome: &ItemOutcome) -> Vec<MissingName> {
    if outcome.points.is_exact() {
        return Vec::new();
    }
    let indicators = match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { indicator, .. }, Reason::Flag(None)) => [Some(*indicator), None],
        (Scoring::When { .. }, Reason::When(judgement)) => return judgement.missing.clone(),
        (
            Scoring::Measure { quantity, .. },
            Reason::Measured(Measured {
                numerator,
                denominator,
                reading: Reading::Open { .. },
            }),
        ) => match quantity {
            Quantity::Count(count) => [Some(*count), None],
            Quantity::Percent(percent) => [Some(*percent), None],
            Quantity::Ratio(ratio) => {
                let above = numerator.is_none().then_some(ratio.numerator);
                let below = denominator.is_none().then_some(ratio.denominator);
                [above, below.filter(|_| below != above)]
            }
        },
        _ => [None; 2],
    };
    let names = indicators.into_iter().flatten();
    names.map(MissingName::Indicator).collect()
}

/// The attributes that decide the class, each an entry of its own: what it moves is the threshold.
fn attributes(standard: &Standard, possible: &Possible) -> Vec<Missing> {
    let thresholds = || (possible.classes.iter()).map(|class| standard.threshold(*class));
    let (Some(least), Some(largest)) = (thresholds().min(), thresholds().max()) else {
        return Vec::new();
    };
    (possible.attributes.iter())
        .map(|attribute| Missing {
            name: MissingName::Attribute(*attribute),
            items: Vec::new(),
            requirement: false,
            spread: largest - least,
            decides_zero: false,
        })
        .collect()
}
