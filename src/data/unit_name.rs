//! Names of units, with the kind of unit or without it: `Xã Cò Nòi` and `Cò Nòi`.

use std::sync::OnceLock;

use crate::names;

/// Kinds of units, each in the ways in which names begin with it.
/// Communes come first, then districts, then the province: see [`level`].
const KINDS: [&[&str]; 9] = [
    &["xã", "x."],
    &["phường", "p."],
    &["thị trấn", "tt.", "tt"],
    &["đặc khu"],
    &["huyện", "h."],
    &["quận", "q."],
    &["thị xã", "tx.", "tx"],
    &["thành phố", "tp.", "tp"],
    &["tỉnh", "t."],
];

/// The level of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// A commune, ward, township or special zone.
    Commune,
    /// A district or a town or city within a province.
    District,
    /// A province.
    Province,
}

/// The level that the kind of unit before a name tells; `None` without one.
pub(super) fn level(name: &str) -> Option<Level> {
    let kind = kind_and_own(&names::key(name)).0?;
    Some(match kind {
        0..=3 => Level::Commune,
        4..=7 => Level::District,
        _ => Level::Province,
    })
}

/// A name without its kind of unit: `Cò Nòi` of `Xã Cò Nòi`. Units whose own names have different
/// keys are different units.
pub(super) fn own_name(name: &str) -> String {
    kind_and_own(&names::key(name)).1.to_owned()
}

/// Whether a name says of which kind its unit is.
pub(super) fn has_kind(name: &str) -> bool {
    kind_and_own(&names::key(name)).0.is_some()
}

/// Whether two names may be of one unit: the same name, of the same kind of unit or with the kind
/// left out of one (`Xã Cò Nòi`, `X. Cò Nòi` and `Cò Nòi`).
pub(super) fn same_name(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (one, other) = (names::key(one), names::key(other));
    let (one, other) = (kind_and_own(&one), kind_and_own(&other));
    one.1 == other.1 && one.0.zip(other.0).is_none_or(|(one, other)| one == other)
}

/// The place in [`KINDS`] of the kind that a name's key begins with, and the rest of the key.
fn kind_and_own(key: &str) -> (Option<usize>, &str) {
    static KEYS: OnceLock<Vec<(usize, String)>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        let spellings = |(place, kind): (usize, &[&'static str])| {
            let keys = kind
                .iter()
                .map(move |spelling| (place, names::key(spelling)));
            keys.collect::<Vec<_>>()
        };
        KINDS.into_iter().enumerate().flat_map(spellings).collect()
    });
    for (place, kind) in keys {
        let Some(rest) = key.strip_prefix(kind.as_str()) else {
            continue;
        };
        let own = rest.trim_start();
        // Only a point may stand right before the name.
        if !own.is_empty() && (rest.len() > own.len() || kind.ends_with('.')) {
            return (Some(*place), own);
        }
    }
    (None, key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_lack_its_kind() {
        for (one, other) in [
            ("Xã Cò Nòi", "Cò Nòi"),
            ("Thị trấn Núi Thành", "TT Núi Thành"),
            ("TT.Núi Thành", "thị  trấn núi thành"),
            ("Thành phố Tam Kỳ", "TP. Tam Kỳ"),
            ("Xã Hoà An", "Hòa An"),
            ("P. 5", "Phường 5"),
        ] {
            assert!(same_name(one, other), "{one} / {other}");
            assert_eq!(own_name(one), own_name(other), "{one} / {other}");
        }
        for (one, other) in [
            ("Xã Tam An", "An"),
            ("Xã An Bình", "Phường An Bình"),
            ("Xã", "Xã An"),
            ("Xãm An", "An"),
            ("Tân An", "An"),
        ] {
            assert!(!same_name(one, other), "{one} / {other}");
        }
    }
}
