//! Periods for a document.

use std::io::{self, Write};

use super::view::Document;
use crate::escape::markdown as escape;

pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# {}", escape(&document.heading))?;
    for section in &document.sections {
        writeln!(out, "\n## {}\n", escape(&section.heading))?;
        for (depth, line) in &section.lines {
            let indent = 2 * depth;
            writeln!(out, "{:indent$}- {}", "", escape(line))?;
        }
    }
    Ok(())
}
