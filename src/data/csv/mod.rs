//! Tables in text form: commas, semicolons, tabs or pipes, as spreadsheets and other programs
//! write them.

mod quotes;
mod records;

use std::borrow::Cow;

use super::grid::{Broken, Grid, GridRow, usual_fields};
use super::keys::Keys;
use super::raw::{Lost, Raw, is_blank, is_too_long, visible};
use crate::limits::{self, Budget};
use records::Records;

/// Signs that may stand between fields.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// So many rows are looked at to tell which sign stands between fields.
const ROWS_TO_TELL: usize = 40;

/// Signs that some programs put between fields where they mean a pipe.
const LIKE_PIPES: [char; 4] = ['¦', '│', '｜', '∣'];

/// A text with pipes where signs like them stand between its fields.
pub(super) fn with_pipes(text: &str) -> Cow<'_, str> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first: Vec<&str> = lines.by_ref().take(ROWS_TO_TELL).collect();
    let is_between = |sign: &char| {
        let with = first.iter().filter(|line| line.contains(*sign));
        with.count() * 2 > first.len()
    };
    let has_pipes = first.iter().any(|line| line.contains('|'));
    match LIKE_PIPES.iter().find(|sign| is_between(sign)) {
        Some(sign) if !has_pipes => Cow::Owned(text.replace(*sign, "|")),
        _ => Cow::Borrowed(text),
    }
}

/// The rows of a text.
pub(super) fn grid<'a>(text: &'a str, keys: &Keys) -> Grid<'a> {
    rows(text, delimiter(text, keys), &Budget::new(limits::CELLS))
}

fn rows<'a>(text: &'a str, delimiter: u8, cells_left: &Budget) -> Grid<'a> {
    let mut records = Records::new(text, delimiter);
    let mut grid = Grid::default();
    let mut width = 0;
    while let Some(row) = records.advance() {
        let fields = records.fields.len();
        let mut cells = Vec::with_capacity(width);
        for (column, field) in (1..).zip(records.fields.drain(..)) {
            // Around pipes stand spaces, which are no part of the fields.
            let field = if row.may_hide { seen(field) } else { field };
            let field = match field {
                Cow::Borrowed(field) if delimiter == b'|' => Cow::Borrowed(field.trim()),
                field => field,
            };
            if is_too_long(&field) {
                cells.push((column, Raw::Lost(Lost::TooLong)));
            } else if !is_blank(&field) {
                cells.push((column, Raw::Text(field)));
            }
        }
        if cells.is_empty() || is_rule(&cells) {
            continue;
        }
        if let Err(limit) = cells_left.take(cells.len()) {
            grid.unread_from = Some(row.first);
            grid.beyond = Some(limit);
            break;
        }
        width = fields;
        let broken = if limits::COLUMNS.allows(fields) {
            row.stray.map(|column| Broken::Quotes { column })
        } else {
            Some(Broken::Wide)
        };
        grid.rows.push(GridRow {
            number: row.first,
            last: row.last,
            hidden: false,
            cells,
            fields: Some(fields),
            broken,
        });
    }
    // No decimal comma moves fields that other signs divide.
    grid.usual = usual_fields(&grid.rows).filter(|_| delimiter == b',');
    grid
}

/// Whether a row is a line drawn between others: `|---|:--|`, `+----+`.
fn is_rule(cells: &[(u32, Raw<'_>)]) -> bool {
    let is_line = |text: &str| text.chars().all(|c| "-:=+_─═┼ ".contains(c));
    let is_long = |text: &str| text.chars().filter(|c| "-=─═".contains(*c)).count() > 2;
    cells.iter().all(|(_, raw)| is_line(raw.heading()))
        && cells.iter().any(|(_, raw)| is_long(raw.heading()))
}

/// A field without signs that nobody sees.
fn seen(field: Cow<'_, str>) -> Cow<'_, str> {
    match visible(&field) {
        Cow::Borrowed(_) => field,
        Cow::Owned(seen) => Cow::Owned(seen),
    }
}

/// The sign between fields: whatever makes the most headings known; of several, what makes the
/// most fields.
fn delimiter(text: &str, keys: &Keys) -> u8 {
    let score = |delimiter: u8| {
        let mut records = Records::new(text, delimiter);
        let (mut known, mut several) = (0_usize, 0_usize);
        for _ in 0..ROWS_TO_TELL {
            if records.advance().is_none() {
                break;
            }
            let has_letters = |field: &&Cow<'_, str>| {
                field
                    .bytes()
                    .any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii())
            };
            let fields = records.fields.iter().filter(has_letters);
            known += fields
                .filter(|field| keys.find(&visible(field)).is_some())
                .count();
            several += records.fields.len().saturating_sub(1);
        }
        (known, several)
    };
    let mut best = (b',', (0, 0));
    for delimiter in DELIMITERS {
        let score = score(delimiter);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::Limit;

    #[test]
    fn rows_beyond_the_last_cell_are_left() {
        for (most, rows, unread) in [(4, 2, None), (3, 1, Some(2)), (0, 0, Some(1))] {
            let limit = Limit {
                most,
                ..limits::CELLS
            };
            // Blank fields are no cells.
            let grid = super::rows("a,b,,\nc,,,d\n", b',', &Budget::new(limit));
            assert_eq!(
                (grid.rows.len(), grid.unread_from),
                (rows, unread),
                "{most}"
            );
            assert_eq!(grid.beyond, unread.map(|_| limit));
        }
    }
}
