//! Headings of columns that say who a row is about, known by their words alone: offices write
//! `Tên xã, thị trấn`, `Phường/Xã`, `Địa phương`, `Mã ĐVHC`.

use crate::data::raw::Field;
use crate::names;

/// Words that name a commune or its kind.
const COMMUNE: [&str; 8] = [
    "xã",
    "phường",
    "tt",
    "đặc khu",
    "thị trấn",
    "đơn vị",
    "địa phương",
    "địa bàn",
];

/// Words that name a district or its kind.
const DISTRICT: [&str; 5] = ["huyện", "quận", "thị xã", "thành phố", "tp"];

/// Words that name a province.
const PROVINCE: [&str; 2] = ["tỉnh", "thành phố"];

/// Words that say nothing more.
const FILLING: [&str; 10] = [
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
];

/// The field that a heading names, if it is made of nothing but words for one.
pub(super) fn field(heading: &str) -> Option<Field> {
    let key = names::key(heading);
    let mut words: Vec<&str> = key
        .split(|c: char| !c.is_alphanumeric() && !is_tone(c))
        .filter(|word| !word.is_empty())
        .collect();
    // `ĐVHC` is how offices shorten `đơn vị hành chính`.
    let is_code = words
        .first()
        .is_some_and(|first| *first == names::key("mã"));
    if is_code {
        words.remove(0);
    }
    let short = words.iter().any(|word| matches!(*word, "đvhc" | "đv"));
    words.retain(|word| !matches!(*word, "đvhc" | "đv"));
    let says = |known: &[&str]| leaves_nothing(&words, known);
    let is_filling = |word: &&str| is_any(word, &FILLING);
    let communal = short && words.iter().all(is_filling) || says(&COMMUNE);
    match (is_code, communal) {
        (true, true) => return Some(Field::Code),
        (false, true) => return Some(Field::Name),
        _ if is_code => return None,
        _ => {}
    }
    if words.is_empty() {
        None
    } else if says(&DISTRICT) && words.iter().any(|word| is_any(word, &["huyện", "quận"])) {
        Some(Field::District)
    } else if says(&PROVINCE) && words.iter().any(|word| is_any(word, &["tỉnh"])) {
        Some(Field::Province)
    } else {
        None
    }
}

/// Whether words are made of the known ones and of such as say nothing, with one known at least.
fn leaves_nothing(words: &[&str], known: &[&str]) -> bool {
    let mut rest = words;
    let mut met = false;
    while !rest.is_empty() {
        let starts = |phrase: &&&str| {
            let phrase: Vec<String> = phrase.split(' ').map(names::key).collect();
            rest.len() >= phrase.len() && rest.iter().zip(&phrase).all(|(word, own)| word == own)
        };
        // The longest first: `thị xã` is no `xã`.
        let longest = |phrase: &&&str| phrase.len();
        let own = known.iter().filter(starts).max_by_key(longest);
        let filling = FILLING.iter().filter(starts).max_by_key(longest);
        let Some(phrase) = own.or(filling) else {
            return false;
        };
        met |= own.is_some();
        rest = rest.get(phrase.split(' ').count()..).unwrap_or(&[]);
    }
    met
}

fn is_any(word: &str, wanted: &[&str]) -> bool {
    wanted.iter().any(|one| names::key(one) == *word)
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
