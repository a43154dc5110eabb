//! The rows for a denominator of 0: one for each class where it can be 0, none where it cannot.

use super::super::item::{NoCase, Quantity};
use super::super::table::IndicatorId;
use super::cover::of_classes;
use super::criteria::Scope;
use super::scale::Rows;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::model::indicator::range;
use crate::syntax::ast::NoCaseDecl;
use crate::syntax::write;

/// A denominator that can be 0 needs its rule; where none can be, a rule is a mistake.
pub(super) fn check(
    scope: &mut Scope<'_, '_, '_>,
    quantity: &Quantity,
    rows: &Rows<'_>,
    rules: &[NoCase],
    broken: bool,
) {
    // What may be 0 so that there is nothing to measure.
    let bases: Vec<IndicatorId> = match quantity {
        Quantity::Level(level) => level.denominator().into_iter().collect(),
        Quantity::Change(change) => {
            let previous = change.relative.then_some(change.level.numerator());
            (change.level.denominator().into_iter().chain(previous)).collect()
        }
    };
    let denominator = bases.first().copied();
    let can_be_zero = (bases.into_iter())
        .find(|id| range(scope.indicators, *id).least.0.is_zero())
        .map(|id| &scope.indicators[id]);
    let Some(indicator) = can_be_zero else {
        if let Some(first) = rows.no_case.first() {
            let finding = Diagnostic::new(Code::NoCaseUnneeded, first.span);
            scope.context.report(match denominator {
                Some(id) => finding.arg("name", scope.indicators[id].name.as_str()),
                None => finding.arg("name", "").help("help-plain"),
            });
        }
        return;
    };
    if broken {
        return;
    }
    let missing = Diagnostic::new(Code::NoCaseMissing, rows.span);
    let missing = missing.arg("name", indicator.name.as_str());
    if rules.is_empty() {
        scope.context.report(missing.arg("classes", ""));
    } else {
        let classes = scope.names.classes().into_iter();
        let without: Vec<&str> = classes
            .filter(|(class, _)| !rules.iter().any(|rule| rule.holds_for(*class)))
            .map(|(_, name)| name)
            .collect();
        if !without.is_empty() {
            let classes = of_classes(&without);
            scope.context.report(missing.arg("classes", classes));
        }
    }
    let decls: Vec<(&NoCaseDecl, &NoCase)> = rows.no_case.iter().zip(rules).collect();
    for (at, (decl, rule)) in decls.iter().enumerate() {
        let shares = |(_, other): &&(&NoCaseDecl, &NoCase)| share_a_class(other, rule);
        if let Some((first, _)) = decls.iter().take(at).find(shares) {
            let word = Args::new().with("word", write::NO_CASE);
            scope.context.report(
                Diagnostic::new(Code::StatedTwice, decl.span)
                    .arg("what", Arg::Message("syntax-keyword", word))
                    .label(first.span, "first"),
            );
        }
    }
}

fn share_a_class(one: &NoCase, other: &NoCase) -> bool {
    one.classes.is_empty()
        || other.classes.is_empty()
        || one
            .classes
            .iter()
            .any(|class| other.classes.contains(class))
}
