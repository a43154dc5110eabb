//! Figures of the beginning and of the end of a period: `Đầu kỳ` and `Cuối kỳ` side by side.
//!
//! Where both are given, nothing tells which of them is asked: the first may be the figure of the
//! period before, or that which the year began with.

use super::sense::{Said, Sense};
use crate::data::when;
use crate::names;

/// Words for the beginning of a period.
const BEGINNING: [&str; 6] = [
    "đầu kỳ",
    "đầu kì",
    "đầu năm",
    "đầu kỳ báo cáo",
    "đầu năm báo cáo",
    "đầu năm học",
];

/// Words for its end.
const END: [&str; 6] = [
    "cuối kỳ",
    "cuối kì",
    "cuối năm",
    "cuối kỳ báo cáo",
    "cuối năm báo cáo",
    "cuối năm học",
];

/// Words before these that say nothing more, longest first.
const BEFORE: [&str; 14] = [
    "số có đến",
    "số liệu",
    "tính đến",
    "thời điểm",
    "số lượng",
    "có đến",
    "tồn",
    "số dư",
    "đến",
    "tại",
    "có",
    "vào",
    "số",
    "-",
];

/// What a heading says that names nothing but the beginning or the end of a period.
pub(super) fn said(text: &str) -> Option<Said> {
    let (said, rest) = within(text)?;
    rest.is_empty().then_some(said)
}

/// What a heading says that ends with words for the beginning or the end of a period, and what
/// stands before them: `Số trẻ em cuối kỳ`.
pub(super) fn within(text: &str) -> Option<(Said, String)> {
    let tidy = names::tidy(text);
    let bare = tidy.trim_end_matches([':', '.', ' ', ')', ']']);
    // The year is taken off by itself: `cuối năm 2024` is a time as a whole.
    let year = bare.rsplit_once(' ').filter(|(_, last)| {
        let number = last.parse();
        number.is_ok_and(when::is_year)
    });
    let when = when::told(bare).map(|told| told.when);
    let when = when.filter(|when| matches!(when, when::When::Year(_)));
    let front = year.map_or(bare, |(front, _)| front);
    let lower = front.to_lowercase();
    let ends = |words: &[&str]| {
        let lengths = words.iter().filter_map(|word| {
            let rest = lower.strip_suffix(word)?;
            (!rest.ends_with(char::is_alphanumeric)).then_some(word.len())
        });
        lengths.max()
    };
    let (sense, length) = ends(&BEGINNING)
        .map(|length| (Sense::Beginning, length))
        .or_else(|| ends(&END).map(|length| (Sense::End, length)))?;
    let mut rest = front.get(..front.len().checked_sub(length)?)?;
    loop {
        rest = rest.trim_end_matches([' ', '(', '[', '-', '–', ',', ':']);
        let lower = rest.to_lowercase();
        let shorter = BEFORE.iter().find_map(|word| {
            let before = lower.strip_suffix(word)?;
            (before.is_empty() || before.ends_with(' ')).then(|| rest.get(..before.len()))?
        });
        match shorter {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    let is_months = rest.to_lowercase().ends_with("tháng");
    let said = Said {
        sense,
        when,
        role: None,
        is_all: rest.is_empty(),
    };
    (!is_months).then(|| (said, rest.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::when::When;

    #[test]
    fn beginnings_and_ends() {
        for (text, sense, when, rest) in [
            ("Đầu kỳ", Sense::Beginning, None, ""),
            ("CUỐI KỲ", Sense::End, None, ""),
            ("Số liệu đầu năm", Sense::Beginning, None, ""),
            ("Có đến cuối kỳ", Sense::End, None, ""),
            ("Cuối năm 2024", Sense::End, Some(When::Year(2024)), ""),
            ("Số trẻ em đầu kỳ", Sense::Beginning, None, "Số trẻ em"),
            ("Số trẻ em (cuối kỳ)", Sense::End, None, "Số trẻ em"),
            ("Số trẻ em có đến cuối năm", Sense::End, None, "Số trẻ em"),
        ] {
            let expected = Said {
                sense,
                when,
                role: None,
                is_all: rest.is_empty(),
            };
            assert_eq!(within(text), Some((expected, rest.to_owned())), "{text}");
        }
        for text in ["6 tháng đầu năm", "Kỳ này", "Trong kỳ", "Bắt đầu năm", ""] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
