//! Tables with a row of headings: what CSV and workbooks have in common.

use super::headings::{Heading, Words};
use super::numbering;
use super::raw::{Cell, Field, Raw};
use super::rows::Rows;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Position, Sources, column_letters};

/// The meaning of a table's columns.
#[derive(Debug)]
pub(super) struct Columns {
    /// By column, counted from 0.
    by_place: Vec<Column>,
    /// Whether a value without a heading was reported.
    nameless_reported: bool,
    /// Whether a row below the headings was met: only the first can number the columns.
    row_met: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Of(Field),
    /// Reported already, or of no concern.
    Skipped,
    /// Without a heading.
    Nameless,
}

impl Columns {
    /// Reads the headings of the table that `table` is in. Of two columns for one field neither is
    /// read: which one is right cannot be known.
    pub(super) fn read(
        rows: &mut Rows<'_>,
        headings: &[Heading<'_>],
        table: Position,
        sources: &Sources,
    ) -> Self {
        let mut columns = Vec::new();
        let mut first_of: Vec<(Field, Position)> = Vec::new();
        for heading in headings {
            let at = Position {
                row: heading.row,
                column: heading.column,
                ..table
            };
            let place = (heading.column as usize).saturating_sub(1);
            columns.resize(place, Column::Nameless);
            let text = match &heading.words {
                Words::One(text) => text,
                Words::Two { upper, lower } => {
                    let finding = Diagnostic::new(Code::HeadingOfTwo, at)
                        .arg("upper", words::excerpt(upper))
                        .arg("lower", words::excerpt(lower));
                    rows.findings.push(finding);
                    columns.push(Column::Skipped);
                    continue;
                }
            };
            let column = match rows.field(text, at) {
                None | Some(Field::Ignored) => Column::Skipped,
                Some(field) => Column::Of(field),
            };
            columns.push(column);
            let Column::Of(field) = column else { continue };
            if let Some((_, first)) = first_of.iter().find(|(known, _)| *known == field) {
                let finding = Diagnostic::new(Code::DuplicateColumn, at)
                    .arg("name", words::field_name(rows.standard, field))
                    .arg("column", words::excerpt(text))
                    .arg("first", words::place(sources, *first, at.file));
                rows.findings.push(finding);
                for known in &mut columns {
                    if *known == Column::Of(field) {
                        *known = Column::Skipped;
                    }
                }
            } else {
                first_of.push((field, at));
            }
        }
        Self {
            by_place: columns,
            nameless_reported: false,
            row_met: false,
        }
    }

    /// Whether a row that is not blank numbers the columns: asked of each row below the headings in
    /// turn, true of the first at most. Where it might as well be a commune's, that is said.
    pub(super) fn are_numbered_by<'a>(
        &mut self,
        rows: &mut Rows<'_>,
        at: Position,
        cells: impl Iterator<Item = (u32, Raw<'a>)> + Clone,
    ) -> bool {
        if std::mem::replace(&mut self.row_met, true) || !numbering::numbers_columns(cells.clone())
        {
            return false;
        }
        let mut is_named = false;
        let mut code = None;
        for (column, raw) in cells.filter(|(_, raw)| !raw.is_blank()) {
            match self.of(column) {
                Column::Of(Field::Name) => is_named = true,
                Column::Of(Field::Code) if numbering::is_bare_number(&raw) => code = Some(column),
                _ => {}
            }
        }
        // A number is no commune's name, but it may be a code that has lost its zeros.
        if let Some(column) = code.filter(|_| !is_named) {
            let at = Position { column, ..at };
            rows.findings.push(Diagnostic::new(Code::NumberingRow, at));
        }
        true
    }

    fn of(&self, column: u32) -> Column {
        let place = (column as usize).saturating_sub(1);
        *self.by_place.get(place).unwrap_or(&Column::Nameless)
    }

    /// How many columns, without those at the end that have no heading.
    pub(super) fn len(&self) -> usize {
        self.by_place.len()
    }

    /// The cell of a column, if the column means something. A value without a heading is
    /// reported, once.
    pub(super) fn cell<'a>(
        &mut self,
        rows: &mut Rows<'_>,
        at: Position,
        raw: Raw<'a>,
    ) -> Option<Cell<'a>> {
        match self.of(at.column) {
            Column::Of(field) => Some(Cell { field, raw, at }),
            Column::Nameless if !self.nameless_reported && !raw.is_blank() => {
                self.nameless_reported = true;
                let finding = Diagnostic::new(Code::UnknownColumn, at)
                    .arg("kind", "nameless")
                    .arg("column", column_letters(at.column))
                    .help("help-nameless");
                rows.findings.push(finding);
                None
            }
            Column::Nameless | Column::Skipped => None,
        }
    }
}
