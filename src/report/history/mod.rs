//! Units over several periods: how many are recognised when, who gained or lost it, and what each
//! difference came from.

mod csv;
mod markdown;
mod sentence;
mod step;
mod text;
mod unit;
mod view;

use std::io::{self, Write};

use super::layout::{LaidOut, Layout};
use super::words::Words;
use crate::history::{History, Merger, Slice};
use crate::l10n::Texts;
use crate::model::Standard;
use crate::source::{FileId, Sources};

/// What one run of `history` has to report.
#[derive(Debug)]
pub struct Told<'a> {
    /// The standards, by the places that slices name.
    pub laws: &'a [Standard],
    /// The periods as they were read; there is at least one.
    pub slices: &'a [Slice],
    /// Units that took the place of others.
    pub merger: Option<Merger<'a>>,
    /// What came of all.
    pub history: History,
    /// The files behind it.
    pub sources: &'a Sources,
    /// How many rows are in none of the periods, for nothing tells theirs.
    pub untold: usize,
    /// The years in which units have to be assessed; none where nobody says.
    pub years: &'a [i32],
}

/// Writes it for people or for programs.
pub fn write(
    told: &Told<'_>,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    layout.write(&view::document(told, texts), out)
}

/// Writes a row a unit and step, for spreadsheets.
pub fn write_csv(told: &Told<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    csv::write(told, texts, out)
}

impl<'a> Told<'a> {
    /// The words of the standard of a slice.
    fn words(&self, texts: &'a Texts, slice: &Slice) -> Option<Words<'a>> {
        let standard = self.laws.get(slice.law)?;
        Some(Words { texts, standard })
    }

    /// Each step with the periods that it is between, by their places.
    fn steps(&self) -> impl Iterator<Item = StepOf<'_>> {
        let pairs = self.slices.iter().zip(self.slices.iter().skip(1));
        let results = (self.history.periods.iter()).zip(self.history.periods.iter().skip(1));
        let all = pairs.zip(results).zip(&self.history.steps);
        all.map(|((slices, results), step)| StepOf {
            before: (slices.0, results.0),
            after: (slices.1, results.1),
            step,
        })
    }

    /// Whether a file is one of the law.
    fn is_law(&self, file: FileId) -> bool {
        let mut laws = self.laws.iter();
        laws.any(|law| law.file == file || law.texts.iter().any(|text| text.file == file))
    }
}

/// A step, and the periods that it is between.
#[derive(Clone, Copy)]
struct StepOf<'a> {
    before: (&'a Slice, &'a crate::history::Assessed),
    after: (&'a Slice, &'a crate::history::Assessed),
    step: &'a crate::history::Step,
}

impl LaidOut for view::Document<'_> {
    fn text(&self, width: usize, colour: bool, out: &mut dyn Write) -> io::Result<()> {
        text::write(self, width, colour, out)
    }

    fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        markdown::write(self, out)
    }
}
