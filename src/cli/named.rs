//! Names of communes and districts as people type them: any tone placement, with or without
//! *xã* or *huyện*, and without marks where that leaves no doubt.

use super::failure::Complaint;
use crate::l10n::Args;
use crate::names;

/// What may stand before a name, and what it is short for.
const UNITS: [(&str, &str); 22] = [
    ("xã", "xã"),
    ("x.", "xã"),
    ("x", "xã"),
    ("phường", "phường"),
    ("p.", "phường"),
    ("p", "phường"),
    ("thị trấn", "thị trấn"),
    ("tt.", "thị trấn"),
    ("tt", "thị trấn"),
    ("đặc khu", "đặc khu"),
    ("huyện", "huyện"),
    ("h.", "huyện"),
    ("quận", "quận"),
    ("q.", "quận"),
    ("q", "quận"),
    ("thị xã", "thị xã"),
    ("tx.", "thị xã"),
    ("tx", "thị xã"),
    ("thành phố", "thành phố"),
    ("tp.", "thành phố"),
    ("tp", "thành phố"),
    ("tỉnh", "tỉnh"),
];

/// The candidates that a typed name means: those that are closest to it by the strictest reading
/// that finds any. Spelling with marks goes before spelling without; the same kind of unit goes
/// before a name typed without one. Another kind of unit is another place.
pub(super) fn find<'a>(typed: &str, candidates: &[&'a str]) -> Vec<&'a str> {
    for spelling in [Spelling::new(names::key), Spelling::new(names::bare)] {
        let wanted = spelling.read(typed);
        let same: Vec<(&'a str, Reading)> = candidates
            .iter()
            .map(|name| (*name, spelling.read(name)))
            .filter(|(_, reading)| reading.stem == wanted.stem)
            .collect();
        let those = |fits: &dyn Fn(&Reading) -> bool| -> Vec<&'a str> {
            let fitting = same.iter().filter(|(_, reading)| fits(reading));
            fitting.map(|(name, _)| *name).collect()
        };
        let exact = those(&|reading| reading.unit == wanted.unit);
        if !exact.is_empty() {
            return exact;
        }
        let loose = those(&|reading| reading.unit.is_none() || wanted.unit.is_none());
        if !loose.is_empty() {
            return loose;
        }
    }
    Vec::new()
}

/// So many proposals are worth reading.
const MOST_PROPOSED: usize = 5;

/// The candidates that a name found nowhere most likely meant: those that it is the beginning of,
/// else the nearest.
pub(super) fn suggest<'a>(typed: &str, candidates: &[&'a str]) -> Vec<&'a str> {
    let spelling = Spelling::new(|name| names::tidy(name).to_lowercase());
    let stems: Vec<String> = candidates
        .iter()
        .map(|name| spelling.read(name).stem)
        .collect();
    let wanted = spelling.read(typed).stem;
    let begun = format!("{wanted} ");
    let longer = candidates.iter().zip(&stems);
    let longer = longer.filter(|(_, stem)| stem.starts_with(&begun));
    let mut found: Vec<&'a str> = longer.map(|(name, _)| *name).collect();
    found.dedup();
    if (1..=MOST_PROPOSED).contains(&found.len()) {
        return found;
    }
    let near = names::suggest(&wanted, stems.iter().map(String::as_str));
    let near = near.and_then(|near| stems.iter().position(|stem| stem == near));
    let near = near.and_then(|at| candidates.get(at).copied());
    near.into_iter().collect()
}

/// A complaint with the names that were likely meant.
pub(super) fn propose(complaint: Complaint, near: &[&str]) -> Complaint {
    match near {
        [] => complaint,
        [one] => complaint.hint("cli-did-you-mean", Args::new().with("proposal", *one)),
        several => {
            let args = Args::new().with("proposals", several.join(", "));
            complaint.hint("cli-did-you-mean-one-of", args)
        }
    }
}

/// A name taken apart.
struct Reading {
    unit: Option<&'static str>,
    stem: String,
}

/// A way to spell names, and the units spelt in it.
struct Spelling {
    spell: fn(&str) -> String,
    units: Vec<(String, &'static str)>,
}

impl Spelling {
    fn new(spell: fn(&str) -> String) -> Self {
        let units = UNITS.iter().map(|(prefix, unit)| (spell(prefix), *unit));
        Self {
            spell,
            units: units.collect(),
        }
    }

    fn read(&self, name: &str) -> Reading {
        let full = (self.spell)(name);
        for (prefix, unit) in &self.units {
            let Some(rest) = full.strip_prefix(prefix) else {
                continue;
            };
            let stem = rest.trim_start();
            // `Xãng` does not begin with *xã*; `P.1` begins with *p.*
            if !stem.is_empty() && (stem.len() < rest.len() || prefix.ends_with('.')) {
                return Reading {
                    unit: Some(unit),
                    stem: stem.to_owned(),
                };
            }
        }
        Reading {
            unit: None,
            stem: full,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 7] = [
        "Xã Tam Hòa",
        "Xã Tam Hải",
        "Thị trấn Núi Thành",
        "Phường 1",
        "Thành phố Cao Lãnh",
        "Huyện Cao Lãnh",
        "Xã Tấn Phú",
    ];

    #[test]
    fn as_people_type_them() {
        for (typed, found) in [
            ("xã tam hoà", vec!["Xã Tam Hòa"]),
            ("Tam Hòa", vec!["Xã Tam Hòa"]),
            ("tam hoa", vec!["Xã Tam Hòa"]),
            ("xa tam hoa", vec!["Xã Tam Hòa"]),
            ("TT. Núi Thành", vec!["Thị trấn Núi Thành"]),
            ("P.1", vec!["Phường 1"]),
            ("p 1", vec!["Phường 1"]),
            ("TT Núi Thành", vec!["Thị trấn Núi Thành"]),
            ("tp Cao Lãnh", vec!["Thành phố Cao Lãnh"]),
            ("Cao Lãnh", vec!["Thành phố Cao Lãnh", "Huyện Cao Lãnh"]),
            ("huyen cao lanh", vec!["Huyện Cao Lãnh"]),
            ("Phường Tam Hòa", vec![]),
            ("Tân Phú", vec!["Xã Tấn Phú"]),
            ("xã", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(find(typed, &NAMES), found, "{typed}");
        }
    }

    #[test]
    fn proposes_the_nearest() {
        assert_eq!(suggest("Tam Hoàa", &NAMES), ["Xã Tam Hòa"]);
        assert_eq!(suggest("Xã Núi Thàn", &NAMES), ["Thị trấn Núi Thành"]);
        assert_eq!(suggest("Điện Biên Phủ", &NAMES), [""; 0]);
        assert_eq!(suggest("xã Tam", &NAMES), ["Xã Tam Hòa", "Xã Tam Hải"]);
    }
}
