//! The sheet to fill in for one unit: a figure a row, that of the previous period beside it.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Looks;
use super::rule::{Cell, Lists, letters};
use super::{fit, page, put};
use crate::data::issued::key;
use crate::form::{Column, Field, Form};
use crate::l10n::Texts;
use crate::model::IndicatorId;

/// Above the rows: the title, its line, the year, how it is filled in, the headings.
const YEAR: u32 = 2;
const HOW: u32 = 3;
const HEADINGS: u32 = 4;
const FIRST: u32 = 5;

/// The columns.
const IDENTITY: u16 = 0;
const LABEL: u16 = 1;
const UNIT: u16 = 2;
const ITEMS: u16 = 3;
const VALUE: u16 = 4;
const PREVIOUS: u16 = 5;

/// How wide the labels are, in characters.
const WIDE: u16 = 60;

/// A column of the form, and its place.
type Asked<'f> = (usize, &'f Column);

/// The rows of a form: what each asks now, and of the previous period.
struct Rows<'f> {
    list: Vec<(Asked<'f>, Option<Asked<'f>>)>,
    has_previous: bool,
}

impl<'f> Rows<'f> {
    fn of(form: &'f Form) -> Self {
        let columns = || form.columns.iter().enumerate();
        let is_row = |field| !matches!(field, Field::Previous(_) | Field::Remark);
        let rows = columns().filter(|(_, column)| is_row(column.field));
        let list: Vec<_> = rows
            .map(|(place, column)| {
                let previous = match column.field {
                    Field::Indicator(id) => {
                        columns().find(|(_, other)| other.field == Field::Previous(id))
                    }
                    _ => None,
                };
                ((place, column), previous)
            })
            .collect();
        let has_previous = list.iter().any(|(_, previous)| previous.is_some());
        Self { list, has_previous }
    }

    /// The row of a figure.
    fn row(&self, id: IndicatorId) -> Option<u32> {
        let mut rows = (FIRST..).zip(&self.list);
        let found = rows.find(|(_, ((_, column), _))| column.field == Field::Indicator(id));
        found.map(|(row, _)| row)
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
    let remark = if rows.has_previous {
        PREVIOUS + 1
    } else {
        PREVIOUS
    };
    heads(form, texts, looks, (rows.has_previous, remark), sheet)?;
    for (column, width) in [
        (LABEL, WIDE),
        (UNIT, 14),
        (ITEMS, 14),
        (VALUE, 18),
        (remark, 30),
    ] {
        sheet.set_column_width(column, width)?;
    }
    if rows.has_previous {
        sheet.set_column_width(PREVIOUS, 18)?;
    }
    sheet.set_column_hidden(IDENTITY)?;
    for (row, ((place, column), previous)) in (FIRST..).zip(&rows.list) {
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
        let unit = form.units.first().and_then(|unit| column.value(unit));
        match unit {
            Some(text) => {
                put(sheet, (row, VALUE), text, looks.of(column))?;
            }
            None => {
                sheet.write_blank(row, VALUE, looks.of(column))?;
            }
        }
        sheet.write_blank(row, remark, &looks.text)?;
        rule(
            (row, VALUE),
            (*place, column),
            &rows,
            (lists, texts, looks),
            sheet,
        )?;
        if let Some((place, column)) = previous {
            sheet.write_blank(row, PREVIOUS, looks.of(column))?;
            rule(
                (row, PREVIOUS),
                (*place, column),
                &rows,
                (lists, texts, looks),
                sheet,
            )?;
        } else if rows.has_previous {
            sheet.write_blank(row, PREVIOUS, &looks.text)?;
        }
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
    (has_previous, remark): (bool, u16),
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
    sheet.write_string(HEADINGS, IDENTITY, form.identity.to_string())?;
    let mut head = |column: u16, text: String| put(sheet, (HEADINGS, column), &text, &looks.head);
    head(LABEL, texts.get("form-label"))?;
    head(UNIT, texts.get("form-unit"))?;
    head(ITEMS, texts.get("form-serves"))?;
    head(VALUE, texts.get("form-value"))?;
    if has_previous {
        head(PREVIOUS, key::previous("").trim().to_owned())?;
    }
    head(remark, texts.get("form-remark"))
}
