//! What the lines above a table, the sheet's name and the file's name say of it: whose figures and
//! of which year.

use crate::data::evidence::looks_like_a_name;
use crate::data::keys::is_year;
use crate::data::unit_name::{self, Level};
use crate::names;

/// Words before the name of a unit in a title, longest first.
const OFFICES: [&str; 14] = [
    "ủy ban nhân dân",
    "uỷ ban nhân dân",
    "hội đồng nhân dân",
    "tên đơn vị báo cáo",
    "đơn vị báo cáo",
    "đơn vị gửi",
    "tên đơn vị",
    "địa phương",
    "đơn vị",
    "tên xã",
    "ubnd",
    "hđnd",
    "của",
    "tại",
];

/// What titles say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Title {
    /// The commune.
    pub(super) commune: Option<String>,
    /// The district.
    pub(super) district: Option<String>,
    /// The province.
    pub(super) province: Option<String>,
    /// The year of the figures.
    pub(super) year: Option<i32>,
}

impl Title {
    /// Takes in a line above the table. What stood before stays.
    pub(super) fn line(&mut self, line: &str) {
        for part in line.split([',', ';', '\n', '-', '–']) {
            if let Some((level, name)) = unit(part) {
                let slot = match level {
                    Level::Commune => &mut self.commune,
                    Level::District => &mut self.district,
                    Level::Province => &mut self.province,
                };
                slot.get_or_insert(name);
            }
        }
        self.year = self.year.or_else(|| year_in_words(line));
    }
}

/// The unit that a piece of a title names, and nothing else: `UBND XÃ AN BÌNH`, `Đơn vị: xã An Bình`.
pub(super) fn unit(part: &str) -> Option<(Level, String)> {
    let mut rest = names::tidy(part);
    loop {
        let before = rest.len();
        let lower = rest.to_lowercase();
        for office in OFFICES {
            if let Some(after) = lower.strip_prefix(office)
                && !after.starts_with(char::is_alphabetic)
            {
                let kept = rest.get(rest.len() - after.len()..)?;
                rest = kept.trim_start_matches([' ', ':', '.']).to_owned();
                break;
            }
        }
        if rest.len() == before {
            break;
        }
    }
    let name = rest.trim_end_matches([':', '.', ' ']);
    let level = unit_name::level(name)?;
    let words = name.split(' ').count();
    let own = unit_name::own_name(name);
    let is_plain = words <= 8 && !own.contains([':', '(', '/', '"']);
    let cased = is_plain && own_begins_with_capital(name);
    cased.then(|| (level, capitalised(name)))
}

/// Whether the unit's own name begins with a capital or is a number: `xã hội` names no commune.
fn own_begins_with_capital(name: &str) -> bool {
    let own = unit_name::own_name(name).split(' ').count();
    let words: Vec<&str> = name
        .split([' ', '.'])
        .filter(|word| !word.is_empty())
        .collect();
    let first = words.len().checked_sub(own).and_then(|at| words.get(at));
    first.is_some_and(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()))
}

/// A name in the letters that names are written in, where a title has it all in capitals, and its
/// kind with a capital.
fn capitalised(name: &str) -> String {
    let shouted = !name.chars().any(char::is_lowercase);
    let words = name.split(' ').enumerate().map(|(place, word)| {
        let mut letters = word.chars();
        let Some(first) = letters.next() else {
            return String::new();
        };
        let rest = letters.as_str();
        let rest = if shouted {
            rest.to_lowercase()
        } else {
            rest.to_owned()
        };
        let first: String = if place == 0 || shouted {
            first.to_uppercase().collect()
        } else {
            first.to_string()
        };
        first + &rest
    });
    let joined = words.collect::<Vec<_>>().join(" ");
    // `Thị Trấn Núi Thành` is written `Thị trấn Núi Thành`.
    ["Thị Trấn", "Thị Xã", "Thành Phố", "Đặc Khu"]
        .iter()
        .find_map(|kind| {
            let rest = joined.strip_prefix(kind)?;
            let mut words = kind.split(' ');
            let (one, two) = (words.next()?, words.next()?);
            Some(format!("{one} {}{rest}", two.to_lowercase()))
        })
        .unwrap_or(joined)
}

