//! What no example reaches, by item, each with its line of the standard.

use super::words::{goal, item_number};
use crate::examples::{Coverage, Goal};
use crate::l10n::Args;
use crate::model::PartId;
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
pub(super) fn group(part: PartId) -> Group {
    match part {
        PartId::Class(_) => Group::Classes,
        _ if part.item().is_some() => Group::Rows,
        _ => Group::Conditions,
    }
}

/// How many goals of a group are reached, and how many there are.
pub(super) fn count(coverage: &Coverage, wanted: Group) -> (usize, usize) {
    let goals = || (coverage.goals.iter()).filter(|goal| group(goal.aim.part) == wanted);
    let reached = goals().filter(|goal| goal.reached).count();
    (reached, goals().count())
}

/// One paragraph an item, then one for the classes and one for the conditions.
pub(super) fn missing(words: &Words<'_>, sources: &Sources, coverage: &Coverage) -> Vec<String> {
    let goals: Vec<&Goal> = coverage.missing().collect();
    let same = |one: &&Goal, other: &&Goal| {
        let (one, other) = (one.aim.part, other.aim.part);
        group(one) == group(other) && one.item() == other.item()
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
            Some(match (group(first.aim.part), first.aim.part.item()) {
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
    let said = goal(words, one.aim);
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
