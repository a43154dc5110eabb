//! What is not reached, where it is worst, and what nobody knows: facts, no causes.

use super::line::Line;
use super::paper::Block;
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::report::phrase::lower_first;
use crate::report::plan::rows::goals;
use crate::report::plan::{Planned, sentence};
use crate::report::words::Words;

/// What is not reached, what is open, and a place for the causes.
pub(super) fn blocks(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let parts = [
        (Verdict::NotMet, "official-not-met", "official-not-met-none"),
        (Verdict::Undetermined, "official-open", "official-open-none"),
    ];
    for ((verdict, heading, none), number) in parts.into_iter().zip(1..) {
        blocks.push(subheading(words, number, heading));
        let lines = lines(planned, words, verdict);
        if lines.is_empty() {
            blocks.push(Block::said(words.texts.get(none)));
        }
        blocks.extend(lines);
    }
    blocks.push(subheading(words, 3, "official-causes"));
    blocks.push(Block::gap(words, "official-gap-causes"));
    blocks
}

fn subheading(words: &Words<'_>, number: u32, id: &str) -> Block {
    Block::Subheading {
        line: Line::said(format!("{number}. {}", words.texts.get(id))),
    }
}

/// Everything that came out so, each with who lacks figures and the worst localities.
fn lines(planned: &Planned<'_>, words: &Words<'_>, verdict: Verdict) -> Vec<Block> {
    let asked = goals(planned);
    let asked = asked.filter(|asked| asked.outcome.standing.verdict == verdict);
    let lines = asked.flat_map(|asked| {
        let lines = sentence::lines(planned, words, asked.goal, asked.outcome);
        // Of what is open only who lacks figures is told: where it stands worst, nobody knows.
        let most = match verdict {
            Verdict::Undetermined => 2,
            Verdict::Met | Verdict::NotMet => usize::MAX,
        };
        let lines = lines.into_iter().take(most);
        lines.map(move |(depth, line)| match depth {
            0 => {
                let args = Args::new().with("number", asked.called());
                let called = words.texts.with("plan-target-called", &args);
                Block::said(format!("{called}: {}", lower_first(&line)))
            }
            _ => Block::item(line),
        })
    });
    lines.collect()
}
