//! Whether a row is a commune's: the one place that decides it, on evidence.
//!
//! A code, a place in the list of units, the word for a kind of commune, a running number and
//! figures speak for a commune. The words for sums and sections, and figures that are the sums of
//! those above, speak against one. Where both stand against each other the row is in doubt: it is
//! reported, and not scored.

use super::account::{Evidence, Kind};
use super::unit_name::{self, Level};
use crate::names;

/// What a row shows.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen<'a> {
    /// Its name, as typed.
    pub(super) name: Option<&'a str>,
    /// Whether its code can be read.
    pub(super) has_code: bool,
    /// Whether a code or name of it stands in the list of units.
    pub(super) is_listed: bool,
    /// What number it has.
    pub(super) number: Number,
    /// How many of its cells hold a figure or an answer.
    pub(super) figures: usize,
    /// What its figures are of those above.
    pub(super) sums: Sums,
}

/// The number that a row has in a column for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Number {
    /// None.
    #[default]
    None,
    /// A running number.
    Running,
    /// That of a section: `I`, `A`.
    Section,
}

/// What the figures of a row are of those of the communes above it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sums {
    /// Neither sums nor averages.
    #[default]
    None,
    /// One figure is their sum, or all are but some.
    Few,
    /// All are their sums or all their averages, of two figures or more.
    All,
}

/// What a row is.
pub(super) fn decide(seen: &Seen<'_>) -> Kind {
    if seen.has_code {
        return Kind::Units(Evidence::Code);
    }
    let is_numbered = seen.number == Number::Running;
    let Some(name) = seen.name else {
        return match (seen.figures, seen.sums) {
            (0, _) => Kind::Note,
            (_, Sums::All | Sums::Few) => Kind::Total,
            _ => Kind::Doubtful,
        };
    };
    if seen.is_listed {
        return Kind::Units(Evidence::Listed);
    }
    let is_commune = unit_name::level(name) == Some(Level::Commune);
    if is_commune && !names_a_group(name) {
        return match seen.sums {
            Sums::All if !is_numbered => Kind::Doubtful,
            _ if names_an_office(name) && seen.figures == 0 => Kind::Note,
            _ => Kind::Units(Evidence::TypeWord),
        };
    }
    if seen.number == Number::Section {
        return if seen.figures == 0 {
            Kind::Section
        } else {
            Kind::Total
        };
    }
    if names_a_total(name) {
        // Communes have running numbers, totals have none: `1, Trung Bình`.
        if is_numbered && looks_like_a_name(name) {
            return Kind::Doubtful;
        }
        return if seen.figures == 0 {
            Kind::Section
        } else {
            Kind::Total
        };
    }
    if is_commune || names_a_group(name) || unit_name::level(name).is_some() {
        return match seen.figures {
            0 => Kind::Section,
            _ if seen.sums == Sums::None && is_commune => Kind::Doubtful,
            _ => Kind::Total,
        };
    }
    let is_name = looks_like_a_name(name);
    match (seen.figures, seen.sums) {
        (0, _) if is_numbered && is_name => Kind::Units(Evidence::Number),
        (0, _) => Kind::Note,
        (_, Sums::All) if is_numbered && is_name => Kind::Doubtful,
        (_, Sums::All) => Kind::Total,
        (_, Sums::Few) if is_numbered && is_name => Kind::Units(Evidence::Number),
        (_, Sums::Few) => Kind::Doubtful,
        _ if !is_name => Kind::Doubtful,
        _ if is_numbered => Kind::Units(Evidence::Number),
        _ => Kind::Units(Evidence::Figures),
    }
}

/// First words of rows that sum up, average or compare.
const TOTALS: [&str; 27] = [
    "tổng",
    "tổng số",
    "tổng cộng",
    "tổng hợp",
    "cộng",
    "cộng dồn",
    "lũy kế",
    "bình quân",
    "trung bình",
    "tb",
    "toàn",
    "cả",
    "chung",
    "tỷ lệ",
    "tỉ lệ",
    "so với",
    "cùng kỳ",
    "kế hoạch",
    "chênh lệch",
    "trong đó",
    "riêng",
    "ước",
    "thực hiện",
    "chia ra",
    "mức",
    "số đơn vị",
    "số xã",
];

