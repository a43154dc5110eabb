//! One target of a plan, or one unit's part in all of them: the sums, and what each unit adds to them.

mod target;
mod text;
mod unit;

use std::io::{self, Write};

use serde::Serialize;

use super::Planned;
use super::sentence::Line;
use crate::escape::Json;
use crate::l10n::Texts;
use crate::report::words::Words;

/// What is to be explained.
#[derive(Debug, Clone, Copy)]
pub enum About {
    /// The target of a number.
    Target(u32),
    /// The unit in a place.
    Unit(usize),
}

/// Writes it in lines of at most `width` columns, or for programs where that is `None`. Nothing is written of
/// what the plan does not have.
pub fn write(
    planned: &Planned<'_>,
    about: About,
    width: Option<usize>,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = planned.words(texts);
    match about {
        About::Target(number) => {
            target::document(planned, &words, number).map_or(Ok(()), |it| lay_out(&it, width, out))
        }
        About::Unit(place) => {
            unit::document(planned, &words, place).map_or(Ok(()), |it| lay_out(&it, width, out))
        }
    }
}

fn lay_out(document: &impl Told, width: Option<usize>, out: &mut dyn Write) -> io::Result<()> {
    if let Some(width) = width {
        return text::write(document, width, out);
    }
    Json::pretty(&mut *out, document)?;
    writeln!(out)
}

/// A value that programs get, and that is told in lines.
trait Told: Serialize {
    fn heading(&self) -> &str;

    /// Headings with what stands below them.
    fn sections(&self) -> Vec<(&str, &[Line])>;

    /// What it rests on.
    fn close(&self) -> &[String];
}

/// The plan that something is of.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PlanHead<'a> {
    id: &'a str,
    title: &'a str,
}

impl<'a> PlanHead<'a> {
    fn of(planned: &Planned<'a>) -> Self {
        Self {
            id: &planned.plan.id,
            title: &planned.plan.title,
        }
    }
}

/// What it rests on, in words.
fn close(planned: &Planned<'_>, words: &Words<'_>) -> Vec<String> {
    super::view::close(planned, words)
}
