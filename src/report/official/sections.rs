//! The sections of a report, in their order. **Whatever a plan asks for besides targets becomes a section here.**

use super::line::Line;
use super::paper::Block;
use super::period::Kind;
use super::{duties, results, shortcomings};
use crate::report::plan::Planned;
use crate::report::words::Words;

/// What a section says, by the message of its heading.
type Section = (&'static str, Vec<Block>);

/// All sections with their headings, numbered.
pub(super) fn all(planned: &Planned<'_>, words: &Words<'_>, kind: Kind) -> Vec<Block> {
    let gap = |id| vec![Block::gap(words, id)];
    let mut sections: Vec<Section> = Vec::new();
    if kind == Kind::AdHoc {
        sections.push(("official-event", gap("official-gap-event-told")));
    }
    sections.push(("official-results", results::blocks(planned, words)));
    let of_duties = duties::blocks(planned, words);
    if !of_duties.is_empty() {
        sections.push(("official-duties", of_duties));
    }
    sections.push(("official-short", shortcomings::blocks(planned, words)));
    sections.push(("official-next", gap("official-gap-next")));
    sections.push(("official-proposals", gap("official-gap-proposals")));
    let numbered = (1..).zip(sections);
    let blocks = numbered.flat_map(|(number, (heading, blocks))| {
        let heading = format!("{}. {}", roman(number), words.texts.get(heading));
        let line = Line::said(heading);
        std::iter::once(Block::Heading { line }).chain(blocks)
    });
    blocks.collect()
}

/// A small number as headings have it.
pub(super) fn roman(number: usize) -> String {
    let (tens, ones) = (number / 10, number % 10);
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].get(ones);
    "X".repeat(tens) + ones.copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_headings() {
        let wanted = [(1, "I"), (4, "IV"), (9, "IX"), (10, "X"), (14, "XIV")];
        for (number, text) in wanted {
            assert_eq!(roman(number), text);
        }
    }
}
