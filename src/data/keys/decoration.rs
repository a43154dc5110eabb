//! What offices add to an indicator's label in a heading: `3.1. Số trẻ em (trẻ em) năm 2024:`.
//!
//! Only what leaves the meaning as it is may be taken off. `(nam)` does not: what stands under such
//! a heading is another figure.

use super::{Keys, Meaning};
use crate::data::raw::Field;
use crate::names;

/// Words in brackets that say how a figure is written, never which one it is.
const UNITS: [&str; 19] = [
    "%",
    "tỷ lệ %",
    "phần trăm",
    "người",
    "em",
    "trẻ",
    "trẻ em",
    "cháu",
    "có/không",
    "có / không",
    "có, không",
    "lần",
    "vụ",
    "cuộc",
    "buổi",
    "thôn",
    "số lượng",
    "số liệu",
    "số",
];

/// Words before a number at the start of a heading.
const BEFORE_NUMBER: [&str; 7] = [
    "tiêu chí",
    "tiêu chuẩn",
    "chỉ tiêu",
    "chỉ số",
    "mục",
    "nội dung",
    "tc",
];

impl Keys {
    /// The meaning of a heading once what was added to it is taken off.
    pub(super) fn undecorated(&self, heading: &str) -> Option<Meaning> {
        let mut year = None;
        let mut units: Vec<String> = Vec::new();
        let mut rest = heading.trim();
        // Each turn takes something off, so this ends.
        loop {
            let found = self.fields.get(&names::key(rest)).copied();
            if let Some(field) = found.filter(|field| self.may_have(*field, &units)) {
                return Some(Meaning { field, year });
            }
            let numberless = without_number(rest);
            if numberless != rest {
                let found = self.fields.get(&names::key(numberless)).copied();
                if let Some(field) = found.filter(|field| self.may_have(*field, &units)) {
                    return Some(Meaning { field, year });
                }
            }
            let before = rest;
            rest = rest.trim_end_matches([':', ';', '.', ',', '*', '-', '–', ' ', '\n', '\r']);
            if let Some((front, named)) = year_at_end(rest) {
                year = year.or(Some(named));
                rest = front;
            } else if let Some((front, unit)) = bracket_at_end(rest) {
                match unit.trim().trim_start_matches("năm").trim().parse::<i32>() {
                    Ok(named) if is_year(named) => year = year.or(Some(named)),
                    _ => units.push(unit.to_owned()),
                }
                rest = front;
            } else if let Some(front) = unit_of_measure(rest) {
                rest = front;
            }
            rest = rest.trim_end();
            if rest == before || rest.is_empty() {
                return None;
            }
        }
    }

    /// Whether what stood in brackets is no more than a field's unit or a column's number.
    pub(super) fn may_have(&self, field: Field, brackets: &[String]) -> bool {
        brackets.iter().all(|words| {
            let key = names::key(words);
            let key = key.strip_prefix(&names::key("đvt")).unwrap_or(&key);
            let key = key.trim_start_matches([':', ' ']).trim();
            // What is counted is not in per cent: that is another figure.
            if self.units.contains_key(&field) && is_percent(key) {
                return false;
            }
            key.bytes()
                .all(|byte| byte.is_ascii_digit() || b"*.".contains(&byte))
                || is_unit_word(key)
                || self.units.get(&field).is_some_and(|unit| unit == key)
        })
    }
}

fn is_percent(key: &str) -> bool {
    ["%", "tỷ lệ %", "phần trăm", "tỷ lệ"]
        .iter()
        .any(|word| names::key(word) == key)
}

/// Whether a key is a word for how figures are written.
pub(super) fn is_unit_word(key: &str) -> bool {
    UNITS.iter().any(|unit| names::key(unit) == key)
}

/// Whether a number is a year that figures may be of.
pub(in crate::data) fn is_year(number: i32) -> bool {
    (2000..=2099).contains(&number)
}

