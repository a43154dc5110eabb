//! The list for a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use comfy_table::{CellAlignment, ColumnConstraint, Table, Width, presets};
use unicode_width::UnicodeWidthStr;

use super::COLUMNS;
use super::view::View;
use crate::escape;
use crate::l10n::Texts;
use crate::report::page::Page;
use crate::report::paint::{bold, styled};
use crate::report::rules::Status;

/// Between two columns.
const GAP: usize = 2;
/// The last column is never narrower.
const NARROWEST: usize = 20;

type Cells = [String; 4];

/// Writes a table by criterion, then the counts.
pub(super) fn write(
    view: &View<'_>,
    texts: &Texts,
    width: usize,
    colour: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut page = Page::new(out, width);
    let header = COLUMNS.map(|id| texts.get(id));
    let shown = |cells: &Cells| cells.each_ref().map(|cell| escape::line(cell).into_owned());
    let rows: Vec<Cells> = (view.figures.iter())
        .map(|figure| shown(&figure.cells))
        .collect();
    if !rows.is_empty() {
        let columns = Columns::fitting([&header].into_iter().chain(&rows), width);
        for line in columns.lines(&header) {
            page.line(&bold(&line, colour))?;
        }
        let mut rows = rows.iter();
        for (part, figures) in view.parts() {
            page.gap()?;
            page.heading(&part.heading, colour)?;
            if let Some(provision) = &part.provision {
                page.paragraph(2, provision)?;
            }
            for (figure, row) in figures.iter().zip(rows.by_ref()) {
                for line in columns.lines(row) {
                    page.line(&marked(&line, figure.status, colour))?;
                }
            }
        }
        page.gap()?;
    }
    if let Some(restriction) = &view.restriction {
        page.paragraph(0, restriction)?;
        page.gap()?;
    }
    page.heading(&view.total, colour)?;
    for line in &view.by_mark {
        page.paragraph(2, line)?;
    }
    if !view.by_source.is_empty() {
        page.gap()?;
        page.heading(&texts.get("sources-by-source-heading"), colour)?;
    }
    for line in &view.by_source {
        page.paragraph(2, line)?;
    }
    page.gap()?;
    page.paragraph(0, &view.named)?;
    page.block(2, &view.sha256)
}

/// A line in the colour of its mark.
fn marked(line: &str, status: Status, colour: bool) -> String {
    let yellow = Style::new().fg_color(Some(AnsiColor::Yellow.into()));
    styled(line, yellow, colour && status == Status::Unverified)
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
