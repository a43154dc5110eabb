//! Blocks, and the heading of a standard.

use super::paper::Paper;
use super::value::{number, quoted, tail};
use super::{change, criterion, declaration, example, parameter, plan, recognition};
use crate::number::format_date;
use crate::syntax::ast::{Block, StandardDecl};
use crate::syntax::keyword::{
    AMEND, EFFECTIVE, FROM, INTO, ISSUED, LEGAL_TEXT, RECOGNITION, STANDARD, TO, TOTAL, WHEN,
};

pub(super) fn write(paper: &mut Paper, block: &Block) {
    match block {
        Block::Standard(decl) => standard(paper, decl),
        Block::Attribute(decl) => declaration::attribute(paper, decl),
        Block::Class(decl) => declaration::class(paper, decl),
        Block::Indicator(decl) => declaration::indicator(paper, decl),
        Block::Parameter(decl) => parameter::write(paper, decl),
        Block::Criterion(decl) => criterion::write(paper, decl),
        Block::Change(decl) => change::write(paper, decl),
        Block::Plan(decl) => plan::heading(paper, decl),
        Block::OwnFigure(decl) => declaration::own_figure(paper, decl),
        Block::Target(decl) => plan::target(paper, decl),
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

fn standard(paper: &mut Paper, decl: &StandardDecl) {
    let (id, title) = (&decl.id.node, quoted(&decl.title));
    paper.line(
        0,
        &match &decl.amends {
            None => format!("{STANDARD} {id} {title}"),
            Some(base) => format!("{AMEND} {} {INTO} {id} {title}", base.node),
        },
    );
    details(paper, decl);
}

/// What stands below the heading of a standard or a plan.
pub(super) fn details(paper: &mut Paper, decl: &StandardDecl) {
    if let Some(legal_text) = &decl.legal_text {
        paper.line(1, &format!("{LEGAL_TEXT} {}", quoted(legal_text)));
    }
    if let Some(date) = &decl.issued {
        paper.line(1, &format!("{ISSUED} {}", format_date(date.node)));
    }
    if let Some(date) = &decl.effective_from {
        let to = decl.effective_to.as_ref().map(|to| format_date(to.node));
        let to = to.map_or_else(String::new, |to| format!(" {TO} {to}"));
        paper.line(
            1,
            &format!("{EFFECTIVE} {FROM} {}{to}", format_date(date.node)),
        );
    }
    if let Some(total) = &decl.total {
        let (value, tail) = (number(&total.value), tail(&total.tail));
        paper.line(1, &format!("{TOTAL} {value}{tail}"));
    }
}
