//! Reported figures.

use std::collections::BTreeSet;

use super::collector::{Collector, Places};
use super::communes::rename;
use crate::compare::change::{Aspect, Kind, Subject, Value};
use crate::compare::{pairs, spell};
use crate::exact::Decimal;
use crate::model::{Indicator, IndicatorKind, Standard};
use crate::names::key;

pub(super) fn compare(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old.standard, collector.new.standard);
    let pairs = pairs::indicators(old, new);
    for (before, after) in &pairs.both {
        let (before, after) = (&old.indicators[*before], &new.indicators[*after]);
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
        limits(collector, &subject, (before, after), places);
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
    (before, after): (&Indicator, &Indicator),
    places: Places,
) {
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
    let old = names(collector.old.standard, before);
    let new = names(collector.new.standard, after);
    let gone: Vec<&String> = old.difference(&new).collect();
    let come: Vec<&String> = new.difference(&old).collect();
    let said = |standard, indicator, wanted: &str| {
        limit_by_key(standard, indicator, wanted).and_then(|name| limit(spell::limit(&name)))
    };
    let (from, to) = (collector.old.standard, collector.new.standard);
    if let ([one], [other]) = (gone.as_slice(), come.as_slice()) {
        let values = (said(from, before, one), said(to, after, other));
        collector.detail(subject, Aspect::Limit, values, places);
        return;
    }
    for one in gone {
        let values = (said(from, before, one), None);
        collector.detail(subject, Aspect::Limit, values, places);
    }
    for other in come {
        let values = (None, said(to, after, other));
        collector.detail(subject, Aspect::Limit, values, places);
    }
}

/// The indicators that limit this one, in whatever order they stand.
fn names(standard: &Standard, indicator: &Indicator) -> BTreeSet<String> {
    let limits = indicator.limits.iter();
    limits
        .map(|id| key(&standard.indicators[*id].name))
        .collect()
}

fn limit_by_key(standard: &Standard, indicator: &Indicator, wanted: &str) -> Option<String> {
    let names = indicator
        .limits
        .iter()
        .map(|id| &standard.indicators[*id].name);
    names.into_iter().find(|name| key(name) == wanted).cloned()
}
