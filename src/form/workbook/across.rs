//! The sheet to fill in for several units: a row each.

use rust_xlsxwriter::{IgnoreError, Worksheet, XlsxError};

use super::look::Looks;
use super::rule::{Cell, Lists, letters};
use super::{fit, page, put};
use crate::data::issued;
use crate::form::{Answer, Column, Field, Form};
use crate::l10n::Texts;
use crate::model::IndicatorId;

/// So many rows are ready where nobody named the units, and beyond those that are named.
const READY: usize = 200;
const SPARE: usize = 20;

/// Above the rows: the title, its line, the year, how it is filled in, the ids, the items, the headings.
const YEAR: u32 = 2;
const HOW: u32 = 3;
const IDS: u32 = 4;
const ITEMS: u32 = 5;
const HEADINGS: u32 = 6;
const FIRST: u32 = 7;

/// The column of the identity, that of running numbers, and the first of the form's.
const IDENTITY: u16 = 0;
const NUMBER: u16 = 1;
const FORM: u16 = 2;

/// So small, in per cent, a row of a form is printed: on several pages, each with the names.
const SCALE: u16 = 75;

pub(super) fn fill(
    form: &Form,
    texts: &Texts,
    looks: &Looks,
    lists: &Lists,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let rows = match form.units.len() {
        0 => READY,
        some => some + SPARE,
    };
    let last_row = u32::try_from(rows).map_or(u32::MAX, |rows| FIRST + rows - 1);
    let count = u16::try_from(form.columns.len()).unwrap_or(u16::MAX);
    let last_column = FORM.saturating_add(count).saturating_sub(1);
    heads(form, texts, looks, sheet)?;
    sheet.set_column_hidden(IDENTITY)?;
    sheet.set_column_width(NUMBER, 5)?;
    for (place, (column, asked)) in (FORM..).zip(&form.columns).enumerate() {
        sheet.set_column_width(column, width(asked))?;
        let format = looks.of(asked);
        for (row, unit) in (FIRST..=last_row).zip(units(form)) {
            match unit.and_then(|unit| asked.value(unit)) {
                Some(text) => put(sheet, (row, column), text, format)?,
                None => {
                    sheet.write_blank(row, column, format)?;
                }
            }
        }
        let figure = |id: IndicatorId| place_of(form, id, asked).map(address);
        let cell = Cell {
            place,
            column: asked,
            at: format!("{}{}", letters(column), FIRST + 1),
            figure: &figure,
            is_used: Some(is_used(form)),
        };
        if let Some(rule) = cell.validation(lists, texts)? {
            sheet.add_data_validation(FIRST, column, last_row, column, &rule)?;
        }
        for colour in cell.colours(lists, looks) {
            sheet.add_conditional_format(FIRST, column, last_row, column, &colour)?;
        }
    }
    for (number, (row, unit)) in (1u32..).zip((FIRST..=last_row).zip(units(form))) {
        match unit {
            Some(_) => sheet.write_number_with_format(row, NUMBER, number, &looks.count)?,
            None => sheet.write_blank(row, NUMBER, &looks.count)?,
        };
    }
    // Codes are texts of digits.
    let codes = IgnoreError::NumberStoredAsText;
    sheet.ignore_error_range(FIRST, FORM, last_row, FORM, codes)?;
    sheet.autofilter(HEADINGS, NUMBER, last_row, last_column)?;
    // What a unit is called stays in sight.
    sheet.set_freeze_panes(FIRST, FORM + 2)?;
    sheet.set_selection(FIRST, FORM, FIRST, FORM)?;
    page(sheet, texts);
    sheet.set_print_scale(SCALE);
    sheet.set_repeat_rows(ITEMS, HEADINGS)?;
    sheet.set_repeat_columns(NUMBER, FORM + 1)?;
    Ok(())
}

/// The units that are filled in, and then none.
fn units(form: &Form) -> impl Iterator<Item = Option<&crate::data::Identity>> {
    form.units.iter().map(Some).chain(std::iter::repeat(None))
}

fn heads(
    form: &Form,
    texts: &Texts,
    looks: &Looks,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    put(sheet, (0, NUMBER), &form.title, &looks.title)?;
    put(sheet, (1, NUMBER), &form.text, &looks.plain)?;
    put(
        sheet,
        (YEAR, FORM),
        &texts.get("form-year"),
        &looks.question,
    )?;
    sheet.write_blank(YEAR, FORM + 1, &looks.answer)?;
    put(sheet, (HOW, NUMBER), &texts.get("form-how"), &looks.plain)?;
    sheet.write_string(IDS, IDENTITY, form.identity.to_string())?;
    sheet.set_row_hidden(IDS)?;
    sheet.write_string(HEADINGS, IDENTITY, issued::HEADINGS)?;
    put(
        sheet,
        (HEADINGS, NUMBER),
        &texts.get("form-number"),
        &looks.head,
    )?;
    let headings = form
        .columns
        .iter()
        .map(|asked| (asked.heading.as_str(), width(asked)));
    fit(sheet, HEADINGS, headings)?;
    for (column, asked) in (FORM..).zip(&form.columns) {
        sheet.write_string(IDS, column, &asked.id)?;
        let items = if asked.is_scored() {
            asked.named_items(texts)
        } else {
            String::new()
        };
        if !items.is_empty() {
            put(sheet, (ITEMS, column), &items, &looks.items)?;
        }
        put(sheet, (HEADINGS, column), &asked.heading, &looks.head)?;
    }
    Ok(())
}

/// Where a figure of the same period as a column's stands.
fn place_of(form: &Form, id: IndicatorId, asked: &Column) -> Option<u16> {
    let wanted = match asked.field {
        Field::Previous(_) => Field::Previous(id),
        _ => Field::Indicator(id),
    };
    let place = form
        .columns
        .iter()
        .position(|column| column.field == wanted)?;
    u16::try_from(place).ok()?.checked_add(FORM)
}

/// The cell of a column in the first row, the same column from wherever it is looked at.
fn address(column: u16) -> String {
    format!("${}{}", letters(column), FIRST + 1)
}

/// Whether a code or a name stands in a row.
fn is_used(form: &Form) -> String {
    let who = form.columns.iter().zip(FORM..);
    let who = who.filter(|(column, _)| matches!(column.field, Field::Code | Field::Name));
    let cells: Vec<String> = who.map(|(_, column)| address(column)).collect();
    format!("LEN({})>0", cells.join("&"))
}

/// How wide a column is, in characters.
fn width(column: &Column) -> u16 {
    match (column.field, &column.answer) {
        (Field::Code, _) => 9,
        (Field::Name, _) => 26,
        (_, Answer::Text) => 18,
        (_, Answer::Words(_)) => 13,
        _ => 14,
    }
}
