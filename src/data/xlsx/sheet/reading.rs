//! A sheet's part, read from its first element to the last, or to where it breaks off.

use std::collections::HashMap;
use std::rc::Rc;

use super::{Cell, Content, Context, Row, Sheet};
use crate::data::fault::Fault::{self, Damaged};
use crate::data::grid::Merge;
use crate::data::raw::{Lost, Raw, is_blank};
use crate::data::xlsx::formula::{Corner, Formula, corner, range};
use crate::data::xlsx::number;
use crate::data::xlsx::styles::{Numbers, Style};
use crate::data::xlsx::text::Text;
use crate::data::xlsx::xml::{Element, Piece, Xml};
use crate::limits::{self, Budget};

/// Reads a part; rows and cells are in the order of the file.
pub(super) fn read(text: &str, context: &Context<'_>) -> Sheet {
    let mut reading = Reading {
        xml: Xml::new(text),
        context,
        sheet: Sheet::default(),
        row: 0,
        is_hidden: false,
        is_within: false,
        shared: HashMap::new(),
        filled: HashMap::new(),
        fillings: 0,
    };
    let read = reading.all();
    let (row, is_within) = (reading.row, reading.is_within);
    let mut sheet = reading.sheet;
    if let Err(fault) = read {
        // Of a row that breaks off nobody knows what else it had.
        let from = if is_within {
            row
        } else {
            row.saturating_add(1)
        };
        sheet.rows.retain(|row| row.number < from);
        sheet.unread = Some((from, fault));
    }
    sheet
}

struct Reading<'a> {
    xml: Xml<'a>,
    context: &'a Context<'a>,
    sheet: Sheet,
    /// The row that is being read, whether it is hidden, and whether its end is yet to come.
    row: u32,
    is_hidden: bool,
    is_within: bool,
    /// By number, where formulas that several cells share were written, and what they say.
    shared: HashMap<u32, (u32, u32, Rc<str>)>,
    /// Cells that a formula in another cell fills.
    filled: HashMap<(u32, u32), Formula>,
    /// How often one was filled.
    fillings: usize,
}

/// So many cells may be filled by formulas of others.
const MOST_FILLED: usize = 200_000;

