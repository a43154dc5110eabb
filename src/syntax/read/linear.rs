//! Points in proportion, and deductions.

use super::scale::amount;
use super::{Parts, Reader};
use crate::syntax::ast::LinearDecl;
use crate::syntax::grammar::Rule;

/// `mỗi … được … điểm, tối đa … điểm`, or `trừ … điểm cho mỗi …`.
pub(super) fn linear(
    reader: &mut Reader<'_>,
    rule: Rule,
    parts: &mut Parts<'_>,
) -> Option<LinearDecl> {
    let deducts = rule == Rule::deduction;
    let deducted = if deducts {
        parts.take(Rule::score).map(|score| reader.number(&score))
    } else {
        None
    };
    let step = amount(reader, parts.take(Rule::bound_number)?);
    let unit = parts.take(Rule::step_unit).map(|unit| reader.words(&unit));
    let each = match deducted {
        Some(each) => each,
        None => reader.number(&parts.take(Rule::score)?),
    };
    let most = match parts.take(Rule::most) {
        Some(most) => Some(reader.number(&most)?),
        None => None,
    };
    let tail = reader.tail(parts);
    Some(LinearDecl {
        deducts,
        step: step?,
        unit,
        each: each?,
        most,
        tail,
        span: reader.whole(),
    })
}
