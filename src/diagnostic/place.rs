//! Where a finding is, as people and programs are told.

use super::Place;
use crate::escape;
use crate::l10n::{Args, Texts};
use crate::source::{FileId, FileKind, Position, SourceFile, Sources, Span, column_letters};

/// A place with its file, in the terms of that file.
pub(super) struct Located<'a> {
    /// The file.
    pub(super) file: &'a SourceFile,
    /// What the place is in it.
    pub(super) spot: Spot<'a>,
}

/// A place in the terms of its file. All counts start at 1.
#[derive(Clone, Copy)]
pub(super) enum Spot<'a> {
    /// The whole file.
    Whole,
    /// Words of a text: the line and column of the first character and of the one after the last.
    Words((u32, u32), (u32, u32)),
    /// A line and column of a text.
    Point(u32, u32),
    /// A line and field of a table.
    Field(u32, u32),
    /// A cell of a sheet: row and column.
    Cell(&'a str, u32, u32),
}

impl<'a> Located<'a> {
    /// Finds a place in its file.
    pub(super) fn new(place: Place, sources: &'a Sources) -> Self {
        let file = sources.file(file_of(place));
        let spot = match place {
            Place::File(_) => Spot::Whole,
            Place::Span(Span { start, end, .. }) => {
                Spot::Words(file.line_column(start), file.line_column(end))
            }
            Place::Position(at) => spot_of(file, at),
        };
        Self { file, spot }
    }

    /// What findings of one file are sorted by: sheet, line, column.
    pub(super) fn order(&self) -> (usize, u32, u32) {
        match self.spot {
            Spot::Whole => (0, 0, 0),
            Spot::Words((line, column), _)
            | Spot::Point(line, column)
            | Spot::Field(line, column) => (0, line, column),
            Spot::Cell(sheet, row, column) => {
                let at = self.file.sheets.iter().position(|name| name == sheet);
                (at.map_or(0, |at| at + 1), row, column)
            }
        }
    }

    /// The place in words, such as `tệp.csv:7, cột L (12)`.
    pub(super) fn words(&self, texts: &Texts) -> String {
        let name = self.file.name.as_str();
        let numbers = Args::new().with("file", name);
        match self.spot {
            Spot::Whole => name.to_owned(),
            Spot::Words((line, column), _) | Spot::Point(line, column) => {
                format!("{name}:{line}:{column}")
            }
            Spot::Field(line, column) => texts.with(
                "place-field",
                &numbers
                    .with("line", line.to_string())
                    .with("letters", column_letters(column))
                    .with("column", column.to_string()),
            ),
            Spot::Cell(sheet, row, column) => texts.with(
                "place-cell",
                &numbers
                    .with("sheet", escape::line(sheet).into_owned())
                    .with("cell", cell(row, column)),
            ),
        }
    }
}

/// The file of a place.
pub(super) fn file_of(place: Place) -> FileId {
    match place {
        Place::Span(span) => span.file,
        Place::Position(position) => position.file,
        Place::File(file) => file,
    }
}

/// The name of a cell, such as `L7`.
pub(super) fn cell(row: u32, column: u32) -> String {
    format!("{}{row}", column_letters(column))
}

fn spot_of(file: &SourceFile, at: Position) -> Spot<'_> {
    match file.kind {
        FileKind::Text => Spot::Point(at.row, at.column),
        FileKind::Table => Spot::Field(at.row, at.column),
        FileKind::Workbook => {
            let sheet = usize::from(at.sheet).saturating_sub(1);
            let name = file.sheets.get(sheet).map_or("", String::as_str);
            Spot::Cell(name, at.row, at.column)
        }
    }
}
