//! A standard lowered to whole numbers: rows of inequalities over columns, and what they give.
//!
//! [`Program::lower`] works in everything that takes thought elsewhere: decimals and rounding are
//! in the coefficients, points by steps are rows, a ratio is multiplied across, and a denominator
//! of 0 has rows of its own. What is left is a table: **of complete figures exactly one row of each
//! item holds for each class.** A reader of this form needs no other knowledge of the language.
//!
//! The [`engine`](crate::engine) defines the meaning and gives the reasons; a property holds both
//! to the same results. This form is for whoever takes a standard as a whole: questions about all
//! communes, evaluation by columns, other languages.

mod column;
mod evaluate;
mod inequality;
mod lower;
mod quotient;
mod test;
mod values;

pub use column::{Column, ColumnId, ColumnOf, Grain, PeriodOf};
pub use evaluate::{Scored, Unscored};
pub use inequality::{Inequality, Monomial, Term, Unanswered};
pub use lower::TooLarge;
pub use test::Test;
pub use values::Values;

use std::ops::Range;

use crate::model::{ClassId, CriterionId, ItemId, Table};

/// A standard as whole numbers; only [`Program::lower`] makes one.
#[derive(Debug, Clone)]
pub struct Program {
    /// What is known of a commune: attributes, the indicators of this period, and of the one before
    /// where the standard compares.
    pub(crate) columns: Table<ColumnId, Column>,
    /// The columns that are worked out, each after those that it is worked out from.
    pub(crate) sums: Vec<Sum>,
    /// What is declared of columns by themselves and of two beside each other. Figures that do not
    /// keep it are not taken.
    pub(crate) declared: Vec<Inequality>,
    /// Points are in units of so many decimals: 5 is 0,5 points where it is 1.
    pub(crate) point_digits: u32,
    /// The classes, tried in order.
    pub(crate) classes: Table<ClassId, Class>,
    /// The items, in the standard's order.
    pub(crate) items: Table<ItemId, Item>,
    /// The places of each criterion's items.
    pub(crate) criteria: Table<CriterionId, Range<usize>>,
    /// Whether recognition asks that no criterion has 0 points.
    pub(crate) no_criterion_at_zero: bool,
    /// What recognition asks besides, in the standard's order.
    pub(crate) requirements: Vec<Test>,
}

impl Program {
    /// The classes, tried in order.
    pub fn classes(&self) -> &Table<ClassId, Class> {
        &self.classes
    }

    /// The items, in the standard's order.
    pub fn items(&self) -> &Table<ItemId, Item> {
        &self.items
    }

    /// What is declared of columns by themselves and of two beside each other.
    pub fn declared(&self) -> &[Inequality] {
        &self.declared
    }

    /// Points are in units of so many decimals: 5 is 0,5 points where it is 1.
    pub fn point_digits(&self) -> u32 {
        self.point_digits
    }
}

/// A column that is the sum of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The sum.
    pub(crate) column: ColumnId,
    /// What is added, or taken away where `true`.
    pub(crate) terms: Vec<(bool, ColumnId)>,
    /// What is declared of it. Where its parts lead elsewhere it counts as missing.
    pub(crate) declared: Vec<Inequality>,
}

/// A class of communes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// What a commune must be, if no class before took it.
    pub(crate) test: Test,
    /// The least total for recognition, in units of points.
    pub(crate) threshold: i128,
}

/// How one item is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its rows. Of complete figures that keep what is declared, exactly one holds for each class.
    pub(crate) rows: Vec<Row>,
}

/// One way to score an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What in the standard it comes from.
    pub(crate) of: RowOf,
    /// The classes that it is for; none, where it is for all.
    pub(crate) classes: Vec<ClassId>,
    /// When it holds.
    pub(crate) test: Test,
    /// What it gives.
    pub(crate) gives: Gives,
}

impl Item {
    /// Its rows. Of complete figures that keep what is declared, exactly one holds for each class.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }
}

impl Row {
    /// When it holds.
    pub fn test(&self) -> &Test {
        &self.test
    }

    /// Whether it is for communes of this class.
    pub fn is_for(&self, class: ClassId) -> bool {
        self.classes.is_empty() || self.classes.contains(&class)
    }
}

/// What a row comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowOf {
    /// The band at this place of the scale.
    Band(usize),
    /// What the scale says of a denominator of 0, by its place among these rules; `None` where it
    /// says nothing.
    NoCase(Option<usize>),
    /// A numerator above 0 over a denominator of 0. Its test is any of pairs, one for each ratio: that
    /// the numerator is above 0, then that the denominator is 0.
    NonzeroOverZero,
    /// A yes, or a condition that holds.
    Yes,
    /// A no, or a condition that fails.
    No,
}

/// What a row gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// So many points, in units of points.
    Points(i128),
    /// Nothing can be said.
    Nothing(Unscored),
}
