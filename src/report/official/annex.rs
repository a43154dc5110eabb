//! The tables behind a report: places against targets, who lacks what, what it rests on.

use super::line::Line;
use super::paper::{Annex, Block, HeadCell, Table};
use super::sections::roman;
use crate::l10n::Args;
use crate::model::Aggregate;
use crate::report::phrase::upper_first;
use crate::report::plan::figure::counted;
use crate::report::plan::matrix::matrix;
use crate::report::plan::{Planned, lacking, sentence, view};
use crate::report::words::Words;

/// All annexes that have something to show.
pub(super) fn all(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Annex> {
    let parts = [
        ("official-annex-places", places(planned, words)),
        ("official-annex-missing", missing(planned, words)),
        ("official-annex-rests-on", rests_on(planned, words)),
    ];
    let parts = parts.into_iter().filter(|(_, blocks)| !blocks.is_empty());
    let annexes = (1..).zip(parts).map(|(number, (title, blocks))| {
        let args = Args::new().with("number", roman(number));
        Annex {
            number: words.texts.with("official-annex", &args),
            title: words.texts.get(title),
            blocks,
        }
    });
    annexes.collect()
}

/// Localities, or units, against all that is asked of units: `1`, `3a`, `3b` …
fn places(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Block> {
    let matrix = matrix(planned, words);
    if matrix.goals.is_empty() || matrix.rows.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = (matrix.goals.iter()).map(|asked| asked.called()).collect();
    let columns = u32::try_from(names.len()).unwrap_or(u32::MAX);
    let width = 74_u32.checked_div(columns).unwrap_or(0).max(1);
    let mut heads = vec![
        HeadCell::new(words.texts.get("official-number-head"), 4),
        HeadCell::new(words.texts.get("plan-column-name"), 22),
    ];
    heads.extend(names.iter().map(|name| HeadCell::number(name, width)));
    let rows = matrix.rows.iter().zip(1..).map(|(row, number): (_, u32)| {
        let figures = matrix.goals.iter().zip(&row.standings);
        let figures = figures.map(|(asked, standing)| {
            let percent = asked.goal.aggregate.is_percent();
            match (counted(asked.goal, standing), &asked.goal.aggregate) {
                (Some(of), Aggregate::Sum(_)) => words.texts.number(of.part),
                (Some(of), _) => of
                    .shown
                    .map_or_else(|| "–".to_owned(), |shown| words.ratio(shown, percent)),
                (None, _) => words.texts.get("official-unknown"),
            }
        });
        let own = [number.to_string(), row.name.clone()];
        own.into_iter().chain(figures).collect()
    });
    let table = Table {
        heads,
        rows: rows.collect(),
    };
    let legend = names.iter().zip(&matrix.goals).map(|(name, asked)| {
        let args = Args::new().with("name", name.as_str()).with(
            "asks",
            upper_first(&sentence::asks(words, &asked.goal.aggregate)),
        );
        let range = sentence::range(words, asked.goal).unwrap_or_default();
        Block::item(
            words
                .texts
                .with("official-column", &args.with("range", range)),
        )
    });
    let lead = Block::said(words.texts.get("official-annex-places-lead"));
    [lead, Block::Table { table }]
        .into_iter()
        .chain(legend)
        .collect()
}

/// Each figure that is missing, with who lacks it.
fn missing(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Block> {
    let mut figures: Vec<(String, Vec<String>)> = Vec::new();
    for lack in lacking::all(planned, words) {
        for label in lack.labels {
            let label = upper_first(&label);
            let Some((_, names)) = figures.iter_mut().find(|(known, _)| *known == label) else {
                figures.push((label, vec![lack.name.clone()]));
                continue;
            };
            if !names.contains(&lack.name) {
                names.push(lack.name.clone());
            }
        }
    }
    if figures.is_empty() {
        return Vec::new();
    }
    let get = |id| words.texts.get(id);
    let rows = figures
        .into_iter()
        .zip(1..)
        .map(|((label, names), number): (_, u32)| {
            let is_all = names.len() > 1 && names.len() == planned.units.len();
            let count = names.len().to_string();
            let names = if is_all {
                get("official-all-units")
            } else {
                names.join(", ")
            };
            vec![number.to_string(), label, count, names]
        });
    let table = Table {
        rows: rows.collect(),
        heads: vec![
            HeadCell::new(get("official-number-head"), 5),
            HeadCell::new(get("workbook-missing-label"), 35),
            HeadCell::number(get("official-how-many"), 10),
            HeadCell::new(get("page-lacking"), 50),
        ],
    };
    vec![Block::Table { table }]
}

fn rests_on(planned: &Planned<'_>, words: &Words<'_>) -> Vec<Block> {
    let lines = view::close(planned, words).into_iter();
    let lines = lines.map(|line| Block::Item {
        line: Line::said(line),
    });
    lines.collect()
}
