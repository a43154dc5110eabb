//! Words that names are held against.

use std::sync::OnceLock;

use super::key;

/// Fixed words and phrases. Their keys are worked out once, for every cell of a table may be held
/// against them.
#[derive(Debug)]
pub struct Words {
    words: &'static [&'static str],
    keys: OnceLock<Vec<String>>,
}

impl Words {
    /// These words.
    pub const fn new(words: &'static [&'static str]) -> Self {
        Self {
            words,
            keys: OnceLock::new(),
        }
    }

    /// Their keys, in the order in which they were given.
    pub fn keys(&self) -> &[String] {
        let keys = || self.words.iter().map(|word| key(word)).collect();
        self.keys.get_or_init(keys)
    }

    /// Whether a key is that of one of them.
    pub fn contain(&self, key: &str) -> bool {
        self.keys().iter().any(|known| known == key)
    }

    /// What follows in a key after each of them with which it begins.
    pub fn after<'k>(&self, key: &'k str) -> impl Iterator<Item = &'k str> {
        (self.keys().iter()).filter_map(move |known| key.strip_prefix(known.as_str()))
    }
}

/// Fixed words, each with what it stands for. Their keys are worked out once.
#[derive(Debug)]
pub struct Meanings<T: 'static> {
    words: &'static [(&'static str, T)],
    keys: OnceLock<Vec<String>>,
}

impl<T> Meanings<T> {
    /// These words.
    pub const fn new(words: &'static [(&'static str, T)]) -> Self {
        Self {
            words,
            keys: OnceLock::new(),
        }
    }

    /// The key of each word with what it stands for, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &'static T)> {
        let keys = || self.words.iter().map(|(word, _)| key(word)).collect();
        let keys = self.keys.get_or_init(keys).iter().map(String::as_str);
        keys.zip(self.words.iter().map(|(_, meaning)| meaning))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_compared() {
        static WORDS: Words = Words::new(&["Hòa", "hoà bình"]);
        assert!(WORDS.contain(&key("hoà")) && !WORDS.contain(&key("hóa")));
        let after: Vec<String> = WORDS.after(&key("HÒA BÌNH 1")).map(str::to_owned).collect();
        assert_eq!(after, [key("x bình 1").replace('x', ""), " 1".to_owned()]);
    }

    #[test]
    fn each_word_keeps_its_meaning() {
        static POWERS: Meanings<u8> = Meanings::new(&[("Nghìn", 3), ("tỷ", 9)]);
        let found: Vec<(&str, &u8)> = POWERS.iter().collect();
        assert_eq!(
            found,
            [(key("nghìn").as_str(), &3), (key("TỶ").as_str(), &9)]
        );
    }
}
