//! Forms with an indicator a row: of one commune, or with a column for each.

use std::collections::BTreeMap;
use std::ops::Range;

use super::columns::is_figure;
use super::{Sheet, from_title};
use crate::data::account::Kind;
use crate::data::evidence::{looks_like_a_name, names_a_total};
use crate::data::grid::{Grid, GridRow};
use crate::data::identity::Found;
use crate::data::keys::{Keys, is_previous, is_year};
use crate::data::raw::{Cell, Field, Lost, Raw};
use crate::data::record::Given;
use crate::data::rows::{About, Rows, Table};
use crate::data::unit_name::{self, Level};
use crate::diagnostic::{Code, Diagnostic};
use crate::names;
use crate::source::{Position, Sources};

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

/// Headings of a column of figures.
const VALUES: [&str; 18] = [
    "số liệu",
    "kết quả",
    "giá trị",
    "thực hiện",
    "kết quả thực hiện",
    "số lượng",
    "kỳ này",
    "số báo cáo",
    "báo cáo",
    "năm nay",
    "số liệu báo cáo",
    "số liệu thực hiện",
    "kết quả đạt được",
    "số thực hiện",
    "trả lời",
    "thực tế",
    "tổng số",
    "tổng",
];

/// Headings of columns of which nothing is read.
const OTHERS: [&str; 16] = [
    "đơn vị tính",
    "đvt",
    "đơn vị",
    "ghi chú",
    "stt",
    "tt",
    "mã",
    "mã số",
    "điểm",
    "điểm tối đa",
    "điểm chuẩn",
    "kế hoạch",
    "chỉ tiêu giao",
    "minh chứng",
    "nguồn",
    "tài liệu kiểm chứng",
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

/// A column of figures.
struct Value {
    column: u32,
    whose: Whose,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Whose {
    /// Of the commune that the form is of.
    Own,
    /// Of that commune, in the previous period.
    Previous,
    /// Of the commune of this name.
    Commune(String),
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

/// The columns of figures, and the year that headings name.
fn values(
    keys: &Keys,
    heads: &[GridRow<'_>],
    body: &[GridRow<'_>],
    labels: u32,
) -> (Vec<Value>, Option<i32>) {
    let mut columns: Vec<u32> = (body.iter())
        .flat_map(|row| row.cells.iter())
        .filter(|(column, raw)| *column > labels && may_be_value(keys, raw))
        .map(|(column, _)| *column)
        .collect();
    columns.sort_unstable();
    columns.dedup();
    let headed: Vec<(u32, String)> = columns
        .into_iter()
        .map(|column| (column, heading(heads, column)))
        .filter(|(_, text)| !is_one_of(text, &OTHERS) && !names_no_figure(text))
        .collect();
    if headed.iter().any(|(_, text)| is_commune(text)) {
        let names = headed.iter().filter(|(_, text)| {
            is_commune(text) || looks_like_a_name(text) && !is_one_of(text, &VALUES)
        });
        let whose = |(column, text): &(u32, String)| Value {
            column: *column,
            whose: Whose::Commune(text.clone()),
        };
        return (names.map(whose).collect(), None);
    }
    let years: Vec<i32> = headed.iter().filter_map(|(_, text)| year(text)).collect();
    let latest = years.iter().copied().max();
    let mut values = Vec::new();
    let mut unknown = Vec::new();
    for (column, text) in &headed {
        let whose = match year(text) {
            Some(year) if Some(year) == latest => Some(Whose::Own),
            Some(year) if latest == Some(year + 1) => Some(Whose::Previous),
            Some(_) => None,
            None if is_previous(text) || is_one_of(text, &["năm trước", "cùng kỳ"]) => {
                Some(Whose::Previous)
            }
            None if is_one_of(text, &VALUES) => Some(Whose::Own),
            None => {
                unknown.push((*column, text.clone()));
                None
            }
        };
        values.extend(whose.map(|whose| Value {
            column: *column,
            whose,
        }));
    }
    if !values.iter().any(|value| value.whose == Whose::Own) {
        let named = unknown.iter().all(|(_, text)| looks_like_a_name(text));
        match unknown.as_slice() {
            [(column, _)] => values.push(Value {
                column: *column,
                whose: Whose::Own,
            }),
            [] => {}
            several if named => values.extend(several.iter().map(|(column, text)| Value {
                column: *column,
                whose: Whose::Commune(text.clone()),
            })),
            _ => {}
        }
    }
    (values, latest)
}

/// What stands over a column, the lowest text.
fn heading(heads: &[GridRow<'_>], column: u32) -> String {
    let texts = heads.iter().rev().filter_map(|row| cell(row, column));
    let mut texts = texts.map(|raw| match raw {
        Raw::Number { value, .. } => value.normalize().to_string(),
        _ => names::tidy(raw.heading()),
    });
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

fn names_no_figure(text: &str) -> bool {
    names_a_total(text) && !is_one_of(text, &VALUES) && year(text).is_none()
}

fn is_commune(text: &str) -> bool {
    unit_name::level(text) == Some(Level::Commune)
}

fn year(text: &str) -> Option<i32> {
    let key = names::key(text);
    let prefixes = [
        "năm",
        "số liệu năm",
        "kết quả năm",
        "thực hiện năm",
        "số liệu",
        "kết quả",
        "thực hiện",
    ];
    let rest = prefixes
        .iter()
        .find_map(|word| key.strip_prefix(&names::key(word)))
        .unwrap_or(&key);
    rest.trim().parse().ok().filter(|year| is_year(*year))
}

fn is_one_of(text: &str, words: &[&str]) -> bool {
    let key = names::key(text.trim_end_matches([':', '.', ' ']));
    words.iter().any(|word| names::key(word) == key)
}

/// Whether a cell beside a label may be its figure, and not the unit in which it is counted.
fn may_be_value(keys: &Keys, raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Text(text) => is_figure(raw) || !keys.names_a_unit(text),
        Raw::Blank => false,
        _ => true,
    }
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

    /// Takes in the figures of its communes.
    pub(super) fn read(
        &self,
        sheet: &Sheet<'_>,
        about: &Table,
        commune: Option<&Given<String>>,
        sources: &Sources,
        rows: &mut Rows<'_>,
    ) {
        let grid = sheet.grid;
        let lines = |rows: &[GridRow<'_>]| Some((rows.first()?.number, rows.last()?.last));
        let heads = grid.rows.get(self.first..self.body).unwrap_or(&[]);
        if let Some(lines) = lines(heads) {
            rows.account
                .row(sheet.at.file, sheet.at.sheet, lines, Kind::Headings);
        }
        let body = grid.rows.get(self.body..self.end).unwrap_or(&[]);
        let fields: Vec<Option<Field>> = (body.iter())
            .map(|row| self.field(row, sheet.at, rows))
            .collect();
        let mut has_own = false;
        for value in &self.values {
            let of_form = matches!(value.whose, Whose::Own | Whose::Previous);
            // The columns of the form's own commune, of both periods, are taken at once.
            if of_form && std::mem::replace(&mut has_own, true) {
                continue;
            }
            let cells = self.cells(&value.whose, body, &fields, sheet.at, rows);
            let first = body.first().map_or(1, |row| row.number);
            let at = Position {
                row: first,
                column: value.column,
                ..sheet.at
            };
            let mut found = Found::read(&cells, sources);
            match &value.whose {
                Whose::Commune(name) if found.identity.name.is_none() => {
                    found.identity.name = Some(names::tidy(name));
                    found.name_at = Some(at);
                }
                _ => {}
            }
            let identity = &mut found.identity;
            if identity.name.is_none() && identity.code.is_none() {
                let Some(commune) = commune else {
                    rows.account
                        .row(at.file, at.sheet, (first, first), Kind::Doubtful);
                    rows.findings
                        .push(Diagnostic::new(Code::FormWithoutName, at));
                    continue;
                };
                identity.name = Some(commune.value.clone());
                found.name_at = Some(at);
                let note = from_title(at, &found);
                found.findings.push(note);
            }
            let about = About {
                kind: Kind::Form,
                table: Some(about),
            };
            rows.unit(at, &cells, found, about, sources);
        }
        if let Some(lines) = lines(body) {
            rows.account
                .row(sheet.at.file, sheet.at.sheet, lines, Kind::Form);
        }
        for row in grid.rows.get(self.end..).unwrap_or(&[]) {
            rows.account.row(
                sheet.at.file,
                sheet.at.sheet,
                (row.number, row.last),
                Kind::Note,
            );
        }
    }

    /// The field that a row's label names; an unknown one beside a figure is told.
    fn field(&self, row: &GridRow<'_>, table: Position, rows: &mut Rows<'_>) -> Option<Field> {
        let label = cell(row, self.labels)
            .map(Raw::heading)
            .filter(|text| !text.is_empty())?;
        let at = Position {
            row: row.number,
            column: self.labels,
            ..table
        };
        let found = rows.keys.meaning(label).map(|meaning| meaning.field);
        let has_figure = self
            .values
            .iter()
            .any(|value| cell(row, value.column).is_some_and(is_figure));
        if found.is_none() && !has_figure {
            return None;
        }
        rows.field(label, found, at)
    }

    fn cells<'a>(
        &self,
        whose: &Whose,
        body: &'a [GridRow<'_>],
        fields: &[Option<Field>],
        table: Position,
        rows: &Rows<'_>,
    ) -> Vec<Cell<'a>> {
        let mut cells: Vec<Cell<'a>> = Vec::new();
        let of_form = matches!(whose, Whose::Own | Whose::Previous);
        for value in &self.values {
            let wanted = value.whose == *whose
                || of_form && matches!(value.whose, Whose::Own | Whose::Previous);
            if !wanted {
                continue;
            }
            for (row, field) in body.iter().zip(fields) {
                let (Some(field), Some(raw)) = (field, cell(row, value.column)) else {
                    continue;
                };
                let field = match (field, &value.whose) {
                    (Field::Indicator(id), Whose::Previous) if rows.standard.compares() => {
                        Field::Previous(*id)
                    }
                    (_, Whose::Previous) => continue,
                    (field, _) => *field,
                };
                let at = Position {
                    row: row.number,
                    column: value.column,
                    ..table
                };
                match cells.iter_mut().find(|cell| cell.field == field) {
                    Some(before) => before.raw = Raw::Lost(Lost::Twice(at)),
                    None => cells.push(Cell {
                        field,
                        raw: raw.clone(),
                        at,
                    }),
                }
            }
        }
        cells
    }
}
