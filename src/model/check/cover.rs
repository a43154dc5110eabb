//! The bands of a scale beside each other: for each class every value in exactly one, and points
//! that go one way.

use std::cmp::Ordering;

use super::super::item::Band;
use super::criteria::Scope;
use super::cuts::Stretch;
use super::domain::Domain;
use super::scale::Rows;
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::names::key;
use crate::number::{Decimal, format_number};
use crate::syntax::ast::{BandDecl, BoundDecl};
use crate::syntax::write;

/// A band that some value reaches, and which values do.
struct Reached<'a> {
    values: Stretch,
    decl: &'a BandDecl,
    band: &'a Band,
}

/// Holds the bands against the values that can be.
pub(super) fn check(
    scope: &mut Scope<'_, '_, '_>,
    domain: &Domain,
    rows: &Rows<'_>,
    bands: &[Band],
) {
    let mut reached = Vec::new();
    // What a band with exchanged bounds was meant to cover is not known, so neither are gaps.
    let mut any_empty = false;
    // Nor is it of a row that says again what another one says.
    let twins = twins(rows.bands);
    for (first, second) in &twins {
        let mut rows = rows.bands.iter().zip(bands);
        let Some((_, band)) = rows.find(|(decl, _)| decl.span == second.span) else {
            continue;
        };
        let values = domain.stretch(&band.written);
        scope.context.report(
            Diagnostic::new(Code::Overlap, second.range_span)
                .arg("range", words(domain, &values))
                .arg("classes", "")
                .label(first.range_span, "same")
                .help("help-same"),
        );
    }
    if !twins.is_empty() {
        return;
    }
    for (decl, band) in rows.bands.iter().zip(bands) {
        let whole = domain.stretch(&band.written);
        let values = whole.within(&domain.values);
        if values.is_empty() && whole.is_empty() && empty_on_day(band) {
            // It covers nothing, and the rows beside it leave no gap.
            scope.context.report(
                Diagnostic::new(Code::RowEmptyOnDay, decl.range_span)
                    .arg("range", write::range(&decl.lower, &decl.upper)),
            );
        } else if values.is_empty() {
            any_empty |= whole.is_empty();
            let reason = match (whole.is_empty(), turned(band)) {
                (true, true) => "empty",
                (true, false) => "between",
                (false, _) => "outside",
            };
            let finding = Diagnostic::new(Code::UnreachableBand, decl.range_span)
                .arg("reason", reason)
                .arg("range", words(domain, &domain.values));
            scope.context.report(match as_thousands(decl) {
                Some((read, meant)) => {
                    let finding = finding.arg("read", read).arg("meant", meant);
                    finding.help("help-thousands")
                }
                None => finding,
            });
        } else {
            reached.push(Reached { values, decl, band });
        }
    }
    reached.sort_by_key(|row| row.values.lower);
    let found = |rows_of_class: &[&Reached<'_>]| {
        let mut found = cover(domain, rows, rows_of_class, any_empty);
        found.extend(turn(rows_of_class));
        found
    };
    if bands.iter().all(|band| band.classes.is_empty()) {
        for finding in found(&reached.iter().collect::<Vec<_>>()) {
            scope.context.report(finding.arg("classes", ""));
        }
        return;
    }
    let classes = scope.names.classes();
    let mut by_finding: Vec<(Diagnostic, Vec<&str>)> = Vec::new();
    for (class, name) in &classes {
        let rows_of_class = reached.iter().filter(|row| row.band.holds_for(*class));
        for finding in found(&rows_of_class.collect::<Vec<_>>()) {
            match by_finding.iter_mut().find(|(other, _)| *other == finding) {
                Some((_, names)) => names.push(name),
                None => by_finding.push((finding, vec![name])),
            }
        }
    }
    for (finding, names) in by_finding {
        let of_all = names.len() == classes.len();
        let named = if of_all {
            Arg::Text(String::new())
        } else {
            of_classes(&names)
        };
        scope.context.report(finding.arg("classes", named));
    }
}

/// Whether a band is empty only because of the value that a parameter has on the day.
fn empty_on_day(band: &Band) -> bool {
    let by_parameter = band.by.lower.is_some() || band.by.upper.is_some();
    let (lower, upper) = (band.written.lower, band.written.upper);
    let in_order = lower
        .zip(upper)
        .is_some_and(|(lower, upper)| lower.value <= upper.value);
    by_parameter && in_order
}

/// Whether the lower bound of a band is not below the upper one.
fn turned(band: &Band) -> bool {
    let (lower, upper) = (band.written.lower, band.written.upper);
    lower
        .zip(upper)
        .is_some_and(|(lower, upper)| lower.value >= upper.value)
}

/// `với nhóm a, b`, set off from what stands before it.
pub(super) fn of_classes(names: &[&str]) -> Arg {
    Arg::Message("of-classes", Args::new().with("names", Arg::list(names)))
}

fn words(domain: &Domain, values: &Stretch) -> (&'static str, Args) {
    domain.words(values)
}

