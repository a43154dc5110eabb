//! Cells that are merged over several rows.

use crate::data::grid::{Grid, Merge};
use crate::data::raw::Raw;

/// The merges over several rows.
pub(super) fn tall(grid: &Grid<'_>) -> Vec<Merge> {
    let several = |merge: &&Merge| merge.last_row > merge.first_row;
    grid.merges.iter().filter(several).copied().collect()
}

/// What the first cell of a merge holds.
pub(super) fn anchor<'a, 'b>(grid: &'a Grid<'b>, merge: Merge) -> Option<&'a Raw<'b>> {
    let place = grid
        .rows
        .binary_search_by_key(&merge.first_row, |row| row.number);
    let row = grid.rows.get(place.ok()?)?;
    let cell = row
        .cells
        .iter()
        .find(|(column, _)| *column == merge.first_column);
    cell.map(|(_, raw)| raw)
}
