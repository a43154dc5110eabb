//! Blocks.

use super::paper::Paper;
use super::{change, criterion, declaration, duty, example, heading, parameter, plan, recognition};
use crate::syntax::ast::Block;
use crate::syntax::keyword::{RECOGNITION, WHEN};

pub(super) fn write(paper: &mut Paper, block: &Block) {
    match block {
        Block::Standard(decl) => heading::standard(paper, decl),
        Block::Attribute(decl) => declaration::attribute(paper, decl),
        Block::Class(decl) => declaration::class(paper, decl),
        Block::Indicator(decl) => declaration::indicator(paper, decl),
        Block::Parameter(decl) => parameter::write(paper, decl),
        Block::Criterion(decl) => criterion::write(paper, decl),
        Block::Change(decl) => change::write(paper, decl),
        Block::Plan(decl) => plan::heading(paper, decl),
        Block::OwnFigure(decl) => declaration::own_figure(paper, decl),
        Block::Target(decl) => plan::target(paper, decl),
        Block::Duty(decl) => duty::write(paper, decl),
        Block::Link(decl) => duty::link(paper, decl),
        Block::Example(decl) => example::write(paper, decl),
        Block::ExamplesFor(id) => paper.line(0, &example::examples_for(&id.node)),
        Block::Recognition(decl) => {
            paper.line(0, &format!("{RECOGNITION} {WHEN}"));
            for condition in &decl.conditions {
                recognition::write(paper, condition);
            }
        }
    }
}
