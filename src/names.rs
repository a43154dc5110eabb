//! One identity for a name, however it was typed.
//!
//! Composed and decomposed letters, upper and lower case, `_` and runs of spaces, straight and
//! curly apostrophes, and every placement of the tone mark (`hòa` and `hoà`, `thủy` and `thuỷ`)
//! give the same [`key`]. Letters keep their own marks (`ă`, `â`, `ơ`) and their tone.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What two spellings of one name have in common: lower case, one space between words, and the
/// tone of each syllable written after it as a digit.
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 8);
    let mut tone = None;
    let mut pending_space = false;
    for c in name.nfd() {
        if let Some(digit) = tone_digit(c) {
            tone = Some(digit);
            continue;
        }
        let letter_or_mark = c.is_alphabetic() || is_letter_mark(c);
        if !letter_or_mark && let Some(digit) = tone.take() {
            key.push(digit);
        }
        if c.is_whitespace() || c == '_' {
            pending_space = !key.is_empty();
            continue;
        }
        if std::mem::take(&mut pending_space) {
            key.push(' ');
        }
        match c {
            '’' | '‘' | 'ʼ' | '`' | '´' => key.push('\''),
            '–' | '—' | '−' => key.push('-'),
            _ => key.extend(c.to_lowercase()),
        }
    }
    key.extend(tone);
    key
}

/// The letters of a name without any mark, as someone types who has no Vietnamese keyboard:
/// `Núi Thành` is `nui thanh`.
pub fn bare(name: &str) -> String {
    key(name)
        .chars()
        .filter(|c| !is_letter_mark(*c) && !TONES.iter().any(|(_, digit)| digit == c))
        .map(|c| if c == 'đ' { 'd' } else { c })
        .collect()
}

/// A name as it is shown: composed, trimmed, one space between words, straight apostrophes.
pub fn tidy(name: &str) -> String {
    // Most names are tidy already, and to see that takes far less than to compose them anew.
    let odd = |c: char| matches!(c, '’' | '‘' | 'ʼ') || c.is_whitespace() && c != ' ';
    if name.trim().len() == name.len()
        && !name.contains("  ")
        && !name.contains(odd)
        && is_nfc(name)
    {
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

/// The candidate that a misspelt name most likely meant, or none when all are too far from it.
///
/// Spelling without marks counts as equal; beyond that one slip in four letters is allowed. Of
/// equally near candidates the first wins.
pub fn suggest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = (key(name), bare(name));
    let longest = wanted.1.chars().count();
    candidates
        .into_iter()
        .map(|candidate| {
            let bare_distance = strsim::damerau_levenshtein(&wanted.1, &bare(candidate));
            let distance = strsim::damerau_levenshtein(&wanted.0, &key(candidate));
            (bare_distance, distance, candidate)
        })
        .filter(|(bare_distance, ..)| *bare_distance * 4 <= longest.max(4))
        .min_by_key(|(bare_distance, distance, _)| (*bare_distance, *distance))
        .map(|(.., candidate)| candidate)
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

    #[test]
    fn tidy_keeps_the_words() {
        assert_eq!(tidy(" Xã Cò  Nòi"), "Xã Cò Nòi");
        assert_eq!(tidy("Xã Ea M’Droh"), "Xã Ea M'Droh");
    }
}
