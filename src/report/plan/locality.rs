//! The same by locality, the worst first.

use serde::Serialize;

use super::figure::figure;
use super::matrix::is_judged;
use super::sentence::shortfall;
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::model::Goal;
use crate::plan::{GoalOutcome, Locality};
use crate::report::view::Number;
use crate::report::words::Words;

/// How many localities a report for people names; of more only the number. JSON has all.
const MOST_NAMED: usize = 5;

/// What came of one locality.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct LocalityView<'a> {
    /// Null of units that name no locality.
    name: Option<&'a str>,
    /// Whether its units by themselves reach what is asked; null of a sum, which all of them reach together.
    verdict: Option<Verdict>,
    units: usize,
    /// How many of them lack nothing.
    complete: usize,
    /// The sum of the part over those that lack nothing.
    part: Number,
    /// The sum of the whole over those.
    whole: Number,
}

pub(super) fn view<'a>(goal: &Goal, locality: &'a Locality) -> LocalityView<'a> {
    LocalityView {
        name: locality.name.as_deref(),
        verdict: is_judged(goal).then_some(locality.standing.verdict),
        units: locality.standing.figure.units,
        complete: locality.standing.figure.complete,
        part: Number(locality.standing.figure.part),
        whole: Number(locality.standing.figure.whole),
    }
}

/// Those that do not reach what is asked, or are open, the worst first; of a sum none, for it asks nothing of one.
pub(super) fn lines(words: &Words<'_>, goal: &Goal, outcome: &GoalOutcome) -> Vec<String> {
    if !is_judged(goal) {
        return Vec::new();
    }
    let all = outcome.localities.iter();
    let short: Vec<&Locality> = all
        .filter(|one| one.standing.verdict != Verdict::Met)
        .collect();
    let mut lines: Vec<String> = (short.iter().take(MOST_NAMED))
        .map(|one| line(words, goal, one))
        .collect();
    let others = short.len().saturating_sub(MOST_NAMED);
    if others > 0 {
        let args = Args::new().with("count", others);
        lines.push(words.texts.with("plan-more-localities", &args));
    }
    lines
}

fn line(words: &Words<'_>, goal: &Goal, locality: &Locality) -> String {
    let name = locality.name.clone();
    let needs = locality
        .standing
        .shortfall
        .map_or_else(String::new, |needs| {
            shortfall(words, goal, needs, locality.standing.verdict)
        });
    let args = Args::new()
        .with(
            "name",
            name.unwrap_or_else(|| words.texts.get("plan-no-locality")),
        )
        .with("figure", figure(words, goal, &locality.standing))
        .with("verdict", words.verdict(locality.standing.verdict));
    words.texts.with("plan-locality", &args) + &needs + "."
}
