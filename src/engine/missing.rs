//! What is not known and was needed, the most decisive first.

use std::cmp::Reverse;

use super::class::Possible;
use super::outcome::{
    CriterionOutcome, ItemOutcome, Measured, Missing, MissingName, Reading, Reason,
};
use crate::exact::Decimal;
use crate::model::{IndicatorId, ItemId, Quantity, Scoring, Standard};

/// One open item's need of one missing indicator.
struct Need {
    indicator: IndicatorId,
    item: ItemId,
    spread: Decimal,
    decides_zero: bool,
}

/// Lists what is missing and could change a class or the points of an item.
///
/// Alone, an indicator can move the total by no more than the spreads of its open items together;
/// an attribute can move the threshold by no more than the possible classes are apart, and the
/// total by no more than the spreads of the open items whose scale differs by class.
pub(super) fn missing(
    standard: &Standard,
    possible: &Possible,
    criteria: &[CriterionOutcome],
) -> Vec<Missing> {
    let recognition = &standard.recognition;
    let zero_counts = recognition.all_criteria_met || recognition.no_criterion_at_zero;
    let mut needs = Vec::new();
    for criterion in criteria {
        let decides_zero = zero_counts && criterion.points.may_be_zero();
        for outcome in &criterion.items {
            for indicator in lacking(standard, outcome).into_iter().flatten() {
                needs.push(Need {
                    indicator,
                    item: outcome.item,
                    spread: outcome.points.spread(),
                    decides_zero,
                });
            }
        }
    }
    needs.sort_by_key(|need| need.indicator);
    let mut missing = attributes(standard, possible, criteria, zero_counts);
    for needs in needs.chunk_by(|a, b| a.indicator == b.indicator) {
        missing.extend(needs.first().map(|first| Missing {
            name: MissingName::Indicator(first.indicator),
            items: needs.iter().map(|need| need.item).collect(),
            spread:
                (needs.iter().map(|need| need.spread)).fold(Decimal::ZERO, Decimal::saturating_add),
            decides_zero: needs.iter().any(|need| need.decides_zero),
        }));
    }
    missing.sort_by_key(|one| Reverse((one.decides_zero, one.spread)));
    missing
}

/// The indicators whose lack leaves the points of an item open.
fn lacking(standard: &Standard, outcome: &ItemOutcome) -> [Option<IndicatorId>; 2] {
    if outcome.points.is_exact() {
        return [None; 2];
    }
    match (&standard.items[outcome.item].scoring, &outcome.reason) {
        (Scoring::Flag { indicator, .. }, Reason::Flag(None)) => [Some(*indicator), None],
        (
            Scoring::Measure { quantity, .. },
            Reason::Measured(Measured {
                numerator,
                denominator,
                reading: Reading::Open { .. },
                ..
            }),
        ) => match quantity {
            Quantity::Count(id) | Quantity::Percent(id) => {
                [numerator.is_none().then_some(*id), None]
            }
            Quantity::Ratio(ratio) => {
                let above = numerator.is_none().then_some(ratio.numerator);
                let below = denominator.is_none().then_some(ratio.denominator);
                [above, below.filter(|_| below != above)]
            }
        },
        _ => [None; 2],
    }
}

/// The attributes that decide the class, and with it the threshold and the points of open items
/// whose scale differs by class.
fn attributes(
    standard: &Standard,
    possible: &Possible,
    criteria: &[CriterionOutcome],
    zero_counts: bool,
) -> Vec<Missing> {
    let thresholds = || (possible.classes.iter()).map(|class| standard.threshold(*class));
    let (Some(least), Some(largest)) = (thresholds().min(), thresholds().max()) else {
        return Vec::new();
    };
    let hangs_on_class = |outcome: &&ItemOutcome| match &standard.items[outcome.item].scoring {
        Scoring::Flag { .. } => false,
        Scoring::Measure { scale, .. } => !outcome.points.is_exact() && scale.is_by_class(),
    };
    let items = || {
        criteria
            .iter()
            .flat_map(|criterion| &criterion.items)
            .filter(hangs_on_class)
    };
    let decides_zero = zero_counts
        && (criteria.iter()).any(|criterion| {
            criterion.points.may_be_zero()
                && criterion.items.iter().any(|item| hangs_on_class(&item))
        });
    let spreads = items().map(|outcome| outcome.points.spread());
    let spread = spreads.fold(largest - least, Decimal::saturating_add);
    (possible.attributes.iter())
        .map(|attribute| Missing {
            name: MissingName::Attribute(*attribute),
            items: items().map(|outcome| outcome.item).collect(),
            spread,
            decides_zero,
        })
        .collect()
}
