//! Which entry of one standard is which of the other.

mod numbered;

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use crate::model::{
    AttributeId, ClassId, Id, IndicatorId, ParameterId, Parts, Requirement, Standard, Table,
};
use crate::names::key;

pub use numbered::Numbers;
pub(super) use numbered::{criteria, items};

/// The entries that two standards share, and those that only one has, each in its own order.
#[derive(Debug)]
pub(super) struct Pairs<I> {
    /// In both, in the old order.
    pub(super) both: Vec<(I, I)>,
    /// Only in the old one.
    pub(super) old: Vec<I>,
    /// Only in the new one.
    pub(super) new: Vec<I>,
}

impl<I: Id> Pairs<I> {
    fn by<T, K: Eq + Hash>(
        old: &Table<I, T>,
        new: &Table<I, T>,
        identity: impl Fn(&T) -> K,
    ) -> Self {
        let mut known: HashMap<K, I> = new
            .iter()
            .map(|(id, entry)| (identity(entry), id))
            .collect();
        let mut pairs = Self {
            both: Vec::new(),
            old: Vec::new(),
            new: Vec::new(),
        };
        for (id, entry) in old.iter() {
            match known.remove(&identity(entry)) {
                Some(other) => pairs.both.push((id, other)),
                None => pairs.old.push(id),
            }
        }
        let left = new.iter();
        let left = left.filter(|(id, entry)| known.get(&identity(entry)) == Some(id));
        pairs.new.extend(left.map(|(id, _)| id));
        pairs
    }

    /// Takes for one what has another name but the same label, where that leaves no doubt.
    fn renamed<T>(
        mut self,
        old: &Table<I, T>,
        new: &Table<I, T>,
        label: impl Fn(&T) -> &str,
    ) -> Self {
        // The one entry of each label; `None` where several have it.
        let only = |ids: &[I], table: &Table<I, T>| {
            let mut only: HashMap<String, Option<I>> = HashMap::new();
            for id in ids {
                let label = key(label(&table[*id]));
                let known = only.entry(label).and_modify(|known| *known = None);
                known.or_insert(Some(*id));
            }
            only
        };
        let (of_old, mut of_new) = (only(&self.old, old), only(&self.new, new));
        self.old.retain(|id| {
            let wanted = key(label(&old[*id]));
            let is_only = !wanted.is_empty() && of_old.get(&wanted) == Some(&Some(*id));
            let other = of_new.get_mut(&wanted).filter(|_| is_only);
            let other = other.and_then(Option::take);
            self.both.extend(other.map(|other| (*id, other)));
            other.is_none()
        });
        let taken: HashSet<usize> = self.both.iter().map(|(_, id)| id.place()).collect();
        self.new.retain(|id| !taken.contains(&id.place()));
        self
    }

    /// The entry of the new standard that is this one of the old.
    pub(super) fn of_old(&self, id: I) -> Option<I> {
        let pair = self.both.iter().find(|(old, _)| *old == id);
        pair.map(|(_, new)| *new)
    }
}

/// Attributes by name, else by label.
pub(super) fn attributes(old: &Standard, new: &Standard) -> Pairs<AttributeId> {
    let (old, new) = (&old.attributes, &new.attributes);
    Pairs::by(old, new, |it| key(&it.name)).renamed(old, new, |it| &it.label)
}

/// Classes by name, else by label.
pub(super) fn classes(old: &Standard, new: &Standard) -> Pairs<ClassId> {
    let (old, new) = (&old.classes, &new.classes);
    Pairs::by(old, new, |it| key(&it.name)).renamed(old, new, |it| &it.label)
}

/// Indicators by name, else by label.
pub(super) fn indicators(old: &Standard, new: &Standard) -> Pairs<IndicatorId> {
    let (old, new) = (&old.indicators, &new.indicators);
    Pairs::by(old, new, |it| key(&it.name)).renamed(old, new, |it| &it.label)
}

/// Parameters by name, else by label.
pub(super) fn parameters(old: &Standard, new: &Standard) -> Pairs<ParameterId> {
    let (old, new) = (&old.parameters, &new.parameters);
    Pairs::by(old, new, |it| key(&it.name)).renamed(old, new, |it| &it.label)
}

/// What the old standard consists of, with the names that the new one uses for the same things.
pub(super) fn renamed(old: &Standard, new: &Standard) -> Parts {
    let mut renamed = Parts::clone(old);
    let attributes = attributes(old, new);
    renamed.attributes = Table::default();
    for (id, attribute) in old.attributes.iter() {
        let mut attribute = attribute.clone();
        if let Some(other) = attributes.of_old(id) {
            attribute.name.clone_from(&new.attributes[other].name);
        }
        renamed.attributes.push(attribute);
    }
    let indicators = indicators(old, new);
    renamed.indicators = Table::default();
    for (id, indicator) in old.indicators.iter() {
        let mut indicator = indicator.clone();
        if let Some(other) = indicators.of_old(id) {
            indicator.name.clone_from(&new.indicators[other].name);
        }
        renamed.indicators.push(indicator);
    }
    let parameters = parameters(old, new);
    renamed.parameters = Table::default();
    for (id, parameter) in old.parameters.iter() {
        let mut parameter = parameter.clone();
        if let Some(other) = parameters.of_old(id) {
            parameter.name.clone_from(&new.parameters[other].name);
        }
        renamed.parameters.push(parameter);
    }
    let classes = classes(old, new);
    renamed.classes = Table::default();
    for (id, class) in old.classes.iter() {
        let mut class = class.clone();
        if let Some(other) = classes.of_old(id) {
            class.name.clone_from(&new.classes[other].name);
        }
        renamed.classes.push(class);
    }
    renamed
}

/// Indicators by name alone: what a data file calls them.
pub(super) fn columns(old: &Standard, new: &Standard) -> Pairs<IndicatorId> {
    Pairs::by(&old.indicators, &new.indicators, |it| key(&it.name))
}

/// A further condition of recognition by label, from either standard.
pub(super) type Requirements<'a> = Vec<(Option<&'a Requirement>, Option<&'a Requirement>)>;

/// Further conditions of recognition by label: those of the old standard, then those that only the
/// new one has.
pub(super) fn requirements<'a>(old: &'a Standard, new: &'a Standard) -> Requirements<'a> {
    let (old, new) = (&old.recognition.requirements, &new.recognition.requirements);
    // Of equal labels the first counts.
    let by_label = |list: &'a [Requirement]| -> HashMap<String, &'a Requirement> {
        let list = list.iter().rev();
        list.map(|one| (key(&one.label), one)).collect()
    };
    let (of_old, of_new) = (by_label(old), by_label(new));
    let shared = old.iter();
    let shared = shared.map(|one| (Some(one), of_new.get(&key(&one.label)).copied()));
    let only_new = new.iter();
    let only_new = only_new.filter(|one| !of_old.contains_key(&key(&one.label)));
    shared
        .chain(only_new.map(|one| (None, Some(one))))
        .collect()
}
