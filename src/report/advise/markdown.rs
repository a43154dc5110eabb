//! Advice for a document.

use std::io::{self, Write};

use super::sentence::Line;
use super::view::Document;
use crate::escape::markdown as escape;

pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# {}\n", escape(&document.heading))?;
    lines(out, &document.overview)?;
    for commune in document.communes.iter().filter(|one| !one.lines.is_empty()) {
        writeln!(out, "\n## {}\n", escape(&commune.heading))?;
        lines(out, &commune.lines)?;
    }
    writeln!(out, "\n---\n")?;
    lines(out, &document.close)
}

fn lines(out: &mut dyn Write, lines: &[Line]) -> io::Result<()> {
    for (depth, line) in lines {
        let indent = 2 * depth;
        writeln!(out, "{:indent$}- {}", "", escape(line))?;
    }
    Ok(())
}
