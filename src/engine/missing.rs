//! What is not known and was needed, the most decisive first.

use std::cmp::Reverse;

use super::class::Possible;
use super::item::Figures;
use super::outcome::{
    ConditionKind, ConditionOutcome, CriterionOutcome, ItemOutcome, Missing, MissingName, Reading,
    Reason,
};
use crate::data::record::Record;
use crate::model::{Change, IndicatorId, ItemId, Quantity, Scoring, Standard};
use crate::number::Decimal;

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
/// an attribute can move the threshold by no more than the possible classes are apart, and the
/// total by no more than the spreads of the open items whose scale differs by class.
pub(super) fn missing(
    figures: &Figures<'_>,
    possible: &Possible,
    criteria: &[CriterionOutcome],
    conditions: &[ConditionOutcome],
) -> Vec<Missing> {
    let standard = figures.standard;
    let recognition = &standard.recognition;
    let zero_counts = recognition.asks_above_zero();
    let mut needs = Vec::new();
    for criterion in criteria {
        let decides_zero = zero_counts && criterion.points.may_be_zero();
        for outcome in &criterion.items {
            for name in lacking(figures, outcome) {
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
    let mut missing = attributes(standard, possible, criteria, zero_counts);
    for needs in needs.chunk_by(|a, b| a.name == b.name) {
        missing.extend(needs.first().map(|first| Missing {
            name: first.name,
            items: needs.iter().filter_map(|need| need.item).collect(),
            decides_class: false,
            requirement: needs.iter().any(|need| need.item.is_none()),
            spread:
                (needs.iter().map(|need| need.spread)).fold(Decimal::ZERO, Decimal::saturating_add),
            decides_zero: needs.iter().any(|need| need.decides_zero),
        }));
    }
    missing.sort_by_key(|one| Reverse((one.requirement || one.decides_zero, one.spread)));
    missing.shrink_to_fit();
    missing
}

/// What the points of an item are open for the lack of.
fn lacking(figures: &Figures<'_>, outcome: &ItemOutcome) -> Vec<MissingName> {
    if outcome.points.is_exact() {
        return Vec::new();
    }
    let indicators = match (
        &figures.standard.items[outcome.item].scoring,
        &outcome.reason,
    ) {
        (Scoring::Flag { indicator, .. }, Reason::Flag(None)) => [Some(*indicator), None],
        (Scoring::When { .. }, Reason::When(judgement)) => return judgement.missing.to_vec(),
        (Scoring::Measure { quantity, .. }, Reason::Measured(Reading::Open { .. })) => {
            let lacking = |id: IndicatorId| figures.number(id).is_none().then_some(id);
            let level = match quantity {
                Quantity::Level(level) => level,
                Quantity::Change(change) => return lacking_change(figures, *change),
            };
            let above = lacking(level.numerator());
            let below = level.denominator().and_then(lacking);
            [above, below.filter(|_| below != above)]
        }
        _ => [None; 2],
    };
    let mut names = Vec::with_capacity(2);
    for id in indicators.into_iter().flatten() {
        add(&mut names, figures.standard, &figures.record, id);
    }
    names
}

/// What a change is open for the lack of, in either period.
fn lacking_change(figures: &Figures<'_>, change: Change) -> Vec<MissingName> {
    let standard = figures.standard;
    let (above, below) = (change.level.numerator(), change.level.denominator());
    let mut names = Vec::new();
    for id in std::iter::once(above).chain(below) {
        if figures.number(id).is_none() {
            add(&mut names, standard, &figures.record, id);
        }
    }
    let then = figures.previous();
    for id in std::iter::once(above).chain(below) {
        if then.number(id).is_some() {
            continue;
        }
        let gaps = then.record.gaps(standard, id);
        let gaps = if gaps.is_empty() { vec![id] } else { gaps };
        for name in gaps.into_iter().map(MissingName::Previous) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Adds an indicator that is missing, or the reported parts for whose lack it cannot be
/// calculated; one whose parts are all there is itself what has to be looked at.
pub(super) fn add(
    names: &mut Vec<MissingName>,
    standard: &Standard,
    record: &Record,
    id: IndicatorId,
) {
    let gaps = record.gaps(standard, id);
    let gaps = if gaps.is_empty() { vec![id] } else { gaps };
    for name in gaps.into_iter().map(MissingName::Indicator) {
        if !names.contains(&name) {
            names.push(name);
        }
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
        Scoring::Flag { .. } | Scoring::When { .. } => false,
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
            decides_class: true,
            requirement: false,
            items: items().map(|outcome| outcome.item).collect(),
            spread,
            decides_zero,
        })
        .collect()
}