impl Reading<'_> {
    fn all(&mut self) -> Result<(), Fault> {
        let mut column = 0;
        while let Some(piece) = self.xml.next()? {
            let element = match piece {
                Piece::Start(element) => element,
                Piece::End(name) => {
                    self.is_within &= name != "row";
                    continue;
                }
                Piece::Text(_) | Piece::Lost => continue,
            };
            match element.name() {
                "row" => {
                    self.row = match element.attribute("r") {
                        Some(number) => number.trim().parse().or(Err(Damaged))?,
                        None => self.row.saturating_add(1),
                    };
                    column = 0;
                    self.is_hidden = element.flag("hidden").unwrap_or(false);
                    self.is_within = true;
                }
                "c" => {
                    // A cell whose place is not legible may be anyone's.
                    let place = match element.attribute("r") {
                        Some(at) => corner(&at).and_then(Corner::cell).ok_or(Damaged)?,
                        None => (self.row, column + 1),
                    };
                    column = place.1;
                    self.cell(&element, place)?;
                }
                "col" if element.flag("hidden").unwrap_or(false) => {
                    let ends = (element.number("min"), element.number("max"));
                    if let (Some(first), Some(last)) = ends {
                        let number = self.sheet.hidden_columns.len() + 1;
                        Budget::new(limits::MERGES).take(number)?;
                        self.sheet.hidden_columns.push((first, last));
                    }
                }
                "mergeCell" => {
                    let ends = element.attribute("ref").and_then(|at| range(&at));
                    if let Some(((first_row, first_column), (last_row, last_column))) = ends {
                        Budget::new(limits::MERGES).take(self.sheet.merges.len() + 1)?;
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
        Ok(())
    }

    /// The row of a number; cells mostly come in order.
    fn row(&mut self, number: u32) -> Option<&mut Row> {
        let rows = &mut self.sheet.rows;
        if rows.last().is_none_or(|last| last.number != number) {
            rows.push(Row {
                number,
                is_hidden: self.is_hidden && number == self.row,
                is_wide: false,
                cells: Vec::new(),
            });
        }
        rows.last_mut()
    }

    fn cell(&mut self, start: &Element<'_>, (row, column): (u32, u32)) -> Result<(), Fault> {
        let kind = start.attribute("t").unwrap_or_default();
        let style = self.style(start);
        let mut value = None;
        let mut own = None;
        let mut formula = None;
        loop {
            match self.xml.next()?.ok_or(Damaged)? {
                Piece::Start(element) => match element.name() {
                    "v" => value = Some(self.text("v")?),
                    "is" => {
                        own = Some(Text::read(&mut self.xml, "is", &self.context.budget.texts)?);
                    }
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
        let (value, is_lost) = value.unwrap_or_default();
        let content = match own {
            _ if is_lost => Content::Other(Raw::Lost(Lost::Damaged)),
            Some(text) => Content::Own(text),
            None if kind == "str" => Content::Own(Text::plain(value)),
            None if value.trim().is_empty() && formula.is_none() => return Ok(()),
            None if value.trim().is_empty() => Content::Other(Raw::Lost(Lost::Formula)),
            None => self.value(&kind, value.trim(), style),
        };
        let is_empty = |text: &Text| is_blank(&text.whole) && !text.is_damaged;
        if formula.is_none() && matches!(&content, Content::Own(text) if is_empty(text)) {
            return Ok(());
        }
        self.context.budget.cells.take(1)?;
        let Some(row) = self.row(row) else {
            return Ok(());
        };
        if limits::COLUMNS.allows(column as usize) {
            row.cells.push(Cell {
                column,
                style: style.unwrap_or_default(),
                content,
                formula,
            });
        } else {
            row.is_wide = true;
        }
        Ok(())
    }

    /// The style of a cell; none where its number is beyond the last.
    fn style(&self, start: &Element<'_>) -> Option<Style> {
        let number = start.attribute("s");
        let Some((number, styles)) = number.zip(self.context.styles) else {
            return Some(Style::default());
        };
        let number: usize = number.trim().parse().ok()?;
        styles.get(number).copied()
    }

    fn value(&self, kind: &str, value: &str, style: Option<Style>) -> Content {
        let damaged = || Content::Other(Raw::Lost(Lost::Damaged));
        match kind {
            "s" => {
                let text = value.parse().ok();
                let text = text.filter(|text| *text < self.context.texts);
                text.map_or_else(damaged, Content::Shared)
            }
            "b" => Content::Other(Raw::Bool(matches!(value, "1" | "true"))),
            "e" => Content::Other(Raw::Lost(Lost::CellError(value.to_owned()))),
            "d" => Content::Other(Raw::Lost(Lost::Date(number::iso_day(value)))),
            _ => match style.map(|style| style.numbers) {
                // Whether it is a day or in per cent only its style says.
                None => damaged(),
                Some(Numbers::Date) => {
                    let day = number::day(value, self.context.from_1904);
                    Content::Other(Raw::Lost(Lost::Date(day)))
                }
                Some(shown) => Content::Other(number::read(value, shown == Numbers::Percent)),
            },
        }
    }

    /// The characters up to the end of an element, and whether some of them are not known.
    fn text(&mut self, holder: &str) -> Result<(String, bool), Fault> {
        let mut text = String::new();
        let mut is_lost = false;
        loop {
            match self.xml.next()?.ok_or(Damaged)? {
                Piece::Text(piece) => text.push_str(&piece),
                Piece::Lost => is_lost = true,
                Piece::End(name) if name == holder => return Ok((text, is_lost)),
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
    ) -> Result<Option<Box<Formula>>, Fault> {
        let shared = start.number("si");
        let filled = start
            .attribute("ref")
            .filter(|_| start.attribute("t").as_deref() == Some("array"));
        let (mut text, is_lost) = self.text("f")?;
        if is_lost {
            // What is not understood rests on more than cells.
            text.push('#');
        }
        let text: Rc<str> = text.into();
        let left = &self.context.budget.formulas;
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
        let own = if let Some((first_row, first_column, text)) =
            shared.and_then(|number| self.shared.get(&number))
        {
            let rows = i64::from(row) - i64::from(*first_row);
            let columns = i64::from(column) - i64::from(*first_column);
            left.take(text.len())?;
            formula(text, (rows, columns), None)
        } else {
            left.take(text.len())?;
            formula(&text, (0, 0), filled.map(|_| (0, 0)))
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
                // Formulas may fill the same cells again and again.
                if self.fillings >= MOST_FILLED {
                    return;
                }
                self.fillings += 1;
                let element = (row - first.0, column - first.1);
                self.filled.insert((row, column), formula(element));
            }
        }
    }
}
