//! What is said of all communes: their target before them, what all of it rests on after them.

use super::Advised;
use super::district::Completion;
use super::sentence::{self, Line};
use crate::advise::{DistrictPlan, Way};
use crate::l10n::Args;
use crate::report::words::Words;
use crate::report::{notes, summary};

/// The target, and the plans for it.
pub(super) fn target(
    advised: &Advised<'_>,
    words: &Words<'_>,
    plans: &[(Completion, DistrictPlan)],
) -> Vec<Line> {
    let target = summary::target(advised.assessment, words).into_iter();
    let mut lines: Vec<Line> = target.map(|line| (0, line)).collect();
    lines.extend(self::plans(advised, words, plans));
    lines
}

/// The plans alone.
pub(super) fn plans(
    advised: &Advised<'_>,
    words: &Words<'_>,
    plans: &[(Completion, DistrictPlan)],
) -> Vec<Line> {
    let mut lines = Vec::new();
    if advised.advice.is_empty() {
        return lines;
    }
    for (missing, plan) in plans {
        let heading = match missing {
            Completion::Complete => None,
            Completion::Worst => Some("advise-worst"),
            Completion::Best => Some("advise-best"),
        };
        lines.extend(heading.map(|id| (0, words.texts.get(id))));
        let depth = usize::from(heading.is_some());
        let heads = heads(advised, words, plan).into_iter();
        lines.extend(heads.map(|line| (depth, line)));
        let communes = communes(advised, words, *missing, plan);
        lines.extend(communes.map(|line| (depth + 1, line)));
    }
    lines
}

/// How far a plan goes, and what of that is proven.
fn heads(advised: &Advised<'_>, words: &Words<'_>, plan: &DistrictPlan) -> Vec<String> {
    let summary = &advised.assessment.summary;
    let share = summary::share_of(plan.reachable, summary, words);
    let args = Args::new()
        .with("communes", plan.communes.len())
        .with("changes", plan.changes)
        .with("recognised", plan.recognised)
        .with("reachable", plan.reachable)
        .with("share", share.unwrap_or_default())
        .with("all", summary.communes);
    let id = match (plan.needed, plan.reaches_target()) {
        (0, _) => "advise-district-reached",
        (_, true) if plan.is_least => "advise-district-plan",
        (_, true) => "advise-district-not-proven",
        (_, false) if plan.is_most => "advise-district-unreachable",
        (_, false) => "advise-district-not-found",
    };
    let falls_short = !plan.reaches_target() && !plan.communes.is_empty();
    let part = falls_short.then_some("advise-district-part");
    let ids = std::iter::once(id).chain(part);
    ids.map(|id| words.texts.with(id, &args)).collect()
}

/// What changes in each commune that a plan brings there.
fn communes<'a>(
    advised: &'a Advised<'_>,
    words: &'a Words<'_>,
    missing: Completion,
    plan: &'a DistrictPlan,
) -> impl Iterator<Item = String> + use<'a> {
    let numbered = (1_usize..).zip(&plan.communes);
    numbered.filter_map(move |(number, place)| {
        let scored = advised.assessment.communes.get(*place)?;
        let least = missing.answer(advised.advice.get(*place)?).least()?;
        let changes = least.changes.iter();
        let changes: Vec<String> = changes.map(|one| sentence::change(words, one)).collect();
        let args = Args::new()
            .with("number", number)
            .with("commune", words.commune(&scored.record.identity))
            .with("changes", changes.join("; "));
        Some(words.texts.with("advise-district-commune", &args))
    })
}

/// What may be changed, what counts as a fact, and what all of it rests on.
pub(super) fn close(advised: &Advised<'_>, words: &Words<'_>) -> Vec<Line> {
    let indicators = &advised.assessment.standard.indicators;
    let texts = words.texts;
    let lists = [
        ("advise-may-rise", Some(Way::Rises)),
        ("advise-may-fall", Some(Way::Falls)),
        ("advise-may-become-yes", Some(Way::BecomesYes)),
        ("advise-facts", None),
    ];
    let mut lines: Vec<String> = Vec::new();
    for (id, way) in lists {
        let reported = indicators.iter().filter(|(_, one)| !one.is_calculated());
        let own = reported.filter(|(id, _)| advised.adviser.way(*id) == way);
        let labels: Vec<&str> = own.map(|(_, one)| one.label.as_str()).collect();
        if !labels.is_empty() {
            let args = Args::new().with("figures", labels.join("; "));
            lines.push(texts.with(id, &args));
        }
    }
    lines.push(texts.get("advise-note"));
    lines.extend(notes::unverified(
        words,
        advised.assessment.unverified_used(),
    ));
    lines.extend([notes::standard(words), notes::tool()]);
    lines.into_iter().map(|line| (0, line)).collect()
}
