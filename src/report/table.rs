//! The result for a terminal: a table by district, then the summary.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, Table, Width, presets};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::groups::{District, districts};
use super::page::Page;
use super::words::Words;
use super::{Assessment, row, summary};
use crate::engine::Verdict;
use crate::text::{Args, Texts};

/// Between two columns.
const GAP: usize = 2;
/// The columns whose cells may be broken over lines: name, class, criteria.
const BREAKABLE: [usize; 3] = [1, 2, 5];
const NARROWEST: usize = 8;
/// The column whose words are coloured.
const VERDICT: usize = 4;

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
    let districts = districts(assessment, &words);
    let mut page = Page::new(out, width);
    if !districts.is_empty() {
        Listing::new(&words, &districts, width, colour).write(&mut page)?;
    }
    if let Some(only) = assessment.only {
        let args = Args::new().with("verdict", words.verdict(only));
        page.paragraph(0, &texts.with("only", &args))?;
        page.gap()?;
    }
    for (at, section) in summary::sections(assessment, &words).iter().enumerate() {
        if at > 0 {
            page.gap()?;
        }
        let heading = styled(&texts.get(section.heading), Style::new().bold(), colour);
        page.line(&heading)?;
        for line in &section.lines {
            page.paragraph(2, line)?;
        }
    }
    Ok(())
}

/// The rows of all districts, in columns that are equally wide throughout.
struct Listing<'a> {
    header: [String; 6],
    districts: Vec<(&'a District<'a>, Vec<([String; 6], Verdict)>)>,
    widths: [usize; 6],
    colour: bool,
}

impl<'a> Listing<'a> {
    fn new(words: &Words<'_>, districts: &'a [District<'a>], width: usize, colour: bool) -> Self {
        let header = row::COLUMNS.map(|id| words.texts.get(id));
        let districts: Vec<(&District<'_>, Vec<_>)> = districts
            .iter()
            .map(|district| {
                let communes = district.listed.iter();
                let rows = communes
                    .map(|scored| (row::cells(words, scored), scored.outcome.verdict))
                    .collect();
                (district, rows)
            })
            .collect();
        let mut widths = header.each_ref().map(|cell| cell.width());
        for (cells, _) in districts.iter().flat_map(|(_, rows)| rows) {
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = (*width).max(cell.width());
            }
        }
        fit(&mut widths, width);
        Self {
            header,
            districts,
            widths,
            colour,
        }
    }

    fn write(&self, page: &mut Page<'_>) -> io::Result<()> {
        for line in self.lines(&self.header) {
            page.line(&styled(line.trim_end(), Style::new().bold(), self.colour))?;
        }
        for (district, rows) in &self.districts {
            page.gap()?;
            let heading = styled(&district.heading, Style::new().bold(), self.colour);
            page.line(&heading)?;
            page.paragraph(0, &district.counts)?;
            for (cells, verdict) in rows {
                for line in self.lines(cells) {
                    page.line(&self.coloured(&line, *verdict))?;
                }
            }
        }
        page.gap()
    }

    /// The lines of one row. Each is a table of its own, so that what stands between rows, and
    /// the colour of a row, are ours to choose.
    fn lines(&self, cells: &[String; 6]) -> impl Iterator<Item = String> {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).add_row(cells);
        for (column, width) in table.column_iter_mut().zip(self.widths) {
            let width = u16::try_from(width + GAP).unwrap_or(u16::MAX);
            column.set_padding((0, GAP as u16));
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
        }
        table.lines().collect::<Vec<_>>().into_iter()
    }

    /// A line with the cell of the verdict coloured. `comfy-table` would count the codes of a
    /// colour as letters.
    fn coloured(&self, line: &str, verdict: Verdict) -> String {
        if !self.colour {
            return line.to_owned();
        }
        let start: usize = self
            .widths
            .iter()
            .take(VERDICT)
            .map(|width| width + GAP)
            .sum();
        let end = start + self.widths.get(VERDICT).unwrap_or(&0);
        let (before, rest) = line.split_at(column(line, start));
        let (cell, after) = rest.split_at(column(rest, end - start));
        let style = Style::new().fg_color(Some(
            match verdict {
                Verdict::Met => AnsiColor::Green,
                Verdict::NotMet => AnsiColor::Red,
                Verdict::Undetermined => AnsiColor::Yellow,
            }
            .into(),
        ));
        format!("{before}{}{after}", styled(cell, style, true))
    }
}

/// Narrows the widest of the columns that may be broken until all fit.
fn fit(widths: &mut [usize; 6], width: usize) {
    let gaps = GAP * (widths.len() - 1);
    while widths.iter().sum::<usize>() + gaps > width {
        let breakable = widths.iter_mut().enumerate();
        let widest = breakable
            .filter(|(at, width)| BREAKABLE.contains(at) && **width > NARROWEST)
            .max_by_key(|(_, width)| **width);
        match widest {
            Some((_, width)) => *width -= 1,
            None => return,
        }
    }
}

/// The byte at which a column of a line begins.
fn column(line: &str, wanted: usize) -> usize {
    let mut at = 0;
    for (byte, letter) in line.char_indices() {
        if at >= wanted {
            return byte;
        }
        at += letter.width().unwrap_or(0);
    }
    line.len()
}

fn styled(text: &str, style: Style, colour: bool) -> String {
    if colour && !text.trim().is_empty() {
        format!("{style}{text}{style:#}")
    } else {
        text.to_owned()
    }
}
