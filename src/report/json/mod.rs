//! Results for programs, as `docs/score.schema.json` describes them.
//!
//! The head is spread over lines for people; each commune is one line, so that a difference
//! between two results is a difference of communes and many thousands stay small. The same input
//! gives the same bytes: nothing here knows the time or the machine.

mod commune;
mod head;
mod item;
mod number;
mod sequence;

use std::io::{self, Write};

use serde::Serialize;

use super::Assessment;
use crate::diagnostic::json::problem;
use crate::text::Texts;
use commune::Commune;
use head::{DataFile, StandardHead, SummaryView, Tool};

/// Writes one JSON object. The language is that of the problems' words; all else is the same in
/// every language.
pub fn write(assessment: &Assessment<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let problem = |finding| problem(finding, assessment.sources, texts);
    let mut object = Object {
        out,
        line: Vec::with_capacity(8192),
    };
    object.out.write_all(b"{\n")?;
    object.entry("tool", &Tool::this(), ",")?;
    object.entry("standard", &StandardHead::new(assessment), ",")?;
    object.array(
        "data",
        assessment.data_files().map(|(_, file)| DataFile::new(file)),
    )?;
    object.entry("only", &assessment.only.map(head::verdict), ",")?;
    object.array(
        "communes",
        assessment.listed().map(|scored| Commune {
            assessment,
            texts,
            scored,
        }),
    )?;
    object.array("problems", assessment.findings.iter().map(problem))?;
    object.entry("summary", &SummaryView::new(&assessment.summary), "")?;
    object.out.write_all(b"}\n")
}

/// The outermost object, written entry by entry: no value is ever held whole.
struct Object<'a> {
    out: &'a mut dyn Write,
    line: Vec<u8>,
}

impl Object<'_> {
    /// `"key": value` on one line.
    fn entry(&mut self, key: &str, value: &impl Serialize, end: &str) -> io::Result<()> {
        write!(self.out, "  \"{key}\": ")?;
        self.value(value, end)
    }

    /// `"key": [ … ],` with one element a line.
    fn array<T: Serialize>(
        &mut self,
        key: &str,
        values: impl Iterator<Item = T>,
    ) -> io::Result<()> {
        let mut values = values.peekable();
        if values.peek().is_none() {
            return writeln!(self.out, "  \"{key}\": [],");
        }
        writeln!(self.out, "  \"{key}\": [")?;
        while let Some(value) = values.next() {
            self.out.write_all(b"    ")?;
            self.value(&value, if values.peek().is_some() { "," } else { "" })?;
        }
        writeln!(self.out, "  ],")
    }

    /// One value and the end of its line, in one piece: `out` may be slow for many small ones.
    fn value(&mut self, value: &impl Serialize, end: &str) -> io::Result<()> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, value)?;
        self.line.extend_from_slice(end.as_bytes());
        self.line.push(b'\n');
        self.out.write_all(&self.line)
    }
}
