//! Points in proportion and deductions, as the levels that their steps make.

use super::super::interval::{Endpoint, Interval};
use super::super::item::{Band, Quantity};
use super::super::linear::Linear;
use super::super::parameter::ByParameter;
use super::super::provenance::Points;
use super::super::rounding::Rounding;
use super::criteria::Scope;
use super::domain::Domain;
use super::scale::{Rows, check_sign};
use super::sources;
use crate::diagnostic::{Code, Diagnostic};
use crate::names::{bare, key};
use crate::number::{Decimal, format_number};
use crate::syntax::ast::{BoundDecl, Figure, LinearDecl, Spanned};

/// The rule of a scale and its levels; `None` when it cannot be used, which is reported.
/// `max` is what the item states as its maximum.
pub(super) fn linear(
    scope: &mut Scope<'_, '_, '_>,
    quantity: Option<&Quantity>,
    domain: Option<&Domain>,
    rounding: Option<Rounding>,
    rows: &Rows<'_>,
    citation: Option<&Spanned<String>>,
) -> Option<(Linear, Vec<Band>)> {
    let decl = rows.linear.first()?;
    let others = rows.linear.iter().skip(1).map(|other| other.span);
    let bands = rows.bands.iter().map(|band| band.range_span);
    for other in others.chain(bands) {
        scope
            .context
            .report(Diagnostic::new(Code::MixedScale, other).label(decl.span, "rule"));
    }
    let covering = rows.tail.mark.as_ref();
    let figure = Figure {
        value: decl.each.clone(),
        tail: decl.tail.clone(),
    };
    let row = sources::points(scope.context, &figure, decl.span, covering, citation);
    let most = match (&decl.most, rows.max) {
        (Some(most), _) => Points {
            value: most.node,
            ..row.clone()
        },
        (None, Some(max)) => sources::points(scope.context, max, max.value.span, None, citation),
        (None, None) => {
            scope
                .context
                .report(Diagnostic::new(Code::DeductionWithoutMax, decl.span));
            return None;
        }
    };
    if !is_sound(scope, decl) {
        return None;
    }
    if let (Some(quantity), Some(domain)) = (quantity, domain) {
        check_unit(scope, quantity, domain, decl);
    }
    let rule = Linear {
        deducts: decl.deducts,
        step: decl.step.value.node,
        each: row.clone(),
        most,
    };
    let Some(bands) = levels(&rule, &row, domain, rounding) else {
        scope.context.report(
            Diagnostic::new(Code::TooManySteps, decl.span)
                .arg("most", Decimal::from(Linear::MOST_LEVELS)),
        );
        return None;
    };
    let best = bands.iter().map(|band| band.points.value).max();
    if let (Some(best), Some(most)) = (best, &decl.most)
        && best < most.node
        && domain.is_some()
    {
        scope.context.report(
            Diagnostic::new(Code::MaxNotReached, most.span)
                .arg("item", rows.item.to_string())
                .arg("points", best)
                .arg("max", most.node),
        );
    }
    Some((rule, bands))
}

/// A step is above 0, and so are its points.
fn is_sound(scope: &mut Scope<'_, '_, '_>, decl: &LinearDecl) -> bool {
    let mut sound = true;
    for value in [&decl.step.value, &decl.each] {
        if value.node <= Decimal::ZERO {
            sound = false;
            scope
                .context
                .report(Diagnostic::new(Code::EmptyStep, value.span));
        }
    }
    sound
}

/// A step is of the quantity's unit: with its sign, and of a count with its word or none.
fn check_unit(
    scope: &mut Scope<'_, '_, '_>,
    quantity: &Quantity,
    domain: &Domain,
    decl: &LinearDecl,
) {
    check_sign(
        scope.context,
        domain,
        &Some((BoundDecl::Number(decl.step.clone()), true)),
        &None,
    );
    let Some(unit) = &decl.unit else { return };
    let own = quantity.counted().map(|id| scope.indicators[id].unit());
    if own.is_none_or(|own| key(own) != key(&unit.node)) {
        let finding = Diagnostic::new(Code::StepUnit, unit.span).arg("unit", unit.node.as_str());
        let counted = quantity
            .counted()
            .map(|id| scope.indicators[id].label.as_str());
        scope.context.report(if let Some(own) = own {
            let finding = finding.arg("own", own);
            if names_counted(&unit.node, own, counted.unwrap_or("")) {
                finding.mend(unit.span, own)
            } else if is_thing(&unit.node) {
                finding.help("help-other")
            } else {
                finding.help("help-words")
            }
        } else {
            let step = format_number(decl.step.value.node);
            finding.arg("own", step).help("help-none")
        });
    }
}

/// Words that say what becomes of a step, without their marks.
const SAYING: [&str; 27] = [
    "bi", "phat", "tru", "giam", "mat", "cong", "them", "thuong", "duoc", "khong", "chua", "chang",
    "diem", "thi", "se", "ha", "khau", "thiet", "hut", "cho", "neu", "khi", "nhung", "tang", "toi",
    "moi", "dat",
];

/// Whether the words behind a step name a thing, and say nothing of what becomes of it.
fn is_thing(written: &str) -> bool {
    !written
        .split_whitespace()
        .any(|word| SAYING.contains(&bare(word).as_str()))
}

/// Whether the words behind a step only name what is counted: its unit without marks, or words of
/// its label. Others may say what becomes of it, such as `bị phạt`, and none of them may be lost.
fn names_counted(written: &str, own: &str, label: &str) -> bool {
    let denies = written
        .split_whitespace()
        .any(|word| matches!(bare(word).as_str(), "khong" | "chua" | "chang"));
    bare(written) == bare(own) || !denies && key(label).contains(&key(written))
}

/// One level a whole number of steps, as far as values reach and points change; `None` when there
/// are too many.
fn levels(
    rule: &Linear,
    row: &Points,
    domain: Option<&Domain>,
    rounding: Option<Rounding>,
) -> Option<Vec<Band>> {
    let needed = rule.most.value.checked_div(rule.each.value)?.ceil();
    let last = usize::try_from(needed).ok()?;
    if last >= Linear::MOST_LEVELS {
        return None;
    }
    let mut bands = Vec::with_capacity(last + 1);
    for steps in 0..=last {
        let end = |steps: usize| {
            let value = rule.step.checked_mul(Decimal::from(steps))?;
            (value.scale() >= rule.step.scale()).then_some(value)
        };
        // Below the first step lie values of which nothing is given, negative ones among them.
        let lower = match steps {
            0 => None,
            _ => Some(Endpoint {
                value: end(steps)?,
                inclusive: true,
            }),
        };
        let upper = match steps {
            _ if steps == last => None,
            _ => Some(Endpoint {
                value: end(steps + 1)?,
                inclusive: false,
            }),
        };
        let written = Interval { lower, upper };
        // Values end, and rounding leaves some steps without any.
        let reached = domain.is_none_or(|domain| {
            let values = domain.stretch(&written).within(&domain.values);
            !values.is_empty()
        });
        if !reached {
            continue;
        }
        bands.push(Band {
            interval: match rounding {
                Some(rounding) => rounding.before(&written)?,
                None => written,
            },
            written,
            by: ByParameter::default(),
            classes: Vec::new(),
            points: Points {
                value: rule.points(Decimal::from(steps)),
                ..row.clone()
            },
        });
    }
    Some(bands)
}
