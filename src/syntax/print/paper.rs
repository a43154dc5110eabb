//! What the canonical text is written on.

/// Lines of text.
#[derive(Debug, Default)]
pub(crate) struct Paper {
    text: String,
}

impl Paper {
    /// Writes a line at a level of indentation.
    pub(super) fn line(&mut self, level: usize, line: &str) {
        for _ in 0..level {
            self.text.push_str("  ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Leaves a line blank.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// All that was written.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}
