//! The sheet to fill in for one unit: a figure a row; beside it its evidence, what a second body verifies, and
//! the same of the previous period, where these are asked.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Looks;
use super::rule::{Cell, Lists, letters};
use super::{fit, page, put};
use crate::data::issued::{self, key};
use crate::form::{Column, Field, Form, Part};
use crate::l10n::Texts;
use crate::model::IndicatorId;

/// Above the rows: the title, its line, the year, how it is filled in, the ids of the columns, the headings.
const YEAR: u32 = 2;
const HOW: u32 = 3;
const IDS: u32 = 4;
const HEADINGS: u32 = 5;
const FIRST: u32 = 6;

/// The columns.
const IDENTITY: u16 = 0;
const LABEL: u16 = 1;
const UNIT: u16 = 2;
const ITEMS: u16 = 3;
const VALUE: u16 = 4;

/// How wide the labels are, in characters.
const WIDE: u16 = 60;

/// A column of the form, and its place.
type Asked<'f> = (usize, &'f Column);

/// The columns beside the labels in which something is asked, in their order: what of a figure, and whether that
/// of the previous period.
const BESIDE: [(Part, bool); 6] = [
    (Part::Own, false),
    (Part::Evidence, false),
    (Part::Verified, false),
    (Part::Own, true),
    (Part::Evidence, true),
    (Part::Verified, true),
];

/// The rows of a form: what each asks, column by column.
struct Rows<'f> {
    /// Those of the columns in which anything is asked.
    beside: Vec<(Part, bool)>,
    /// The first of each row is what the unit reports of this period.
    list: Vec<(&'f Column, Vec<Option<Asked<'f>>>)>,
}

impl<'f> Rows<'f> {
    fn of(form: &'f Form) -> Self {
        let columns = || form.columns.iter().enumerate();
        let find = |own: &Column, (part, is_previous): (Part, bool)| {
            let field = match (own.field, is_previous) {
                (field, false) => Some(field),
                (Field::Indicator(id), true) => Some(Field::Previous(id)),
                _ => None,
            };
            columns().find(|(_, other)| Some(other.field) == field && other.part == part)
        };
        let is_row = |column: &Column| {
            !matches!(column.field, Field::Previous(_) | Field::Remark) && column.part == Part::Own
        };
        let rows = || form.columns.iter().filter(|column| is_row(column));
        let mut beside = BESIDE.to_vec();
        beside.retain(|kind| rows().any(|own| find(own, *kind).is_some()));
        let list = rows().map(|own| {
            let asked = beside.iter().map(|kind| find(own, *kind));
            (own, asked.collect())
        });
        Self {
            list: list.collect(),
            beside,
        }
    }

    /// The row of a figure.
    fn row(&self, id: IndicatorId) -> Option<u32> {
        let mut rows = (FIRST..).zip(&self.list);
        let found = rows.find(|(_, (column, _))| column.field == Field::Indicator(id));
        found.map(|(row, _)| row)
    }

    /// The column of remarks, behind all others.
    fn remark(&self) -> u16 {
        let count = u16::try_from(self.beside.len()).unwrap_or(u16::MAX);
        VALUE.saturating_add(count)
    }
}

