//! What came of a plan: each target with what was added up, what it asks and what it still takes.

mod calendar;
mod csv;
mod duty;
pub mod explained;
pub(super) mod figure;
pub(super) mod lacking;
mod locality;
mod markdown;
pub(super) mod matrix;
pub(super) mod rows;
pub(super) mod sentence;
mod text;
pub(super) mod view;

use std::io::{self, Write};

use super::layout::{LaidOut, Layout};
use super::words::Words;
use crate::engine::Truth;
use crate::l10n::Texts;
use crate::model::Plan;
use crate::plan::{Duties, PlanOutcome, Unit};
use crate::source::Sources;

pub use calendar::write as write_calendar;

/// A plan and what came of it.
#[derive(Debug)]
pub struct Planned<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What came of its targets.
    pub outcome: PlanOutcome,
    /// What was done of its duties by a day.
    pub duties: &'a Duties,
    /// Whether anything was told of them.
    pub is_tracked: bool,
    /// Of which units the condition of each of its links holds, in the order of the units.
    pub links: Vec<Vec<Truth>>,
    /// The units that were counted, in the order of their places in the outcome.
    pub units: Vec<Unit<'a>>,
    /// The files behind it.
    pub sources: &'a Sources,
}

/// Writes it.
pub fn write(
    planned: &Planned<'_>,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = planned.words(texts);
    let document = view::document(planned, &words);
    layout.write(&document, out)
}

/// Writes it for spreadsheets: a row each thing that a target asks, of all units and of each locality.
pub fn write_csv(planned: &Planned<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    csv::write(planned, &planned.words(texts), out)
}

impl Planned<'_> {
    /// The words of a language, of what its standard declares.
    pub(super) fn words<'w>(&'w self, texts: &'w Texts) -> Words<'w> {
        Words {
            texts,
            standard: &self.plan.standard,
        }
    }
}

impl LaidOut for view::Document<'_> {
    fn text(&self, width: usize, colour: bool, out: &mut dyn Write) -> io::Result<()> {
        text::write(self, width, colour, out)
    }

    fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        markdown::write(self, out)
    }
}
