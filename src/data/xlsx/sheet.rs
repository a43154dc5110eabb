//! The rows of one sheet, taken from the stream of its cells.

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::Cursor;

use calamine::{DataRef, Xlsx, XlsxCellReader, XlsxError};

use crate::data::headings::TopRow;
use crate::data::raw::{Lost, Raw};
use crate::exact::{Decimal, parse_date, parse_period};

/// A cell with its column, from 1.
type ColumnCell<'a> = (u32, Content<'a>);

/// A row that holds something.
pub(super) struct SheetRow<'a> {
    /// Its number, from 1.
    pub(super) number: u32,
    /// Its cells that hold something.
    pub(super) cells: Vec<ColumnCell<'a>>,
}

impl SheetRow<'_> {
    /// The row as one that may hold headings.
    pub(super) fn as_top(&self) -> TopRow<'_> {
        TopRow {
            first: self.number,
            last: self.number,
            cells: (self.cells.iter())
                .map(|(column, content)| (*column, content.raw()))
                .collect(),
        }
    }
}

/// What a cell holds.
pub(super) enum Content<'a> {
    /// Text that is not only spaces.
    Text(Cow<'a, str>),
    /// Anything else.
    Other(Raw<'static>),
}

impl Content<'_> {
    /// The content as every format has it.
    pub(super) fn raw(&self) -> Raw<'_> {
        match self {
            Content::Text(text) => Raw::Text(text),
            Content::Other(raw) => raw.clone(),
        }
    }
}

/// The rows of a sheet, in the order of the file.
pub(super) struct SheetRows<'a, 'b> {
    cells: XlsxCellReader<'a, Cursor<&'b [u8]>>,
    /// By number of a style, whether it shows numbers in per cent.
    percent_styles: Vec<bool>,
    /// Rows and columns, from 0, of the formulas without a result.
    not_worked_out: HashSet<(u32, u32)>,
    /// The first cell of the next row.
    next: Option<(u32, ColumnCell<'a>)>,
    /// Whether the last cell was taken; the library must not be asked for more.
    ended: bool,
}

impl<'a, 'b> SheetRows<'a, 'b> {
    /// Starts reading a sheet.
    pub(super) fn open(
        workbook: &'a mut Xlsx<Cursor<&'b [u8]>>,
        sheet: &str,
    ) -> Result<Self, XlsxError> {
        let not_worked_out = not_worked_out(workbook, sheet);
        let cells = workbook.worksheet_cells_reader(sheet)?;
        let shows_percent = |style: &calamine::Style| {
            let format = style.number_format.as_ref();
            format.is_some_and(|format| shows_percent(&format.format_code))
        };
        Ok(Self {
            percent_styles: cells.styles().iter().map(shows_percent).collect(),
            cells,
            not_worked_out,
            next: None,
            ended: false,
        })
    }

    /// The next row that holds something.
    pub(super) fn next_row(&mut self) -> Result<Option<SheetRow<'a>>, XlsxError> {
        let first = match self.next.take() {
            Some(cell) => Some(cell),
            None => self.cell()?,
        };
        let Some((number, first)) = first else {
            return Ok(None);
        };
        let mut row = SheetRow {
            number,
            cells: vec![first],
        };
        while let Some((number, cell)) = self.cell()? {
            if number != row.number {
                self.next = Some((number, cell));
                break;
            }
            row.cells.push(cell);
        }
        Ok(Some(row))
    }

    /// The next cell that holds something: its row, its column, its content.
    fn cell(&mut self) -> Result<Option<(u32, ColumnCell<'a>)>, XlsxError> {
        while !self.ended {
            let Some((cell, style)) = self.cells.next_cell_with_style_id()? else {
                self.ended = true;
                break;
            };
            let percent = self.percent_styles.get(style).copied().unwrap_or(false);
            let (row, column) = cell.get_position();
            let content = match cell.get_value() {
                DataRef::Empty if self.not_worked_out.contains(&(row, column)) => {
                    Content::Other(Raw::Lost(Lost::Formula))
                }
                DataRef::Empty => continue,
                DataRef::SharedString(text) => Content::Text(Cow::Borrowed(text)),
                DataRef::String(text) => Content::Text(Cow::Owned(text.clone())),
                DataRef::Int(number) => Content::Other(Raw::Number {
                    value: Decimal::from(*number),
                    percent,
                }),
                DataRef::Float(number) => Content::Other(float(*number, percent)),
                DataRef::Bool(flag) => Content::Other(Raw::Bool(*flag)),
                DataRef::DateTime(time) => {
                    let day = time.is_datetime().then(|| time.to_ymd_hms_milli());
                    let day = day.and_then(|(year, month, day, ..)| {
                        parse_date(&format!("{day}/{month}/{year}")).ok()
                    });
                    Content::Other(Raw::Lost(Lost::Date(day)))
                }
                DataRef::DateTimeIso(time) => {
                    let day = time.get(..10).and_then(|day| parse_period(day).ok());
                    Content::Other(Raw::Lost(Lost::Date(day.map(|day| day.last))))
                }
                DataRef::DurationIso(_) => Content::Other(Raw::Lost(Lost::Date(None))),
                DataRef::Error(error) => {
                    Content::Other(Raw::Lost(Lost::CellError(error.to_string())))
                }
            };
            if content.raw().is_blank() {
                continue;
            }
            return Ok(Some((
                row.saturating_add(1),
                (column.saturating_add(1), content),
            )));
        }
        Ok(None)
    }
}

/// The places of the formulas that have no result: a program other than a spreadsheet has written
/// them and nothing has worked them out since. (A formula whose result is no text has one.)
///
/// The library tells formulas and styles of cells only in two separate passes. What breaks this
/// one is met again, and reported, by the other.
fn not_worked_out(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> HashSet<(u32, u32)> {
    let mut places = HashSet::new();
    let Ok(mut cells) = workbook.worksheet_cells_reader(sheet) else {
        return places;
    };
    while let Ok(Some(cell)) = cells.next_cell_with_formula_metadata() {
        if cell.formula.is_some() && cell.value == DataRef::Empty {
            places.insert(cell.pos);
        }
    }
    places
}

/// A sheet's number as a decimal.
///
/// Workbooks keep numbers as binary floats; this is the only place where the program meets one.
/// Spreadsheets take in and show 15 digits of a number, so 15 digits are what was typed, and what
/// was seen of a formula's result.
fn float(number: f64, percent: bool) -> Raw<'static> {
    match Decimal::from_scientific(&format!("{number:.14e}")) {
        Ok(value) => Raw::Number {
            value: value.normalize(),
            percent,
        },
        Err(_) => Raw::Lost(Lost::Digits(number.to_string())),
    }
}

/// Whether a format shows numbers in per cent: it has a `%` that is no literal text.
fn shows_percent(format: &str) -> bool {
    let mut quoted = false;
    let mut escaped = false;
    format.chars().any(|c| {
        let literal = quoted || std::mem::take(&mut escaped);
        match c {
            '"' if !literal || quoted => quoted = !quoted,
            '\\' | '_' | '*' if !literal => escaped = true,
            '%' => return !literal,
            _ => {}
        }
        false
    })
}
