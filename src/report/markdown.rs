//! The result as Markdown, to be put into a report.

use std::io::{self, Write};

use super::groups::districts;
use super::words::Words;
use super::{Assessment, row, summary};
use crate::escape::markdown as escape;
use crate::l10n::{Args, Texts};

/// Writes headings, one table a district, and the summary as lists.
pub fn write(assessment: &Assessment<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let words = Words {
        texts,
        standard: assessment.standard,
    };
    writeln!(out, "# {}", escape(&assessment.standard.title))?;
    for district in districts(assessment, &words) {
        writeln!(out, "\n## {}\n", escape(&district.heading))?;
        writeln!(out, "{}\n", escape(&district.counts))?;
        table_row(out, &row::COLUMNS.map(|id| texts.get(id)))?;
        // Points stand to the right, all else to the left.
        writeln!(out, "| --- | --- | --- | ---: | --- | --- |")?;
        for scored in district.listed {
            table_row(out, &row::cells(&words, scored))?;
        }
    }
    if let Some(only) = assessment.only {
        let args = Args::new().with("verdict", words.verdict(only));
        writeln!(out, "\n*{}*", escape(&texts.with("only", &args)))?;
    }
    for section in summary::sections(assessment, &words, summary::Inputs::All) {
        writeln!(out, "\n## {}\n", escape(&texts.get(section.heading)))?;
        for line in section.lines {
            writeln!(out, "- {}", escape(&line))?;
        }
    }
    Ok(())
}

/// A row of a table.
pub(super) fn table_row(out: &mut dyn Write, cells: &[String]) -> io::Result<()> {
    for cell in cells {
        write!(out, "| {} ", escape(cell))?;
    }
    writeln!(out, "|")
}
