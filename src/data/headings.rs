//! Where a table's headings are: on one row, or on two where the upper one groups the lower.
//!
//! Forms put a heading such as *Tiêm chủng* over several columns and name those on the row below,
//! while the headings of other columns span both rows. Merged cells hold their text in the first
//! of them only, in a workbook and in a CSV made from it, so blanks tell what spans what.

use std::borrow::Cow;

use super::keys::Keys;
use super::raw::{Field, Raw};

/// How many rows are looked at for the headings: a form has its title above them.
const ROWS_TO_HEADINGS: usize = 20;

/// So many rows of a table are needed to find its headings.
pub(super) const ROWS_NEEDED: usize = ROWS_TO_HEADINGS + 1;

/// A row near the top of a table.
pub(super) struct TopRow<'a> {
    /// Its first line, or its row in a sheet.
    pub(super) first: u32,
    /// Its last line: a heading may have a line break in it.
    pub(super) last: u32,
    /// Its cells with their columns, from 1, in order.
    pub(super) cells: Vec<(u32, Raw<'a>)>,
}

impl TopRow<'_> {
    /// The texts that stand in it, with their columns.
    fn texts(&self) -> impl Iterator<Item = (u32, &str)> {
        let filled = self.cells.iter().filter(|(_, raw)| !raw.is_blank());
        filled.map(|(column, raw)| (*column, raw.heading()))
    }

    fn text(&self, column: u32) -> &str {
        let found = self.texts().find(|(at, _)| *at == column);
        found.map_or("", |(_, text)| text)
    }
}

/// The headings of a table.
pub(super) struct Headings<'a> {
    /// How many rows stand above them.
    pub(super) above: usize,
    /// How many rows they take: one or two.
    pub(super) height: usize,
    /// How many of them are known.
    pub(super) known: usize,
    /// The headings, in the order of their columns.
    pub(super) list: Vec<Heading<'a>>,
}

/// The heading of one column.
#[derive(Debug)]
pub(super) struct Heading<'a> {
    /// Its column, from 1.
    pub(super) column: u32,
    /// The line or row that it stands on.
    pub(super) row: u32,
    /// What it says.
    pub(super) words: Words<'a>,
}

/// What the heading of a column says.
#[derive(Debug)]
pub(super) enum Words<'a> {
    /// One text.
    One(Cow<'a, str>),
    /// Two texts that together name nothing that is known.
    Two {
        /// The group's.
        upper: &'a str,
        /// The column's own.
        lower: &'a str,
    },
}

impl Words<'_> {
    fn field(&self, keys: &Keys) -> Option<Field> {
        match self {
            Words::One(text) => keys.find(text),
            Words::Two { .. } => None,
        }
    }
}

/// Finds the headings: the row that makes the most of them known, with the row above or below it
/// where both together make more known, or where the row below divides groups.
pub(super) fn find<'a>(keys: &Keys, top: &'a [TopRow<'_>]) -> Option<Headings<'a>> {
    let mut best: Option<Headings<'a>> = None;
    for (above, row) in top.iter().enumerate().take(ROWS_TO_HEADINGS) {
        let list = single(row);
        let Some(known) = known(keys, &list) else {
            continue;
        };
        if best.as_ref().is_none_or(|best| known > best.known) {
            best = Some(Headings {
                above,
                height: 1,
                known,
                list,
            });
        }
    }
    let best = best?;
    for above in [best.above.checked_sub(1), Some(best.above)]
        .into_iter()
        .flatten()
    {
        let (Some(upper), Some(lower)) = (top.get(above), top.get(above + 1)) else {
            continue;
        };
        let Some(Pair { list, divides }) = pair(keys, upper, lower) else {
            continue;
        };
        let known = known(keys, &list).unwrap_or(0);
        // A heading over several columns is of none of them alone, even if it is known.
        if known > best.known || divides && above == best.above {
            return Some(Headings {
                above,
                height: 2,
                known,
                list,
            });
        }
    }
    Some(best)
}

/// How many headings are known, if they can be those of a table: one of them must say which
/// commune a row is about.
fn known(keys: &Keys, headings: &[Heading<'_>]) -> Option<usize> {
    let fields: Vec<Field> = (headings.iter())
        .filter_map(|heading| heading.words.field(keys))
        .collect();
    let has_identity = fields.iter().any(|field| field.identifies());
    has_identity.then_some(fields.len())
}

fn single<'a>(row: &'a TopRow<'_>) -> Vec<Heading<'a>> {
    row.texts()
        .map(|(column, text)| Heading {
            column,
            row: row.first,
            words: Words::One(Cow::Borrowed(text)),
        })
        .collect()
}

/// Two rows taken as headings together.
struct Pair<'a> {
    list: Vec<Heading<'a>>,
    /// Whether the lower row names columns that have no heading but a group's.
    divides: bool,
}

/// Two rows as headings; `None` when the lower one holds anything but words, or holds words where
/// the upper one asks for a code or name: then it is a row of data.
fn pair<'a>(keys: &Keys, upper: &'a TopRow<'_>, lower: &'a TopRow<'_>) -> Option<Pair<'a>> {
    let has_letters = |text: &str| text.contains(char::is_alphabetic);
    if lower.first != upper.last.checked_add(1)? || !lower.texts().all(|(_, t)| has_letters(t)) {
        return None;
    }
    let mut columns: Vec<u32> = (upper.texts().chain(lower.texts()))
        .map(|(column, _)| column)
        .collect();
    columns.sort_unstable();
    columns.dedup();
    let mut list = Vec::with_capacity(columns.len());
    let mut divides = false;
    let mut group = "";
    let mut last = 0;
    for column in columns {
        let (above, below) = (upper.text(column), lower.text(column));
        let next = column.saturating_add(1);
        // A group's text stands over its first column; over the next stands none, or the same.
        let spans_next = !lower.text(next).is_empty() && ["", above].contains(&upper.text(next));
        let (own, below_own) = (keys.find(above), keys.find(below));
        if !below.is_empty() && below_own.is_none() && own.is_some_and(Field::identifies) {
            return None;
        }
        if !above.is_empty() || column > last + 1 {
            group = above;
        }
        last = column;
        divides |= above.is_empty() && !group.is_empty();
        let joined = format!("{group} {below}");
        let is_own = !above.is_empty() && !spans_next;
        let named_below = below_own.is_some() && (!is_own || own.is_none() || own == below_own);
        let (row, words) = if below.is_empty() || is_own && below_own.is_none() {
            // Its own heading, over both rows or with a remark below it.
            (upper.first, Words::One(Cow::Borrowed(above)))
        } else if group.is_empty() || named_below {
            (lower.first, Words::One(Cow::Borrowed(below)))
        } else if keys.find(&joined).is_some() {
            (lower.first, Words::One(Cow::Owned(joined)))
        } else {
            let words = Words::Two {
                upper: group,
                lower: below,
            };
            (lower.first, words)
        };
        list.push(Heading { column, row, words });
    }
    Some(Pair { list, divides })
}
