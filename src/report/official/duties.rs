//! What was done of duties, reports and lists, and what is due next.

use super::line::Line;
use super::paper::Block;
use crate::report::plan::{Planned, view};
use crate::report::words::Words;

/// A subheading each duty, and what is known of it; nothing of a plan without any.
pub(super) fn blocks(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Block> {
    let Some(duties) = view::document(planned, words).duties else {
        return Vec::new();
    };
    let note = if planned.is_tracked {
        Block::said(duties.heading)
    } else {
        Block::gap(words, "official-gap-duties")
    };
    let of_each = duties.duties.into_iter().flat_map(|duty| {
        let heading = Block::Subheading {
            line: Line::said(duty.heading),
        };
        std::iter::once(heading).chain(duty.lines.into_iter().map(Block::said))
    });
    std::iter::once(note).chain(of_each).collect()
}
