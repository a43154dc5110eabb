//! Rules of two standards that are one and the same, however they are written down: with gaps in
//! the data they cannot differ either.

use std::collections::{HashMap, HashSet};

use crate::model::{
    Band, ByParameter, ClassId, Condition, Fact, IndicatorId, Interval, Item, Level, Quantity,
    Ratio, Scale, Scoring, Standard, spell,
};
use crate::names::key;
use crate::number::Decimal;

/// Whether two standards mean the same by an indicator: it has one name, and is reported in both
/// or calculated from the same.
pub(super) fn same_indicator(
    (old, one): (&Standard, IndicatorId),
    (new, other): (&Standard, IndicatorId),
) -> bool {
    // What both are calculated from, each pair once, however many ways lead there. A name is that of
    // one indicator, so each has one partner.
    let mut seen = HashSet::new();
    let mut open = vec![(one, other)];
    while let Some((one, other)) = open.pop() {
        if !seen.insert(one) {
            continue;
        }
        let (before, after) = (&old.indicators[one], &new.indicators[other]);
        let is_same = key(&before.name) == key(&after.name)
            && spell::terms(old, before) == spell::terms(new, after);
        if !is_same {
            return false;
        }
        let mut partners: HashMap<(bool, String), IndicatorId> = HashMap::new();
        for term in &after.terms {
            let name = key(&new.indicators[term.indicator].name);
            partners.insert((term.minus, name), term.indicator);
        }
        for term in &before.terms {
            let name = key(&old.indicators[term.indicator].name);
            let Some(partner) = partners.get(&(term.minus, name)) else {
                return false;
            };
            open.push((term.indicator, *partner));
        }
    }
    true
}

/// Whether two conditions that read alike ask for the same.
pub(super) fn same_condition(
    (old, one): (&Standard, &Condition),
    (new, other): (&Standard, &Condition),
) -> bool {
    let same = one.indicators().into_iter().all(|id| {
        let mut others = other.indicators().into_iter();
        others.any(|it| same_indicator((old, id), (new, it)))
    });
    // Parameters of one name may have two values.
    spell::rule(old, &in_numbers(one)) == spell::rule(new, &in_numbers(other)) && same
}

/// A condition with numbers in place of the names of parameters.
fn in_numbers(condition: &Condition) -> Condition {
    let all = |parts: &[Condition]| parts.iter().map(in_numbers).collect();
    match condition {
        Condition::Any(parts) => Condition::Any(all(parts)),
        Condition::All(parts) => Condition::All(all(parts)),
        Condition::Not(part) => Condition::Not(Box::new(in_numbers(part))),
        Condition::Fact(Fact::Within(id, interval, _)) => {
            Condition::Fact(Fact::Within(*id, *interval, ByParameter::default()))
        }
        Condition::Fact(fact) => Condition::Fact(*fact),
    }
}

/// Of two items that measure the same but for the bases of their ratios, these bases; of what is no
/// ratio, 1 and 1.
pub(super) fn same_but_for_base(
    old: (&Standard, &Item),
    new: (&Standard, &Item),
) -> Option<(Decimal, Decimal)> {
    let quantity = |item: &Item| match &item.scoring {
        Scoring::Measure { quantity, .. } => Some(*quantity),
        Scoring::Flag { .. } | Scoring::When { .. } => None,
    };
    let one = Decimal::ONE;
    if let (Some(Quantity::Level(Level::Ratio(a))), Some(Quantity::Level(Level::Ratio(b)))) =
        (quantity(old.1), quantity(new.1))
    {
        let same = |one, other| same_indicator((old.0, one), (new.0, other));
        let same = same(a.numerator, b.numerator) && same(a.denominator, b.denominator);
        return same.then_some((a.base, b.base));
    }
    same_quantity(old, new).then_some((one, one))
}

