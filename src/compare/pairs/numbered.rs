//! Criteria and items: by what they say, and by their numbers where that does not tell.
//!
//! One criterion put in between gives all later ones other numbers, and is one change. So what
//! has the same title, else the same rules, is the same whatever its number; the number decides
//! only where a criterion or an item keeps its place and is written anew.

use std::collections::HashMap;

use super::{Pairs, renamed};
use crate::model::{
    Condition, CriterionId, Fact, Id, Item, ItemId, ItemNumber, Parts, Scoring, Standard, Table,
    spell,
};
use crate::names::key;

/// Which numbers of two standards are those of one criterion or item.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    criteria: Vec<(u32, u32)>,
    items: Vec<(ItemNumber, ItemNumber)>,
}

impl Numbers {
    /// Those of two standards.
    pub fn of(old: &Standard, new: &Standard) -> Self {
        let of_criteria = criteria(old, new).both.into_iter();
        let of_items = items(old, new).both.into_iter();
        Self {
            criteria: of_criteria
                .map(|(was, is)| (old.criteria[was].number, new.criteria[is].number))
                .collect(),
            items: of_items
                .map(|(was, is)| (old.items[was].number, new.items[is].number))
                .collect(),
        }
    }

    /// The number that an item of the new standard has in the old one.
    pub fn old_item(&self, new: ItemNumber) -> Option<ItemNumber> {
        let pair = self.items.iter().find(|(_, is)| *is == new);
        pair.map(|(was, _)| *was)
    }

    /// The number that an item of the old standard has in the new one.
    pub fn new_item(&self, old: ItemNumber) -> Option<ItemNumber> {
        let pair = self.items.iter().find(|(was, _)| *was == old);
        pair.map(|(_, is)| *is)
    }

    /// The number that a criterion of the old standard has in the new one.
    pub fn new_criterion(&self, old: u32) -> Option<u32> {
        let pair = self.criteria.iter().find(|(was, _)| *was == old);
        pair.map(|(_, is)| *is)
    }
}

impl<I: Id> Pairs<I> {
    fn none<T>(old: &Table<I, T>, new: &Table<I, T>) -> Self {
        Self {
            both: Vec::new(),
            old: old.ids().collect(),
            new: new.ids().collect(),
        }
    }

    /// Takes for one what alone has a key on either side, of what is left.
    fn take<K: Eq + std::hash::Hash>(
        &mut self,
        of_old: impl Fn(I) -> Option<K>,
        of_new: impl Fn(I) -> Option<K>,
    ) {
        let mut keys: HashMap<K, (Vec<I>, Vec<I>)> = HashMap::new();
        for id in &self.old {
            if let Some(key) = of_old(*id) {
                keys.entry(key).or_default().0.push(*id);
            }
        }
        for id in &self.new {
            if let Some(key) = of_new(*id) {
                keys.entry(key).or_default().1.push(*id);
            }
        }
        for (was, is) in keys.into_values() {
            if let ([was], [is]) = (was.as_slice(), is.as_slice()) {
                self.pair(*was, *is);
            }
        }
        self.both.sort_unstable_by_key(|(was, _)| was.place());
    }

    fn pair(&mut self, was: I, is: I) {
        self.old.retain(|id| *id != was);
        self.new.retain(|id| *id != is);
        self.both.push((was, is));
    }
}

/// Criteria by title, then by what they score, and last by number.
pub(in crate::compare) fn criteria(old: &Standard, new: &Standard) -> Pairs<CriterionId> {
    let before = renamed(old, new);
    let mut pairs = Pairs::none(&old.criteria, &new.criteria);
    let number = |of: &Parts, id: CriterionId| of.criteria[id].number;
    let title = |of: &Parts, id: CriterionId| Some(key(&of.criteria[id].title));
    let rules = |of: &Parts, id: CriterionId| {
        let items = of.items_of(id).map(|(_, item)| rule(of, item));
        Some(items.collect::<Vec<_>>()).filter(|rules| !rules.is_empty())
    };
    pairs.take(
        |id| Some((number(old, id), title(old, id))),
        |id| Some((number(new, id), title(new, id))),
    );
    pairs.take(|id| title(old, id), |id| title(new, id));
    pairs.take(|id| rules(&before, id), |id| rules(new, id));
    let asked = |of: &Parts, id: CriterionId| {
        let names = of.items_of(id).flat_map(|(_, item)| names(of, item));
        Some(sorted(names.collect())).filter(|names: &Vec<String>| !names.is_empty())
    };
    pairs.take(|id| asked(&before, id), |id| asked(new, id));
    // A criterion in the place of another is that other written anew, unless places moved and the
    // two have nothing in common.
    let moved = (pairs.both.iter()).any(|(was, is)| number(old, *was) != number(new, *is));
    for was in pairs.old.clone() {
        let same = |is: &CriterionId| number(old, was) == number(new, *is);
        if let Some(is) = pairs.new.iter().copied().find(same) {
            let (of_old, of_new) = (asked(&before, was), asked(new, is));
            let of_new = of_new.unwrap_or_default();
            let shared = of_old.unwrap_or_default();
            if !moved || shared.iter().any(|name| of_new.contains(name)) {
                pairs.pair(was, is);
            }
        }
    }
    pairs.both.sort_unstable();
    pairs
}

