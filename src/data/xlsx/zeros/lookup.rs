//! Which cells a formula looks up by another cell's value: what it finds may be blank.

use std::collections::HashMap;

use super::{At, MOST_LOOKS, Zeros};
use crate::data::xlsx::formula::{Area, Expr};

/// What a lookup finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// A cell.
    Cell(Area),
    /// Cells that are added up.
    Sum(Vec<Area>),
    /// Nothing.
    Nothing,
}

impl Zeros<'_> {
    /// What a function looks up; `None` of one that looks nothing up, or in a way that is not
    /// followed here.
    pub(super) fn lookup(&mut self, name: &str, arguments: &[Expr], at: At) -> Option<Found> {
        match (name, arguments) {
            ("VLOOKUP", [wanted, Expr::Cells(table), column, Expr::Number(exact)])
                if exact.is_zero() =>
            {
                let value = table.column(self.count(column, at)?)?;
                self.first(wanted, table.column(1)?, value, at)
            }
            ("HLOOKUP", [wanted, Expr::Cells(table), row, Expr::Number(exact)])
                if exact.is_zero() =>
            {
                let value = table.row(self.count(row, at)?)?;
                self.first(wanted, table.row(1)?, value, at)
            }
            ("XLOOKUP", [wanted, Expr::Cells(list), Expr::Cells(value), rest @ ..]) => {
                // Behind the value where nothing is found stands how exact a match must be.
                match rest.get(1) {
                    None => {}
                    Some(Expr::Number(exact)) if exact.is_zero() => {}
                    Some(_) => return None,
                }
                self.first(wanted, *list, *value, at)
            }
            ("INDEX", [Expr::Cells(table), place]) => {
                let place = self.count(place, at)?;
                let is_row = table.first.0 == table.last.0;
                let is_column = table.first.1 == table.last.1;
                let found = match (is_row, is_column) {
                    (true, _) => table.column(place),
                    (_, true) => table.row(place),
                    _ => return None,
                };
                Some(found.map_or(Found::Nothing, Found::Cell))
            }
            ("INDEX", [Expr::Cells(table), row, column]) => {
                let (row, column) = (self.count(row, at)?, self.count(column, at)?);
                let cell = table.row(row).and_then(|row| row.column(column));
                Some(cell.map_or(Found::Nothing, Found::Cell))
            }
            ("SUMIF", [Expr::Cells(list), wanted]) => self.sum_where(*list, &[(list, wanted)], at),
            ("SUMIF", [Expr::Cells(list), wanted, Expr::Cells(value)]) => {
                self.sum_where(*value, &[(list, wanted)], at)
            }
            ("SUMIFS", [Expr::Cells(value), pairs @ ..]) => {
                let pairs = pairs.chunks(2).map(|pair| match pair {
                    [Expr::Cells(list), wanted] => Some((list, wanted)),
                    _ => None,
                });
                let pairs: Vec<_> = pairs.collect::<Option<_>>()?;
                self.sum_where(*value, &pairs, at)
            }
            _ => None,
        }
    }

    /// A whole number of 1 or more.
    fn count(&mut self, expr: &Expr, at: At) -> Option<u32> {
        let number = self.number(expr, at)?.trunc();
        let number = u32::try_from(number).ok()?;
        (number > 0).then_some(number)
    }

    /// The cell of a row or column that stands where another has what is wanted first.
    fn first(&mut self, wanted: &Expr, list: Area, value: Area, at: At) -> Option<Found> {
        let wanted = self.text(wanted, at)?;
        is_line(list).then_some(())?;
        is_line(value).then_some(())?;
        let Some(place) = self.position(list, &wanted) else {
            return Some(Found::Nothing);
        };
        Some(item(value, place).map_or(Found::Nothing, Found::Cell))
    }

    /// Where in a row or column something stands first, from 1.
    pub(super) fn position(&mut self, list: Area, wanted: &str) -> Option<u32> {
        self.positions(list, wanted)?.first().copied()
    }

    /// Everywhere in a row or column that something stands, from 1.
    fn positions(&mut self, list: Area, wanted: &str) -> Option<Vec<u32>> {
        is_line(list).then_some(())?;
        let sheets = self.sheets;
        let sheet = sheets.get(list.sheets.0)?;
        if list.first.1 == list.last.1 {
            let rows = self.rows_with(list.sheets.0, list.first.1, wanted)?;
            let within = list.first.0..=list.last.0;
            let rows = rows.iter().filter(|row| within.contains(row));
            return Some(rows.map(|row| row - list.first.0 + 1).collect());
        }
        let place = sheet
            .rows
            .binary_search_by_key(&list.first.0, |row| row.number);
        let row = sheet.rows.get(place.ok()?)?;
        let mut found = Vec::new();
        for cell in &row.cells {
            if !self.may_look() {
                return None;
            }
            let is_in = (list.first.1..=list.last.1).contains(&cell.column);
            if is_in && self.shown(cell).as_deref() == Some(wanted) {
                found.push(cell.column - list.first.1 + 1);
            }
        }
        Some(found)
    }

    /// The rows in which a column has a text or number. A column is gone through once.
    fn rows_with(&mut self, sheet: usize, column: u32, wanted: &str) -> Option<&[u32]> {
        if !self.columns.contains_key(&(sheet, column)) {
            let mut rows: HashMap<String, Vec<u32>> = HashMap::new();
            for row in &self.sheets.get(sheet)?.rows {
                self.looks += 1;
                let place = row.cells.binary_search_by_key(&column, |cell| cell.column);
                let cell = place.ok().and_then(|place| row.cells.get(place));
                if let Some(shown) = cell.and_then(|cell| self.shown(cell)) {
                    rows.entry(shown).or_default().push(row.number);
                }
            }
            self.columns.insert((sheet, column), rows);
        }
        let rows = self.columns.get(&(sheet, column))?;
        Some(rows.get(wanted).map_or(&[], Vec::as_slice))
    }

    /// The cells of a row or column where others have what is wanted of each.
    fn sum_where(&mut self, value: Area, pairs: &[(&Area, &Expr)], at: At) -> Option<Found> {
        is_line(value).then_some(())?;
        let mut places: Option<Vec<u32>> = None;
        for (list, wanted) in pairs {
            let wanted = self.text(wanted, at)?;
            let own = self.positions(**list, &wanted)?;
            places = Some(match places {
                None => own,
                Some(before) => {
                    let own: std::collections::HashSet<u32> = own.into_iter().collect();
                    before.into_iter().filter(|at| own.contains(at)).collect()
                }
            });
        }
        let places = places?.into_iter();
        Some(Found::Sum(
            places.filter_map(|place| item(value, place)).collect(),
        ))
    }

    /// Counts one more cell that is looked at.
    pub(super) fn may_look(&mut self) -> bool {
        self.looks += 1;
        self.looks <= MOST_LOOKS
    }
}

/// Whether an area is a row or a column of one sheet.
fn is_line(area: Area) -> bool {
    let is_one = area.first.0 == area.last.0 || area.first.1 == area.last.1;
    is_one && area.sheets.0 == area.sheets.1
}

/// The item of a row or column, from 1.
fn item(line: Area, place: u32) -> Option<Area> {
    let by = place.checked_sub(1)?;
    if line.first.1 == line.last.1 {
        line.cell((by, 0))
    } else {
        line.cell((0, by))
    }
}
