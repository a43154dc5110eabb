//! Criteria and their items.

use super::collector::{Collector, Places, Sources};
use super::{groups, rows};
use crate::compare::change::{Aspect, Figures, Group, Kind, Number, Subject, Value};
use crate::compare::pairs;
use crate::model::{
    Condition, CriterionId, Fact, Item, ItemId, Points, Quantity, Scale, Scoring, Standard, spell,
};
use crate::names::key;

pub(super) fn compare(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let pairs = pairs::criteria(old, new);
    for (before, after) in &pairs.both {
        criterion(collector, *before, *after);
    }
    for id in &pairs.new {
        let added = &new.criteria[*id];
        let subject = Subject::Criterion(added.number);
        collector.add(&subject, Kind::Added, (None, Some(added.span)));
    }
    for id in &pairs.old {
        let removed = &old.criteria[*id];
        let (number, places) = (removed.number, (Some(removed.span), None));
        let gone = Group::Criterion { number, gone: true };
        collector.add_under(gone, &Subject::Criterion(number), Kind::Removed, places);
    }
    let items = pairs::items(old, new);
    for (before, after) in items.both {
        item(collector, before, after);
    }
    // The items of a criterion that is new or gone are told with it.
    for id in items.new {
        let item = &new.items[id];
        if !pairs.new.contains(&item.criterion) {
            let places = (None, Some(item.span));
            collector.add(&Subject::Item(item.number), Kind::Added, places);
        }
    }
    for id in items.old {
        let item = &old.items[id];
        let of = pairs.of_old(item.criterion);
        if let Some(of) = of {
            let group = Group::of_criterion(new.criteria[of].number);
            let places = (Some(item.span), None);
            collector.add_under(group, &Subject::Item(item.number), Kind::Removed, places);
        }
    }
}

fn criterion(collector: &mut Collector<'_>, before: CriterionId, after: CriterionId) {
    let (old, new) = (collector.old, collector.new);
    let (before, after) = (&old.criteria[before], &new.criteria[after]);
    let subject = Subject::Criterion(after.number);
    let places = (Some(before.span), Some(after.span));
    if before.number != after.number {
        let kind = Kind::Renumbered {
            old: Number::Criterion(before.number),
            kept: true,
        };
        collector.add(&subject, kind, places);
    }
    let titles = (Some(before.title.as_str()), Some(after.title.as_str()));
    collector.text(&subject, Aspect::Title, titles, places);
    collector.points(&subject, Aspect::Max, (&before.max, &after.max));
}

fn item(collector: &mut Collector<'_>, before: ItemId, after: ItemId) {
    let (old, new) = (collector.old, collector.new);
    let (before, after) = (&old.items[before], &new.items[after]);
    let subject = Subject::Item(after.number);
    let places = (Some(before.span), Some(after.span));
    // One that keeps its number within its criterion goes where that goes.
    let of = collector.numbers.new_criterion(before.number.criterion);
    if of != Some(after.number.criterion) || before.number.item != after.number.item {
        let kind = Kind::Renumbered {
            old: Number::Item(before.number),
            kept: true,
        };
        collector.add(&subject, kind, places);
    }
    let titles = (Some(before.title.as_str()), Some(after.title.as_str()));
    collector.text(&subject, Aspect::Title, titles, places);
    maximum(collector, before, after, places);
    match (&before.scoring, &after.scoring) {
        (
            Scoring::Flag { .. } | Scoring::When { .. },
            Scoring::Flag { .. } | Scoring::When { .. },
        ) => award(collector, &subject, (before, after)),
        (
            Scoring::Measure {
                quantity: measured,
                scale,
            },
            Scoring::Measure {
                quantity: measures,
                scale: gives,
            },
        ) => {
            let was = spell::quantity_text(old, *measured);
            let is = spell::quantity_text(new, *measures);
            let renamed = spell::quantity_text(&collector.renamed, *measured);
            if key(&renamed) != key(&is) {
                let said = (Some(Value::Code(was)), Some(Value::Code(is)));
                collector.detail(&subject, Aspect::Quantity, said, places);
            }
            let rounding = |scale: &Scale| {
                let rounding = scale.rounding.map(spell::rounding_text);
                rounding.map(Value::Code)
            };
            let roundings = (rounding(scale), rounding(gives));
            collector.detail(&subject, Aspect::Rounding, roundings, places);
            let was_names = groups::names(&collector.renamed);
            let is_names = groups::names(new);
            let was_parameters = groups::parameters(&collector.renamed);
            let is_parameters = groups::parameters(new);
            let old_rows = groups::Side {
                names: &was_names,
                parameters: &was_parameters,
                rows: scale,
                wording: measured.wording(),
                unit: counted_unit(old, *measured),
                states_max: before.stated_max.is_some(),
                criterion: criterion_citation(old, before),
            };
            let new_rows = groups::Side {
                names: &is_names,
                parameters: &is_parameters,
                rows: gives,
                wording: measures.wording(),
                unit: counted_unit(new, *measures),
                states_max: after.stated_max.is_some(),
                criterion: criterion_citation(new, after),
            };
            rows::compare(collector, &subject, (&old_rows, &new_rows), places);
        }
        (Scoring::Flag { .. } | Scoring::When { .. }, Scoring::Measure { .. })
        | (Scoring::Measure { .. }, Scoring::Flag { .. } | Scoring::When { .. }) => {
            collector.add(&subject, Kind::Scoring, places);
        }
    }
}

