//! Words in a heading that leave its meaning as it is: `Tổng số trẻ em trên địa bàn xã` asks for the
//! same as `Số trẻ em`. Whatever else is left over makes another figure of it.

use std::collections::HashMap;

use super::Keys;
use crate::data::raw::Field;
use crate::model::Standard;
use crate::names::{self, Meanings, Words};

/// Phrases that say nothing more, longest first.
static FILLING: Words = Words::new(&[
    "có đến thời điểm báo cáo",
    "có đến ngày 31 12",
    "tính đến ngày 31 12",
    "tại thời điểm báo cáo",
    "đến thời điểm báo cáo",
    "tại thời điểm 31 12",
    "trên địa bàn toàn xã",
    "trên địa bàn xã",
    "trên địa bàn phường",
    "trên địa bàn thị trấn",
    "trong năm báo cáo",
    "trong năm đánh giá",
    "trong kỳ báo cáo",
    "trong kỳ đánh giá",
    "tính đến 31 12",
    "có đến 31 12",
    "đến ngày 31 12",
    "thuộc địa bàn xã",
    "trên địa bàn",
    "của địa phương",
    "tại địa phương",
    "theo quy định",
    "trong toàn xã",
    "của đơn vị",
    "đến 31 12",
    "của toàn xã",
    "trong năm",
    "trong kỳ",
    "toàn xã",
    "của xã",
    "tại xã",
    "ở xã",
    "cả năm",
    "hiện có",
]);

/// Phrases that say the same as a shorter one, which ends them.
static LONGER: Meanings<&str> = Meanings::new(&[
    ("tổng số lượng", "số"),
    ("tổng số", "số"),
    ("số lượng", "số"),
    ("tỷ lệ phần trăm", "tỷ lệ"),
]);

/// A text without what says nothing, as a key.
fn reduced(text: &str) -> String {
    let key = names::key(text);
    let mut spaced = String::with_capacity(key.len());
    let mut before = ' ';
    for c in key.chars() {
        let is_date = c == '/' && before.is_ascii_digit();
        before = c;
        if c.is_alphanumeric() || matches!(c, '\u{0300}'..='\u{036F}' | '\u{E000}'..='\u{E004}') {
            spaced.push(c);
        } else if is_date || " ()[],;:.\"'“”*-–\u{A0}".contains(c) {
            spaced.push(' ');
        } else {
            // A sign such as `%` or `<` may be all that tells two figures apart.
            spaced.extend([' ', c, ' ']);
        }
    }
    let mut words: Vec<&str> = spaced.split_whitespace().collect();
    for phrase in FILLING.keys() {
        replace(&mut words, phrase, &[]);
    }
    let longer: Vec<(&str, String)> = (LONGER.iter())
        .map(|(longer, shorter)| (longer, names::key(shorter)))
        .collect();
    for (longer, shorter) in &longer {
        let shorter: Vec<&str> = shorter.split(' ').collect();
        replace(&mut words, longer, &shorter);
    }
    words.join(" ")
}

/// Puts other words where a phrase stands.
fn replace<'a>(words: &mut Vec<&'a str>, phrase: &str, other: &[&'a str]) {
    // Most headings have none of these words.
    if phrase
        .split(' ')
        .next()
        .is_none_or(|first| !words.contains(&first))
    {
        return;
    }
    let length = phrase.split(' ').count();
    let mut at = 0;
    while let Some(window) = words.get(at..at + length) {
        if window.iter().copied().eq(phrase.split(' ')) {
            words.splice(at..at + length, other.iter().copied());
        }
        at += 1;
    }
}

/// Fields by their labels without what says nothing; none where several would be called the same.
#[derive(Debug, Default)]
pub(super) struct Reduced(HashMap<String, Option<Field>>);

impl Reduced {
    pub(super) fn of(standard: &Standard) -> Self {
        let mut reduced = Self::default();
        for (id, attribute) in standard.attributes.iter() {
            reduced.insert(&attribute.label, Field::Attribute(id));
        }
        for (id, indicator) in standard.indicators.iter() {
            let field = if standard.is_computed(id) {
                Field::Calculated(id)
            } else {
                Field::Indicator(id)
            };
            reduced.insert(&indicator.label, field);
        }
        reduced
    }

    fn insert(&mut self, label: &str, field: Field) {
        let known = self.0.entry(reduced(label)).or_insert(Some(field));
        if *known != Some(field) {
            *known = None;
        }
    }
}

impl Keys {
    /// The one field whose label is a heading but for words that say nothing.
    pub(super) fn find_filled(&self, heading: &str) -> Option<Field> {
        let reduced = reduced(heading);
        // A word alone is too little to go by.
        (reduced.contains(' ')).then(|| self.reduced.0.get(&reduced).copied())??
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing() {
        for text in [
            "Tổng số trẻ em",
            "Số lượng trẻ em trên địa bàn xã",
            "Số trẻ em (trên địa bàn)",
            "SỐ TRẺ EM CÓ ĐẾN 31/12",
            "Số trẻ em trong năm",
            "Tổng số trẻ em hiện có của xã",
        ] {
            assert_eq!(reduced(text), reduced("Số trẻ em"), "{text}");
        }
        for text in [
            "Số trẻ em nữ",
            "Số trẻ em (%)",
            "Số trẻ em sinh trong năm",
            "Số trẻ em đến 30/6",
            "Số trẻ em xã An Bình",
            "Số trẻ em < 6",
        ] {
            assert_ne!(reduced(text), reduced("Số trẻ em"), "{text}");
        }
    }
}
