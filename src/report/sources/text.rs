//! The list for a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use comfy_table::{CellAlignment, ColumnConstraint, Table, Width, presets};
use unicode_width::UnicodeWidthStr;

use super::{List, common_citation};
use crate::escape;
use crate::model::{Figure, Provenance};
use crate::report::notes;
use crate::report::page::Page;
use crate::report::paint::{bold, styled};

/// Between two columns.
const GAP: usize = 2;
/// The last column is never narrower.
const NARROWEST: usize = 20;

type Cells = [String; 4];

/// Writes a table by criterion, then the counts.
pub(super) fn write(
    list: &List<'_>,
    width: usize,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = &list.words;
    let texts = words.texts;
    let mut page = Page::new(out, width);
    let header = [
        "sources-line",
        "sources-figure",
        "sources-points",
        "sources-status",
    ]
    .map(|id| texts.get(id));
    let parts = list.groups().flat_map(|(_, figures)| {
        let citation = common_citation(figures);
        let cells = move |figure| cells(list, figure, citation);
        figures.iter().map(cells)
    });
    let rows: Vec<Cells> = parts.collect();
    if !rows.is_empty() {
        let columns = Columns::fitting([&header].into_iter().chain(&rows), width);
        for line in columns.lines(&header) {
            page.line(&bold(&line, colour))?;
        }
        let mut rows = rows.iter();
        for (group, figures) in list.groups() {
            page.gap()?;
            page.heading(&words.group(group), colour)?;
            if let Some(citation) = common_citation(figures) {
                page.paragraph(2, &words.provision(citation))?;
            }
            for (figure, row) in figures.iter().zip(rows.by_ref()) {
                for line in columns.lines(row) {
                    page.line(&marked(&line, figure, colour))?;
                }
            }
        }
        page.gap()?;
    }
    if let Some(restriction) = list.restriction() {
        page.paragraph(0, &restriction)?;
        page.gap()?;
    }
    page.heading(&list.total(), colour)?;
    for line in list.counts() {
        page.paragraph(2, &line)?;
    }
    let by_source = list.by_source();
    if !by_source.is_empty() {
        page.gap()?;
        page.heading(&texts.get("sources-by-source-heading"), colour)?;
    }
    for line in by_source {
        page.paragraph(2, &line)?;
    }
    page.gap()?;
    page.paragraph(0, &notes::standard(words))?;
    page.block(
        2,
        &notes::sha256(words, list.sources.file(words.standard.file)),
    )
}

fn cells(list: &List<'_>, figure: &Figure<'_>, of_part: Option<&str>) -> Cells {
    [
        list.line(figure),
        list.words.figure_name(figure),
        list.points(figure),
        list.source(figure, of_part),
    ]
    .map(|cell| escape::line(&cell).into_owned())
}

/// A line in the colour of its mark.
fn marked(line: &str, figure: &Figure<'_>, colour: bool) -> String {
    let yellow = Style::new().fg_color(Some(AnsiColor::Yellow.into()));
    styled(
        line,
        yellow,
        colour && *figure.provenance == Provenance::Unverified,
    )
}

/// How wide the columns are: line and points as they need, the names as they need up to half of
/// what is left, the marks the rest.
struct Columns {
    widths: [usize; 4],
}

impl Columns {
    fn fitting<'a>(rows: impl Iterator<Item = &'a Cells>, width: usize) -> Self {
        let mut widths = [0; 4];
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        let [line, name, points, mark] = widths;
        let left = width.saturating_sub(line + points + 3 * GAP);
        let name = name.min(left.saturating_sub(mark.min(left / 2)));
        let mark = mark.min(left.saturating_sub(name)).max(NARROWEST);
        Self {
            widths: [line, name, points, mark],
        }
    }

    fn lines(&self, cells: &Cells) -> Vec<String> {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).add_row(cells);
        for (at, (column, width)) in table.column_iter_mut().zip(self.widths).enumerate() {
            // Numbers stand to the right.
            if at % 2 == 0 {
                column.set_cell_alignment(CellAlignment::Right);
            }
            column.set_padding((0, u16::try_from(GAP).unwrap_or(2)));
            let width = u16::try_from(width + GAP).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
        }
        let lines = table.lines();
        lines.map(|line| line.trim_end().to_owned()).collect()
    }
}
