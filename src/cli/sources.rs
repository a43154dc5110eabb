//! `sources`: every figure of a standard with who stands behind it.

use super::args::{Sources as Asked, SourcesFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::{self, Reads};
use super::input;
use super::law;
use super::output;
use super::session::Session;
use crate::data::Request;
use crate::report::sources::{self, Layout};

/// Writes the list, or nothing where the standard has errors.
pub(super) fn run(asked: &Asked, session: &Session) -> Result<Exit, Failure> {
    guard::fits(output::file(asked.output.as_deref()), &asked.format)?;
    Reads::law(&[&asked.standard]).keep_from(&[output::file(asked.output.as_deref())])?;
    let mut files = session.sources();
    let chosen = law::choose(&asked.standard, &asked.when, &Request::default(), session)?;
    let (standards, exit) = input::read_standards(&[chosen.for_list()], &mut files, session)?;
    let look = session.look(output::file(asked.output.as_deref()));
    let layout = match asked.format {
        SourcesFormat::Table => Layout::Text {
            width: look.width,
            colour: look.colour,
        },
        SourcesFormat::Json => Layout::Json,
        SourcesFormat::Csv => Layout::Csv,
        SourcesFormat::Markdown => Layout::Markdown,
    };
    let only = asked.only.map(Into::into);
    session.write(output::file(asked.output.as_deref()), &|out| {
        let texts = &session.texts;
        standards
            .iter()
            .try_for_each(|standard| sources::write(standard, &files, only, texts, layout, out))
    })?;
    Ok(exit)
}
