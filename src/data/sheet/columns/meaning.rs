//! What a heading means for its column.

use super::Column;
use crate::data::account::Unread;
use crate::data::grid::{Grid, GridRow};
use crate::data::keys::Meaning;
use crate::data::raw::Field;
use crate::data::rows::Rows;
use crate::data::sheet::headings::{Heading, Headings, Words};
use crate::data::sheet::times::{Age, Times};
use crate::data::unit_name::{self, Level};
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Position;

/// So many rows are looked at to tell which column has the names.
pub(in crate::data::sheet) const ROWS_TO_TELL: usize = 20;

/// The field of a column, if it has one that is read.
pub(super) fn meaning_of(
    rows: &mut Rows<'_>,
    heading: &Heading,
    times: &Times,
    at: Position,
) -> Column {
    let text = match &heading.words {
        Words::One(text) => text,
        Words::Two { upper, lower } => {
            let finding = Diagnostic::new(Code::HeadingOfTwo, at)
                .arg("upper", words::excerpt(upper))
                .arg("lower", words::excerpt(lower));
            rows.findings.push(finding);
            return Column::Skipped;
        }
    };
    if let Some(said) = heading.other {
        if let Some(why) = said.sense.unread() {
            rows.column_unread(at, text, (why, said.when));
        }
        return Column::Skipped;
    }
    let field = match rows.field(text, heading.meaning.map(|meaning| meaning.field), at) {
        None | Some(Field::Ignored) => return Column::Skipped,
        Some(field) => field,
    };
    let when = heading.meaning.and_then(|Meaning { when, .. }| when);
    match (field, times.age(when)) {
        (_, Age::Own) => Column::Of(field),
        (Field::Indicator(id), Age::Previous) if rows.standard.compares() => {
            Column::Of(Field::Previous(id))
        }
        _ => {
            rows.column_unread(at, text, (Unread::Earlier, when));
            Column::Skipped
        }
    }
}

/// The column that has communes' names by what stands in it, where no heading says which one does.
pub(super) fn name_by_content(headings: &Headings, grid: &Grid<'_>) -> Option<u32> {
    let named = headings.list.iter().filter_map(|heading| heading.meaning);
    if named.into_iter().any(|meaning| meaning.field.identifies()) {
        return None;
    }
    let below = grid.rows.iter().skip(headings.first + headings.height);
    let below: Vec<&GridRow<'_>> = below.take(ROWS_TO_TELL).collect();
    let unknown = headings
        .list
        .iter()
        .filter(|heading| heading.meaning.is_none());
    unknown.map(|heading| heading.column).find(|column| {
        let is_commune = |row: &&&GridRow<'_>| {
            let cell = row.cells.iter().find(|(at, _)| at == column);
            cell.is_some_and(|(_, raw)| unit_name::level(raw.heading()) == Some(Level::Commune))
        };
        let communes = below.iter().filter(is_commune).count();
        communes > 0 && communes * 2 >= below.len()
    })
}
