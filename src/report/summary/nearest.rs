//! The communes nearest to recognition: what each lacks, and what would bring it.

use crate::advise::{self, Lacks};
use crate::engine::{ConditionKind, Outcome, PointsRange, Verdict};
use crate::l10n::Args;
use crate::report::phrase::lower_first;
use crate::report::words::Words;
use crate::report::{Assessment, Scored, explain};

/// As many communes as the target still needs, but no fewer and no more than people read.
const FEWEST: usize = 5;
const MOST: usize = 10;

pub(super) fn lines(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<String> {
    let summary = &assessment.summary;
    let nearest = summary.nearest.iter();
    nearest
        .take(summary.needed.clamp(FEWEST, MOST))
        .filter_map(|place| assessment.communes.get(*place))
        .map(|scored| line(words, scored))
        .collect()
}

/// `Xã Tam Hòa: thiếu 12 điểm (838/850). Mục 7.1: thêm 3 trẻ em … thì đạt mức 50 điểm.`
fn line(words: &Words<'_>, scored: &Scored) -> String {
    let outcome = &scored.outcome;
    let towards = advise::towards_recognition(words.standard, &scored.record, outcome);
    let steps = towards.steps.iter().map(|(item, step)| {
        let step = lower_first(&explain::next(words, step, &scored.record));
        let args = Args::new()
            .with("item", words.standard.items[*item].number.to_string())
            .with("step", step);
        words.texts.with("summary-nearest-step", &args)
    });
    let mut steps: Vec<String> = steps.collect();
    let suffices = (towards.after).is_some_and(|after| after != Verdict::NotMet);
    if !suffices && !steps.is_empty() {
        steps.push(words.texts.get("summary-nearest-short"));
    }
    let args = Args::new()
        .with("commune", words.commune(&scored.record.identity))
        .with("lacks", lacks(words, outcome))
        .with("steps", steps.join(" "));
    let line = words.texts.with("summary-nearest-commune", &args);
    line.trim_end().to_owned()
}

/// Why a commune is not recognised, in a few words.
pub(in crate::report) fn lacks(words: &Words<'_>, outcome: &Outcome) -> String {
    let lacks = advise::lacks(outcome);
    let mut parts = Vec::new();
    if !lacks.at_zero.is_empty() {
        let numbers = lacks.at_zero.iter();
        let numbers = numbers
            .map(|id| words.standard.criteria[*id].number.to_string())
            .collect();
        let args = Args::new().with("criteria", words.list("list-and", numbers));
        parts.push(words.texts.with("lacks-criteria", &args));
    }
    let requirements = lacks.requirements.iter();
    parts.extend(requirements.map(|place| {
        let label = words.requirement(*place);
        words
            .texts
            .with("lacks-requirement", &Args::new().with("label", label))
    }));
    parts.extend(points(words, outcome, &lacks));
    parts.join("; ")
}

fn points(words: &Words<'_>, outcome: &Outcome, lacks: &Lacks) -> Option<String> {
    let (least, largest) =
        outcome
            .conditions
            .iter()
            .find_map(|condition| match condition.kind {
                ConditionKind::Total { least, largest } => Some((least, largest)),
                _ => None,
            })?;
    let PointsRange { min, max } = lacks.points;
    let id = match (min.is_zero(), min == max) {
        (true, true) => return None,
        (true, false) => "lacks-points-perhaps",
        (false, true) => "lacks-points",
        (false, false) => "lacks-points-at-least",
    };
    let points = if id == "lacks-points-perhaps" {
        words.range(outcome.points)
    } else {
        words.texts.number(outcome.points.max)
    };
    let threshold = PointsRange {
        min: least,
        max: largest,
    };
    let args = Args::new()
        .with("short", words.points(min))
        .with("points", points)
        .with("threshold", words.range(threshold));
    Some(words.texts.with(id, &args))
}
