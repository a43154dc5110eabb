//! Results that nobody has reported: a sheet shows 0, or a text, for what a formula takes from a blank cell.
//!
//! A zero of a formula is believed only where it is seen to rest on cells that hold something. No
//! result is worked out for that: [`Zeros::rest`] asks of each part of a formula what a zero of it
//! would rest on. What is not understood holds nothing.

mod area;
mod functions;
mod lookup;
mod value;

use std::collections::HashMap;

use super::formula::{Area, Expr, Names, Operator, read};
use super::sheet::{Cell, Content, Sheet};
use super::text::Text;
use crate::data::raw::{Blanks, Cells, Lost, Raw, Why, is_blank};

/// A cell: its sheet's place, its row and its column.
type Place = (usize, u32, u32);

/// So many formulas may pass on one another's results before it is left open what they rest on.
const DEEPEST: usize = 100;

/// So many cells are looked at in a workbook.
const MOST_LOOKS: usize = 20_000_000;

/// The formulas of a workbook, and what is known of them.
struct Zeros<'a> {
    sheets: &'a [Sheet],
    texts: &'a [Text],
    names: &'a Names,
    known: HashMap<Place, Rest>,
    /// By sheet and column, the rows in which each text or number stands.
    columns: HashMap<(usize, u32), HashMap<String, Vec<u32>>>,
    looks: usize,
}

/// Where a formula is asked about.
#[derive(Debug, Clone, Copy)]
struct At {
    place: Place,
    /// Which row and column of a result for several cells is meant.
    element: Option<(u32, u32)>,
    /// How many formulas led here.
    depth: usize,
}

/// What a zero would rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// What is written in the formula itself.
    Written,
    /// Cells that hold something.
    Held,
    /// Nothing but these cells, which are blank.
    Blank(Area),
    /// Nothing but these cells, which hold no number where numbers are added up.
    NoNumber(Area),
    /// Perhaps this blank cell.
    Perhaps(Area),
    /// Nobody knows.
    Unknown,
}

/// The cells of a workbook whose zeros nobody has reported, and why.
pub(super) fn unreported(
    sheets: &[Sheet],
    texts: &[Text],
    names: &Names,
) -> HashMap<(usize, u32, u32), Lost> {
    let mut zeros = Zeros {
        sheets,
        texts,
        names,
        known: HashMap::new(),
        columns: HashMap::new(),
        looks: 0,
    };
    let mut lost = HashMap::new();
    for (place, sheet) in sheets.iter().enumerate() {
        for row in &sheet.rows {
            for cell in row.cells.iter().filter(|cell| cell.formula.is_some()) {
                let at = (place, row.number, cell.column);
                let why = zeros
                    .of_formula(at, cell, 0)
                    .and_then(|rest| why(rest, cell));
                if let Some(why) = why {
                    lost.insert(at, why);
                }
            }
        }
    }
    lost
}

/// Why a formula's result is no figure, if it is none.
fn why(rest: Rest, cell: &Cell) -> Option<Lost> {
    let (why, area) = match rest {
        Rest::Blank(area) => (Why::Blank, area),
        Rest::NoNumber(area) => (Why::NoNumber, area),
        Rest::Perhaps(area) if is_zero(cell) => (Why::Perhaps, area),
        Rest::Unknown if is_zero(cell) => return Some(Lost::UnknownZero),
        _ => return None,
    };
    let cells = Cells {
        sheet: u16::try_from(area.sheets.0 + 1).unwrap_or(u16::MAX),
        first: area.first,
        last: area.last,
    };
    Some(Lost::Blanks(Box::new(Blanks { cells, why })))
}

/// Whether a cell shows a zero or a no.
fn is_zero(cell: &Cell) -> bool {
    match &cell.content {
        Content::Other(Raw::Number { value, .. }) => value.is_zero(),
        Content::Other(Raw::Bool(flag)) => !flag,
        _ => false,
    }
}

