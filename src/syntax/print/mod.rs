//! The canonical text of a tree.

mod block;
mod change;
mod condition;
mod example;
mod paper;
mod parameter;
mod scale;
mod value;

use super::ast::{Ast, BoundDecl};
use super::layout;
use paper::Paper;

/// Writes a tree as text that parses back to an equal tree.
///
/// Here its statements are put into words; the layout is that of every formatted file.
pub fn print(ast: &Ast) -> String {
    let mut paper = Paper::default();
    for block in &ast.blocks {
        block::write(&mut paper, block);
    }
    layout::tidy(&paper.into_text())
}

/// The words of a range, given its ends and whether they are included.
pub fn range_text(lower: &Option<(BoundDecl, bool)>, upper: &Option<(BoundDecl, bool)>) -> String {
    scale::range(lower, upper)
}
