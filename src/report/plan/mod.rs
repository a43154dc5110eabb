//! What came of a plan: each target with what was added up, what it asks and what it still takes.

mod locality;
mod markdown;
pub(super) mod sentence;
mod text;
mod view;

use std::io::{self, Write};

use super::layout::{LaidOut, Layout};
use super::words::Words;
use crate::data::record::Record;
use crate::l10n::Texts;
use crate::model::Plan;
use crate::plan::PlanOutcome;
use crate::source::Sources;

/// A plan and what came of it.
#[derive(Debug)]
pub struct Planned<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What came of its targets.
    pub outcome: PlanOutcome,
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
