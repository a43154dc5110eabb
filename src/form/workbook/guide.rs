//! The sheet that explains a form.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Looks;
use super::rule::Lists;
use super::{fit, page, put};
use crate::data::issued;
use crate::form::Form;
use crate::l10n::Texts;

/// The column of its sign.
const SIGN: u16 = 0;

/// Its columns: their headings and widths in characters.
const COLUMNS: [(&str, u16); 7] = [
    ("form-label", 38),
    ("form-unit", 12),
    ("form-written", 36),
    ("form-example", 12),
    ("form-used-for", 48),
    ("form-source", 28),
    ("form-key", 26),
];

pub(super) fn fill(
    form: &Form,
    texts: &Texts,
    looks: &Looks,
    lists: &Lists,
    sheet: &mut Worksheet,
) -> Result<(), XlsxError> {
    sheet.write_string(0, SIGN, issued::GUIDE)?;
    sheet.set_column_hidden(SIGN)?;
    put(sheet, (0, 1), &form.title, &looks.title)?;
    put(sheet, (1, 1), &form.text, &looks.plain)?;
    let mut row = 2;
    for line in texts.get("form-instructions").lines() {
        put(sheet, (row, 1), line, &looks.plain)?;
        row += 1;
    }
    let headings = row + 1;
    for (column, (heading, width)) in (1..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        put(sheet, (headings, column), &texts.get(heading), &looks.head)?;
    }
    for (row, explained) in (headings + 1..).zip(&form.explained) {
        let cells = [
            &explained.label,
            &explained.unit,
            &explained.how,
            &explained.example,
            &explained.items,
            &explained.source,
            &explained.id,
        ];
        for (column, text) in (1..).zip(cells) {
            put(sheet, (row, column), text, &looks.fixed)?;
        }
        let widths = COLUMNS.map(|(_, width)| width);
        fit(
            sheet,
            row,
            cells.map(String::as_str).into_iter().zip(widths),
        )?;
    }
    for (column, (_, words)) in (Lists::COLUMN..).zip(&lists.words) {
        for (row, word) in (0..).zip(words) {
            sheet.write_string(row, column, word)?;
        }
        sheet.set_column_hidden(column)?;
    }
    sheet.set_freeze_panes(headings + 1, 2)?;
    page(sheet, texts);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(headings, headings)?;
    Ok(())
}
