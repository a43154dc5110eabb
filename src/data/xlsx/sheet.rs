//! One sheet as it is stored: rows of cells, what is hidden and what is merged.

use std::collections::HashMap;
use std::rc::Rc;

use super::formula::{Formula, corner, range};
use super::number;
use super::styles::{Numbers, Style};
use super::text::Text;
use super::xml::{Damaged, Element, Piece, Xml};
use crate::data::grid::Merge;
use crate::data::raw::{Lost, Raw, is_blank};

/// A sheet as it is stored.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Its rows that hold something, in order.
    pub(super) rows: Vec<Row>,
    /// Ranges of merged cells.
    pub(super) merges: Vec<Merge>,
    /// First and last columns of ranges that are hidden.
    pub(super) hidden_columns: Vec<(u32, u32)>,
    /// The row from which on it is damaged.
    pub(super) unread_from: Option<u32>,
}

/// A row.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) number: u32,
    pub(super) is_hidden: bool,
    /// Its cells, in order.
    pub(super) cells: Vec<Cell>,
}

/// A cell that holds something or has a formula.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) column: u32,
    pub(super) style: Style,
    pub(super) content: Content,
    pub(super) formula: Option<Box<Formula>>,
}

/// What a cell holds.
#[derive(Debug)]
pub(super) enum Content {
    /// One of the workbook's texts, by its number.
    Shared(usize),
    /// A text of its own.
    Own(Text),
    /// Anything else.
    Other(Raw<'static>),
}

/// What the cells of a sheet are read by.
pub(super) struct Context<'a> {
    /// The workbook's styles.
    pub(super) styles: &'a [Style],
    /// How many texts cells may refer to.
    pub(super) texts: usize,
    /// Whether days are counted from 1904.
    pub(super) from_1904: bool,
}

impl Sheet {
    /// Reads a part.
    pub(super) fn read(text: &str, context: &Context<'_>) -> Self {
        let mut reading = Reading {
            xml: Xml::new(text),
            context,
            sheet: Sheet::default(),
            shared: HashMap::new(),
            filled: HashMap::new(),
        };
        if reading.all().is_err() {
            let last = reading.sheet.rows.last().map_or(0, |row| row.number);
            reading.sheet.unread_from = Some(last.saturating_add(1));
        }
        reading.sheet
    }

    /// A cell, by its row and column.
    pub(super) fn cell(&self, row: u32, column: u32) -> Option<&Cell> {
        let place = self
            .rows
            .binary_search_by_key(&row, |row| row.number)
            .ok()?;
        let cells = &self.rows.get(place)?.cells;
        let place = cells
            .binary_search_by_key(&column, |cell| cell.column)
            .ok()?;
        cells.get(place)
    }
}

struct Reading<'a> {
    xml: Xml<'a>,
    context: &'a Context<'a>,
    sheet: Sheet,
    /// By number, where formulas that several cells share were written, and what they say.
    shared: HashMap<u32, (u32, u32, Rc<str>)>,
    /// Cells that a formula in another cell fills.
    filled: HashMap<(u32, u32), Formula>,
}

/// So many cells may be filled by formulas of others.
const MOST_FILLED: usize = 200_000;

