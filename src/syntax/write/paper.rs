//! What statements are written on, before they are laid out.

/// Lines of text.
#[derive(Debug, Default)]
pub(crate) struct Paper {
    text: String,
    /// So many levels further left than asked.
    outdent: usize,
    /// What stands before the next line.
    before: String,
}

impl Paper {
    /// Writes a line at a level of indentation, which shows what it belongs to; the layout decides
    /// where it stands in the end.
    pub(super) fn line(&mut self, level: usize, line: &str) {
        for _ in self.outdent..level {
            self.text.push_str("  ");
        }
        self.text.push_str(&std::mem::take(&mut self.before));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes something so many levels further left, with words before its first line.
    pub(super) fn within(&mut self, outdent: usize, before: &str, write: impl FnOnce(&mut Self)) {
        self.outdent = outdent;
        before.clone_into(&mut self.before);
        write(self);
        self.outdent = 0;
        self.before.clear();
    }

    /// All that was written.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}
