//! Every figure of a standard with who stands behind it, one format a file.

mod csv;
mod json;
mod markdown;
mod summary;
mod text;

use std::io::{self, Write};

pub use super::rules::Status;
use super::rules::{Group, Tally, files, line};
use super::words::Words;
use crate::l10n::Texts;
use crate::model::{Figure, Standard};
use crate::source::Sources;

/// How the list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A table for a terminal of this width, with colours or without.
    Text {
        /// The most columns.
        width: usize,
        /// Whether headings are bold and unverified marks coloured.
        colour: bool,
    },
    /// One row a figure, for a spreadsheet.
    Csv,
    /// Tables for a document.
    Markdown,
    /// For programs.
    Json,
}

/// Writes the list of every figure, or of those of one status; all are counted.
pub fn write(
    standard: &Standard,
    sources: &Sources,
    only: Option<Status>,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    let list = List::new(standard, sources, only, texts);
    match layout {
        Layout::Text { width, colour } => text::write(&list, width, colour, out),
        Layout::Csv => csv::write(&list, out),
        Layout::Markdown => markdown::write(&list, out),
        Layout::Json => json::write(&list, out),
    }
}

/// What every format is written from.
struct List<'a> {
    words: Words<'a>,
    sources: &'a Sources,
    listed: Vec<Figure<'a>>,
    tally: Tally<'a>,
    only: Option<Status>,
    /// Whether figures stand in several files, so that a line must name its own.
    of_several: bool,
}

impl<'a> List<'a> {
    fn new(
        standard: &'a Standard,
        sources: &'a Sources,
        only: Option<Status>,
        texts: &'a Texts,
    ) -> Self {
        let mut listed = standard.figures();
        let tally = Tally::of(&listed);
        let of_several = files(standard, &listed).len() > 1;
        listed.retain(|figure| only.is_none_or(|only| Status::of(figure.provenance) == only));
        Self {
            words: Words { texts, standard },
            sources,
            listed,
            tally,
            only,
            of_several,
        }
    }

    /// The listed figures, part by part of the standard.
    fn groups(&self) -> impl Iterator<Item = (Group, &[Figure<'a>])> {
        let group = |figure: &Figure<'_>| self.words.group_of(figure);
        let same = move |a: &Figure<'a>, b: &Figure<'a>| group(a) == group(b);
        let chunks = self.listed.chunk_by(same);
        chunks.filter_map(move |chunk| Some((group(chunk.first()?), chunk)))
    }

    fn line(&self, figure: &Figure<'_>) -> String {
        line(self.sources, figure.span, self.of_several)
    }

    /// The points in the language's digits; empty of a condition without a figure.
    fn points(&self, figure: &Figure<'_>) -> String {
        let points = figure.value.map(|value| self.words.texts.number(value));
        points.unwrap_or_default()
    }

    /// The mark, and the provision where it is not the one that the part's heading names.
    fn source(&self, figure: &Figure<'_>, of_part: Option<&str>) -> String {
        let mark = self.words.mark(figure.provenance);
        match figure.citation {
            Some(citation) if of_part != Some(citation) => {
                format!("{mark}. {}", self.words.provision_at(citation, figure.span))
            }
            _ => mark,
        }
    }
}

/// The provision that all figures of a part come from.
fn common_citation<'a>(figures: &[Figure<'a>]) -> Option<&'a str> {
    let first = figures.first()?.citation?;
    let same = |figure: &Figure<'_>| figure.citation == Some(first);
    figures.iter().all(same).then_some(first)
}
