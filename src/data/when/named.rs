//! The time that names of files and lines above tables give the figures below.

use super::{Found, When, all, may_tell, part, phrase, told, words};
use crate::names;

/// The time in the name of a sheet, a file or a folder: `Năm 2023`, `bieu-2023`, `N23`, `Kỳ
/// 2022-2023`, `nam-truoc`.
pub(in crate::data) fn of_name(name: &str) -> Option<When> {
    if !may_tell(name) {
        return None;
    }
    let spaced = name.replace(['_', '.'], " ");
    let words = words(&spaced);
    // The year of a decision is in the names of forms that it has.
    if words
        .iter()
        .any(|word| matches!(word.bare.as_str(), "qd" | "tt" | "nd"))
    {
        return None;
    }
    if let Some(part) = part::of(&spaced) {
        return Some(When::Part(part));
    }
    if let Some(told) = told(&spaced) {
        return Some(told.when);
    }
    let short = words.iter().filter_map(|word| {
        let digits = word.bare.strip_prefix('n')?;
        let two = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        two.then(|| digits.parse::<i32>().ok().map(|year| 2000 + year))?
    });
    let mut short = short.collect::<Vec<_>>().into_iter();
    let first = short.next()?;
    short.next().is_none().then_some(When::Year(first))
}

/// The time that a line above a table gives it: `SỐ LIỆU NĂM 2024`, `Kỳ báo cáo: 2023`, `Số liệu kỳ
/// trước`. That of a day (`ngày 15 tháng 01 năm 2025`) is when it was signed, that of a decision
/// when it was made.
pub(in crate::data) fn of_title(line: &str) -> Option<When> {
    const OTHERS: [&str; 9] = [
        "ngay",
        "quyet dinh",
        "nghi dinh",
        "thong tu",
        "cong van",
        "bao cao so",
        "ke hoach so",
        "ban hanh",
        "qd",
    ];
    const MOST_WORDS: usize = 6;
    if !may_tell(line) {
        return None;
    }
    if let Some(part) = part::of(line) {
        let words = words(line);
        let says = (0..words.len()).any(|at| phrase(&words, at, &OTHERS).is_some());
        return (!says).then_some(When::Part(part));
    }
    let told = told(line)?;
    let line = names::tidy(line);
    let words = words(&line);
    let says = |phrases: &[&str]| (0..words.len()).any(|at| phrase(&words, at, phrases).is_some());
    let found = all(&line, &words);
    let is_led = |found: &Found| found.first < found.last || found.when != told.when;
    let is_named = found.iter().any(is_led) || found.len() > 1;
    let is_date = words.iter().enumerate().any(|(at, word)| {
        word.bare == "thang" && words.get(at + 2).is_some_and(|next| next.bare == "nam")
    });
    if is_date || says(&OTHERS) {
        return None;
    }
    let rest = told.rest.split(' ').filter(|word| !word.is_empty()).count();
    let has_digits = told.rest.contains(|c: char| c.is_ascii_digit());
    match told.when {
        // `năm 2024` is a time wherever it stands; a bare number only in a few words.
        When::Year(_) if is_named => Some(told.when),
        _ if rest <= MOST_WORDS && !has_digits => Some(told.when),
        _ => None,
    }
}
