//! What may not reach a reader as it is, and how each kind of output shows it.
//!
//! Names, labels, citations and file names are what somebody wrote. On a terminal some signs are
//! orders, in a spreadsheet some cells are formulas, in a document some signs are layout. Each kind
//! of output has one function here: [`line()`] and [`Shown`] for a terminal, [`markdown`], [`cell`] for
//! CSV, [`Json`]. Pages escape what [`line()`] leaves.

mod cell;
mod json;
mod lines;
mod markdown;
mod scan;
mod shown;

use std::borrow::Cow;

pub use cell::{cell, uncell};
pub use json::Json;
pub use lines::Spread;
pub use markdown::markdown;
pub use shown::{Shown, shown};

/// Whether a sign is not seen, or moves what is: control characters, marks of direction, fillers,
/// joiners, what is no character. Blanks of any width are seen.
pub const fn is_hidden(sign: char) -> bool {
    match sign {
        // Nearly every letter of a Vietnamese text.
        ' '..='~' | '\u{1E00}'..='\u{1FFF}' => false,
        '\0'..='\u{1F}'
        | '\u{7F}'..='\u{9F}'
        | '\u{AD}'
        | '\u{34F}'
        | '\u{61C}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{FDD0}'..='\u{FDEF}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' => true,
        _ => sign as u32 & 0xFFFE == 0xFFFE,
    }
}

/// Whether a sign changes the direction in which the signs around it are shown, so that they are
/// seen in another order than they stand.
pub const fn turns_direction(sign: char) -> bool {
    matches!(sign, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text for one line: every hidden sign is shown by its number, such as `<U+202E>`.
pub fn line(text: &str) -> Cow<'_, str> {
    replaced(text, is_hidden)
}

/// A text of several lines, with the blanks that tables are set with.
pub fn lines(text: &str) -> Cow<'_, str> {
    replaced(text, |sign| !matches!(sign, '\n' | '\t') && is_hidden(sign))
}

/// How a hidden sign is shown.
pub fn number(sign: char) -> String {
    format!("<U+{:04X}>", u32::from(sign))
}

fn replaced(text: &str, hidden: impl Fn(char) -> bool + Copy) -> Cow<'_, str> {
    let Some(first) = scan::find(text, |sign, _| hidden(sign)) else {
        return Cow::Borrowed(text);
    };
    let (before, rest) = text.split_at(first);
    let mut shown = before.to_owned();
    for sign in rest.chars() {
        if hidden(sign) {
            shown += &number(sign);
        } else {
            shown.push(sign);
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_stays() {
        for text in [
            "Xã Tam Hòa",
            "Ỷ Yên – “Đ’”",
            "a\u{A0}b\u{3000}c",
            "🏫 日本 ﷺ",
            "",
        ] {
            assert_eq!(line(text), text);
        }
    }

    #[test]
    fn what_is_not_seen_is_shown() {
        for (text, wanted) in [
            ("a\u{1B}[31mb", "a<U+001B>[31mb"),
            ("\0\u{7F}\u{9B}", "<U+0000><U+007F><U+009B>"),
            (
                "a\u{202E}b\u{2066}\u{200B}\u{FEFF}",
                "a<U+202E>b<U+2066><U+200B><U+FEFF>",
            ),
            ("\u{2028}\u{2029}\n\t", "<U+2028><U+2029><U+000A><U+0009>"),
            ("\u{E0041}\u{1FFFE}\u{FDD0}", "<U+E0041><U+1FFFE><U+FDD0>"),
        ] {
            assert_eq!(line(text), wanted);
        }
        assert_eq!(lines("a\n\tb\r\n"), "a\n\tb<U+000D>\n");
    }
}
