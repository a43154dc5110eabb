//! What is known of communes, and their classes.

use super::collector::Collector;
use crate::compare::change::{Aspect, Kind, Subject, Value};
use crate::compare::pairs;
use crate::model::{AttributeDomain, ClassId, Condition, Is, spell};
use crate::names::key;

pub(super) fn compare(collector: &mut Collector<'_>) {
    attributes(collector);
    classes(collector);
}

fn attributes(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let pairs = pairs::attributes(old, new);
    for (before, after) in &pairs.both {
        let (before, after) = (&old.attributes[*before], &new.attributes[*after]);
        let subject = Subject::Attribute(after.name.clone());
        let places = (Some(before.span), Some(after.span));
        rename(collector, &subject, (&before.name, &after.name), places);
        let labels = (Some(before.label.as_str()), Some(after.label.as_str()));
        collector.text(&subject, Aspect::Label, labels, places);
        if choices(&before.domain) != choices(&after.domain) {
            let domain = |domain| Some(Value::Code(spell::domain_text(domain)));
            let domains = (domain(&before.domain), domain(&after.domain));
            collector.detail(&subject, Aspect::Domain, domains, places);
        }
    }
    for id in pairs.new {
        let attribute = &new.attributes[id];
        let subject = Subject::Attribute(attribute.name.clone());
        collector.add(&subject, Kind::Added, (None, Some(attribute.span)));
    }
    for id in pairs.old {
        let attribute = &old.attributes[id];
        let subject = Subject::Attribute(attribute.name.clone());
        collector.add(&subject, Kind::Removed, (Some(attribute.span), None));
    }
}

/// What an attribute can be, in whatever order it is listed.
fn choices(domain: &AttributeDomain) -> Option<Vec<String>> {
    match domain {
        AttributeDomain::Flag => None,
        AttributeDomain::Choices(choices) => {
            let mut keys: Vec<String> = choices.iter().map(|choice| key(choice)).collect();
            keys.sort();
            Some(keys)
        }
    }
}

/// The name in the file, if it is another.
pub(super) fn rename(
    collector: &mut Collector<'_>,
    subject: &Subject,
    (old, new): (&str, &str),
    places: super::collector::Places,
) {
    if key(old) != key(new) {
        let names = (
            Some(Value::Code(old.to_owned())),
            Some(Value::Code(new.to_owned())),
        );
        collector.detail(subject, Aspect::Name, names, places);
    }
}

fn classes(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let pairs = pairs::classes(old, new);
    for (before, after) in &pairs.both {
        let (before, after) = (&old.classes[*before], &new.classes[*after]);
        let subject = Subject::Class(after.name.clone());
        let places = (Some(before.span), Some(after.span));
        rename(collector, &subject, (&before.name, &after.name), places);
        let labels = (Some(before.label.as_str()), Some(after.label.as_str()));
        collector.text(&subject, Aspect::Label, labels, places);
        let meaning = |standard, condition: &Option<Condition<Is>>| {
            let general = condition.as_ref().map(Condition::general);
            general.map(|condition| spell::rule(standard, &condition))
        };
        if meaning(&collector.renamed, &before.condition) != meaning(new, &after.condition) {
            let said = |standard, condition: &Option<_>| {
                let words = spell::condition_text(standard, condition.as_ref());
                Some(Value::Code(words))
            };
            let conditions = (said(old, &before.condition), said(new, &after.condition));
            collector.detail(&subject, Aspect::Condition, conditions, places);
        }
    }
    let in_new_order: Vec<ClassId> = {
        let mut ids: Vec<ClassId> = pairs.both.iter().map(|(_, new)| *new).collect();
        ids.sort_unstable();
        ids
    };
    let in_old_order: Vec<ClassId> = {
        let mut both = pairs.both.clone();
        both.sort_unstable();
        both.into_iter().map(|(_, new)| new).collect()
    };
    if in_new_order != in_old_order {
        let names = |ids: &[ClassId]| {
            let name = |id: ClassId| new.classes[id].name.clone();
            Some(Value::Code(spell::order(ids.iter().copied(), name)))
        };
        let orders = (names(&in_old_order), names(&in_new_order));
        collector.detail(&Subject::Classes, Aspect::Order, orders, (None, None));
    }
    for id in pairs.new {
        let class = &new.classes[id];
        let subject = Subject::Class(class.name.clone());
        collector.add(&subject, Kind::Added, (None, Some(class.span)));
    }
    for id in pairs.old {
        let class = &old.classes[id];
        let subject = Subject::Class(class.name.clone());
        collector.add(&subject, Kind::Removed, (Some(class.span), None));
    }
}
