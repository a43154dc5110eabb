//! Where a table's headings are: on one row, or on two or three where the upper ones group the
//! lower.
//!
//! Forms put a heading such as *Tiêm chủng* over several columns and name those on the row below,
//! while the headings of other columns span both rows. Merged cells hold their text in the first
//! of them only. A workbook says which cells are merged; in a CSV made from one, blanks tell what
//! spans what.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::data::grid::{GridRow, Merge};
use crate::data::keys::{Keys, Meaning};
use crate::data::raw::{Field, Raw};
use crate::names;

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
    if matches!(rows.get(first)?.cells.as_slice(), [(1, _)]) {
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

/// A text over a column.
#[derive(Debug, Clone)]
struct Piece<'a> {
    text: Cow<'a, str>,
    row: u32,
    /// Whether it stands over other columns too.
    is_group: bool,
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
    let list = (columns.into_iter())
        .filter_map(|(column, stack)| heading(keys, column, &stack))
        .collect();
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

/// Whether a cell may be part of a heading below another: words, or a year.
fn has_words(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Text(text) => text.contains(char::is_alphabetic) || is_year(text),
        Raw::Number { value, .. } => is_year(&value.normalize().to_string()),
        _ => false,
    }
}

/// Whether a cell holds a number that is no year: headings hold none.
fn is_number(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Number { .. } => !has_words(raw),
        Raw::Text(text) => text.trim().parse::<u64>().is_ok() && !has_words(raw),
        _ => false,
    }
}

fn is_year(text: &str) -> bool {
    let year = text.trim().parse();
    year.is_ok_and(crate::data::keys::is_year)
}

/// What a cell says as a heading.
fn said<'a>(raw: &'a Raw<'_>) -> Cow<'a, str> {
    match raw {
        Raw::Number { value, .. } => Cow::Owned(value.normalize().to_string()),
        _ => Cow::Borrowed(raw.heading()),
    }
}

/// The texts of a row by the columns over which they stand.
fn pieces<'a>(
    row: &'a GridRow<'_>,
    below: &[GridRow<'_>],
    merges: &[Merge],
) -> BTreeMap<u32, Piece<'a>> {
    let mut pieces = BTreeMap::new();
    for (place, (column, raw)) in row.cells.iter().enumerate() {
        let text = said(raw);
        if text.trim().is_empty() {
            continue;
        }
        let merged = merges
            .iter()
            .find(|merge| merge.begins_at(row.number, *column));
        let last = if let Some(merge) = merged {
            merge.last_column
        } else {
            let next = row.cells.get(place + 1).map_or(u32::MAX, |(next, _)| *next);
            spanned(*column, next, below)
        };
        let same_next = row.cells.get(place + 1).is_some_and(|(next, raw)| {
            *next == column.saturating_add(1) && said(raw) == text && !below.is_empty()
        });
        let same_before = place
            .checked_sub(1)
            .and_then(|before| row.cells.get(before));
        let same_before = same_before.is_some_and(|(before, raw)| {
            before.saturating_add(1) == *column && said(raw) == text && !below.is_empty()
        });
        let is_group = last > *column || same_next || same_before;
        for over in *column..=last {
            let piece = Piece {
                text: text.clone(),
                row: row.number,
                is_group,
            };
            pieces.insert(over, piece);
        }
    }
    pieces
}

/// The last column over which a text stands that no merge is told of: blanks follow it on its own
/// row while the row below has texts.
fn spanned(column: u32, next: u32, below: &[GridRow<'_>]) -> u32 {
    let Some(lower) = below.first() else {
        return column;
    };
    let has = |wanted: u32| lower.cells.iter().any(|(at, _)| *at == wanted);
    let mut last = column;
    while last.saturating_add(1) < next && has(last.saturating_add(1)) {
        last += 1;
    }
    last
}

/// What a column is called.
fn heading(keys: &Keys, column: u32, stack: &[Piece<'_>]) -> Option<Heading> {
    let (last, above) = stack.split_last()?;
    let one = |piece: &Piece<'_>, text: &str, meaning: Option<Meaning>| Heading {
        column,
        row: piece.row,
        words: Words::One(text.to_owned()),
        meaning,
    };
    let own = keys.meaning(&last.text);
    let Some(upper) = above.last() else {
        return Some(one(last, &last.text, own));
    };
    let of_upper = keys.meaning(&upper.text).filter(|_| !upper.is_group);
    if let Some(own) = own
        && of_upper.is_none_or(|upper| upper.field == own.field)
    {
        let year = own
            .year
            .or_else(|| above.iter().find_map(|piece| year_of(&piece.text)));
        return Some(one(last, &last.text, Some(Meaning { year, ..own })));
    }
    for from in (0..above.len()).rev() {
        let texts: Vec<&str> = (stack.iter().skip(from))
            .map(|piece| &*piece.text)
            .collect();
        let joined = texts.join(" ");
        let meaning = keys.meaning(&joined);
        if meaning.is_some() {
            return Some(one(last, &joined, meaning));
        }
        // `Tổng số` below a label is all of it.
        if is_whole(&last.text)
            && let Some(piece) = stack.get(from)
            && let Some(meaning) = keys.meaning(&piece.text)
        {
            return Some(one(last, &joined, Some(meaning)));
        }
    }
    if !upper.is_group && (of_upper.is_some() || own.is_none() && above.len() == 1) {
        // Its own heading, with a remark below it.
        return Some(one(upper, &upper.text, of_upper));
    }
    let groups: Vec<&str> = above.iter().map(|piece| &*piece.text).collect();
    Some(Heading {
        column,
        row: last.row,
        words: Words::Two {
            upper: groups.join(" / "),
            lower: last.text.clone().into_owned(),
        },
        meaning: None,
    })
}

/// Whether the heading of a column says that it holds all of what its group names.
fn is_whole(text: &str) -> bool {
    let key = names::key(text);
    [
        "tổng số",
        "tổng",
        "tổng cộng",
        "số lượng",
        "số liệu",
        "chung",
        "kết quả",
    ]
    .iter()
    .any(|word| names::key(word) == key)
}

/// The year that a group names: `Năm 2023`.
fn year_of(text: &str) -> Option<i32> {
    let key = names::key(text);
    let number = key.strip_prefix(&names::key("năm")).unwrap_or(&key).trim();
    let year = number.parse().ok()?;
    crate::data::keys::is_year(year).then_some(year)
}

impl Field {
    /// Whether it gives figures or answers.
    pub(in crate::data) fn is_data(self) -> bool {
        matches!(
            self,
            Field::Indicator(_) | Field::Attribute(_) | Field::Previous(_)
        )
    }
}
