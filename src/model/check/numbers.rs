//! Numbers of criteria and items that leave one out or go back.

use super::context::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::source::Span;
use crate::syntax::ast::CriterionDecl;

/// Where a number stands, and how it is shown.
struct Numbered {
    number: u32,
    shown: String,
    span: Span,
}

/// Asks about numbers that do not follow each other. Of a text that was amended they need not.
pub(super) fn order(context: &mut Context<'_>, decls: &[&CriterionDecl]) {
    let Some(heading) = context.heading() else {
        return;
    };
    if decls
        .iter()
        .any(|decl| decl.number.span.file != heading.file)
    {
        return;
    }
    let criteria = decls.iter().map(|decl| Numbered {
        number: decl.number.node,
        shown: decl.number.node.to_string(),
        span: decl.number.span,
    });
    follow(
        context,
        "kind-criterion",
        &criteria.collect::<Vec<_>>(),
        |number| number.to_string(),
    );
    for decl in decls.iter().filter(|decl| !decl.broken) {
        let own = decl
            .items
            .iter()
            .filter(|item| item.number.node.criterion == decl.number.node);
        let items = own.map(|item| Numbered {
            number: item.number.node.item,
            shown: item.number.node.to_string(),
            span: item.number.span,
        });
        let criterion = decl.number.node;
        follow(context, "kind-item", &items.collect::<Vec<_>>(), |number| {
            format!("{criterion}.{number}")
        });
    }
}

fn follow(
    context: &mut Context<'_>,
    what: &'static str,
    row: &[Numbered],
    shown: impl Fn(u32) -> String,
) {
    for pair in row.windows(2) {
        let [before, next] = pair else { continue };
        let missing = before.number.saturating_add(1);
        let case = match next.number {
            number if number == missing || number == before.number => continue,
            number if number < before.number => "back",
            // That another one further on has the number is told there.
            _ if row.iter().any(|other| other.number == missing) => continue,
            _ => "gap",
        };
        let is_there = |number: u32| row.iter().any(|other| other.number == number);
        let last = (missing..next.number).take_while(|number| !is_there(*number));
        let last = last.last().unwrap_or(missing);
        context.report(
            Diagnostic::new(Code::NumbersOutOfOrder, next.span)
                .arg("case", case)
                .arg("what", Arg::Message(what, Args::new()))
                .arg("number", next.shown.as_str())
                .arg("before", before.shown.as_str())
                .arg("missing", shown(missing))
                .arg("last", shown(last))
                .arg("several", if last > missing { "yes" } else { "no" })
                .label(before.span, "before"),
        );
    }
}
