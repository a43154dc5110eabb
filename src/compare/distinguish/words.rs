//! Words that one standard takes for an attribute, and the other refuses.

use super::both::Both;
use super::witness::Facts;
use super::{Distinction, Finding, Part, Witness};
use crate::model::{Attribute, spell};
use crate::names::key;

pub(super) fn compare(both: &Both<'_>, distinction: &mut Distinction) {
    for new in both.new.attributes.values() {
        let mut olds = both.old.attributes.values();
        let Some(old) = olds.find(|old| key(&old.name) == key(&new.name)) else {
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
