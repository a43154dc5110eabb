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
}
