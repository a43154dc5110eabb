//! An item by itself: what scores it, and the most that it gives.

use super::super::condition::{Condition, Fact};
use super::super::item::Scoring;
use super::condition::Facts;
use super::criteria::Scope;
use super::idle::{self, Declared};
use super::{cover, quantity, scale, sources};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::Decimal;
use crate::source::Span;
use crate::syntax::ast::{ItemDecl, ScoringDecl, Spanned};

/// The most points an item gives: as stated, else the most of its rows. `None` when that cannot
/// be known because a part of the item could not be read.
pub(super) fn item_max(
    scope: &mut Scope<'_, '_, '_>,
    decl: &ItemDecl,
    stated: Option<Decimal>,
) -> Option<Decimal> {
    let figures = decl.scorings.iter().flat_map(|scoring| match scoring {
        ScoringDecl::Award { points, .. } => vec![&points.value],
        ScoringDecl::Measure { bands, linear, .. } => {
            let bands = bands.iter().map(|band| &band.points.value);
            // A deduction takes from what the item states.
            let rules = linear.iter().filter_map(|rule| match &rule.most {
                Some(most) => Some(most),
                None => decl.max.as_ref().map(|max| &max.value),
            });
            bands.chain(rules).collect()
        }
    });
    let largest = figures.max_by_key(|value| value.node);
    let no_cases = decl.scorings.iter().flat_map(|scoring| match scoring {
        ScoringDecl::Award { .. } => &[][..],
        ScoringDecl::Measure { no_case, .. } => no_case.as_slice(),
    });
    // Which of two rows of one range is right is not known, and so neither is the most.
    let doubtful = decl.scorings.iter().any(|scoring| match scoring {
        ScoringDecl::Award { .. } => false,
        ScoringDecl::Measure { bands, .. } => !cover::twins(bands).is_empty(),
    });
    if decl.broken || doubtful {
        return stated;
    }
    let max = stated.or_else(|| largest.map(|value| value.node))?;
    let above = |value: &&Spanned<Decimal>| value.node > max;
    let no_case_points = no_cases.map(|no_case| &no_case.points.value);
    for value in largest.into_iter().chain(no_case_points).filter(above) {
        scope.context.report(
            Diagnostic::new(Code::PointsAboveMax, value.span)
                .arg("item", decl.number.node.to_string())
                .arg("points", value.node)
                .arg("max", max),
        );
    }
    if let (Some(stated), Some(largest)) = (&decl.max, largest)
        && largest.node < max
    {
        scope.context.report(
            Diagnostic::new(Code::MaxNotReached, stated.value.span)
                .arg("item", decl.number.node.to_string())
                .arg("points", largest.node)
                .arg("max", max),
        );
    }
    Some(max)
}

/// What scores an item, if it could be understood.
pub(super) fn scoring(
    scope: &mut Scope<'_, '_, '_>,
    decl: &ItemDecl,
    citation: Option<&Spanned<String>>,
) -> Option<Scoring> {
    for second in decl.scorings.iter().skip(1) {
        let first = decl.scorings.first().map_or(decl.span, scoring_span);
        scope.context.report(
            Diagnostic::new(Code::ItemScoredTwice, scoring_span(second))
                .arg("item", decl.number.node.to_string())
                .label(first, "first"),
        );
    }
    let lowered: Vec<Option<Scoring>> = decl
        .scorings
        .iter()
        .map(|scoring| match scoring {
            ScoringDecl::Award {
                points, condition, ..
            } => {
                let points =
                    sources::points(scope.context, points, points.value.span, None, citation);
                let mut facts = Facts {
                    context: scope.context,
                    names: scope.names,
                    attributes: scope.attributes,
                    indicators: scope.indicators,
                };
                let lowered = facts.condition(condition)?;
                let declared = Declared {
                    attributes: scope.attributes,
                    indicators: Some(scope.indicators),
                };
                scope
                    .context
                    .findings
                    .extend(idle::idle(condition, &declared));
                Some(match lowered {
                    Condition::Fact(Fact::Answer(indicator)) => Scoring::Flag { indicator, points },
                    condition => Scoring::When { condition, points },
                })
            }
            ScoringDecl::Measure {
                quantity,
                rounding,
                tail,
                linear,
                bands,
                no_case,
                span,
            } => {
                let citation = sources::own_citation(tail).or(citation);
                let quantity = quantity::quantity(scope, quantity);
                let rows = scale::Rows {
                    rounding: rounding.as_ref(),
                    tail,
                    linear,
                    bands,
                    no_case,
                    span: *span,
                    item: decl.number.node,
                    max: decl.max.as_ref(),
                };
                let broken = decl.broken;
                let scale = scale::scale(scope, quantity.as_ref(), &rows, citation, broken);
                Some(Scoring::Measure {
                    quantity: quantity?,
                    scale,
                })
            }
        })
        .collect();
    if decl.scorings.is_empty() && !decl.broken {
        scope.context.report(
            Diagnostic::new(Code::ItemWithoutScale, decl.span)
                .arg("item", decl.number.node.to_string()),
        );
    }
    lowered.into_iter().next().flatten()
}

fn scoring_span(scoring: &ScoringDecl) -> Span {
    match scoring {
        ScoringDecl::Award { span, .. } | ScoringDecl::Measure { span, .. } => *span,
    }
}
