//! Things that are called by their names.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Index, key};

/// Things by their names, however these are typed. Of equal names the first counts.
#[derive(Debug)]
pub struct Lookup<T> {
    by_key: HashMap<String, T>,
    names: Vec<String>,
    nearest: OnceLock<Index<String>>,
}

impl<T: Copy> Lookup<T> {
    /// These things.
    pub fn of(named: impl IntoIterator<Item = (String, T)>) -> Self {
        let mut by_key = HashMap::new();
        let mut names = Vec::new();
        for (name, thing) in named {
            by_key.entry(key(&name)).or_insert(thing);
            names.push(name);
        }
        Self {
            by_key,
            names,
            nearest: OnceLock::new(),
        }
    }

    /// What is called so.
    pub fn find(&self, name: &str) -> Option<T> {
        self.by_key.get(&key(name)).copied()
    }

    /// The name that a misspelt one likely meant.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        let index = || Index::of(self.names.iter().cloned());
        let nearest = self.nearest.get_or_init(index).nearest(name);
        nearest.map(String::as_str)
    }

    /// The names, in the order in which they were given.
    pub fn names(&self) -> &[String] {
        &self.names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_found_by_their_names() {
        let named = ["trẻ_em", "Hòa Bình", "hoà bình"].map(str::to_owned);
        let lookup = Lookup::of(named.into_iter().zip(0..));
        assert_eq!(lookup.find("Trẻ em"), Some(0));
        assert_eq!(lookup.find("HOÀ BÌNH"), Some(1));
        assert_eq!(lookup.find("tre em"), None);
        assert_eq!(lookup.nearest("tre em"), Some("trẻ_em"));
        assert_eq!(lookup.names().len(), 3);
    }
}
