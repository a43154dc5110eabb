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
    Some(level_of(kind_and_own(&names::key(name)).0?))
}

/// The level of a kind by its place in [`KINDS`].
fn level_of(kind: usize) -> Level {
    match kind {
        0..=3 => Level::Commune,
        4..=7 => Level::District,
        _ => Level::Province,
    }
}

/// The level that the kind of unit in brackets after a name tells, and the name before it: `Cẩm Sơn
/// (xã)`, `Núi Thành (TT)`. Before such brackets may stand what is no name.
pub(super) fn level_behind(name: &str) -> Option<(Level, &str)> {
    let (before, kind) = in_brackets(name)?;
    Some((level_of(kind_behind(&names::key(kind))?), before.trim_end()))
}

/// A name without its kind of unit: `Cò Nòi` of `Xã Cò Nòi` and of `Cò Nòi (xã)`. Units whose own
/// names have different keys are different units.
pub fn own_name(name: &str) -> String {
    parts(&names::key(name)).1.to_owned()
}

/// Whether a name says of which kind its unit is.
pub(super) fn has_kind(name: &str) -> bool {
    kind(name).is_some()
}

/// The kind of unit that a name says, in full: `thị trấn` of `TT. Núi Thành`.
pub(super) fn kind(name: &str) -> Option<&'static str> {
    let place = parts(&names::key(name)).0?;
    KINDS.get(place)?.first().copied()
}

/// Whether two names may be of one unit: the same name, of the same kind of unit or with the kind
/// left out of one (`Xã Cò Nòi`, `X. Cò Nòi` and `Cò Nòi`).
pub fn same_name(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (one, other) = (names::key(one), names::key(other));
    let (one, other) = (parts(&one), parts(&other));
    one.1 == other.1 && one.0.zip(other.0).is_none_or(|(one, other)| one == other)
}

/// The place in [`KINDS`] of the kind that stands before or behind a name's key, and the rest of it.
fn parts(key: &str) -> (Option<usize>, &str) {
    match kind_and_own(key) {
        (None, own) => {
            let behind = in_brackets(own)
                .and_then(|(before, kind)| Some((Some(kind_behind(kind)?), before.trim_end())));
            behind.unwrap_or((None, own))
        }
        found => found,
    }
}

/// What stands before brackets at a text's end, and what in them.
fn in_brackets(text: &str) -> Option<(&str, &str)> {
    let (before, inside) = text
        .trim_end()
        .strip_suffix([')', ']'])?
        .rsplit_once(['(', '['])?;
    (!before.trim().is_empty()).then_some((before, inside.trim()))
}

/// The place in [`KINDS`] of the kind that a key in brackets names, shortened with or without a
/// point.
fn kind_behind(key: &str) -> Option<usize> {
    let is_kind = |spelling: &str| {
        let own = names::key(spelling);
        own == key || own.trim_end_matches('.') == key
    };
    KINDS
        .iter()
        .position(|kind| kind.iter().any(|one| is_kind(one)))
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
            ("Cẩm Sơn (xã)", "Xã Cẩm Sơn"),
            ("Cẩm Sơn (P)", "Phường Cẩm Sơn"),
            ("Núi Thành (TT.)", "Thị trấn Núi Thành"),
            ("Núi Thành [ Thị trấn ]", "Núi Thành"),
            ("Tam Kỳ (TP)", "Thành phố Tam Kỳ"),
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
            ("Cẩm Sơn (xã)", "Phường Cẩm Sơn"),
            ("Cẩm Sơn (Ba Vì)", "Cẩm Sơn"),
            ("(xã)", "Xã An"),
        ] {
            assert!(!same_name(one, other), "{one} / {other}");
        }
    }
}
