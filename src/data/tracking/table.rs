//! Tracking files that are tables, and what a row of any kind says.

use super::columns::{Column, column, unknown};
use super::words::{self, Cell};
use super::{Entry, Given, Rows};
use crate::data::grid::{Grid, GridRow};
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::Position;

/// In so many rows the headings stand.
const ROWS_TO_LOOK: usize = 30;

/// Reads one sheet or text.
pub(super) fn read(grid: &Grid<'_>, (at, name): (Position, &str), rows: &mut Rows<'_>) {
    let headed = grid.rows.iter().take(ROWS_TO_LOOK).position(is_headed);
    let Some(headed) = headed else {
        if !grid.rows.is_empty() {
            rows.findings.push(no_columns(at, grid));
        }
        rows.findings.extend(grid.unread(at, name));
        return;
    };
    let heads = grid.rows.get(headed).map(|row| row.cells.as_slice());
    let mut columns: Vec<(u32, Column)> = Vec::new();
    for (place, raw) in heads.unwrap_or_default() {
        if let Some(column) = column(raw.heading()) {
            columns.push((*place, column));
            continue;
        }
        let at = Position {
            row: grid.rows.get(headed).map_or(1, |row| row.number),
            column: *place,
            ..at
        };
        rows.findings.push(unknown(at, raw.heading()));
    }
    let width = grid.rows.get(headed).and_then(|row| row.fields);
    let width = width.unwrap_or(usize::MAX);
    for row in grid.rows.iter().skip(headed + 1) {
        let cells = columns.iter().filter_map(|(place, column)| {
            let cell = Cell::of(row.cell(*place)?)?;
            let at = Position {
                row: row.number,
                column: *place,
                ..at
            };
            Some((*column, (cell, at)))
        });
        let cells: Vec<Told<'_>> = cells.collect();
        let at = Position {
            row: row.number,
            column: 1,
            ..at
        };
        if row.broken.is_some() || row.exceeds(width, None) {
            let finding = Diagnostic::new(Code::TrackingColumns, at);
            rows.findings
                .push(finding.arg("case", "row").arg("given", ""));
            continue;
        }
        take(at, &cells, rows);
    }
    rows.findings.extend(grid.unread(at, name));
}

/// A cell under its heading.
pub(super) type Told<'a> = (Column, (Cell<'a>, Position));

/// Whether a row heads a table of duties.
fn is_headed(row: &GridRow<'_>) -> bool {
    let heads = row
        .cells
        .iter()
        .filter_map(|(_, raw)| column(raw.heading()));
    let heads: Vec<Column> = heads.collect();
    let has = |column| heads.contains(&column);
    (has(Column::Code) || has(Column::Name)) && has(Column::Duty) && has(Column::State)
}

/// Tells what headings a table lacks that is none of duties.
fn no_columns(at: Position, grid: &Grid<'_>) -> Diagnostic {
    let first = grid.rows.first();
    let at = Position {
        row: first.map_or(1, |row| row.number),
        ..at
    };
    let finding = Diagnostic::new(Code::TrackingColumns, at);
    finding
        .arg("case", "none")
        .arg("given", "")
        .help("help-columns")
}

/// Takes in what a row says; `at` is where it begins.
pub(super) fn take(at: Position, cells: &[Told<'_>], rows: &mut Rows<'_>) {
    let get = |wanted: Column| {
        let found = cells.iter().find(|(column, _)| *column == wanted);
        found.map(|(_, cell)| cell)
    };
    let has_body = get(Column::Code).is_some() || get(Column::Name).is_some();
    // Titles of sections, notes and signatures stand alone.
    let says = |column| get(column).is_some();
    if !says(Column::Duty) && !says(Column::State) && !says(Column::Day) {
        return;
    }
    if !has_body {
        let finding = Diagnostic::new(Code::UnknownBody, at).arg("case", "none");
        rows.findings.push(finding.arg("given", ""));
        return;
    }
    let text = |column| {
        let (cell, at) = get(column)?;
        let value = cell.words()?;
        Some(Given { value, at: *at })
    };
    let Some(mut duty) = text(Column::Duty) else {
        let finding = Diagnostic::new(Code::UnknownDuty, at).arg("case", "none");
        rows.findings.push(finding.arg("given", ""));
        return;
    };
    if let Some(number) = text(Column::Number) {
        duty.value = format!("{} {}", duty.value, number.value);
    }
    // All that is wrong with a row is told at once.
    let time = words::time(get(Column::Time), rows);
    let event = words::day(get(Column::Event), rows);
    let state = words::state(get(Column::State), at, rows);
    let day = words::day(get(Column::Day), rows);
    let (Ok(time), Ok(event), Some(state), Ok(day)) = (time, event, state, day) else {
        return;
    };
    rows.entries.push(Entry {
        at,
        code: text(Column::Code).map(|given| code(&given)),
        name: text(Column::Name),
        district: text(Column::District),
        duty,
        time,
        event,
        state,
        day,
        evidence: text(Column::Evidence).map(|given| given.value),
    });
}

/// A code whose zeros a spreadsheet has taken, and into which it has put a point.
fn code(given: &Given<String>) -> Given<String> {
    let digits = given.value.replace('.', "");
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let value = if is_number {
        format!("{digits:0>5}")
    } else {
        names::tidy(&given.value)
    };
    let at = given.at;
    Given { value, at }
}
