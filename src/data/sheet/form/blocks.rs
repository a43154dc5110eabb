//! Which rows are those of a form: rows that name indicators in one column. Where another commune or
//! the headings come again, or after a gap the same indicators, another form begins.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::heads_labels;
use super::over::is_code;
use crate::data::evidence::{looks_like_a_name, names_a_commune};
use crate::data::grid::GridRow;
use crate::data::keys::Keys;
use crate::data::raw::{Field, Raw};
use crate::data::sheet::look::{is_figure, said};
use crate::data::sheet::title::Title;

/// What each row is to a form.
pub(super) struct Lines {
    list: Vec<Line>,
    /// The column of the labels.
    pub(super) labels: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// It names an indicator or attribute.
    Label(Field),
    /// It names the commune: `Tên xã | An Bình`.
    Identity,
    /// Another form may begin below it.
    Begins,
    Other,
}

/// Rows of one form.
pub(super) struct Block {
    pub(super) body: Range<usize>,
    pub(super) fields: Vec<Field>,
    /// How many of its rows are labelled.
    pub(super) labelled: usize,
}

impl Lines {
    /// The lines of some rows; none where no row names a single indicator.
    pub(super) fn of(keys: &Keys, rows: &[GridRow<'_>]) -> Option<Self> {
        let mut known = HashMap::new();
        let fields_of: Vec<Option<(u32, Field)>> = (rows.iter())
            .map(|row| label(keys, row, &mut known))
            .collect();
        let mut columns: BTreeMap<u32, Vec<Field>> = BTreeMap::new();
        for (column, field) in fields_of
            .iter()
            .flatten()
            .filter(|(_, field)| field.is_data())
        {
            let known = columns.entry(*column).or_default();
            if !known.contains(field) {
                known.push(*field);
            }
        }
        let most = |(column, fields): &(&u32, &Vec<Field>)| (fields.len(), u32::MAX - **column);
        let labels = *columns.iter().max_by_key(most)?.0;
        let naming = naming(keys, rows, labels);
        let line = |(row, found): (&GridRow<'_>, &Option<(u32, Field)>)| match found {
            Some((column, field)) if *column == labels && field.is_data() => Line::Label(*field),
            Some((column, field))
                if *column == labels && field.identifies() && !names_several(row, labels) =>
            {
                Line::Identity
            }
            _ if heads_labels(row, labels) => Line::Begins,
            _ if titles_a_commune(row) && !is_named(row, &naming) => Line::Begins,
            _ => Line::Other,
        };
        let mut list: Vec<Line> = rows.iter().zip(&fields_of).map(line).collect();
        for place in 1..list.len() {
            let before = list.get(place - 1).copied();
            if let (Some(Line::Label(field)), Some([above, row])) =
                (before, rows.get(place - 1..=place))
                && goes_on(above, row, (labels, &naming))
                && let Some(line) = list.get_mut(place)
            {
                *line = Line::Label(field);
            }
        }
        Some(Self { list, labels })
    }

    /// The rows that name an indicator.
    pub(super) fn labelled<'r, 'a>(
        &'r self,
        rows: &'r [GridRow<'a>],
    ) -> impl Iterator<Item = &'r GridRow<'a>> {
        let lines = self.list.iter().zip(rows);
        lines
            .filter(|(line, _)| matches!(line, Line::Label(_)))
            .map(|(_, row)| row)
    }

