//! Where a table's headings are: on one row, or on two or three where the upper ones group the
//! lower.
//!
//! Forms put a heading such as *Tiêm chủng* over several columns and name those on the row below,
//! while the headings of other columns span both rows. Merged cells hold their text in the first
//! of them only. A workbook says which cells are merged; in a CSV made from one, blanks tell what
//! spans what.

mod beside;
mod called;
mod pieces;

use std::collections::BTreeMap;

use super::sense::Said;
use super::title;
use crate::data::grid::{GridRow, Merge};
use crate::data::keys::{Keys, Meaning};
use crate::data::raw::Field;
use called::heading;
pub(super) use pieces::pieces;
use pieces::{Piece, has_words, is_number};

/// So many rows can headings take.
const MOST_ROWS: usize = 3;

/// The headings of a table.
#[derive(Debug)]
pub(super) struct Headings {
    /// The place of their first row in the grid.
    pub(super) first: usize,
    /// How many rows they take.
    pub(super) height: usize,
    /// The headings, in the order of their columns.
    pub(super) list: Vec<Heading>,
}

/// The heading of one column.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// Its column, from 1.
    pub(super) column: u32,
    /// The line or row that it stands on.
    pub(super) row: u32,
    /// What it says.
    pub(super) words: Words,
    /// What that means, if it is known.
    pub(super) meaning: Option<Meaning>,
    /// What it says of figures of an indicator that are not those counted.
    pub(super) other: Option<Said>,
    /// The answer for which its column is marked.
    pub(super) answer: Option<bool>,
}

/// What the heading of a column says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Words {
    /// One text.
    One(String),
    /// Texts that together name nothing that is known.
    Two {
        /// The group's.
        upper: String,
        /// The column's own.
        lower: String,
    },
}

/// What a set of headings makes known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Known {
    /// Columns that are known.
    columns: usize,
    /// Of these, such as give figures or answers.
    data: usize,
    /// Whether one says which commune a row is about.
    identifies: bool,
}

impl Known {
    fn of(list: &[Heading]) -> Self {
        let mut known = Self::default();
        for meaning in list.iter().filter_map(|heading| heading.meaning) {
            known.columns += 1;
            known.identifies |= meaning.field.identifies();
            known.data += usize::from(meaning.field.is_data());
        }
        known
    }

    /// Whether they can be those of a table: of communes, or of the figures of one.
    fn makes_a_table(self, wanted: Wanted) -> bool {
        match wanted {
            Wanted::Figures => self.data > 0 && (self.identifies || self.data > 1),
            Wanted::Units => self.identifies,
        }
    }
}

/// What a table must hold to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::data) enum Wanted {
    /// Figures or answers.
    Figures,
    /// Codes or names only: a list of units.
    Units,
}

