//! The bands of an item: every value in exactly one, points in one direction.

use std::cmp::Ordering;

use super::super::indicator::Indicator;
use super::super::interval::{Endpoint, Interval};
use super::super::item::{Band, Form, NoCase, Quantity, Scale};
use super::super::table::{IndicatorId, Table};
use super::context::Context;
use super::criteria::Scope;
use super::cuts::Stretch;
use super::indicators::reaches;
use super::sources;
use crate::diagnostic::{Code, Diagnostic};
use crate::exact::{Decimal, format_number};
use crate::source::Span;
use crate::syntax::ast::{BandDecl, BoundDecl, NoCaseDecl, Tail};

/// The rows below a `theo` line, and that line.
pub(super) struct Rows<'a> {
    pub(super) tail: &'a Tail,
    pub(super) bands: &'a [BandDecl],
    pub(super) no_case: &'a [NoCaseDecl],
    pub(super) span: Span,
}

/// What a quantity's values can be and how they are written.
pub(super) struct Domain {
    pub(super) values: Stretch,
    pub(super) whole: bool,
    pub(super) percent: bool,
}

impl Domain {
    /// The values of a count or percentage.
    pub(super) fn of_indicator(indicator: &Indicator) -> Self {
        let whole = indicator.is_count();
        // Limits that leave nothing are reported where they stand, not in every band.
        let most = indicator.at_most.filter(|most| *most >= indicator.at_least);
        let values = from_to(indicator.at_least, most);
        Self {
            values: Stretch::of(&values, whole),
            whole,
            percent: !whole,
        }
    }
}

fn from_to(least: Decimal, most: Option<Decimal>) -> Interval {
    let end = |value| Endpoint {
        value,
        inclusive: true,
    };
    Interval {
        lower: Some(end(least)),
        upper: most.map(end),
    }
}

/// The scale of an item, checked as far as the quantity is known. `broken` says that a row of it
/// could not be read, so that nothing can be said of gaps.
pub(super) fn scale(
    scope: &mut Scope<'_, '_, '_>,
    quantity: Option<&Quantity>,
    rows: &Rows<'_>,
    citation: Option<&str>,
    broken: bool,
) -> Scale {
    let covering = rows.tail.mark.as_ref().map(|mark| &mark.node);
    let mut bands = Vec::with_capacity(rows.bands.len());
    for decl in rows.bands {
        bands.push(Band {
            interval: interval(&decl.lower, &decl.upper),
            points: sources::points(scope.context, &decl.points, decl.span, covering, citation),
        });
    }
    let mut no_cases = Vec::new();
    for decl in rows.no_case {
        no_cases.push(NoCase {
            points: sources::points(scope.context, &decl.points, decl.span, covering, citation),
        });
    }
    if let [first, second, ..] = rows.no_case {
        scope
            .context
            .report(Diagnostic::new(Code::StatedTwice, second.span).label(first.span, "first"));
    }
    if let Some(quantity) = quantity {
        let domain = domain(scope.indicators, quantity);
        check_signs(scope, &domain, rows.bands);
        check_no_case(scope, quantity, rows, broken);
        if !broken {
            check_cover(scope, &domain, rows, &bands);
        }
    }
    Scale {
        bands,
        no_case: no_cases.into_iter().next(),
    }
}

type End = Option<(BoundDecl, bool)>;

/// The range between two ends as they are written.
pub(super) fn interval(lower: &End, upper: &End) -> Interval {
    let endpoint = |bound: &End| {
        bound.as_ref().map(|(bound, inclusive)| Endpoint {
            value: bound.value.node,
            inclusive: *inclusive,
        })
    };
    Interval {
        lower: endpoint(lower),
        upper: endpoint(upper),
    }
}

fn domain(indicators: &Table<IndicatorId, Indicator>, quantity: &Quantity) -> Domain {
    match quantity {
        Quantity::Ratio(ratio) => {
            let limited = ratio.numerator == ratio.denominator
                || reaches(indicators, ratio.numerator, ratio.denominator);
            let values = from_to(Decimal::ZERO, limited.then_some(ratio.base));
            Domain {
                values: Stretch::of(&values, false),
                whole: false,
                percent: ratio.form == Form::Share,
            }
        }
        Quantity::Count(id) | Quantity::Percent(id) => Domain::of_indicator(&indicators[*id]),
    }
}

/// A percentage's bounds carry `%`, others do not, and a count's bounds are whole.
fn check_signs(scope: &mut Scope<'_, '_, '_>, domain: &Domain, bands: &[BandDecl]) {
    for band in bands {
        check_sign(scope.context, domain, &band.lower, &band.upper);
    }
}

/// The same of a single range.
pub(super) fn check_sign(context: &mut Context<'_>, domain: &Domain, lower: &End, upper: &End) {
    // `bằng 5` has one bound that stands in both places.
    let lower = lower.as_ref().map(|(bound, _)| bound);
    let upper = upper.as_ref().map(|(bound, _)| bound);
    let upper = upper.filter(|upper| lower.is_none_or(|l| l.value.span != upper.value.span));
    for bound in lower.into_iter().chain(upper) {
        let span = bound.value.span;
        if bound.percent != domain.percent {
            let written = format_number(bound.value.node);
            let finding = Diagnostic::new(Code::PercentSign, span);
            context.report(if domain.percent {
                finding
                    .arg("wanted", "yes")
                    .arg("bound", written.as_str())
                    .mend(span, format!("{written}%"))
            } else {
                finding
                    .arg("wanted", "no")
                    .arg("bound", written.as_str())
                    .help("help-no")
            });
        } else if domain.whole && !bound.value.node.fract().is_zero() {
            context.report(
                Diagnostic::new(Code::FractionalBound, span).arg("bound", bound.value.node),
            );
        }
    }
}

