//! The rows of an item's scale, each by itself.

use super::super::change::{BoundUnit, Direction};
use super::super::item::{Band, NoCase, Quantity, Scale};
use super::super::parameter::{ByParameter, ParameterKind};
use super::super::table::ClassId;
use super::bounds::{self, End, Range};
use super::context::Context;
use super::criteria::Scope;
use super::domain::{Domain, domain};
use super::{cover, linear, no_case, rounding, sources};
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::names::key;
use crate::number::{Decimal, format_number};
use crate::source::Span;
use crate::syntax::ast::{
    BandDecl, BoundDecl, BoundForm, Figure, ItemNumber, LinearDecl, Name, NoCaseDecl, Spanned, Tail,
};
use crate::syntax::write;

/// The rows below a `theo` line, and that line.
pub(super) struct Rows<'a> {
    pub(super) rounding: Option<&'a Spanned<u32>>,
    pub(super) tail: &'a Tail,
    pub(super) linear: &'a [LinearDecl],
    pub(super) bands: &'a [BandDecl],
    pub(super) no_case: &'a [NoCaseDecl],
    pub(super) span: Span,
    /// The item, and what it states as its maximum.
    pub(super) item: ItemNumber,
    pub(super) max: Option<&'a Figure>,
}

/// The scale of an item, checked as far as the quantity is known. `broken` says that a row of it
/// could not be read, so that nothing can be said of gaps.
pub(super) fn scale(
    scope: &mut Scope<'_, '_, '_>,
    quantity: Option<&Quantity>,
    rows: &Rows<'_>,
    citation: Option<&Spanned<String>>,
    broken: bool,
) -> Scale {
    let covering = rows.tail.mark.as_ref();
    let rounding = rows
        .rounding
        .and_then(|digits| rounding::rounding(scope, quantity, digits));
    let mut bands = Vec::with_capacity(rows.bands.len());
    // Of a row whose classes are not known nothing can be said but of itself.
    let mut broken = broken;
    let kind = quantity.map(|quantity| ParameterKind::of_quantity(scope.indicators, *quantity));
    let mut ranges = Vec::with_capacity(rows.bands.len());
    for decl in rows.bands {
        let ends = (&decl.lower, &decl.upper);
        let range = bounds::range(scope.context, scope.names, ends, kind.as_ref());
        broken |= range.is_none();
        ranges.push(range);
        let range = range.unwrap_or_default();
        let written = range.interval;
        let classes = classes(scope, &decl.classes);
        broken |= classes.is_none();
        bands.push(Band {
            interval: rounding::before(scope, rounding, &written, decl),
            written,
            by: range.by,
            classes: classes.unwrap_or_default(),
            points: sources::points(scope.context, &decl.points, decl.span, covering, citation),
        });
    }
    let domain = quantity.map(|quantity| domain(scope.indicators, quantity, rounding));
    let rule = linear::linear(scope, quantity, domain.as_ref(), rounding, rows, citation);
    let unreadable = broken;
    // The levels of a rule need no such check, and a rule that cannot be used leaves gaps that say nothing new.
    broken |= !rows.linear.is_empty();
    let linear = rule.map(|(rule, levels)| {
        bands = levels;
        rule
    });
    let mut unreadable = unreadable;
    let mut no_cases = Vec::new();
    for decl in rows.no_case {
        let classes = classes(scope, &decl.classes);
        unreadable |= classes.is_none();
        no_cases.push(NoCase {
            classes: classes.unwrap_or_default(),
            points: sources::points(scope.context, &decl.points, decl.span, covering, citation),
        });
    }
    if let (Some(quantity), Some(domain)) = (quantity, domain) {
        check_signs(scope, &domain, rows.bands);
        no_case::check(scope, quantity, rows, &no_cases, unreadable);
        let found = scope.context.findings.len();
        for (decl, range) in rows.bands.iter().zip(&ranges) {
            if let Some(range) = range {
                check_named(scope.context, &domain, (&decl.lower, &decl.upper), range);
            }
        }
        if !broken && !unreadable {
            cover::check(scope, &domain, rows, &bands);
        }
        let by = ByParameter::each(bands.iter().map(|band| band.by));
        bounds::tell_values(scope.context, found, &by);
    }
    Scale {
        rounding,
        linear,
        bands,
        no_case: no_cases,
    }
}

