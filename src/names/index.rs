//! Names among which the one is found that a misspelt name most likely meant.

use std::sync::{Mutex, PoisonError};

use super::near::{Letters, Table};
use super::{bare_of_key, key};

/// So many steps all looks into one index may take together; it answers none after that. A step is a
/// cell of a table of distances. All that is misspelt in 100,000 headings of the shipped standard
/// takes a third of them.
const MOST_STEPS: u64 = 400_000_000;

/// What it costs to hold two names' letters against each other, in steps.
const STEPS_OF_LETTERS: u64 = 4;

/// A list of names, worked out once for many misspelt ones.
#[derive(Debug)]
pub struct Index<S> {
    /// By the number of their letters, and of as many by their place in the list.
    entries: Vec<Entry<S>>,
    work: Mutex<Work>,
}

#[derive(Debug)]
struct Entry<S> {
    name: S,
    place: usize,
    bare: Box<[char]>,
    key: Box<[char]>,
    letters: Letters,
}

#[derive(Debug)]
struct Work {
    table: Table,
    steps_left: u64,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            table: Table::default(),
            steps_left: MOST_STEPS,
        }
    }
}

impl<S: AsRef<str>> Entry<S> {
    fn new(place: usize, name: S) -> Self {
        let key = key(name.as_ref());
        let bare: Box<[char]> = bare_of_key(&key).chars().collect();
        Self {
            place,
            letters: Letters::of(&bare),
            key: key.chars().collect(),
            bare,
            name,
        }
    }
}

/// How near a name is: without marks, with them, and of equally near ones the first.
type Near = (usize, usize, usize);

impl<S: AsRef<str>> Index<S> {
    /// These names.
    pub fn of(names: impl IntoIterator<Item = S>) -> Self {
        let names = names.into_iter().enumerate();
        let mut entries: Vec<Entry<S>> =
            names.map(|(place, name)| Entry::new(place, name)).collect();
        entries.sort_by_key(|entry| entry.bare.len());
        Self {
            entries,
            work: Mutex::default(),
        }
    }

    /// The name that a misspelt one most likely meant, or none when all are too far from it.
    ///
    /// Spelling without marks counts as equal; beyond that one slip in four letters is allowed. Of
    /// equally near names the first wins.
    pub fn nearest(&self, name: &str) -> Option<&S> {
        let wanted = Entry::new(0, name);
        let length = wanted.bare.len();
        let reach = length.max(4) / 4;
        let mut most = reach;
        let mut best: Option<(Near, &S)> = None;
        let mut work = self.work.lock().unwrap_or_else(PoisonError::into_inner);
        // Names of the same length first: the nearer one is, the fewer others are to be compared.
        for apart in 0..=reach {
            let longer = (apart > 0).then_some(length + apart);
            for length in length.checked_sub(apart).into_iter().chain(longer) {
                if apart > most {
                    break;
                }
                for entry in self.of_length(length) {
                    let near = work.compare(&wanted, entry, most).ok()?;
                    let is_better =
                        |near: &Near| best.as_ref().is_none_or(|(before, _)| near < before);
                    if let Some(near) = near.filter(is_better) {
                        most = near.0;
                        best = Some((near, &entry.name));
                    }
                }
            }
        }
        best.map(|(_, name)| name)
    }

    fn of_length(&self, length: usize) -> &[Entry<S>] {
        let up_to = |length: usize| self.entries.partition_point(|e| e.bare.len() < length);
        let range = up_to(length)..up_to(length + 1);
        self.entries.get(range).unwrap_or_default()
    }
}

/// All steps are taken.
struct NoSteps;

impl Work {
    /// How near two names are, if not too far.
    fn compare<S>(
        &mut self,
        wanted: &Entry<&str>,
        entry: &Entry<S>,
        most: usize,
    ) -> Result<Option<Near>, NoSteps> {
        let left = self.steps_left.checked_sub(STEPS_OF_LETTERS);
        self.steps_left = left.ok_or(NoSteps)?;
        if wanted.letters.least_distance(&entry.letters) > most {
            return Ok(None);
        }
        let filled = self.table.filled;
        let slips = self.table.distance(&wanted.bare, &entry.bare, most);
        let near = slips.map(|slips| {
            let of_keys = self.table.distance(&wanted.key, &entry.key, usize::MAX);
            (slips, of_keys.unwrap_or(usize::MAX), entry.place)
        });
        let steps = self.table.filled - filled;
        self.steps_left = self.steps_left.saturating_sub(steps);
        Ok(near)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::bare;
    use super::*;

    /// Every name held against every other, without any short cut.
    fn slowly<'a>(name: &str, names: &'a [String]) -> Option<&'a String> {
        let most = bare(name).chars().count().max(4) / 4;
        let near = names.iter().enumerate().filter_map(|(place, other)| {
            let slips = strsim::damerau_levenshtein(&bare(name), &bare(other));
            let of_keys = strsim::damerau_levenshtein(&key(name), &key(other));
            (slips <= most).then_some((slips, of_keys, place, other))
        });
        near.min().map(|(.., other)| other)
    }

    proptest! {
        #[test]
        fn the_nearest_is_found(
            names in prop::collection::vec("[aáàbđd ]{0,14}", 0..30),
            name in "[aáàbđd ]{0,14}",
        ) {
            let index = Index::of(&names);
            prop_assert_eq!(index.nearest(&name).copied(), slowly(&name, &names));
        }
    }

    #[test]
    fn looks_end() {
        let names = (0..200).map(|n| format!("{}{n:05}", "ab".repeat(80)));
        let index = Index::of(names);
        index.work.lock().unwrap().steps_left = 1_000_000;
        let typo = |n: usize| format!("{}{n:05}", "ba".repeat(80));
        let found = (0..400).filter(|n| index.nearest(&typo(*n)).is_some());
        let found = found.count();
        assert!(found > 0 && found < 400, "{found}");
    }
}
