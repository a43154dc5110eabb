//! How cells look and are written.

use rust_xlsxwriter::{
    ColNum, Color, Format, FormatAlign, FormatBorder, RowNum, Worksheet, XlsxError,
};

use super::value;
use crate::number::format_date;
use crate::report::commune::{Cell, plain, range};
use crate::spreadsheet::{self, set_lines};

const HEAD: Color = Color::RGB(0x00D9_E5F1);
const LINES: Color = Color::RGB(0x00BF_C7CF);

/// How cells look.
pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) label: Format,
    pub(super) head: Format,
    text: Format,
    number: Format,
    day: Format,
}

impl Styles {
    /// Cells of tables, with lines between them.
    pub(super) fn new() -> Self {
        let cell = Format::new().set_border(FormatBorder::Thin);
        Self::of(&cell.set_border_color(LINES))
    }

    /// Cells without lines.
    pub(super) fn bare() -> Self {
        Self::of(&Format::new())
    }

    fn of(cell: &Format) -> Self {
        let text = cell.clone().set_align(FormatAlign::Top).set_text_wrap();
        let number = cell.clone().set_align(FormatAlign::Top);
        let number = number.set_align(FormatAlign::Right).set_indent(1);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            label: text.clone().set_bold(),
            head: (text.clone().set_bold().set_background_color(HEAD))
                .set_align(FormatAlign::VerticalCenter),
            text,
            day: number.clone().set_num_format("dd/mm/yyyy"),
            number,
        }
    }
}

/// Writes a row from its first column on, and makes it as high as its texts need: not every spreadsheet does
/// so when it opens a file. Returns how many lines that is.
pub(super) fn row(
    sheet: &mut Worksheet,
    styles: &Styles,
    row: RowNum,
    cells: impl IntoIterator<Item = Cell>,
    widths: &[u16],
) -> Result<u32, XlsxError> {
    let mut lines = 1;
    for ((column, cell), width) in (0..).zip(cells).zip(widths) {
        lines = lines.max(put(sheet, styles, (row, column), &cell, *width)?);
    }
    set_lines(sheet, row, lines)?;
    Ok(lines)
}

/// Writes heads likewise.
pub(super) fn heads<'h>(
    sheet: &mut Worksheet,
    styles: &Styles,
    row: RowNum,
    heads: impl IntoIterator<Item = &'h str>,
    widths: &[u16],
) -> Result<u32, XlsxError> {
    let mut lines = 1;
    for ((column, head), width) in (0..).zip(heads).zip(widths) {
        sheet.write_string_with_format(row, column, head, &styles.head)?;
        lines = lines.max(spreadsheet::lines(head, *width));
    }
    // The buttons of the filter take room.
    set_lines(sheet, row, lines + 1)?;
    Ok(lines + 1)
}

/// Writes a cell, and returns how many lines it takes. Texts are texts, whatever they begin with.
pub(super) fn put(
    sheet: &mut Worksheet,
    styles: &Styles,
    (row, column): (RowNum, ColNum),
    cell: &Cell,
    width: u16,
) -> Result<u32, XlsxError> {
    let (text, style) = match cell {
        Cell::Empty => (String::new(), &styles.text),
        Cell::Text(text) => (spreadsheet::text([text.as_str()]), &styles.text),
        Cell::List(texts) => (
            spreadsheet::text(texts.iter().map(String::as_str)),
            &styles.text,
        ),
        Cell::Number(number) => match value::number(*number) {
            Some(number) => {
                sheet.write_number_with_format(row, column, number, &styles.number)?;
                return Ok(1);
            }
            None => (plain(*number), &styles.number),
        },
        Cell::Range(points) if points.is_exact() => {
            return put(
                sheet,
                styles,
                (row, column),
                &Cell::Number(points.min),
                width,
            );
        }
        Cell::Range(points) => (range(*points), &styles.number),
        Cell::Count(count) => {
            let number = Cell::Number((*count).into());
            return put(sheet, styles, (row, column), &number, width);
        }
        Cell::Day(day) => match value::day(*day) {
            Some(day) => {
                sheet.write_date_with_format(row, column, day, &styles.day)?;
                return Ok(1);
            }
            None => (format_date(*day), &styles.number),
        },
    };
    if text.is_empty() {
        sheet.write_blank(row, column, style)?;
        return Ok(1);
    }
    let lines = spreadsheet::lines(&text, width);
    sheet.write_string_with_format(row, column, text, style)?;
    Ok(lines)
}
