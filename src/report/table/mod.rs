//! The result for a terminal: a table by district, then the summary.

mod columns;

use std::io::{self, Write};

use super::groups::{District, districts};
use super::page::Page;
use super::paint::bold;
use super::words::Words;
use super::{Assessment, row, summary};
use crate::engine::Verdict;
use crate::l10n::{Args, Texts};
use columns::Columns;

/// Writes lines of at most `width` columns, unless the figures alone need more.
pub fn write(
    assessment: &Assessment<'_>,
    texts: &Texts,
    width: usize,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = Words {
        texts,
        standard: assessment.standard,
    };
    let mut page = Page::new(out, width);
    list(assessment, &words, width, colour, &mut page)?;
    if let Some(only) = assessment.only {
        let args = Args::new().with("verdict", words.verdict(only));
        page.paragraph(0, &texts.with("only", &args))?;
        page.gap()?;
    }
    for (at, section) in summary::sections(assessment, &words, summary::Inputs::Line)
        .iter()
        .enumerate()
    {
        if at > 0 {
            page.gap()?;
        }
        page.heading(&texts.get(section.heading), colour)?;
        for line in &section.lines {
            page.paragraph(2, line)?;
        }
    }
    Ok(())
}

/// The listed communes by district, in columns that are equally wide throughout.
fn list(
    assessment: &Assessment<'_>,
    words: &Words<'_>,
    width: usize,
    colour: bool,
    page: &mut Page<'_>,
) -> io::Result<()> {
    let header = row::COLUMNS.map(|id| words.texts.get(id));
    let blocks: Vec<Block<'_>> = districts(assessment, words)
        .into_iter()
        .map(|district| Block::new(words, district))
        .collect();
    if blocks.is_empty() {
        return Ok(());
    }
    let rows = blocks.iter().flat_map(|block| &block.rows);
    let columns = Columns::fitting([&header].into_iter().chain(rows.map(|row| &row.0)), width);
    for line in columns.lines(&header) {
        page.line(&bold(&line, colour))?;
    }
    for block in &blocks {
        page.gap()?;
        page.heading(&block.district.heading, colour)?;
        page.paragraph(0, &block.district.counts)?;
        for Row(cells, verdict) in &block.rows {
            for line in columns.lines(cells) {
                if colour {
                    page.line(&columns.coloured(&line, *verdict))?;
                } else {
                    page.line(&line)?;
                }
            }
        }
    }
    page.gap()
}

/// A district with the cells of its communes.
struct Block<'a> {
    district: District<'a>,
    rows: Vec<Row>,
}

struct Row(row::Cells, Verdict);

impl<'a> Block<'a> {
    fn new(words: &Words<'_>, district: District<'a>) -> Self {
        let communes = district.listed.iter();
        let rows = communes
            .map(|scored| Row(row::cells(words, scored), scored.outcome.verdict))
            .collect();
        Self { district, rows }
    }
}
