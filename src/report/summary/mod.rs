//! What a whole district or province comes to, as lines under headings.

mod nearest;
mod wanted;

#[cfg(feature = "xlsx")]
pub(super) use nearest::lacks;

use super::ratio::Shown;
use super::words::Words;
use super::{Assessment, Scored, given, inputs, notes, ratio};
use crate::advise::Summary;
use crate::l10n::Args;
use crate::model::{Endpoint, Interval};
use crate::number::Decimal;

/// The heading of the counts and the target.
pub(super) const COUNTS: &str = "summary-heading";
/// The heading of the communes nearest to recognition.
pub(super) const NEAREST: &str = "summary-nearest";
/// The heading of the data that would settle most.
pub(super) const WANTED: &str = "summary-wanted";
/// The heading of what a result rests on.
pub(super) const SOURCES: &str = "summary-sources";

/// A heading, by its message, and what stands under it.
pub(super) struct Section {
    pub(super) heading: &'static str,
    pub(super) lines: Vec<String>,
}

/// How much is said of what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inputs {
    /// One line.
    Line,
    /// Every part.
    All,
}

/// The sections that have something to say.
pub(super) fn sections(
    assessment: &Assessment<'_>,
    words: &Words<'_>,
    inputs: Inputs,
) -> Vec<Section> {
    let read = match inputs {
        Inputs::Line => inputs::line(assessment.inputs(), words.texts)
            .into_iter()
            .collect(),
        Inputs::All => inputs::all(assessment.inputs(), words.texts),
    };
    let section = |heading, lines| Section { heading, lines };
    let mut sections = vec![
        section(COUNTS, counts(assessment, words)),
        section(NEAREST, nearest::lines(assessment, words)),
        section(WANTED, wanted::lines(assessment, words)),
        section("summary-inputs", read),
        section(SOURCES, sources(assessment, words)),
    ];
    sections.retain(|section| !section.lines.is_empty());
    sections
}

fn counts(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<String> {
    let mut lines = target(assessment, words);
    lines.extend(no_case(assessment, words));
    lines.extend(verified(assessment, words));
    lines
}

/// How many communes are recognised, and how far that is from the target.
pub(super) fn target(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<String> {
    let summary = &assessment.summary;
    let Some(share) = share(summary, words) else {
        return vec![words.texts.get("summary-none")];
    };
    let args = Args::new()
        .with("communes", summary.communes)
        .with("met", summary.met)
        .with("not_met", summary.not_met)
        .with("undetermined", summary.undetermined)
        .with("share", share)
        .with("target", summary.target)
        .with("required", summary.required)
        .with("needed", summary.needed);
    let reached = if summary.needed == 0 {
        "summary-reached"
    } else {
        "summary-short"
    };
    ["district-counts", "summary-share", reached]
        .iter()
        .map(|id| words.texts.with(id, &args))
        .collect()
}

/// How many communes have points that rest on *không phát sinh*, and the one that has most: such
/// points come of zeros, be they counted or typed by habit.
fn no_case(assessment: &Assessment<'_>, words: &Words<'_>) -> Option<String> {
    let points = |scored: &Scored| scored.outcome.points_without_cases();
    let communes = assessment.communes.iter();
    let having = communes.filter(|scored| !points(scored).is_zero());
    let count = having.clone().count();
    // Of several with the same points the first is named.
    let most = having.rev().max_by_key(|scored| points(scored))?;
    let args = Args::new()
        .with("communes", count)
        .with("points", words.points(points(most)))
        .with("commune", words.commune(&most.record.identity));
    Some(words.texts.with("summary-no-case", &args))
}

/// How much was scored by what a second body verified.
fn verified(assessment: &Assessment<'_>, words: &Words<'_>) -> Option<String> {
    let communes = assessment.communes.iter();
    let verified = communes.map(|scored| given::count(&scored.record));
    let verified: Vec<usize> = verified.filter(|count| *count > 0).collect();
    let args = Args::new()
        .with("communes", verified.len())
        .with("all", assessment.communes.len())
        .with("figures", verified.iter().sum::<usize>());
    (!verified.is_empty()).then(|| words.texts.with("summary-verified", &args))
}

/// The share that is recognised, in words; `None` of no communes.
pub(super) fn share(summary: &Summary, words: &Words<'_>) -> Option<String> {
    Some(words.ratio(shown(summary)?, true))
}

/// The share that so many recognised communes would be, likewise.
pub(super) fn share_of(met: usize, summary: &Summary, words: &Words<'_>) -> Option<String> {
    Some(words.ratio(shown_of(met, summary)?, true))
}

/// The share that is recognised, never rounded over the target; `None` of no communes.
pub(super) fn shown(summary: &Summary) -> Option<Shown> {
    shown_of(summary.met, summary)
}

fn shown_of(met: usize, summary: &Summary) -> Option<Shown> {
    let target = |inclusive| {
        let value = summary.target;
        Some(Endpoint { value, inclusive })
    };
    let side = if met >= summary.required {
        Interval {
            lower: target(true),
            upper: None,
        }
    } else {
        Interval {
            lower: None,
            upper: target(false),
        }
    };
    let (met, communes) = (Decimal::from(met), Decimal::from(summary.communes));
    ratio::shown(met, communes, Decimal::ONE_HUNDRED, &side, 0)
}

/// What results rest on: figures that nobody has compared, the texts and the data with their hashes, the tool.
pub(super) fn sources(assessment: &Assessment<'_>, words: &Words<'_>) -> Vec<String> {
    let sealed = |named: &str, file| {
        let file = assessment.sources.file(file);
        format!("{named} {}", notes::short_sha256(words, file))
    };
    let data = assessment.data_files();
    let data = data.map(|(id, file)| sealed(&format!("{}.", notes::data_file(words, file)), id));
    notes::unverified(words, assessment.unverified_used())
        .into_iter()
        .chain(notes::texts(words).map(|(named, file)| sealed(&named, file)))
        .chain(data)
        .chain([notes::tool()])
        .collect()
}
