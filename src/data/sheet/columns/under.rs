//! Rows right under the headings: the numbers of the columns, and in what they are counted.

use super::{Column, Columns};
use crate::data::grid::GridRow;
use crate::data::raw::Field;
use crate::data::rows::Rows;
use crate::data::sheet::numbering;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Position;

impl Columns {
    /// Whether a row that is not blank numbers the columns, or names their units: asked of each row
    /// below the headings in turn, true of the first at most. Where it might as well be a commune's,
    /// that is said.
    pub(in crate::data::sheet) fn are_numbered_by(
        &mut self,
        rows: &mut Rows<'_>,
        at: Position,
        row: &GridRow<'_>,
    ) -> bool {
        if self.names_units(rows, row) {
            self.hold_units(rows, at, row);
            return true;
        }
        let cells = || row.cells.iter().map(|(column, raw)| (*column, raw.clone()));
        if std::mem::replace(&mut self.row_met, true) || !numbering::numbers_columns(cells()) {
            return false;
        }
        let mut is_named = false;
        let mut code = None;
        for (column, raw) in &row.cells {
            match self.of(*column) {
                Column::Of(Field::Name) => is_named = true,
                Column::Of(Field::Code) if numbering::is_bare_number(raw) => code = Some(*column),
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

    /// Whether a row right under the headings says in what its columns are counted.
    pub(in crate::data::sheet) fn names_units(&self, rows: &Rows<'_>, row: &GridRow<'_>) -> bool {
        !self.row_met
            && row
                .cells
                .iter()
                .any(|(column, _)| matches!(self.of(*column), Column::Of(f) if f.is_data()))
            && row
                .cells
                .iter()
                .all(|(column, raw)| match self.of(*column) {
                    Column::Of(field) if field.identifies() => false,
                    Column::Of(field) => {
                        let text = raw.heading();
                        rows.keys.names_a_unit(text) && rows.keys.fit(field, text).is_some()
                    }
                    Column::Skipped | Column::Nameless => !raw.heading().is_empty(),
                })
    }

    /// Leaves out the columns that a row of units gives another unit than their own.
    fn hold_units(&mut self, rows: &mut Rows<'_>, at: Position, row: &GridRow<'_>) {
        for (column, raw) in &row.cells {
            let Column::Of(field) = self.of(*column) else {
                continue;
            };
            let unit = raw.heading();
            if rows.keys.fit(field, unit) == Some(false) {
                let at = Position {
                    column: *column,
                    ..at
                };
                rows.other_unit(field, unit, at);
                self.skip((*column as usize).saturating_sub(1));
            }
        }
    }
}
