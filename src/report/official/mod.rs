//! A plan's report as offices lay it out (Nghị định 30/2020/NĐ-CP), ready to be finished by a person: as a word
//! processor's document, as a page, as Markdown.
//!
//! It is first a value (`paper`): a head, blocks of lines and tables, annexes. **What nobody has told is a gap that
//! says what belongs there, and is marked; it is never prose.** No layout knows the clock.

mod annex;
mod docx;
mod duties;
mod line;
mod paper;
mod period;
mod results;
mod sections;
mod shortcomings;
mod summary;

use std::io::{self, Write};

use minijinja::context;
use minijinja::value::{Serde, Value};

use super::html;
use super::plan::Planned;
use super::template;
use super::words::Words;
use crate::l10n::Texts;
pub use period::Kind;

/// What is to be written.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// For which time.
    pub kind: Kind,
    /// Whether only a summary on one page is wanted.
    pub is_summary: bool,
}

/// The format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a word processor.
    Docx,
    /// For a browser and for paper.
    Html,
    /// For a text editor.
    Markdown,
}

/// Our own style, put into the page as it is.
const STYLE: &str = include_str!("../../../templates/official/page.css");
const TEMPLATES: [(&str, &str); 3] = [
    (
        "page.html",
        include_str!("../../../templates/official/page.html"),
    ),
    (
        "text.md",
        include_str!("../../../templates/official/text.md"),
    ),
    (
        "document.xml",
        include_str!("../../../templates/official/document.xml"),
    ),
];

/// Writes the report of a plan.
pub fn write(
    planned: &Planned<'_>,
    asked: Asked,
    format: Format,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = planned.words(texts);
    let paper = if asked.is_summary {
        summary::paper(planned, &words, asked.kind)
    } else {
        paper::whole(planned, &words, asked.kind)
    };
    match format {
        Format::Markdown => out.write_all(set("text.md", &paper, &words)?.as_bytes()),
        Format::Html => out.write_all(set("page.html", &paper, &words)?.as_bytes()),
        Format::Docx => {
            let document = set("document.xml", &paper, &words)?;
            out.write_all(&docx::packed(&document, &paper.title)?)
        }
    }
}

fn set(name: &str, paper: &paper::Paper, words: &Words<'_>) -> io::Result<String> {
    let environment = template::environment(words.texts, &TEMPLATES).map_err(io::Error::other)?;
    let template = environment.get_template(name).map_err(io::Error::other)?;
    let (style, hash) = html::own_style(STYLE);
    let text = template.render(context! {
        lang => html::lang(words.texts.lang()),
        paper => Value::from(Serde(paper)),
        style => Value::from_safe_string(style),
        style_hash => Value::from_safe_string(hash),
    });
    text.map_err(io::Error::other)
}
