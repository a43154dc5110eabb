//! Words that one standard takes for an attribute, and the other refuses.

use std::collections::HashMap;

use super::both::Both;
use super::witness::Facts;
use super::{Distinction, Finding, Part, Witness};
use crate::model::{Attribute, spell};
use crate::names::key;

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
    let olds = both.old.attributes.values();
    let olds: HashMap<String, &Attribute> = olds.map(|old| (key(&old.name), old)).collect();
    for new in both.new.attributes.values() {
        let Some(old) = olds.get(&key(&new.name)).copied() else {
            continue;
        };
        let taken = |by: &Attribute, word: &str| {
            by.domain.place(word).map_or_else(
                || Finding::Refused(spell::domain_text(&by.domain)),
                |_| Finding::Taken,
            )
        };
        let mut words = old.domain.words().into_iter().chain(new.domain.words());
        let word = words.find(|word| taken(old, word) != taken(new, word));
        let Some(word) = word else { continue };
        let (was, is) = (taken(old, &word), taken(new, &word));
        let mut facts = Facts::default();
        facts.words.insert(key(&new.name), word);
        distinction.witnesses.push(Witness {
            part: Part::Reading(new.name.clone()),
            figures: both.named(&facts),
            old: was,
            new: is,
        });
    }
}
