//! Prescribed rounding: whether it can be done, and what it makes of the bounds.

use super::super::interval::Interval;
use super::super::item::Quantity;
use super::super::rounding::Rounding;
use super::context::Context;
use super::criteria::Scope;
use crate::diagnostic::{Code, Diagnostic};
use crate::number::{Decimal, format_number};
use crate::syntax::ast::{BandDecl, Spanned};

/// The rounding that a `theo` line asks for, if it can be done and does anything.
pub(super) fn rounding(
    scope: &mut Scope<'_, '_, '_>,
    quantity: Option<&Quantity>,
    digits: &Spanned<u32>,
) -> Option<Rounding> {
    let Some(rounding) = Rounding::to_digits(digits.node) else {
        scope.context.report(
            Diagnostic::new(Code::TooManyRoundingDigits, digits.span)
                .arg("digits", Decimal::from(digits.node))
                .arg("most", Decimal::from(Rounding::MOST_DIGITS)),
        );
        return None;
    };
    if quantity.is_some_and(|quantity| quantity.counted().is_some()) {
        scope.context.report(
            Diagnostic::new(Code::RoundingOfCount, digits.span).mend(digits.span, String::new()),
        );
        return None;
    }
    Some(rounding)
}

/// The values that a row covers before they are rounded.
pub(super) fn before(
    scope: &mut Scope<'_, '_, '_>,
    rounding: Option<Rounding>,
    written: &Interval,
    decl: &BandDecl,
) -> Interval {
    let Some(rounding) = rounding else {
        return *written;
    };
    rounding.before(written).unwrap_or_else(|| {
        // No percentage and no rate is as large as this; the number was mistyped.
        let bound = [written.lower, written.upper];
        let largest = bound.into_iter().flatten().map(|end| end.value).max();
        scope.context.report(
            Diagnostic::new(Code::BadNumber, decl.range_span)
                .arg("number", format_number(largest.unwrap_or_default()))
                .help("help-long"),
        );
        *written
    })
}

/// A bound with more digits than the rounding leaves can never be met exactly.
pub(super) fn check_bound(context: &mut Context<'_>, rounding: Rounding, bound: &Spanned<Decimal>) {
    if rounding.round(bound.node) != bound.node {
        context.report(
            Diagnostic::new(Code::BoundFinerThanRounding, bound.span)
                .arg("bound", bound.node)
                .arg("digits", Decimal::from(rounding.digits())),
        );
    }
}
