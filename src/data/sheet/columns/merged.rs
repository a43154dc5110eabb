//! Cells that are merged over several rows.

use crate::data::grid::{Grid, Merge};
use crate::data::raw::Raw;

/// What the first cell of a merge holds.
pub(super) fn anchor<'a, 'b>(grid: &'a Grid<'b>, merge: Merge) -> Option<&'a Raw<'b>> {
    let place = grid
        .rows
        .binary_search_by_key(&merge.first_row, |row| row.number);
    let row = grid.rows.get(place.ok()?)?;
    let cells = &row.cells;
    let place = cells.binary_search_by_key(&merge.first_column, |(column, _)| *column);
    cells.get(place.ok()?).map(|(_, raw)| raw)
}
