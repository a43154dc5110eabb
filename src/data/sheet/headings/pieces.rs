//! The texts of headings, and over which columns each stands.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::data::grid::{GridRow, Merge};
use crate::data::raw::Raw;
use crate::data::sheet::look::said;

/// A text over a column.
#[derive(Debug, Clone)]
pub(in crate::data::sheet) struct Piece<'a> {
    pub(in crate::data::sheet) text: Cow<'a, str>,
    pub(super) row: u32,
    /// Whether it stands over other columns too.
    pub(super) is_group: bool,
}

/// Whether a cell may be part of a heading below another: words, or a year.
pub(super) fn has_words(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Text(text) => text.contains(char::is_alphabetic) || is_year(text) || is_share(text),
        Raw::Number { value, .. } => is_year(&value.normalize().to_string()),
        _ => false,
    }
}

/// Whether a cell holds a number that is no year: headings hold none.
pub(super) fn is_number(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Number { .. } => !has_words(raw),
        Raw::Text(text) => text.trim().parse::<u64>().is_ok() && !has_words(raw),
        _ => false,
    }
}

/// Whether a text is a sign for shares: `%`, `(%)`.
fn is_share(text: &str) -> bool {
    matches!(text.trim_matches(['(', ')', ' ']), "%" | "‰")
}

fn is_year(text: &str) -> bool {
    let year = text.trim().parse();
    year.is_ok_and(crate::data::when::is_year)
}

/// The texts of a row by the columns over which they stand.
pub(in crate::data::sheet) fn pieces<'a>(
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
        let merged = Merge::beginning_at(merges, row.number, *column);
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