/// Whether two items of two standards measure or ask the same.
pub(super) fn same_quantity(
    (old, before): (&Standard, &Item),
    (new, after): (&Standard, &Item),
) -> bool {
    let same = |one, other| same_indicator((old, one), (new, other));
    let same_ratio = |one: &Ratio, other: &Ratio| {
        same(one.numerator, other.numerator)
            && same(one.denominator, other.denominator)
            && one.base == other.base
    };
    match (&before.scoring, &after.scoring) {
        (Scoring::Flag { indicator: a, .. }, Scoring::Flag { indicator: b, .. }) => same(*a, *b),
        (Scoring::Measure { quantity: a, .. }, Scoring::Measure { quantity: b, .. }) => {
            let same_level = match (a.level(), b.level()) {
                (Level::Ratio(a), Level::Ratio(b)) => same_ratio(&a, &b),
                (Level::Count(a), Level::Count(b)) | (Level::Percent(a), Level::Percent(b)) => {
                    same(a, b)
                }
                (Level::Ratio(_) | Level::Count(_) | Level::Percent(_), _) => false,
            };
            same_level
                && match (a, b) {
                    (Quantity::Change(a), Quantity::Change(b)) => {
                        a.direction == b.direction && a.relative == b.relative
                    }
                    _ => a.compares() == b.compares(),
                }
        }
        (Scoring::When { condition: a, .. }, Scoring::When { condition: b, .. }) => {
            same_condition((old, a), (new, b))
        }
        (Scoring::Flag { .. } | Scoring::When { .. } | Scoring::Measure { .. }, _) => false,
    }
}

/// Whether two items are scored by one and the same rule: whatever order its rows stand in, be they
/// one band or several that give the same, for each class by itself or for several at once.
pub(super) fn same_rule(old: (&Standard, &Item), new: (&Standard, &Item)) -> bool {
    if !same_quantity(old, new) {
        return false;
    }
    match (&old.1.scoring, &new.1.scoring) {
        (Scoring::Flag { points: a, .. }, Scoring::Flag { points: b, .. })
        | (Scoring::When { points: a, .. }, Scoring::When { points: b, .. }) => a.value == b.value,
        (Scoring::Measure { quantity, scale: a }, Scoring::Measure { scale: b, .. }) => {
            // A maximum says what is possible only where there is nothing to measure and no row
            // rules it.
            let is_open = match quantity {
                Quantity::Level(Level::Count(id) | Level::Percent(id)) => {
                    old.0.indicators[*id].is_calculated()
                }
                Quantity::Level(Level::Ratio(_)) | Quantity::Change(_) => true,
            };
            same_rows((old.0, a), (new.0, b)) && (!is_open || old.1.max == new.1.max)
        }
        _ => false,
    }
}

fn same_rows((old, one): (&Standard, &Scale), (new, other): (&Standard, &Scale)) -> bool {
    if !one.is_by_class() && !other.is_by_class() {
        return rows_of(one, None) == rows_of(other, None);
    }
    old.classes.len() == new.classes.len()
        && old.classes.iter().all(|(id, class)| {
            let mut others = new.classes.iter();
            let other_id = others.find(|(_, it)| key(&it.name) == key(&class.name));
            other_id.is_some_and(|(other_id, _)| {
                rows_of(one, Some(id)) == rows_of(other, Some(other_id))
            })
        })
}

/// Values and points of bands, and the points of `không phát sinh`.
type Rows = (Vec<(Interval, Decimal)>, Option<Decimal>);

/// What a scale gives communes of a class, the lowest values first.
fn rows_of(scale: &Scale, class: Option<ClassId>) -> Rows {
    let bands = scale.bands.iter();
    let mut bands: Vec<&Band> = bands
        .filter(|band| class.is_none_or(|class| band.holds_for(class)))
        .collect();
    bands.sort_by_key(|band| {
        let lower = band.interval.lower;
        lower.map(|end| (end.value, !end.inclusive))
    });
    let mut rows: Vec<(Interval, Decimal)> = Vec::new();
    for band in bands {
        let points = band.points.value;
        match rows.last_mut() {
            Some((interval, same)) if *same == points && follows(interval, &band.interval) => {
                interval.upper = band.interval.upper;
            }
            _ => rows.push((band.interval, points)),
        }
    }
    let rule = match class {
        Some(class) => scale.no_case_for(class),
        None => scale.no_case.first(),
    };
    (rows, rule.map(|rule| rule.points.value))
}

/// Whether one range begins just where another ends.
fn follows(one: &Interval, next: &Interval) -> bool {
    (one.upper.zip(next.lower))
        .is_some_and(|(end, start)| end.value == start.value && end.inclusive != start.inclusive)
}
