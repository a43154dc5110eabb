//! `doc`: standards as a document.

use super::args::{Doc, DocFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input;
use super::law::{self, Chosen};
use super::output;
use super::session::Session;
use crate::report::doc::{self, Layout};

/// Writes all standards as one document, or nothing where one of them has errors.
pub(super) fn run(asked: &Doc, session: &Session) -> Result<Exit, Failure> {
    guard::fits(output::file(asked.output.as_deref()), &asked.format)?;
    Reads::law(&asked.files).keep_from(&[output::file(asked.output.as_deref())])?;
    let chosen = law::standards(&asked.files, &asked.when, session)?;
    let chosen: Vec<Chosen> = chosen.into_iter().map(Chosen::for_list).collect();
    let mut sources = session.sources();
    let (standards, exit) = input::read_standards(&chosen, &mut sources, session)?;
    let layout = match asked.format {
        DocFormat::Markdown => Layout::Markdown,
        DocFormat::Html => Layout::Html,
    };
    session.write(output::file(asked.output.as_deref()), &|out| {
        doc::write(&standards, &sources, &session.texts, layout, out)
    })?;
    Ok(exit)
}
