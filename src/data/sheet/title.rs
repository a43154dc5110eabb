//! What the lines above a table, the sheet's name and the file's name say of it: whose figures and
//! of which year.

use crate::data::evidence::looks_like_a_name;
use crate::data::giver;
use crate::data::grid::GridRow;
use crate::data::keys::{is_unit_word, without_number};
use crate::data::record::Giver;
use crate::data::unit_name::{self, Level};
use crate::data::when::{self, When};
use crate::names;

use super::look::said;

/// Words before the name of a unit in a title, longest first.
const OFFICES: [&str; 20] = [
    "ủy ban nhân dân",
    "uỷ ban nhân dân",
    "hội đồng nhân dân",
    "tên đơn vị báo cáo",
    "đơn vị báo cáo",
    "đơn vị gửi",
    "tên đơn vị",
    "địa phương",
    "đơn vị",
    "tên xã/phường",
    "tên phường",
    "tên thị trấn",
    "xã/phường",
    "tên xã",
    "biểu của",
    "của đơn vị",
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
    /// The time of the figures.
    pub(super) when: Option<When>,
    /// What the figures are counted in.
    pub(super) unit: Option<String>,
    /// Who gives the figures.
    pub(super) giver: Option<Giver>,
}

impl Title {
    /// Takes in a row above the table. A cell that asks (`Xã:`) is answered by the next.
    pub(super) fn row(&mut self, row: &GridRow<'_>) {
        let mut cells = row.cells.iter().map(|(_, raw)| said(raw)).peekable();
        while let Some(text) = cells.next() {
            let asks = text.trim_end().ends_with(':') || is_question(&text);
            match cells.peek() {
                Some(answer) if asks => {
                    let line = format!("{}: {answer}", text.trim_end_matches([':', ' ']));
                    self.line(&line);
                    cells.next();
                }
                _ => self.line(&text),
            }
        }
    }

    /// What a row by itself says.
    pub(super) fn of(row: &GridRow<'_>) -> Self {
        let mut title = Self::default();
        title.row(row);
        title
    }

    /// Whether a row is made of questions with their answers: `Xã: | An Bình | Năm: 2024`.
    pub(super) fn asks(row: &GridRow<'_>) -> bool {
        let mut cells = row.cells.iter().map(|(_, raw)| said(raw));
        let mut asks = false;
        while let Some(text) = cells.next() {
            let text = text.trim_end();
            let (question, answer) = text.split_once(':').unwrap_or((text, ""));
            let is_whole = text.ends_with(':') || is_question(question);
            if !is_whole || answer.trim().is_empty() && cells.next().is_none() {
                return false;
            }
            asks = true;
        }
        asks
    }

    /// What another title says beside this one.
    pub(super) fn or_all(self, other: &Self) -> Self {
        let commune = self.commune.clone().or_else(|| other.commune.clone());
        Self {
            commune,
            ..self.or(other)
        }
    }

    /// What an earlier title says beside this one, but for the commune.
    pub(super) fn or(self, earlier: &Self) -> Self {
        Self {
            commune: self.commune,
            district: self.district.or_else(|| earlier.district.clone()),
            province: self.province.or_else(|| earlier.province.clone()),
            when: self.when.or(earlier.when),
            unit: self.unit.or_else(|| earlier.unit.clone()),
            giver: self.giver.or(earlier.giver),
        }
    }

    /// Takes in a line above the table. What stood before stays.
    pub(super) fn line(&mut self, line: &str) {
        for part in line.split([',', ';', '\n', '-', '–']) {
            if let Some((level, name)) = unit(without_number(part.trim())) {
                let slot = match level {
                    Level::Commune => &mut self.commune,
                    Level::District => &mut self.district,
                    Level::Province => &mut self.province,
                };
                slot.get_or_insert(name);
            }
        }
        self.when = self.when.or_else(|| when::of_title(line));
        self.giver = self.giver.or_else(|| giver::of_title(line));
        if self.unit.is_none() {
            self.unit = unit_of_measure(line);
        }
    }
}

/// Whether a cell asks for what the next one answers: `Xã`, `UBND phường`, `Năm`.
fn is_question(text: &str) -> bool {
    const WORDS: [&str; 8] = [
        "xã",
        "phường",
        "thị trấn",
        "đặc khu",
        "xã/phường",
        "năm",
        "kỳ",
        "kỳ báo cáo",
    ];
    let rest = without_office(text).0;
    if rest.is_empty() {
        let offices = ["ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân"];
        let key = names::key(text);
        return offices.iter().all(|office| names::key(office) != key);
    }
    let key = names::key(&rest);
    WORDS.iter().any(|word| names::key(word) == key)
}

/// What stands after the words for an office, and whether a colon divides it from them.
fn without_office(text: &str) -> (String, bool) {
    let mut rest = names::tidy(text);
    let mut is_named = false;
    loop {
        let lower = rest.to_lowercase();
        let after = OFFICES.iter().find_map(|office| {
            let after = lower.strip_prefix(office)?;
            (!after.starts_with(char::is_alphabetic)).then_some(after)
        });
        let Some(after) = after else {
            return (rest, is_named);
        };
        is_named |= after.trim_start().starts_with(':');
        let kept = rest.get(rest.len() - after.len()..).unwrap_or_default();
        rest = names::tidy(kept.trim_start_matches([' ', ':', '.']));
    }
}

