//! The time that words give to figures: *năm 2024*, *kỳ trước*, *năm nay*. Titles, headings, sheets
//! and files all say it in these words.

mod named;
mod part;

use crate::names;
pub(super) use named::{of_name, of_title};
pub(super) use part::Part;

/// The time that figures are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum When {
    /// The period before the one that is assessed.
    Previous,
    /// The one that is assessed.
    Current,
    /// A year.
    Year(i32),
    /// Some months of one.
    Part(Part),
}

/// What a text says once the words for a time are taken out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// The time.
    pub(super) when: When,
    /// The other words.
    pub(super) rest: String,
}

/// Words for the previous period. All are held against texts without their marks, as the names of
/// files often are.
const PREVIOUS: [&str; 17] = [
    "cung ky nam truoc",
    "cung ky nam ngoai",
    "cung ky",
    "nam lien ke truoc",
    "nam truoc lien ke",
    "nam lien truoc",
    "nam truoc do",
    "nam truoc",
    "nam ngoai",
    "nam bao cao truoc",
    "nam danh gia truoc",
    "ky bao cao truoc",
    "ky danh gia truoc",
    "ky truoc lien ke",
    "ky lien truoc",
    "ky truoc",
    "dot truoc",
];

/// Words for the period that is assessed.
const CURRENT: [&str; 13] = [
    "ky bao cao nay",
    "ky danh gia nay",
    "ky bao cao",
    "ky danh gia",
    "ky hien tai",
    "ky nay",
    "nam bao cao",
    "nam danh gia",
    "nam hien tai",
    "nam nay",
    "dot nay",
    "hien nay",
    "hien tai",
];

/// Words before a year.
const BEFORE_YEAR: [&str; 8] = [
    "nam hoc",
    "nien do",
    "cuoi nam",
    "ca nam",
    "ky nam",
    "nam",
    "ky",
    "trong nam",
];

/// Words that make of a time what figures are compared with.
const COMPARES: [&str; 5] = ["so voi", "so sanh", "tang", "giam", "chenh lech"];

/// Whether a number is a year that figures may be of.
pub(super) fn is_year(number: i32) -> bool {
    (2000..=2099).contains(&number)
}

