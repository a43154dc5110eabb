//! The words that an attribute may take.

use std::ops::Deref;
use std::sync::OnceLock;

use crate::names::Lookup;

/// Words, no two of which are the same however they are typed; a value is the place of its word.
#[derive(Debug)]
pub struct Choices {
    words: Vec<String>,
    lookup: OnceLock<Box<Lookup<u16>>>,
}

impl Choices {
    /// These words.
    pub fn new(words: Vec<String>) -> Self {
        Self {
            words,
            lookup: OnceLock::new(),
        }
    }

    fn lookup(&self) -> &Lookup<u16> {
        let places = || self.words.iter().cloned().zip(0..=u16::MAX);
        self.lookup.get_or_init(|| Box::new(Lookup::of(places())))
    }

    /// The place of a word, however it is typed.
    pub fn place(&self, word: &str) -> Option<u16> {
        self.lookup().find(word)
    }

    /// The word that a misspelt one likely meant.
    pub fn nearest(&self, word: &str) -> Option<&str> {
        self.lookup().nearest(word)
    }
}

impl<W: Into<String>> FromIterator<W> for Choices {
    fn from_iter<I: IntoIterator<Item = W>>(words: I) -> Self {
        Self::new(words.into_iter().map(Into::into).collect())
    }
}

impl Deref for Choices {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.words
    }
}

impl Clone for Choices {
    fn clone(&self) -> Self {
        Self::new(self.words.clone())
    }
}

impl PartialEq for Choices {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

impl Eq for Choices {}
