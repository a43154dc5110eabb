//! Lists of units: tables in which a code or name a row is all that counts.

use super::columns::ROWS_TO_TELL;
use super::headings::{self, Wanted};
use super::look::{is_running, said};
use super::numbering;
use super::{beside, title};
use crate::data::evidence::{Number, names_a_commune};
use crate::data::grid::{Grid, GridRow};
use crate::data::keys::Keys;
use crate::data::raw::{Cell, Field};
use crate::data::unit_name::Level;
use crate::source::Position;

/// A row of a list of units.
#[derive(Debug)]
pub(in crate::data) struct Listed<'a> {
    /// Where it is.
    pub(in crate::data) at: Position,
    /// The cells that say which unit it is.
    pub(in crate::data) cells: Vec<Cell<'a>>,
    /// What number it has.
    pub(in crate::data) number: Number,
    /// Whether its list has a column of numbers.
    pub(in crate::data) has_numbers: bool,
    /// The texts that it holds, in whatever columns.
    pub(in crate::data) texts: Vec<&'a str>,
    /// Whether it is one of a list's headings.
    pub(in crate::data) is_heading: bool,
}

/// The lists of units that stand side by side in a grid; none where it is one.
pub(in crate::data) fn lists<'a>(keys: &Keys, grid: &Grid<'a>) -> Vec<Grid<'a>> {
    beside::parts(keys, grid, Wanted::Units)
}

/// The district that a sheet of a list is named after.
pub(in crate::data) fn district_of(sheet: &str) -> Option<String> {
    let (level, name) = title::unit(sheet)?;
    (level == Level::District).then_some(name)
}

/// The rows of a list of units.
pub(in crate::data) fn listed<'a>(
    grid: &'a Grid<'a>,
    table: Position,
    keys: &Keys,
) -> Vec<Listed<'a>> {
    let mut columns: Vec<(u32, Field)> = identities_by_content(grid);
    let mut running = None;
    let mut rows = Vec::new();
    let mut headings_end = 0;
    for (place, row) in grid.rows.iter().enumerate() {
        if let Some(headings) = headings::at(keys, (&grid.rows, &grid.merges), place, Wanted::Units)
        {
            columns = (headings.list.iter())
                .filter_map(|heading| Some((heading.column, heading.meaning?.field)))
                .collect();
            let mut list = headings.list.iter();
            let first = list.find(|heading| is_running(&heading.text()));
            running = first.map(|heading| heading.column);
            headings_end = place + headings.height;
        } else if let Some(only) = only_heading(row, keys) {
            (columns, running) = (vec![only], None);
            headings_end = place + 1;
        }
        let at = |column| Position {
            row: row.number,
            column,
            ..table
        };
        let cells = row.cells.iter().filter_map(|(column, raw)| {
            let (_, field) = columns.iter().find(|(known, _)| known == column)?;
            Some(Cell {
                field: *field,
                raw: raw.clone(),
                at: at(*column),
            })
        });
        let number = running.and_then(|column| row.cell(column));
        let texts = row.cells.iter().map(|(_, raw)| raw.heading().trim());
        rows.push(Listed {
            at: at(1),
            cells: cells.collect(),
            number: number.map_or(Number::None, numbering::number),
            has_numbers: running.is_some(),
            texts: texts.filter(|text| !text.is_empty()).collect(),
            is_heading: place < headings_end,
        });
    }
    rows
}

/// A list's only column with its field, where a row is its heading.
fn only_heading(row: &GridRow<'_>, keys: &Keys) -> Option<(u32, Field)> {
    let [(column, raw)] = row.cells.as_slice() else {
        return None;
    };
    let field = keys.meaning(raw.heading())?.field;
    field.identifies().then_some((*column, field))
}

/// The columns of codes and names of a list without headings, by what stands in them.
fn identities_by_content(grid: &Grid<'_>) -> Vec<(u32, Field)> {
    let rows: Vec<&GridRow<'_>> = grid.rows.iter().take(ROWS_TO_TELL).collect();
    let column_of = |is: &dyn Fn(&str) -> bool| {
        (1..=10).find(|column| {
            let has = |row: &&&GridRow<'_>| {
                let mut cells = row.cells.iter();
                cells.any(|(at, raw)| at == column && is(said(raw).trim()))
            };
            rows.iter().filter(has).count() * 2 > rows.len()
        })
    };
    let code = |text: &str| text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    let name = |text: &str| names_a_commune(text);
    let found = [
        (column_of(&code), Field::Code),
        (column_of(&name), Field::Name),
    ];
    found
        .into_iter()
        .filter_map(|(column, field)| Some((column?, field)))
        .collect()
}
