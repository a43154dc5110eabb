//! The canonical text of a tree.

mod block;
mod condition;
mod example;
mod paper;
mod scale;
mod value;

use super::ast::{Ast, Block};
use paper::Paper;

/// Writes a tree as text that parses back to an equal tree.
///
/// What belongs to a block is indented by two spaces a level; a blank line stands between
/// blocks, except between attributes and between indicators, which read as lists. The points of
/// a scale stand right-aligned in a column, as in an annex, and marks after them.
pub fn print(ast: &Ast) -> String {
    let mut paper = Paper::default();
    let mut before: Option<&Block> = None;
    for next in &ast.blocks {
        let in_list = matches!(
            (before, next),
            (Some(Block::Attribute(_)), Block::Attribute(_))
                | (Some(Block::Indicator(_)), Block::Indicator(_))
        );
        if before.is_some() && !in_list {
            paper.blank();
        }
        block::write(&mut paper, next);
        before = Some(next);
    }
    paper.into_text()
}
