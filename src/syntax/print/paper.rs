//! What statements are written on, before they are laid out.

/// Lines of text.
#[derive(Debug, Default)]
pub(crate) struct Paper {
    text: String,
}

impl Paper {
    /// Writes a line at a level of indentation, which shows what it belongs to; the layout decides
    /// where it stands in the end.
    pub(super) fn line(&mut self, level: usize, line: &str) {
        for _ in 0..level {
            self.text.push_str("  ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// All that was written.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}
