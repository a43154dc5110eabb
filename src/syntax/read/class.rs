//! Classes of communes.

use super::{Parts, Reader};
use crate::syntax::ast::ClassDecl;
use crate::syntax::grammar::Rule;

/// `nhóm …`
pub(super) fn class(reader: &mut Reader<'_>, parts: &mut Parts<'_>) -> Option<ClassDecl> {
    let name = reader.name(&parts.take(Rule::class_name)?);
    // It may stand behind what is taken next.
    let before = parts.clone().take(Rule::before_class).map(Parts::of);
    let before = before.and_then(|mut parts| parts.take(Rule::class_name));
    Some(ClassDecl {
        name,
        before: before.map(|name| reader.name(&name)),
        label: reader.text(&parts.take(Rule::text)?),
        condition: match parts.take(Rule::condition) {
            Some(pair) => Some(reader.condition(pair)?),
            None => None,
        },
        span: reader.whole(),
    })
}
