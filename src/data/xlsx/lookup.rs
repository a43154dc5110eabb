//! Formulas that look up a cell by another's value: what they find may be blank, and shows as 0.

use super::formula::Area;

/// A formula that looks something up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lookup {
    /// Rows or columns of cells, each with what a cell of it must hold.
    pub(super) conditions: Vec<(Area, Key)>,
    /// What stands in the same places.
    pub(super) value: Area,
    /// Whether only the first place counts; else all are added up.
    pub(super) is_first: bool,
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// What a cell holds.
    Cell(Area),
    /// A text or number, as it is written.
    Text(String),
}

impl Lookup {
    /// Reads a formula; `None` for one that does anything else. `area` reads a reference.
    pub(super) fn read(text: &str, area: &dyn Fn(&str) -> Option<Area>) -> Option<Self> {
        let (name, arguments) = call(text)?;
        let key = |text: &str| key(text, area);
        let is_exact =
            |text: Option<&&str>| text.is_some_and(|text| matches!(*text, "0" | "FALSE"));
        match (name.as_str(), arguments.as_slice()) {
            ("IFERROR" | "IFNA", [inner, _]) => Self::read(inner, area),
            ("VLOOKUP", [wanted, table, column, exact]) if is_exact(Some(exact)) => {
                let table = area(table)?;
                Self::first(
                    key(wanted)?,
                    table.column(1)?,
                    table.column(column.parse().ok()?)?,
                )
            }
            ("HLOOKUP", [wanted, table, row, exact]) if is_exact(Some(exact)) => {
                let table = area(table)?;
                Self::first(key(wanted)?, table.row(1)?, table.row(row.parse().ok()?)?)
            }
            ("XLOOKUP", [wanted, at, value, ..]) => {
                Self::first(key(wanted)?, area(at)?, area(value)?)
            }
            ("INDEX", [table, place, more @ ..]) => {
                let (name, arguments) = call(place)?;
                let (["MATCH"], [wanted, at, exact]) = ([name.as_str()], arguments.as_slice())
                else {
                    return None;
                };
                let table = area(table)?;
                let value = match more {
                    [] => table,
                    [column] => table.column(column.parse().ok()?)?,
                    _ => return None,
                };
                is_exact(Some(exact)).then_some(())?;
                Self::first(key(wanted)?, area(at)?, value)
            }
            ("SUMIF", [at, wanted, value]) => {
                Self::all(area(value)?, vec![(area(at)?, key(wanted)?)])
            }
            ("SUMIFS", [value, pairs @ ..]) => {
                let pairs = pairs.chunks(2).map(|pair| match pair {
                    [at, wanted] => Some((area(at)?, key(wanted)?)),
                    _ => None,
                });
                Self::all(area(value)?, pairs.collect::<Option<_>>()?)
            }
            _ => None,
        }
    }

    fn first(key: Key, at: Area, value: Area) -> Option<Self> {
        Some(Self {
            is_first: true,
            ..Self::all(value, vec![(at, key)])?
        })
    }

    /// What is looked up stands in one row or column, and the conditions in others like it.
    fn all(value: Area, conditions: Vec<(Area, Key)>) -> Option<Self> {
        let fits = |area: &Area| {
            let is_column = area.first.1 == area.last.1 && value.first.1 == value.last.1;
            let is_row = area.first.0 == area.last.0 && value.first.0 == value.last.0;
            area.sheets.0 == area.sheets.1 && (is_column || is_row)
        };
        let is_vector = conditions.iter().all(|(area, _)| fits(area));
        (is_vector && !conditions.is_empty() && value.sheets.0 == value.sheets.1).then_some(Self {
            conditions,
            value,
            is_first: false,
        })
    }
}

impl Area {
    fn column(self, number: u32) -> Option<Self> {
        let column = self.first.1.checked_add(number.checked_sub(1)?)?;
        (column <= self.last.1).then_some(Self {
            first: (self.first.0, column),
            last: (self.last.0, column),
            ..self
        })
    }

    fn row(self, number: u32) -> Option<Self> {
        let row = self.first.0.checked_add(number.checked_sub(1)?)?;
        (row <= self.last.0).then_some(Self {
            first: (row, self.first.1),
            last: (row, self.last.1),
            ..self
        })
    }
}

fn key(text: &str, area: &dyn Fn(&str) -> Option<Area>) -> Option<Key> {
    let literal = text
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    if let Some(literal) = literal {
        let is_plain = !literal.contains(['"', '*', '?', '<', '>', '=', '~']);
        return is_plain.then(|| Key::Text(literal.to_lowercase()));
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Key::Text(text.to_owned()));
    }
    area(text)
        .filter(|area| area.first == area.last)
        .map(Key::Cell)
}

/// The name and the arguments of a formula that is one call.
fn call(text: &str) -> Option<(String, Vec<&str>)> {
    let (name, rest) = text.trim().split_once('(')?;
    let inner = rest.strip_suffix(')')?;
    let name = name.rsplit('.').next().unwrap_or(name);
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let (mut depth, mut quote, mut start) = (0_usize, None, 0);
    let mut arguments = Vec::new();
    for (at, c) in inner.char_indices() {
        match c {
            _ if quote == Some(c) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' => quote = Some(c),
            '(' => depth += 1,
            // A bracket that closes more than was opened: the formula is more than this call.
            ')' => depth = depth.checked_sub(1)?,
            ',' if depth == 0 => {
                arguments.push(inner.get(start..at)?.trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    arguments.push(inner.get(start..)?.trim());
    Some((name.to_ascii_uppercase(), arguments))
}
