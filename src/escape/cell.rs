//! Cells of a table that a spreadsheet opens.
//!
//! A spreadsheet runs a cell that begins with a sign of a formula. An apostrophe before it makes
//! the cell text; [`uncell`] takes it away again, so that names read back as they were.

use std::borrow::Cow;

use super::line;

/// Spreadsheets of many countries part cells at it, whatever the file means.
const OTHER_SEPARATOR: char = ';';

/// A text for a cell: what a spreadsheet would run begins with an apostrophe, hidden signs are
/// shown. A mere number stays one.
pub fn cell(text: &str) -> Cow<'_, str> {
    // Figures and codes, as most cells hold.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Cow::Borrowed(text);
    }
    let text = line(text);
    if is_number(&text) || !parts(&text).any(runs) {
        return text;
    }
    let safe = parts(&text).flat_map(|part| [if runs(part) { "'" } else { "" }, part]);
    Cow::Owned(safe.collect())
}

/// The text that [`cell`] wrote.
pub fn uncell(text: &str) -> Cow<'_, str> {
    let plain = |part: &'_ str| part.strip_prefix('\'').is_some_and(runs);
    if !parts(text).any(plain) {
        return Cow::Borrowed(text);
    }
    let bare = parts(text).map(|part| {
        part.strip_prefix('\'')
            .filter(|it| runs(it))
            .unwrap_or(part)
    });
    Cow::Owned(bare.collect())
}

/// What may become a cell of its own.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(OTHER_SEPARATOR)
}

/// Whether a cell begins as a formula, behind blanks and apostrophes. Signs of full and small width
/// count: some spreadsheets make the usual ones of them.
fn runs(cell: &str) -> bool {
    let start = cell.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '\'');
    start.starts_with([
        '=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫',
    ])
}

fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.strip_prefix('-').unwrap_or(text);
    match number.split_once(['.', ',']) {
        Some((whole, rest)) => digits(whole) && digits(rest),
        None => digits(number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_back() {
        for (text, wanted) in [
            ("=1+1", "'=1+1"),
            ("+84", "'+84"),
            ("-A1", "'-A1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =1", "'  =1"),
            ("\u{A0}=1", "'\u{A0}=1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("Xã A;=1", "Xã A;'=1"),
            ("Xã A; b; @c", "Xã A; b;' @c"),
            ("- không có", "'- không có"),
        ] {
            assert_eq!(cell(text), wanted);
            assert_eq!(uncell(wanted), text);
        }
        assert_eq!(cell("\t=1"), "<U+0009>=1");
    }

    #[test]
    fn all_else_stays() {
        for text in [
            "",
            "12",
            "-3",
            "-3.5",
            "-3,5",
            "0–50",
            "Xã A = B",
            "'ngoặc'",
            "a;b",
            "'",
        ] {
            assert_eq!(cell(text), text);
            assert_eq!(uncell(text), text);
        }
    }
}
