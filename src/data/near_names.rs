//! Names that may be nearly the same, found without holding each against each.
//!
//! Two names that differ by one letter, or by two neighbours that changed places, are the same
//! once one letter is left out of each. So a name is listed under itself and under what is left of it
//! without each of its letters, and only names that share an entry are compared.

use super::unit_name::own_name;
use crate::names;

/// Names of fewer letters are only near where they differ by marks: `An Hà` and `An Hò` are two.
const FEWEST_LETTERS: usize = 7;

/// A list of names.
#[derive(Debug, Default)]
pub(super) struct NearNames {
    /// Under what names are listed, hashed, with their places; in order.
    entries: Vec<(u64, u32)>,
}

impl NearNames {
    /// Lists names, by their places.
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut entries = Vec::new();
        for (place, name) in (0_u32..).zip(names) {
            entries.extend(hashes(name, |_| true).into_iter().map(|hash| (hash, place)));
        }
        entries.sort_unstable();
        entries.dedup();
        Self { entries }
    }

    /// The places of the names that may be near to one; a place may come more than once.
    pub(super) fn like(&self, name: &str) -> impl Iterator<Item = usize> + use<'_> {
        // Of numbered names each is another's neighbour.
        hashes(name, |bare| !is_numbered(bare))
            .into_iter()
            .flat_map(|hash| {
                let start = self.entries.partition_point(|(other, _)| *other < hash);
                let from = self.entries.get(start..).unwrap_or_default().iter();
                from.take_while(move |(other, _)| *other == hash)
                    .map(|(_, place)| *place as usize)
            })
    }
}

/// Whether two names differ only by marks, by the kind of unit, by a remark that one of them has, or
/// by one letter of many.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    let (own, others) = (own_name(one), own_name(other));
    if own == others || is_remarked(&own, &others) {
        return true;
    }
    let (own, others) = (names::bare(&own), names::bare(&others));
    let letters = own.chars().count().min(others.chars().count());
    own == others
        || letters >= FEWEST_LETTERS
            && strsim::damerau_levenshtein(&own, &others) == 1
            && !is_numbered(&own)
}

fn is_numbered(bare: &str) -> bool {
    bare.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether one of two own names is the other with a remark in brackets: `An Bình (cũ: An Hạ)`.
fn is_remarked(own: &str, others: &str) -> bool {
    match (without_remark(own), without_remark(others)) {
        (Some(bare), None) => bare == others,
        (None, Some(bare)) => bare == own,
        (Some(_), Some(_)) | (None, None) => false,
    }
}

/// What stands before a remark in brackets at a name's end.
pub(super) fn without_remark(own: &str) -> Option<&str> {
    let (name, _) = own.strip_suffix([')', ']'])?.split_once(['(', '['])?;
    let name = name.trim_end();
    (!name.is_empty()).then_some(name)
}

/// What a name is listed under: itself first.
fn hashes(name: &str, with_gaps: impl Fn(&str) -> bool) -> Vec<u64> {
    let own = own_name(name);
    let remark = without_remark(&own).map(|name| hash(&names::bare(name)));
    let bare = names::bare(&own);
    let mut all = vec![hash(&bare)];
    all.extend(remark);
    let letters: Vec<u64> = bare.chars().map(u64::from).collect();
    if letters.len() >= FEWEST_LETTERS && with_gaps(&bare) {
        // Of each start and each rest of the name, so that leaving a letter out takes one step.
        let mut rests = vec![(0_u64, 1_u64)];
        for letter in letters.iter().rev() {
            let (rest, power) = rests.last().copied().unwrap_or_default();
            let more = letter.wrapping_mul(power).wrapping_add(rest);
            rests.push((more, power.wrapping_mul(BASE)));
        }
        let mut start = 0_u64;
        for (letter, (rest, power)) in letters.iter().zip(rests.iter().rev().skip(1)) {
            all.push(start.wrapping_mul(*power).wrapping_add(*rest));
            start = start.wrapping_mul(BASE).wrapping_add(*letter);
        }
    }
    all
}

/// By what letters are multiplied; any large odd number will do.
const BASE: u64 = 0x9E37_79B9_7F4A_7C15;

fn hash(text: &str) -> u64 {
    let add = |hash: u64, c: char| hash.wrapping_mul(BASE).wrapping_add(u64::from(c));
    text.chars().fold(0, add)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn all_that_is_near_is_listed(
            names in prop::collection::vec("(Xã |P\\. )?[abđoò]{5,8}( \\(cũ\\))?", 2..30),
        ) {
            let list = NearNames::of(names.iter().map(String::as_str));
            for one in &names {
                let like: Vec<usize> = list.like(one).collect();
                for (place, other) in names.iter().enumerate() {
                    if is_near(one, other) {
                        prop_assert!(like.contains(&place), "{} {}", one, other);
                    }
                }
            }
        }
    }

    #[test]
    fn names_are_near() {
        for (one, other, near) in [
            ("Xã Bình Minh", "Xã Binh Minh", true),
            ("Xã Bình Minh", "Phường Bình Minh", true),
            ("Xã Vĩnh Thành", "Xã Vĩnh Thạnh", true),
            ("Xã Vĩnh Thành", "Xã Vĩnh Tahnh", true),
            ("Xã Vĩnh Thành", "Xã Vĩnh Than", true),
            ("Xã An Hà", "Xã An Hải", false),
            ("Xã Bình Minh 1", "Xã Bình Minh 2", false),
            ("Xã An Bình (cũ: Xã An Hạ)", "Xã An Bình", true),
            ("Xã An Bình (Ba Vì)", "Xã An Bình (Đông Anh)", false),
        ] {
            assert_eq!(is_near(one, other), near, "{one} / {other}");
        }
    }
}
