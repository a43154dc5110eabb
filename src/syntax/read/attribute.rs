//! Attributes of a commune.

use super::{Parts, Reader};
use crate::syntax::ast::{AttributeDecl, Domain};
use crate::syntax::grammar::Rule;

/// `đặc điểm …`
pub(super) fn attribute(reader: &Reader<'_>, parts: &mut Parts<'_>) -> Option<AttributeDecl> {
    Some(AttributeDecl {
        name: reader.name(&parts.take(Rule::attribute_name)?),
        label: reader.text(&parts.take(Rule::text)?),
        domain: match parts.take(Rule::choices) {
            Some(choices) => {
                let words = choices
                    .into_inner()
                    .filter(|pair| pair.as_rule() == Rule::choice);
                Domain::Choices(words.map(|choice| reader.words(&choice)).collect())
            }
            None => Domain::Flag,
        },
        span: reader.whole(),
    })
}
