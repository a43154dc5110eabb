//! The result as one page for a browser, and the score sheet of one commune for paper.
//!
//! Both are made of the same sheet of a commune (`view/sheet.rs`), set into the same template. A page has the rows
//! and sheets of its first communes as they are, so that it reads without its script, and all others packed
//! (`pack`), so that a whole country opens at once. It asks nothing of a network and knows no clock.

mod index;
mod pack;
mod pieces;
mod plan;
mod render;
mod view;

use std::io::{self, Write};

use super::advise::Advised;
use super::plan::Planned;
use super::words::Words;
use crate::l10n::{Lang, Texts};

/// Writes the page of all communes.
pub fn write(advised: &Advised<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    render::page(advised, &words(advised, texts), out)
}

/// Writes the score sheet of one commune, counted from 0; nothing where there is no such commune.
pub fn write_sheet(
    advised: &Advised<'_>,
    commune: usize,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    render::sheet_alone(advised, &words(advised, texts), commune, out)
}

/// Writes the page of a plan.
pub fn write_plan(planned: &Planned<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    plan::page(planned, &planned.words(texts), out)
}

/// A style as it stands in a page, and what the page's policy calls it.
pub(super) fn own_style(style: &str) -> (String, String) {
    (style.to_owned(), pack::hash(&render::within(style)))
}

/// How a language is called in a page.
pub(super) fn lang(lang: Lang) -> &'static str {
    view::code(lang)
}

fn words<'a>(advised: &Advised<'a>, texts: &'a Texts) -> Words<'a> {
    Words {
        texts,
        standard: advised.assessment.standard,
    }
}
