//! What all sheets share: heads that stay, filters, colours, pages as they are printed.

use rust_xlsxwriter::{
    ColNum, Color, ConditionalFormat3ColorScale, ConditionalFormatCell, ConditionalFormatCellRule,
    ConditionalFormatType, Format, IgnoreError, RowNum, Workbook, Worksheet, XlsxError,
};

use super::cells::{self, Styles};
use super::value;
use crate::engine::Verdict;
use crate::number::Decimal;
use crate::report::commune::Cell;
use crate::report::notes;
use crate::report::words::Words;
use crate::spreadsheet;

/// So many rows a sheet has.
pub(super) const MOST_ROWS: RowNum = 1_048_576;

/// Colours of few, middling and many points. Figures stand in all cells, so that no colour alone says
/// anything.
const FEW: Color = Color::RGB(0x00F4_B6A6);
const MIDDLING: Color = Color::RGB(0x00FF_F3C4);
const MANY: Color = Color::RGB(0x00A9_D8A5);

/// So many columns stay where they are: code and name.
pub(super) const STAY: ColNum = 2;

/// Heads by their messages, with the widths of their columns.
pub(super) fn heads<const N: usize>(
    words: &Words<'_>,
    columns: [(&str, u16); N],
) -> Vec<(String, u16)> {
    let heads = columns.map(|(id, width)| (words.texts.get(id), width));
    heads.into()
}

/// A sheet of one table, filled row by row.
pub(super) struct Table<'b> {
    pub(super) sheet: &'b mut Worksheet,
    styles: &'b Styles,
    /// How wide the columns are.
    widths: Vec<u16>,
    /// The next row.
    row: RowNum,
    /// What is said where a sheet has no room for more.
    full: String,
}

impl<'b> Table<'b> {
    /// An empty table: its name by its message, its heads with the widths of their columns, and how many of
    /// the first columns stay where they are.
    pub(super) fn new(
        book: &'b mut Workbook,
        styles: &'b Styles,
        words: &Words<'_>,
        name: &str,
        heads: &[(String, u16)],
        stay: ColNum,
    ) -> Result<Self, XlsxError> {
        let sheet = page(book, words, name)?;
        let widths: Vec<u16> = heads.iter().map(|(_, width)| *width).collect();
        set_widths(sheet, &widths)?;
        let heads = heads.iter().map(|(head, _)| head.as_str());
        cells::heads(sheet, styles, 0, heads, &widths)?;
        sheet.set_freeze_panes(1, stay)?;
        sheet.set_repeat_rows(0, 0)?;
        Ok(Self {
            sheet,
            styles,
            widths,
            row: 1,
            full: words.texts.get("workbook-full"),
        })
    }

    /// The next row. The last that a sheet has room for says that there are more.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) -> Result<(), XlsxError> {
        match self.row {
            MOST_ROWS => return Ok(()),
            last if last + 1 == MOST_ROWS => {
                let full = [Cell::Text(self.full.clone())];
                cells::row(self.sheet, self.styles, last, full, &self.widths)?
            }
            row => cells::row(self.sheet, self.styles, row, cells, &self.widths)?,
        };
        self.row += 1;
        Ok(())
    }

    /// The last row, the head where there is no other.
    fn last(&self) -> RowNum {
        self.row - 1
    }

    /// Colours a column by its figures, from none to so many; from the fewest to the most where
    /// nothing is said.
    pub(super) fn scale(&mut self, column: ColNum, most: Option<Decimal>) -> Result<(), XlsxError> {
        let half = most.and_then(|most| most.checked_div(Decimal::TWO));
        let ends = half
            .and_then(value::number)
            .zip(most.and_then(value::number));
        let scale = ConditionalFormat3ColorScale::new()
            .set_minimum_color(FEW)
            .set_midpoint_color(MIDDLING)
            .set_maximum_color(MANY);
        let scale = match ends {
            Some((half, most)) => scale
                .set_minimum(ConditionalFormatType::Number, 0)
                .set_midpoint(ConditionalFormatType::Number, half)
                .set_maximum(ConditionalFormatType::Number, most),
            None => scale,
        };
        self.colour(column, &scale)
    }

    /// Colours a column of which little is good.
    pub(super) fn scale_down(&mut self, column: ColNum) -> Result<(), XlsxError> {
        let scale = ConditionalFormat3ColorScale::new()
            .set_minimum_color(MANY)
            .set_midpoint_color(MIDDLING)
            .set_maximum_color(FEW);
        self.colour(column, &scale)
    }

    /// Colours a column of verdicts.
    pub(super) fn verdicts(&mut self, column: ColNum, words: &Words<'_>) -> Result<(), XlsxError> {
        for (verdict, colour) in [
            (Verdict::Met, MANY),
            (Verdict::NotMet, FEW),
            (Verdict::Undetermined, MIDDLING),
        ] {
            let rule = ConditionalFormatCell::new()
                .set_rule(ConditionalFormatCellRule::EqualTo(words.verdict(verdict)))
                .set_format(Format::new().set_background_color(colour));
            self.colour(column, &rule)?;
        }
        Ok(())
    }

    fn colour(
        &mut self,
        column: ColNum,
        rule: &(impl rust_xlsxwriter::ConditionalFormat + Send + Sync + Clone + 'static),
    ) -> Result<(), XlsxError> {
        let last = self.last();
        if last > 0 {
            self.sheet
                .add_conditional_format(1, column, last, column, rule)?;
        }
        Ok(())
    }

    /// Ends the table: its rows can be filtered.
    pub(super) fn finish(self) -> Result<(), XlsxError> {
        let last = self.last();
        let columns = ColNum::try_from(self.widths.len()).unwrap_or(ColNum::MAX);
        if let Some(right) = columns.checked_sub(1) {
            self.sheet.autofilter(0, 0, last, right)?;
            // Codes are texts of digits.
            let error = IgnoreError::NumberStoredAsText;
            self.sheet.ignore_error_range(0, 0, last, right, error)?;
        }
        Ok(())
    }
}

/// Makes columns so wide, from the first on.
pub(super) fn set_widths(sheet: &mut Worksheet, widths: &[u16]) -> Result<(), XlsxError> {
    for (column, width) in (0..).zip(widths) {
        sheet.set_column_width(column, *width)?;
    }
    Ok(())
}

/// A new sheet, named by its message, that is printed on A4 across, as wide as a page.
pub(super) fn page<'b>(
    book: &'b mut Workbook,
    words: &Words<'_>,
    name: &str,
) -> Result<&'b mut Worksheet, XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(words.texts.get(name))?;
    spreadsheet::page(sheet)
        .set_print_fit_to_pages(1, 0)
        .set_header("&L&A")
        .set_footer(format!("&L{} &R&P/&N", notes::tool()));
    Ok(sheet)
}
