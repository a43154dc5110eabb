//! One identity for a name, however it was typed.
//!
//! Composed and decomposed letters, upper and lower case, `_` and runs of spaces, straight and
//! curly apostrophes, and every placement of the tone mark (`hòa` and `hoà`, `thủy` and `thuỷ`)
//! give the same [`key`]. Letters keep their own marks (`ă`, `â`, `ơ`) and their tone.

mod index;
mod lookup;
mod near;
mod words;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::decompose_canonical;

use crate::nfc::is_whole;
pub use index::Index;
pub use lookup::Lookup;
pub use words::{Meanings, Words};

/// What two spellings of one name have in common: lower case, one space between words, and the
/// tone of each syllable written after it as a digit.
pub fn key(name: &str) -> String {
    let mut key = Key {
        text: String::with_capacity(name.len() + 8),
        tone: None,
        pending_space: false,
    };
    // Whole letters come apart one by one. Only among others may marks stand in an order that
    // has to be mended first, which takes several times as long.
    if name.chars().all(is_whole) {
        for c in name.chars() {
            decompose_canonical(c, |part| key.push(part));
        }
    } else {
        name.nfd().for_each(|part| key.push(part));
    }
    key.text.extend(key.tone);
    key.text
}

/// A key that is being written.
struct Key {
    text: String,
    /// The tone of the syllable that is being written.
    tone: Option<char>,
    pending_space: bool,
}

impl Key {
    /// Adds a letter or mark of the decomposed name.
    fn push(&mut self, c: char) {
        if let Some(digit) = tone_digit(c) {
            self.tone = Some(digit);
            return;
        }
        let letter_or_mark = c.is_alphabetic() || is_letter_mark(c);
        if !letter_or_mark && let Some(digit) = self.tone.take() {
            self.text.push(digit);
        }
        if c.is_whitespace() || c == '_' {
            self.pending_space = !self.text.is_empty();
            return;
        }
        if std::mem::take(&mut self.pending_space) {
            self.text.push(' ');
        }
        match c {
            '’' | '‘' | 'ʼ' | '`' | '´' => self.text.push('\''),
            '–' | '—' | '−' => self.text.push('-'),
            _ if c.is_ascii() => self.text.push(c.to_ascii_lowercase()),
            _ => self.text.extend(c.to_lowercase()),
        }
    }
}

/// The letters of a name without any mark, as someone types who has no Vietnamese keyboard:
/// `Núi Thành` is `nui thanh`.
pub fn bare(name: &str) -> String {
    bare_of_key(&key(name))
}

/// The same of a name's key.
fn bare_of_key(key: &str) -> String {
    key.chars()
        .filter(|c| !is_letter_mark(*c) && !TONES.iter().any(|(_, digit)| digit == c))
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect()
}

/// A name as it is shown: composed, trimmed, one space between words, straight apostrophes.
pub fn tidy(name: &str) -> String {
    if is_tidy(name) {
        return name.to_owned();
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    words
        .join(" ")
        .nfc()
        .map(|c| match c {
            '’' | '‘' | 'ʼ' => '\'',
            other => other,
        })
        .collect()
}

/// Whether a name is seen at a glance to be tidy, as nearly all are; of a name with letters that
/// are not Vietnamese that is not seen.
fn is_tidy(name: &str) -> bool {
    let mut before = ' ';
    let words = name.chars().all(|c| {
        let fits = match c {
            ' ' => before != ' ',
            '’' | '‘' | 'ʼ' => false,
            _ => is_whole(c) && !c.is_whitespace(),
        };
        before = c;
        fits
    });
    words && (before != ' ' || name.is_empty())
}

/// The candidate that a misspelt name most likely meant, or none when all are too far from it: see
/// [`Index::nearest`].
pub fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Index::of(candidates).nearest(name).copied()
}

/// The five marked tones of Vietnamese. Their stand-ins are no letters or digits of any name.
const TONES: [(char, char); 5] = [
    ('\u{0300}', '\u{E000}'),
    ('\u{0301}', '\u{E001}'),
    ('\u{0309}', '\u{E002}'),
    ('\u{0303}', '\u{E003}'),
    ('\u{0323}', '\u{E004}'),
];

fn tone_digit(c: char) -> Option<char> {
    // No mark comes before these, and nearly every letter does.
    if c < '\u{0300}' {
        return None;
    }
    TONES
        .iter()
        .find(|(mark, _)| *mark == c)
        .map(|(_, digit)| *digit)
}

/// The marks that make another letter: circumflex, breve, horn.
fn is_letter_mark(c: char) -> bool {
    matches!(c, '\u{0302}' | '\u{0306}' | '\u{031B}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_key_for_every_spelling() {
        for (one, other) in [
            ("Xã Hòa Thuận", "xã  hoà thuận "),
            ("Lệ Thủy", "Lệ Thuỷ"),
            ("trẻ_em_dưới_1_tuổi", "Trẻ em dưới 1 tuổi"),
            ("Cư M'ta", "Cư M’ta"),
            ("hoặc", "họăc"),
            ("Quý Hòa", "Qúy Hoà"),
        ] {
            assert_eq!(key(one), key(other), "{one} / {other}");
            let decomposed: String = other.nfd().collect();
            assert_eq!(key(one), key(&decomposed), "{one} / decomposed {other}");
        }
    }

    #[test]
    fn other_words_have_other_keys() {
        for (one, other) in [
            ("Hòa", "Hóa"),
            ("Tân", "Tấn"),
            ("Đa", "Da"),
            ("Phú 1", "Phú 11"),
            ("an", "ăn"),
        ] {
            assert_ne!(key(one), key(other), "{one} / {other}");
        }
    }

    #[test]
    fn suggests_the_nearest_and_nothing_far() {
        let names = ["Xã Tam Xuân I", "Xã Tam Xuân II", "Xã Tam Hòa"];
        assert_eq!(suggest("xa tam hoa", names), Some("Xã Tam Hòa"));
        assert_eq!(suggest("Xã Tam Xuan II", names), Some("Xã Tam Xuân II"));
        assert_eq!(suggest("Điện Bàn", names), None);
    }

    /// Letters and signs of names, whole and in pieces, in any order.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "Xã", "hoà", "Thủy", "a", "đ", "Đ", "Ỹ", "é", "ü", "Å", "ß", "İ", "각", "1", " ", "  ",
            "_", "\t", "\u{a0}", "’", "ʼ", "´", "'", "–", "-", ".", "\u{300}", "\u{301}",
            "\u{302}", "\u{306}", "\u{309}", "\u{31b}", "\u{323}", "\u{327}",
        ]);
        prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn whole_letters_give_the_same_key(name in pieces()) {
            // Of the decomposed name no letter with a mark is whole, so it takes the slow way.
            let decomposed: String = name.nfd().collect();
            prop_assert_eq!(key(&name), key(&decomposed));
        }

        #[test]
        fn what_looks_tidy_is_tidy(name in pieces()) {
            let words: Vec<&str> = name.split_whitespace().collect();
            let slow: String = words.join(" ").nfc().collect();
            prop_assert_eq!(tidy(&name), slow.replace(['’', '‘', 'ʼ'], "'"));
        }
    }

    #[test]
    fn tidy_keeps_the_words() {
        assert_eq!(tidy(" Xã Cò  Nòi"), "Xã Cò Nòi");
        assert_eq!(tidy("Xã Ea M’Droh"), "Xã Ea M'Droh");
    }
}
