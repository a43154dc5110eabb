//! A plan for a document.

use std::io::{self, Write};

use super::view::Document;
use crate::escape::markdown as escape;

pub(super) fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# {}\n", escape(&document.heading))?;
    for line in &document.overview {
        writeln!(out, "- {}", escape(line))?;
    }
    for target in &document.targets {
        writeln!(out, "\n## {}\n", escape(&target.heading))?;
        for (depth, line) in target.goals.iter().flat_map(|goal| &goal.lines) {
            let indent = 2 * depth;
            writeln!(out, "{:indent$}- {}", "", escape(line))?;
        }
    }
    writeln!(out, "\n---\n")?;
    for line in &document.close {
        writeln!(out, "- {}", escape(line))?;
    }
    Ok(())
}
