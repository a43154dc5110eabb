//! Criteria and their items, and the sums of their points.

use std::collections::{HashMap, HashSet};

use super::super::attribute::Attribute;
use super::super::condition::{Condition, Fact};
use super::super::indicator::Indicator;
use super::super::item::{Criterion, Item, Scoring};
use super::super::table::{AttributeId, CriterionId, IndicatorId, ItemId, Table};
use super::condition::Facts;
use super::context::Context;
use super::idle::{self, Declared};
use super::names::Names;
use super::{cover, numbers, quantity, scale, sources};
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::Decimal;
use crate::source::Span;
use crate::syntax::ast::{
    Block, BrokenKind, CriterionDecl, ItemDecl, ItemNumber, ScoringDecl, Spanned,
};
use crate::text::{Arg, Args};

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
    report_duplicates(context, &decls);
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
    let doubtful = of_doubtful_items(&decls);
    for decl in &decls {
        let settled = !decl.broken && !doubtful.contains(&decl.number.node);
        criterion(&mut scope, &mut built, decl, settled);
    }
    let readable =
        !decls.is_empty() && !has_twins(&decls) && !context.is_broken(BrokenKind::Criterion);
    built.sum = readable.then(|| sum(decls.iter().map(|decl| decl.max.value.node)));
    built
}

/// A sum; one too large for exact arithmetic is as large as a number can be, which no standard
/// can state as its total.
fn sum(values: impl Iterator<Item = Decimal>) -> Decimal {
    values.fold(Decimal::ZERO, Decimal::saturating_add)
}

fn report_duplicates(context: &mut Context<'_>, decls: &[&CriterionDecl]) {
    let mut criteria: HashMap<u32, Span> = HashMap::new();
    let mut items: HashMap<ItemNumber, Span> = HashMap::new();
    let mut missing: HashSet<u32> = HashSet::new();
    for decl in decls {
        let number = &decl.number;
        if let Some(first) = criteria.insert(number.node, number.span) {
            context.report(twice(
                "kind-criterion",
                number.node.to_string(),
                number.span,
                first,
            ));
            // Of a block that stands there twice that is enough.
            continue;
        }
        for (at, item) in decl.items.iter().enumerate() {
            let number = &item.number;
            // A number of another criterion is wrong here, whatever stands there.
            if is_elsewhere(decl, item) {
                let own = |place: usize| ItemNumber {
                    criterion: decl.number.node,
                    item: crate::source::count(place),
                };
                let is_free = |number: &ItemNumber| {
                    decl.items.iter().all(|other| other.number.node != *number)
                };
                // Where no line has that number, it is that line which is missing.
                if !decls
                    .iter()
                    .any(|one| one.number.node == number.node.criterion)
                {
                    if missing.insert(number.node.criterion) {
                        context.report(
                            Diagnostic::new(Code::ItemElsewhere, number.span)
                                .arg("case", "lost")
                                .arg("item", number.node.to_string())
                                .arg("criterion", decl.number.node.to_string())
                                .arg("meant", number.node.criterion.to_string())
                                .label(decl.number.span, "criterion")
                                .help("help-lost"),
                        );
                    }
                    continue;
                }
                let expected = (at + 1..=at + 1 + decl.items.len()).map(own).find(is_free);
                context.report(
                    Diagnostic::new(Code::ItemElsewhere, number.span)
                        .arg("case", "elsewhere")
                        .arg("item", number.node.to_string())
                        .arg("criterion", decl.number.node.to_string())
                        .arg(
                            "expected",
                            expected.map_or_else(String::new, |it| it.to_string()),
                        )
                        .label(decl.number.span, "criterion"),
                );
            } else if let Some(first) = items.insert(number.node, number.span) {
                context.report(twice(
                    "kind-item",
                    number.node.to_string(),
                    number.span,
                    first,
                ));
            }
        }
    }
}

/// Whether an item has the number of another criterion than its own.
fn is_elsewhere(criterion: &CriterionDecl, item: &ItemDecl) -> bool {
    item.number.node.criterion != criterion.number.node
}

/// The criteria whose points cannot be added up: an item may have to move to or from them, or to
/// go.
fn of_doubtful_items(decls: &[&CriterionDecl]) -> HashSet<u32> {
    let mut known = HashSet::new();
    let mut doubtful = HashSet::new();
    for decl in decls {
        for item in &decl.items {
            if is_elsewhere(decl, item) || !known.insert(item.number.node) {
                doubtful.extend([decl.number.node, item.number.node.criterion]);
            }
        }
    }
    doubtful
}

fn has_twins(decls: &[&CriterionDecl]) -> bool {
    let mut known = HashSet::new();
    !decls.iter().all(|decl| known.insert(decl.number.node))
}

fn twice(kind: &'static str, name: String, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateName, span)
        .arg("what", Arg::Message(kind, Args::new()))
        .arg("name", name)
        .label(first, "first")
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
                .arg("items", unsourced.join(", ")),
        );
    }
    built.criteria.push(Criterion {
        number: decl.number.node,
        title: decl.title.node.clone(),
        max,
        items: first..built.items.len(),
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

/// The most points an item gives: as stated, else the most of its rows. `None` when that cannot
/// be known because a part of the item could not be read.
fn item_max(
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
    let above = |value: &&crate::syntax::ast::Spanned<Decimal>| value.node > max;
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
fn scoring(
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
