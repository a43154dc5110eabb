//! Forms with an indicator a row: of one commune, or with a column for each. A sheet may have several,
//! one below the other.

mod blocks;
mod by_rows;
mod over;
mod read;
mod values;
mod whose;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use super::look::{is_figure, said};
use super::numbering::numbers_columns;
use super::title::Title;
use crate::data::grid::{Grid, GridRow};
use crate::data::keys::Keys;
use crate::data::raw::{Field, Raw};
use crate::data::when::{self, When};
use crate::names;
use blocks::{Block, Lines};
use values::{Value, Values};
use whose::Whose;

/// So many rows above the first indicator may head the columns.
const HEADING_ROWS: usize = 3;

/// Headings of a column of labels.
const LABELS: [&str; 12] = [
    "chỉ tiêu",
    "chỉ số",
    "nội dung",
    "tiêu chí",
    "tên chỉ tiêu",
    "tên chỉ số",
    "nội dung tiêu chí",
    "tiêu chí, chỉ tiêu",
    "nội dung chỉ tiêu",
    "chỉ tiêu báo cáo",
    "nội dung báo cáo",
    "danh mục chỉ tiêu",
];

/// A form in some rows of a grid.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// The place of its first row: of headings, where it has some.
    pub(super) first: usize,
    /// The place after its last row.
    pub(super) end: usize,
    /// The place of the first row with an indicator.
    body: usize,
    /// The row that heads its columns.
    row_of_headings: u32,
    /// The column of the labels.
    labels: u32,
    /// The fields that its rows name.
    pub(super) fields: Vec<Field>,
    values: Values,
    /// How many fields its rows have at most, in a text table.
    width: Option<usize>,
    /// The columns that say whose each row is.
    whose: Option<Whose>,
}

/// Finds forms: columns in which indicators are named, with figures to the right of it.
pub(super) fn all(keys: &Keys, grid: &Grid<'_>, range: Range<usize>) -> Vec<Form> {
    let Some(rows) = grid.rows.get(range.clone()) else {
        return Vec::new();
    };
    let Some(lines) = Lines::of(keys, rows) else {
        return Vec::new();
    };
    let mut forms: Vec<Form> = Vec::new();
    let mut from = 0;
    for mut block in lines.blocks(rows) {
        if block.labelled * 2 <= block.body.len() {
            continue;
        }
        block.body.start = with_unknown(keys, rows, from..block.body.start, lines.labels);
        let heads = heads(keys, rows, from..block.body.start, lines.labels);
        let before = forms.last();
        let Some(form) = form(keys, grid, rows, (&block, heads), (lines.labels, before)) else {
            continue;
        };
        from = form.end;
        forms.push(form);
    }
    for form in &mut forms {
        form.first += range.start;
        form.body += range.start;
        form.end += range.start;
    }
    forms
}

