//! Tables and forms that stand side by side in one sheet: each is read as if it stood alone.

use std::collections::HashMap;

use super::form;
use super::headings::{self, Wanted};
use super::look::{is_figure, is_running};
use crate::data::grid::{Broken, Grid, GridRow};
use crate::data::keys::Keys;
use crate::data::raw::Field;
use crate::names;

/// In so many rows headings are looked for.
const ROWS: usize = 60;

/// A row of so many cells is one of a table.
const CELLS: usize = 3;

/// The parts of a grid that stand side by side, from the left; none where it is one.
pub(in crate::data) fn parts<'a>(keys: &Keys, grid: &Grid<'a>, wanted: Wanted) -> Vec<Grid<'a>> {
    let mut parts = Vec::new();
    let mut rest: Option<Grid<'a>> = None;
    loop {
        let whole = rest.as_ref().unwrap_or(grid);
        let Some((left, right)) = split(keys, whole, wanted) else {
            break;
        };
        parts.push(left);
        rest = Some(right);
    }
    parts.extend(rest);
    parts
}

/// Where a grid comes apart: at columns without a heading or figure, or where headings begin anew;
/// and only if each side is a table or form by itself.
fn split<'a>(keys: &Keys, grid: &Grid<'a>, wanted: Wanted) -> Option<(Grid<'a>, Grid<'a>)> {
    let seams = gaps(grid).into_iter().chain(again(keys, grid));
    let is_seam = |seam: &u32| {
        let top = |first, last| side(grid, first, last, ROWS);
        let (left, right) = (top(1, seam - 1), top(*seam, u32::MAX));
        match wanted {
            Wanted::Figures => stands_alone(keys, &left) && stands_alone(keys, &right),
            Wanted::Units => {
                let heading = heading_of_names(keys, &left);
                heading.is_some() && heading == heading_of_names(keys, &right)
            }
        }
    };
    let seam = seams.into_iter().find(is_seam)?;
    let held = held_to_width(grid, seam);
    let whole = |first, last| side(held.as_ref().unwrap_or(grid), first, last, usize::MAX);
    Some((whole(1, seam - 1), whole(seam, u32::MAX)))
}

/// A text table before it comes apart at a column, with the rows marked that have another number of
/// fields than its headings: their figures may stand on the wrong side. One that ends with the left
/// side does so for good.
fn held_to_width<'a>(grid: &Grid<'a>, seam: u32) -> Option<Grid<'a>> {
    let is_right = |column: u32| column >= seam;
    let heads = grid.rows.iter().find(|row| {
        let right = row.cells.iter().filter(|(column, _)| is_right(*column));
        let right = right.count();
        right > 0 && right < row.cells.len() && row.cells.len() >= CELLS
    })?;
    let columns = heads.fields?;
    let left = heads.cells.iter().rev().find(|(at, _)| !is_right(*at))?.0;
    let ends_there = |fields: usize| (left..seam).any(|at| at as usize == fields);
    let rows = grid.rows.iter().map(|row| {
        let has_figures = row.cells.iter().any(|(_, raw)| is_figure(raw));
        let differs = row.number > heads.number && row.differs_from(columns, grid.usual);
        let is_moved = differs && has_figures && !row.fields.is_some_and(ends_there);
        GridRow {
            broken: row.broken.or(is_moved.then_some(Broken::Width { columns })),
            ..row.clone()
        }
    });
    Some(Grid {
        rows: rows.collect(),
        merges: grid.merges.clone(),
        hidden_columns: grid.hidden_columns.clone(),
        ..*grid
    })
}

/// The columns after blank ones.
fn gaps(grid: &Grid<'_>) -> Vec<u32> {
    let wide = grid.rows.iter().filter(|row| row.cells.len() >= CELLS);
    let mut used: Vec<bool> = Vec::new();
    for (column, _) in wide.flat_map(|row| &row.cells) {
        let place = *column as usize;
        if used.len() <= place {
            used.resize(place + 1, false);
        }
        if let Some(used) = used.get_mut(place) {
            *used = true;
        }
    }
    let used = (0..)
        .zip(used)
        .filter(|(_, used)| *used)
        .map(|(column, _)| column);
    let used: Vec<u32> = used.collect();
    let pairs = used.iter().zip(used.iter().skip(1));
    let after = pairs.filter(|(one, next)| **next > one.saturating_add(1));
    after.map(|(_, next)| *next).collect()
}

