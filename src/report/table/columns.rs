//! Columns of a table: how wide they are, and the lines of a row.

use std::cmp::Reverse;

use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, Table, Width, presets};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::engine::Verdict;
use crate::report::paint::styled;
use crate::report::row::{BREAKABLE, Cells, NAME, VERDICT};

/// Between two columns.
const GAP: u16 = 2;
/// Less than this is not worth breaking.
const NARROWEST: usize = 8;

/// The widths of the columns.
pub(super) struct Columns {
    widths: [usize; 6],
}

impl Columns {
    /// What the cells ask for, narrowed until all fit: each time where the fewest more cells must
    /// be broken for it, a name last.
    pub(super) fn fitting<'a>(rows: impl Iterator<Item = &'a Cells>, width: usize) -> Self {
        let cells: Vec<[usize; 6]> = rows
            .map(|cells| cells.each_ref().map(|cell| cell.width()))
            .collect();
        let mut widths = [0; 6];
        for row in &cells {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(*cell);
            }
        }
        let gaps = usize::from(GAP) * (widths.len() - 1);
        while widths.iter().sum::<usize>() + gaps > width {
            let columns = widths.iter_mut().enumerate();
            let narrowed = columns
                .filter(|(at, width)| BREAKABLE.contains(at) && **width > NARROWEST)
                .min_by_key(|(at, width)| {
                    // Wider cells than these are broken already.
                    let newly = |row: &&[usize; 6]| row.get(*at) == Some(*width);
                    let broken = cells.iter().filter(newly).count();
                    (broken, *at == NAME, Reverse(**width))
                });
            match narrowed {
                Some((_, width)) => *width -= 1,
                None => break,
            }
        }
        Self { widths }
    }

    /// The lines of one row. Each row is a table of its own, so that what stands between rows,
    /// and a row's colour, are ours to choose.
    pub(super) fn lines(&self, cells: &Cells) -> Vec<String> {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).add_row(cells);
        for (column, width) in table.column_iter_mut().zip(self.widths) {
            let width = u16::try_from(width).unwrap_or(u16::MAX);
            column.set_padding((0, GAP));
            let width = Width::Fixed(width.saturating_add(GAP));
            column.set_constraint(ColumnConstraint::Absolute(width));
        }
        let lines = table.lines();
        lines.map(|line| line.trim_end().to_owned()).collect()
    }

    /// A line with the cell of the verdict coloured. `comfy-table` would count the codes of a
    /// colour as letters.
    pub(super) fn coloured(&self, line: &str, verdict: Verdict) -> String {
        let before = self.widths.iter().take(VERDICT);
        let start = before.map(|width| width + usize::from(GAP)).sum();
        let width = self.widths.get(VERDICT).copied().unwrap_or(0);
        let (before, rest) = line.split_at(column(line, start));
        let (cell, after) = rest.split_at(column(rest, width));
        let colour = match verdict {
            Verdict::Met => AnsiColor::Green,
            Verdict::NotMet => AnsiColor::Red,
            Verdict::Undetermined => AnsiColor::Yellow,
        };
        let style = Style::new().fg_color(Some(colour.into()));
        format!("{before}{}{after}", styled(cell, style, true))
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
