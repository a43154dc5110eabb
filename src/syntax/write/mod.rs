//! Trees as text of the language. Whatever writes the language, a whole file or one row of a scale,
//! writes it here; the words are those of the table of keywords.

mod block;
mod change;
mod condition;
mod criterion;
mod declaration;
mod duty;
mod example;
mod heading;
mod paper;
mod parameter;
mod plan;
mod range;
mod recognition;
mod scale;
mod value;

use super::ast::Ast;
use super::{keyword, layout};
use paper::Paper;

pub use condition::on_one_line as condition;
pub use declaration::{adjustment, at_least, at_most, choices, terms, unit, yes_no};
pub use duty::{duty_kind, link_word};
pub use example::{examples_for, expected, given, heading as example, joint, like};
pub use parameter::{between as days, parameter_unit};
pub use range::{End, amount, range};
pub use recognition::{all_met, none_at_zero};
pub use scale::{quantity, rounding};

/// `có`
pub const YES: &str = keyword::YES;
/// `không`
pub const NO: &str = keyword::NO;
/// `không phải`
pub const NOT: &str = keyword::NOT;
/// `là`
pub const IS: &str = keyword::IS;
/// `với`
pub const WITH: &str = keyword::WITH;
/// `từ`
pub const FROM: &str = keyword::FROM;
/// `trở lên`
pub const OR_MORE: &str = keyword::OR_MORE;
/// `bằng`
pub const EXACTLY: &str = keyword::EXACTLY;
/// `tiêu chí`
pub const CRITERION: &str = keyword::CRITERION;
/// `mục`
pub const ITEM: &str = keyword::ITEM;
/// `kỳ trước`
pub const OF_PREVIOUS: &str = keyword::OF_PREVIOUS;
/// `điểm phần trăm`
pub const PERCENT_POINTS: &str = keyword::PERCENT_POINTS;
/// `không phát sinh`
pub const NO_CASE: &str = keyword::NO_CASE;
/// `các đơn vị còn lại`
pub const REST: &str = keyword::REST;
/// `kế hoạch`
pub const PLAN: &str = keyword::PLAN;
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
