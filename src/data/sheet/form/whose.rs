//! Whose each row of a form is, where columns beside the labels say it: `Tên xã | Chỉ tiêu | Giá
//! trị`, a row for each figure of each commune.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::blocks::goes_on;
use super::over::is_code;
use crate::data::evidence::{looks_like_a_name, names_a_commune};
use crate::data::grid::{Grid, GridRow, Merge};
use crate::data::keys::Keys;
use crate::data::raw::{Cell, Field, Raw};
use crate::data::sheet::answers;
use crate::data::sheet::look::said;
use crate::data::unit_name;
use crate::names;
use crate::source::Position;

/// The columns that say whose a row is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Whose {
    columns: Vec<(u32, Field)>,
}

/// The rows of one commune.
#[derive(Debug, Default)]
pub(super) struct Group<'a> {
    /// Their places in the form, and what each names.
    pub(super) rows: Vec<(&'a GridRow<'a>, Field)>,
    /// What they say of the commune.
    pub(super) cells: Vec<Cell<'a>>,
}

impl Whose {
    /// The columns of a form, by what heads them and by what stands in them; none where they do
    /// not tell one commune from another.
    pub(super) fn of(
        keys: &Keys,
        texts: &BTreeMap<u32, Vec<String>>,
        body: &[GridRow<'_>],
        labels: u32,
    ) -> Option<Self> {
        let said_of = |column: u32| {
            let cells = body.iter().filter_map(move |row| row.cell(column));
            cells.map(said).filter(|text| !text.is_empty())
        };
        let naming: Vec<u32> = texts
            .iter()
            .filter(|(column, texts)| **column != labels && identifies(keys, texts))
            .map(|(column, _)| *column)
            .collect();
        let mut met = HashSet::new();
        // A label comes again, or stands for rows below it.
        let labels_come_again = said_of(labels).any(|text| !met.insert(names::key(&text)))
            || body
                .windows(2)
                .any(|pair| matches!(pair, [above, row] if goes_on(above, row, (labels, &naming))));
        let mut whose = Self::default();
        for (column, texts) in texts.iter().filter(|(column, _)| **column != labels) {
            let Some(text) = texts.last() else { continue };
            let Some(field) = keys.meaning(text).map(|meaning| meaning.field) else {
                continue;
            };
            let all = || said_of(*column);
            let most = |is: &dyn Fn(&str) -> bool| {
                let count = all().filter(|text| is(text)).count();
                count > 0 && count * 2 > all().count()
            };
            let fits = match field {
                // Offices answer for an indicator each: `Trạm Y Tế`.
                Field::Name => {
                    most(&names_a_commune)
                        || labels_come_again && most(&|text| names_a_unit(keys, text))
                }
                // `Mã số` may number the indicators.
                Field::Code => {
                    all().all(|text| is_code(&text))
                        || names::key(text).contains(' ') && {
                            let short = [names::key("mã số"), names::key("mã chỉ tiêu")];
                            !short.contains(&names::key(text))
                        }
                }
                Field::District | Field::Province | Field::Period | Field::Attribute(_) => true,
                _ => false,
            };
            let is_first = whose.columns.iter().all(|(_, known)| *known != field);
            if fits && is_first {
                whose.columns.push((*column, field));
            }
        }
        if !whose.identifies() {
            let mut columns: Vec<u32> = body
                .iter()
                .flat_map(|row| row.cells.iter().map(|(column, _)| *column))
                .filter(|column| *column != labels && !texts.contains_key(column))
                .collect();
            columns.sort_unstable();
            columns.dedup();
            let is_of_communes = |column: &u32| {
                let communes = said_of(*column)
                    .filter(|text| names_a_commune(text))
                    .count();
                communes * 2 > body.len()
            };
            let by_content = columns.into_iter().find(is_of_communes)?;
            whose.columns.push((by_content, Field::Name));
        }
        Some(whose)
    }

    fn identifies(&self) -> bool {
        self.columns.iter().any(|(_, field)| field.identifies())
    }

    /// The columns that name the commune.
    pub(super) fn naming(&self) -> Vec<u32> {
        let columns = self.columns.iter();
        let naming = columns.filter(|(_, field)| field.identifies());
        naming.map(|(column, _)| *column).collect()
    }

    /// The column of the time.
    pub(super) fn of_time(&self) -> Option<u32> {
        let mut columns = self.columns.iter();
        let column = columns.find(|(_, field)| *field == Field::Period)?;
        Some(column.0)
    }

    /// The same without the column of the time, which the rows are told apart by already.
    pub(super) fn without_time(&self) -> Self {
        let mut own = self.clone();
        own.columns.retain(|(_, field)| *field != Field::Period);
        own
    }

    /// Whether a column is one of them.
    pub(super) fn has(&self, wanted: u32) -> bool {
        self.columns.iter().any(|(column, _)| *column == wanted)
    }

    /// The cells of a row, or of what is merged over it, that say whose it is.
    fn cells<'a>(
        &self,
        grid: &'a Grid<'_>,
        body: &'a [GridRow<'a>],
        row: &'a GridRow<'a>,
        table: Position,
    ) -> Vec<Cell<'a>> {
        let cells = self.columns.iter().filter_map(|(column, field)| {
            let merge = Merge::over_row(&grid.merges, row.number, *column);
            let from = merge.and_then(|merge| {
                let place = body.binary_search_by_key(&merge.first_row, |row| row.number);
                body.get(place.ok()?)
            });
            let from = from.unwrap_or(row);
            Some(Cell {
                field: *field,
                raw: from.cell(*column)?.clone(),
                at: Position {
                    row: from.number,
                    column: *column,
                    ..table
                },
            })
        });
        cells.collect()
    }

    /// The rows of each commune, in the order in which they are met; and rows of which nothing says
    /// whose they are. `fields` is what each row names.
    pub(super) fn groups<'a>(
        &self,
        grid: &'a Grid<'_>,
        body: &'a [GridRow<'a>],
        fields: &[Option<Field>],
        table: Position,
    ) -> (Vec<Group<'a>>, Vec<&'a GridRow<'a>>) {
        let cells: Vec<Vec<Cell<'a>>> = (body.iter())
            .map(|row| self.cells(grid, body, row, table))
            .collect();
        let once = are_named_once(&cells);
        let mut groups: Vec<Group<'a>> = Vec::new();
        let mut known: HashMap<Vec<String>, usize> = HashMap::new();
        let mut of_none = Vec::new();
        let mut last: Option<usize> = None;
        let mut given: HashSet<(usize, Field)> = HashSet::new();
        for ((row, field), cells) in body.iter().zip(fields).zip(cells) {
            let named = cells
                .iter()
                .any(|cell| cell.field.identifies() && !cell.raw.is_blank());
            let group = if named {
                let group = *known.entry(identity(&cells)).or_insert_with(|| {
                    groups.push(Group::default());
                    groups.len() - 1
                });
                if let Some(group) = groups.get_mut(group) {
                    merge(&mut group.cells, cells);
                }
                last = Some(group);
                Some(group)
            } else {
                // A name that is written once stands for the rows below it, too.
                last.filter(|last| once && field.is_none_or(|f| !given.contains(&(*last, f))))
            };
            let Some(field) = *field else { continue };
            match group.and_then(|at| Some((at, groups.get_mut(at)?))) {
                Some((at, group)) => {
                    given.insert((at, field));
                    group.rows.push((row, field));
                }
                None => of_none.push(row),
            }
        }
        groups.retain(|group| !group.rows.is_empty());
        (groups, of_none)
    }
}

