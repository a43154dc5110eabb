//! What is a mistake rather than a question: a class nobody can be in, a threshold nobody can
//! reach, a row nobody can be scored by.

use super::pick::{Sense, Wish};
use super::questions::{out_of_reach, possible_classes};
use super::search::{Extreme, Search};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{ItemId, Scoring, Standard};
use crate::solve::{By, Row};
use crate::source::Span;

/// Looks for these mistakes in a standard that passed all other checks.
pub fn findings(standard: &Standard) -> Vec<Diagnostic> {
    let mut search = Search::new(standard);
    let mut findings: Vec<Diagnostic> = out_of_reach(&search, standard)
        .into_iter()
        .filter_map(|(item, way)| {
            let place = row_place(standard, item, way)?;
            let number = standard.items[item].number.to_string();
            Some(Diagnostic::new(Code::RowOutOfReach, place).arg("item", number))
        })
        .collect();
    findings.extend(empty_classes(standard));
    findings.extend(out_of_points(standard, &mut search));
    findings.sort_by_key(|finding| finding.place);
    findings
}

fn row_place(standard: &Standard, item: ItemId, way: By) -> Option<Span> {
    match (&standard.items[item].scoring, way) {
        (Scoring::Measure { scale, .. }, By::Row(Row::Band(at))) => {
            scale.bands.get(at).map(|band| band.points.span)
        }
        (Scoring::Flag { points, .. } | Scoring::When { points, .. }, By::Answer(true)) => {
            Some(points.span)
        }
        // That a denominator is never 0 is found where the scale is checked; and a condition that
        // always holds takes no points from anyone.
        _ => None,
    }
}

fn empty_classes(standard: &Standard) -> impl Iterator<Item = Diagnostic> {
    let possible = possible_classes(standard);
    let empty = standard.recognition.thresholds.iter();
    let empty = empty.filter(move |threshold| !possible.contains(&threshold.class));
    empty.map(|threshold| {
        let class = standard.classes[threshold.class].label.as_str();
        Diagnostic::new(Code::EmptyClass, threshold.at_least.span).arg("class", class)
    })
}

/// Thresholds that no figures reach with the other conditions kept. A threshold above the total
/// itself is another finding, and an error.
fn out_of_points(standard: &Standard, search: &mut Search<'_>) -> Vec<Diagnostic> {
    let recognition = &standard.recognition;
    let wish = if recognition.all_criteria_met || recognition.no_criterion_at_zero {
        Wish::AboveZero
    } else {
        Wish::Any
    };
    let best = search.extreme(Sense::Most, search.wishes(wish, None));
    let thresholds = recognition.thresholds.iter();
    let missed =
        thresholds.filter(|threshold| best.reaches(threshold.at_least.value) == Some(false));
    let finding = |threshold: &crate::model::Threshold| {
        let class = standard.classes[threshold.class].label.as_str();
        let finding = Diagnostic::new(Code::NeverRecognised, threshold.at_least.span)
            .arg("class", class)
            .arg("threshold", threshold.at_least.value);
        match &best {
            Extreme::Found(found) => finding.arg("possible", "yes").arg("most", found.points),
            Extreme::Impossible | Extreme::Undecided => finding
                .arg("possible", "no")
                .arg("most", crate::exact::Decimal::ZERO),
        }
    };
    missed.map(finding).collect()
}
