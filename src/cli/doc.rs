//! `doc`: standards and plans as a document.

use super::args::{Doc, DocFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input;
use super::law::{self, Chosen};
use super::output;
use super::session::Session;
use crate::report::doc::{self, Book, Layout};

/// Writes all standards and plans as one document, or nothing where one of them has errors.
pub(super) fn run(asked: &Doc, session: &Session) -> Result<Exit, Failure> {
    guard::fits(output::file(asked.output.as_deref()), &asked.format)?;
    Reads::law(&asked.files).keep_from(&[output::file(asked.output.as_deref())])?;
    let (named, others) = law::plan::among(&asked.files, session)?;
    let chosen = match others.as_slice() {
        [] => Vec::new(),
        others => law::standards(others, &asked.when, session)?,
    };
    let chosen: Vec<Chosen> = chosen.into_iter().map(Chosen::for_list).collect();
    let mut sources = session.sources();
    let (standards, mut exit) = input::read_standards(&chosen, &mut sources, session)?;
    let mut plans = Vec::with_capacity(named.len());
    for file in &named {
        let of = law::plan::Asked {
            file,
            law: &[],
            on: asked.when.on,
            refusal: "cli-not-written",
        };
        let (plan, found) = law::plan::read(&of, &mut sources, session)?;
        exit = exit.max(found);
        plans.push(plan);
    }
    let book = Book {
        standards: &standards,
        plans: &plans,
    };
    let layout = match asked.format {
        DocFormat::Markdown => Layout::Markdown,
        DocFormat::Html => Layout::Html,
    };
    session.write(output::file(asked.output.as_deref()), &|out| {
        doc::write(&book, &sources, &session.texts, layout, out)
    })?;
    Ok(exit)
}
