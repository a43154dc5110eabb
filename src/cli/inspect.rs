//! `inspect`: questions about a standard itself.

use super::args::{Inspect, TextFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::Reads;
use super::input;
use super::law;
use super::session::Session;
use super::steps;
use crate::data::Request;
use crate::inspect;
use crate::report::inspect::{self as report, Layout};

/// Answers every question about a standard, or none where it has errors.
pub(super) fn run(asked: &Inspect, session: &Session) -> Result<Exit, Failure> {
    Reads::law(&[&asked.standard]).keep_from(&[])?;
    let mut sources = session.sources();
    let chosen = law::choose(&asked.standard, &asked.when, &Request::default(), session)?;
    let (standards, exit) = input::read_standards(&[chosen], &mut sources, session)?;
    let layout = match asked.format {
        TextFormat::Text => Layout::Text {
            width: session.stdout.width,
            colour: session.stdout.colour,
            figures: asked.figures,
        },
        TextFormat::Json => Layout::Json,
    };
    let budget = steps::of_questions();
    for standard in &standards {
        let inspection = inspect::inspect(standard, &budget);
        session.write(None, &|out| {
            report::write(standard, &inspection, &sources, &session.texts, layout, out)
        })?;
    }
    steps::tell_if_spent(&budget, "cli-steps-inspect", session);
    Ok(exit)
}
