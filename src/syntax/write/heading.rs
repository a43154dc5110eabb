//! The headings of standards, and what stands below them and below those of plans.

use super::paper::Paper;
use super::value::{number, quoted, tail};
use crate::number::format_date;
use crate::syntax::ast::StandardDecl;
use crate::syntax::keyword::{
    AMEND, EFFECTIVE, FROM, INTO, ISSUED, LEGAL_TEXT, STANDARD, TO, TOTAL,
};

pub(super) fn standard(paper: &mut Paper, decl: &StandardDecl) {
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
