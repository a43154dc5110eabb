//! Headings of columns that say who a row is about, known by their words alone: offices write
//! `Tên xã, thị trấn`, `Phường/Xã`, `Địa phương`, `Mã ĐVHC`.

use crate::data::raw::Field;
use crate::names::{self, Words};

/// Words that name a commune or its kind.
static COMMUNE: Words = Words::new(&[
    "xã",
    "phường",
    "tt",
    "đặc khu",
    "thị trấn",
    "đơn vị",
    "địa phương",
    "địa bàn",
]);

/// Words that name a district or its kind.
static DISTRICT: Words = Words::new(&["huyện", "quận", "thị xã", "thành phố", "tp"]);

/// Words that name a province.
static PROVINCE: Words = Words::new(&["tỉnh", "thành phố"]);

/// The word that begins the heading of codes.
static CODE: Words = Words::new(&["mã"]);

/// Words without which a heading is not one of districts.
static ONLY_DISTRICT: Words = Words::new(&["huyện", "quận"]);

/// The word without which a heading is not one of provinces.
static ONLY_PROVINCE: Words = Words::new(&["tỉnh"]);

/// Words that say nothing more.
static FILLING: Words = Words::new(&[
    "tên",
    "tên gọi",
    "các",
    "cấp",
    "hành chính",
    "và",
    "hoặc",
    "số",
    "của",
    "thuộc",
    "mới",
    "hiện nay",
    "hiện tại",
    "sau sắp xếp",
    "sau sáp nhập",
]);

/// The field that a heading names, if it is made of nothing but words for one.
pub(super) fn field(heading: &str) -> Option<Field> {
    let key = names::key(heading);
    let mut words: Vec<&str> = key
        .split(|c: char| !c.is_alphanumeric() && !is_tone(c))
        .filter(|word| !word.is_empty())
        .collect();
    // `ĐVHC` is how offices shorten `đơn vị hành chính`.
    let is_code = words.first().is_some_and(|first| CODE.contain(first));
    if is_code {
        words.remove(0);
    }
    let short = words.iter().any(|word| matches!(*word, "đvhc" | "đv"));
    words.retain(|word| !matches!(*word, "đvhc" | "đv"));
    let says = |known: &Words| leaves_nothing(&words, known);
    let is_filling = |word: &&str| FILLING.contain(word);
    let communal = short && words.iter().all(is_filling) || says(&COMMUNE);
    match (is_code, communal) {
        (true, true) => return Some(Field::Code),
        (false, true) => return Some(Field::Name),
        _ if is_code => return None,
        _ => {}
    }
    if words.is_empty() {
        None
    } else if says(&DISTRICT) && words.iter().any(|word| ONLY_DISTRICT.contain(word)) {
        Some(Field::District)
    } else if says(&PROVINCE) && words.iter().any(|word| ONLY_PROVINCE.contain(word)) {
        Some(Field::Province)
    } else {
        None
    }
}

/// Whether words are made of the known ones and of such as say nothing, with one known at least.
fn leaves_nothing(words: &[&str], known: &Words) -> bool {
    let mut rest = words;
    let mut met = false;
    while !rest.is_empty() {
        let own = longest_before(known, rest);
        let Some(count) = own.or_else(|| longest_before(&FILLING, rest)) else {
            return false;
        };
        met |= own.is_some();
        rest = rest.get(count..).unwrap_or(&[]);
    }
    met
}

/// How many words the longest phrase has with which words begin: `thị xã` is no `xã`.
fn longest_before(phrases: &Words, words: &[&str]) -> Option<usize> {
    let begins = |phrase: &&String| {
        let mut words = words.iter();
        phrase.split(' ').all(|own| words.next() == Some(&own))
    };
    let counts = (phrases.keys().iter().filter(begins)).map(|phrase| phrase.split(' ').count());
    counts.max()
}

/// Whether a sign of a key stands for a tone.
fn is_tone(c: char) -> bool {
    ('\u{E000}'..='\u{E004}').contains(&c) || ('\u{0300}'..='\u{036F}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_units_are_known_by_their_words() {
        for heading in [
            "Tên xã, phường, thị trấn",
            "Xã, thị trấn",
            "Phường/Xã",
            "Tên xã/phường/TT",
            "Địa phương",
            "Tên đơn vị hành chính",
            "Đơn vị hành chính cấp xã",
            "Các xã, phường",
            "Tên ĐVHC",
            "XÃ - PHƯỜNG",
        ] {
            assert_eq!(field(heading), Some(Field::Name), "{heading}");
        }
        for heading in [
            "Mã ĐVHC",
            "Mã số xã",
            "Mã đơn vị hành chính",
            "Mã xã/phường",
        ] {
            assert_eq!(field(heading), Some(Field::Code), "{heading}");
        }
        for heading in [
            "Huyện, thị xã, thành phố",
            "Quận/Huyện/TP",
            "Tên quận, huyện",
        ] {
            assert_eq!(field(heading), Some(Field::District), "{heading}");
        }
        for heading in ["Tỉnh, thành phố", "Tên tỉnh"] {
            assert_eq!(field(heading), Some(Field::Province), "{heading}");
        }
        for heading in [
            "Đơn vị tính",
            "Xã đặc biệt khó khăn",
            "Loại xã",
            "Số xã có điểm vui chơi",
            "Mã số thuế",
            "Tên",
            "Họ và tên",
            "Số",
            "",
        ] {
            assert_eq!(field(heading), None, "{heading}");
        }
    }
}