/// First words with which no unit's name begins, whatever follows.
const NEVER_NAMES: [&str; 13] = [
    "tổng số",
    "tổng cộng",
    "cộng dồn",
    "lũy kế",
    "bình quân",
    "trung bình",
    "tỷ lệ",
    "tỉ lệ",
    "so với",
    "cùng kỳ",
    "chênh lệch",
    "trong đó",
    "chia ra",
];

/// What may stand after the first words of a sum without making a name of it: `Cộng Hòa` is one.
const AFTER_TOTAL: [&str; 37] = [
    "số",
    "cộng",
    "hợp",
    "dồn",
    "kế",
    "huyện",
    "quận",
    "tỉnh",
    "thị xã",
    "thành phố",
    "xã",
    "phường",
    "thị trấn",
    "vùng",
    "khu vực",
    "cụm",
    "các",
    "của",
    "toàn",
    "chung",
    "cho",
    "đơn vị",
    "trẻ em",
    "đạt",
    "và",
    "năm",
    "kỳ",
    "mục",
    "nhóm",
    "địa bàn",
    "bộ",
    "tiêu chí",
    "kết quả",
    "trên",
    "mỗi",
    "cả",
    "theo",
];

/// Whether a name is that of a row of sums, averages or comparisons: `Tổng cộng toàn huyện:`,
/// `Tổng số (2 xã)`, `Bình quân chung`.
pub(super) fn names_a_total(name: &str) -> bool {
    let key = names::key(name);
    let starts = |rest: &str, phrase: &str| -> Option<String> {
        let after = rest.strip_prefix(&names::key(phrase))?;
        let ends = after.chars().next().is_none_or(|c| !is_letter(c));
        ends.then(|| after.trim_start_matches(|c: char| !is_letter(c)).to_owned())
    };
    let longest = |phrases: &[&str], rest: &str| {
        let afters = phrases.iter().filter_map(|phrase| starts(rest, phrase));
        afters.min_by_key(String::len)
    };
    if longest(&NEVER_NAMES, &key).is_some() || key.starts_with(&names::key("tăng/giảm")) {
        return true;
    }
    // A year, or a part of a commune, with its number.
    let parts = [
        "năm",
        "thôn",
        "ấp",
        "bản",
        "tổ",
        "tổ dân phố",
        "khu phố",
        "khóm",
        "quý",
        "kỳ",
    ];
    let numbered = |after: String| after.starts_with(|c: char| c.is_ascii_digit());
    if longest(&parts, &key).is_some_and(numbered) {
        return true;
    }
    let Some(after) = longest(&TOTALS, &key) else {
        return false;
    };
    after.is_empty()
        || after.starts_with(|c: char| c.is_ascii_digit())
        || are_numerals(&after)
        || longest(&AFTER_TOTAL, &after).is_some()
}

/// Whether a key names nothing but sections by their numbers: `i + ii`.
fn are_numerals(key: &str) -> bool {
    let mut words = key
        .split(|c: char| !is_letter(c))
        .filter(|word| !word.is_empty());
    words.all(|word| word.bytes().all(|byte| b"ivx0123456789".contains(&byte)))
}

/// First words, after the word for a kind of commune, that make the heading of a group of it.
const GROUPS: [&str; 14] = [
    "khu vực",
    "vùng",
    "miền núi",
    "miền xuôi",
    "đồng bằng",
    "ven biển",
    "hải đảo",
    "loại",
    "nhóm",
    "thuộc",
    "đặc biệt khó khăn",
    "đạt",
    "chưa đạt",
    "điểm",
];

/// Whether a name is the heading of a group: `Các xã khu vực I`, `Xã vùng cao`, `Xã, thị trấn`.
pub(super) fn names_a_group(name: &str) -> bool {
    let key = names::key(name);
    let all = ["các", "những", "khối", "cụm", "khu vực", "vùng", "nhóm"];
    if all.iter().any(|word| begins_with(&key, word)) {
        return true;
    }
    let own = unit_name::own_name(name);
    unit_name::level(name).is_some()
        && (GROUPS.iter().any(|word| begins_with(&own, word))
            || own.starts_with([',', '/', ':', '-']))
}

