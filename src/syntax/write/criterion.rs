//! Criteria and their items.

use super::paper::Paper;
use super::scale;
use super::value::{cited, points, quoted};
use crate::syntax::ast::{CriterionDecl, ItemDecl};
use crate::syntax::keyword::{CRITERION, ITEM, MAX};

pub(super) fn write(paper: &mut Paper, decl: &CriterionDecl) {
    let (title, max) = (quoted(&decl.title), points(&decl.max));
    paper.line(
        0,
        &format!("{CRITERION} {} {title} {MAX} {max}", decl.number.node),
    );
    if let Some(citation) = &decl.citation {
        paper.line(1, &cited(citation));
    }
    for decl in &decl.items {
        item(paper, decl);
    }
}

pub(super) fn item(paper: &mut Paper, decl: &ItemDecl) {
    let max = decl
        .max
        .as_ref()
        .map(|max| format!(" {MAX} {}", points(max)));
    let (title, max) = (quoted(&decl.title), max.unwrap_or_default());
    paper.line(1, &format!("{ITEM} {} {title}{max}", decl.number.node));
    if let Some(citation) = &decl.citation {
        paper.line(2, &cited(citation));
    }
    for scoring in &decl.scorings {
        scale::write(paper, scoring);
    }
}
