//! A form's figures as those of its communes.

use super::Form;
use super::by_rows::ByRows;
use super::over::is_code;
use super::values::{Unread, Value};
use crate::data::account::{Kind, Unread as Left};
use crate::data::grid::GridRow;
use crate::data::identity::Found;
use crate::data::raw::{Cell, Field, Lost, OtherUnit, Raw};
use crate::data::record::{Given, Giver};
use crate::data::rows::{About, Rows, Table};
use crate::data::sheet::Sheet;
use crate::data::sheet::around::from_title;
use crate::data::sheet::look::is_figure;
use crate::data::sheet::sense::Sense;
use crate::data::sheet::{answers, broken};
use crate::data::words;
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
        let than = if heads.is_empty() { "rows" } else { "headings" };
        let fields: Vec<Option<Field>> = (body.iter())
            .map(|row| {
                let at = Position {
                    row: row.number,
                    column: 1,
                    ..sheet.at
                };
                if let Some(columns) = self.width
                    && let Some(finding) = broken::in_form(row, (columns, than, grid.usual), at)
                {
                    rows.findings.push(finding);
                    return None;
                }
                self.field(row, sheet.at, rows)
            })
            .collect();
        self.tell_unread(sheet.at, rows);
        if let Some(whose) = &self.whose {
            let form = ByRows { sheet, body, about };
            self.read_by_rows(whose, &form, fields, sources, rows);
        } else {
            let named = body.iter().zip(&fields);
            let named: Vec<(&GridRow<'_>, Field)> = named
                .filter_map(|(row, field)| Some((row, (*field)?)))
                .collect();
            for value in self.of_communes() {
                let mut cells = self.cells(value, &named, (sheet.at, about.giver), rows);
                cells.extend(self.identity_above(value, heads, sheet.at, rows));
                self.hold_units(&mut cells, body, about, rows);
                let first = body.first().map_or(1, |row| row.number);
                let at = Position {
                    row: first,
                    column: value.column,
                    ..sheet.at
                };
                let mut found = Found::read(&cells, sources);
                if name(value, &mut found, (commune, at), rows) {
                    let about = About {
                        kind: Kind::Form,
                        table: Some(about),
                    };
                    rows.unit(at, &cells, found, about, sources);
                }
            }
        }
        if let Some(lines) = lines(body) {
            rows.account
                .row(sheet.at.file, sheet.at.sheet, lines, Kind::Form);
        }
    }

    /// The first column of each commune: those of one, of both periods, are taken at once.
    pub(super) fn of_communes(&self) -> Vec<&Value> {
        let mut met: Vec<&Value> = Vec::new();
        for value in &self.values.list {
            if !met.iter().any(|other| other.shares_commune(value)) {
                met.push(value);
            }
        }
        met
    }

    /// Tells columns with figures that are not read.
    fn tell_unread(&self, table: Position, rows: &mut Rows<'_>) {
        let at = |column: u32| Position {
            row: self.row_of_headings,
            column,
            ..table
        };
        let edges = |wanted: Sense| {
            let mut list = self.values.unread.iter();
            list.find_map(|(column, why)| match why {
                Unread::Other(text, sense, _) if *sense == wanted => Some((*column, text.as_str())),
                _ => None,
            })
        };
        if let Some((column, text)) = edges(Sense::Beginning) {
            let end = edges(Sense::End).map(|(_, text)| text);
            rows.beginning_or_end(at(column), text, end);
        }
        let compares = rows.standard.compares();
        let previous = self.values.list.iter().filter(|value| value.is_previous);
        for value in previous.filter(|_| !compares) {
            let why = (Left::Earlier, value.when);
            rows.column_unread(at(value.column), &value.text, why);
        }
        for (column, why) in &self.values.unread {
            let at = at(*column);
            match why {
                Unread::Unknown(text) => {
                    let finding = Diagnostic::new(Code::UnknownColumn, at)
                        .arg("kind", "unknown")
                        .arg("column", words::excerpt(text));
                    rows.findings.push(finding.help("help-none"));
                }
                Unread::Older(text, when) => {
                    rows.column_unread(at, text, (Left::Earlier, Some(*when)));
                }
                Unread::Other(text, sense, when) => {
                    if let Some(why) = sense.unread() {
                        rows.column_unread(at, text, (why, *when));
                    }
                }
            }
        }
    }

    /// Refuses figures that are counted in another unit than their indicator.
    pub(super) fn hold_units(
        &self,
        cells: &mut [Cell<'_>],
        body: &[GridRow<'_>],
        about: &Table,
        rows: &Rows<'_>,
    ) {
        for cell in cells.iter_mut().filter(|cell| !cell.raw.is_blank()) {
            let units = self.values.units.and_then(|(column, headed)| {
                let text = unit_of_row(body, cell.at.row, column)?;
                Some((text, headed))
            });
            let mut values = self.values.list.iter();
            let value = values.find(|value| value.column == cell.at.column);
            let of_column = value.and_then(|value| value.unit.as_deref());
            let units = units.or(of_column.map(|unit| (unit, false)));
            let wrong = match (units, &about.unit) {
                (Some((text, headed)), _) => {
                    let fits = rows.keys.fit(cell.field, text);
                    let is_wrong = fits == Some(false) || headed && fits.is_none();
                    (is_wrong && rows.keys.counts(cell.field)).then_some(text)
                }
                (None, Some(unit)) => rows
                    .keys
                    .title_contradicts(cell.field, unit)
                    .then_some(unit.as_str()),
                (None, None) => None,
            };
            if let Some(unit) = wrong {
                cell.raw = Raw::Lost(Lost::Unit(Box::new(OtherUnit {
                    given: words::excerpt(unit),
                    own: words::unit(rows.standard, cell.field),
                })));
            }
        }
    }

    /// The field that a row's label names; an unknown one beside a figure is told.
    fn field(&self, row: &GridRow<'_>, table: Position, rows: &mut Rows<'_>) -> Option<Field> {
        let label = row
            .cell(self.labels)
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
            .list
            .iter()
            .any(|value| row.cell(value.column).is_some_and(is_figure));
        if found.is_none() && !has_figure {
            return None;
        }
        rows.field(label, found, at)
    }

    /// What rows above the first indicator say of whose a column is: `Mã xã | 20965 | 20968`.
    fn identity_above<'a>(
        &self,
        value: &Value,
        heads: &'a [GridRow<'_>],
        table: Position,
        rows: &Rows<'_>,
    ) -> Vec<Cell<'a>> {
        let cells = heads.iter().filter_map(|row| {
            let label = row.cell(self.labels)?.heading();
            let field = rows.keys.meaning(label)?.field;
            let raw = row.cell(value.column)?.clone();
            let at = Position {
                row: row.number,
                column: value.column,
                ..table
            };
            field.is_of_identity().then_some(Cell { field, raw, at })
        });
        cells.collect()
    }

    /// What some rows give of a commune, each with what it names.
    pub(super) fn cells<'a>(
        &self,
        of: &Value,
        named: &[(&'a GridRow<'a>, Field)],
        (table, giver): (Position, Option<Giver>),
        rows: &Rows<'_>,
    ) -> Vec<Cell<'a>> {
        let mut cells: Vec<Cell<'a>> = Vec::new();
        let values = self.values.list.iter().filter(|value| !value.is_open);
        for value in values.filter(|value| value.shares_commune(of)) {
            for (row, field) in named {
                let Some(raw) = row.cell(value.column) else {
                    continue;
                };
                let field = if value.is_previous {
                    let before = field.previous().filter(|_| rows.standard.compares());
                    let Some(before) = before else { continue };
                    before
                } else {
                    *field
                };
                let Some(field) = value.given(field, giver) else {
                    continue;
                };
                let at = Position {
                    row: row.number,
                    column: value.column,
                    ..table
                };
                let raw = match value.answer {
                    Some(answer) if rows.keys.is_answered(field) => {
                        answers::given(raw.clone(), answer)
                    }
                    _ => raw.clone(),
                };
                answers::take(&mut cells, Cell { field, raw, at });
            }
        }
        cells
    }
}

