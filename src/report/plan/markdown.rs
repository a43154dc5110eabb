//! A plan for a document.

use std::io::{self, Write};

use super::duty::DutiesView;
use super::view::Document;
use crate::escape::markdown as escape;
use crate::report::markdown::table_row;

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
    if let Some(duties) = &document.duties {
        self::duties(duties, out)?;
    }
    writeln!(out, "\n---\n")?;
    for line in &document.close {
        writeln!(out, "- {}", escape(line))?;
    }
    Ok(())
}

fn duties(duties: &DutiesView<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n## {}", escape(&duties.heading))?;
    if let Some(note) = &duties.note {
        writeln!(out, "\n{}", escape(note))?;
    }
    for duty in &duties.duties {
        writeln!(out, "\n### {}\n", escape(&duty.heading))?;
        for line in &duty.lines {
            writeln!(out, "- {}", escape(line))?;
        }
    }
    for table in &duties.tables {
        writeln!(out)?;
        table_row(out, &table.heads)?;
        writeln!(out, "|{}", " --- |".repeat(table.heads.len()))?;
        for row in &table.rows {
            table_row(out, row)?;
        }
        for note in &table.notes {
            writeln!(out, "\n*{}*", escape(note))?;
        }
    }
    for (heading, lines) in &duties.sections {
        writeln!(out, "\n### {}\n", escape(heading))?;
        for line in lines {
            writeln!(out, "- {}", escape(line))?;
        }
    }
    Ok(())
}
