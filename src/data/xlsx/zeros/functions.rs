//! What the results of functions rest on.

use super::lookup::Found;
use super::{At, Rest, Zeros, added, all};
use crate::data::xlsx::formula::Expr;

/// Functions of all numbers in their cells: texts and blanks count for nothing.
const ADD_UP: [&str; 10] = [
    "AGGREGATE",
    "AVERAGE",
    "MAX",
    "MEDIAN",
    "MIN",
    "N",
    "PRODUCT",
    "SUBTOTAL",
    "SUM",
    "SUMSQ",
];

/// Functions that count cells; their other arguments say what is counted.
const COUNT: [&str; 4] = ["COUNT", "COUNTA", "COUNTIF", "COUNTIFS"];

/// Functions of all their arguments: each may make the zero. What picks a cell of an area, by a
/// rule that is not followed here, may have picked any.
const OF_ALL: [&str; 76] = [
    "ABS",
    "AND",
    "AVERAGEIF",
    "AVERAGEIFS",
    "CEILING",
    "CEILING.MATH",
    "CHOOSE",
    "CLEAN",
    "CONCAT",
    "CONCATENATE",
    "DATE",
    "DATEDIF",
    "DATEVALUE",
    "DAY",
    "DAYS",
    "EVEN",
    "EXACT",
    "FILTER",
    "FIND",
    "FIXED",
    "FLOOR",
    "FLOOR.MATH",
    "HLOOKUP",
    "IF",
    "IFS",
    "INDEX",
    "INT",
    "ISBLANK",
    "ISERR",
    "ISERROR",
    "ISNA",
    "ISNUMBER",
    "ISTEXT",
    "LARGE",
    "LEFT",
    "LEN",
    "LOOKUP",
    "LOWER",
    "MATCH",
    "MAXIFS",
    "MID",
    "MINIFS",
    "MOD",
    "MONTH",
    "MROUND",
    "NOT",
    "NUMBERVALUE",
    "ODD",
    "OR",
    "POWER",
    "PROPER",
    "QUOTIENT",
    "RANK",
    "RIGHT",
    "ROUND",
    "ROUNDDOWN",
    "ROUNDUP",
    "SEARCH",
    "SIGN",
    "SINGLE",
    "SMALL",
    "SQRT",
    "SUBSTITUTE",
    "SUMIF",
    "SUMIFS",
    "SUMPRODUCT",
    "SWITCH",
    "TEXT",
    "TRIM",
    "TRUNC",
    "UPPER",
    "VALUE",
    "VLOOKUP",
    "XLOOKUP",
    "XOR",
    "YEAR",
];

impl Zeros<'_> {
    /// What a zero of a function would rest on. Of one that is not known nothing is.
    pub(super) fn call(&mut self, name: &str, arguments: &[Expr], at: At) -> Rest {
        if ADD_UP.contains(&name) {
            return self.gather(arguments, true, at);
        }
        if let Some(by) = COUNT.iter().position(|known| *known == name) {
            // `COUNTIF` and `COUNTIFS` have a condition behind each range.
            let step = if by < 2 { 1 } else { 2 };
            let ranges: Vec<Expr> = arguments.iter().step_by(step).cloned().collect();
            return self.gather(&ranges, false, at);
        }
        match (name, arguments) {
            ("COUNTBLANK", _) => Rest::Held,
            ("IFERROR" | "IFNA", [value, instead]) => self.or_else(value, instead, at),
            _ if !OF_ALL.contains(&name) => Rest::Unknown,
            _ => {
                if let Some(found) = self.lookup(name, arguments, at) {
                    return self.found(&found, at);
                }
                let parts: Vec<Rest> = arguments.iter().map(|one| self.rest(one, at)).collect();
                all(parts)
            }
        }
    }

    fn gather(&mut self, arguments: &[Expr], adds_up: bool, at: At) -> Rest {
        let parts: Vec<Rest> = arguments
            .iter()
            .map(|argument| match argument {
                Expr::Cells(area) => self.gathered(*area, adds_up, at.depth),
                other => self.rest(other, at),
            })
            .collect();
        added(parts)
    }

    /// What was looked up: one cell, or cells that are added up.
    pub(super) fn found(&mut self, found: &Found, at: At) -> Rest {
        match found {
            Found::Cell(area) => self.picked(
                *area,
                At {
                    element: None,
                    ..at
                },
            ),
            // Nothing was there to be added up or taken.
            Found::Sum(areas) if areas.is_empty() => Rest::Unknown,
            Found::Nothing => Rest::Unknown,
            Found::Sum(areas) => {
                let parts: Vec<Rest> = areas
                    .iter()
                    .map(|area| self.gathered(*area, true, at.depth))
                    .collect();
                added(parts)
            }
        }
    }

    /// What `IFERROR` rests on: on its first value only where that is seen to be no error.
    fn or_else(&mut self, value: &Expr, instead: &Expr, at: At) -> Rest {
        let own = self.rest(value, at);
        if self.is_no_error(value, at) || !matches!(own, Rest::Held | Rest::Written) {
            return own;
        }
        match self.rest(instead, at) {
            Rest::Held => Rest::Held,
            Rest::Written => Rest::Unknown,
            other => other,
        }
    }

    /// Whether a value is seen to be no error.
    fn is_no_error(&mut self, value: &Expr, at: At) -> bool {
        if self.number(value, at).is_some() {
            return true;
        }
        match value {
            Expr::Call(name, _) if COUNT.contains(&name.as_str()) => true,
            Expr::Call(name, arguments) => match self.lookup(name, arguments, at) {
                Some(Found::Cell(area)) => self.number(&Expr::Cells(area), at).is_some(),
                Some(Found::Sum(_)) => true,
                _ => false,
            },
            _ => false,
        }
    }
}
