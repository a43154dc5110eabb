//! The comparison as Markdown, to be put into a record of the verification.

use std::io::{self, Write};

use super::{Compared, lines};
use crate::escape::markdown as escape;
use crate::l10n::Texts;
use crate::report::markdown::table_row;
use crate::report::summary;
use crate::report::words::Words;

/// The messages that head the cells of a commune.
const COLUMNS: [&str; 4] = [
    "column-name",
    "effect-column-points",
    "effect-column-verdict",
    "effect-column-items",
];

/// Writes the summary as a list and a table of the communes of which something was verified.
pub fn write(compared: &Compared<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let words = Words {
        texts,
        standard: compared.assessment.standard,
    };
    writeln!(out, "# {}\n", escape(&texts.get("verification-heading")))?;
    for line in lines::summary(compared, &words) {
        writeln!(out, "- {}", escape(&line))?;
    }
    let mut listed = compared.listed().peekable();
    if listed.peek().is_some() {
        writeln!(out)?;
        table_row(out, &COLUMNS.map(|id| texts.get(id)))?;
        writeln!(out, "| --- | ---: | --- | --- |")?;
    }
    for (verified, scored) in listed {
        let [points, verdict] = lines::judged(&words, verified);
        let changes = lines::changes(&words, verified, scored).join(" ");
        let name = lines::name(&words, scored);
        table_row(out, &[name, points, verdict, changes])?;
    }
    writeln!(out)?;
    let sources = summary::sources(compared.assessment, &words);
    let mut sources = sources.iter();
    sources.try_for_each(|line| writeln!(out, "- {}", escape(line)))
}
