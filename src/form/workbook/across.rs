//! The sheet to fill in for several units: a row each.

use rust_xlsxwriter::{IgnoreError, Worksheet, XlsxError};

use super::look::Looks;
use super::rule::{Cell, Lists, letters};
use super::{fit, page, put};
use crate::data::issued;
use crate::form::{Answer, Column, Field, Form, Part};
use crate::l10n::Texts;
use crate::model::IndicatorId;

/// So many rows are ready where nobody named the units, and beyond those that are named.
const READY: usize = 200;
const SPARE: usize = 20;

/// Above the rows: the title, its line, the year, how it is filled in, the ids.
const YEAR: u32 = 2;
const HOW: u32 = 3;
const IDS: u32 = 4;

/// The rows below the ids.
#[derive(Clone, Copy)]
struct Top {
    /// Who gives the figures, where a second body verifies them.
    groups: Option<u32>,
    items: u32,
    headings: u32,
    /// The first unit.
    first: u32,
}

impl Top {
    fn of(form: &Form) -> Self {
        let groups = form.is_verified().then_some(IDS + 1);
        let items = groups.unwrap_or(IDS) + 1;
        Self {
            groups,
            items,
            headings: items + 1,
            first: items + 2,
        }
    }
}

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
    let top = Top::of(form);
    let first_row = top.first;
    let rows = match form.units.len() {
        0 => READY,
        some => some + SPARE,
    };
    let last_row = u32::try_from(rows).map_or(u32::MAX, |rows| first_row + rows - 1);
    let count = u16::try_from(form.columns.len()).unwrap_or(u16::MAX);
    let last_column = FORM.saturating_add(count).saturating_sub(1);
    heads(form, texts, looks, top, sheet)?;
    sheet.set_column_hidden(IDENTITY)?;
    sheet.set_column_width(NUMBER, 5)?;
    for (place, (column, asked)) in (FORM..).zip(&form.columns).enumerate() {
        sheet.set_column_width(column, width(asked))?;
        let format = looks.of(asked);
        for (row, unit) in (first_row..=last_row).zip(units(form)) {
            match unit.and_then(|unit| asked.value(unit)) {
                Some(text) => put(sheet, (row, column), text, format)?,
                None => {
                    sheet.write_blank(row, column, format)?;
                }
            }
        }
        let figure =
            |id: IndicatorId| place_of(form, id, asked).map(|column| address(column, first_row));
        let cell = Cell {
            place,
            column: asked,
            at: format!("{}{}", letters(column), first_row + 1),
            figure: &figure,
            is_used: Some(is_used(form, first_row)),
        };
        if let Some(rule) = cell.validation(lists, texts)? {
            sheet.add_data_validation(first_row, column, last_row, column, &rule)?;
        }
        for colour in cell.colours(lists, looks) {
            sheet.add_conditional_format(first_row, column, last_row, column, &colour)?;
        }
    }
    for (number, (row, unit)) in (1u32..).zip((first_row..=last_row).zip(units(form))) {
        match unit {
            Some(_) => sheet.write_number_with_format(row, NUMBER, number, &looks.count)?,
            None => sheet.write_blank(row, NUMBER, &looks.count)?,
        };
    }
    // Codes are texts of digits.
    let codes = IgnoreError::NumberStoredAsText;
    sheet.ignore_error_range(first_row, FORM, last_row, FORM, codes)?;
    sheet.autofilter(top.headings, NUMBER, last_row, last_column)?;
    // What a unit is called stays in sight.
    sheet.set_freeze_panes(first_row, FORM + 2)?;
    sheet.set_selection(first_row, FORM, first_row, FORM)?;
    page(sheet, texts);
    sheet.set_print_scale(SCALE);
    sheet.set_repeat_rows(top.groups.unwrap_or(top.items), top.headings)?;
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
    top: Top,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let Top {
        items: items_row,
        headings: headings_row,
        ..
    } = top;
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
    sheet.write_string(headings_row, IDENTITY, issued::HEADINGS)?;
    put(
        sheet,
        (headings_row, NUMBER),
        &texts.get("form-number"),
        &looks.head,
    )?;
    let headings = form
        .columns
        .iter()
        .map(|asked| (asked.heading.as_str(), width(asked)));
    fit(sheet, headings_row, headings)?;
    for (column, asked) in (FORM..).zip(&form.columns) {
        sheet.write_string(IDS, column, &asked.id)?;
        let items = if asked.is_scored() {
            asked.named_items(texts)
        } else {
            String::new()
        };
        if !items.is_empty() {
            put(sheet, (items_row, column), &items, &looks.items)?;
        }
        put(sheet, (headings_row, column), &asked.heading, &looks.head)?;
    }
    groups(form, texts, looks, top, sheet)
}

/// Says over the columns who gives their figures.
fn groups(
    form: &Form,
    texts: &Texts,
    looks: &Looks,
    top: Top,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    let Some(row) = top.groups else {
        return Ok(());
    };
    for (is_verified, id) in [(false, "form-group-own"), (true, "form-group-verified")] {
        let columns = (FORM..).zip(&form.columns).filter(|(_, column)| {
            let is_of_unit = column.is_scored() || column.part == Part::Evidence;
            is_of_unit && (column.part == Part::Verified) == is_verified
        });
        let columns: Vec<u16> = columns.map(|(column, _)| column).collect();
        if let (Some(first), Some(last)) = (columns.first(), columns.last())
            && first < last
        {
            sheet.merge_range(row, *first, row, *last, &texts.get(id), &looks.head)?;
        } else if let Some(only) = columns.first() {
            put(sheet, (row, *only), &texts.get(id), &looks.head)?;
        }
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
        .position(|column| column.field == wanted && column.part == asked.part)?;
    u16::try_from(place).ok()?.checked_add(FORM)
}

/// The cell of a column in the first row, the same column from wherever it is looked at.
fn address(column: u16, first: u32) -> String {
    format!("${}{}", letters(column), first + 1)
}

/// Whether a code or a name stands in a row.
fn is_used(form: &Form, first: u32) -> String {
    let who = form.columns.iter().zip(FORM..);
    let who = who.filter(|(column, _)| matches!(column.field, Field::Code | Field::Name));
    let cells: Vec<String> = who.map(|(_, column)| address(column, first)).collect();
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
