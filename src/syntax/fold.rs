//! The folded copy of a text: what the grammar matches.
//!
//! Letters are made lower case and the tone mark of each syllable is put where today's spelling
//! has it, so that a keyword is one and the same however it was typed. The copy has as many
//! characters as the text; where their lengths in bytes differ, [`Folded::original`] leads back.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, decompose_canonical};

/// A folded text and the way back.
#[derive(Debug)]
pub(super) struct Folded {
    /// The folded text.
    pub(super) text: String,
    /// Where the distance between the two texts changes: the byte of the folded text from which
    /// on it holds, and the byte of the original that stands there.
    steps: Vec<(usize, usize)>,
}

impl Folded {
    /// Folds a text in composed form.
    pub(super) fn new(original: &str) -> Self {
        let mut folded = Folded {
            text: String::with_capacity(original.len()),
            steps: Vec::new(),
        };
        let mut syllable = Vec::new();
        let mut at = 0;
        for c in original.chars() {
            if c.is_alphabetic() {
                syllable.push(c);
                continue;
            }
            at = folded.push_syllable(&mut syllable, at);
            at = folded.push(c, c, at);
        }
        folded.push_syllable(&mut syllable, at);
        folded
    }

    /// The byte of the original at which the character at a byte of the folded text stands.
    pub(super) fn original(&self, at: usize) -> usize {
        let next = self.steps.partition_point(|(folded, _)| *folded <= at);
        match next.checked_sub(1).and_then(|step| self.steps.get(step)) {
            Some((folded, original)) => original + (at - folded),
            None => at,
        }
    }

    /// The byte of the folded text at which the character at a byte of the original stands.
    pub(super) fn folded(&self, at: usize) -> usize {
        let next = self.steps.partition_point(|(_, original)| *original <= at);
        match next.checked_sub(1).and_then(|step| self.steps.get(step)) {
            Some((folded, original)) => folded + (at - original),
            None => at,
        }
    }

    /// A range of the folded text.
    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or("")
    }

    fn push_syllable(&mut self, syllable: &mut Vec<char>, mut at: usize) -> usize {
        let mut letters: Vec<char> = syllable.iter().map(|c| lower(*c)).collect();
        place_tone(&mut letters);
        for (original, folded) in syllable.drain(..).zip(letters) {
            at = self.push(original, folded, at);
        }
        at
    }

    fn push(&mut self, original: char, folded: char, at: usize) -> usize {
        self.text.push(folded);
        let next = at + original.len_utf8();
        if original.len_utf8() != folded.len_utf8() {
            self.steps.push((self.text.len(), next));
        }
        next
    }
}

/// The lower-case form of a letter, where that is one letter.
fn lower(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(only), None) => only,
        _ => c,
    }
}

/// Puts the one tone mark of a syllable on the vowel that carries it in today's spelling. What
/// has no tone mark, or several, is no Vietnamese syllable and stays as it is.
fn place_tone(letters: &mut [char]) {
    let mut tones = letters
        .iter()
        .enumerate()
        .filter_map(|(place, c)| split_tone(*c).map(|(letter, tone)| (place, letter, tone)));
    let (Some((from, letter, tone)), None) = (tones.next(), tones.next()) else {
        return;
    };
    let mut bare = letters.to_vec();
    if let Some(slot) = bare.get_mut(from) {
        *slot = letter;
    }
    let Some(vowel) = tone_place(&bare).and_then(|to| bare.get_mut(to)) else {
        return;
    };
    if let Some(toned) = with_tone(*vowel, tone) {
        *vowel = toned;
        letters.copy_from_slice(&bare);
    }
}

/// The place of the vowel that carries the tone.
fn tone_place(letters: &[char]) -> Option<usize> {
    let is_vowel = |place: usize| letters.get(place).copied().is_some_and(is_vowel);
    let mut first = (0..letters.len()).find(|place| is_vowel(*place))?;
    // The `u` of `qu` and the `i` of `gi` belong to the consonant when a vowel follows.
    let onset = (
        first.checked_sub(1).and_then(|before| letters.get(before)),
        letters.get(first),
    );
    if matches!(onset, (Some('q'), Some('u')) | (Some('g'), Some('i'))) && is_vowel(first + 1) {
        first += 1;
    }
    let end = (first..letters.len())
        .find(|place| !is_vowel(*place))
        .unwrap_or(letters.len());
    if let Some(marked) = (first..end)
        .rev()
        .find(|place| letters.get(*place).is_some_and(|c| "ăâêôơư".contains(*c)))
    {
        return Some(marked);
    }
    let closed = end < letters.len();
    Some(match end - first {
        1 => first,
        2 if !closed => first,
        _ => first + 1,
    })
}

fn is_vowel(c: char) -> bool {
    "aăâeêioôơuưy".contains(c)
}

/// A letter with a tone mark, where the two are one character.
fn with_tone(letter: char, tone: char) -> Option<char> {
    let mut composed = [letter, tone].into_iter().nfc();
    composed.next().filter(|_| composed.next().is_none())
}

/// A letter without its tone mark, and the mark.
fn split_tone(c: char) -> Option<(char, char)> {
    if c.is_ascii() {
        return None;
    }
    let mut letter = None;
    let mut tone = None;
    decompose_canonical(c, |part| match part {
        '\u{0300}' | '\u{0301}' | '\u{0303}' | '\u{0309}' | '\u{0323}' => tone = Some(part),
        _ => letter = letter.map_or(Some(part), |before| compose(before, part)),
    });
    letter.zip(tone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        Folded::new(text).text
    }

    #[test]
    fn every_spelling_of_a_keyword_is_one() {
        for (written, folded) in [
            ("TIÊU CHÍ", "tiêu chí"),
            ("họăc", "hoặc"),
            ("Hoà Thuỷ", "hòa thủy"),
            ("hòa thủy", "hòa thủy"),
            ("tôí đa", "tối đa"),
            ("qúa", "quá"),
            ("gìa già", "già già"),
            ("đỉêm", "điểm"),
            ("ngòai ngoài", "ngoài ngoài"),
            ("dứơi dưới", "dưới dưới"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

    #[test]
    fn the_way_back_holds_for_every_character() {
        let text = "Hoà THUỶ ở Ⱥ x ẞ – “họăc” İ\u{a0}z";
        let folded = Folded::new(text);
        assert_eq!(folded.text.chars().count(), text.chars().count());
        let bytes = folded
            .text
            .char_indices()
            .map(|(at, _)| folded.original(at));
        assert!(bytes.eq(text.char_indices().map(|(at, _)| at)));
        assert_eq!(folded.original(folded.text.len()), text.len());
        for (at, _) in folded.text.char_indices() {
            assert_eq!(folded.folded(folded.original(at)), at);
        }
    }

    #[test]
    fn the_grammar_is_written_in_folded_spelling() {
        let grammar = include_str!("../../grammar/tieuchi.pest");
        for (at, line) in grammar
            .lines()
            .enumerate()
            .filter(|(_, line)| line.starts_with("kw_"))
        {
            assert_eq!(fold(line), line, "line {}", at + 1);
        }
    }
}