/// `Số trẻ em năm 2024` as `Số trẻ em` and 2024.
fn year_at_end(text: &str) -> Option<(&str, i32)> {
    let digits_at = text.len().checked_sub(4)?;
    let (front, digits) = (text.get(..digits_at)?, text.get(digits_at..)?);
    let year = digits.parse().ok().filter(|year| is_year(*year))?;
    let bare = front.trim_end();
    if bare.len() == front.len() && !front.ends_with(['-', '/', '\n']) {
        return None;
    }
    let bare = bare.trim_end_matches(['-', '–', ',', '/', ' ', '\n']);
    let lower = bare.to_lowercase();
    let front = match lower.strip_suffix("năm") {
        // Lower case may be of another length only for letters that Vietnamese does not have.
        Some(kept) => bare.get(..kept.len())?,
        None => bare,
    };
    Some((front.trim_end_matches(['-', '–', ',', ' ', '\n']), year))
}

/// `Số trẻ em (trẻ em)` as `Số trẻ em` and `trẻ em`.
fn bracket_at_end(text: &str) -> Option<(&str, &str)> {
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some(inside) = text.strip_suffix(close)
            && let Some(at) = inside.rfind(open)
        {
            return Some((inside.get(..at)?, inside.get(at + 1..)?));
        }
    }
    None
}

/// `Số trẻ em - ĐVT: trẻ em` as `Số trẻ em`.
fn unit_of_measure(text: &str) -> Option<&str> {
    let lower = text.to_lowercase();
    let at = ["đvt", "đơn vị tính"]
        .iter()
        .find_map(|word| lower.find(word))?;
    let front = text.get(..at)?;
    Some(front.trim_end_matches(['-', '–', ',', ' ', '\n', ';', '(']))
}

/// `3.1. Số trẻ em` as `Số trẻ em`; `a) …`, `(2) …`, `Tiêu chí 3: …`, `IV. …`.
fn without_number(text: &str) -> &str {
    let mut rest = text.trim_start();
    let lower = rest.to_lowercase();
    let mut named = false;
    for word in BEFORE_NUMBER {
        if let Some(after) = lower.strip_prefix(word)
            && let Some(after) = rest.get(lower.len() - after.len()..)
            && after.trim_start().starts_with(|c: char| c.is_ascii_digit())
        {
            rest = after.trim_start();
            named = true;
            break;
        }
    }
    let bare = rest.strip_prefix('(').unwrap_or(rest);
    let end = bare
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .unwrap_or(bare.len());
    let (number, after) = bare.split_at(end);
    let parts: Vec<&str> = number.split('.').filter(|part| !part.is_empty()).collect();
    let digits = |part: &str| part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
    let roman = |part: &str| part.bytes().all(|b| b"IVX".contains(&b));
    let letter = |part: &str| part.len() == 1 && part.bytes().all(|b| b.is_ascii_alphabetic());
    let is_number = match parts.as_slice() {
        [] => false,
        [one] => digits(one) || roman(one) || letter(one),
        several => several.iter().all(|part| digits(part)),
    };
    let marked = named
        || number.ends_with('.')
        || parts.len() > 1
        || after.starts_with([')', ':', '-', '–', '/']);
    if !is_number || !marked && !parts.iter().all(|part| digits(part)) {
        return text;
    }
    let after = after.trim_start_matches([')', ':', '-', '–', '/', '.', ' ', '\n', '\u{A0}']);
    if after.is_empty() { text } else { after }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_before_a_label() {
        for text in [
            "3.1. Số trẻ em",
            "3.1 Số trẻ em",
            "3) Số trẻ em",
            "(3) Số trẻ em",
            "a) Số trẻ em",
            "IV. Số trẻ em",
            "Tiêu chí 3: Số trẻ em",
            "Chỉ tiêu 3.1 - Số trẻ em",
            "TC3. Số trẻ em",
            "12 Số trẻ em",
        ] {
            assert_eq!(without_number(text), "Số trẻ em", "{text}");
        }
        for text in ["Số trẻ em", "I em", "A B", "2024 x", "5"] {
            assert_eq!(without_number(text), text, "{text}");
        }
    }

    #[test]
    fn years_after_a_label() {
        for text in [
            "Số trẻ em năm 2024",
            "Số trẻ em - năm 2024",
            "Số trẻ em, Năm 2024",
            "Số trẻ em 2024",
            "Số trẻ em\n2024",
            "Số trẻ em\nNăm 2024",
        ] {
            assert_eq!(year_at_end(text), Some(("Số trẻ em", 2024)), "{text}");
        }
        for text in ["Số trẻ em 1999", "Số12024", "2024", "Số trẻ em 12024"] {
            assert_eq!(year_at_end(text), None, "{text}");
        }
    }
}
