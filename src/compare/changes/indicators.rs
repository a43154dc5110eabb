//! Reported figures.

use std::collections::BTreeMap;

use super::collector::{Collector, Places};
use super::communes::rename;
use crate::compare::change::{Aspect, Kind, Subject, Value};
use crate::compare::pairs;
use crate::model::{Indicator, IndicatorId, IndicatorKind, Parts, spell};
use crate::names::key;
use crate::number::Decimal;

pub(super) fn compare(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let pairs = pairs::indicators(old, new);
    for (was, is) in &pairs.both {
        let (before, after) = (&old.indicators[*was], &new.indicators[*is]);
        let subject = Subject::Indicator(after.name.clone());
        let places = (Some(before.span), Some(after.span));
        rename(collector, &subject, (&before.name, &after.name), places);
        let labels = (Some(before.label.as_str()), Some(after.label.as_str()));
        collector.text(&subject, Aspect::Label, labels, places);
        if key(before.unit()) != key(after.unit()) || kind(before) != kind(after) {
            let unit = |indicator: &Indicator| Some(Value::Code(spell::unit_text(&indicator.kind)));
            let units = (unit(before), unit(after));
            collector.detail(&subject, Aspect::Unit, units, places);
        }
        if spell::terms(&collector.renamed, before) != spell::terms(new, after) {
            let sum = |standard, indicator| spell::sum_text(standard, indicator).map(Value::Code);
            let sums = (sum(old, before), sum(new, after));
            collector.detail(&subject, Aspect::Sum, sums, places);
        }
        if before.adjustment != after.adjustment {
            let said = |indicator: &Indicator| {
                let said = indicator.adjustment.map(spell::adjustment);
                said.map(|said| Value::Code(said.to_owned()))
            };
            let values = (said(before), said(after));
            collector.detail(&subject, Aspect::Adjustment, values, places);
        }
        limits(collector, &subject, (*was, *is), places);
    }
    for id in pairs.new {
        let indicator = &new.indicators[id];
        let subject = Subject::Indicator(indicator.name.clone());
        collector.add(&subject, Kind::Added, (None, Some(indicator.span)));
    }
    for id in pairs.old {
        let indicator = &old.indicators[id];
        let subject = Subject::Indicator(indicator.name.clone());
        collector.add(&subject, Kind::Removed, (Some(indicator.span), None));
    }
}

/// Which kind of figure, whatever its unit is called.
fn kind(indicator: &Indicator) -> u8 {
    match indicator.kind {
        IndicatorKind::Flag => 0,
        IndicatorKind::Percent => 1,
        IndicatorKind::Count { .. } => 2,
    }
}

fn limits(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (IndicatorId, IndicatorId),
    places: Places,
) {
    let before = &collector.old.indicators[old];
    let after = &collector.new.indicators[new];
    let limit = |text| Some(Value::Code(text));
    let least = |value: Decimal| (!value.is_zero()).then(|| spell::at_least(value));
    let leasts = (least(before.at_least), least(after.at_least));
    if before.at_least != after.at_least {
        let values = (leasts.0.and_then(limit), leasts.1.and_then(limit));
        collector.detail(subject, Aspect::Limit, values, places);
    }
    if before.at_most != after.at_most {
        let most = |indicator: &Indicator| indicator.at_most.map(spell::at_most).and_then(limit);
        collector.detail(subject, Aspect::Limit, (most(before), most(after)), places);
    }
    // A limit is another one where one takes the place of one; else each is new or gone.
    let old = names(&collector.renamed, old);
    let new = names(collector.new, new);
    let gone = old.iter().filter(|(key, _)| !new.contains_key(*key));
    let come = new.iter().filter(|(key, _)| !old.contains_key(*key));
    let said = |(_, name): (&String, &String)| Some(Value::AtMost(name.clone()));
    let gone: Vec<Option<Value>> = gone.map(said).collect();
    let come: Vec<Option<Value>> = come.map(said).collect();
    if let ([one], [other]) = (gone.as_slice(), come.as_slice()) {
        let values = (one.clone(), other.clone());
        collector.detail(subject, Aspect::Limit, values, places);
        return;
    }
    let gone = gone.into_iter().map(|one| (one, None));
    for values in gone.chain(come.into_iter().map(|other| (None, other))) {
        collector.detail(subject, Aspect::Limit, values, places);
    }
}

/// The names of the indicators that limit this one by their keys, in whatever order they stand.
/// What follows from a sum is told with the sum.
fn names(standard: &Parts, id: IndicatorId) -> BTreeMap<String, String> {
    let limits = standard.indicators[id].limits.iter();
    let limits = limits.filter(|limit| !standard.follows(id, **limit));
    let names = limits.map(|id| standard.indicators[*id].name.clone());
    names.map(|name| (key(&name), name)).collect()
}
