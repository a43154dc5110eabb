//! The heading of a standard.

use super::{Parts, Reader};
use crate::syntax::ast::StandardDecl;
use crate::syntax::grammar::Rule;

/// `bộ tiêu chí …`, still without its details.
pub(super) fn heading(reader: &Reader<'_>, parts: &mut Parts<'_>) -> Option<StandardDecl> {
    Some(StandardDecl {
        amends: None,
        id: reader.name(&parts.take(Rule::standard_id)?),
        title: reader.text(&parts.take(Rule::text)?),
        legal_text: None,
        issued: None,
        effective_from: None,
        effective_to: None,
        total: None,
        amended: Vec::new(),
        span: reader.whole(),
    })
}
