//! Criteria and their items, and the sums of their points.

use super::super::attribute::Attribute;
use super::super::indicator::Indicator;
use super::super::item::{Criterion, Item, Scoring};
use super::super::table::{AttributeId, CriterionId, IndicatorId, ItemId, Table};
use super::context::Context;
use super::items::{item_max, scoring};
use super::names::Names;
use super::{duplicates, numbers, sources};
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::Arg;
use crate::number::Decimal;
use crate::syntax::ast::{Block, BrokenKind, CriterionDecl};

/// The criteria and items as far as they could be understood.
pub(super) struct Built {
    pub(super) criteria: Table<CriterionId, Criterion>,
    pub(super) items: Table<ItemId, Item>,
    /// The sum of the criteria's maxima; `None` when a criterion could not be read.
    pub(super) sum: Option<Decimal>,
}

/// Everything that lowering an item looks up.
pub(super) struct Scope<'c, 'a, 'n> {
    pub(super) context: &'c mut Context<'a>,
    pub(super) names: &'n mut Names<'a>,
    pub(super) attributes: &'n Table<AttributeId, Attribute>,
    pub(super) indicators: &'n Table<IndicatorId, Indicator>,
}

pub(super) fn criteria<'a>(
    context: &mut Context<'a>,
    names: &mut Names<'a>,
    attributes: &Table<AttributeId, Attribute>,
    indicators: &Table<IndicatorId, Indicator>,
) -> Built {
    let ast = context.ast;
    let decls: Vec<&CriterionDecl> = ast
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Criterion(decl) => Some(decl),
            _ => None,
        })
        .collect();
    if decls.is_empty()
        && !context.is_broken(BrokenKind::Criterion)
        && let Some(heading) = context.heading()
    {
        context.report(Diagnostic::new(Code::NoCriteria, heading));
    }
    duplicates::report(context, &decls);
    numbers::order(context, &decls);
    let mut built = Built {
        criteria: Table::default(),
        items: Table::default(),
        sum: None,
    };
    let mut scope = Scope {
        context,
        names,
        attributes,
        indicators,
    };
    let doubtful = duplicates::of_doubtful_items(&decls);
    for decl in &decls {
        let settled = !decl.broken && !doubtful.contains(&decl.number.node);
        criterion(&mut scope, &mut built, decl, settled);
    }
    let readable = !decls.is_empty()
        && !duplicates::has_twins(&decls)
        && !context.is_broken(BrokenKind::Criterion);
    built.sum = readable.then(|| sum(decls.iter().map(|decl| decl.max.value.node)));
    built
}

/// A sum; one too large for exact arithmetic is as large as a number can be, which no standard
/// can state as its total.
fn sum(values: impl Iterator<Item = Decimal>) -> Decimal {
    values.fold(Decimal::ZERO, Decimal::saturating_add)
}

/// `settled` says that all items of the criterion are known.
fn criterion(
    scope: &mut Scope<'_, '_, '_>,
    built: &mut Built,
    decl: &CriterionDecl,
    settled: bool,
) {
    let max = &decl.max;
    let citation = decl.citation.as_ref();
    let citation = citation.or_else(|| sources::own_citation(&max.tail));
    let max = sources::points(scope.context, max, max.value.span, None, citation);
    let id = super::super::table::Id::at(crate::source::count(built.criteria.len()));
    let first = built.items.len();
    let mut unsourced = Vec::new();
    let mut maxima = Vec::new();
    for item_decl in &decl.items {
        let own = item_decl.citation.as_ref();
        let stated_max = item_decl.max.as_ref().map(|max| {
            let citation = own.or(citation);
            sources::points(scope.context, max, max.value.span, None, citation)
        });
        let stated = stated_max.as_ref().map(|max| max.value);
        maxima.push(item_max(scope, item_decl, stated));
        let lowered = scoring(scope, item_decl, own.or(citation));
        if let Some((scoring, max)) = lowered.zip(maxima.last().copied().flatten()) {
            if own.or(citation).is_none() && !is_sourced(&scoring) {
                unsourced.push(item_decl.number.node.to_string());
            }
            built.items.push(Item {
                number: item_decl.number.node,
                title: item_decl.title.node.clone(),
                criterion: id,
                max,
                stated_max,
                scoring,
                span: item_decl.span,
            });
        }
    }
    if decl.items.is_empty() && settled {
        scope.context.report(
            Diagnostic::new(Code::EmptyCriterion, decl.span)
                .arg("criterion", decl.number.node.to_string()),
        );
    } else if settled
        && let Some(maxima) = maxima.into_iter().collect::<Option<Vec<_>>>()
        && let sum = sum(maxima.into_iter())
        && sum != max.value
    {
        scope.context.report(
            Diagnostic::new(Code::CriterionSum, max.span)
                .arg("criterion", decl.number.node.to_string())
                .arg("sum", sum)
                .arg("max", max.value),
        );
    }
    if !unsourced.is_empty() {
        scope.context.report(
            Diagnostic::new(Code::NoSource, decl.span)
                .arg("criterion", decl.number.node.to_string())
                .arg("items", Arg::list(&unsourced)),
        );
    }
    built.criteria.push(Criterion {
        number: decl.number.node,
        title: decl.title.node.clone(),
        max,
        items: first..built.items.len(),
        span: decl.span,
    });
}

/// Whether every figure of an item says itself where it comes from.
fn is_sourced(scoring: &Scoring) -> bool {
    let sourced = sources::is_sourced;
    match scoring {
        Scoring::Flag { points, .. } | Scoring::When { points, .. } => sourced(points),
        Scoring::Measure { scale, .. } => {
            scale.bands.iter().all(|band| sourced(&band.points))
                && scale.no_case.iter().all(|no_case| sourced(&no_case.points))
                && scale.linear.iter().all(|rule| sourced(&rule.most))
        }
    }
}