/// The form of a block of rows, if it is one.
fn form(
    keys: &Keys,
    grid: &Grid<'_>,
    rows: &[GridRow<'_>],
    (block, heads): (&Block, Range<usize>),
    (labels, before): (u32, Option<&Form>),
) -> Option<Form> {
    let heading_rows = rows.get(heads.clone()).unwrap_or(&[]);
    let is_headed = heading_rows.iter().any(|row| heads_labels(row, labels));
    let is_known = block.fields.len() > 1 || is_headed || before.is_some();
    if !is_known {
        return None;
    }
    let texts = over::texts(heading_rows, &grid.merges, labels);
    let body = rows.get(block.body.clone())?;
    let mut whose = Whose::of(keys, &texts, body, labels);
    let mut values = Values::default();
    let mut width = None;
    for most in widths(heading_rows, grid, body, labels) {
        let body = within(body, most, grid.usual);
        values = Values::of(keys, &texts, &body, (labels, whose.as_ref()));
        width = most;
        if !values.list.is_empty() {
            break;
        }
    }
    let mut first = heads.start;
    // Without headings of its own it goes on with those of the form above.
    if let Some(before) = before
        && !is_headed
        && !values.are_headed
    {
        values = before.values.clone();
        whose.clone_from(&before.whose);
        first = block.body.start;
    }
    if values.list.is_empty() {
        return None;
    }
    let mut end = block.body.end;
    // What the standard does not know may stand below what it knows.
    while let (Some(above), Some(row)) = (
        end.checked_sub(1).and_then(|at| rows.get(at)),
        rows.get(end),
    ) && above.last.saturating_add(1) == row.number
        && values.has_label_and_figure(row, labels)
    {
        end += 1;
    }
    // Columns of communes say by themselves whose their figures are.
    let whose = whose.filter(|_| values.list.iter().all(|value| value.commune.is_none()));
    Some(Form {
        first,
        end,
        whose,
        width,
        body: block.body.start,
        row_of_headings: rows.get(first).map_or(1, |row| row.number),
        labels,
        fields: block.fields.clone(),
        values,
    })
}

/// How many fields a row of a form can have, as each sign of it tells: its headings, what is usual in
/// its text, or else the narrowest row that says something. A comma within a figure makes more.
fn widths(
    heads: &[GridRow<'_>],
    grid: &Grid<'_>,
    body: &[GridRow<'_>],
    labels: u32,
) -> Vec<Option<usize>> {
    let of_heads = heads.iter().filter_map(|row| row.fields).max();
    let says = |row: &&GridRow<'_>| row.cells.iter().any(|(column, _)| *column > labels);
    let narrowest = body.iter().filter(says).filter_map(|row| row.fields).min();
    let last = narrowest.filter(|_| of_heads.is_none() && grid.usual.is_some());
    let mut widths = vec![of_heads.or(grid.usual)];
    widths.extend(last.map(Some));
    widths
}

/// The rows of a form without those that have more fields than that.
fn within<'r, 'a>(
    body: &'r [GridRow<'a>],
    most: Option<usize>,
    usual: Option<usize>,
) -> Cow<'r, [GridRow<'a>]> {
    let exceeds = |row: &GridRow<'_>| most.is_some_and(|most| row.exceeds(most, usual));
    if !body.iter().any(exceeds) {
        return Cow::Borrowed(body);
    }
    Cow::Owned(body.iter().filter(|row| !exceeds(row)).cloned().collect())
}

/// Whether a text heads a column of labels.
pub(super) fn is_of_labels(text: &str) -> bool {
    static KEYS: OnceLock<Vec<String>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| LABELS.iter().map(|word| names::key(word)).collect());
    let text = text.trim_end_matches([':', '.', ' ']);
    text.contains(char::is_alphabetic) && keys.contains(&names::key(text))
}

/// What heads a grid's column of labels, beside other columns.
pub(super) fn heading_of_labels<'a>(grid: &'a Grid<'_>) -> Option<&'a str> {
    let rows = grid.rows.iter().take(super::MOST_ROWS_OF_FORM);
    let rows = rows.filter(|row| row.cells.len() > 1);
    let mut texts = rows.flat_map(|row| row.cells.iter().map(|(_, raw)| raw.heading()));
    texts.find(|text| is_of_labels(text))
}

/// Whether a grid names indicators and gives a figure of none: a form that is not filled in.
pub(super) fn is_blank(keys: &Keys, grid: &Grid<'_>) -> bool {
    let searched = grid.rows.len().min(super::MOST_ROWS_OF_FORM);
    let rows = grid.rows.get(..searched).unwrap_or(&[]);
    let Some(lines) = Lines::of(keys, rows) else {
        return false;
    };
    // One that is named alone may be a heading.
    let is_form = lines.labelled(rows).nth(1).is_some();
    is_form
        && lines.labelled(rows).all(|row| {
            let mut right = row
                .cells
                .iter()
                .filter(|(column, _)| *column > lines.labels);
            right.all(|(_, raw)| keys.names_a_unit(raw.heading()))
        })
}

/// Whether a row heads the column of labels.
fn heads_labels(row: &GridRow<'_>, labels: u32) -> bool {
    is_of_labels(row.cell(labels).map_or("", Raw::heading))
}

