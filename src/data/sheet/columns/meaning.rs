//! What a heading means for its column.

use super::Column;
use crate::data::account::Unread;
use crate::data::evidence::names_a_commune;
use crate::data::giver::Role;
use crate::data::grid::{Grid, GridRow};
use crate::data::keys::Meaning;
use crate::data::raw::Field;
use crate::data::record::Giver;
use crate::data::rows::Rows;
use crate::data::sheet::headings::{Heading, Headings, Words};
use crate::data::sheet::sense::{Said, Sense};
use crate::data::sheet::times::{Age, Times};
use crate::data::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Position;

/// So many rows are looked at to tell which column has the names.
pub(in crate::data::sheet) const ROWS_TO_TELL: usize = 20;

/// The field of a column, if it has one that is read.
pub(super) fn meaning_of(
    rows: &mut Rows<'_>,
    heading: &Heading,
    (times, edges, giver): (&Times, &Edges, Option<Giver>),
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
    let is_read = |said: &Said| said.sense == Sense::End && !edges.ask();
    if let Some(said) = heading.other.filter(|said| !is_read(said)) {
        if let Some(why) = said.sense.unread() {
            rows.column_unread(at, text, (why, said.when));
        }
        return Column::Skipped;
    }
    let of_table = |meaning: Meaning| giver.map_or(meaning, |giver| meaning.with(Role::By(giver)));
    let meaning = heading.meaning.map(of_table);
    let field = match rows.field(text, meaning.map(|meaning| meaning.field), at) {
        None | Some(Field::Ignored) => return Column::Skipped,
        Some(field) => field,
    };
    let when = meaning.and_then(|meaning| meaning.when);
    match (field.previous(), times.age(when)) {
        (_, Age::Own) => Column::Of(field),
        (Some(before), Age::Previous) if rows.standard.compares() => Column::Of(before),
        _ => {
            rows.column_unread(at, text, (Unread::Earlier, when));
            Column::Skipped
        }
    }
}

/// The columns that give figures of the beginning and of the end of a period. Those of the end alone
/// are the figures of it.
#[derive(Debug, Default)]
pub(super) struct Edges {
    beginning: Option<(u32, u32, String)>,
    end: Option<String>,
}

impl Edges {
    pub(super) fn of(headings: &Headings) -> Self {
        let mut edges = Self::default();
        for heading in &headings.list {
            let text = || heading.text();
            match heading.other.map(|said| said.sense) {
                Some(Sense::Beginning) => {
                    let first = || (heading.row, heading.column, text());
                    edges.beginning.get_or_insert_with(first);
                }
                Some(Sense::End) => {
                    edges.end.get_or_insert_with(text);
                }
                _ => {}
            }
        }
        edges
    }

    fn ask(&self) -> bool {
        self.beginning.is_some()
    }

    /// Asks which of them are meant.
    pub(super) fn tell(&self, rows: &mut Rows<'_>, table: Position) {
        if let Some((row, column, text)) = &self.beginning {
            let at = Position {
                row: *row,
                column: *column,
                ..table
            };
            rows.beginning_or_end(at, text, self.end.as_deref());
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
    // Of two, such as the names before and after a merger, nothing tells which is meant.
    let mut of_communes = unknown.map(|heading| heading.column).filter(|column| {
        let is_commune = |row: &&&GridRow<'_>| {
            let cell = row.cell(*column);
            cell.is_some_and(|raw| names_a_commune(raw.heading()))
        };
        let communes = below.iter().filter(is_commune).count();
        communes > 0 && communes * 2 >= below.len()
    });
    let first = of_communes.next()?;
    of_communes.next().is_none().then_some(first)
}