impl Zeros<'_> {
    /// What the result of a cell's formula rests on; `None` of an empty text or an error.
    fn of_formula(&mut self, place: Place, cell: &Cell, depth: usize) -> Option<Rest> {
        if let Some(known) = self.known.get(&place) {
            return Some(*known);
        }
        let formula = cell.formula.as_ref()?;
        let says_something = match &cell.content {
            Content::Other(raw) => matches!(raw, Raw::Number { .. } | Raw::Bool(_)),
            Content::Shared(_) | Content::Own(_) => self.text_of(cell).is_some(),
        };
        if !says_something {
            return None;
        }
        if depth > DEEPEST {
            return Some(Rest::Unknown);
        }
        // While it is looked at, a formula that looks at itself holds nothing of its own.
        self.known.insert(place, Rest::Unknown);
        let expr = read(formula, self.names, place.0);
        let at = At {
            place,
            element: formula.element,
            depth,
        };
        let rest = self.rest(&expr, at);
        self.known.insert(place, rest);
        Some(rest)
    }

    /// What a zero of an expression would rest on.
    fn rest(&mut self, expr: &Expr, at: At) -> Rest {
        match expr {
            Expr::Number(_) | Expr::Text(_) => Rest::Written,
            Expr::Unseen => Rest::Unknown,
            Expr::Cells(area) => self.picked(*area, at),
            Expr::Operation(operator, sides) => {
                let [left, right] = &**sides;
                let sides = [self.rest(left, at), self.rest(right, at)];
                match operator {
                    Operator::Add | Operator::Subtract => added(sides),
                    _ => all(sides),
                }
            }
            Expr::Call(name, arguments) => self.call(name, arguments, at),
        }
    }

    /// What a cell holds of its own, or by its formula; `adds_up` where texts count for nothing.
    fn held(&mut self, place: Place, cell: &Cell, adds_up: bool, depth: usize) -> Rest {
        let area = one(place);
        let is_text = !matches!(cell.content, Content::Other(_));
        if is_text && self.text_of(cell).is_none() {
            return Rest::Blank(area);
        }
        let rest = match self.of_formula(place, cell, depth) {
            None | Some(Rest::Written) => Rest::Held,
            Some(Rest::Perhaps(_) | Rest::Unknown) if !is_zero(cell) => Rest::Held,
            Some(rest) => rest,
        };
        if is_text && adds_up && rest == Rest::Held {
            return Rest::NoNumber(area);
        }
        rest
    }

    /// The text of a cell that has one.
    fn text_of<'c>(&'c self, cell: &'c Cell) -> Option<&'c str> {
        let text = match &cell.content {
            Content::Shared(text) => self.texts.get(*text)?,
            Content::Own(text) => text,
            Content::Other(_) => return None,
        };
        (!is_blank(&text.whole)).then_some(text.whole.as_str())
    }
}

/// One cell as an area.
fn one((sheet, row, column): Place) -> Area {
    Area {
        sheets: (sheet, sheet),
        first: (row, column),
        last: (row, column),
    }
}

/// What values rest on that are all needed: one that is blank may make the zero by itself.
fn all(parts: impl IntoIterator<Item = Rest>) -> Rest {
    combined(parts, |has_held, nothing| match nothing {
        Rest::Blank(area) | Rest::NoNumber(area) if has_held => Rest::Perhaps(area),
        nothing => nothing,
    })
}

/// What values rest on that are added up: of some that are blank the others make the sum.
fn added(parts: impl IntoIterator<Item = Rest>) -> Rest {
    combined(parts, |has_held, nothing| match nothing {
        Rest::Blank(_) | Rest::NoNumber(_) if has_held => Rest::Held,
        nothing => nothing,
    })
}

/// Puts parts together; of those that hold nothing the least certain one counts, and `weigh` says
/// what it is beside parts that do.
fn combined(parts: impl IntoIterator<Item = Rest>, weigh: fn(bool, Rest) -> Rest) -> Rest {
    let mut has_held = false;
    let mut nothing: Option<Rest> = None;
    let doubt = |rest: Rest| match rest {
        Rest::Written | Rest::Held => 0,
        Rest::Blank(_) => 1,
        Rest::NoNumber(_) => 2,
        Rest::Perhaps(_) => 3,
        Rest::Unknown => 4,
    };
    for part in parts {
        has_held |= part == Rest::Held;
        if doubt(part) > nothing.map_or(0, doubt) {
            nothing = Some(part);
        }
    }
    match nothing {
        Some(nothing) => weigh(has_held, nothing),
        None if has_held => Rest::Held,
        None => Rest::Written,
    }
}
