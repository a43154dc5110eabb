//! Lines and columns of a text, found by where a slice of it lies in memory.

use std::cell::Cell;

use crate::source::{FileId, Position, count};

/// A text with the starts of its lines.
pub(super) struct Lines<'a> {
    file: FileId,
    text: &'a str,
    starts: Vec<usize>,
    /// The place that was asked for last, and its column: the next mostly follows on its line.
    last: Cell<(usize, usize)>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a file's text.
    pub(super) fn of(file: FileId, text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            file,
            text,
            starts: std::iter::once(0).chain(breaks).collect(),
            last: Cell::new((0, 1)),
        }
    }

    /// The start of the text.
    pub(super) fn start(&self) -> Position {
        self.position(1, 1)
    }

    /// A place of the text.
    pub(super) fn position(&self, row: u32, column: u32) -> Position {
        Position {
            file: self.file,
            sheet: 0,
            row,
            column,
        }
    }

    /// Where a slice of the text begins; `None` when it is not a slice of it.
    pub(super) fn position_of(&self, slice: &str) -> Option<Position> {
        let offset = slice
            .as_ptr()
            .addr()
            .checked_sub(self.text.as_ptr().addr())?;
        if offset.checked_add(slice.len())? > self.text.len() {
            return None;
        }
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = *self.starts.get(line.checked_sub(1)?)?;
        let (known, column) = match self.last.get() {
            (known, column) if (start..=offset).contains(&known) => (known, column),
            _ => (start, 1),
        };
        let column = self.text.get(known..offset)?.chars().count() + column;
        self.last.set((offset, column));
        Some(self.position(count(line), count(column)))
    }
}
