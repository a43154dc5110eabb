//! Classes of communes.

use super::{Parts, Reader};
use crate::syntax::ast::ClassDecl;
use crate::syntax::grammar::Rule;

/// `nhóm …`
pub(super) fn class(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ClassDecl> {
    Some(ClassDecl {
        name: reader.name(&parts.take(Rule::class_name)?),
        label: reader.text(&parts.take(Rule::text)?),
        condition: match parts.take(Rule::condition) {
            Some(pair) => Some(reader.condition(pair)?),
            None => None,
        },
        span: reader.whole(),
    })
}
