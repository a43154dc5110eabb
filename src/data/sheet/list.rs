//! Lists of units: tables in which a code or name a row is all that counts.

use super::columns::ROWS_TO_TELL;
use super::headings::{self, Wanted};
use super::look::is_running;
use super::numbering;
use crate::data::evidence::{Number, Seen};
use crate::data::grid::{Grid, GridRow};
use crate::data::keys::Keys;
use crate::data::raw::{Cell, Field};
use crate::data::unit_name::{self, Level};
use crate::source::Position;

/// The rows of a list of units: where each is, the cells that say which unit it is, and what else
/// it shows.
pub(in crate::data) fn identities<'a>(
    grid: &'a Grid<'a>,
    table: Position,
    keys: &Keys,
) -> Vec<(Position, Vec<Cell<'a>>, Seen<'a>)> {
    let mut columns: Vec<(u32, Field)> = identities_by_content(grid);
    let mut running = None;
    let mut units = Vec::new();
    for (place, row) in grid.rows.iter().enumerate() {
        if let Some(headings) = headings::at(keys, (&grid.rows, &grid.merges), place, Wanted::Units)
        {
            columns = (headings.list.iter())
                .filter_map(|heading| Some((heading.column, heading.meaning?.field)))
                .collect();
            let mut list = headings.list.iter();
            let first = list.find(|heading| is_running(&heading.text()));
            running = first.map(|heading| heading.column);
            continue;
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
        let number = running.and_then(|column| row.cells.iter().find(|(at, _)| *at == column));
        let seen = Seen {
            number: number.map_or(Number::None, |(_, raw)| numbering::number(raw)),
            // A list has no figures: where it has no numbers either, a name that may be one is.
            figures: usize::from(running.is_none()),
            ..Seen::default()
        };
        units.push((at(1), cells.collect(), seen));
    }
    units
}

/// The columns of codes and names of a list without headings, by what stands in them.
fn identities_by_content(grid: &Grid<'_>) -> Vec<(u32, Field)> {
    let rows: Vec<&GridRow<'_>> = grid.rows.iter().take(ROWS_TO_TELL).collect();
    let column_of = |is: &dyn Fn(&str) -> bool| {
        (1..=10).find(|column| {
            let has = |row: &&&GridRow<'_>| {
                let mut cells = row.cells.iter();
                cells.any(|(at, raw)| at == column && is(raw.heading().trim()))
            };
            rows.iter().filter(has).count() * 2 > rows.len()
        })
    };
    let code = |text: &str| text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    let name = |text: &str| unit_name::level(text) == Some(Level::Commune);
    let found = [
        (column_of(&code), Field::Code),
        (column_of(&name), Field::Name),
    ];
    found
        .into_iter()
        .filter_map(|(column, field)| Some((column?, field)))
        .collect()
}
