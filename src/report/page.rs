//! Text in lines of a limited width.

use std::io::{self, Write};

use super::paint::bold;
use crate::escape;
use crate::l10n::wrap;

/// By so much the further lines of a paragraph begin later.
const HANGING: usize = 2;

/// Writes paragraphs with hanging indentation.
pub(super) struct Page<'a> {
    out: &'a mut dyn Write,
    width: usize,
}

impl<'a> Page<'a> {
    pub(super) fn new(out: &'a mut dyn Write, width: usize) -> Self {
        Self { out, width }
    }

    /// A paragraph whose first line begins after `indent` columns, the others later.
    pub(super) fn paragraph(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.lines(indent, indent + HANGING, text)
    }

    /// A paragraph whose lines all begin after `indent` columns.
    pub(super) fn block(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.lines(indent, indent, text)
    }

    /// A heading.
    pub(super) fn heading(&mut self, text: &str, colour: bool) -> io::Result<()> {
        let mut indent = 0;
        let text = escape::lines(text);
        for line in wrap(&text, self.width.saturating_sub(HANGING)).lines() {
            writeln!(self.out, "{:indent$}{}", "", bold(line, colour))?;
            indent = HANGING;
        }
        Ok(())
    }

    /// A line as it is, such as one of a table: whoever made it has taken care of what it holds.
    pub(super) fn line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}", line.trim_end())
    }

    /// An empty line.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    fn lines(&mut self, first: usize, others: usize, text: &str) -> io::Result<()> {
        let mut indent = first;
        let text = escape::lines(text);
        for line in wrap(&text, self.width.saturating_sub(others)).lines() {
            writeln!(self.out, "{:indent$}{line}", "")?;
            indent = others;
        }
        Ok(())
    }
}
