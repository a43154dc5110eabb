//! What an item measures: names to indicators of the right kind.

use super::super::change::{Change, Direction, Level};
use super::super::indicator::{Indicator, IndicatorKind};
use super::super::item::{Form, Quantity, Ratio};
use super::super::table::IndicatorId;
use super::context::Context;
use super::criteria::Scope;
use super::indicators::reaches;
use super::sums::never_above;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::number::Decimal;
use crate::syntax::ast::{Movement, Name, QuantityDecl};

/// What is measured, if it is made of indicators of the right kind.
pub(super) fn quantity(scope: &mut Scope<'_, '_, '_>, decl: &QuantityDecl) -> Option<Quantity> {
    let QuantityDecl::Change(movement, of) = decl else {
        return level(scope, decl).map(Quantity::Level);
    };
    Some(Quantity::Change(Change {
        level: level(scope, of)?,
        direction: match movement {
            Movement::Rise | Movement::Growth => Direction::Rise,
            Movement::Fall | Movement::Decline => Direction::Fall,
        },
        relative: matches!(movement, Movement::Growth | Movement::Decline),
    }))
}

fn level(scope: &mut Scope<'_, '_, '_>, decl: &QuantityDecl) -> Option<Level> {
    match decl {
        QuantityDecl::Count(name) => count(scope, name).map(Level::Count),
        QuantityDecl::Percent(name) => {
            let id = scope.names.indicator(scope.context, name)?;
            match scope.indicators[id].kind {
                IndicatorKind::Percent => Some(Level::Percent(id)),
                IndicatorKind::Flag | IndicatorKind::Count { .. } => {
                    wrong_kind(scope.context, name, &scope.indicators[id], "wanted-percent");
                    None
                }
            }
        }
        QuantityDecl::Share(numerator, denominator) => {
            let (numerator_id, denominator_id) = two(scope, numerator, denominator)?;
            check_share(scope, numerator, numerator_id, denominator, denominator_id);
            Some(Level::Ratio(Ratio {
                numerator: numerator_id,
                denominator: denominator_id,
                base: Decimal::ONE_HUNDRED,
                form: Form::Share,
            }))
        }
        QuantityDecl::Rate(numerator, denominator, base) => {
            let ids = two(scope, numerator, denominator);
            if base.node.is_zero() {
                scope
                    .context
                    .report(Diagnostic::new(Code::BaseZero, base.span));
                return None;
            }
            let (numerator, denominator) = ids?;
            Some(Level::Ratio(Ratio {
                numerator,
                denominator,
                base: base.node,
                form: Form::Rate,
            }))
        }
        // The grammar compares no comparison.
        QuantityDecl::Change(..) => None,
    }
}

fn two(
    scope: &mut Scope<'_, '_, '_>,
    numerator: &Name,
    denominator: &Name,
) -> Option<(IndicatorId, IndicatorId)> {
    let numerator = count(scope, numerator);
    let denominator = count(scope, denominator);
    numerator.zip(denominator)
}

fn count(scope: &mut Scope<'_, '_, '_>, name: &Name) -> Option<IndicatorId> {
    let id = scope.names.indicator(scope.context, name)?;
    if scope.indicators[id].is_count() {
        return Some(id);
    }
    wrong_kind(scope.context, name, &scope.indicators[id], "wanted-count");
    None
}

/// Reports an indicator of a kind that cannot stand here.
pub(super) fn wrong_kind(
    context: &mut Context<'_>,
    name: &Name,
    indicator: &Indicator,
    wanted: &'static str,
) {
    let found = match indicator.kind {
        IndicatorKind::Flag => "found-flag",
        IndicatorKind::Percent => "found-percent",
        IndicatorKind::Count { .. } => "found-count",
    };
    context.report(
        Diagnostic::new(Code::NotANumberIndicator, name.span)
            .arg("name", name.node.as_str())
            .arg("found", Arg::Message(found, Args::new()))
            .arg("wanted", Arg::Message(wanted, Args::new()))
            .label(indicator.span, "declared"),
    );
}

/// A percentage is of like things, and of a part that cannot exceed its whole.
fn check_share(
    scope: &mut Scope<'_, '_, '_>,
    numerator: &Name,
    numerator_id: IndicatorId,
    denominator: &Name,
    denominator_id: IndicatorId,
) {
    let (part, whole) = (
        &scope.indicators[numerator_id],
        &scope.indicators[denominator_id],
    );
    if crate::names::key(part.unit()) != crate::names::key(whole.unit()) {
        scope.context.report(
            Diagnostic::new(Code::UnlikeUnits, numerator.span.to(denominator.span))
                .arg("numerator", numerator.node.as_str())
                .arg("numerator-unit", part.unit())
                .arg("denominator", denominator.node.as_str())
                .arg("denominator-unit", whole.unit())
                .label(part.span, "part")
                .label(whole.span, "whole"),
        );
    } else if numerator_id != denominator_id
        && !reaches(scope.indicators, numerator_id, denominator_id)
        && !never_above(scope.indicators, numerator_id, denominator_id)
    {
        if reaches(scope.indicators, denominator_id, numerator_id) {
            let meant = format!("{} / {}", denominator.node, numerator.node);
            scope.context.report(
                Diagnostic::new(Code::RatioUpsideDown, numerator.span.to(denominator.span))
                    .arg("numerator", numerator.node.as_str())
                    .arg("denominator", denominator.node.as_str())
                    .arg("meant", meant)
                    .label(whole.span, "limit")
                    .and_help("help-limit"),
            );
            return;
        }
        scope.context.report(
            Diagnostic::new(Code::ShareNotLimited, numerator.span)
                .arg("numerator", numerator.node.as_str())
                .arg("denominator", denominator.node.as_str())
                .label(part.span, "part"),
        );
    }
}