/// Whether a name is that of a commune's office or seal: `Xã đội trưởng`, `Xã … xác nhận`.
fn names_an_office(name: &str) -> bool {
    let key = names::key(name);
    ["đội", "xác nhận", "ký", "chủ tịch", "trưởng", "báo cáo"]
        .iter()
        .any(|word| {
            key.split(' ')
                .collect::<Vec<_>>()
                .join(" ")
                .contains(&names::key(word))
        })
}

fn begins_with(key: &str, word: &str) -> bool {
    let after = key.strip_prefix(&names::key(word));
    after.is_some_and(|after| after.chars().next().is_none_or(|c| !is_letter(c)))
}

/// Whether a sign of a key belongs to a word.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{0300}'..='\u{036F}' | '\u{E000}'..='\u{E004}')
}

/// Whether a text may be a unit's own name: a few words that begin with capitals, or with a digit
/// at the end.
pub(super) fn looks_like_a_name(name: &str) -> bool {
    let tidy = names::tidy(name);
    let words: Vec<&str> = tidy.split(' ').collect();
    let capital = |word: &&str| {
        let first = word.trim_start_matches(['\'', '(']).chars().next();
        first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    let letters = tidy.chars().filter(|c| c.is_alphabetic()).count();
    words.len() <= 6
        && letters >= 2
        && !tidy.contains([':', ';', '%', '=', '.'])
        && words.iter().all(capital)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(name: &str, figures: usize) -> Seen<'_> {
        Seen {
            name: Some(name),
            figures,
            ..Seen::default()
        }
    }

    #[test]
    fn totals_however_they_are_worded() {
        for name in [
            "Tổng",
            "Cộng",
            "TỔNG CỘNG",
            "Tổng cộng toàn huyện:",
            "Tổng số (2 xã)",
            "Toàn huyện Hòa Giang",
            "Bình quân",
            "Chung",
            "Cả huyện",
            "Bình quân chung các xã",
            "Tổng số 12 xã",
            "Cộng (I + II)",
            "Trung bình toàn tỉnh",
            "Toàn xã",
            "Lũy kế",
            "Trong đó: nữ",
            "So với cùng kỳ",
            "Tỷ lệ %",
            "Tổng toàn huyện",
            "Cộng các xã",
            "Chung toàn huyện",
        ] {
            assert_eq!(decide(&seen(name, 2)), Kind::Total, "{name}");
        }
        for name in [
            "Cộng Hòa",
            "Chung Chải",
            "Tổng Cọt",
            "Toàn Thắng",
            "Cả Bình",
        ] {
            assert_eq!(
                decide(&seen(name, 2)),
                Kind::Units(Evidence::Figures),
                "{name}"
            );
        }
        for name in [
            "Xã Cộng Hòa",
            "Phường Trung Bình",
            "Đặc khu Lý Sơn",
            "TT. Núi Thành",
            "xã Toàn Sơn",
        ] {
            assert_eq!(
                decide(&seen(name, 2)),
                Kind::Units(Evidence::TypeWord),
                "{name}"
            );
        }
    }

    #[test]
    fn sections_and_signatures_are_no_units() {
        for name in [
            "CÁC XÃ KHU VỰC I",
            "Khu vực II",
            "Huyện Hòa Giang",
            "Xã vùng cao",
            "Vùng đồng bằng",
        ] {
            assert_eq!(decide(&seen(name, 0)), Kind::Section, "{name}");
        }
        for name in [
            "NGƯỜI LẬP BIỂU",
            "Nguyễn Thị Lan",
            "Ghi chú: số liệu tạm tính",
            "KT. CHỦ TỊCH",
        ] {
            assert_eq!(decide(&seen(name, 0)), Kind::Note, "{name}");
        }
    }

    #[test]
    fn figures_that_are_sums_are_a_total_whatever_it_is_called() {
        let all = |name| Seen {
            sums: Sums::All,
            ..seen(name, 3)
        };
        assert_eq!(decide(&all("Hòa Giang")), Kind::Total);
        assert_eq!(decide(&all("Xã Hòa Giang")), Kind::Doubtful);
        let coded = Seen {
            has_code: true,
            ..all("Xã Hòa Giang")
        };
        assert_eq!(decide(&coded), Kind::Units(Evidence::Code));
    }
}