    /// The blocks of rows of one form each.
    pub(super) fn blocks(&self, rows: &[GridRow<'_>]) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut open: Option<Block> = None;
        // Rows right above the first label that name the commune.
        let mut identity: Option<usize> = None;
        let mut separated = false;
        for (place, line) in self.list.iter().enumerate() {
            let follows = place.checked_sub(1).and_then(|before| rows.get(before));
            let gap = follows
                .zip(rows.get(place))
                .is_some_and(|(before, row)| before.last.saturating_add(1) < row.number);
            separated |= gap;
            match line {
                Line::Label(field) => {
                    let again = open
                        .as_ref()
                        .is_some_and(|open| open.fields.contains(field));
                    if again && separated {
                        blocks.extend(open.take());
                    }
                    separated = false;
                    let start = identity.take().unwrap_or(place);
                    let block = open.get_or_insert(Block {
                        body: start..place,
                        fields: Vec::new(),
                        labelled: place - start,
                    });
                    block.body.end = place + 1;
                    block.labelled += 1;
                    if !block.fields.contains(field) {
                        block.fields.push(*field);
                    }
                }
                Line::Identity => {
                    blocks.extend(open.take());
                    if gap {
                        identity = None;
                    }
                    identity.get_or_insert(place);
                }
                Line::Begins => {
                    blocks.extend(open.take());
                    identity = None;
                }
                Line::Other => {
                    separated = true;
                    if open.is_none() {
                        identity = None;
                    }
                }
            }
        }
        blocks.extend(open);
        blocks
    }
}

/// The columns that say whose a row is, as the headings beside that of the labels tell.
pub(super) fn naming(keys: &Keys, rows: &[GridRow<'_>], labels: u32) -> Vec<u32> {
    let heads = rows.iter().filter(|row| heads_labels(row, labels));
    let cells = heads.flat_map(|row| row.cells.iter());
    let identifies = |raw: &Raw<'_>| {
        let meaning = keys.meaning(raw.heading());
        meaning.is_some_and(|meaning| meaning.field.identifies())
    };
    let mut columns: Vec<u32> = cells
        .filter(|(column, raw)| *column != labels && identifies(raw))
        .map(|(column, _)| *column)
        .collect();
    columns.sort_unstable();
    columns.dedup();
    columns
}

/// Whether a label stands for a row below it too, which gives another commune's figure; `naming` are
/// the columns that are known to say whose a row is.
pub(super) fn goes_on(
    above: &GridRow<'_>,
    row: &GridRow<'_>,
    (labels, naming): (u32, &[u32]),
) -> bool {
    let is_commune = |raw: &Raw<'_>| names_a_commune(raw.heading());
    let communes = |row: &GridRow<'_>| {
        let cells = row.cells.iter().filter(|(_, raw)| is_commune(raw));
        cells.map(|(column, _)| *column).collect::<Vec<u32>>()
    };
    let of_another = || {
        let mut both = naming.iter().filter_map(|column| {
            let pair = (above.cell(*column)?, row.cell(*column)?);
            Some(said(pair.0) != said(pair.1))
        });
        both.any(|differ| differ)
    };
    row.cell(labels).is_none()
        && above.last.saturating_add(1) == row.number
        && row.cells.iter().any(|(_, raw)| is_figure(raw))
        && (of_another() || communes(row).len() == 1 && communes(row) == communes(above))
}

/// Whether a row gives a figure of what a cell of its own names.
fn is_named(row: &GridRow<'_>, naming: &[u32]) -> bool {
    row.cells.iter().any(|(_, raw)| is_figure(raw))
        && naming.iter().any(|column| row.cell(*column).is_some())
}

/// Whether a row above a form names its commune: titles have few cells.
fn titles_a_commune(row: &GridRow<'_>) -> bool {
    const MOST_CELLS: usize = 6;
    row.cells.len() <= MOST_CELLS && Title::of(row).commune.is_some()
}

/// Whether a row gives several communes their names or codes: `Tên xã | An Bình | Cẩm Sơn`.
fn names_several(row: &GridRow<'_>, labels: u32) -> bool {
    let right = row.cells.iter().filter(|(column, _)| *column > labels);
    let names = right.filter(|(_, raw)| {
        let text = said(raw);
        looks_like_a_name(&text) || is_code(&text)
    });
    names.count() > 1
}

/// The one field that a row names, and in which column; none of a row that names several, as headings
/// do. A unit is none, though an indicator may be called the same.
fn label<'r>(
    keys: &Keys,
    row: &'r GridRow<'_>,
    known: &mut HashMap<&'r str, Option<Field>>,
) -> Option<(u32, Field)> {
    let labels = row
        .cells
        .iter()
        .filter_map(|(column, raw): &'r (u32, Raw<'_>)| {
            let text = raw.heading();
            if !text.contains(char::is_alphabetic) {
                return None;
            }
            // Words such as `không` come again and again.
            let field = *known.entry(text).or_insert_with(|| {
                let field = keys.named_by(text)?;
                let counts = field.is_data() || field.identifies();
                // A name of the standard's own is none.
                let is_unit = keys.names_a_unit(text) && !text.contains('_');
                (counts && !is_unit).then_some(field)
            });
            Some((*column, field?))
        });
    let mut identity = None;
    let mut data = None;
    for (column, field) in labels {
        if field.is_data() && data.replace((column, field)).is_some() {
            return None;
        }
        identity.get_or_insert((column, field));
    }
    // An answer may be the name of a field too: `Loại đơn vị | xã`.
    data.or(identity)
}
