//! What changed in the rules.

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

use super::Side;
use super::change::Change;
use collector::Collector;

/// All changes from an old standard to a new one, under their headings in the order of the law;
/// none when both say the same, however they are laid out.
pub fn changes(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let mut collector = Collector::new(old, new);
    heading::compare(&mut collector);
    communes::compare(&mut collector);
    indicators::compare(&mut collector);
    parameters::compare(&mut collector);
    criteria::compare(&mut collector);
    recognition::compare(&mut collector);
    let mut changes = collector.changes;
    // Within a heading the order of finding stays: what is there, what is new, what is gone.
    changes.sort_by_key(|change| change.subject.group());
    changes
}
