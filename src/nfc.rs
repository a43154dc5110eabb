//! Composed form (NFC): each letter with its marks in one piece, as nearly all texts hold it.

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// Whether a letter is composed and stays so whatever stands beside it: no mark that joins the
/// letter before it, and no letter that is written in another way in composed form.
///
/// That is true of all of Latin before the combining marks, of the Vietnamese letters with two
/// marks, and of dashes and quotation marks. Of other letters nothing is said.
pub(crate) fn is_whole(c: char) -> bool {
    matches!(c, '\0'..'\u{300}' | '\u{1EA0}'..='\u{1EF9}' | '\u{2010}'..='\u{2027}')
}

/// Whether a text is in composed form.
///
/// Vietnamese text as keyboards make it needs no look at the tables of Unicode, which take many
/// times as long.
pub(crate) fn is_composed(text: &str) -> bool {
    text.chars().all(is_whole) || is_nfc(text)
}

/// A text in composed form.
pub(crate) fn compose(text: String) -> String {
    if is_composed(&text) {
        text
    } else {
        text.nfc().collect()
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::*;

    #[test]
    fn whole_letters_need_no_tables() {
        for c in ('\0'..=char::MAX).filter(|c| is_whole(*c)) {
            let alone = is_nfc_quick(std::iter::once(c));
            assert_eq!(alone, IsNormalized::Yes, "{c:?}");
            assert_eq!(canonical_combining_class(c), 0, "{c:?}");
        }
        let letters = "aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ";
        for letter in letters.chars() {
            for mark in ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"] {
                let composed: String = format!("{letter}{mark}").nfc().collect();
                // Only `đ` takes no tone in one piece.
                let is_letter = composed.chars().count() == 1;
                assert_eq!(composed.chars().all(is_whole), is_letter, "{composed}");
            }
        }
    }

    #[test]
    fn text_is_brought_into_composed_form() {
        for text in [
            "Xã Hòa Thuận – “An”",
            "Xa\u{303} Ho\u{300}a",
            "각",
            "\u{1100}\u{1161}",
        ] {
            let composed: String = text.nfc().collect();
            assert_eq!(is_composed(text), text == composed, "{text}");
            assert_eq!(compose(text.to_owned()), composed, "{text}");
        }
    }
}
