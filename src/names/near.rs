//! How far two spellings are from each other.
//!
//! To compare two names letter by letter takes time by the product of their lengths. So what two
//! names share at both ends is left out, only as many slips are looked for as are asked for, and of very
//! long differences nothing is said.

/// Names that differ over more letters than these are compared no further.
const LONGEST: usize = 200;

/// More slips than any two names have between them.
const FAR: usize = usize::MAX / 4;

/// The table of distances between the beginnings of two names, kept for the next two.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// A row for each beginning of the one, a column for each of the other.
    cells: Vec<usize>,
    /// For each letter of the other, the last row so far of the same letter.
    last: Vec<usize>,
    /// How many cells were filled, of all pairs together.
    pub(super) filled: u64,
}

impl Table {
    /// How many slips lead from one spelling to another, if they are no more than these: letters put
    /// in, left out, mistaken, or changed places with their neighbours (Damerau and Levenshtein).
    pub(super) fn distance(&mut self, one: &[char], other: &[char], most: usize) -> Option<usize> {
        let (one, other) = differing(one, other);
        let longest = one.len().max(other.len());
        if longest > LONGEST || one.len().abs_diff(other.len()) > most {
            return None;
        }
        let distance = self.fill(one, other, most.min(longest))?;
        (distance <= most).then_some(distance)
    }

    /// Fills the table so far from its diagonal as so many slips lead; `None` as soon as a row says
    /// that they are more.
    fn fill(&mut self, one: &[char], other: &[char], most: usize) -> Option<usize> {
        let width = other.len() + 1;
        self.cells.clear();
        self.cells.resize(width * (one.len() + 1), FAR);
        self.last.clear();
        self.last.resize(other.len(), 0);
        for (column, cell) in self.cells.iter_mut().take(width.min(most + 1)).enumerate() {
            *cell = column;
        }
        for (row, letter) in (1..).zip(one) {
            let mut same_before = 0;
            let mut least = FAR;
            if row <= most {
                self.put(row * width, row);
                least = row;
            }
            let from = row.saturating_sub(most + 1);
            let until = other.len().min(row + most);
            for (column, theirs) in (1..).zip(other).take(until).skip(from) {
                let above = (row - 1) * width + column;
                let is_same = letter == theirs;
                let mut slips = (self.at(above - 1) + usize::from(!is_same))
                    .min(self.at(above) + 1)
                    .min(self.at(above + width - 1) + 1);
                let last = self.last.get_mut(column - 1)?;
                let row_before = if is_same {
                    std::mem::replace(last, row)
                } else {
                    *last
                };
                // The two letters changed places; what stood between them went or came.
                if row_before > 0 && same_before > 0 {
                    let start = self.at((row_before - 1) * width + same_before - 1);
                    slips = slips.min(start + row - row_before + column - same_before - 1);
                }
                if is_same {
                    same_before = column;
                }
                self.put(above + width, slips);
                least = least.min(slips);
            }
            self.filled += (until.saturating_sub(from) + 1) as u64;
            // From a row there is a way to each later one that is not shorter than the shortest here.
            if least > most {
                return None;
            }
        }
        self.cells.last().copied()
    }

    fn at(&self, place: usize) -> usize {
        self.cells.get(place).copied().unwrap_or(FAR)
    }

    fn put(&mut self, place: usize, slips: usize) {
        if let Some(cell) = self.cells.get_mut(place) {
            *cell = slips;
        }
    }
}

/// Two spellings without what they begin and end with alike.
fn differing<'a>(one: &'a [char], other: &'a [char]) -> (&'a [char], &'a [char]) {
    let same = |(one, other): &(&char, &char)| one == other;
    let start = one.iter().zip(other).take_while(same).count();
    let (one, other) = (
        one.get(start..).unwrap_or_default(),
        other.get(start..).unwrap_or_default(),
    );
    let ends = one.iter().rev().zip(other.iter().rev());
    let end = ends.take_while(same).count();
    let before = |letters: &'a [char]| letters.get(..letters.len() - end).unwrap_or_default();
    (before(one), before(other))
}

/// How often a name has letters of each of 32 kinds, into which all letters are divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters([u8; 32]);

impl Letters {
    pub(super) fn of(name: &[char]) -> Self {
        let mut counts = [0_u8; 32];
        for letter in name {
            let kind = counts.get_mut(*letter as usize % 32);
            if let Some(count) = kind {
                *count = count.saturating_add(1);
            }
        }
        Self(counts)
    }

    /// What a distance cannot be below: a slip brings in one letter, takes one away, or both.
    pub(super) fn least_distance(&self, other: &Letters) -> usize {
        let (mut more, mut fewer) = (0_u32, 0_u32);
        for (own, others) in self.0.iter().zip(other.0) {
            more += u32::from(own.saturating_sub(others));
            fewer += u32::from(others.saturating_sub(*own));
        }
        more.max(fewer) as usize
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn letters(name: &str) -> Vec<char> {
        name.chars().collect()
    }

    proptest! {
        #[test]
        fn slips_are_counted_up_to_a_number(one in "[abcd]{0,12}", other in "[abcd]{0,12}") {
            let whole = strsim::damerau_levenshtein(&one, &other);
            let (one, other) = (letters(&one), letters(&other));
            let mut table = Table::default();
            prop_assert_eq!(table.distance(&one, &other, usize::MAX), Some(whole));
            for most in 0..8 {
                let found = table.distance(&one, &other, most);
                prop_assert_eq!(found, (whole <= most).then_some(whole));
            }
            let least = Letters::of(&one).least_distance(&Letters::of(&other));
            prop_assert!(least <= whole);
        }
    }

    #[test]
    fn long_names_are_compared_where_they_differ() {
        let (long, mut table) = ("á".repeat(100_000), Table::default());
        let (name, typo) = (letters(&long), letters(&format!("{long}b")));
        assert_eq!(table.distance(&name, &typo, 3), Some(1));
        let other = letters(&"é".repeat(100_000));
        assert_eq!(table.distance(&name, &other, 3), None);
        let least = Letters::of(&name).least_distance(&Letters::of(&other));
        assert!(least > 200);
    }

    #[test]
    fn what_cannot_be_near_is_not_compared_to_its_end() {
        let (one, other) = (letters(&"ab".repeat(90)), letters(&"cd".repeat(90)));
        let mut table = Table::default();
        assert_eq!(table.distance(&one, &other, 3), None);
        assert!(table.filled < 50);
    }
}
