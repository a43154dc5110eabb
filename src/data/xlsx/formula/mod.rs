//! Formulas as they are stored: what they say, no more. No result is worked out.

mod parser;
mod reference;

use std::collections::HashMap;
use std::rc::Rc;

use crate::number::Decimal;
pub(super) use parser::read;
pub(crate) use reference::range;
pub(super) use reference::{Area, Corner, corner};

/// A formula of a cell.
#[derive(Debug, Clone)]
pub(super) struct Formula {
    /// As it is written.
    pub(super) text: Rc<str>,
    /// How many rows and columns it has moved from where it was written.
    pub(super) moved: (i64, i64),
    /// Of one that fills several cells with one result: which row and column of it this cell shows.
    pub(super) element: Option<(u32, u32)>,
}

/// What formulas may name.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// The places of sheets, by their names in lower case.
    pub(super) sheets: HashMap<String, usize>,
    /// Formulas that have a name, by it, in lower case.
    pub(super) defined: HashMap<String, String>,
}

/// What a formula says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expr {
    /// A number that is written in it; also a yes or no, or an argument that is left out.
    Number(Decimal),
    /// A text that is written in it.
    Text(String),
    /// Cells.
    Cells(Area),
    /// What cannot be seen in this workbook, or is not understood: a cell of another workbook, a
    /// column of a table by its name.
    Unseen,
    /// Two values that are brought together.
    Operation(Operator, Box<[Expr; 2]>),
    /// A function, its name in capitals, and its arguments.
    Call(String, Vec<Expr>),
}

/// A sign between two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `^`
    Power,
    /// `&`
    Join,
    /// `=`, `<>`, `<`, `>`, `<=`, `>=`
    Compare,
}