/// The unit that a piece of a title names, and nothing else: `UBND XÃ AN BÌNH`, `Đơn vị: xã An
/// Bình`, `Xã: An Bình`, `Tên xã: An Bình`.
pub(super) fn unit(part: &str) -> Option<(Level, String)> {
    let (rest, is_named) = without_office(part);
    // The kind of unit may head the name as a question does: `Xã: An Bình`.
    let rest = rest.replacen(" :", ":", 1).replacen(": ", ":", 1);
    let rest = match rest.split_once(':') {
        Some((kind, own))
            if !own.is_empty() && unit_name::level(&format!("{kind} A")).is_some() =>
        {
            format!("{kind} {own}")
        }
        _ => rest,
    };
    let name = rest.trim_end_matches([':', '.', ' ']);
    let Some(level) = unit_name::level(name) else {
        let is_own = is_named && looks_like_a_name(name) && !is_office(name) && !is_unit_word(name);
        return is_own.then(|| (Level::Commune, capitalised(name)));
    };
    let words = name.split(' ').count();
    let own = unit_name::own_name(name);
    let is_plain = words <= 8 && !own.contains([':', '(', '/', '"']);
    let cased = is_plain && own_begins_with_capital(name);
    cased.then(|| (level, capitalised(name)))
}

/// Whether a name is that of an office rather than of a unit: `Phòng LĐTBXH`.
fn is_office(name: &str) -> bool {
    const WORDS: [&str; 13] = [
        "phòng",
        "sở",
        "ban",
        "trường",
        "trạm",
        "trung tâm",
        "chi cục",
        "hội",
        "đoàn",
        "bộ",
        "công an",
        "văn phòng",
        "tổ",
    ];
    let key = names::key(name);
    WORDS.iter().any(|word| {
        let after = key.strip_prefix(&names::key(word));
        after.is_some_and(|after| after.starts_with(' '))
    })
}

/// What a line above a table says that the figures are counted in: `ĐVT: nghìn người`.
fn unit_of_measure(line: &str) -> Option<String> {
    const WORDS: [&str; 7] = [
        "đơn vị tính",
        "đvt",
        "đv tính",
        "đ/v tính",
        "đ.v.t",
        "tính bằng",
        "tính theo",
    ];
    let tidy = names::tidy(line);
    let lower = tidy.to_lowercase();
    let after = |words: &[&str]| {
        let found = words.iter().find_map(|word| {
            let at = lower.find(word)? + word.len();
            tidy.get(at..)
        });
        let unit = found?.trim_matches([':', ' ', '(', ')', '.', '-']);
        (!unit.is_empty()).then(|| unit.to_owned())
    };
    // `Đơn vị: xã An Bình` names another thing.
    after(&WORDS).or_else(|| after(&["đơn vị:", "đơn vị :"]).filter(|unit| is_unit_word(unit)))
}

/// Whether a row above a table says in what its figures are counted: `(ĐVT: người)`.
pub(super) fn names_a_measure(row: &GridRow<'_>) -> bool {
    let is_alone = row.cells.len() == 1;
    row.cells.iter().any(|(_, raw)| {
        let text = said(raw);
        let begins = text.trim_start_matches(['(', ' ']).to_lowercase();
        (is_alone || begins.starts_with('đ')) && unit_of_measure(&text).is_some()
    })
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
    let mut tidy = names::tidy(&name.replace('_', " "));
    // The time and what kind of file it is are no part of the name.
    while let Some(told) = when::told(&tidy) {
        tidy = told.rest;
    }
    let tidy = without_number(&tidy).to_owned();
    if let Some(name) = commune_within(&tidy) {
        return Some(name);
    }
    let key = names::key(&tidy);
    let is_common = COMMON.iter().any(|word| key.starts_with(&names::key(word)));
    let own = looks_like_a_name(&tidy) && !is_common && tidy.contains(' ');
    (own && !tidy.contains(|c: char| c.is_ascii_digit()) && !names_another(&tidy)).then_some(tidy)
}

/// Whether a name is that of a unit above communes.
fn names_another(name: &str) -> bool {
    unit(name).is_some_and(|(level, _)| level != Level::Commune)
}

/// The commune that words name anywhere among others: `Biểu số liệu xã An Bình`.
fn commune_within(text: &str) -> Option<String> {
    let parts = text.split(['(', ')', '-', '–', ',', ';']);
    parts.into_iter().find_map(|part| {
        let words: Vec<&str> = part.split_whitespace().collect();
        (0..words.len()).find_map(|at| {
            let rest = words.get(at..)?.join(" ");
            let (level, name) = unit(&rest)?;
            let is_all = name.split(' ').skip(1).all(|word| {
                word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
                    || matches!(word, "trấn" | "khu")
            });
            (level == Level::Commune && is_all).then_some(name)
        })
    })
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
}
