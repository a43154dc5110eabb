//! Workbooks: their sheets as grids.

pub(crate) mod formula;
mod number;
pub(crate) mod package;
mod sheet;
mod styles;
pub(crate) mod text;
pub(crate) mod xml;
mod zeros;

use std::borrow::Cow;
use std::collections::HashMap;

use super::fault::Fault;
use super::grid::{Broken, Grid, GridRow, Merge};
use super::raw::{Lost, Raw, is_too_long};
use crate::limits;
use crate::number::format_number;
use formula::Names;
use package::{Package, Relation};
use sheet::{Cell, Content, Context};
use styles::Style;
use text::Text;
use xml::{Piece, Xml};

/// A workbook in memory.
#[derive(Debug)]
pub(super) struct Workbook {
    sheets: Vec<Sheet>,
    /// What the sheets hold, in the same order.
    cells: Vec<sheet::Sheet>,
    /// The texts that cells refer to.
    texts: Vec<Text>,
    /// Cells whose formulas show zeros that nobody has reported.
    unreported: HashMap<(usize, u32, u32), Lost>,
    /// Whether it says of itself that the results of its formulas are not worked out.
    is_stale: bool,
    /// Whether it has more sheets than are read.
    has_more_sheets: bool,
    /// The keywords that its properties give.
    keywords: String,
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

/// What the main part of a workbook says.
#[derive(Default)]
struct Book {
    /// The sheets with the names by which the part refers to theirs.
    sheets: Vec<(String, Visibility, String)>,
    defined: HashMap<String, String>,
    from_1904: bool,
    is_stale: bool,
    has_more_sheets: bool,
}

/// The names of the parts of an archive, in lower case; none of what is no archive.
pub(super) fn parts(bytes: &[u8]) -> Vec<String> {
    let names = |package: Package<'_>| package.names().map(str::to_owned).collect();
    Package::open(bytes).map_or_else(|_| Vec::new(), names)
}

/// The keywords that a workbook's properties give; empty of what is no archive or has none.
pub(super) fn keywords(bytes: &[u8]) -> String {
    let package = Package::open(bytes);
    package.map_or_else(|_| String::new(), |mut package| keywords_of(&mut package))
}

fn keywords_of(package: &mut Package<'_>) -> String {
    let text = package.part("docProps/core.xml").unwrap_or_default();
    let mut xml = Xml::new(&text);
    while let Ok(Some(piece)) = xml.next() {
        if let Piece::Start(element) = piece
            && element.name() == "keywords"
            && let Ok(Some(Piece::Text(words))) = xml.next()
        {
            return words.into_owned();
        }
    }
    String::new()
}

impl Workbook {
    /// Opens a workbook, if the bytes are one.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, Fault> {
        let mut package = Package::open(bytes)?;
        let main = package.main()?;
        let Book {
            sheets: listed,
            defined,
            from_1904,
            is_stale,
            has_more_sheets,
        } = Book::read(&package.part(&main)?)?;
        let relations = package.relations(&main)?;
        let of_kind = |kind: &str| relations.iter().find(|relation| relation.kind == kind);
        // Without its texts and formats, no cell of a workbook that has some is what it was.
        let styles: Option<Vec<Style>> = match of_kind("styles") {
            Some(part) => Some(styles::read(&package.part(&part.target)?)?),
            None => None,
        };
        let budget = sheet::Budgets::new();
        let texts = match of_kind("sharedStrings").filter(|part| package.has(&part.target)) {
            Some(part) => text::shared(&package.part(&part.target)?, &budget.texts)?,
            None => Vec::new(),
        };
        // Of an id that is given to several parts nobody knows which is meant.
        let mut by_id: HashMap<&str, Option<&Relation>> = HashMap::new();
        for relation in &relations {
            let known = by_id.entry(relation.id.as_str()).or_insert(Some(relation));
            *known = known.filter(|known| known.target == relation.target);
        }
        let lower = listed.iter().map(|(name, ..)| name.to_lowercase());
        let names = Names {
            sheets: lower.zip(0..).collect(),
            defined,
        };
        let mut sheets = Vec::new();
        let mut cells = Vec::new();
        for (name, visibility, id) in listed {
            let part = by_id.get(id.as_str()).copied().flatten();
            let is_worksheet = part.is_none_or(|part| part.kind == "worksheet");
            sheets.push(Sheet {
                name,
                visibility,
                kind: if is_worksheet {
                    SheetKind::Worksheet
                } else {
                    SheetKind::Other
                },
            });
            let text = part
                .filter(|_| is_worksheet)
                .map(|part| package.part(&part.target));
            let context = Context {
                styles: styles.as_deref(),
                texts: texts.len(),
                budget: &budget,
                from_1904,
            };
            cells.push(match text {
                Some(Ok(text)) => sheet::Sheet::read(&text, &context),
                Some(Err(fault)) => sheet::Sheet::unread(fault),
                None if !is_worksheet => sheet::Sheet::default(),
                None => sheet::Sheet::unread(Fault::Damaged),
            });
        }
        let unreported = if is_stale {
            HashMap::new()
        } else {
            zeros::unreported(&cells, &texts, &names)
        };
        Ok(Self {
            sheets,
            cells,
            texts,
            unreported,
            is_stale,
            has_more_sheets,
            keywords: keywords_of(&mut package),
        })
    }

