//! The canonical text of a tree.

mod block;
mod change;
mod condition;
mod example;
mod paper;
mod scale;
mod value;

use super::ast::Ast;
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