impl Value {
    /// The field that the column gives in a row that names one, in a form of which one gives the figures.
    fn given(&self, field: Field, of_form: Option<Giver>) -> Option<Field> {
        // The label of a row may say who gives it, too.
        let by_label = field != field.plain();
        let field = match self.giver.or(of_form) {
            Some(giver) if !by_label || self.giver.is_some() => field.by(giver),
            _ => field,
        };
        if self.is_evidence {
            return field.evidence();
        }
        Some(field)
    }
}

/// Says whose a column is: of the commune that its heading names, or else of the form's. Where
/// nothing names one that is told.
fn name(
    value: &Value,
    found: &mut Found,
    (commune, at): (Option<&Given<String>>, Position),
    rows: &mut Rows<'_>,
) -> bool {
    let is_nameless = |found: &Found| {
        let identity = &found.identity;
        identity.name.is_none() && identity.code.is_none()
    };
    // A code may stand below the name.
    if let Some(name) = &value.commune
        && found.identity.name.is_none()
        && (found.identity.code.is_none() || !is_code(name))
    {
        found.identity.name = Some(names::tidy(name));
        found.name_at = Some(at);
    }
    if found.identity.district.is_none() {
        found.identity.district.clone_from(&value.district);
    }
    if !is_nameless(found) {
        return true;
    }
    let Some(commune) = commune else {
        let first = (at.row, at.row);
        rows.account.row(at.file, at.sheet, first, Kind::Doubtful);
        rows.findings
            .push(Diagnostic::new(Code::FormWithoutName, at));
        return false;
    };
    found.identity.name = Some(commune.value.clone());
    found.name_at = Some(at);
    let note = from_title(at, found);
    found.findings.push(note);
    true
}

/// The unit of a row: `nt` and the like stand for that above.
fn unit_of_row<'a>(body: &'a [GridRow<'_>], number: u32, column: u32) -> Option<&'a str> {
    const SAME: [&str; 6] = ["nt", "như trên", "//", "\"", "''", "″"];
    let above = body.iter().rev().skip_while(|row| row.number > number);
    let mut texts = above.map(|row| row.cell(column).map_or("", Raw::heading).trim());
    let text = texts.find(|text| {
        let bare = text.trim_matches(['-', ' ', '.', '–']).to_lowercase();
        !SAME.contains(&bare.as_str())
    });
    text.filter(|text| text.contains(is_sign_of_a_unit))
}

/// Whether a sign may be one of a unit's name.
fn is_sign_of_a_unit(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '%' | '‰')
}
