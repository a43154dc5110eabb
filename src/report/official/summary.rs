//! The summary on one page: the counts, a row each target, what is farthest from its bound.

use super::paper::{Block, Paper};
use super::period::Kind;
use super::results;
use crate::engine::Verdict;
use crate::l10n::Args;
use crate::report::phrase::upper_first;
use crate::report::plan::figure::figure;
use crate::report::plan::{Planned, sentence, view};
use crate::report::words::Words;

/// So many targets have room; of more the first that are not reached.
const MOST_TARGETS: usize = 14;

pub(super) fn paper(planned: &Planned<'_>, words: &Words<'_>, kind: Kind) -> Paper {
    let texts = words.texts;
    let subject = kind.subject(planned.plan, words);
    let document = view::document(planned, words);
    let mut blocks: Vec<Block> = document.overview.into_iter().map(Block::said).collect();
    let mut rows = rows(planned, words);
    let others = rows.len().saturating_sub(MOST_TARGETS);
    rows.truncate(MOST_TARGETS);
    blocks.push(Block::Table {
        table: results::table(words, rows),
    });
    if others > 0 {
        let args = Args::new().with("count", others);
        blocks.push(Block::said(texts.with("official-more-targets", &args)));
    }
    // What the figures rest on, so that the page can be checked when it lies alone.
    let warning = document.close.into_iter().next();
    blocks.extend(warning.map(Block::said));
    Paper {
        title: format!("{} {}", texts.get("official-summary"), subject.text()),
        head: None,
        kind: texts.get("official-summary"),
        subject,
        blocks,
        foot: None,
        annexes: Vec::new(),
    }
}

/// A row each target, those that are not reached first: of several things that it asks, the worst.
fn rows(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Vec<String>> {
    let order = |verdict| match verdict {
        Verdict::NotMet => 0,
        Verdict::Undetermined => 1,
        Verdict::Met => 2,
    };
    let targets = planned.plan.targets.iter().zip(&planned.outcome.targets);
    let mut rows: Vec<(usize, Vec<String>)> = targets
        .filter_map(|(target, came)| {
            let goals = target.goals.iter().zip(&came.goals);
            let (goal, outcome) = goals.min_by_key(|(_, it)| order(it.standing.verdict))?;
            let standing = &outcome.standing;
            let row = vec![
                target.number.to_string(),
                target.label.clone(),
                sentence::range(words, goal).unwrap_or_else(|| words.texts.get("official-yes")),
                match (standing.problem, sentence::range(words, goal)) {
                    (Some(problem), _) => sentence::problem(words, problem),
                    (None, None) => sentence::answer(words, standing.verdict),
                    (None, Some(_)) => figure(words, goal, standing),
                },
                upper_first(&words.verdict(came.verdict)),
            ];
            Some((order(came.verdict), row))
        })
        .collect();
    rows.sort_by_key(|(order, _)| *order);
    rows.into_iter().map(|(_, row)| row).collect()
}
