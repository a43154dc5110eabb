//! What came of the targets.

use super::paper::{Block, HeadCell, Table};
use crate::report::phrase::upper_first;
use crate::report::plan::figure::figure;
use crate::report::plan::rows::{Asked, goals};
use crate::report::plan::{Planned, sentence, view};
use crate::report::words::Words;

/// How many targets are reached, and a row each thing that they ask.
pub(super) fn blocks(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Block> {
    let document = view::document(planned, words);
    let mut blocks: Vec<Block> = document.overview.into_iter().map(Block::said).collect();
    let rows = goals(planned).map(|asked| row(words, asked)).collect();
    blocks.push(Block::Table {
        table: table(words, rows),
    });
    blocks
}

/// The table of targets.
pub(super) fn table(words: &Words<'_>, rows: Vec<Vec<String>>) -> Table {
    let get = |id| words.texts.get(id);
    Table {
        heads: vec![
            HeadCell::new(get("official-number-head"), 7),
            HeadCell::new(get("plan-column-asks"), 33),
            HeadCell::new(get("plan-column-range"), 18),
            HeadCell::new(get("official-result"), 25),
            HeadCell::new(get("plan-column-verdict"), 17),
        ],
        rows,
    }
}

fn row(words: &Words<'_>, asked: Asked<'_>) -> Vec<String> {
    let (target, goal) = (asked.target, asked.goal);
    let standing = &asked.outcome.standing;
    let asks = upper_first(&sentence::asks(words, &goal.aggregate));
    let what = if target.goals.len() == 1 {
        target.label.clone()
    } else {
        asks
    };
    let verdict = upper_first(&words.verdict(standing.verdict));
    let needs = standing.shortfall.map(|needs| {
        // `, cần thêm 5 đơn vị` follows a verdict.
        sentence::shortfall(words, goal, needs, standing.verdict)
    });
    vec![
        asked.called(),
        what,
        sentence::range(words, goal).unwrap_or_else(|| words.texts.get("official-yes")),
        match (standing.problem, sentence::range(words, goal)) {
            (Some(problem), _) => sentence::problem(words, problem),
            (None, None) => sentence::answer(words, standing.verdict),
            (None, Some(_)) => figure(words, goal, standing),
        },
        verdict + &needs.unwrap_or_default(),
    ]
}
