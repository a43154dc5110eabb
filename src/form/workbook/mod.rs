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

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::Form;
use crate::l10n::Texts;
use look::Looks;
use rule::Lists;

/// A page of paper, as workbooks number its sizes: A4.
const A4: u8 = 9;

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
            .set_title(&form.title)
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

/// How a sheet is printed: on A4.
fn page(sheet: &mut Worksheet, texts: &Texts) {
    sheet.set_landscape();
    sheet.set_paper_size(A4);
    sheet.set_footer(texts.get("form-footer"));
}

/// How high a row must be for texts in columns of such widths, in points: nothing makes it so by itself until
/// somebody types there.
fn height<'t>(cells: impl IntoIterator<Item = (&'t str, u16)>) -> u32 {
    /// What a line takes.
    const LINE: u32 = 16;
    let lines = |(text, width): (&str, u16)| {
        let of_line = |line: &str| {
            line.chars()
                .count()
                .div_ceil(usize::from(width.max(1)))
                .max(1)
        };
        text.lines().map(of_line).sum::<usize>()
    };
    let most = cells.into_iter().map(lines).max().unwrap_or(1);
    u32::try_from(most).map_or(LINE, |most| most.max(1).saturating_mul(LINE))
}
