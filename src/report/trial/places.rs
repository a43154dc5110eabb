//! What no example reaches, by item, each with its line of the standard.

use super::words::{goal, item_number};
use crate::examples::{Coverage, Goal, GoalKind};
use crate::l10n::Args;
use crate::model::ItemId;
use crate::report::origin::short_name;
use crate::report::words::Words;
use crate::source::Sources;

/// The kinds of goals that are counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Rows and answers of items.
    Rows,
    /// Classes.
    Classes,
    /// Conditions and thresholds.
    Conditions,
}

/// The group of a goal.
pub(super) fn group(kind: GoalKind) -> Group {
    match kind {
        GoalKind::Answer(..) | GoalKind::Band(..) | GoalKind::NoCase(..) => Group::Rows,
        GoalKind::Class(_) => Group::Classes,
        GoalKind::Condition(..) | GoalKind::Threshold(..) => Group::Conditions,
    }
}

/// How many goals of a group are reached, and how many there are.
pub(super) fn count(coverage: &Coverage, wanted: Group) -> (usize, usize) {
    let goals = || (coverage.goals.iter()).filter(|goal| group(goal.kind) == wanted);
    let reached = goals().filter(|goal| goal.reached).count();
    (reached, goals().count())
}

/// The item of a goal.
pub(super) fn item_of(kind: GoalKind) -> Option<ItemId> {
    match kind {
        GoalKind::Answer(item, _) | GoalKind::Band(item, _) | GoalKind::NoCase(item, _) => {
            Some(item)
        }
        GoalKind::Class(_) | GoalKind::Condition(..) | GoalKind::Threshold(..) => None,
    }
}

/// One paragraph an item, then one for the classes and one for the conditions.
pub(super) fn missing(words: &Words<'_>, sources: &Sources, coverage: &Coverage) -> Vec<String> {
    let goals: Vec<&Goal> = coverage.missing().collect();
    let same = |one: &&Goal, other: &&Goal| {
        group(one.kind) == group(other.kind) && item_of(one.kind) == item_of(other.kind)
    };
    goals
        .chunk_by(same)
        .filter_map(|goals| {
            let first = goals.first()?;
            let parts: Vec<String> = goals
                .iter()
                .map(|goal| with_line(words, sources, goal))
                .collect();
            let args = Args::new().with("goals", parts.join("; "));
            Some(match (group(first.kind), item_of(first.kind)) {
                (Group::Rows, Some(item)) => {
                    let args = args.with("number", item_number(words, item));
                    words.texts.with("trial-missing-item", &args)
                }
                (Group::Classes, _) => words.texts.with("trial-missing-classes", &args),
                _ => words.texts.with("trial-missing-conditions", &args),
            })
        })
        .collect()
}

fn with_line(words: &Words<'_>, sources: &Sources, one: &Goal) -> String {
    let said = goal(words, one.kind);
    let Some(place) = one.place else {
        return said;
    };
    let args = Args::new()
        .with("goal", said)
        .with("line", sources.position(place).row.to_string());
    if place.file == words.standard.file {
        return words.texts.with("trial-missing-goal", &args);
    }
    // Of a text that amends another most rows stand in the other.
    let args = args.with("file", short_name(sources, sources.file(place.file)));
    words.texts.with("trial-missing-goal-there", &args)
}
