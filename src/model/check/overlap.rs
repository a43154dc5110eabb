//! Classes whose conditions hold of one commune: the first takes it.

use std::collections::BTreeMap;
use std::convert::Infallible;

use super::super::attribute::{Attribute, Class};
use super::super::condition::{Condition, Is};
use super::super::table::{AttributeId, ClassId, Table};
use super::context::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::Arg;
use crate::syntax::ast::ClassDecl;

/// So many kinds of communes are tried in all; classes that are left are not looked at.
const MOST_TRIED: usize = 200_000;

/// Notes which classes share communes with classes before them.
pub(super) fn note(
    context: &mut Context<'_>,
    attributes: &Table<AttributeId, Attribute>,
    classes: &Table<ClassId, Class>,
    decls: &[&ClassDecl],
) {
    let mut left = MOST_TRIED;
    let declared: Vec<(&Class, &ClassDecl)> = classes.values().zip(decls.iter().copied()).collect();
    for (at, (class, decl)) in declared.iter().enumerate() {
        let Some(condition) = &class.condition else {
            continue;
        };
        let earlier = declared.iter().take(at).filter(|(earlier, _)| {
            let earlier = earlier.condition.as_ref();
            earlier.is_some_and(|earlier| meet(attributes, [earlier, condition], &mut left))
        });
        let earlier: Vec<&str> = earlier.map(|(class, _)| class.name.as_str()).collect();
        if let Some(first) = earlier.first() {
            context.report(
                Diagnostic::new(Code::ClassesOverlap, decl.name.span)
                    .arg("name", class.name.as_str())
                    .arg("first", *first)
                    .arg("earlier", Arg::list(earlier)),
            );
        }
    }
}

/// Whether both conditions hold of some commune, as far as that may be tried.
fn meet(
    attributes: &Table<AttributeId, Attribute>,
    conditions: [&Condition<Is>; 2],
    left: &mut usize,
) -> bool {
    let asked = conditions.into_iter().flat_map(Condition::facts);
    let mut values: BTreeMap<AttributeId, u16> = asked.map(|Is(id, _)| (id, 0)).collect();
    let ids: Vec<AttributeId> = values.keys().copied().collect();
    loop {
        if *left == 0 {
            return false;
        }
        *left -= 1;
        let is = |Is(id, value)| Ok::<_, Infallible>(values.get(&id) == Some(&value));
        if (conditions.iter()).all(|condition| condition.holds(&is) == Ok(true)) {
            return true;
        }
        // The next kind of commune, counted up like a number.
        let mut carried = true;
        for id in &ids {
            let value = values.entry(*id).or_default();
            *value += 1;
            carried = *value >= attributes[*id].domain.size();
            if !carried {
                break;
            }
            *value = 0;
        }
        if carried {
            return false;
        }
    }
}
