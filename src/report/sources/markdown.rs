//! Tables for a document.

use std::io::{self, Write};

use super::COLUMNS;
use super::view::View;
use crate::escape::markdown as escape;
use crate::l10n::Texts;
use crate::report::markdown::table_row;

/// Writes headings, one table a part of the standard, and the counts as lists.
pub(super) fn write(view: &View<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# {}\n", escape(&texts.get("sources-title")))?;
    writeln!(out, "{}\n", escape(&view.named))?;
    writeln!(out, "{}", escape(&view.sha256))?;
    if let Some(restriction) = &view.restriction {
        writeln!(out, "\n*{}*", escape(restriction))?;
    }
    for (part, figures) in view.parts() {
        writeln!(out, "\n## {}\n", escape(&part.heading))?;
        if let Some(provision) = &part.provision {
            writeln!(out, "{}\n", escape(provision))?;
        }
        table_row(out, &COLUMNS.map(|id| texts.get(id)))?;
        writeln!(out, "| ---: | --- | ---: | --- |")?;
        for figure in figures {
            table_row(out, &figure.cells)?;
        }
    }
    writeln!(out, "\n## {}\n", escape(&view.total))?;
    for line in &view.by_mark {
        writeln!(out, "- {}", escape(line))?;
    }
    if !view.by_source.is_empty() {
        let heading = texts.get("sources-by-source-heading");
        writeln!(out, "\n## {}\n", escape(&heading))?;
    }
    for line in &view.by_source {
        writeln!(out, "- {}", escape(line))?;
    }
    Ok(())
}
