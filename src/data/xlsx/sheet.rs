//! The cells of one sheet.

use std::borrow::Cow;
use std::collections::HashSet;
use std::io::Cursor;

use calamine::{DataRef, Xlsx, XlsxCellReader, XlsxError};

use crate::data::grid::{Grid, GridRow};
use crate::data::raw::{Lost, Raw};
use crate::exact::{Decimal, parse_date, parse_period};

/// A cell with its row and column, from 1.
type PlacedCell = (u32, u32, Raw<'static>);

/// The cells of a sheet.
pub(super) fn grid(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Grid<'static> {
    let mut grid = Grid::default();
    let read = SheetCells::open(workbook, sheet).and_then(|mut cells| {
        while let Some((number, column, raw)) = cells.next()? {
            match grid.rows.last_mut().filter(|row| row.number == number) {
                Some(row) => row.cells.push((column, raw)),
                None => grid.rows.push(GridRow {
                    number,
                    last: number,
                    cells: vec![(column, raw)],
                    ..GridRow::default()
                }),
            }
        }
        Ok(())
    });
    if read.is_err() {
        let last = grid.rows.last().map_or(0, |row| row.number);
        grid.unread_from = Some(last.saturating_add(1));
    }
    grid
}

/// The cells of a sheet, in the order of the file.
struct SheetCells<'a, 'b> {
    cells: XlsxCellReader<'a, Cursor<&'b [u8]>>,
    /// By number of a style, whether it shows numbers in per cent.
    percent_styles: Vec<bool>,
    /// Rows and columns, from 0, of the formulas without a result.
    not_worked_out: HashSet<(u32, u32)>,
    /// Whether the last cell was taken; the library must not be asked for more.
    ended: bool,
}

impl<'a, 'b> SheetCells<'a, 'b> {
    /// Starts reading a sheet.
    fn open(workbook: &'a mut Xlsx<Cursor<&'b [u8]>>, sheet: &str) -> Result<Self, XlsxError> {
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
            ended: false,
        })
    }

    /// The next cell that holds something.
    fn next(&mut self) -> Result<Option<PlacedCell>, XlsxError> {
        while !self.ended {
            let Some((cell, style)) = self.cells.next_cell_with_style_id()? else {
                self.ended = true;
                break;
            };
            let percent = self.percent_styles.get(style).copied().unwrap_or(false);
            let (row, column) = cell.get_position();
            let raw = match cell.get_value() {
                DataRef::Empty if self.not_worked_out.contains(&(row, column)) => {
                    Raw::Lost(Lost::Formula)
                }
                DataRef::Empty => continue,
                DataRef::SharedString(text) => Raw::Text(Cow::Owned((*text).to_owned())),
                DataRef::String(text) => Raw::Text(Cow::Owned(text.clone())),
                DataRef::Int(number) => Raw::Number {
                    value: Decimal::from(*number),
                    percent,
                },
                DataRef::Float(number) => float(*number, percent),
                DataRef::Bool(flag) => Raw::Bool(*flag),
                DataRef::DateTime(time) => {
                    let day = time.is_datetime().then(|| time.to_ymd_hms_milli());
                    let day = day.and_then(|(year, month, day, ..)| {
                        parse_date(&format!("{day}/{month}/{year}")).ok()
                    });
                    Raw::Lost(Lost::Date(day))
                }
                DataRef::DateTimeIso(time) => {
                    let day = time.get(..10).and_then(|day| parse_period(day).ok());
                    Raw::Lost(Lost::Date(day.map(|day| day.last)))
                }
                DataRef::DurationIso(_) => Raw::Lost(Lost::Date(None)),
                DataRef::Error(error) => Raw::Lost(Lost::CellError(error.to_string())),
            };
            if raw.is_blank() {
                continue;
            }
            return Ok(Some((row.saturating_add(1), column.saturating_add(1), raw)));
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
