//! Forms with an indicator a row: of one commune, or with a column for each.

mod read;
mod values;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::data::grid::{Grid, GridRow};
use crate::data::keys::Keys;
use crate::data::raw::{Field, Raw};
use crate::names;
use values::{Value, values};

/// So many rows above the first indicator may head the columns.
const HEADING_ROWS: usize = 3;

/// Headings of a column of labels.
const LABELS: [&str; 9] = [
    "chỉ tiêu",
    "chỉ số",
    "nội dung",
    "tiêu chí",
    "tên chỉ tiêu",
    "tên chỉ số",
    "nội dung tiêu chí",
    "tiêu chí, chỉ tiêu",
    "nội dung chỉ tiêu",
];

/// A form in some rows of a grid.
pub(super) struct Form {
    /// The place of its first row: of headings, where it has some.
    pub(super) first: usize,
    /// The place after its last row.
    end: usize,
    /// The place of the first row with an indicator.
    body: usize,
    /// The column of the labels.
    labels: u32,
    values: Vec<Value>,
    /// The year that the headings give the figures.
    pub(super) year: Option<i32>,
}

/// Finds a form: a column in which indicators are named, with figures to the right of it.
pub(super) fn find(keys: &Keys, grid: &Grid<'_>, range: Range<usize>) -> Option<Form> {
    let rows = grid.rows.get(range.clone())?;
    let labels_of: Vec<Option<(u32, Field)>> = rows.iter().map(|row| label(keys, row)).collect();
    let mut fields: BTreeMap<u32, Vec<Field>> = BTreeMap::new();
    for (column, field) in labels_of.iter().flatten() {
        let known = fields.entry(*column).or_default();
        if !known.contains(field) {
            known.push(*field);
        }
    }
    let most = |(column, fields): &(&u32, &Vec<Field>)| (fields.len(), u32::MAX - **column);
    let (labels, count) = fields.iter().max_by_key(most)?;
    let (labels, count) = (*labels, count.len());
    let of_labels = |row: &GridRow<'_>| label(keys, row).is_some_and(|(at, _)| at == labels);
    let has_label = of_labels;
    let body = rows.iter().position(has_label)?;
    let last = rows.iter().rposition(has_label)?;
    let heads = heads(rows, body);
    let headed = heads.clone().filter_map(|at| rows.get(at)).any(|row| {
        let text = cell(row, labels).map_or("", Raw::heading);
        is_one_of(text, &LABELS)
    });
    let body_rows = rows.get(body..=last)?;
    let labelled = body_rows.iter().filter(|row| has_label(row)).count();
    if count < 2 && !headed || labelled * 2 <= body_rows.len() {
        return None;
    }
    let heading_rows = rows.get(heads.clone()).unwrap_or(&[]);
    let (values, year) = values(keys, heading_rows, body_rows, labels);
    (!values.is_empty()).then_some(Form {
        first: range.start + heads.start,
        end: range.start + last + 1,
        body: range.start + body,
        labels,
        values,
        year,
    })
}

/// The one indicator or attribute that a row names, and in which column; none of a row that names
/// several, as headings do. A unit is none, though an indicator may be called the same.
fn label(keys: &Keys, row: &GridRow<'_>) -> Option<(u32, Field)> {
    let mut labels = row.cells.iter().filter_map(|(column, raw)| {
        let text = raw.heading();
        if text.is_empty() || keys.names_a_unit(text) {
            return None;
        }
        let field = keys.meaning(text)?.field;
        field.is_data().then_some((*column, field))
    });
    let first = labels.next()?;
    labels.next().is_none().then_some(first)
}

/// The rows right above the first indicator that head the columns: those with several texts.
fn heads(rows: &[GridRow<'_>], body: usize) -> Range<usize> {
    let mut start = body;
    while let Some(before) = start.checked_sub(1)
        && body - before <= HEADING_ROWS
        && let (Some(row), Some(next)) = (rows.get(before), rows.get(start))
        && row.last.saturating_add(1) == next.number
        && row.cells.len() > 1
    {
        start = before;
    }
    start..body
}

fn is_one_of(text: &str, words: &[&str]) -> bool {
    let key = names::key(text.trim_end_matches([':', '.', ' ']));
    words.iter().any(|word| names::key(word) == key)
}

fn cell<'a, 'b>(row: &'a GridRow<'b>, column: u32) -> Option<&'a Raw<'b>> {
    let found = row.cells.iter().find(|(at, _)| *at == column);
    found.map(|(_, raw)| raw)
}

impl Form {
    /// The places of its rows with indicators.
    pub(super) fn body(&self) -> Range<usize> {
        self.body..self.end
    }
}
