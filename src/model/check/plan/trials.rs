//! Figures tried against what a target asks.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::check::context::Context;
use crate::model::{Aggregate, Form, Interval, TriedFigure};
use crate::number::{Decimal, Fraction};
use crate::syntax::ast::{AmountDecl, TrialDecl};

/// How figures of an aggregate are written.
enum Written {
    /// As a part of a whole, or as the share that it is.
    Share {
        /// Per how many.
        base: Decimal,
        /// Whether the share has a sign of per cent.
        is_percent: bool,
    },
    /// As a number.
    Number,
}

impl Written {
    /// That of an aggregate; none of an answer, of which there is nothing to try.
    fn of(aggregate: &Aggregate) -> Option<Self> {
        Some(match aggregate {
            Aggregate::Recognised | Aggregate::Units(_) => Written::Share {
                base: Decimal::ONE_HUNDRED,
                is_percent: true,
            },
            Aggregate::Ratio(ratio) => Written::Share {
                base: ratio.base,
                is_percent: ratio.form == Form::Share,
            },
            Aggregate::Sum(_) => Written::Number,
            Aggregate::Answer(_) => return None,
        })
    }

    /// The word that messages tell it by.
    fn name(&self) -> &'static str {
        match self {
            Written::Share {
                is_percent: true, ..
            } => "share",
            Written::Share { .. } => "rate",
            Written::Number => "number",
        }
    }

    /// Whether a figure is written so.
    fn fits(&self, decl: &TrialDecl) -> bool {
        let has_sign = decl.figure.percent.is_some();
        match (self, &decl.whole) {
            (Written::Share { .. }, Some(whole)) => !has_sign && is_plain(whole),
            (Written::Share { is_percent, .. }, None) => *is_percent == has_sign,
            (Written::Number, whole) => !has_sign && whole.is_none(),
        }
    }

    /// Its value; none of one that is too large.
    fn value(&self, decl: &TrialDecl) -> Option<Fraction> {
        let figure = decl.figure.value.node;
        match (self, &decl.whole) {
            (Written::Share { base, .. }, Some(whole)) => {
                Fraction::of_ratio(figure, whole.value.node, *base)
            }
            _ => Fraction::of(figure),
        }
    }
}

/// Whether a whole is a number above 0.
fn is_plain(whole: &AmountDecl) -> bool {
    whole.percent.is_none() && whole.value.node > Decimal::ZERO
}

/// A figure and what came of it, if that is what was said; else that is told.
pub(super) fn trial(
    context: &mut Context<'_>,
    (aggregate, range): (&Aggregate, &Interval),
    decl: &TrialDecl,
) -> Option<TriedFigure> {
    let written = Written::of(aggregate);
    let Some(written) = written.as_ref().filter(|written| written.fits(decl)) else {
        let case = written.as_ref().map_or("answer", Written::name);
        context.report(Diagnostic::new(Code::TrialShape, decl.span).arg("case", case));
        return None;
    };
    let is_met = written
        .value(decl)
        .and_then(|value| range.holds(|bound| value.compare(bound)));
    if is_met != Some(decl.is_met) {
        let case = match is_met {
            Some(true) => "met",
            Some(false) => "not-met",
            None => "too-large",
        };
        let finding = Diagnostic::new(Code::TrialFails, decl.span).arg("case", case);
        context.report(finding);
        return None;
    }
    Some(TriedFigure {
        is_met: decl.is_met,
        span: decl.span,
    })
}
