//! The rulebook: standards and plans as a document for people, in Markdown or as a page.
//!
//! `view` puts every piece into words, `render` sets them into a template; so both layouts
//! say the same.

mod render;
mod view;

use std::io::{self, Write};

use crate::l10n::Texts;
use crate::model::{Plan, Standard};
use crate::source::Sources;

/// How the rulebook is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Markdown with tables.
    Markdown,
    /// One page of HTML that needs nothing else.
    Html,
}

/// What stands in one document.
#[derive(Debug, Clone, Copy)]
pub struct Book<'a> {
    /// Standards.
    pub standards: &'a [Standard],
    /// Plans, which stand behind them.
    pub plans: &'a [Plan],
}

/// Writes standards and plans as one document.
pub fn write(
    book: &Book<'_>,
    sources: &Sources,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    let book = view::Rulebook::new(book, sources, texts);
    let text = render::render(&book, texts, layout).map_err(io::Error::other)?;
    out.write_all(text.as_bytes())
}