/// The commune that a sheet or file is named after: `Xã An Bình`, `An Bình`.
pub(super) fn of_name(name: &str) -> Option<String> {
    const COMMON: [&str; 17] = [
        "sheet",
        "trang",
        "biểu",
        "bieu",
        "mẫu",
        "mau",
        "form",
        "số liệu",
        "so lieu",
        "tổng hợp",
        "tong hop",
        "phụ lục",
        "dữ liệu",
        "data",
        "năm",
        "tháng",
        "kết quả",
    ];
    let tidy = names::tidy(&name.replace('_', " "));
    if let Some((level, name)) = unit(&tidy) {
        return (level == Level::Commune).then_some(name);
    }
    let key = names::key(&tidy);
    let is_common = COMMON.iter().any(|word| key.starts_with(&names::key(word)));
    let own = looks_like_a_name(&tidy) && !is_common && tidy.contains(' ');
    (own && !tidy.contains(|c: char| c.is_ascii_digit())).then_some(tidy)
}

/// The year that a title gives its figures: `SỐ LIỆU NĂM 2024`. That of a day (`ngày 15 tháng 01
/// năm 2025`) is when it was signed.
pub(super) fn year_in_words(line: &str) -> Option<i32> {
    let key = names::key(line);
    let words: Vec<&str> = key
        .split(|c: char| {
            !c.is_alphanumeric() && !matches!(c, '\u{0300}'..='\u{036F}' | '\u{E000}'..='\u{E004}')
        })
        .filter(|word| !word.is_empty())
        .collect();
    let is = |at: usize, word: &str| words.get(at).is_some_and(|own| *own == names::key(word));
    let mut years = words.iter().enumerate().filter_map(|(at, word)| {
        let year: i32 = word.parse().ok().filter(|year| is_year(*year))?;
        let named = at >= 1 && is(at - 1, "năm");
        let signed = at >= 3 && (is(at - 3, "tháng") || is(at - 3, "quyết định"));
        (named && !signed).then_some(year)
    });
    let first = years.next()?;
    // Of several years (`giai đoạn năm 2021 - 2025`) none is that of the figures.
    years.all(|year| year == first).then_some(first)
}

/// The year in the name of a sheet or file: `Năm 2023`, `2023`, `bieu-2023`.
pub(super) fn year_in_name(name: &str) -> Option<i32> {
    let mut years = name
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .filter(|year| is_year(*year));
    let first = years.next()?;
    years.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_in_titles() {
        for (part, name) in [
            ("UBND XÃ AN BÌNH", "Xã An Bình"),
            ("ỦY BAN NHÂN DÂN PHƯỜNG 5", "Phường 5"),
            ("Đơn vị báo cáo: xã An Bình", "Xã An Bình"),
            ("Đơn vị: UBND xã An Bình", "Xã An Bình"),
            ("UBND THỊ TRẤN NÚI THÀNH", "Thị trấn Núi Thành"),
            ("HUYỆN HÒA GIANG", "Huyện Hòa Giang"),
            ("tỉnh Quảng Nam", "Tỉnh Quảng Nam"),
        ] {
            assert_eq!(
                unit(part).map(|unit| unit.1).as_deref(),
                Some(name),
                "{part}"
            );
        }
        for part in [
            "Biểu số liệu",
            "xã hội",
            "Tiêu chuẩn xã phù hợp với trẻ em",
            "BIỂU TỔNG HỢP SỐ LIỆU TIÊU CHUẨN XÃ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        ] {
            assert_eq!(unit(part), None, "{part}");
        }
    }

    #[test]
    fn years_of_titles_and_names() {
        assert_eq!(year_in_words("BIỂU SỐ LIỆU NĂM 2024"), Some(2024));
        assert_eq!(year_in_words("Hòa Giang, ngày 15 tháng 01 năm 2025"), None);
        assert_eq!(year_in_words("Giai đoạn năm 2021 - năm 2025"), None);
        assert_eq!(
            year_in_words("(Kèm theo Báo cáo số 123/BC-UBND ngày 15/01/2025)"),
            None
        );
        assert_eq!(year_in_name("Năm 2023"), Some(2023));
        assert_eq!(year_in_name("2021-2025"), None);
        assert_eq!(year_in_name("Sheet1"), None);
    }
}