/// Where a form begins whose first known indicator is in a row: rows with another label and a figure
/// right above it are of it too.
fn with_unknown(keys: &Keys, rows: &[GridRow<'_>], above: Range<usize>, labels: u32) -> usize {
    let is_unknown = |row: &GridRow<'_>| {
        let label = row.cell(labels).map_or("", Raw::heading);
        keys.meaning(label).is_none()
    };
    let mut start = above.end;
    while let Some(before) = start.checked_sub(1)
        && before >= above.start
        && let (Some(row), Some(next)) = (rows.get(before), rows.get(start))
        && row.last.saturating_add(1) == next.number
        && is_unknown(row)
        && gives_a_figure(row, labels)
    {
        start = before;
    }
    start
}

/// Whether a row has a label and a figure, and heads no columns.
fn gives_a_figure(row: &GridRow<'_>, labels: u32) -> bool {
    let label = row.cell(labels).map_or("", Raw::heading);
    let is_label = label.contains(char::is_alphabetic) && !is_of_labels(label);
    let is_counted = |raw: &Raw<'_>| {
        let year = said(raw).trim().parse();
        is_figure(raw) && !year.is_ok_and(when::is_year)
    };
    let mut right = row.cells.iter().filter(|(column, _)| *column > labels);
    let cells = row.cells.iter().map(|(column, raw)| (*column, raw.clone()));
    is_label && right.any(|(_, raw)| is_counted(raw)) && !numbers_columns(cells)
}

/// The rows right above the first indicator that head the columns: those with several texts, but for
/// questions with their answers. Titles of sections, and what says whose the figures are, may stand below
/// them.
fn heads(keys: &Keys, rows: &[GridRow<'_>], above: Range<usize>, labels: u32) -> Range<usize> {
    let Range {
        start: from,
        end: body,
    } = above;
    let identifies = |row: &GridRow<'_>| {
        let label = row.cell(labels).map_or("", Raw::heading);
        let field = keys.meaning(label).map(|meaning| meaning.field);
        field.is_some_and(Field::is_of_identity)
    };
    let mut start = body;
    let mut met = 0;
    while let Some(before) = start.checked_sub(1)
        && before >= from
        && met < HEADING_ROWS
        && let (Some(row), Some(next)) = (rows.get(before), rows.get(start))
        && row.last.saturating_add(1) == next.number
        && row.cells.len() > 1
        && !Title::asks(row)
    {
        met += usize::from(!is_section(row, labels) && !identifies(row));
        start = before;
    }
    start..body
}

/// Whether a row has a number and a text only, as titles of sections do: `II | Đặc điểm`.
fn is_section(row: &GridRow<'_>, labels: u32) -> bool {
    row.cells.iter().all(|(column, _)| *column <= labels)
}

fn is_one_of(text: &str, words: &[&str]) -> bool {
    let key = names::key(text.trim_end_matches([':', '.', ' ']));
    words.iter().any(|word| names::key(word) == key)
}

impl Form {
    /// The places of its rows with indicators; with that of headings which might be a table's too.
    pub(super) fn body(&self) -> Range<usize> {
        let heads = usize::from(self.whose.is_some() && self.first < self.body);
        self.body.saturating_sub(heads)..self.end
    }

    /// What a section above its first indicator says of it: `I. Xã An Bình`.
    pub(super) fn section(&self, grid: &Grid<'_>) -> Title {
        let mut title = Title::default();
        for row in grid.rows.get(self.first..self.body).unwrap_or(&[]) {
            title.line(row.cell(self.labels).map_or("", Raw::heading));
        }
        title
    }

    /// The time that its headings give the figures.
    pub(super) fn when(&self) -> Option<When> {
        self.values.when
    }

    /// Whether its columns or rows name communes.
    pub(super) fn names_communes(&self) -> bool {
        let mut values = self.values.list.iter();
        self.whose.is_some() || values.all(|value: &Value| value.commune.is_some())
    }
}