/// The columns at which headings of names, or of indicators' labels, come again in one row.
fn again(keys: &Keys, grid: &Grid<'_>) -> Vec<u32> {
    let mut seams = Vec::new();
    // Words such as `không` come again and again.
    let mut known: HashMap<&str, bool> = HashMap::new();
    let mut names = |text| {
        *known.entry(text).or_insert_with(|| {
            if !text.contains(char::is_alphabetic) {
                return false;
            }
            let field = keys.meaning(text).map(|meaning| meaning.field);
            field == Some(Field::Name) || form::is_of_labels(text)
        })
    };
    for row in grid.rows.iter().take(ROWS) {
        let mut heads = row.cells.iter().filter(|(_, raw)| names(raw.heading()));
        let Some((first, _)) = heads.next() else {
            continue;
        };
        for (column, _) in heads.filter(|(column, _)| *column > first.saturating_add(1)) {
            // The column of running numbers before it goes with it.
            let before = row
                .cells
                .iter()
                .find(|(at, _)| at.saturating_add(1) == *column);
            let runs = before.is_some_and(|(_, raw)| is_running(raw.heading()));
            seams.push(if runs { column - 1 } else { *column });
        }
    }
    seams.sort_unstable();
    seams.dedup();
    seams
}

/// Some columns of a grid's first rows, with the titles above that stand over all.
fn side<'a>(grid: &Grid<'a>, first: u32, last: u32, most: usize) -> Grid<'a> {
    let is_in = |column: u32| (first..=last).contains(&column);
    let has_some = |row: &GridRow<'_>| row.cells.iter().any(|(column, _)| is_in(*column));
    let begins = grid.rows.iter().position(has_some).unwrap_or(0);
    let rows = grid
        .rows
        .iter()
        .take(most)
        .enumerate()
        .filter_map(|(place, row)| {
            if place < begins && row.cells.len() < CELLS {
                return Some(row.clone());
            }
            let cells = row.cells.iter().filter(|(column, _)| is_in(*column));
            let cells: Vec<_> = cells.cloned().collect();
            // The fields of its headings say nothing of those of a part; `held_to_width` does.
            let counts = matches!(row.broken, Some(Broken::Width { .. }));
            (!cells.is_empty()).then(|| GridRow {
                cells,
                fields: row.fields.filter(|_| counts),
                ..row.clone()
            })
        });
    let merges = grid.merges.iter().filter(|merge| is_in(merge.first_column));
    Grid {
        rows: rows.collect(),
        merges: merges.copied().collect(),
        hidden_columns: grid.hidden_columns.clone(),
        unread_from: grid.unread_from.filter(|_| first == 1),
        beyond: grid.beyond,
        usual: None,
    }
}

/// What heads the first column of names of a part of a grid.
fn heading_of_names(keys: &Keys, grid: &Grid<'_>) -> Option<String> {
    let cells = grid.rows.iter().take(ROWS).flat_map(|row| &row.cells);
    let mut texts = cells.map(|(_, raw)| raw.heading());
    let is_of_names = |text: &&str| {
        let meaning = keys.meaning(text);
        meaning.is_some_and(|meaning| meaning.field == Field::Name)
    };
    texts.find(is_of_names).map(names::key)
}

/// Whether a part of a grid is a table that says whose its rows are, or a form.
fn stands_alone(keys: &Keys, grid: &Grid<'_>) -> bool {
    let searched = grid.rows.len().min(ROWS);
    let is_table = (0..searched).any(|place| {
        let found = headings::at(keys, (&grid.rows, &grid.merges), place, Wanted::Figures);
        found.is_some_and(|headings| {
            let mut list = headings.list.iter();
            list.any(|heading| {
                heading
                    .meaning
                    .is_some_and(|known| known.field.identifies())
            })
        })
    });
    is_table || !form::all(keys, grid, 0..searched).is_empty()
}