/// The headings that begin at a row, if any do: as many rows as make the most columns known, and
/// where the lower one divides a group all of them.
pub(super) fn at(
    keys: &Keys,
    (rows, merges): (&[GridRow<'_>], &[Merge]),
    first: usize,
    wanted: Wanted,
) -> Option<Headings> {
    // One text at the left is a title, not the first row of headings.
    let row = rows.get(first)?;
    if matches!(row.cells.as_slice(), [(1, _)]) {
        return None;
    }
    let means = |text: &str| keys.meaning(text).is_some();
    if title::names_a_measure(row) && !row.cells.iter().any(|(_, raw)| means(raw.heading())) {
        return None;
    }
    let mut best: Option<(Known, Headings)> = None;
    for height in 1..=MOST_ROWS {
        let Some(window) = rows.get(first..first + height) else {
            break;
        };
        let Some(Stacked { list, divides }) = stacked(keys, window, merges) else {
            break;
        };
        // A row of units under headings of their own is none.
        let units = |row: &GridRow<'_>| {
            let mut cells = row.cells.iter();
            cells.all(|(_, raw)| raw.is_blank() || keys.names_a_unit(raw.heading()))
        };
        if height > 1 && !divides && window.last().is_some_and(units) {
            break;
        }
        let known = Known::of(&list);
        let better = best
            .as_ref()
            .is_none_or(|(before, _)| known > *before && known.makes_a_table(wanted) || divides);
        // Where every label is misspelt, the table is one all the same.
        let known = if known.identifies && known.data == 0 && misspelt(keys, &list) {
            Known { data: 1, ..known }
        } else {
            known
        };
        if better || known.data == 1 && best.as_ref().is_none_or(|(before, _)| before.data == 0) {
            let headings = Headings {
                first,
                height,
                list,
            };
            best = Some((known, headings));
        }
    }
    let (known, headings) = best?;
    known.makes_a_table(wanted).then_some(headings)
}

/// Whether one of several unknown headings is nearly that of a figure.
fn misspelt(keys: &Keys, list: &[Heading]) -> bool {
    let unknown = list.iter().filter(|heading| heading.meaning.is_none());
    unknown.into_iter().any(|heading| {
        let suggested = keys.suggest(&heading.text());
        suggested.is_some_and(|name| keys.find(name).is_some_and(Field::is_data))
    })
}

/// Rows taken as headings together.
struct Stacked {
    list: Vec<Heading>,
    /// Whether the last row names columns that have no heading but a group's.
    divides: bool,
}

/// Rows as headings; `None` when one below the first holds anything but words, or holds words where
/// those above ask for a code or name: then it is a row of data.
fn stacked(keys: &Keys, window: &[GridRow<'_>], merges: &[Merge]) -> Option<Stacked> {
    let follows = |pair: &[GridRow<'_>]| match pair {
        [upper, lower] => upper.last.checked_add(1) == Some(lower.number),
        _ => true,
    };
    let is_words = |row: &GridRow<'_>| row.cells.iter().all(|(_, raw)| has_words(raw));
    let may_head = |row: &GridRow<'_>| !row.cells.iter().any(|(_, raw)| is_number(raw));
    if !window.first().is_some_and(may_head) {
        return None;
    }
    if !window.windows(2).all(follows) || !window.iter().skip(1).all(is_words) {
        return None;
    }
    let mut columns: BTreeMap<u32, Vec<Piece<'_>>> = BTreeMap::new();
    let mut divides = false;
    for (place, row) in window.iter().enumerate() {
        let below = window.get(place + 1..).unwrap_or(&[]);
        let of_row = pieces(row, below, merges);
        if place > 0 && place + 1 == window.len() {
            divides = of_row.keys().any(|column| {
                let above = columns.get(column);
                above.is_some_and(|above| above.last().is_some_and(|last| last.is_group))
            });
        }
        for (column, piece) in of_row {
            let stack = columns.entry(column).or_default();
            if stack
                .last()
                .is_some_and(|above| is_data_below(keys, above, &piece))
            {
                return None;
            }
            if stack.last().is_none_or(|above| above.text != piece.text) {
                stack.push(piece);
            }
        }
    }
    let of_points = beside::has_points(keys, &columns);
    let mut list: Vec<Heading> = (columns.iter())
        .filter(|(_, stack)| !(of_points && beside::may_be_points(stack)))
        .filter_map(|(column, stack)| heading(keys, *column, stack))
        .collect();
    beside::take_evidence(&mut list);
    Some(Stacked { list, divides })
}

/// Whether what stands below a column's own heading is no part of it: anything below that for codes
/// or names, or another field, as in forms with an indicator a row.
fn is_data_below(keys: &Keys, above: &Piece<'_>, below: &Piece<'_>) -> bool {
    if above.is_group || above.text == below.text {
        return false;
    }
    let Some(own) = keys.meaning(&above.text) else {
        return false;
    };
    match keys.meaning(&below.text) {
        None => own.field.identifies(),
        Some(other) => other.field != own.field,
    }
}