/// The classes that a row names, in the standard's order; `None` when one of them is unknown.
fn classes(scope: &mut Scope<'_, '_, '_>, names: &[Name]) -> Option<Vec<ClassId>> {
    let mut classes: Vec<ClassId> = Vec::with_capacity(names.len());
    let mut all_known = true;
    for (at, name) in names.iter().enumerate() {
        let Some(class) = scope.names.class(scope.context, name) else {
            all_known = false;
            continue;
        };
        if classes.contains(&class) {
            let same = |other: &&Name| key(&other.node) == key(&name.node);
            let first = names.iter().take(at).find(same);
            let finding = Diagnostic::new(Code::StatedTwice, name.span).arg(
                "what",
                Arg::Message(
                    "kind-class-named",
                    Args::new().with("name", name.node.as_str()),
                ),
            );
            scope.context.report(match first {
                Some(first) => finding.label(first.span, "first"),
                None => finding,
            });
        } else {
            classes.push(class);
        }
    }
    classes.sort_unstable();
    all_known.then_some(classes)
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
    let upper = upper.filter(|upper| lower.is_none_or(|lower| lower.span() != upper.span()));
    let last = upper.or(lower).map(BoundDecl::span);
    // A parameter's values have their sign where they are stated.
    let numbers = lower.into_iter().chain(upper);
    for bound in numbers.filter_map(BoundDecl::number) {
        let span = bound.value.span;
        let percent = domain.wording.unit == BoundUnit::Percent;
        let unmoved = match bound.form {
            BoundForm::NoRise => Some(Direction::Rise),
            BoundForm::NoFall => Some(Direction::Fall),
            BoundForm::Plain | BoundForm::Points | BoundForm::Times(_) => None,
        };
        let written = format_number(bound.value.node);
        if let Some(direction) = unmoved {
            if domain.wording.direction != Some(direction) {
                let finding = Diagnostic::new(Code::ChangeUnit, span);
                context.report(finding.arg("case", "unmoved").help("help-unmoved"));
            }
        } else if domain.wording.unit == BoundUnit::Points {
            // The unit may stand once, after the last bound.
            let is_last = last.is_none_or(|last| last == span);
            let case = match &bound.percent {
                Some(_) => "percent",
                None if is_last && bound.form != BoundForm::Points => "missing",
                None => continue,
            };
            let finding = Diagnostic::new(Code::ChangeUnit, span);
            let finding = finding.arg("case", case).arg("bound", written);
            let points = format!(" {}", write::PERCENT_POINTS);
            context.report(match &bound.percent {
                Some(sign) => finding.mend(sign.span, points),
                None => finding.mend(
                    Span {
                        start: span.end,
                        ..span
                    },
                    points,
                ),
            });
        } else if bound.form == BoundForm::Points {
            let finding = Diagnostic::new(Code::ChangeUnit, span);
            let relative = percent && domain.wording.direction.is_some();
            context.report(if relative {
                finding.arg("case", "relative").help("help-relative")
            } else {
                finding.arg("case", "points").help("help-points")
            });
        } else if let (Some(sign), false) = (&bound.percent, percent) {
            context.report(
                Diagnostic::new(Code::PercentSign, sign.span)
                    .arg("wanted", "no")
                    .arg("bound", written.as_str())
                    .help("help-no")
                    .mend(
                        Span {
                            start: span.end,
                            ..sign.span
                        },
                        "",
                    ),
            );
        } else if bound.percent.is_none() && percent {
            let finding = Diagnostic::new(Code::PercentSign, span)
                .arg("wanted", "yes")
                .arg("bound", written.as_str());
            let value = bound.value.node;
            let part = value.checked_mul(Decimal::ONE_HUNDRED);
            // `0,98` may be a part of 1, as spreadsheets have it.
            let part = part.filter(|_| !value.fract().is_zero() && value.abs() < Decimal::ONE);
            context.report(match part {
                Some(part) => finding
                    .arg("part", format_number(part.normalize()))
                    .help("help-part"),
                None => finding.mend(span, format!("{written}%")),
            });
        } else if domain.whole && !bound.value.node.fract().is_zero() {
            context.report(
                Diagnostic::new(Code::FractionalBound, span).arg("bound", bound.value.node),
            );
        } else if let Some(grid) = domain.grid.filter(|_| !domain.whole) {
            rounding::check_bound(context, grid, &bound.value);
        }
    }
}

/// A value that a parameter has is finer than the values that the rounding leaves.
pub(super) fn check_named(
    context: &mut Context<'_>,
    domain: &Domain,
    (lower, upper): (&End, &End),
    range: &Range,
) {
    let Some(grid) = domain.grid.filter(|_| !domain.whole) else {
        return;
    };
    let ends = [(lower, range.interval.lower), (upper, range.interval.upper)];
    for (end, value) in ends {
        if let (Some((BoundDecl::Parameter(name), _)), Some(value)) = (end, value) {
            let span = name.span;
            let node = value.value;
            rounding::check_bound(context, grid, &Spanned { node, span });
        }
    }
}