/// A word of a text: where it stands, and its letters without marks.
pub(super) struct Word {
    /// Where it begins, in bytes.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
    /// Its letters.
    pub(super) bare: String,
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut start = None;
    let ends = text.char_indices().map(Some).chain([None]);
    for at in ends {
        let letter = at.is_some_and(|(_, c)| c.is_alphanumeric());
        let place = at.map_or(text.len(), |(place, _)| place);
        match (start, letter) {
            (None, true) => start = Some(place),
            (Some(from), false) => {
                let bare = names::bare(text.get(from..place).unwrap_or_default());
                words.push(Word {
                    from,
                    to: place,
                    bare,
                });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// How many words from a place on are one of these phrases, the longest.
pub(super) fn phrase(words: &[Word], from: usize, phrases: &[&str]) -> Option<usize> {
    let starts = |phrase: &&str| -> Option<usize> {
        let joined = phrase.replace(' ', "");
        if words.get(from)?.bare == joined {
            return Some(1);
        }
        let mut count = 0;
        for part in phrase.split(' ') {
            if words.get(from + count)?.bare != part {
                return None;
            }
            count += 1;
        }
        Some(count)
    };
    phrases.iter().filter_map(starts).max()
}

/// The year that a word is: `2024`, `nam2024`.
fn year(word: &str) -> Option<i32> {
    let digits = ["nam", "ky", "n"]
        .iter()
        .find_map(|before| word.strip_prefix(before))
        .unwrap_or(word);
    let four = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let year = four.then(|| digits.parse().ok()).flatten()?;
    is_year(year).then_some(year)
}

/// A time in a text, with the words that tell it.
struct Found {
    when: When,
    first: usize,
    last: usize,
}

fn all(text: &str, words: &[Word]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let named = phrase(words, at, &PREVIOUS)
            .map(|count| (When::Previous, count))
            .or_else(|| phrase(words, at, &CURRENT).map(|count| (When::Current, count)));
        if let Some((when, count)) = named {
            found.push(Found {
                when,
                first: at,
                last: at + count - 1,
            });
            at += count;
            continue;
        }
        if let Some(mut year_found) = year(&word.bare) {
            let mut last = at;
            // `2023-2024` ends with 2024, as a school year does.
            if let Some(next) = words.get(at + 1)
                && year(&next.bare) == Some(year_found + 1)
                && is_dash(text.get(word.to..next.from))
            {
                year_found += 1;
                last = at + 1;
            }
            let earlier = found.last().map_or(0, |found| found.last + 1);
            let first = (earlier..at)
                .find(|first| phrase(words, *first, &BEFORE_YEAR) == Some(at - first))
                .unwrap_or(at);
            found.push(Found {
                when: When::Year(year_found),
                first,
                last,
            });
            at = last;
        }
        at += 1;
    }
    found
}

fn is_dash(between: Option<&str>) -> bool {
    between.is_some_and(|signs| matches!(signs.trim(), "-" | "–" | "—" | "/" | "_"))
}

/// Whether a text has a part of some word for a time, or digits: most texts have none.
fn may_tell(text: &str) -> bool {
    const PIECES: [&str; 7] = ["nam", "nien", "ky", "dot", "hien", "quy", "thang"];
    if text.contains(|c: char| c.is_ascii_digit()) {
        return true;
    }
    has_piece(text, &PIECES)
}

/// Whether a text without its marks has one of these pieces of words.
pub(super) fn has_piece(text: &str, pieces: &[&str]) -> bool {
    let bare = names::bare(text);
    pieces.iter().any(|piece| bare.contains(piece))
}

/// The one time that a text tells, and what else it says. Of several times, none is told; of a year
/// and words for it, the year.
pub(super) fn told(text: &str) -> Option<Told> {
    if !may_tell(text) {
        return None;
    }
    let text = names::tidy(&text.replace('_', " "));
    let words = words(&text);
    let found = all(&text, &words);
    // `6 tháng đầu năm 2024` is not that year.
    let is_compared = part::of(&text).is_some()
        || (0..words.len()).any(|at| phrase(&words, at, &COMPARES).is_some());
    if found.is_empty() || is_compared {
        return None;
    }
    let years = found
        .iter()
        .filter(|found| matches!(found.when, When::Year(_)));
    let mut times: Vec<When> = years.map(|found| found.when).collect();
    if times.is_empty() {
        times = found.iter().map(|found| found.when).collect();
    }
    let when = *times.first()?;
    if times.iter().any(|other| *other != when) {
        return None;
    }
    let mut rest = String::new();
    let mut from = 0;
    for found in &found {
        let first = words.get(found.first)?;
        rest.push_str(text.get(from..first.from)?);
        rest.push(' ');
        from = words.get(found.last)?.to;
    }
    rest.push_str(text.get(from..)?);
    Some(Told {
        when,
        rest: plain(&rest),
    })
}

/// What is left of a text, without brackets around nothing and signs at its ends.
pub(super) fn plain(text: &str) -> String {
    let mut text = names::tidy(text);
    for empty in ["( )", "()", "[ ]", "[]"] {
        text = text.replace(empty, " ");
    }
    let ends = |c: char| c.is_whitespace() || matches!(c, '-' | '–' | ',' | ';' | ':' | '/' | '.');
    names::tidy(text.trim_matches(ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_headings_leave_the_rest() {
        for (text, when, rest) in [
            ("Số trẻ em năm 2024", When::Year(2024), "Số trẻ em"),
            ("Thực hiện năm 2024", When::Year(2024), "Thực hiện"),
            ("Số liệu kỳ trước", When::Previous, "Số liệu"),
            ("KỲ NÀY", When::Current, ""),
            ("Cùng kỳ năm 2023", When::Year(2023), ""),
            ("Năm trước (2023)", When::Year(2023), ""),
            ("Năm học 2022 - 2023", When::Year(2023), ""),
            ("Kết quả (năm nay)", When::Current, "Kết quả"),
            ("Năm trước liền kề", When::Previous, ""),
        ] {
            let told = told(text).map(|told| (told.when, told.rest));
            assert_eq!(told, Some((when, rest.to_owned())), "{text}");
        }
        for text in [
            "So với năm trước",
            "Số trẻ em sinh trong kỳ",
            "2021 - 2025",
            "Tăng so với 2023",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }

    #[test]
    fn times_of_names() {
        for (name, when) in [
            ("Năm 2023", When::Year(2023)),
            ("bieu-2023", When::Year(2023)),
            ("N23", When::Year(2023)),
            ("n2024", When::Year(2024)),
            ("Kỳ 2022-2023", When::Year(2023)),
            ("Năm trước", When::Previous),
            ("so_lieu_nam_truoc", When::Previous),
            ("NamNay", When::Current),
            ("Kỳ này", When::Current),
        ] {
            assert_eq!(of_name(name), Some(when), "{name}");
        }
        for name in ["2021-2025", "Sheet1", "qd-06-2019", "Biểu 12"] {
            assert_eq!(of_name(name), None, "{name}");
        }
    }

    #[test]
    fn times_of_titles() {
        for (line, when) in [
            ("BIỂU SỐ LIỆU NĂM 2024", When::Year(2024)),
            (
                "BIỂU TỔNG HỢP SỐ LIỆU VỀ TRẺ EM CÁC XÃ CỦA HUYỆN NĂM 2024",
                When::Year(2024),
            ),
            ("Kỳ báo cáo: 2023", When::Year(2023)),
            ("Số liệu kỳ trước", When::Previous),
            ("Biểu số liệu 2023", When::Year(2023)),
        ] {
            assert_eq!(of_title(line), Some(when), "{line}");
        }
        for line in [
            "Hòa Giang, ngày 15 tháng 01 năm 2025",
            "Giai đoạn năm 2021 - năm 2025",
            "(Kèm theo Báo cáo số 123/BC-UBND ngày 15/01/2025)",
            "Theo Quyết định số 06/QĐ-TTg năm 2019",
            "So sánh với cùng kỳ năm trước",
            "Biểu số liệu",
        ] {
            assert_eq!(of_title(line), None, "{line}");
        }
    }
}
