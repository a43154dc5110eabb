//! What offices add to an indicator's label in a heading: `3.1. Số trẻ em (trẻ em) năm 2024:`.
//!
//! Only what leaves the meaning as it is may be taken off. `(nam)` does not: what stands under such
//! a heading is another figure.

use super::{Keys, Meaning};
use crate::data::giver::{self, Role};
use crate::data::raw::Field;
use crate::data::when;
use crate::names;

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

/// A heading, taken apart.
struct Apart {
    meaning: Meaning,
    /// What it says that the figures are counted in, where that is another unit than the field's.
    wrong: Option<String>,
}

impl Keys {
    /// The meaning of a heading once what was added to it is taken off.
    pub(super) fn undecorated(&self, heading: &str) -> Option<Meaning> {
        let apart = self.apart(heading)?;
        apart.wrong.is_none().then_some(apart.meaning)
    }

    /// The field of a heading that gives it another unit than its own, and that unit.
    pub(in crate::data) fn contradicted(&self, heading: &str) -> Option<(Field, String)> {
        let apart = self.apart(heading)?;
        Some((apart.meaning.field, apart.wrong?))
    }

    /// The field of a heading, whatever unit it gives.
    pub(super) fn field_within(&self, heading: &str) -> Option<Field> {
        Some(self.apart(heading)?.meaning.field)
    }

    fn apart(&self, heading: &str) -> Option<Apart> {
        let mut when = None;
        let mut roles: Vec<Role> = Vec::new();
        let mut units: Vec<String> = Vec::new();
        let mut rest = heading.trim().to_owned();
        // Each turn takes something off, so this ends.
        loop {
            for text in [&*rest, without_number(&rest)] {
                let found = self.fields.get(&names::key(text)).copied();
                let Some(field) = found.or_else(|| self.find_filled(text)) else {
                    continue;
                };
                // What is known to be no unit makes another name of it.
                let fits: Option<Vec<bool>> =
                    units.iter().map(|unit| self.fit(field, unit)).collect();
                let Some(fits) = fits else { continue };
                let wrong = fits.iter().position(|fits| !fits);
                let meaning = Meaning {
                    when,
                    ..Meaning::of(field)
                };
                return Some(Apart {
                    meaning: roles
                        .iter()
                        .fold(meaning, |meaning, role| meaning.with(*role)),
                    wrong: wrong.and_then(|at| units.get(at).cloned()),
                });
            }
            let before = rest.clone();
            let ends = [':', ';', '.', ',', '*', '-', '–', ' ', '\n', '\r'];
            rest.truncate(rest.trim_end_matches(ends).len());
            if let Some(told) = when::told(&rest).filter(|_| when.is_none()) {
                when = Some(told.when);
                rest = told.rest;
            } else if let Some(told) = giver::told(&rest).filter(|told| !roles.contains(&told.role))
            {
                roles.push(told.role);
                rest = told.rest;
            } else if let Some((front, unit)) = bracket_at_end(&rest) {
                units.push(unit.to_owned());
                rest = front.to_owned();
            } else if let Some((front, unit)) = unit_of_measure(&rest) {
                units.push(unit.to_owned());
                rest = front.to_owned();
            }
            rest.truncate(rest.trim_end().len());
            if rest == before || rest.is_empty() {
                return None;
            }
        }
    }
}

/// A heading without the mark of a footnote: `Xã, thị trấn (1)`, `Tên xã*`.
pub(super) fn without_mark(text: &str) -> &str {
    let marks = |c: char| c.is_numeric() || c == '*';
    let text = text.trim_end();
    let text = match bracket_at_end(text) {
        Some((front, mark)) if mark.chars().all(marks) => front,
        _ => text.trim_end_matches(['*', '¹', '²', '³']),
    };
    text.trim_end()
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

/// `Số trẻ em - ĐVT: trẻ em` as `Số trẻ em` and `trẻ em`.
fn unit_of_measure(text: &str) -> Option<(&str, &str)> {
    let lower = text.to_lowercase();
    let (at, word) = ["đvt", "đơn vị tính"]
        .iter()
        .find_map(|word| Some((lower.find(word)?, word)))?;
    let front = text.get(..at)?;
    let unit = text.get(at + word.len()..)?;
    let unit = unit
        .trim_start_matches([':', ' ', '-', '.'])
        .trim_end_matches(')');
    Some((
        front.trim_end_matches(['-', '–', ',', ' ', '\n', ';', '(']),
        unit,
    ))
}

/// `3.1. Số trẻ em` as `Số trẻ em`; `a) …`, `(2) …`, `Tiêu chí 3: …`, `IV. …`.
pub(in crate::data) fn without_number(text: &str) -> &str {
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
}
