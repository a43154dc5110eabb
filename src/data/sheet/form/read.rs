//! A form's figures as those of its communes.

use super::values::Whose;
use super::{Form, cell};
use crate::data::account::Kind;
use crate::data::grid::GridRow;
use crate::data::identity::Found;
use crate::data::raw::{Cell, Field, Lost, Raw};
use crate::data::record::Given;
use crate::data::rows::{About, Rows, Table};
use crate::data::sheet::Sheet;
use crate::data::sheet::around::from_title;
use crate::data::sheet::look::is_figure;
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::{Position, Sources};

impl Form {
    /// Takes in the figures of its communes.
    pub(in crate::data::sheet) fn read(
        &self,
        sheet: &Sheet<'_>,
        about: &Table,
        commune: Option<&Given<String>>,
        sources: &Sources,
        rows: &mut Rows<'_>,
    ) {
        let grid = sheet.grid;
        let lines = |rows: &[GridRow<'_>]| Some((rows.first()?.number, rows.last()?.last));
        let heads = grid.rows.get(self.first..self.body).unwrap_or(&[]);
        if let Some(lines) = lines(heads) {
            rows.account
                .row(sheet.at.file, sheet.at.sheet, lines, Kind::Headings);
        }
        let body = grid.rows.get(self.body..self.end).unwrap_or(&[]);
        let fields: Vec<Option<Field>> = (body.iter())
            .map(|row| self.field(row, sheet.at, rows))
            .collect();
        let mut has_own = false;
        for value in &self.values {
            let of_form = matches!(value.whose, Whose::Own | Whose::Previous);
            // The columns of the form's own commune, of both periods, are taken at once.
            if of_form && std::mem::replace(&mut has_own, true) {
                continue;
            }
            let cells = self.cells(&value.whose, body, &fields, sheet.at, rows);
            let first = body.first().map_or(1, |row| row.number);
            let at = Position {
                row: first,
                column: value.column,
                ..sheet.at
            };
            let mut found = Found::read(&cells, sources);
            match &value.whose {
                Whose::Commune(name) if found.identity.name.is_none() => {
                    found.identity.name = Some(names::tidy(name));
                    found.name_at = Some(at);
                }
                _ => {}
            }
            let identity = &mut found.identity;
            if identity.name.is_none() && identity.code.is_none() {
                let Some(commune) = commune else {
                    rows.account
                        .row(at.file, at.sheet, (first, first), Kind::Doubtful);
                    rows.findings
                        .push(Diagnostic::new(Code::FormWithoutName, at));
                    continue;
                };
                identity.name = Some(commune.value.clone());
                found.name_at = Some(at);
                let note = from_title(at, &found);
                found.findings.push(note);
            }
            let about = About {
                kind: Kind::Form,
                table: Some(about),
            };
            rows.unit(at, &cells, found, about, sources);
        }
        if let Some(lines) = lines(body) {
            rows.account
                .row(sheet.at.file, sheet.at.sheet, lines, Kind::Form);
        }
        for row in grid.rows.get(self.end..).unwrap_or(&[]) {
            rows.account.row(
                sheet.at.file,
                sheet.at.sheet,
                (row.number, row.last),
                Kind::Note,
            );
        }
    }

    /// The field that a row's label names; an unknown one beside a figure is told.
    fn field(&self, row: &GridRow<'_>, table: Position, rows: &mut Rows<'_>) -> Option<Field> {
        let label = cell(row, self.labels)
            .map(Raw::heading)
            .filter(|text| !text.is_empty())?;
        let at = Position {
            row: row.number,
            column: self.labels,
            ..table
        };
        let found = rows.keys.meaning(label).map(|meaning| meaning.field);
        let has_figure = self
            .values
            .iter()
            .any(|value| cell(row, value.column).is_some_and(is_figure));
        if found.is_none() && !has_figure {
            return None;
        }
        rows.field(label, found, at)
    }

    fn cells<'a>(
        &self,
        whose: &Whose,
        body: &'a [GridRow<'_>],
        fields: &[Option<Field>],
        table: Position,
        rows: &Rows<'_>,
    ) -> Vec<Cell<'a>> {
        let mut cells: Vec<Cell<'a>> = Vec::new();
        let of_form = matches!(whose, Whose::Own | Whose::Previous);
        for value in &self.values {
            let wanted = value.whose == *whose
                || of_form && matches!(value.whose, Whose::Own | Whose::Previous);
            if !wanted {
                continue;
            }
            for (row, field) in body.iter().zip(fields) {
                let (Some(field), Some(raw)) = (field, cell(row, value.column)) else {
                    continue;
                };
                let field = match (field, &value.whose) {
                    (Field::Indicator(id), Whose::Previous) if rows.standard.compares() => {
                        Field::Previous(*id)
                    }
                    (_, Whose::Previous) => continue,
                    (field, _) => *field,
                };
                let at = Position {
                    row: row.number,
                    column: value.column,
                    ..table
                };
                match cells.iter_mut().find(|cell| cell.field == field) {
                    Some(before) => before.raw = Raw::Lost(Lost::Twice(at)),
                    None => cells.push(Cell {
                        field,
                        raw: raw.clone(),
                        at,
                    }),
                }
            }
        }
        cells
    }
}