    /// Whether it has more sheets than are read.
    pub(super) fn has_more_sheets(&self) -> bool {
        self.has_more_sheets
    }

    /// The keywords that its properties give.
    pub(super) fn keywords(&self) -> &str {
        &self.keywords
    }

    /// Its sheets, in order.
    pub(super) fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The cells of a sheet, by its place from 0.
    pub(super) fn grid(&self, place: usize) -> Grid<'_> {
        let Some(sheet) = self.cells.get(place) else {
            return Grid::default();
        };
        let rows = sheet.rows.iter().map(|row| GridRow {
            number: row.number,
            last: row.number,
            hidden: row.is_hidden,
            broken: row.is_wide.then_some(Broken::Wide),
            cells: (row.cells.iter())
                .map(|cell| (cell.column, self.raw((place, row.number), cell)))
                .filter(|(_, raw)| !raw.is_blank())
                .collect(),
            ..GridRow::default()
        });
        let mut merges = sheet.merges.clone();
        merges.sort_by_key(Merge::start);
        Grid {
            rows: rows
                .filter(|row| !row.cells.is_empty() || row.broken.is_some())
                .collect(),
            merges,
            hidden_columns: sheet.hidden_columns.clone(),
            unread_from: sheet.unread.map(|(row, _)| row),
            beyond: sheet.unread.and_then(|(_, fault)| match fault {
                Fault::TooMuch(limit) => Some(limit),
                Fault::Damaged => None,
            }),
            usual: None,
        }
    }

    fn raw<'a>(&'a self, (sheet, row): (usize, u32), cell: &'a Cell) -> Raw<'a> {
        let font = cell.style.font;
        let text = match &cell.content {
            Content::Shared(text) => self.texts.get(*text),
            Content::Own(text) => Some(text),
            Content::Other(_) => None,
        };
        let raw = match (&cell.content, text) {
            (Content::Other(raw), _) => raw.clone(),
            (_, Some(text)) if text.is_damaged => Raw::Lost(Lost::Damaged),
            (_, Some(text)) if is_too_long(&text.whole) => Raw::Lost(Lost::TooLong),
            (_, Some(text)) => match text.marked(font) {
                Some(marked) => Raw::Lost(Lost::Marked(Box::new(marked))),
                None => Raw::Text(Cow::Borrowed(&text.whole)),
            },
            _ => Raw::Blank,
        };
        if raw.is_blank() {
            return Raw::Blank;
        }
        if cell.formula.is_some() && !matches!(raw, Raw::Lost(_)) {
            if self.is_stale {
                return Raw::Lost(Lost::Stale(shown(&raw)));
            }
            if let Some(lost) = self.unreported.get(&(sheet, row, cell.column)) {
                return Raw::Lost(lost.clone());
            }
        }
        let is_struck = text.map_or(font.is_struck, |text| text.is_struck(font));
        if is_struck && !matches!(raw, Raw::Lost(_)) {
            return Raw::Struck(Box::new(raw));
        }
        raw
    }
}

/// What a sheet shows of a value.
fn shown(raw: &Raw<'_>) -> String {
    match raw {
        Raw::Number { value, .. } => format_number(*value),
        Raw::Bool(flag) => flag.to_string().to_uppercase(),
        raw => raw.heading().to_owned(),
    }
}

impl Book {
    /// Reads the part.
    fn read(text: &str) -> Result<Self, Fault> {
        let mut book = Self::default();
        let mut xml = Xml::new(text);
        let mut name = None;
        while let Some(piece) = xml.next()? {
            match piece {
                Piece::Start(element) => match element.name() {
                    "sheet" if !limits::SHEETS.allows(book.sheets.len() + 1) => {
                        book.has_more_sheets = true;
                    }
                    "sheet" => {
                        let visibility = match element.attribute("state").as_deref() {
                            Some("hidden") => Visibility::Hidden,
                            Some("veryHidden") => Visibility::VeryHidden,
                            _ => Visibility::Visible,
                        };
                        let name = element.attribute("name").unwrap_or_default();
                        let id = element.attribute("id").unwrap_or_default();
                        book.sheets.push((name, visibility, id));
                    }
                    "workbookPr" => {
                        book.from_1904 = element.flag("date1904").unwrap_or(false);
                    }
                    "calcPr" => {
                        book.is_stale = element.flag("fullCalcOnLoad").unwrap_or(false)
                            || element.flag("calcCompleted") == Some(false);
                    }
                    "definedName" => name = element.attribute("name"),
                    _ => {}
                },
                Piece::Text(text) => {
                    if let Some(name) = &name {
                        let defined = book.defined.entry(name.to_lowercase()).or_default();
                        defined.push_str(&text);
                    }
                }
                Piece::End(_) => name = None,
                Piece::Lost => {
                    if let Some(name) = name.take() {
                        book.defined.remove(&name.to_lowercase());
                    }
                }
            }
        }
        Ok(book)
    }
}