/// A denominator that can be 0 needs its rule; where none can be, a rule is a mistake.
fn check_no_case(
    scope: &mut Scope<'_, '_, '_>,
    quantity: &Quantity,
    rows: &Rows<'_>,
    broken: bool,
) {
    let denominator = match quantity {
        Quantity::Ratio(ratio) => Some(ratio.denominator),
        Quantity::Count(_) | Quantity::Percent(_) => None,
    };
    let can_be_zero = denominator
        .filter(|id| least(scope.indicators, *id).is_zero())
        .map(|id| &scope.indicators[id]);
    match (can_be_zero, rows.no_case.first()) {
        (Some(indicator), None) if !broken => scope.context.report(
            Diagnostic::new(Code::NoCaseMissing, rows.span).arg("name", indicator.name.as_str()),
        ),
        (None, Some(no_case)) => {
            let finding = Diagnostic::new(Code::NoCaseUnneeded, no_case.span);
            scope.context.report(match denominator {
                Some(id) => finding.arg("name", scope.indicators[id].name.as_str()),
                None => finding.arg("name", "").help("help-plain"),
            });
        }
        _ => {}
    }
}

/// The least that an indicator can be: its own least, or that of something it limits.
fn least(indicators: &Table<IndicatorId, Indicator>, id: IndicatorId) -> Decimal {
    indicators
        .iter()
        .filter(|(other, _)| *other == id || reaches(indicators, *other, id))
        .map(|(_, indicator)| indicator.at_least)
        .max()
        .unwrap_or(Decimal::ZERO)
}

/// Every value in exactly one band, and points that go one way.
fn check_cover(scope: &mut Scope<'_, '_, '_>, domain: &Domain, rows: &Rows<'_>, bands: &[Band]) {
    let mut rows_by_value = Vec::new();
    // What a band with exchanged bounds was meant to cover is not known, so neither are gaps.
    let mut any_empty = false;
    for (decl, band) in rows.bands.iter().zip(bands) {
        let whole = Stretch::of(&band.interval, domain.whole);
        let within = whole.within(&domain.values);
        if within.is_empty() {
            any_empty |= whole.is_empty();
            let reason = if whole.is_empty() { "empty" } else { "outside" };
            scope.context.report(
                Diagnostic::new(Code::UnreachableBand, decl.range_span)
                    .arg("reason", reason)
                    .arg(
                        "range",
                        domain.values.interval(domain.whole).words(domain.percent),
                    ),
            );
        } else {
            rows_by_value.push((within, decl, band));
        }
    }
    rows_by_value.sort_by_key(|(stretch, ..)| stretch.lower);

    let gap = |from, to: Option<_>| {
        let gap = Stretch {
            lower: from,
            upper: to,
        }
        .interval(domain.whole);
        gap.words(domain.percent)
    };
    // The cut up to which values are covered, and the row that covers up to there.
    let mut covered = Some(domain.values.lower);
    let mut last: Option<&BandDecl> = None;
    for (stretch, decl, _) in &rows_by_value {
        let overlaps = covered.is_none_or(|covered| stretch.lower < covered);
        if let (true, Some(last)) = (overlaps, last) {
            let common = Stretch {
                lower: stretch.lower,
                upper: Stretch {
                    lower: stretch.lower,
                    upper: covered,
                }
                .within(stretch)
                .upper,
            };
            scope.context.report(
                Diagnostic::new(Code::Overlap, decl.range_span)
                    .arg("range", common.interval(domain.whole).words(domain.percent))
                    .label(last.range_span, "other"),
            );
        } else if let Some(covered) =
            covered.filter(|covered| !any_empty && stretch.lower > *covered)
        {
            scope.context.report(
                Diagnostic::new(Code::Gap, decl.range_span)
                    .arg("range", gap(covered, Some(stretch.lower))),
            );
        }
        let further = match (covered, stretch.upper) {
            (Some(covered), Some(upper)) => upper > covered,
            (Some(_), None) => true,
            (None, _) => false,
        };
        if further {
            covered = stretch.upper;
            last = Some(*decl);
        }
    }
    if let Some(covered) = covered
        && !any_empty
        && domain.values.upper.is_none_or(|end| covered < end)
    {
        let place = last.map_or(rows.span, |last| last.range_span);
        scope.context.report(
            Diagnostic::new(Code::Gap, place).arg("range", gap(covered, domain.values.upper)),
        );
    }
    let in_order: Vec<(&BandDecl, Decimal)> = rows_by_value
        .iter()
        .map(|(_, decl, band)| (*decl, band.points.value))
        .collect();
    check_direction(scope, &in_order);
}

/// Points rise with the value or fall with it, never both.
fn check_direction(scope: &mut Scope<'_, '_, '_>, in_order: &[(&BandDecl, Decimal)]) {
    let mut direction = Ordering::Equal;
    for pair in in_order.windows(2) {
        let [(before, less), (decl, more)] = pair else {
            continue;
        };
        let step = more.cmp(less);
        if direction == Ordering::Equal {
            direction = step;
        } else if step != Ordering::Equal && step != direction {
            scope.context.report(
                Diagnostic::new(Code::DirectionTurns, decl.points.value.span)
                    .arg("points", *more)
                    .arg("before", *less)
                    .label(before.points.value.span, "before"),
            );
            return;
        }
    }
}
