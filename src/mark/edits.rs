//! What is put into a text or cut out of it. All else stays byte for byte.

use std::ops::Range;

/// Changes of a text.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Puts something in; of several at one place the first comes first.
    pub(super) fn insert(&mut self, at: usize, text: &str) {
        self.replace(at..at, text.to_owned());
    }

    /// Cuts something out.
    pub(super) fn remove(&mut self, range: Range<usize>) {
        self.replace(range, String::new());
    }

    /// Puts something in the place of something.
    pub(super) fn replace(&mut self, range: Range<usize>, text: String) {
        self.0.push((range, text));
    }

    /// The changed text. Changes are of stretches that do not overlap.
    pub(super) fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(range, _)| (range.start, range.end));
        let added: usize = self.0.iter().map(|(_, text)| text.len()).sum();
        let mut changed = String::with_capacity(text.len() + added);
        let mut done = 0;
        for (range, new) in &self.0 {
            changed.push_str(text.get(done..range.start).unwrap_or_default());
            changed.push_str(new);
            done = range.end;
        }
        changed.push_str(text.get(done..).unwrap_or_default());
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_changed_stays() {
        let mut edits = Edits::default();
        edits.remove(4..6);
        edits.insert(2, "x");
        edits.insert(2, "y");
        edits.replace(0..1, "zz".to_owned());
        assert_eq!(edits.apply("012345678"), "zz1xy23678");
        assert_eq!(Edits::default().apply("á"), "á");
    }
}