impl Reading<'_> {
    fn all(&mut self) -> Result<(), Damaged> {
        let mut row = 0;
        let mut column = 0;
        while let Some(piece) = self.xml.next()? {
            let Piece::Start(element) = piece else {
                continue;
            };
            match element.name() {
                "row" => {
                    row = element.number("r").unwrap_or(row + 1);
                    column = 0;
                    let is_hidden = element.flag("hidden").unwrap_or(false);
                    self.row(row).is_hidden = is_hidden;
                }
                "c" => {
                    let place = element.attribute("r").and_then(|at| corner(&at)?.cell());
                    let (at_row, at_column) = place.unwrap_or((row, column + 1));
                    column = at_column;
                    self.cell(&element, at_row, at_column)?;
                }
                "col" if element.flag("hidden").unwrap_or(false) => {
                    let ends = (element.number("min"), element.number("max"));
                    if let (Some(first), Some(last)) = ends {
                        self.sheet.hidden_columns.push((first, last));
                    }
                }
                "mergeCell" => {
                    let ends = element.attribute("ref").and_then(|at| range(&at));
                    if let Some(((first_row, first_column), (last_row, last_column))) = ends {
                        self.sheet.merges.push(Merge {
                            first_row,
                            first_column,
                            last_row,
                            last_column,
                        });
                    }
                }
                _ => {}
            }
        }
        self.sheet.rows.retain(|row| !row.cells.is_empty());
        Ok(())
    }

    /// The row of a number; rows mostly come in order.
    fn row(&mut self, number: u32) -> &mut Row {
        let rows = &mut self.sheet.rows;
        let place = match rows.last() {
            Some(last) if last.number < number => Err(rows.len()),
            _ => rows.binary_search_by_key(&number, |row| row.number),
        };
        let (Ok(place) | Err(place)) = place;
        if place_is_new(place, rows, number) {
            let row = Row {
                number,
                is_hidden: false,
                cells: Vec::new(),
            };
            rows.insert(place, row);
        }
        #[expect(clippy::indexing_slicing, reason = "the row was found or put there")]
        &mut rows[place]
    }

    fn cell(&mut self, start: &Element<'_>, row: u32, column: u32) -> Result<(), Damaged> {
        let kind = start.attribute("t").unwrap_or_default();
        let style = start.number("s").unwrap_or(0) as usize;
        let style = self.context.styles.get(style).copied().unwrap_or_default();
        let mut value: Option<String> = None;
        let mut own = None;
        let mut formula = None;
        loop {
            match self.xml.next()?.ok_or(Damaged)? {
                Piece::Start(element) => match element.name() {
                    "v" => value = Some(self.text("v")?),
                    "is" => own = Some(Text::read(&mut self.xml, "is")?),
                    "f" => formula = self.formula(&element, row, column)?,
                    _ => {}
                },
                Piece::End(name) if name == "c" => break,
                _ => {}
            }
        }
        if formula.is_none() && !self.filled.is_empty() {
            formula = self.filled.remove(&(row, column)).map(Box::new);
        }
        let value = value.unwrap_or_default();
        let content = match own {
            Some(text) => Content::Own(text),
            None if kind == "str" => Content::Own(Text::plain(value)),
            None if value.trim().is_empty() && formula.is_none() => return Ok(()),
            None if value.trim().is_empty() => Content::Other(Raw::Lost(Lost::Formula)),
            None => self.value(&kind, value.trim(), style)?,
        };
        if formula.is_none() && matches!(&content, Content::Own(text) if is_blank(&text.whole)) {
            return Ok(());
        }
        let cells = &mut self.row(row).cells;
        let cell = Cell {
            column,
            style,
            content,
            formula,
        };
        match cells.last() {
            Some(last) if last.column >= column => {
                match cells.binary_search_by_key(&column, |cell| cell.column) {
                    Err(place) => cells.insert(place, cell),
                    Ok(place) => {
                        // Which of two is shown, programs do not agree on.
                        if let Some(known) = cells.get_mut(place) {
                            known.content = Content::Other(Raw::Lost(Lost::CellTwice));
                        }
                    }
                }
            }
            _ => cells.push(cell),
        }
        Ok(())
    }

    fn value(&self, kind: &str, value: &str, style: Style) -> Result<Content, Damaged> {
        Ok(match kind {
            "s" => {
                let text = value.parse().or(Err(Damaged))?;
                if text >= self.context.texts {
                    return Err(Damaged);
                }
                Content::Shared(text)
            }
            "b" => Content::Other(Raw::Bool(matches!(value, "1" | "true"))),
            "e" => Content::Other(Raw::Lost(Lost::CellError(value.to_owned()))),
            "d" => Content::Other(Raw::Lost(Lost::Date(number::iso_day(value)))),
            _ if style.numbers == Numbers::Date => {
                let day = number::day(value, self.context.from_1904);
                Content::Other(Raw::Lost(Lost::Date(day)))
            }
            _ => Content::Other(number::read(value, style.numbers == Numbers::Percent)),
        })
    }

    /// The characters up to the end of an element.
    fn text(&mut self, holder: &str) -> Result<String, Damaged> {
        let mut text = String::new();
        loop {
            match self.xml.next()?.ok_or(Damaged)? {
                Piece::Text(piece) => text.push_str(&piece),
                Piece::End(name) if name == holder => return Ok(text),
                _ => {}
            }
        }
    }

    /// A cell's formula. Of one that several cells share only the first has the text; the others
    /// have it moved along with them.
    fn formula(
        &mut self,
        start: &Element<'_>,
        row: u32,
        column: u32,
    ) -> Result<Option<Box<Formula>>, Damaged> {
        let shared = start.number("si");
        let filled = start
            .attribute("ref")
            .filter(|_| start.attribute("t").as_deref() == Some("array"));
        let text: Rc<str> = self.text("f")?.into();
        let formula = |text: &Rc<str>, moved, element| Formula {
            text: Rc::clone(text),
            moved,
            element,
        };
        let filled = filled.and_then(|at| range(&at));
        let filled = filled.filter(|(first, last)| first != last);
        if let Some((first, last)) = filled {
            self.fill(first, last, &|element| {
                formula(&text, (0, 0), Some(element))
            });
        }
        let own = match shared.and_then(|number| self.shared.get(&number)) {
            Some((first_row, first_column, text)) => {
                let rows = i64::from(row) - i64::from(*first_row);
                let columns = i64::from(column) - i64::from(*first_column);
                formula(text, (rows, columns), None)
            }
            None => formula(&text, (0, 0), filled.map(|_| (0, 0))),
        };
        if let Some(number) = shared {
            self.shared.entry(number).or_insert((row, column, text));
        }
        Ok(Some(Box::new(own)))
    }

    /// Notes the cells that one formula fills; the file gives it only for the first of them.
    fn fill(
        &mut self,
        first: (u32, u32),
        last: (u32, u32),
        formula: &dyn Fn((u32, u32)) -> Formula,
    ) {
        for row in first.0..=last.0 {
            for column in first.1..=last.1 {
                if self.filled.len() >= MOST_FILLED {
                    return;
                }
                let element = (row - first.0, column - first.1);
                self.filled.insert((row, column), formula(element));
            }
        }
    }
}

fn place_is_new(place: usize, rows: &[Row], number: u32) -> bool {
    rows.get(place).is_none_or(|row| row.number != number)
}
