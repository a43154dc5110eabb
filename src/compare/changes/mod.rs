//! What changed in the rules.

mod citation;
mod collector;
mod communes;
mod criteria;
mod groups;
mod heading;
mod indicators;
mod parameters;
mod recognition;
mod rows;
mod scale;

use super::change::{Change, Group, Kind, Subject};
use crate::model::Standard;
use collector::Collector;

/// All changes from an old standard to a new one, under their headings in the order of the law;
/// none when both say the same, however they are laid out.
pub fn changes(old: &Standard, new: &Standard) -> Vec<Change> {
    let mut collector = Collector::new(old, new);
    heading::compare(&mut collector);
    communes::compare(&mut collector);
    indicators::compare(&mut collector);
    parameters::compare(&mut collector);
    criteria::compare(&mut collector);
    recognition::compare(&mut collector);
    let mut changes = collector.changes;
    settle(&mut changes);
    // Within a heading the order of finding stays: what is there, what is new, what is gone.
    changes.sort_by_key(|change| change.group);
    changes
}

/// Says of what has another number whether that is all.
fn settle(changes: &mut [Change]) {
    let others = changes.iter();
    let others = others.filter(|change| !matches!(change.kind, Kind::Renumbered { .. }));
    // What is gone has a number of the old standard.
    let touched: Vec<(Group, Option<Subject>)> = others
        .map(|change| {
            let there = change.kind != Kind::Removed;
            (change.group, there.then(|| change.subject.clone()))
        })
        .collect();
    let moved: Vec<Subject> = (changes.iter())
        .filter(|change| matches!(change.kind, Kind::Renumbered { .. }))
        .map(|change| change.subject.clone())
        .collect();
    for change in changes {
        let (group, subject) = (change.group, change.subject.clone());
        if let Kind::Renumbered { kept, .. } = &mut change.kind {
            *kept = match subject {
                // Its items are its content.
                Subject::Criterion(_) => {
                    let inside = |other: &Subject| *other != subject && other.group() == group;
                    touched.iter().all(|(of, _)| *of != group) && !moved.iter().any(inside)
                }
                _ => (touched.iter()).all(|(_, other)| other.as_ref() != Some(&subject)),
            };
        }
    }
}
