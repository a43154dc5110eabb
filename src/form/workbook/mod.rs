//! A form as a workbook: a sheet to fill in, and one that explains it.
//!
//! Its first column is hidden. There stand the form's identity and the sign of the row of headings; the ids
//! of the columns stand on a hidden row, or those of the rows in that column, so that the form is understood
//! however it is retitled, sorted or added to.

mod across;
mod down;
mod guide;
mod look;
mod rule;

use std::io::{self, Write};

use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, RowNum, Workbook, Worksheet, XlsxError,
};

use super::Form;
use crate::l10n::Texts;
use crate::spreadsheet;
use look::Looks;
use rule::Lists;

/// Writes a form for several units, one a row.
pub fn write(form: &Form, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    save(form, texts, across::fill, out)
}

/// Writes a form for one unit, a figure a row.
pub fn write_one(form: &Form, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    save(form, texts, down::fill, out)
}

/// Fills the sheet that people fill in.
type Fill = fn(&Form, &Texts, &Looks, &Lists, &mut Worksheet) -> Result<(), XlsxError>;

fn save(form: &Form, texts: &Texts, fill: Fill, out: &mut dyn Write) -> io::Result<()> {
    let make = || {
        let looks = Looks::new();
        let mut book = Workbook::new();
        // The same form is the same file, whenever it is made.
        let made = ExcelDateTime::from_ymd(2019, 1, 3)?;
        let properties = DocProperties::new()
            .set_title(spreadsheet::text([form.title.as_str()]))
            .set_creation_datetime(&made);
        book.set_properties(&properties);
        let lists = Lists::of(form, texts);
        let sheet = book.add_worksheet();
        sheet.set_name(texts.get("form-sheet"))?;
        fill(form, texts, &looks, &lists, sheet)?;
        let sheet = book.add_worksheet();
        sheet.set_name(texts.get("form-guide-sheet"))?;
        guide::fill(form, texts, &looks, &lists, sheet)?;
        for (name, place) in lists.names() {
            book.define_name(name, &place)?;
        }
        book.save_to_buffer()
    };
    let bytes = make().map_err(io::Error::other)?;
    out.write_all(&bytes)
}

/// How a sheet is printed, with the numbers of its pages.
fn page(sheet: &mut Worksheet, texts: &Texts) {
    spreadsheet::page(sheet).set_footer(texts.get("form-footer"));
}

/// Writes a text that is nothing but text.
fn put(
    sheet: &mut Worksheet,
    (row, column): (RowNum, ColNum),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let text = spreadsheet::text(text.lines());
    sheet.write_string_with_format(row, column, text, format)?;
    Ok(())
}

/// Makes a row as high as texts need in columns of such widths.
fn fit<'t>(
    sheet: &mut Worksheet,
    row: RowNum,
    cells: impl IntoIterator<Item = (&'t str, u16)>,
) -> Result<(), XlsxError> {
    let lines = cells
        .into_iter()
        .map(|(text, width)| spreadsheet::lines(text, width));
    spreadsheet::set_lines(sheet, row, lines.max().unwrap_or(1))
}
