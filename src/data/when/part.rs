//! Parts of a year that titles and names tell: `Quý II năm 2024`, `6 tháng đầu năm`, `Tháng 9`.

use super::{Word, words, year};
use crate::number::{Date, Period};

/// Some months of a year. The later is the greater, and of two that end together the longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::data) struct Part {
    /// The year, where it is told.
    pub(in crate::data) year: Option<i32>,
    /// The last month.
    pub(in crate::data) last: u8,
    /// How many months.
    pub(in crate::data) months: u8,
}

impl Part {
    /// The first month.
    pub(in crate::data) fn first(self) -> u8 {
        self.last.saturating_sub(self.months).saturating_add(1)
    }

    /// Its days, where its year is told.
    pub(in crate::data) fn period(self) -> Option<Period> {
        let year = self.year?;
        let month = |number: u8| time::Month::try_from(number).ok();
        let last = month(self.last)?;
        Some(Period {
            first: Date::from_calendar_date(year, month(self.first())?, 1).ok()?,
            last: Date::from_calendar_date(year, last, last.length(year)).ok()?,
        })
    }
}

/// The part of a year that a text names; none of a day, an age or a whole year.
pub(super) fn of(text: &str) -> Option<Part> {
    let words = words(text);
    let is = |at: usize, known: &str| words.get(at).is_some_and(|word| word.bare == known);
    if (0..words.len()).any(|at| is(at, "ngay") || is(at, "thang") && is(at + 1, "tuoi")) {
        return None;
    }
    let stretches = (0..words.len()).filter_map(|at| stretch(&words, at));
    let stretches: Vec<(u8, u8)> = stretches.collect();
    let first = stretches.iter().map(|(first, _)| *first).min()?;
    let last = stretches.iter().map(|(_, last)| *last).max()?;
    let mut years: Vec<i32> = words.iter().filter_map(|word| year(&word.bare)).collect();
    years.dedup();
    let year = match years.as_slice() {
        [] => None,
        [year] => Some(*year),
        _ => return None,
    };
    let months = last - first + 1;
    (months < 12).then_some(Part { year, last, months })
}

/// The first and last month that the words at a place name.
fn stretch(words: &[Word], at: usize) -> Option<(u8, u8)> {
    let bare = |at: usize| words.get(at).map(|word| word.bare.as_str());
    let word = bare(at)?;
    let quarter = match word {
        "quy" => bare(at + 1),
        // `Q1` is a district.
        _ => word.strip_prefix("quy"),
    };
    if let Some(quarter) = quarter.and_then(ordinal).filter(|quarter| *quarter <= 4) {
        return Some((quarter * 3 - 2, quarter * 3));
    }
    if word != "thang" {
        return None;
    }
    let number = |text: &str| {
        let number: Option<u8> = text.parse().ok();
        number.filter(|number| (1..=12).contains(number))
    };
    let before = at.checked_sub(1).and_then(bare).and_then(number);
    let after = bare(at + 1).and_then(number);
    match (before, after) {
        (Some(count), _) if bare(at + 1) == Some("cuoi") => Some((13 - count, 12)),
        (Some(count), _) => Some((1, count)),
        (None, Some(month)) => Some((month, month)),
        _ => None,
    }
}

/// A number from one to four, in either script.
fn ordinal(text: &str) -> Option<u8> {
    Some(match text {
        "1" | "i" => 1,
        "2" | "ii" => 2,
        "3" | "iii" => 3,
        "4" | "iv" => 4,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_year() {
        for (text, year, first, last) in [
            ("Quý I", None, 1, 3),
            ("Quý IV năm 2024", Some(2024), 10, 12),
            ("quy-2", None, 4, 6),
            ("quy3 2024", Some(2024), 7, 9),
            ("6 tháng đầu năm 2024", Some(2024), 1, 6),
            ("Báo cáo 9 tháng", None, 1, 9),
            ("6 tháng cuối năm", None, 7, 12),
            ("Tháng 5/2024", Some(2024), 5, 5),
            ("Từ tháng 01 đến tháng 10/2024", Some(2024), 1, 10),
        ] {
            let part = of(text).map(|part| (part.year, part.first(), part.last));
            assert_eq!(part, Some((year, first, last)), "{text}");
        }
        for text in [
            "Năm 2024",
            "Hòa Giang, ngày 5 tháng 12 năm 2024",
            "Trẻ em dưới 6 tháng tuổi",
            "Từ tháng 01 đến tháng 12/2024",
            "Quy định",
            "Q1",
            "Quý vị",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
