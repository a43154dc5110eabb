//! Workbooks: their sheets as grids.

mod sheet;

use std::io::Cursor;

use calamine::{Reader as _, SheetType, SheetVisible, Xlsx};

use super::grid::Grid;

/// A workbook in memory.
pub(super) struct Workbook<'a> {
    book: Xlsx<Cursor<&'a [u8]>>,
    sheets: Vec<Sheet>,
}

/// One sheet of a workbook.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    /// Its name.
    pub(super) name: String,
    /// Whether it is shown.
    pub(super) visibility: Visibility,
    /// What it holds.
    pub(super) kind: SheetKind,
}

/// Whether a sheet is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Visibility {
    /// It is.
    Visible,
    /// It is not, but is listed where hidden sheets are shown again.
    Hidden,
    /// It is not, and only a macro can show it.
    VeryHidden,
}

/// What a sheet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetKind {
    /// Cells.
    Worksheet,
    /// A chart, a dialogue or a macro: no cells.
    Other,
}

impl<'a> Workbook<'a> {
    /// Opens a workbook; `None` when the bytes are not one.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let book = Xlsx::new(Cursor::new(bytes)).ok()?;
        let sheets = book.sheets_metadata().iter().map(|sheet| Sheet {
            name: sheet.name.clone(),
            visibility: match sheet.visible {
                SheetVisible::Visible => Visibility::Visible,
                SheetVisible::Hidden => Visibility::Hidden,
                SheetVisible::VeryHidden => Visibility::VeryHidden,
            },
            kind: match sheet.typ {
                SheetType::WorkSheet => SheetKind::Worksheet,
                _ => SheetKind::Other,
            },
        });
        let sheets = sheets.collect();
        Some(Self { book, sheets })
    }

    /// Its sheets, in order.
    pub(super) fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The cells of a sheet, by its place from 0.
    pub(super) fn grid(&mut self, sheet: usize) -> Grid<'static> {
        match self.sheets.get(sheet) {
            Some(sheet) => sheet::grid(&mut self.book, &sheet.name),
            None => Grid::default(),
        }
    }
}