/// Rows of one and the same range for the same classes, each with the first such row.
pub(super) fn twins(bands: &[BandDecl]) -> Vec<(&BandDecl, &BandDecl)> {
    let classes = |band: &BandDecl| {
        let mut names: Vec<String> = band.classes.iter().map(|name| key(&name.node)).collect();
        names.sort();
        names
    };
    let same = |one: &BandDecl, other: &BandDecl| {
        one.lower == other.lower && one.upper == other.upper && classes(one) == classes(other)
    };
    let later = bands.iter().enumerate();
    let twins = later.filter_map(|(at, second)| {
        let mut before = bands.iter().take(at);
        Some((before.find(|first| same(first, second))?, second))
    });
    twins.collect()
}

/// Gaps and overlaps among bands in the order of their values.
fn cover(
    domain: &Domain,
    rows: &Rows<'_>,
    in_order: &[&Reached<'_>],
    any_empty: bool,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // No row is asked for where the limits of other indicators leave no values.
    let gap = |place, lower, upper| {
        let gap = Stretch { lower, upper }.within(&domain.needed);
        let finding = Diagnostic::new(Code::Gap, place).arg("range", words(domain, &gap));
        (!gap.is_empty()).then_some(finding)
    };
    // The cut up to which values are covered, and the row that covers up to there.
    let mut covered = Some(domain.values.lower);
    let mut last: Option<&BandDecl> = None;
    for Reached { values, decl, .. } in in_order {
        let overlaps = covered.is_none_or(|covered| values.lower < covered);
        if let (true, Some(last)) = (overlaps, last) {
            let both = Stretch {
                lower: values.lower,
                upper: covered,
            };
            found.push(
                Diagnostic::new(Code::Overlap, decl.range_span)
                    .arg("range", words(domain, &both.within(values)))
                    .label(last.range_span, "other"),
            );
        } else if let Some(covered) =
            covered.filter(|covered| !any_empty && values.lower > *covered)
        {
            let gap = gap(decl.range_span, covered, Some(values.lower));
            let rounding = last.and_then(|last| one_digit_apart(domain, last, decl));
            let gap = gap.map(|gap| match rounding {
                Some(digits) => gap
                    .arg("digits", digits.to_string())
                    .and_help("help-rounding"),
                None => gap,
            });
            found.extend(gap.map(|gap| match last {
                Some(last) => gap.label(last.range_span, "other"),
                None => gap,
            }));
        }
        let further = match (covered, values.upper) {
            (Some(covered), Some(upper)) => upper > covered,
            (Some(_), None) => true,
            (None, _) => false,
        };
        if further {
            covered = values.upper;
            last = Some(*decl);
        }
    }
    if let Some(covered) = covered
        && !any_empty
        && domain.values.upper.is_none_or(|end| covered < end)
    {
        let place = last.map_or(rows.span, |last| last.range_span);
        found.extend(gap(place, covered, domain.values.upper));
    }
    found
}

/// After how many digits values seem to be rounded, of rows that leave out just what lies between two
/// such values: `đến 97,9%`, `từ 98%`.
fn one_digit_apart(domain: &Domain, below: &BandDecl, above: &BandDecl) -> Option<u32> {
    let number = |end: &Option<(BoundDecl, bool)>| {
        let (bound, inclusive) = end.as_ref()?;
        inclusive.then_some(bound.number()?.value.node)
    };
    let (last, next) = (number(&below.upper)?, number(&above.lower)?);
    let digits = last.scale().max(next.scale());
    let apart = next.checked_sub(last)? == Decimal::new(1, digits);
    (domain.grid.is_none() && apart).then_some(digits)
}

/// A percentage read with a point of thousands that was meant as a decimal one: how it was read, and
/// how it is written.
fn as_thousands(decl: &BandDecl) -> Option<(String, String)> {
    let bounds = decl.lower.iter().chain(&decl.upper);
    bounds
        .filter_map(|(bound, _)| bound.number())
        .find_map(|amount| {
            let meant = amount.value.node.checked_div(Decimal::ONE_THOUSAND)?;
            let fits =
                meant >= Decimal::ONE && meant <= Decimal::ONE_HUNDRED && amount.percent.is_some();
            fits.then(|| {
                (
                    amount.value.node.normalize().to_string(),
                    format_number(meant),
                )
            })
        })
}

/// Points rise with the value or fall with it, never both.
fn turn(in_order: &[&Reached<'_>]) -> Option<Diagnostic> {
    let mut direction = Ordering::Equal;
    for pair in in_order.windows(2) {
        let [before, next] = pair else {
            continue;
        };
        let (less, more): (Decimal, Decimal) = (before.band.points.value, next.band.points.value);
        let step = more.cmp(&less);
        if direction == Ordering::Equal {
            direction = step;
        } else if step != Ordering::Equal && step != direction {
            return Some(
                Diagnostic::new(Code::DirectionTurns, next.decl.points.value.span)
                    .arg("points", more)
                    .arg("before", less)
                    .label(before.decl.points.value.span, "before"),
            );
        }
    }
    None
}
