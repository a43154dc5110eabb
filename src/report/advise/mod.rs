//! What would change it: for each commune, and for all of them together.

mod district;
mod markdown;
mod overview;
mod sentence;
mod text;
mod view;

use std::io::{self, Write};

use super::Assessment;
use super::layout::{LaidOut, Layout};
use super::words::Words;
use crate::advise::{Advice, Adviser};
use crate::data::record::Record;
use crate::engine::Outcome;
use crate::l10n::Texts;

/// Communes with what would change each of them.
#[derive(Debug)]
pub struct Advised<'a> {
    /// The communes as they were scored.
    pub assessment: &'a Assessment<'a>,
    /// What may move.
    pub adviser: &'a Adviser<'a>,
    /// The advice for each commune, in their order.
    pub advice: Vec<Advice>,
}

impl<'a> Advised<'a> {
    /// Advises each commune.
    pub fn new(assessment: &'a Assessment<'a>, adviser: &'a Adviser<'a>) -> Self {
        let communes = assessment.communes.iter();
        Self {
            assessment,
            adviser,
            advice: communes
                .map(|scored| adviser.advise(&scored.record, &scored.outcome))
                .collect(),
        }
    }
}

/// A line, and how deep it stands.
pub(super) type Line = sentence::Line;

/// What would change one commune's verdict.
pub(super) fn of_commune(words: &Words<'_>, record: &Record, outcome: &Outcome) -> Vec<Line> {
    let advice = Adviser::new(words.standard).advise(record, outcome);
    sentence::lines(words, outcome, &advice)
}

/// The same where it was found already, of the commune in this place.
pub(super) fn of_place(advised: &Advised<'_>, words: &Words<'_>, place: usize) -> Vec<Line> {
    let commune = advised.assessment.communes.get(place);
    let commune = commune.zip(advised.advice.get(place));
    commune.map_or_else(Vec::new, |(scored, advice)| {
        sentence::lines(words, &scored.outcome, advice)
    })
}

/// What would change one commune's verdict, for a table.
#[cfg(feature = "xlsx")]
pub(super) struct Todo {
    /// The least that brings recognition, or why nothing does.
    pub(super) least: Vec<String>,
    /// Other ways.
    pub(super) others: Vec<String>,
    /// The verdict after the least; `None` where there is none.
    pub(super) after: Option<crate::engine::Verdict>,
}

#[cfg(feature = "xlsx")]
impl Todo {
    pub(super) fn of(words: &Words<'_>, adviser: &Adviser<'_>, scored: &super::Scored) -> Self {
        let advice = adviser.advise(&scored.record, &scored.outcome);
        let (least, others) = sentence::parts(words, &scored.outcome, &advice);
        let indented = |lines: Vec<(usize, String)>| -> Vec<String> {
            let lines = lines.into_iter();
            let lines = lines.map(|(depth, line)| format!("{:1$}{line}", "", 2 * depth));
            lines.collect()
        };
        let plan = advice.worst.least().or_else(|| advice.best.least());
        Self {
            least: indented(least),
            others: indented(others),
            after: plan.map(|plan| plan.verdict),
        }
    }
}

/// What would bring all communes to the target.
pub(super) fn of_all(advised: &Advised<'_>, words: &Words<'_>) -> Vec<Line> {
    overview::plans(advised, words, &district::plans(advised))
}

/// Writes it.
pub fn write(
    advised: &Advised<'_>,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = Words {
        texts,
        standard: advised.assessment.standard,
    };
    let document = view::document(advised, &words);
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
