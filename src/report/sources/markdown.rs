//! Tables for a document.

use std::io::{self, Write};

use super::{List, common_citation};
use crate::escape::markdown as escape;
use crate::report::markdown::table_row;
use crate::report::notes;

/// Writes headings, one table a part of the standard, and the counts as lists.
pub(super) fn write(list: &List<'_>, out: &mut dyn Write) -> io::Result<()> {
    let texts = list.words.texts;
    writeln!(out, "# {}\n", escape(&texts.get("sources-title")))?;
    writeln!(out, "{}\n", escape(&notes::standard(&list.words)))?;
    let file = list.sources.file(list.words.standard.file);
    writeln!(out, "{}", escape(&notes::sha256(&list.words, file)))?;
    if let Some(restriction) = list.restriction() {
        writeln!(out, "\n*{}*", escape(&restriction))?;
    }
    for (group, figures) in list.groups() {
        writeln!(out, "\n## {}\n", escape(&list.words.group(group)))?;
        let citation = common_citation(figures);
        if let Some(citation) = citation {
            writeln!(out, "{}\n", escape(&list.words.provision(citation)))?;
        }
        let header = [
            "sources-line",
            "sources-figure",
            "sources-points",
            "sources-status",
        ];
        table_row(out, &header.map(|id| texts.get(id)))?;
        writeln!(out, "| ---: | --- | ---: | --- |")?;
        for figure in figures {
            let cells = [
                list.line(figure),
                list.words.figure_name(figure),
                list.points(figure),
                list.source(figure, citation),
            ];
            table_row(out, &cells)?;
        }
    }
    writeln!(out, "\n## {}\n", escape(&list.total()))?;
    for line in list.counts() {
        writeln!(out, "- {}", escape(&line))?;
    }
    let by_source = list.by_source();
    if !by_source.is_empty() {
        let heading = texts.get("sources-by-source-heading");
        writeln!(out, "\n## {}\n", escape(&heading))?;
    }
    for line in by_source {
        writeln!(out, "- {}", escape(&line))?;
    }
    Ok(())
}
