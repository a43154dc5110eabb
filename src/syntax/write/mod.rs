//! Trees as text of the language. Whatever writes the language, a whole file or one row of a scale,
//! writes it here; the words are those of the table of keywords.

mod block;
mod change;
mod condition;
mod example;
mod paper;
mod parameter;
mod scale;
mod value;

use super::ast::Ast;
use super::{keyword, layout};
use paper::Paper;

pub use block::{all_met, at_least, at_most, choices, none_at_zero, terms, unit, yes_no};
pub use condition::on_one_line as condition;
pub use example::{examples_for, expected, given, heading as example, joint, like};
pub use parameter::{between as days, parameter_unit};
pub use scale::{End, amount, quantity, range, rounding};

/// `không`
pub const NO: &str = keyword::NO;
/// `không phát sinh`
pub const NO_CASE: &str = keyword::NO_CASE;
/// `các đơn vị còn lại`
pub const REST: &str = keyword::REST;
/// `tổng điểm`
pub const TOTAL: &str = keyword::TOTAL;

/// Writes a tree as text that parses back to an equal tree.
///
/// The layout is that of every formatted file.
pub fn print(ast: &Ast) -> String {
    let mut paper = Paper::default();
    for block in &ast.blocks {
        block::write(&mut paper, block);
    }
    layout::tidy(&paper.into_text())
}
