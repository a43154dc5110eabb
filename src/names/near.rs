//! How far two spellings are from each other.
//!
//! To compare two names letter by letter takes time by the product of their lengths. So what two
//! names share at both ends is left out, what cannot be near is not compared at all, and of very long
//! differences nothing is said.

use std::collections::HashMap;

/// Names that differ over more letters than these are compared no further.
const LONGEST: usize = 200;

/// So many pairs of letters are compared for one name.
const MOST_PAIRS: usize = 1_000_000;

/// A look for the name that is nearest to one.
pub(super) struct Look {
    pairs_left: usize,
}

impl Look {
    pub(super) fn new() -> Self {
        Self {
            pairs_left: MOST_PAIRS,
        }
    }

    /// How many slips lead from one spelling to another, if they are no more than these.
    pub(super) fn distance(&mut self, one: &str, other: &str, most: usize) -> Option<usize> {
        let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        let (one, other) = differing(&one, &other);
        if least_distance(one, other) > most || one.len().max(other.len()) > LONGEST {
            return None;
        }
        let pairs = one.len() * other.len();
        self.pairs_left = self.pairs_left.checked_sub(pairs)?;
        let text = |letters: &[char]| letters.iter().collect::<String>();
        let distance = strsim::damerau_levenshtein(&text(one), &text(other));
        (distance <= most).then_some(distance)
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

/// What a distance cannot be below: a slip brings in one letter, takes one away, or both.
fn least_distance(one: &[char], other: &[char]) -> usize {
    let mut counts: HashMap<char, isize> = HashMap::new();
    for c in one {
        *counts.entry(*c).or_default() += 1;
    }
    for c in other {
        *counts.entry(*c).or_default() -= 1;
    }
    let more = counts.values().filter(|count| **count > 0);
    let fewer = counts.values().filter(|count| **count < 0);
    let sum = |counts: isize| counts.unsigned_abs();
    sum(more.sum()).max(sum(fewer.sum()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_left_out_changes_no_distance(one in "[abc]{0,9}", other in "[abc]{0,9}") {
            let whole = strsim::damerau_levenshtein(&one, &other);
            let found = Look::new().distance(&one, &other, usize::MAX);
            prop_assert_eq!(found, Some(whole));
            for most in 0..4 {
                let found = Look::new().distance(&one, &other, most);
                prop_assert_eq!(found, (whole <= most).then_some(whole));
            }
        }
    }

    #[test]
    fn long_names_are_compared_where_they_differ() {
        let long = "á".repeat(100_000);
        let typo = format!("{long}b");
        assert_eq!(Look::new().distance(&long, &typo, 3), Some(1));
        let other = "é".repeat(100_000);
        assert_eq!(Look::new().distance(&long, &other, 3), None);
    }

    #[test]
    fn a_look_ends() {
        let (one, other) = ("ab".repeat(90), "ba".repeat(90));
        let mut look = Look::new();
        let found = (0..1_000).filter(|_| look.distance(&one, &other, 180).is_some());
        assert!(found.count() < 100);
    }
}