pub(super) fn fill(
    form: &Form,
    texts: &Texts,
    looks: &Looks,
    lists: &Lists,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let rows = Rows::of(form);
    let remark = rows.remark();
    heads(form, texts, looks, &rows, sheet)?;
    for (column, width) in [(LABEL, WIDE), (UNIT, 14), (ITEMS, 14), (remark, 30)] {
        sheet.set_column_width(column, width)?;
    }
    for (column, (part, _)) in (VALUE..).zip(&rows.beside) {
        let width = if *part == Part::Evidence { 30 } else { 18 };
        sheet.set_column_width(column, width)?;
    }
    sheet.set_column_hidden(IDENTITY)?;
    sheet.set_row_hidden(IDS)?;
    for (row, (column, asked)) in (FIRST..).zip(&rows.list) {
        sheet.write_string(row, IDENTITY, &column.id)?;
        put(sheet, (row, LABEL), &column.label, &looks.text)?;
        fit(sheet, row, [(column.label.as_str(), WIDE)])?;
        put(sheet, (row, UNIT), &column.unit, &looks.word)?;
        let of = if column.is_scored() {
            column.named_items(texts)
        } else {
            String::new()
        };
        put(sheet, (row, ITEMS), &of, &looks.items)?;
        for (at, asked) in (VALUE..).zip(asked) {
            let Some((place, asked)) = *asked else {
                sheet.write_blank(row, at, &looks.text)?;
                continue;
            };
            let unit = form.units.first().filter(|_| at == VALUE);
            match unit.and_then(|unit| asked.value(unit)) {
                Some(text) => put(sheet, (row, at), text, looks.of(asked))?,
                None => {
                    sheet.write_blank(row, at, looks.of(asked))?;
                }
            }
            rule(
                (row, at),
                (place, asked),
                &rows,
                (lists, texts, looks),
                sheet,
            )?;
        }
        sheet.write_blank(row, remark, &looks.text)?;
    }
    sheet.set_freeze_panes(FIRST, LABEL + 1)?;
    sheet.set_selection(FIRST, VALUE, FIRST, VALUE)?;
    page(sheet, texts);
    sheet.set_portrait();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEADINGS, HEADINGS)?;
    Ok(())
}

/// What a cell takes, and when it is coloured.
fn rule(
    (row, column): (u32, u16),
    (place, asked): (usize, &Column),
    rows: &Rows<'_>,
    (lists, texts, looks): (&Lists, &Texts, &Looks),
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let address = |row: u32| format!("${}${}", letters(column), row + 1);
    let figure = |id: IndicatorId| rows.row(id).map(address);
    let cell = Cell {
        place,
        column: asked,
        at: address(row),
        figure: &figure,
        is_used: None,
    };
    if let Some(rule) = cell.validation(lists, texts)? {
        sheet.add_data_validation(row, column, row, column, &rule)?;
    }
    for colour in cell.colours(lists, looks) {
        sheet.add_conditional_format(row, column, row, column, &colour)?;
    }
    Ok(())
}

fn heads(
    form: &Form,
    texts: &Texts,
    looks: &Looks,
    rows: &Rows<'_>,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    put(sheet, (0, LABEL), &form.title, &looks.title)?;
    put(sheet, (1, LABEL), &form.text, &looks.plain)?;
    put(
        sheet,
        (YEAR, LABEL),
        &texts.get("form-year"),
        &looks.question,
    )?;
    sheet.write_blank(YEAR, UNIT, &looks.answer)?;
    put(
        sheet,
        (HOW, LABEL),
        &texts.get("form-how-one"),
        &looks.plain,
    )?;
    sheet.write_string(IDS, IDENTITY, form.identity.to_string())?;
    sheet.write_string(HEADINGS, IDENTITY, issued::HEADINGS)?;
    let mut head = |column: u16, id: &str, text: &str| {
        sheet.write_string(IDS, column, id)?;
        put(sheet, (HEADINGS, column), text, &looks.head)
    };
    head(LABEL, key::FIGURE, &texts.get("form-label"))?;
    head(UNIT, key::UNIT, &texts.get("form-unit"))?;
    // Of what it says nothing is read.
    head(ITEMS, key::REMARK, &texts.get("form-serves"))?;
    for (column, (part, is_previous)) in (VALUE..).zip(&rows.beside) {
        let (id, text) = match part {
            Part::Own if form.is_verified() => (key::SELF_REPORTED, texts.get("form-group-own")),
            Part::Own => (key::VALUE, texts.get("form-value")),
            Part::Evidence => (key::EVIDENCE, texts.get("form-evidence")),
            Part::Verified => (key::VERIFIED, texts.get("form-group-verified")),
        };
        let (id, text) = match (part, is_previous) {
            (_, false) => (id.to_owned(), text),
            (Part::Own, true) if !form.is_verified() => {
                let previous = key::previous("").trim().to_owned();
                (previous.clone(), previous)
            }
            (_, true) => (key::previous(id), key::previous(&text)),
        };
        head(column, &id, &text)?;
    }
    head(rows.remark(), key::REMARK, &texts.get("form-remark"))
}
