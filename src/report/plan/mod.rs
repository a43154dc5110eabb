//! What came of a plan: each target with what was added up, what it asks and what it still takes.

mod calendar;
mod duty;
mod locality;
mod markdown;
pub(super) mod sentence;
mod text;
mod view;

use std::io::{self, Write};

use super::layout::{LaidOut, Layout};
use super::words::Words;
use crate::data::record::Record;
use crate::engine::Truth;
use crate::l10n::Texts;
use crate::model::Plan;
use crate::plan::{Duties, PlanOutcome};
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
    pub units: Vec<&'a Record>,
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
    let words = Words {
        texts,
        standard: &planned.plan.standard,
    };
    let document = view::document(planned, &words);
    layout.write(&document, out)
}

impl LaidOut for view::Document<'_> {
    fn text(&self, width: usize, colour: bool, out: &mut dyn Write) -> io::Result<()> {
        text::write(self, width, colour, out)
    }

    fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        markdown::write(self, out)
    }
}