/// Whether a text may be a commune's name rather than a unit of measure.
fn names_a_unit(keys: &Keys, text: &str) -> bool {
    unit_name::level(text).is_some() || looks_like_a_name(text) && !keys.names_a_unit(text)
}

/// Whether what stands over a column heads names or codes.
fn identifies(keys: &Keys, texts: &[String]) -> bool {
    let meaning = texts.last().and_then(|text| keys.meaning(text));
    meaning.is_some_and(|meaning| meaning.field.identifies())
}

/// Whether rows name their commune only where it changes: never twice in succession.
fn are_named_once(cells: &[Vec<Cell<'_>>]) -> bool {
    let identities: Vec<Vec<String>> = cells.iter().map(|cells| identity(cells)).collect();
    identities.windows(2).all(|pair| match pair {
        [one, other] => one.is_empty() || one != other,
        _ => true,
    })
}

/// Who cells say a row is about; empty where they do not say it.
fn identity(cells: &[Cell<'_>]) -> Vec<String> {
    let telling = |cell: &&Cell<'_>| {
        let field = cell.field;
        field.identifies() || matches!(field, Field::District | Field::Province | Field::Period)
    };
    let named = cells.iter().any(|cell| cell.field.identifies());
    let texts = cells
        .iter()
        .filter(telling)
        .map(|cell| names::key(&said(&cell.raw)));
    if named { texts.collect() } else { Vec::new() }
}

/// Takes in what another row says of a commune. Where two say different things neither is believed.
fn merge<'a>(own: &mut Vec<Cell<'a>>, more: Vec<Cell<'a>>) {
    let same = |one: &Raw<'_>, other: &Raw<'_>| {
        one == other || names::key(&said(one)) == names::key(&said(other))
    };
    for cell in more {
        let before = own.iter().find(|before| before.field == cell.field);
        match before {
            Some(before) if same(&before.raw, &cell.raw) || !cell.field.is_data() => {}
            _ => answers::take(own, cell),
        }
    }
}