/// Items of one criterion by title, then by what they score, and last by number; then those that
/// went to another criterion as they were.
pub(in crate::compare) fn items(old: &Standard, new: &Standard) -> Pairs<ItemId> {
    let before = renamed(old, new);
    let mut pairs = Pairs::none(&old.items, &new.items);
    let criteria = criteria(old, new).both;
    // Items are looked for under the criterion of the new standard.
    let was_in = |id: ItemId| {
        let of = old.items[id].criterion;
        let mut pair = criteria.iter().filter(|(was, _)| *was == of);
        pair.next().map(|(_, is)| *is)
    };
    let is_in = |id: ItemId| Some(new.items[id].criterion);
    let number = |of: &Parts, id: ItemId| of.items[id].number.item;
    let title = |of: &Parts, id: ItemId| key(&of.items[id].title);
    let scores = |of: &Parts, id: ItemId| rule(of, &of.items[id]);
    let asked = |of: &Parts, id: ItemId| {
        Some(sorted(names(of, &of.items[id]))).filter(|names| !names.is_empty())
    };
    pairs.take(
        |id| Some((was_in(id)?, number(old, id), title(old, id))),
        |id| Some((is_in(id)?, number(new, id), title(new, id))),
    );
    pairs.take(
        |id| Some((was_in(id)?, title(old, id))),
        |id| Some((is_in(id)?, title(new, id))),
    );
    pairs.take(
        |id| Some((was_in(id)?, scores(&before, id))),
        |id| Some((is_in(id)?, scores(new, id))),
    );
    pairs.take(
        |id| Some((was_in(id)?, asked(&before, id)?)),
        |id| Some((is_in(id)?, asked(new, id)?)),
    );
    pairs.take(
        |id| Some((title(old, id), asked(&before, id)?)),
        |id| Some((title(new, id), asked(new, id)?)),
    );
    let moved = |id: ItemId| {
        let mut both = pairs.both.iter();
        both.any(|(was, is)| {
            was_in(*was) == Some(id).map(|id| new.items[id].criterion)
                && is_in(*is) == was_in(*was)
                && number(old, *was) != number(new, *is)
        })
    };
    let of_moved: Vec<ItemId> = pairs.new.iter().copied().filter(|id| moved(*id)).collect();
    pairs.take(
        |id| Some((was_in(id)?, number(old, id))),
        |id| Some((is_in(id)?, number(new, id))).filter(|_| !of_moved.contains(&id)),
    );
    pairs
}

/// What an item scores, without regard to who stands behind it.
fn rule(standard: &Parts, item: &Item) -> String {
    match &item.scoring {
        Scoring::Flag { indicator, points } => {
            let condition = Condition::Fact(Fact::Answer(*indicator));
            format!("{} {}", spell::rule(standard, &condition), points.value)
        }
        Scoring::When { condition, points } => {
            format!("{} {}", spell::rule(standard, condition), points.value)
        }
        Scoring::Measure { quantity, scale } => {
            let rows = scale.bands.iter().map(|band| {
                let classes = (band.classes.iter()).map(|id| key(&standard.classes[*id].name));
                let classes = classes.collect::<Vec<_>>();
                format!("{:?} {} {classes:?}", band.written, band.points.value)
            });
            let rows: Vec<String> = rows.collect();
            let quantity = key(&spell::quantity_text(standard, *quantity));
            let no_case = scale.no_case.iter().map(|row| row.points.value.to_string());
            let no_case: Vec<String> = no_case.collect();
            format!("{quantity} {:?} {rows:?} {no_case:?}", scale.rounding)
        }
    }
}

/// The indicators that an item looks at.
fn names(standard: &Parts, item: &Item) -> Vec<String> {
    let ids = item.scoring.indicators().into_iter();
    ids.map(|id| key(&standard.indicators[id].name)).collect()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names.dedup();
    names
}
