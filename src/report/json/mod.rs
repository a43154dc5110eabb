//! Results for programs, as `docs/score.schema.json` describes them.
//!
//! The head is spread over lines for people; each commune is one line, so that a difference
//! between two results is a difference of communes and many thousands stay small. The same input
//! gives the same bytes: nothing here knows the time or the machine.

mod commune;
mod condition;
mod head;
mod item;
mod line;
mod number;
mod pieces;
#[cfg(test)]
pub(crate) mod schema;

use std::io::{self, Write};

use super::{Assessment, inputs};
use crate::diagnostic::json::problem;
use crate::l10n::Texts;
pub(super) use head::{DataFile, SummaryView, TextView, Tool, amended, iso, verdict};
pub(super) use line::Line;
pub(super) use number::Number;

use head::StandardHead;
use pieces::Pieces;

/// Writes one JSON object. The language is that of the problems' words; all else is the same in
/// every language.
pub fn write(assessment: &Assessment<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let writer = Writer {
        assessment,
        texts,
        pieces: Pieces::new(assessment.standard)?,
    };
    let mut line = Line::default();
    line.entry("{\n  \"tool\": ", &Tool::this())?;
    line.entry(",\n  \"standard\": ", &StandardHead::new(assessment))?;
    let files = assessment.data_files().map(|(_, file)| DataFile::new(file));
    rows(out, &mut line, "data", files, |line, file| {
        line.value(&file)
    })?;
    rows(
        out,
        &mut line,
        "inputs",
        inputs::views(assessment.inputs()),
        |line, view| line.value(&view),
    )?;
    line.entry(",\n  \"only\": ", &assessment.only.map(head::verdict))?;
    rows(
        out,
        &mut line,
        "communes",
        assessment.listed(),
        |line, scored| writer.commune(line, scored),
    )?;
    rows(
        out,
        &mut line,
        "problems",
        &assessment.findings,
        |line, finding| line.value(&problem(finding, assessment.sources, texts)),
    )?;
    line.entry(",\n  \"summary\": ", &SummaryView::new(&assessment.summary))?;
    line.raw("\n}\n");
    out.write_all(&line.bytes)
}

/// What the communes are written from.
struct Writer<'a> {
    assessment: &'a Assessment<'a>,
    texts: &'a Texts,
    pieces: Pieces,
}

/// Lines are handed on when there are so many bytes of them: often enough for memory, and seldom
/// enough that asking the system to write costs nothing.
const PIECE: usize = 1 << 18;

/// `"key": [ … ]` with one element a line; lines leave memory long before the last is made.
pub(super) fn rows<T>(
    out: &mut dyn Write,
    line: &mut Line,
    key: &str,
    elements: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut Line, T) -> io::Result<()>,
) -> io::Result<()> {
    line.raw(",\n  \"");
    line.raw(key);
    line.raw("\": [");
    let mut any = false;
    for element in elements {
        line.raw(if any { ",\n    " } else { "\n    " });
        any = true;
        write(line, element)?;
        if line.bytes.len() >= PIECE {
            out.write_all(&line.bytes)?;
            line.bytes.clear();
        }
    }
    line.raw(if any { "\n  ]" } else { "]" });
    Ok(())
}