/// The unit of what is counted.
fn counted_unit(standard: &Standard, quantity: Quantity) -> Option<&str> {
    let counted = quantity.counted()?;
    Some(standard.indicators[counted].unit())
}

/// Points where a condition holds, and who stands behind them.
fn award(collector: &mut Collector<'_>, subject: &Subject, (before, after): (&Item, &Item)) {
    let (Some((asked, was)), Some((asks, is))) = (awarded(before), awarded(after)) else {
        return;
    };
    let places = (Some(was.span), Some(is.span));
    let (from, to) = (collector.old, collector.new);
    if spell::rule(&collector.renamed, &asked) != spell::rule(to, &asks) {
        let code = |standard, condition| Some(Value::Code(spell::rule_text(standard, condition)));
        let said = (code(from, &asked), code(to, &asks));
        collector.detail(subject, Aspect::Condition, said, places);
    }
    let values = (
        Some(Value::Points(was.value)),
        Some(Value::Points(is.value)),
    );
    collector.detail(subject, Aspect::Award, values, places);
    let (old, new) = (
        criterion_citation(collector.old, before),
        criterion_citation(collector.new, after),
    );
    let inherited = was.citation.as_deref() == old && is.citation.as_deref() == new;
    let (mut was, mut is) = (Sources::from(was), Sources::from(is));
    if inherited {
        (was.citation, is.citation) = (None, None);
    }
    collector.sources(subject, &Figures::Own, (&was, &is), places);
}

/// The condition and the points of an item that awards them; a yes/no is a condition of one fact.
fn awarded(item: &Item) -> Option<(Condition, &Points)> {
    match &item.scoring {
        Scoring::Flag { indicator, points } => {
            Some((Condition::Fact(Fact::Answer(*indicator)), points))
        }
        Scoring::When { condition, points } => Some((condition.clone(), points)),
        Scoring::Measure { .. } => None,
    }
}

/// The provision that all figures of an item's criterion come from unless they say otherwise.
fn criterion_citation<'a>(standard: &'a Standard, item: &Item) -> Option<&'a str> {
    standard.criteria[item.criterion].max.citation.as_deref()
}

/// The maximum that an item states itself, and who stands behind it. One that is only the most of
/// its rows changes with them, and so does a provision that it shares with some.
fn maximum(collector: &mut Collector<'_>, before: &Item, after: &Item, places: Places) {
    let (was, is) = (before.stated_max.as_ref(), after.stated_max.as_ref());
    if was.is_none() && is.is_none() {
        return;
    }
    let subject = Subject::Item(after.number);
    let place = |max: Option<&Points>| max.map(|max| max.span);
    let places = (place(was).or(places.0), place(is).or(places.1));
    let max = |item: &Item| Some(Value::Points(item.max));
    collector.detail(&subject, Aspect::Max, (max(before), max(after)), places);
    if let (Some(was), Some(is)) = (was, is) {
        let shares = |item: &Item, max: &Points| {
            let mut rows = item.scoring.points();
            rows.any(|row| row.citation == max.citation)
        };
        let shared = shares(before, was) && shares(after, is);
        let (mut was, mut is) = (Sources::from(was), Sources::from(is));
        if shared {
            (was.citation, is.citation) = (None, None);
        }
        collector.sources(&subject, &Figures::Max, (&was, &is), places);
    }
}
