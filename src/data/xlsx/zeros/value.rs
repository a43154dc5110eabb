//! Values that are plain to see: numbers and texts by which cells are looked up, and denominators.

use super::{At, Zeros};
use crate::data::raw::{Raw, is_blank};
use crate::data::xlsx::formula::{Area, Expr, Operator};
use crate::data::xlsx::sheet::{Cell, Content};
use crate::number::Decimal;

impl Zeros<'_> {
    /// The number that an expression is, where that is plain.
    pub(super) fn number(&mut self, expr: &Expr, at: At) -> Option<Decimal> {
        match expr {
            Expr::Number(number) => Some(*number),
            Expr::Cells(area) => match &self.cell_of(*area, at)?.content {
                Content::Other(Raw::Number { value, .. }) => Some(*value),
                _ => None,
            },
            Expr::Operation(operator, sides) => {
                let [left, right] = &**sides;
                let (left, right) = (self.number(left, at)?, self.number(right, at)?);
                match operator {
                    Operator::Add => left.checked_add(right),
                    Operator::Subtract => left.checked_sub(right),
                    Operator::Multiply => left.checked_mul(right),
                    Operator::Divide => left.checked_div(right),
                    Operator::Power | Operator::Join | Operator::Compare => None,
                }
            }
            Expr::Call(name, arguments) => self.number_of_call(name, arguments, at),
            Expr::Text(_) | Expr::Unseen => None,
        }
    }

    fn number_of_call(&mut self, name: &str, arguments: &[Expr], at: At) -> Option<Decimal> {
        match (name, arguments) {
            ("ROUND" | "ROUNDUP" | "ROUNDDOWN" | "TRUNC", [value, ..]) => self.number(value, at),
            ("SUM", list) => {
                let mut sum = Decimal::ZERO;
                for part in list {
                    let part = match part {
                        Expr::Cells(area) => self.sum(*area)?,
                        other => self.number(other, at)?,
                    };
                    sum = sum.checked_add(part)?;
                }
                Some(sum)
            }
            ("ROW", []) => Some(at.place.1.into()),
            ("COLUMN", []) => Some(at.place.2.into()),
            ("ROW", [Expr::Cells(area)]) => Some(area.first.0.into()),
            ("COLUMN", [Expr::Cells(area)]) => Some(area.first.1.into()),
            ("ROWS", [Expr::Cells(area)]) => Some((area.last.0 - area.first.0 + 1).into()),
            ("COLUMNS", [Expr::Cells(area)]) => Some((area.last.1 - area.first.1 + 1).into()),
            ("MATCH", [wanted, Expr::Cells(list), Expr::Number(exact)]) if exact.is_zero() => {
                let wanted = self.text(wanted, at)?;
                self.position(*list, &wanted).map(Decimal::from)
            }
            _ => None,
        }
    }

    /// The sum of an area's numbers; `None` where an error is among them.
    fn sum(&mut self, area: Area) -> Option<Decimal> {
        let mut sum = Decimal::ZERO;
        let sheets = self.sheets.get(area.sheets.0..=area.sheets.1)?;
        for sheet in sheets {
            let start = sheet.rows.partition_point(|row| row.number < area.first.0);
            let rows = sheet.rows.iter().skip(start);
            for row in rows.take_while(|row| row.number <= area.last.0) {
                let start = row.cells.partition_point(|cell| cell.column < area.first.1);
                let cells = row.cells.iter().skip(start);
                for cell in cells.take_while(|cell| cell.column <= area.last.1) {
                    if !self.may_look() {
                        return None;
                    }
                    match &cell.content {
                        Content::Other(Raw::Number { value, .. }) => {
                            sum = sum.checked_add(*value)?;
                        }
                        Content::Other(Raw::Lost(_)) => return None,
                        _ => {}
                    }
                }
            }
        }
        Some(sum)
    }

    /// The text or number by which an expression looks something up, as [`shown`](Self::shown).
    pub(super) fn text(&mut self, expr: &Expr, at: At) -> Option<String> {
        match expr {
            Expr::Text(text) => {
                let is_plain = !text.contains(['*', '?', '<', '>', '=', '~']);
                is_plain.then(|| text.to_lowercase())
            }
            Expr::Cells(area) => {
                let cell = self.cell_of(*area, at)?;
                self.shown(cell)
            }
            Expr::Operation(Operator::Join, sides) => {
                let [left, right] = &**sides;
                Some(self.text(left, at)? + &self.text(right, at)?)
            }
            Expr::Call(name, arguments) if name == "TRIM" => {
                let text = self.text(arguments.first()?, at)?;
                Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
            }
            other => Some(self.number(other, at)?.normalize().to_string()),
        }
    }

    /// The one cell that an area is, or that the formula's own place takes of it.
    fn cell_of(&self, area: Area, at: At) -> Option<&Cell> {
        let area = if area.is_cell() {
            area
        } else {
            area.item(at.element?)?
        };
        let sheet = self.sheets.get(area.sheets.0)?;
        sheet.cell(area.first.0, area.first.1)
    }

    /// What a lookup compares of a cell; nothing of a blank one.
    pub(super) fn shown(&self, cell: &Cell) -> Option<String> {
        let text = match &cell.content {
            Content::Shared(text) => self.texts.get(*text)?.whole.to_lowercase(),
            Content::Own(text) => text.whole.to_lowercase(),
            Content::Other(Raw::Number { value, .. }) => value.normalize().to_string(),
            Content::Other(_) => return None,
        };
        (!is_blank(&text)).then_some(text)
    }
}
