//! What is a mistake rather than a question: a class nobody can be in, a threshold nobody can
//! reach, a row nobody can be scored by.

use super::found::Extreme;
use super::questions::Asked;
use crate::analysis::{By, Row};
use crate::decision::Budget;
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::may_not_exceed;
use crate::model::{ClassId, Form, ItemId, Scoring, Standard, Threshold};
use crate::number::Decimal;
use crate::source::Span;

/// Looks for these mistakes in a standard that passed all other checks.
pub fn findings(standard: &Standard, budget: &Budget) -> Vec<Diagnostic> {
    let mut asked = Asked::new(standard, budget);
    let mut findings = out_of_reach(standard, &asked);
    for answer in asked.classes() {
        let thresholds = standard.recognition.thresholds.iter();
        for threshold in thresholds.filter(|threshold| threshold.class == answer.class) {
            if !answer.has_communes {
                findings.push(empty_class(standard, threshold));
            } else if answer.reached == Some(false) {
                findings.push(out_of_points(standard, threshold, &answer.best));
            }
        }
    }
    findings.sort_by_key(|finding| finding.place);
    findings
}

fn out_of_reach(standard: &Standard, asked: &Asked<'_>) -> Vec<Diagnostic> {
    let out_of_reach = asked.search.out_of_reach();
    let finding = |item: ItemId, place| {
        let number = standard.items[item].number.to_string();
        Diagnostic::new(Code::RowOutOfReach, place).arg("item", number)
    };
    let steps = out_of_reach.most.iter().filter_map(|(item, reached)| {
        let Scoring::Measure { scale, .. } = &standard.items[*item].scoring else {
            return None;
        };
        let most = &scale.linear.as_ref()?.most;
        let finding = finding(*item, most.span).arg("kind", "steps");
        Some(finding.arg("most", most.value).arg("reached", *reached))
    });
    let ways = out_of_reach.ways.iter().filter_map(|(item, by)| {
        let (place, classes) = row(standard, *item, *by)?;
        if is_upside_down(standard, *item) {
            return None;
        }
        // That a class has no communes is said once, where its threshold stands.
        let by_empty = !classes.is_empty() && !classes.iter().any(|id| asked.has_communes(*id));
        let kind = match by {
            By::Answer(_) => "condition",
            By::Row(_) | By::CasesWithoutBase => "row",
        };
        let row = |it: Diagnostic| {
            it.arg("kind", kind)
                .arg("most", Decimal::ZERO)
                .arg("reached", Decimal::ZERO)
        };
        let finding = row(finding(*item, place));
        let finding = match by {
            By::Answer(_) => finding.help("help-condition"),
            By::Row(_) | By::CasesWithoutBase => finding,
        };
        (!by_empty).then_some(finding)
    });
    ways.chain(steps).collect()
}

/// Whether an item's ratio is the wrong way round, of which its rows are only what follows: that
/// is found where the ratio stands.
fn is_upside_down(standard: &Standard, item: ItemId) -> bool {
    let Scoring::Measure { quantity, .. } = &standard.items[item].scoring else {
        return false;
    };
    let Some(ratio) = quantity.level().ratio() else {
        return false;
    };
    ratio.form == Form::Share
        && may_not_exceed(standard, ratio.denominator, ratio.numerator)
        && !may_not_exceed(standard, ratio.numerator, ratio.denominator)
}

/// Where a row stands, and the classes that it is for.
fn row(standard: &Standard, item: ItemId, by: By) -> Option<(Span, &[ClassId])> {
    match (&standard.items[item].scoring, by) {
        (Scoring::Measure { scale, .. }, By::Row(Row::Band(at))) => {
            let band = scale.bands.get(at)?;
            // That a parameter empties it on a day is noted where the scale is checked.
            let by_parameter = band.by.lower.is_some() || band.by.upper.is_some();
            let ends = band.written.lower.zip(band.written.upper);
            if by_parameter && ends.is_some_and(|(lower, upper)| lower.value == upper.value) {
                return None;
            }
            Some((band.points.span, &band.classes))
        }
        (Scoring::Flag { points, .. } | Scoring::When { points, .. }, By::Answer(true)) => {
            Some((points.span, &[]))
        }
        // That a denominator is never 0 is found where the scale is checked; and a condition that
        // always holds takes no points from anyone.
        _ => None,
    }
}

fn empty_class(standard: &Standard, threshold: &Threshold) -> Diagnostic {
    let class = standard.classes[threshold.class].label.as_str();
    Diagnostic::new(Code::EmptyClass, threshold.at_least.span).arg("class", class)
}

/// A threshold that no figures reach with the other conditions kept. One above the total itself
/// is another finding, and an error.
fn out_of_points(standard: &Standard, threshold: &Threshold, best: &Extreme) -> Diagnostic {
    let class = standard.classes[threshold.class].label.as_str();
    let finding = Diagnostic::new(Code::NeverRecognised, threshold.at_least.span)
        .arg("class", class)
        .arg("threshold", threshold.at_least.value);
    let possible = if best.points().is_some() { "yes" } else { "no" };
    finding
        .arg("possible", possible)
        .arg("most", best.points().unwrap_or(Decimal::ZERO))
}
