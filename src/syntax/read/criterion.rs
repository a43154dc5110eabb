//! The headings of criteria and of their items.

use super::{Parts, Reader};
use crate::syntax::ast::{CriterionDecl, Figure, ItemDecl};
use crate::syntax::grammar::Rule;

/// `tiêu chí …`, still without its items.
pub(super) fn heading(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<CriterionDecl> {
    let number = reader.whole_number(&parts.take(Rule::criterion_number)?);
    let title = reader.text(&parts.take(Rule::text)?);
    let max = max(reader, parts);
    Some(CriterionDecl {
        number: number?,
        title,
        max: max?,
        citation: None,
        items: Vec::new(),
        broken: false,
        span: reader.whole(),
    })
}

/// `mục …`, still without what scores it.
pub(super) fn item(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ItemDecl> {
    let number = reader.item_number(&parts.take(Rule::item_number)?)?;
    Some(ItemDecl {
        number,
        title: reader.text(&parts.take(Rule::text)?),
        max: max(reader, parts),
        citation: None,
        scorings: Vec::new(),
        broken: false,
        span: reader.whole(),
    })
}

/// `tối đa … điểm`, where it stands there and can be read.
fn max(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<Figure> {
    let points = Parts::of(parts.take(Rule::max)?).take(Rule::points)?;
    reader.figure(&mut Parts::of(points))
}
